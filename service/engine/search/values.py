"""The values of each fact that the law of one moment tells apart."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from functools import lru_cache
from typing import Final

from service.engine.cells import SOME_DAY, days, fixed, leaves_comparing, numbers
from service.engine.compare import Values, compare
from service.engine.conditions import FactTerm, Term
from service.engine.entities import Entity
from service.engine.interpret import Interpreter
from service.engine.moment import InForce
from service.engine.truth import Truth, negation
from service.engine.types import ORDERED, Type, Value

OTHER: Final = "(other)"
"""Stands for any country, ECCN or text that no rule in force names."""
SOME: Final = ("one", "two")
"""Texts that facts compared with one another may share or not."""


class ValuesInForce:
    """One value for each cell of a fact, worked out when first asked for."""

    def __init__(self, law: InForce) -> None:
        self.law = law
        self._interpreter = Interpreter(law, Entity(law.rule_set.vocabulary.root, "shipment"))
        self._compared: dict[str, list[Term]] | None = None
        self._linked: dict[str, set[str]] = defaultdict(set)
        self._found: dict[str, tuple[Value, ...]] = {}
        self._sides: dict[Term, Values] = {}

    def of(self, path: str) -> tuple[Value, ...]:
        """One value of `path` for each cell; of a list, one-member lists."""
        if path not in self._found:
            self._found[path] = self._cells(path)
        return self._found[path]

    def side(self, term: Term) -> Values:
        """The value of a term that does not depend on the case."""
        if term not in self._sides:
            self._sides[term] = self._interpreter.term(term, self._interpreter.always)
        return self._sides[term]

    def _cells(self, path: str) -> tuple[Value, ...]:
        type_ = self.law.rule_set.vocabulary.facts[path].type
        inner = type_.of or type_
        if inner.name == "bool":
            return (True, False)
        limits = self._limits(path)
        if inner.name == "date":
            return days(limits or {SOME_DAY}, len(self._alike(path)))
        if inner.name in ORDERED:
            reached = (limit for limit in limits if isinstance(limit, Fraction) and limit >= 0)
            return numbers(reached, len(self._alike(path)))
        names = inner.options if inner.name == "enum" else (*sorted(map(str, limits)), OTHER)
        return tuple((name,) for name in names) if type_.of is not None else tuple(names)

    def _limits(self, path: str) -> set[Value]:
        """What a fact, and any that is compared with it, is compared with in force."""
        if self._compared is None:
            self._read()
        assert self._compared is not None
        found: set[Value] = set()
        alike = self._alike(path)
        for term in dict.fromkeys(term for one in alike for term in self._compared.get(one, ())):
            value = self.side(term)
            if isinstance(value, tuple | frozenset):
                found.update(value)
            elif value is not None:
                found.add(value)
        if len(alike) > 1 and self.law.rule_set.vocabulary.facts[path].type.name in {"text", "list"}:
            found.update(SOME)
        return found

    def _read(self) -> None:
        """Gather what each fact is compared with: what is the same in every case, or another fact."""
        self._compared = defaultdict(list)
        for path, readings in leaves_comparing(self.law).items():
            for reading in readings:
                one, other = reading.one, reading.other
                if isinstance(one, FactTerm) and fixed(other):
                    self._compared[path].append(other)
                elif isinstance(other, FactTerm) and comparable(one, other):
                    self._linked[path].add(f"{other.entity}.{other.name}")

    def _alike(self, path: str) -> set[str]:
        """The fact and every one that is compared with it, or with one that is."""
        found: set[str] = set()
        pending = [path]
        while pending:
            one = pending.pop()
            if one not in found:
                found.add(one)
                pending.extend(self._linked.get(one, ()))
        return found


def comparable(one: Term, other: Term) -> bool:
    """Whether two facts can be compared value by value; ECCNs are too many."""
    inner = (one.type.of or one.type, other.type.of or other.type)
    return (
        isinstance(one, FactTerm)
        and isinstance(other, FactTerm)
        and all(type_.name != "eccn" for type_ in inner)
    )


@lru_cache(maxsize=4096)
def told(values: tuple[Value, ...], sign: str, side: Values, type_: Type) -> tuple[Truth, ...]:
    """What a comparison with `side` says of each value; `type_` is that of the values."""
    inner = type_.of or type_
    if inner.name != "eccn" or sign not in {"in", "not in", "intersects"}:
        return tuple(compare(value, sign, side, type_) for value in values)
    # Hundreds of ECCNs against sets of hundreds: by the paragraphs around each, instead of one by one.
    members = frozenset(side) if isinstance(side, tuple | frozenset) else frozenset()
    around = frozenset(wide for member in members for wide in _around(member))
    return tuple(
        _held(str(value[0] if isinstance(value, tuple) else value), sign, members, around) for value in values
    )


def _held(one: str, sign: str, members: frozenset[str], around: frozenset[str]) -> Truth:
    held = (
        True if one in members or not members.isdisjoint(_around(one)) else None if one in around else False
    )
    return negation(held) if sign == "not in" else held


@lru_cache(maxsize=8192)
def _around(eccn: str) -> tuple[str, ...]:
    """The entry and paragraphs that a paragraph lies in, itself left out."""
    parts = eccn.split(".")
    return tuple(".".join(parts[:length]) for length in range(1, len(parts)))
