"""Readings of an uncertain law: read where a premise matters, shown where it makes a difference, strictest first."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from service.decisions.readings import Reading, read_all
from service.decisions.rulings import settle
from service.engine.entities import Collection, Entity
from service.engine.rules import RuleSet
from tests.engine.kit import known, rule_set

DAY = date(2026, 3, 2)
RULES = """
requirement: r
title: R
cite: C
versions:
  - effective: 2025-01-01
    uncertain: {from: 2025-01-01, premise: the first holds}
    when: {all: ["shipment.country in {CN, MO}", not: shipment.freed]}
---
requirement: s
title: S
cite: C
versions:
  - when: shipment.country == MO
---
define: shipment.freed
title: Freed
cite: C
versions:
  - effective: 2025-01-01
    uncertain: {from: 2025-01-01, premise: the second holds}
    when: shipment.country == CN
"""


def read(rules: RuleSet, country: str) -> list[tuple[str, str]]:
    root = Entity(
        "shipment", "shipment", {"country": known(country)}, {"items": Collection((), complete=True)}
    )
    return [(one.premise, one.assessment.outcome) for one in read_all(rules, DAY, "enforced", root)]


@pytest.fixture(name="rules")
def _rules(tmp_path: Path) -> RuleSet:
    return rule_set(tmp_path, RULES)


def test_a_premise_that_matters_nowhere_is_not_read_both_ways(rules: RuleSet) -> None:
    assert read(rules, "DE") == [("", "not_subject")]


def test_a_premise_hidden_by_another_is_found(rules: RuleSet) -> None:
    """With both premises the first rule is defeated by the second; it wakes where the second fails."""
    found = dict(read(rules, "CN"))
    assert found["the first holds; not so: the second holds"] == "license_required"
    assert {
        outcome for premise, outcome in found.items() if not premise.startswith("the first holds; not")
    } == {"not_subject"}


def test_the_strictest_reading_comes_first(rules: RuleSet) -> None:
    assert read(rules, "CN")[0] == ("the first holds; not so: the second holds", "license_required")


def test_a_premise_that_adds_a_finding_is_told_though_the_outcome_is_one(rules: RuleSet) -> None:
    assert read(rules, "MO") == [
        ("the first holds", "license_required"),
        ("not so: the first holds", "license_required"),
    ]


def settled(rules: RuleSet, country: str, *findings: tuple[str, str]) -> list[tuple[str, str]]:
    stated = [
        {"about": {"rule": rule}, "finding": found, "by": "A", "basis": "B"} for rule, found in findings
    ]
    root = Entity(
        "shipment", "shipment", {"country": known(country)}, {"items": Collection((), complete=True)}
    )
    found = settle(stated, rules, DAY, "enforced")
    return [(one.premise, one.assessment.outcome) for one in read_all(rules, DAY, "enforced", root, found)]


def test_what_a_person_settled_is_read_one_way_and_the_rest_both(rules: RuleSet) -> None:
    assert settled(rules, "CN", ("r", "holds")) == [
        ("not so: the second holds", "license_required"),
        ("the second holds", "not_subject"),
    ]
    assert settled(rules, "CN", ("r", "holds"), ("shipment.freed", "holds")) == [("", "not_subject")]
    assert settled(rules, "CN", ("r", "does_not_hold")) == [("", "not_subject")]


def test_a_rule_that_is_certain_cannot_be_settled(rules: RuleSet) -> None:
    assert settled(rules, "MO", ("s", "does_not_hold")) == read(rules, "MO")


def test_a_reading_names_what_holds_and_what_does_not() -> None:
    assert Reading(("a",), ("b",), None).premise == "a; not so: b"  # type: ignore[arg-type]
