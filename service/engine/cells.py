"""The values of a fact that the law in force tells apart: one for each cell its thresholds and sets cut."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import lru_cache
from itertools import chain
from typing import Final

from service.engine.compare import Values, compare
from service.engine.conditions import (
    Aggregate,
    ArithmeticTerm,
    Condition,
    DefinitionTerm,
    FactTerm,
    Leaf,
    Term,
)
from service.engine.entities import Entity
from service.engine.evaluate import Bindings, Evaluation
from service.engine.moment import InForce
from service.engine.rules import RuleSet
from service.engine.types import ORDERED, Type, Value
from service.engine.weave import SILENT, conditions, walk
from service.values.country import NAMES
from service.values.eccn import EAR99, contains, is_eccn

OTHER: Final = "\N{BULLET}"
"""Stands for any value of a country, ECCN or text that no rule in force names."""
SOME_DAY: Final = date(2000, 1, 1)
"""Stands for any day where no rule in force names one."""


Sided = tuple[str, "Values"]
"""A comparison's operator and what stands on its other side."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A leaf that compares a fact: the side that the fact is in, by itself or in arithmetic, and the other side."""

    leaf: Leaf
    one: Term
    other: Term


class Cells:
    """The cells of each fact under one evaluation's law, worked out when first asked for."""

    def __init__(self, evaluation: Evaluation) -> None:
        self.evaluation = evaluation
        self._leaves = leaves_comparing(evaluation.law)

    def of(self, path: str, extra: Iterable[Fraction] = ()) -> tuple[Value, ...]:
        """One value of `path` for each cell; empty where a rule compares it with what arithmetic makes of other facts.

        extra: further numbers to cut at, for a figure on which others depend.
        """
        known = self.evaluation.law.rule_set.vocabulary.facts.get(path)
        if known is None:
            return ()
        type_ = known.type
        if type_.name == "bool":
            return (True, False)
        if type_.name == "enum":
            return type_.options
        limits = self.limits(path)
        if limits is None:
            return ()
        if type_.name == "date":
            return days(limits) or (SOME_DAY,)
        if type_.name in ORDERED:
            return numbers([*limits, *extra])
        return self._told_apart(path, type_, limits)

    def every(self, path: str, followers: Sequence[str]) -> tuple[Value, ...]:
        """All values of a fact that rules or tables name, and one that none names; none for types without names.

        For a fact from which others follow in ways that no rule shows: by a row of a table, or by a derivation.
        """
        type_ = self.evaluation.law.rule_set.vocabulary.facts[path]
        limits = [*(self.limits(path) or ()), *chain(*(self.limits(one) or () for one in followers))]
        named = [limit for limit in limits if isinstance(limit, str)]
        other = type_.unnamed or OTHER
        match type_.type.name:
            case "country":
                return tuple(dict.fromkeys((other, *named, *NAMES)))
            case "eccn":
                listed = chain(*_scopes(self.evaluation.law.rule_set))
                return tuple(dict.fromkeys((other, EAR99, *named, *filter(is_eccn, listed))))
            case "text":
                # What is read out of a text is written as the text is: one for all that are treated alike.
                apart = chain(self.of(path), *(self.of(one) for one in followers))
                return tuple(dict.fromkeys((other, *(one for one in apart if one != OTHER))))
        return ()

    def lists(self, path: str, compared: Iterable[tuple[str, ...]]) -> tuple[Value, ...]:
        """Lists of one ECCN that comparisons in rules and lists of names tell apart, and the empty one.

        compared: lists of names, of which a derivation asks whether some or all members lie in them.
        """
        compared = tuple(compared)
        limits = tuple(limit for limit in self.limits(path) or () if isinstance(limit, str))
        named = tuple(dict.fromkeys((OTHER, *limits, *chain(*compared))))
        scopes = (*compared, *((limit,) for limit in limits))
        return ((), *((str(one),) for one in _apart(Type("eccn"), named, (), scopes)))

    def below(self, path: str, stated: str) -> tuple[Value, ...]:
        """The paragraphs of a stated ECCN that a rule or a row of a table tells apart.

        One that none names is among them, but not where the vocabulary's table lists all that there are.
        """
        limits = [limit for limit in self.limits(path) or () if isinstance(limit, str)]
        scopes = tuple(scope for scope in _scopes(self.evaluation.law.rule_set) if _touches(scope, stated))
        listed = self._paragraphs(path, stated)
        if listed:
            scopes = (*scopes, listed)
        named = {one for one in (*limits, *chain(*scopes)) if one != stated and contains(stated, one)}
        # Who names a paragraph that has others below it means what is in none of them: each is listed itself.
        whole = [
            f"{one}.{OTHER}" if any(other != one and contains(one, other) for other in named) else one
            for one in (*sorted(named), stated)
        ]
        whole[-1] = f"{stated}.{OTHER}"
        if listed:
            whole = [one for one in whole if any(contains(paragraph, one) for paragraph in listed)]
        return _apart(Type("eccn"), tuple(whole), self._compared(path), scopes)

    def _paragraphs(self, path: str, stated: str) -> tuple[str, ...]:
        """All paragraphs that there are below a stated value; none where no row of the day lists them."""
        law = self.evaluation.law
        name = law.rule_set.vocabulary.facts[path].paragraphs
        if name is None:
            return ()
        table = law.rule_set.tables[name]
        for key in table.rows:
            if contains(key, stated) and (row := table.row(key, law.as_of)) is not None:
                below = row.get("paragraphs")
                assert isinstance(below, tuple)
                return tuple(one for one in below if one != stated and contains(stated, one))
        return ()

    def limits(self, path: str) -> list[Value] | None:
        """Every value that a leaf in force compares `path` with; None where they cannot be told from the rules.

        Where a leaf compares what arithmetic makes of the fact and of known others, the value at which it turns.
        """
        found: list[Value] = []
        for reading in self._reading(path):
            sides = self._sides(reading.other)
            cuts = None if sides is None else self._cuts(path, reading, sides)
            if cuts is None:
                return None
            for value in cuts:
                if isinstance(value, tuple | frozenset):
                    found.extend(sorted(value))
                elif value is not None:
                    found.append(value)
        found.extend(self._completing(path))
        return list(dict.fromkeys(found))

    def _completing(self, path: str) -> Iterator[Fraction]:
        """What a sum over a fact is compared with, and what the known values of the fact leave of it."""
        kind, _, name = path.partition(".")
        sums = sums_comparing(self.evaluation.law).get(path, ())
        if not sums:
            return
        values = (entity.fact(name).value for entity in self._entities(kind))
        known = sum((value for value in values if isinstance(value, Fraction)), Fraction(0))
        for limit in sums:
            yield limit
            if known < limit:
                yield limit - known

    def _cuts(self, path: str, reading: Reading, sides: list[Values]) -> list[Values] | None:
        if isinstance(reading.one, FactTerm):
            return sides
        kind, _, name = path.partition(".")
        found: list[Values] = []
        for entity in self._entities(kind):
            if entity.fact(name).value is not None:
                continue
            bound = {**self.evaluation.always, kind: entity}
            for side in sides:
                turns = self._turns(reading.one, path, side, bound)
                if turns is None:
                    return None
                found.extend(turns)
        return found

    def _turns(self, term: Term, path: str, target: Values, bound: Bindings) -> list[Values] | None:
        """The values of a fact at which arithmetic comes to `target`; None where that hangs on what is not known."""
        if isinstance(term, FactTerm):
            return [target]
        if not isinstance(term, ArithmeticTerm) or not isinstance(target, Fraction):
            return None
        left, right = (any(_path(fact) == path for fact in _facts(side)) for side in (term.left, term.right))
        if left and right:
            return None
        inner, known = (term.left, term.right) if left else (term.right, term.left)
        if any(fact.entity not in bound for fact in _facts(known)):
            return None
        value = self.evaluation.term(known, bound)
        if not isinstance(value, Fraction):
            return None
        at = _undone(term.operator, target, value, first=left)
        return [] if at is None else self._turns(inner, path, at, bound)

    def _sides(self, other: Term) -> list[Values] | None:
        """What a term can be in this case: its value, or of a fact, what is known of it for any entity."""
        if isinstance(other, FactTerm):
            known = (entity.fact(other.name).value for entity in self._entities(other.entity))
            return [value for value in known if value is not None]
        if not fixed(other):
            return None
        value = self.evaluation.term(other, self.evaluation.always)
        return [] if value is None else [value]

    def _entities(self, kind: str) -> Iterator[Entity]:
        return (entity for entity in self.evaluation.root.walk() if entity.kind == kind)

    def _told_apart(self, path: str, type_: Type, limits: list[Value]) -> tuple[Value, ...]:
        """One of all values that every leaf in force treats alike."""
        names = tuple(limit for limit in limits if isinstance(limit, str))
        return _apart(type_, (*names, OTHER), self._compared(path))

    def _compared(self, path: str) -> tuple[Sided, ...]:
        """Every comparison that leaves in force make with the fact."""
        sides = dict.fromkeys(
            (reading.leaf.operator, side)
            for reading in self._reading(path)
            for side in self._sides(reading.other) or ()
        )
        return tuple(sides)

    def _reading(self, path: str) -> list[Reading]:
        """Leaves in force that compare the fact."""
        return self._leaves.get(path, [])


@lru_cache(maxsize=128)
def leaves_comparing(law: InForce) -> dict[str, list[Reading]]:
    """By path, the leaves in force that compare the fact."""
    found: dict[str, list[Reading]] = {}
    for node in _nodes(law):
        if not isinstance(node, Leaf) or node.right is None or node.operator in SILENT:
            continue
        for one, other in ((node.left, node.right), (node.right, node.left)):
            for fact in _facts(one):
                found.setdefault(_path(fact), []).append(Reading(node, one, other))
    return found


@lru_cache(maxsize=128)
def sums_comparing(law: InForce) -> dict[str, tuple[Fraction, ...]]:
    """By path, what rules in force compare the sum of the fact with."""
    found: dict[str, dict[Fraction, None]] = {}
    for node in _nodes(law):
        if isinstance(node, Aggregate) and node.fact is not None:
            found.setdefault(f"{node.entity}.{node.fact}", {})[node.limit] = None
    return {path: tuple(limits) for path, limits in found.items()}


def _nodes(law: InForce) -> Iterator[Condition]:
    """Every condition of the rules in force, and of the wordings that their savings clauses keep."""
    for active in law.active.values():
        for version in (active.version, active.previous):
            for condition in conditions(version) if version is not None else ():
                yield from walk(condition)


@lru_cache(maxsize=512)
def _apart(
    type_: Type, names: tuple[str, ...], sides: tuple[Sided, ...], scopes: tuple[tuple[str, ...], ...] = ()
) -> tuple[Value, ...]:
    """Of the names, one value for all that every comparison, and every scope of a table, treats alike."""
    values: list[Value] = [(), *((name,) for name in names)] if type_.of is not None else list(names)
    seen: dict[tuple[object, ...], Value] = {}
    for value in values:
        compared = tuple(compare(value, sign, side, type_) for sign, side in sides)
        within = tuple(any(contains(one, str(value)) for one in scope) for scope in scopes)
        seen.setdefault((compared, within), value)
    return tuple(seen.values())


@lru_cache(maxsize=16)
def _scopes(rule_set: RuleSet) -> tuple[tuple[str, ...], ...]:
    """Every list of names in a row of a table, and each name that stands there by itself."""
    found: dict[tuple[str, ...], None] = {}
    for table in rule_set.tables.values():
        for rows in table.rows.values():
            for row in rows:
                found.update(dict.fromkeys(_listed(row.cells)))
    return tuple(found)


def _listed(value: object) -> Iterator[tuple[str, ...]]:
    if isinstance(value, str):
        yield (value,)
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _listed(inner)
    elif isinstance(value, tuple):
        names = tuple(one for one in value if isinstance(one, str))
        if names:
            yield names
        for inner in value:
            if not isinstance(inner, str):
                yield from _listed(inner)


def _touches(scope: tuple[str, ...], stated: str) -> bool:
    """Whether a scope names a paragraph below the stated one."""
    return any(one != stated and contains(stated, one) for one in scope)


def _path(fact: FactTerm) -> str:
    return f"{fact.entity}.{fact.name}"


def _undone(sign: str, target: Fraction, known: Fraction, *, first: bool) -> Fraction | None:
    """The operand that makes the target with a known one; `first` where it stands first. None where none does."""
    match sign:
        case "+":
            return target - known
        case "-":
            return target + known if first else known - target
        case "*":
            return target / known if known else None
    if first:
        return target * known if known else None
    return known / target if target else None


def _facts(term: Term) -> Iterator[FactTerm]:
    if isinstance(term, FactTerm):
        yield term
    elif isinstance(term, ArithmeticTerm):
        yield from _facts(term.left)
        yield from _facts(term.right)


def fixed(term: Term) -> bool:
    """Whether a term's value does not depend on the case."""
    if isinstance(term, ArithmeticTerm):
        return fixed(term.left) and fixed(term.right)
    return not isinstance(term, FactTerm | DefinitionTerm)


def days(limits: Iterable[Value], between: int = 1) -> tuple[Value, ...]:
    """Each limit with the days next to it, `between` of them on each side."""
    cuts = sorted({limit for limit in limits if isinstance(limit, date)})
    near = (cut + timedelta(days=step) for cut in cuts for step in range(-between, between + 1))
    return tuple(dict.fromkeys(near))


def numbers(limits: Iterable[Value], between: int = 1) -> tuple[Value, ...]:
    """Zero, each limit, and numbers between each two and beyond the last: figures are never negative.

    between: how many in each gap: as many as there are facts that are compared with one another.
    """
    cuts = sorted({limit for limit in limits if isinstance(limit, Fraction)} | {Fraction(0)})
    gaps = zip(cuts, [*cuts[1:], cuts[-1] + 2], strict=True)
    return tuple(
        cut + (following - cut) * part / (between + 1)
        for cut, following in gaps
        for part in range(between + 1)
    )
