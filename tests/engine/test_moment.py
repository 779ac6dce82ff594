from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from service.engine.evaluate import Evaluation
from service.engine.known import as_known
from service.engine.moment import in_force
from service.engine.truth import Truth
from tests.engine.kit import rule_set, shipment, truth

VERSIONS = """
requirement: r
title: R
cite: C
versions:
  - effective: 2022-10-21
    when: shipment.country == CN
  - effective: 2023-11-17
    when: shipment.country in {CN, MO}
  - published: 2025-01-15
    effective: 2025-01-13
    compliance: 2025-05-15
    basis: codified
    when: shipment.country != US
    not_enforced: {from: 2025-05-13, by: an announcement}
  - effective: 2025-05-15
    basis: enforced
    when: shipment.country in {CN, MO, RU}
"""


@pytest.mark.parametrize(
    ("day", "basis", "country", "expected"),
    [
        ("2022-10-20", "enforced", "CN", False),
        ("2022-10-21", "enforced", "CN", True),
        ("2023-11-16", "enforced", "MO", False),
        ("2023-11-17", "enforced", "MO", True),
        ("2025-05-14", "codified", "GB", False),
        ("2025-05-15", "codified", "GB", True),
        ("2025-05-15", "enforced", "GB", False),
        ("2025-05-14", "enforced", "RU", False),
        ("2025-05-15", "enforced", "RU", True),
    ],
)
def test_the_version_that_binds_on_the_day_and_basis_decides(
    tmp_path: Path, day: str, basis: str, country: str, expected: Truth
) -> None:
    rules = rule_set(tmp_path, VERSIONS)
    assert truth(rules, shipment(country=country), date.fromisoformat(day), basis) is expected


def test_announced_non_enforcement_ends_a_version_on_the_enforced_basis_alone(tmp_path: Path) -> None:
    rules = rule_set(
        tmp_path,
        """
        requirement: r
        title: R
        cite: C
        versions:
          - effective: 2025-01-01
            not_enforced: {from: 2025-05-13, by: an announcement}
            when: shipment.country == CN
        """,
    )
    root = shipment(country="CN")
    assert truth(rules, root, date(2025, 5, 12)) is True
    assert truth(rules, root, date(2025, 5, 13)) is False
    assert truth(rules, root, date(2025, 5, 13), "codified") is True


SAVED = """
requirement: r
title: R
cite: C
versions:
  - effective: 2020-01-01
    when: shipment.country == RU
  - effective: 2020-05-15
    when: shipment.country in {CN, RU}
    savings: {when: shipment.sent_on < 2020-05-15}
"""


@pytest.mark.parametrize(
    ("sent", "country", "expected"),
    [
        (date(2020, 5, 14), "CN", False),
        (date(2020, 5, 14), "RU", True),
        (date(2020, 5, 15), "CN", True),
        (None, "CN", None),
        (None, "RU", True),
        (None, "DE", False),
    ],
)
def test_savings_keep_the_version_before(
    tmp_path: Path, sent: date | None, country: str, expected: Truth
) -> None:
    root = shipment(country=country, sent_on=sent)
    assert truth(rule_set(tmp_path, SAVED), root, date(2020, 6, 1)) is expected


def test_an_uncertain_version_is_read_both_ways(tmp_path: Path) -> None:
    rules = rule_set(
        tmp_path,
        """
        requirement: r
        title: R
        cite: C
        versions:
          - effective: 2025-01-01
            uncertain: {from: 2026-11-10, premise: the stay has ended}
            when: shipment.country == CN
        """,
    )
    root, day = shipment(country="CN"), date(2026, 11, 10)
    assert in_force(rules, date(2026, 11, 9), "enforced").premises == ()
    assert in_force(rules, day, "enforced").premises == ("the stay has ended",)
    for assumed, expected in ((frozenset({"the stay has ended"}), True), (frozenset[str](), False)):
        evaluation = Evaluation(in_force(rules, day, "enforced", assumed), root)
        assert evaluation.rule("r", evaluation.always) is expected


def test_a_table_is_read_as_of_the_day(tmp_path: Path) -> None:
    rules = rule_set(
        tmp_path, 'requirement: r\ntitle: R\ncite: C\nversions:\n  - when: shipment.country in group("D:5")\n'
    )
    root = shipment(country="KH")
    assert truth(rules, root, date(2021, 12, 8)) is False
    assert truth(rules, root, date(2021, 12, 9)) is True
    assert truth(rules, root, date(2026, 2, 2)) is True
    assert truth(rules, root, date(2026, 2, 3)) is False


STAYED = """
requirement: r
title: R
cite: C
versions:
  - published: 2025-09-30
    effective: 2025-09-29
    by: 90 FR 47201
    stayed: {from: 2025-11-10, until: 2026-11-09, by: 90 FR 50857, published: 2025-11-12}
    uncertain: {from: 2026-11-10, published: 2025-11-12, premise: it runs again}
    when: shipment.country == CN
"""


@pytest.mark.parametrize(
    ("day", "expected", "premises"),
    [
        ("2025-09-28", False, ()),
        ("2025-09-29", True, ()),
        ("2025-11-09", True, ()),
        ("2025-11-10", False, ()),
        ("2026-11-09", False, ()),
        ("2026-11-10", True, ("it runs again",)),
    ],
)
@pytest.mark.parametrize("basis", ["codified", "enforced"])
def test_a_stay_suspends_a_version_on_both_bases(
    tmp_path: Path, basis: str, day: str, expected: Truth, premises: tuple[str, ...]
) -> None:
    rules = rule_set(tmp_path, STAYED)
    assert truth(rules, shipment(country="CN"), date.fromisoformat(day), basis) is expected
    assert in_force(rules, date.fromisoformat(day), basis).premises == premises


def test_a_version_whose_stay_has_ended_binds_by_both_documents(tmp_path: Path) -> None:
    (version,) = rule_set(tmp_path, STAYED).rules["r"].versions
    assert version.made_by(date(2025, 10, 1)) == "90 FR 47201"
    assert version.made_by(date(2026, 11, 10)) == "90 FR 47201 and 90 FR 50857"


@pytest.mark.parametrize(
    ("known_at", "day", "expected", "premises"),
    [
        ("2025-11-11", "2025-12-01", True, ()),
        ("2025-11-12", "2025-12-01", False, ()),
        ("2025-11-11", "2026-12-01", True, ()),
        ("2025-11-12", "2026-12-01", True, ("it runs again",)),
    ],
)
def test_before_a_stay_is_printed_nothing_is_suspended_and_nothing_uncertain(
    tmp_path: Path, known_at: str, day: str, expected: Truth, premises: tuple[str, ...]
) -> None:
    rules = as_known(rule_set(tmp_path, STAYED), date.fromisoformat(known_at))
    assert truth(rules, shipment(country="CN"), date.fromisoformat(day)) is expected
    assert in_force(rules, date.fromisoformat(day), "enforced").premises == premises
