"""Where everything stands in the rows that compiled rules read: one list for each entity of a case.

A row holds the entity, its facts, its collections (a list of rows and whether it is complete, for each), then what each
rule that is asked of such an entity came to. The case `C` holds the row of each entity of which there is one, the day,
what each rule asked of no other entity came to, and last a table of the answers of rules asked of several.
Places depend on the rule set alone, so that code compiled for one day serves another.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache
from typing import Any, Final

from service.engine.entities import Entity
from service.engine.rules import RuleSet

Row = list[Any]
Given = Mapping[tuple[str, str], Any]

UNASKED: Final = ...
"""Stands in the place of a rule that was not asked yet: neither true, false nor None."""

_NUMERIC: Final = frozenset({"number", "money"})


@dataclass(slots=True)
class Kind:
    """Places in the rows of one kind of entity."""

    name: str
    number: int
    single: bool
    facts: dict[str, int] = field(default_factory=dict)
    numeric: frozenset[str] = frozenset()
    collections: dict[str, tuple[int, str]] = field(default_factory=dict)
    blank: Row = field(default_factory=lambda: [None])

    @property
    def variable(self) -> str:
        """The name of such a row in compiled code."""
        return f"e{self.number}"

    def add(self, value: Any) -> int:
        """Give out one more place."""
        self.blank.append(value)
        return len(self.blank) - 1


class Layout:
    """The kinds of entity of a rule set with their places, and the making of rows."""

    def __init__(self, rule_set: RuleSet) -> None:
        vocabulary = rule_set.vocabulary
        self.kinds: dict[str, Kind] = {}
        for number, (name, entity) in enumerate(vocabulary.entities.items()):
            kind = self.kinds[name] = Kind(name, number, single=entity.plural is None)
            kind.facts = {fact: kind.add(None) for fact in vocabulary.of(name)}
            types = {fact: vocabulary.facts[f"{name}.{fact}"].type for fact in kind.facts}
            kind.numeric = frozenset(fact for fact, type_ in types.items() if type_.name in _NUMERIC)
        for name, entity in vocabulary.entities.items():
            if entity.plural is not None and entity.parent is not None:
                owner = self.kinds[entity.parent]
                owner.collections[entity.plural] = (owner.add(()), name)
                owner.add(True)
        self._root = self.kinds[vocabulary.root]
        self._singles = [kind for kind in self.kinds.values() if kind.single]
        self.answers: dict[str, int] = {}
        self._case: Row = [None] * len(self.kinds)
        self.numbers = {rule_id: number for number, rule_id in enumerate(rule_set.rules)}
        for rule in rule_set.rules.values():
            if len(rule.for_each) == 1:
                self.answers[rule.id] = self.kinds[rule.for_each[0]].add(UNASKED)
            elif not rule.for_each:
                self._case.append(UNASKED)
                self.answers[rule.id] = len(self._case) - 1

    def case(self, always: Mapping[str, Entity], doubt: bool, given: Given) -> tuple[Row, dict[Entity, Row]]:
        """The case that compiled rules are asked of, and the row of each entity in it."""
        case = self._case.copy()
        rows: dict[Entity, Row] = {}
        for kind in self._singles:
            case[kind.number] = self.row(kind, always[kind.name], doubt, given, rows)
        case.append({})
        return case, rows

    def plain(self, values: Mapping[str, Any]) -> Row:
        """A case of the root alone, from plain values by the names of its facts; unknown where they are absent or None.

        Numbers are ints or Fractions. Raises KeyError for a name that is no fact.
        """
        case = self._case.copy()
        case[self._root.number] = row = self._root.blank.copy()
        places = self._root.facts
        for name, value in values.items():
            row[places[name]] = value
        case.append({})
        return case

    def row(self, kind: Kind, entity: Entity, doubt: bool, given: Given, rows: dict[Entity, Row]) -> Row:
        """The row of an entity, and of all below it, added to `rows`."""
        rows[entity] = row = kind.blank.copy()
        row[0] = entity
        places, numeric = kind.facts, kind.numeric
        for name, fact in entity.facts.items():
            value = fact.value
            if value is None or name not in places or (doubt and fact.source == "assumed"):
                continue
            row[places[name]] = whole(value) if name in numeric else value
        if given:
            for name, place in places.items():
                value = given.get((entity.id, f"{kind.name}.{name}"))
                if value is not None:
                    row[place] = whole(value)
        for plural, collection in entity.collections.items():
            if plural in kind.collections:
                place, member = kind.collections[plural]
                below = self.kinds[member]
                row[place] = [self.row(below, one, doubt, given, rows) for one in collection.members]
                row[place + 1] = collection.complete
        return row


def whole(value: Any) -> Any:
    """A whole number as an int: it compares many times faster, and as exactly."""
    return value.numerator if isinstance(value, Fraction) and value.denominator == 1 else value


def exact(value: Any) -> Any:
    """A number as rules state it: a Fraction, also where the row holds it whole."""
    return Fraction(value) if type(value) is int else value


@lru_cache(maxsize=16)
def layout(rule_set: RuleSet) -> Layout:
    """The layout of a rule set, made once."""
    return Layout(rule_set)
