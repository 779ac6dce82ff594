"""A small vocabulary and regime with no law in them, and a loader for rules written in a test."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from pathlib import Path
from textwrap import dedent

from service.engine.entities import Collection, Entity, Fact
from service.engine.evaluate import Evaluation
from service.engine.load import load
from service.engine.moment import in_force
from service.engine.rules import RuleSet
from service.engine.truth import Truth
from service.engine.types import Value

VOCABULARY = """
entities:
  shipment: {title: the shipment}
  box: {title: a box, of: shipment, plural: boxes, label: description}
facts:
  shipment.country: {from: country, type: country, meaning: where it goes}
  shipment.sent_on: {from: sent_on, type: date, meaning: when it was sent}
  box.heavy: {from: heavy, type: bool, meaning: whether it is heavy}
  box.weight: {from: weight, type: number, unit: kg, meaning: its weight}
  box.height: {from: height, type: number, unit: cm, meaning: its height}
  box.price: {from: price, type: money, meaning: its price}
  box.colour: {from: colour, type: enum, options: [red, green], meaning: its colour}
  box.class: {from: class, type: eccn, meaning: its class}
  box.made_with: {from: made_with, type: list of eccn, meaning: what it was made with}
  box.marks: {from: marks, type: list of text, meaning: its marks}
"""
REGIME = """
regime: toy
title: Toy
version: "1"
language: "1"
covers: toys
kinds:
  define: {title: a definition, effect: definition}
  path: {title: a path, effect: path}
  requirement: {title: a requirement, effect: license_required, attributes: {review: choice, exceptions: texts}}
  exclusion: {title: an exclusion, effect: exclusion, attributes: {excludes: defeats}}
  exception: {title: an exception, effect: exception, attributes: {symbol: mark, needs: rules}}
words:
  warm: [red]
"""
TABLES = """
table: country_groups
kind: sets
title: Groups
values: country
sets:
  "D:5":
    members: [AF, {value: KH, from: 2021-12-09, until: 2026-02-02}]
"""


def write(folder: Path, rules: str | Mapping[str, str]) -> Path:
    """Write the kit and the rules into a folder that can be loaded as regime `toy`."""
    (folder / "toy").mkdir(parents=True, exist_ok=True)
    (folder / "vocabulary.yaml").write_text(VOCABULARY)
    (folder / "toy" / "regime.yaml").write_text(REGIME)
    (folder / "toy" / "tables.yaml").write_text(TABLES)
    for name, text in ({"rules.yaml": rules} if isinstance(rules, str) else rules).items():
        (folder / "toy" / name).write_text(dedent(text))
    return folder


def rule_set(folder: Path, rules: str | Mapping[str, str]) -> RuleSet:
    """Load rules written in a test. Raises RulesInvalid."""
    return load(write(folder, rules), "toy")


def requirement(when: str, extra: str = "") -> str:
    """One requirement `r`, asked of the shipment, with a single version."""
    return f"requirement: r\ntitle: R\ncite: C\nversions:\n  - when: {when}\n{extra}"


def box(number: int = 1, **facts: Value | None) -> Entity:
    """A box with the facts given; numbers may be ints."""
    return Entity("box", f"b{number}", {name: known(value) for name, value in facts.items()})


def shipment(*boxes: Entity, complete: bool = True, **facts: Value | None) -> Entity:
    """A shipment of boxes."""
    known_facts = {name: known(value) for name, value in facts.items()}
    return Entity("shipment", "shipment", known_facts, {"boxes": Collection(tuple(boxes), complete)})


def known(value: Value | int | None) -> Fact:
    """A stated fact."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = Fraction(value)
    return Fact(value, "stated")


def truth(
    rules: RuleSet, root: Entity, on: date = date(2024, 1, 1), basis: str = "enforced", rule: str = "r"
) -> Truth:
    """What rule `rule`, asked of the shipment, says on a day."""
    evaluation = Evaluation(in_force(rules, on, basis), root)
    return evaluation.rule(rule, evaluation.always)
