"""Facts worked out anew for some values are what a whole new build would give."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from random import Random

import pytest

from benchmarks.missing import Open, drawn
from service.engine.entities import Entity
from service.engine.types import Value
from service.facts.build import build
from service.facts.case import Case
from service.facts.given import Given
from service.facts.rebuild import Rebuild
from service.operations.rules import open_library

LIBRARY = open_library()
DOCUMENT = {
    "origin_country": "US",
    "destination_country": "CN",
    "parties": [
        {"id": "p1", "roles": ["exporter"], "name": "A"},
        {"id": "i1", "roles": ["end_user"], "name": "B", "headquarters_country": None},
    ],
    "items": [
        {
            "id": "i1",
            "eccn": None,
            "quantity": None,
            "ic": {"operations": [{"tops": Decimal(9), "bit_length": Decimal(8)}]},
        },
        {"id": "i2", "eccn": "EAR99", "quantity": Decimal(1)},
    ],
    "authorizations": [
        {"kind": "license", "number": "D1", "status": "valid", "quantity_remaining": Decimal(5)}
    ],
}
CASE = Case(DOCUMENT, date(2025, 6, 1), LIBRARY.rule_set, LIBRARY.catalogue.chips)


def facts(entity: Entity) -> dict[str, object]:
    """Everything known below an entity, by place."""
    found: dict[str, object] = {f"{entity.kind}:{entity.id}": {n: f.value for n, f in entity.facts.items()}}
    for collection in entity.collections.values():
        for member in collection.members:
            found |= {f"{entity.kind}:{entity.id}/{place}": value for place, value in facts(member).items()}
    return found


@pytest.mark.parametrize(
    "given",
    [
        {("i1", "item.eccn"): "3A090.a"},
        {("i1", "item.quantity"): Fraction(9)},
        {("i1", "party.headquarters_country"): "CN"},
        {("i1", "item.performance_density"): Fraction(6), ("p1", "party.us_person"): True},
    ],
)
def test_only_what_the_values_touch_is_built_and_all_of_it(given: dict[tuple[str, str], Value]) -> None:
    root = build(CASE)
    rebuild = Rebuild(CASE, root)
    assert facts(rebuild(given)) == facts(build(replace(CASE, given=Given(given))))
    assert facts(rebuild(given)) != facts(root)


@pytest.mark.parametrize(
    "found", [one for one in drawn(LIBRARY, range(80)) if one.unknowns], ids=lambda one: str(one.seed)
)
def test_a_fact_that_changes_with_a_value_says_that_it_rests_on_it(found: Open) -> None:
    """On this leans the sharing of what was worked out: between completions, and between facts."""
    completions, random = found.completions, Random(found.seed)
    whole = found.rebuild()
    for _ in range(12):
        key = random.choice(list(completions.values))
        first = completions.at(random.randrange(completions.total))
        second = first | {key: random.choice(completions.values[key])}
        # Built apart, so that a fact wrongly thought alike is not simply taken over.
        before, after = tried(build(replace(found.case, given=Given(first)))), tried(whole(second))
        for place in before.keys() | after.keys():
            assert before[place][0] == after[place][0] or key in before[place][1], f"{place} on {key}"


def tried(entity: Entity) -> dict[str, tuple[object, tuple[tuple[str, str], ...]]]:
    """Everything known below an entity, by place, with what it rests on."""
    at = f"{entity.kind}:{entity.id}"
    found: dict[str, tuple[object, tuple[tuple[str, str], ...]]] = {
        f"{at}.{name}": (fact.value, fact.tried) for name, fact in entity.facts.items()
    }
    for plural, collection in entity.collections.items():
        ids = tuple(member.id for member in collection.members)
        found[f"{at}.{plural}"] = ((ids, collection.complete), collection.tried)
        for member in collection.members:
            found |= tried(member)
    return found
