"""The values of each fact that the law of one moment tells apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from fractions import Fraction
from functools import lru_cache
from typing import Final

from service.engine.compare import Values, compare
from service.engine.conditions import ArithmeticTerm, DefinitionTerm, FactTerm, Leaf, Term
from service.engine.entities import Entity
from service.engine.interpret import Interpreter
from service.engine.moment import InForce
from service.engine.rules import Version
from service.engine.truth import Truth, negation
from service.engine.types import ORDERED, Type, Value
from service.engine.weave import SILENT, conditions, walk

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
            return days(limits, len(self._alike(path)))
        if inner.name in ORDERED:
            return numbers(limits, len(self._alike(path)))
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
        self._compared = defaultdict(list)
        for active in self.law.active.values():
            for version in (active.version, active.previous):
                for name, term in _compared(version) if version is not None else ():
                    if isinstance(term, FactTerm):
                        self._linked[name].add(f"{term.entity}.{term.name}")
                    else:
                        self._compared[name].append(term)

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


def _compared(version: Version) -> Iterator[tuple[str, Term]]:
    """Each fact a version reads, with what it is compared with: what is the same in every case, or another fact."""
    for condition in conditions(version):
        for node in walk(condition):
            if not isinstance(node, Leaf) or node.right is None or node.operator in SILENT:
                continue
            for one, other in ((node.left, node.right), (node.right, node.left)):
                if isinstance(one, FactTerm) and (fixed(other) or comparable(one, other)):
                    yield f"{one.entity}.{one.name}", other


def comparable(one: Term, other: Term) -> bool:
    """Whether two facts can be compared value by value; ECCNs are too many."""
    inner = (one.type.of or one.type, other.type.of or other.type)
    return (
        isinstance(one, FactTerm)
        and isinstance(other, FactTerm)
        and all(type_.name != "eccn" for type_ in inner)
    )


def fixed(term: Term) -> bool:
    """Whether a term's value is the same in every case."""
    if isinstance(term, ArithmeticTerm):
        return fixed(term.left) and fixed(term.right)
    return not isinstance(term, FactTerm | DefinitionTerm)


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


def numbers(limits: Iterable[Value], between: int = 1) -> tuple[Value, ...]:
    """Zero, each limit, and numbers between each two and beyond the last; no figure is negative.

    between: how many in each gap: as many as there are facts that are compared with one another.
    """
    cuts = sorted({limit for limit in limits if isinstance(limit, Fraction) and limit >= 0} | {Fraction(0)})
    gaps = zip(cuts, [*cuts[1:], cuts[-1] + 2], strict=True)
    return tuple(
        cut + (following - cut) * part / (between + 1)
        for cut, following in gaps
        for part in range(between + 1)
    )


def days(limits: Iterable[Value], between: int = 1) -> tuple[Value, ...]:
    """Each limit with the days next to it, `between` of them on each side."""
    cuts = sorted({limit for limit in limits if isinstance(limit, date)}) or [date(2000, 1, 1)]
    near = (cut + timedelta(days=step) for cut in cuts for step in range(-between, between + 1))
    return tuple(dict.fromkeys(near))
