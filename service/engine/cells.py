"""The values of a fact that the law in force tells apart: one for each cell its thresholds and sets cut."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction

from service.engine.conditions import DefinitionTerm, FactTerm, Leaf, Term
from service.engine.evaluate import Evaluation
from service.engine.rules import Version
from service.engine.types import ORDERED, Type, Value
from service.engine.weave import conditions, walk

OTHER = "\N{BULLET}"
"""Stands for any value of a country, ECCN or text that no rule in force names."""


class Cells:
    """Reads the leaves of the rules in force, on demand, and gives representatives of each fact's cells."""

    def __init__(self, evaluation: Evaluation) -> None:
        self.evaluation = evaluation

    def of(self, path: str) -> tuple[Value, ...]:
        """One value of `path` for each cell; empty where a rule compares it with another fact."""
        type_ = self.evaluation.law.rule_set.vocabulary.facts.get(path)
        if type_ is None:
            return ()
        if type_.type.name == "bool":
            return (True, False)
        if type_.type.name == "enum":
            return type_.type.options
        limits: list[Value] = []
        for leaf in self._leaves(path):
            other = leaf.right if _is_fact(leaf.left, path) else leaf.left
            if leaf.operator in {"is known", "is not known"}:
                continue
            if other is None or not _constant(other):
                return ()
            value = self.evaluation.term(other, self.evaluation.always)
            if isinstance(value, tuple | frozenset):
                limits.extend(sorted(value))
            elif value is not None:
                limits.append(value)
        return _representatives(type_.type, limits)

    def _leaves(self, path: str) -> Iterator[Leaf]:
        for active in self.evaluation.law.active.values():
            for version in (active.version, active.previous):
                if version is not None:
                    yield from _reading(version, path)


def _reading(version: Version, path: str) -> Iterator[Leaf]:
    for condition in conditions(version):
        for node in walk(condition):
            if isinstance(node, Leaf) and _mentions(node, path):
                yield node


def _mentions(leaf: Leaf, path: str) -> bool:
    return any(_is_fact(term, path) for term in _flat(leaf))


def _flat(leaf: Leaf) -> Iterator[Term]:
    pending: list[Term | None] = [leaf.left, leaf.right]
    while pending:
        term = pending.pop()
        if term is None:
            continue
        yield term
        pending.extend(getattr(term, side, None) for side in ("left", "right"))


def _is_fact(term: Term | None, path: str) -> bool:
    return isinstance(term, FactTerm) and f"{term.entity}.{term.name}" == path


def _constant(term: Term) -> bool:
    """Whether a term's value does not depend on the case."""
    pending: list[Term] = [term]
    while pending:
        one = pending.pop()
        if isinstance(one, FactTerm | DefinitionTerm):
            return False
        pending.extend(part for side in ("left", "right") if (part := getattr(one, side, None)) is not None)
    return True


def _representatives(type_: Type, limits: list[Value]) -> tuple[Value, ...]:
    if type_.name in ORDERED:
        if type_.name == "date":
            days = sorted({limit for limit in limits if isinstance(limit, date)})
            near = [day + timedelta(days=step) for day in days for step in (-1, 0, 1)]
            return tuple(dict.fromkeys(near)) or (date(2000, 1, 1),)
        numbers = sorted({limit for limit in limits if isinstance(limit, Fraction)} | {Fraction(0)})
        found: list[Value] = []
        for index, number in enumerate(numbers):
            found.append(number)
            following = numbers[index + 1] if index + 1 < len(numbers) else number + 2
            found.append((number + following) / 2)
        return tuple(found)
    names = [limit for limit in limits if isinstance(limit, str)]
    if type_.name == "list":
        return ((), *((name,) for name in dict.fromkeys(names)))
    return (*dict.fromkeys(names), OTHER)
