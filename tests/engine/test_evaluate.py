from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from service.engine.truth import Truth
from tests.engine.kit import box, requirement, rule_set, shipment, truth

DEFINED = """
define: box.big
title: Big
cite: C
versions:
  - when: box.weight >= 10
"""


@pytest.mark.parametrize(
    ("weights", "complete", "any_", "all_"),
    [
        ([12, 3], True, True, False),
        ([3], True, False, False),
        ([3], False, None, False),
        ([12], False, True, None),
        ([None, 3], True, None, False),
        ([None, 12], True, True, None),
        ([], True, False, True),
    ],
)
def test_quantifiers_over_what_is_named_and_what_may_not_be(
    tmp_path: Path, weights: list[int | None], complete: bool, any_: Truth, all_: Truth
) -> None:
    boxes = [box(number, weight=weight) for number, weight in enumerate(weights)]
    root = shipment(*boxes, complete=complete)
    assert truth(rule_set(tmp_path / "1", requirement("{any_box: box.weight >= 10}")), root) is any_
    assert truth(rule_set(tmp_path / "2", requirement("{all_boxes: box.weight >= 10}")), root) is all_


@pytest.mark.parametrize(
    ("limit", "expected"), [(">= 15", True), (">= 16", None), ("<= 14", False), ("<= 99", None)]
)
def test_a_sum_with_an_unknown_part_is_a_range(tmp_path: Path, limit: str, expected: Truth) -> None:
    root = shipment(box(1, weight=10), box(2, weight=5), box(3, weight=None))
    rules = rule_set(tmp_path, requirement(f'{{sum: {{of: box.weight, is: "{limit}"}}}}'))
    assert truth(rules, root) is expected


def test_a_count_where(tmp_path: Path) -> None:
    rules = rule_set(tmp_path, requirement('{count: {of: boxes, where: box.heavy, is: ">= 2"}}'))
    assert truth(rules, shipment(box(1, heavy=True), box(2, heavy=True))) is True
    assert truth(rules, shipment(box(1, heavy=True), box(2, heavy=None))) is None
    assert truth(rules, shipment(box(1, heavy=True), box(2, heavy=False))) is False


def test_a_definition_is_a_fact_of_its_entity(tmp_path: Path) -> None:
    rules = rule_set(tmp_path, DEFINED + "---\n" + requirement("{any_box: {not: box.big}}"))
    assert truth(rules, shipment(box(1, weight=9))) is True
    assert truth(rules, shipment(box(1, weight=10))) is False
    assert truth(rules, shipment(box(1))) is None


def test_ratios_are_exact(tmp_path: Path) -> None:
    rules = rule_set(tmp_path, requirement("{any_box: box.weight / box.height >= 5.92}"))
    assert truth(rules, shipment(box(1, weight=Fraction(592), height=Fraction(100)))) is True
    assert (
        truth(rules, shipment(box(1, weight=Fraction(592), height=Fraction(100) + Fraction(1, 10**30))))
        is False
    )
    assert truth(rules, shipment(box(1, weight=1, height=0))) is None


def test_is_not_known_attaches_on_ignorance(tmp_path: Path) -> None:
    rules = rule_set(tmp_path, requirement("{any_box: box.weight is not known}"))
    assert truth(rules, shipment(box(1))) is True
    assert truth(rules, shipment(box(1, weight=1))) is False


def test_an_exclusion_takes_away_what_it_names(tmp_path: Path) -> None:
    rules = rule_set(
        tmp_path,
        requirement("{any_box: box.weight >= 10}")
        + "---\nexclusion: e\ntitle: E\ncite: C\nexcludes: r\nversions:\n  - when: shipment.country == DE\n",
    )
    heavy = box(1, weight=10)
    assert truth(rules, shipment(heavy, country="DE")) is False
    assert truth(rules, shipment(heavy, country="FR")) is True
    assert truth(rules, shipment(heavy)) is None
    assert truth(rules, shipment(box(1, weight=1))) is False


def test_a_rule_may_ask_for_any_rule_of_a_kind(tmp_path: Path) -> None:
    path = "path: p\ntitle: P\ncite: C\nfor_each: box\nversions:\n  - when: box.heavy\n---\n"
    asks = "requirement: r\ntitle: R\ncite: C\nfor_each: box\nversions:\n  - when: {kind: path}\n"
    rules = rule_set(tmp_path, path + asks)
    from service.engine.evaluate import Evaluation
    from service.engine.moment import in_force

    root = shipment(box(1, heavy=True), box(2, heavy=False))
    evaluation = Evaluation(in_force(rules, date(2024, 1, 1), "enforced"), root)
    found = [evaluation.rule("r", bound) for bound in evaluation.instances(rules.rules["r"])]
    assert found == [True, False]
