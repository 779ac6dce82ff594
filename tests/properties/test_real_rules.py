"""What must be true of the real rules whatever the order: silence never frees, order never matters, absence is told.

EXPORTCHECK_PROPERTY_ORDERS sets how many orders are drawn; CI draws 10,000. A failure names the seed of its order.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

import pytest

from service.decisions.assess import Assessment
from service.decisions.decision import decide
from service.decisions.readings import read_all
from service.engine.rules import RuleSet
from service.facts.build import build
from service.facts.case import Case
from service.facts.rebuild import Rebuild
from service.operations.reading import read_request
from service.operations.rules import open_library
from service.values.document import write
from service.values.problem import Problem
from tests.properties.orders import order

LIBRARY = open_library()
ORDERS = int(os.environ.get("EXPORTCHECK_PROPERTY_ORDERS", "400"))
BATCHES = 8


def seeds(batch: int) -> Iterator[int]:
    """The seeds of one batch."""
    return iter(range(batch, ORDERS, BATCHES))


def case_of(document: dict[str, Any]) -> Case:
    """The case of a valid request. Raises Problem where it is not one."""
    valid = read_request(write(document)).document
    return Case(valid, date.fromisoformat(valid["as_of"]), LIBRARY.rule_set, LIBRARY.catalogue.chips)


def assessed(document: dict[str, Any], rules: RuleSet = LIBRARY.rule_set) -> Assessment:
    """The deciding assessment of a request."""
    case = replace(case_of(document), rule_set=rules)
    return read_all(rules, case.as_of, document["basis"], build(case))[0].assessment


def leaves(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The place of every single value that is stated."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, (*way, key))
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        for index, inner in enumerate(value):
            yield from leaves(inner, (*way, index))
    elif value is not None:
        yield way


def exempt(document: dict[str, Any], way: tuple[Any, ...]) -> bool:
    """What null does not hide. The day and basis have defaults, and a paper without its facts is no paper.

    Of an IC whose figures are given, a null ECCN says that the class is to be worked out from them (the contract).
    """
    if way[0] in {"as_of", "basis", "authorizations"}:
        return True
    return way[0] == "items" and way[2] == "eccn" and "ic" in document["items"][way[1]]


def nulled(document: dict[str, Any], way: tuple[Any, ...]) -> dict[str, Any]:
    """The request with null in one place."""
    changed = deepcopy(document)
    at = changed
    for part in way[:-1]:
        at = at[part]
    at[way[-1]] = None
    return changed


@pytest.mark.parametrize("batch", range(BATCHES))
def test_null_in_place_of_a_fact_never_turns_deny_into_allow(batch: int) -> None:
    tried = 0
    for seed in seeds(batch):
        random = Random(seed)
        document = order(random)
        if assessed(document).verdict == "allow":
            continue
        way = random.choice([way for way in leaves(document) if not exempt(document, way)])
        try:
            verdict = assessed(nulled(document, way)).verdict
        except Problem:
            continue
        assert verdict == "deny", f"seed {seed}: null at {way} frees what was denied"
        tried += 1
    assert tried > 0


@pytest.mark.parametrize("batch", range(BATCHES))
def test_the_order_of_parties_items_and_rules_never_matters(batch: int) -> None:
    for seed in list(seeds(batch))[:: max(1, ORDERS // 800)]:
        random = Random(seed)
        document = order(random)
        for kind, letter in (("parties", "p"), ("items", "i")):
            for index, one in enumerate(document[kind], start=1):
                one["id"] = f"{letter}{index}"
        first = assessed(document)
        shuffled = deepcopy(document)
        for kind in ("parties", "items"):
            random.shuffle(shuffled[kind])
        names = list(LIBRARY.rule_set.rules)
        random.shuffle(names)
        rules = replace(LIBRARY.rule_set, rules={name: LIBRARY.rule_set.rules[name] for name in names})
        second = assessed(shuffled, rules)
        assert (first.outcome, found(first)) == (second.outcome, found(second)), f"seed {seed}"


def found(assessment: Assessment) -> set[tuple[str, tuple[str, ...], bool | None]]:
    """What stands and what is open, of which entities."""
    return {
        (one.rule_id, tuple(one.bound[name].id for name in one.active.rule.for_each), one.truth)
        for one in (*assessment.standing, *assessment.open)
    }


@pytest.mark.parametrize("batch", range(BATCHES))
def test_an_allow_that_rests_on_an_absence_says_so(batch: int) -> None:
    """What is read as no because nobody said anything: stated as true, it may deny, and then it was listed."""
    for seed in list(seeds(batch))[:: max(1, ORDERS // 400)]:
        document = order(Random(seed))
        if assessed(document).verdict == "deny":
            continue
        case = case_of(document)
        root = build(case)
        decision = decide(LIBRARY.rule_set, case.as_of, document["basis"], root, Rebuild(case, root))
        listed = {(one.entity, one.path) for one in decision.assumptions}
        for name in ("supercomputer", "military", "nuclear", "missile", "chemical_biological"):
            if name in document.get("end_use", {}):
                continue
            stated = deepcopy(document)
            stated.setdefault("end_use", {})[name] = True
            if assessed(stated).verdict == "deny":
                assert ("end_use", f"end_use.{name}") in listed, f"seed {seed}: {name}"
