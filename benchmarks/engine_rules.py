"""Rules and shipments of our own making, drawn from a seed, and the same rules in the words of each engine.

A rule joins three to five conditions on facts of one shipment: a country, a class, an end use, an activity, figures,
yes-or-no facts. One in four has an alternative (either of two), one in five leaves countries out. A figure is met by
about a third of the shipments, a country or class set names a few of forty and thirty: as export rules do, each rule
concerns few shipments.

Rego: one partial set `fired`, one body a rule, sets as set literals, alternatives as a helper rule with two bodies; so
OPA's own guide writes. JDM: one decision table with hit policy `collect`, one row a rule and a column a fact, cells in
the engine's unary words; a rule with an alternative is two rows with the same output. Neither has a word for "unknown":
a shipment's unknown facts are null in its JSON. Nothing else is asked of them, so neither pays for an explanation.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any

from service.engine.entities import Entity, Fact
from service.engine.load import load
from service.engine.rules import RuleSet

COUNTRIES = (
    "AE AM AT AU BE BR BY CA CH CN CU CZ DE DK EG ES FI FR GB HK "
    "IL IN IR IT JP KH KP KR MM MO MX MY NG NL NO PL RU SG SY TW"
).split()
CLASSES = [f"{number}{letter}{last:03}" for number in "23456" for letter in "ABDE" for last in (1, 90)][:30]
OPTIONS = {
    "activity": ["export", "reexport", "transfer", "release"],
    "end_use": ["civil", "military", "nuclear", "missile", "research", "telecom", "medical", "unstated"],
}
FIGURES = {"performance": 8000, "density": 60, "bandwidth": 4000, "value": 100000, "quantity": 500}
FLAGS = ["us_origin", "listed", "us_person", "supercomputer", "licensed"]

VOCABULARY = "\n".join(
    [
        "entities:",
        "  shipment: {title: the shipment}",
        "facts:",
        "  shipment.country: {from: country, type: country, meaning: where it goes}",
        "  shipment.class: {from: class, type: text, meaning: its class}",
        *(
            f"  shipment.{name}: {{from: {name}, type: enum, options: [{', '.join(options)}], meaning: {name}}}"
            for name, options in OPTIONS.items()
        ),
        *(f"  shipment.{name}: {{from: {name}, type: number, meaning: {name}}}" for name in FIGURES),
        *(f"  shipment.{name}: {{from: {name}, type: bool, meaning: {name}}}" for name in FLAGS),
    ]
)
REGIME = """
regime: bench
title: Made-up rules
version: "1"
language: "1"
covers: nothing
kinds:
  requirement: {title: a requirement, effect: requirement}
"""


@dataclass(frozen=True)
class Test:
    """One condition: a fact, a sign (`in`, `not in`, `>=`, `<`, `is`) and what it is compared with."""

    fact: str
    sign: str
    value: Any

    def ours(self) -> str:
        if self.sign == "is":
            return f"shipment.{self.fact}" if self.value else f"{{not: shipment.{self.fact}}}"
        value = f"{{{', '.join(self.value)}}}" if isinstance(self.value, list) else self.value
        return f'"shipment.{self.fact} {self.sign} {value}"'

    def rego(self) -> str:
        if self.sign == "is":
            return f"input.{self.fact}" if self.value else f"not input.{self.fact}"
        if isinstance(self.value, list):
            members = "{" + ", ".join(json.dumps(one) for one in self.value) + "}"
            return f"{'not ' if self.sign == 'not in' else ''}input.{self.fact} in {members}"
        return f"input.{self.fact} {self.sign} {self.value}"

    def jdm(self) -> str:
        if self.sign == "is":
            return str(self.value).lower()
        if isinstance(self.value, list):
            members = ", ".join(json.dumps(one) for one in self.value)
            return f"not in [{members}]" if self.sign == "not in" else members
        return f"{self.sign} {self.value}"


@dataclass(frozen=True)
class Rule:
    """All of `tests`, and one of `either` where there are any."""

    id: str
    tests: tuple[Test, ...]
    either: tuple[Test, ...]


def rules(count: int, seed: int = 1) -> list[Rule]:
    """Draw rules."""
    random = Random(seed)
    return [_rule(random, f"r{number}") for number in range(count)]


def _rule(random: Random, id_: str) -> Rule:
    tests = [Test("country", "in", sorted(random.sample(COUNTRIES, random.randint(1, 8))))]
    if random.random() < 0.2:
        tests = [Test("country", "not in", sorted(random.sample(COUNTRIES, random.randint(8, 20))))]
    pool = [
        Test("class", "in", sorted(random.sample(CLASSES, random.randint(2, 6)))),
        *(
            Test(name, "in", sorted(random.sample(options, random.randint(1, len(options) // 2))))
            for name, options in OPTIONS.items()
        ),
        *(_figure(random, name) for name in FIGURES),
        *(Test(name, "is", random.random() < 0.6) for name in FLAGS),
    ]
    drawn = random.sample(pool, random.randint(4, 6))
    either = tuple(drawn[:2]) if random.random() < 0.25 else ()
    return Rule(id_, (*tests, *drawn[2:]), either)


def _figure(random: Random, name: str) -> Test:
    limit = random.randint(FIGURES[name] // 2, FIGURES[name])
    return Test(name, ">=", limit) if random.random() < 0.7 else Test(name, "<", limit // 2)


def shipments(count: int, unknown: float, seed: int = 2) -> list[dict[str, Any]]:
    """Draw shipments; each fact is null with the chance `unknown`."""
    random = Random(seed)
    found = []
    for _ in range(count):
        facts: dict[str, Any] = {
            "country": random.choice(COUNTRIES),
            "class": random.choice(CLASSES),
            **{name: random.choice(options) for name, options in OPTIONS.items()},
            **{name: random.randint(0, top) for name, top in FIGURES.items()},
            **{name: random.random() < 0.4 for name in FLAGS},
        }
        found.append({name: None if random.random() < unknown else value for name, value in facts.items()})
    return found


def ours(folder: Path, drawn: list[Rule]) -> RuleSet:
    """Write the rules in our language into a folder, and load them."""
    (folder / "bench").mkdir(parents=True, exist_ok=True)
    (folder / "vocabulary.yaml").write_text(VOCABULARY)
    (folder / "bench" / "regime.yaml").write_text(REGIME)
    (folder / "bench" / "rules.yaml").write_text("\n---\n".join(_in_our_words(rule) for rule in drawn))
    return load(folder, "bench")


def _in_our_words(rule: Rule) -> str:
    parts = [test.ours() for test in rule.tests]
    if rule.either:
        parts.append(f"{{any: [{', '.join(test.ours() for test in rule.either)}]}}")
    head = f"requirement: {rule.id}\ntitle: Rule {rule.id}\ncite: none\nversions:\n"
    return f"{head}  - when: {{all: [{', '.join(parts)}]}}"


def entity(facts: dict[str, Any]) -> Entity:
    """A shipment as our engine takes it."""
    known = {
        name: Fact(None, "null") if value is None else Fact(_exact(value), "stated")
        for name, value in facts.items()
    }
    return Entity("shipment", "shipment", known)


def _exact(value: Any) -> Any:
    return Fraction(value) if type(value) is int else value


def rego(drawn: list[Rule]) -> str:
    """The rules as a Rego module."""
    return "\n".join(
        ["package bench", "import rego.v1", *(line for rule in drawn for line in _in_rego(rule))]
    )


def _in_rego(rule: Rule) -> Iterator[str]:
    body = [test.rego() for test in rule.tests]
    if rule.either:
        body.append(f"either_{rule.id}")
        for test in rule.either:
            yield f"either_{rule.id} if {test.rego()}"
    yield f'fired contains "{rule.id}" if {{\n  ' + "\n  ".join(body) + "\n}"


def jdm(drawn: list[Rule]) -> str:
    """The rules as a JDM decision table."""
    facts = ["country", "class", *OPTIONS, *FIGURES, *FLAGS]
    rows = []
    for rule in drawn:
        for alternative in rule.either or (None,):
            row = {f"in_{name}": "" for name in facts} | {
                "_id": f"row{len(rows)}",
                "out": json.dumps(rule.id),
            }
            for test in (*rule.tests, *((alternative,) if alternative else ())):
                row[f"in_{test.fact}"] = test.jdm()
            rows.append(row)
    table = {
        "hitPolicy": "collect",
        "inputs": [{"id": f"in_{name}", "name": name, "field": name} for name in facts],
        "outputs": [{"id": "out", "name": "rule", "field": "rule"}],
        "rules": rows,
    }
    nodes = [
        {"id": "start", "type": "inputNode", "name": "request", "position": {"x": 0, "y": 0}},
        {
            "id": "table",
            "type": "decisionTableNode",
            "name": "rules",
            "position": {"x": 1, "y": 0},
            "content": table,
        },
        {"id": "end", "type": "outputNode", "name": "response", "position": {"x": 2, "y": 0}},
    ]
    edges = [
        {"id": "1", "sourceId": "start", "targetId": "table", "type": "edge"},
        {"id": "2", "sourceId": "table", "targetId": "end", "type": "edge"},
    ]
    return json.dumps({"contentType": "application/vnd.gorules.decision", "nodes": nodes, "edges": edges})
