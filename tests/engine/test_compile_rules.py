"""The real rules, compiled and interpreted: over shipments of the values they tell apart, and over shared cases."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any

import pytest

from service.decisions.assess import Assessment
from service.decisions.nearby import near_misses
from service.engine.cells import Cells
from service.engine.entities import Collection, Entity, Fact
from service.engine.evaluate import Evaluation
from service.engine.interpret import Interpreter
from service.engine.moment import InForce, in_force
from service.engine.rules import BASES
from service.engine.trace import Tracer
from service.engine.truth import Truth
from service.facts.build import build
from service.facts.case import Case
from service.operations.reading import read_request
from service.operations.rules import open_library

SHARED = Path(os.environ.get("EXPORTCHECK_SHARED", Path(__file__).parents[3] / "shared"))
CASES = SHARED / "cases" / "requests.json"
LIBRARY = open_library()
RULES = LIBRARY.rule_set
ENTITIES = RULES.vocabulary.entities
EFFECTS = tuple(dict.fromkeys(kind.effect for kind in RULES.regime.kinds.values()))
DAYS = sorted({version.start for rule in RULES.rules.values() for version in rule.versions if version.start})
# Values of facts that are compared with other facts: names of entities, days and plain numbers.
LOOSE: dict[str, list[Any]] = {
    "text": ["p0", "p1", "i0", "other"],
    "country": ["US", "CN", "DE"],
    "date": [date(2022, 10, 21), date(2025, 1, 31), date(2026, 2, 1)],
    "number": [Fraction(0), Fraction(1), Fraction(50), Fraction(4800)],
    "money": [Fraction(0), Fraction(2500), Fraction(10**6)],
    "eccn": ["3A090.a", "EAR99"],
}


class Drawer:
    """Draws shipments of the facts in the vocabulary, each fact of the values that the law of the day tells apart."""

    def __init__(self, law: InForce, random: Random) -> None:
        self.cells = Cells(Interpreter(law, Entity("shipment", "shipment")))
        self.random = random

    def entity(self, kind: str, id_: str) -> Entity:
        facts = {
            name: self.fact(f"{kind}.{name}")
            for name in RULES.vocabulary.of(kind)
            if self.random.random() < 0.8
        }
        below: dict[str, Collection] = {}
        for name, entity in ENTITIES.items():
            if entity.parent == kind:
                count = self.random.randint(0, 2) if entity.plural else 1
                members = tuple(self.entity(name, f"{id_}/{name[0]}{number}") for number in range(count))
                below[entity.plural or name] = Collection(members, self.random.random() < 0.8)
        return Entity(kind, id_, facts, below)

    def fact(self, path: str) -> Fact:
        type_ = RULES.vocabulary.facts[path].type
        values: Any = self.cells.of(path) or [
            (value,) if type_.of else value for value in LOOSE[(type_.of or type_).name]
        ]
        if self.random.random() < 0.2:
            return Fact(None, "null")
        return Fact(self.random.choice(list(values)), self.random.choice(["stated", "assumed"]))


def laws(random: Random) -> Iterator[InForce]:
    for day in random.sample(DAYS, 2):
        for basis in BASES:
            yield in_force(RULES, day, basis)


def everything(evaluation: Interpreter) -> dict[tuple[str, ...], Truth]:
    """What every rule says that can be asked of the case itself; those of entities further below are asked by these."""
    return {
        (rule_id, *(bound[name].id for name in active.rule.for_each)): evaluation.rule(rule_id, bound)
        for rule_id, active in evaluation.law.active.items()
        if _askable(active.rule.for_each)
        for bound in evaluation.instances(active.rule)
    }


def _askable(for_each: tuple[str, ...]) -> bool:
    singles = RULES.vocabulary.single()
    return all(ENTITIES[name].parent in {*singles, *for_each[:place]} for place, name in enumerate(for_each))


def found(evaluation: Interpreter) -> list[tuple[object, ...]]:
    return [
        (active.rule.id, {name: entity.id for name, entity in bound.items()}, truth)
        for active, bound, truth in evaluation.found(
            ("prohibited", "license_required", "review", "not_covered")
        )
    ]


def nearly(evaluation: Any) -> list[tuple[object, ...]]:
    """What almost holds; to look for it the interpreter goes through every rule."""
    seen = near_misses(Assessment(evaluation, Tracer(evaluation), "", (), (), (), {}, {}))
    return [(one.active.rule.id, one.lacking.leaf, one.given) for one in seen]


def blanked(entity: Entity, random: Random) -> Entity:
    """The same with a quarter of what is known made unknown."""
    facts = {
        name: Fact(None, "null") if random.random() < 0.25 else fact for name, fact in entity.facts.items()
    }
    below = {
        plural: Collection(tuple(blanked(member, random) for member in found.members), found.complete)
        for plural, found in entity.collections.items()
    }
    return Entity(entity.kind, entity.id, facts, below, entity.label)


@pytest.mark.parametrize("seed", range(2))
def test_drawn_shipments_under_the_real_rules(seed: int) -> None:
    random = Random(seed)
    said: set[Truth] = set()
    for law in laws(random):
        drawer = Drawer(law, random)
        for _ in range(3):
            root = drawer.entity("shipment", "shipment")
            doubt = random.random() < 0.3
            plain = everything(Interpreter(law, root, doubt))
            assert everything(Evaluation(law, root, doubt)) == plain
            assert found(Evaluation(law, root, doubt)) == found(Interpreter(law, root, doubt))
            assert nearly(Evaluation(law, root, doubt)) == nearly(Interpreter(law, root, doubt))
            said.update(plain.values())
    assert said == {True, False, None}


@pytest.mark.skipif(not CASES.is_file(), reason=f"no shared cases at {CASES}")
def test_shared_cases_whole_and_with_a_quarter_unknown() -> None:
    random = Random(7)
    for case in random.sample(json.loads(CASES.read_text()), 40):
        document = read_request(json.dumps(case["request"]).encode()).document
        as_of = date.fromisoformat(document.get("as_of", "2026-06-01"))
        whole = build(Case(document, as_of, RULES, LIBRARY.catalogue.chips))
        law = in_force(RULES, as_of, random.choice(BASES))
        for root in (whole, blanked(whole, random)):
            assert everything(Evaluation(law, root)) == everything(Interpreter(law, root)), case["id"]
            assert found(Evaluation(law, root)) == found(Interpreter(law, root)), case["id"]
            assert nearly(Evaluation(law, root)) == nearly(Interpreter(law, root)), case["id"]
