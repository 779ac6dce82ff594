"""Which rules need asking at all: those whose most selective comparison does not fail for the value at hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from service.engine.compare import compare
from service.engine.compile.helpers import MOST_REMEMBERED
from service.engine.compile.layout import Layout, Row
from service.engine.compile.leaves import DEPENDS, Constants
from service.engine.conditions import All, Condition, FactTerm, Leaf
from service.engine.moment import Active, InForce
from service.engine.truth import Truth

Function = Callable[..., Truth]
Found = tuple[int, int, Truth, tuple[Row, ...]]
"""A rule's rank, the number of its instance, what it says, and the rows it was asked of."""

_SHARES: Final = {"country": 1 / 200, "eccn": 1 / 300, "text": 1 / 1000}
"""How often a fact has one given value, about: enough to choose between comparisons."""


@dataclass(frozen=True, slots=True)
class Key:
    """The comparison by which a rule is found."""

    fact: FactTerm
    operator: str
    value: Any
    share: float

    def may_hold(self, value: Any) -> bool:
        """Whether it may hold where the fact has a value."""
        if self.operator == "holds":
            return value is not False
        return compare(value, self.operator, self.value, self.fact.type) is not False


class Answers(dict[Any, tuple[tuple[int, Function], ...]]):
    """For each value of a fact, the rules that need asking, with their ranks; worked out when a value is first met."""

    def __init__(self, rules: Sequence[tuple[int, str, Key]], function: Callable[[str], Function]) -> None:
        super().__init__()
        self._rules = rules
        self._function = function

    def __missing__(self, value: Any) -> tuple[tuple[int, Function], ...]:
        if len(self) >= MOST_REMEMBERED:
            self.clear()
        found = tuple(
            (rank, self._function(rule_id))
            for rank, rule_id, key in self._rules
            if value is None or key.may_hold(value)
        )
        self[value] = found
        return found


@dataclass(frozen=True, slots=True)
class _Group:
    """Rules asked of the same entities.

    ways: for each entity, the place of the row that owns it among those bound before, and of its collection there.
    indexed: for each key fact, whose row it stands in (a number among the bound, or minus the case's place) and where.
    """

    ways: tuple[tuple[int, int], ...]
    indexed: tuple[tuple[int, int, Answers], ...]
    others: tuple[tuple[int, Function], ...]


class Sweep:
    """Asks a set of rules of a whole case. `function` gives the compiled function of a rule."""

    def __init__(
        self, law: InForce, layout: Layout, rules: Iterable[Active], function: Callable[[str], Function]
    ) -> None:
        self.rules = tuple(rules)
        self._law = law
        self._layout = layout
        self._function = function
        grouped: dict[tuple[str, ...], list[int]] = {}
        for rank, active in enumerate(self.rules):
            grouped.setdefault(active.rule.for_each, []).append(rank)
        self._groups = tuple(self._group(names, ranks) for names, ranks in grouped.items())

    def _group(self, names: tuple[str, ...], ranks: list[int]) -> _Group:
        by_fact: dict[tuple[str, str], list[tuple[int, str, Key]]] = {}
        others: list[tuple[int, Function]] = []
        constants = Constants(self._law, "")
        for rank in ranks:
            active = self.rules[rank]
            key = _key(constants, self._layout, active)
            if key is None:
                others.append((rank, self._function(active.rule.id)))
            else:
                by_fact.setdefault((key.fact.entity, key.fact.name), []).append((rank, active.rule.id, key))
        indexed = tuple(
            (
                _stands(self._layout, names, entity),
                self._layout.kinds[entity].facts[name],
                Answers(found, self._function),
            )
            for (entity, name), found in by_fact.items()
        )
        return _Group(tuple(self._ways(names)), indexed, tuple(others))

    def _ways(self, names: tuple[str, ...]) -> Iterator[tuple[int, int]]:
        for number, name in enumerate(names):
            entity = self._law.rule_set.vocabulary.entities[name]
            assert entity.parent is not None
            assert entity.plural is not None
            place, _ = self._layout.kinds[entity.parent].collections[entity.plural]
            yield _stands(self._layout, names[:number], entity.parent), place

    def of(self, case: list[Any]) -> list[Found]:
        """Every instance of a rule that holds or may hold, in the order of the rules, then of the entities."""
        found: list[Found] = []
        for group in self._groups:
            instances = _instances(group.ways, case) if group.ways else ((),)
            for number, bound in enumerate(instances):
                for stands, place, answers in group.indexed:
                    row = bound[stands] if stands >= 0 else case[~stands]
                    for rank, function in answers[row[place]]:
                        truth = function(case, *bound)
                        if truth is not False:
                            found.append((rank, number, truth, bound))
                for rank, function in group.others:
                    truth = function(case, *bound)
                    if truth is not False:
                        found.append((rank, number, truth, bound))
        found.sort(key=_order)
        return found


def _order(found: Found) -> tuple[int, int]:
    return found[0], found[1]


def _instances(ways: tuple[tuple[int, int], ...], case: list[Any]) -> Iterator[tuple[Row, ...]]:
    """Every combination of the entities that a group of rules is asked of."""
    bound: list[tuple[Row, ...]] = [()]
    for stands, place in ways:
        bound = [
            (*before, row)
            for before in bound
            for row in (before[stands] if stands >= 0 else case[~stands])[place]
        ]
    return iter(bound)


def _stands(layout: Layout, names: tuple[str, ...], entity: str) -> int:
    """Where the row of an entity is: among those bound, or in the case (the complement of its place there)."""
    return names.index(entity) if entity in names else ~layout.kinds[entity].number


def _key(constants: Constants, layout: Layout, active: Active) -> Key | None:
    """The most selective comparison without which the rule cannot hold."""
    if active.version.savings is not None:
        return None
    keys = [key for node in _needed(active.version.when) if (key := _usable(constants, node)) is not None]
    bound = [key for key in keys if _is_bound(layout, key, active)]
    return min(bound, key=lambda key: key.share, default=None)


def _is_bound(layout: Layout, key: Key, active: Active) -> bool:
    return key.fact.entity in active.rule.for_each or layout.kinds[key.fact.entity].single


def _needed(node: Condition) -> Iterator[Condition]:
    """Conditions that must hold for this one to hold."""
    if isinstance(node, All):
        for child in node.children:
            yield from _needed(child)
    else:
        yield node


def _usable(constants: Constants, node: Condition) -> Key | None:
    if not isinstance(node, Leaf) or not isinstance(node.left, FactTerm):
        return None
    type_ = node.left.type
    if node.operator == "holds":
        return Key(node.left, "holds", None, 0.5)
    inner = type_.of or type_
    if node.right is None or inner.name not in {"country", "eccn", "text", "enum"}:
        return None
    value = constants.fold(node.right)
    if value is DEPENDS or value is None or node.operator not in {"==", "in", "intersects", "contains"}:
        return None
    one = 1 / max(len(inner.options), 1) if inner.name == "enum" else _SHARES[inner.name]
    many = len(value) if isinstance(value, tuple | frozenset) else 1
    several = 4 if type_.of is not None else 1
    return Key(node.left, node.operator, value, min(one * many * several, 1.0))
