"""A case of which nothing is known yet: its entities and facts as propositions, and back again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from service.engine.entities import Collection, Entity, Fact
from service.engine.search.gates import TRUE, Gates
from service.engine.search.values import ValuesInForce
from service.engine.types import Value


@dataclass(frozen=True, slots=True)
class Symbol:
    """A fact: whether it is known, and a literal for each value; of a list, for each member that it may have."""

    known: int
    values: tuple[Value, ...]
    literals: tuple[int, ...]
    many: bool


@dataclass(frozen=True, slots=True, eq=False)
class Thing:
    """An entity that may be there."""

    kind: str
    id: str
    there: int


class Symbols:
    """The entities and facts of one case. Each collection has up to `width` members, below another up to two."""

    def __init__(self, gates: Gates, values: ValuesInForce, width: int) -> None:
        self.gates = gates
        self.values = values
        self.vocabulary = values.law.rule_set.vocabulary
        self.width = width
        self.root = Thing(self.vocabulary.root, "shipment", TRUE)
        self._things: dict[tuple[str, str], tuple[Thing, ...]] = {}
        self._facts: dict[tuple[str, str], tuple[Thing, Symbol]] = {}
        self.always = self._always()

    def _always(self) -> dict[str, Thing]:
        bound = {self.root.kind: self.root}
        bound.update(
            {name: Thing(name, name, TRUE) for name in self.vocabulary.single() if name not in bound}
        )
        return bound

    def members(self, owner: Thing, plural: str) -> tuple[Thing, ...]:
        """Those that may be in a collection of `owner`; each is there only where the one before it is."""
        key = (owner.id, plural)
        if key not in self._things:
            kind = self.vocabulary.plural(plural)
            assert kind is not None
            above = "" if owner is self.root else f"{owner.id}/"
            many = self.width if owner.there == TRUE else min(self.width, 2)
            made: list[Thing] = []
            for number in range(1, many + 1):
                there = self.gates.fresh()
                self.gates.say([-there, made[-1].there if made else owner.there])
                made.append(Thing(kind.name, f"{above}{kind.name}{number}", there))
            self._things[key] = tuple(made)
        return self._things[key]

    def fact(self, thing: Thing, name: str) -> Symbol:
        """The symbol of a fact of an entity."""
        key = (thing.id, name)
        if key not in self._facts:
            path = f"{thing.kind}.{name}"
            many = self.vocabulary.facts[path].type.of is not None
            values = self.values.of(path)
            self._facts[key] = thing, self._members(values) if many else self._one(values)
        return self._facts[key][1]

    def _members(self, values: tuple[Value, ...]) -> Symbol:
        return Symbol(self.gates.fresh(), values, tuple(self.gates.fresh() for _ in values), many=True)

    def _one(self, values: Sequence[Value]) -> Symbol:
        """One value or none: each is a number in binary, so that no two can hold; numbers left over mean unknown."""
        bits = [self.gates.fresh() for _ in range(len(values).bit_length())]
        literals = tuple(
            self.gates.both(bit if number >> place & 1 else -bit for place, bit in enumerate(bits))
            for number in range(len(values))
        )
        return Symbol(self.gates.either(literals), tuple(values), literals, many=False)

    def everything(self) -> tuple[int, ...]:
        """Literals that say that an entity is there or that a fact is known, of all that were asked of."""
        things = (thing.there for many in self._things.values() for thing in many)
        return tuple(dict.fromkeys((*things, *(symbol.known for _, symbol in self._facts.values()))))

    def entity(self, case: frozenset[int]) -> Entity:
        """The shipment of a case that the solver found, with what was asked of it and no more."""
        return self._entity(self.root, case)

    def _entity(self, thing: Thing, case: frozenset[int]) -> Entity:
        facts = {
            name: Fact(value, "stated")
            for (_, name), (owner, symbol) in self._facts.items()
            if owner is thing and (value := _value(symbol, case)) is not None
        }
        below = {
            plural: Collection(tuple(self._entity(one, case) for one in things if holds(one.there, case)))
            for (owner, plural), things in self._things.items()
            if owner == thing.id
        }
        for name, one in self.always.items():
            if one is not thing and self.vocabulary.entities[name].parent == thing.kind:
                below[name] = Collection((self._entity(one, case),))
        return Entity(thing.kind, thing.id, facts, below, thing.id)


def holds(literal: int, case: frozenset[int]) -> bool:
    """Whether a literal holds in a case, given by the variables that do."""
    return literal in case if literal > 0 else -literal not in case


def _value(symbol: Symbol, case: frozenset[int]) -> Value | None:
    held = [
        value for value, literal in zip(symbol.values, symbol.literals, strict=True) if holds(literal, case)
    ]
    if not symbol.many:
        return held[0] if held else None
    if not holds(symbol.known, case):
        return None
    return tuple(str(one) for value in held if isinstance(value, tuple) for one in value)
