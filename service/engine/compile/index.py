"""Which rules need asking at all: those none of whose necessary comparisons fails for the values at hand.

For each fact that rules compare with constants, a table gives for a value the set of rules it leaves possible, as bits
of one whole number. A few look-ups joined with `&` leave about as many rules as hold or may hold.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from service.engine.compare import compare
from service.engine.compile.helpers import MOST_REMEMBERED
from service.engine.compile.layout import Layout, Row, whole
from service.engine.compile.leaves import DEPENDS, Constants
from service.engine.conditions import All, Condition, FactTerm, Leaf, Not
from service.engine.moment import Active, InForce
from service.engine.truth import Truth
from service.engine.types import ORDERED

Function = Callable[..., Truth]
Found = tuple[int, int, Truth, tuple[Row, ...]]
"""A rule's rank, the number of its instance, what it says, and the rows it was asked of."""

Said = tuple[Any, ...]
"""In threes: a comparison, the value of its left side (None where unknown, or where it counts), and what it says.

A quantifier stands among them, unknown, where its collection may hold more than is named.
"""

_TOLD_APART: Final = frozenset({"bool", "country", "eccn", "text", "enum"})


@dataclass(frozen=True, slots=True)
class Key:
    """A comparison without which a rule cannot hold: of one fact, with a constant; `negated` where it must fail."""

    fact: FactTerm
    operator: str
    value: Any
    negated: bool

    def may_hold(self, value: Any) -> bool:
        """Whether it lets the rule hold where the fact has a value."""
        if self.operator == "holds":
            return value is not self.negated
        return compare(value, self.operator, self.value, self.fact.type) is not self.negated


class Possible(dict[Any, int]):
    """For each value of one fact, the bits of the rules it leaves possible; worked out when a value is first met."""

    def __init__(self, every: int, keys: Sequence[tuple[int, Key]]) -> None:
        super().__init__()
        self._every = every
        self._keys = keys
        self[None] = every

    def __missing__(self, value: Any) -> int:
        if len(self) >= MOST_REMEMBERED:
            self.clear()
            self[None] = self._every
        left = self._every
        for bit, key in self._keys:
            if not key.may_hold(value):
                left &= ~bit
        self[value] = left
        return left


class Cut:
    """For each interval that limits cut from an ordered fact, the bits of the rules it leaves possible.

    below: whether a value equal to a limit lies below it (`>`, `<=`) or above (`>=`, `<`).
    """

    def __init__(self, every: int, keys: Sequence[tuple[int, Key]], *, below: bool) -> None:
        self.below = below
        self.limits: list[Any] = sorted({key.value for _, key in keys})
        self.left = [every] * (len(self.limits) + 1)
        for bit, key in keys:
            place = self.limits.index(key.value)
            wants_above = (key.operator in {">=", ">"}) is not key.negated
            gone = range(place + 1) if wants_above else range(place + 1, len(self.left))
            for interval in gone:
                self.left[interval] &= ~bit


class Group:
    """Rules asked of the same entities, each with the bit of its place in `ranks`.

    ways: for each entity, where the row stands that owns it, and the place of its collection there.
    shared: tables of facts of which there is one in a case. own: those of an entity that the rules are asked of.
    cuts: of ordered facts of which there is one in a case.
    """

    def __init__(self, layout: Layout, law: InForce, for_each: tuple[str, ...]) -> None:
        self.ways = tuple(_ways(layout, law, for_each))
        self.ranks: list[int] = []
        self.names: list[str] = []
        self.every = 0
        self.shared: list[tuple[int, int, Possible]] = []
        self.cuts: list[tuple[int, int, bool, list[Any], list[int]]] = []
        self.own: list[tuple[int, int, Possible]] = []
        self._layout = layout
        self._for_each = for_each
        self._keys: list[tuple[int, Key]] = []

    def add(self, rank: int, name: str, keys: Iterable[Key]) -> None:
        """Add a rule."""
        bit = 1 << len(self.ranks)
        self.ranks.append(rank)
        self.names.append(name)
        self.every |= bit
        self._keys.extend((bit, key) for key in keys)

    def close(self) -> None:
        """Make the tables, once every rule is there."""
        facts: dict[tuple[str, str], list[tuple[int, Key]]] = {}
        for bit, key in self._keys:
            facts.setdefault((key.fact.entity, key.fact.name), []).append((bit, key))
        for (entity, name), keys in facts.items():
            stands = _stands(self._layout, self._for_each, entity)
            place = self._layout.kinds[entity].facts[name]
            if keys[0][1].fact.type.name in ORDERED:
                self._cut(stands, place, keys)
            elif stands >= 0:
                self.own.append((stands, place, Possible(self.every, keys)))
            else:
                self.shared.append((~stands, place, Possible(self.every, keys)))

    def _cut(self, stands: int, place: int, keys: list[tuple[int, Key]]) -> None:
        """Ordered facts of the rules' own entities are left to the rules: a look-up costs as much as asking."""
        for below in (False, True):
            chosen = [(bit, key) for bit, key in keys if (key.operator in {">", "<="}) is below]
            if stands < 0 and chosen:
                cut = Cut(self.every, chosen, below=below)
                self.cuts.append((~stands, place, cut.below, cut.limits, cut.left))


class Sweep:
    """Asks a set of rules of a whole case. `space` holds their functions by `names`."""

    def __init__(self, law: InForce, layout: Layout, rules: Iterable[Active], space: dict[str, Any]) -> None:
        self.rules = tuple(rules)
        self._space = space
        groups: dict[tuple[str, ...], Group] = {}
        constants = Constants(law, "")
        for rank, active in enumerate(self.rules):
            names = active.rule.for_each
            if names not in groups:
                groups[names] = Group(layout, law, names)
            keys = (key for key in _keys(constants, active) if _is_bound(layout, key, names))
            groups[names].add(rank, f"r{layout.numbers[active.rule.id]}", keys)
        for group in groups.values():
            group.close()
        self._groups = tuple(groups.values())
        self._explains = [f"x{layout.numbers[active.rule.id]}" for active in self.rules]

    def of(self, case: Row) -> list[Found]:
        """Every instance of a rule that holds or may hold, in the order of the rules, then of the entities."""
        found: list[Found] = []
        space = self._space
        for group in self._groups:
            possible = group.every
            for kind, place, table in group.shared:
                possible &= table[case[kind][place]]
            for kind, place, below, limits, cells in group.cuts:
                value = case[kind][place]
                if value is not None:
                    possible &= cells[bisect_left(limits, value) if below else bisect_right(limits, value)]
            if not possible:
                continue
            ranks, names = group.ranks, group.names
            for number, bound in enumerate(_instances(group.ways, case)):
                left = possible
                for stands, place, table in group.own:
                    left &= table[bound[stands][place]]
                while left:
                    index = left.bit_length() - 1
                    left ^= 1 << index
                    truth = space[names[index]](case, *bound)
                    if truth is not False:
                        found.append((ranks[index], number, truth, bound))
        found.sort(key=_order)
        return found

    def near(self, case: Row) -> list[tuple[int, int, tuple[Row, ...]]]:
        """Every instance that no comparison but of ordered values rules out by itself, by rank, number and rows."""
        found: list[tuple[int, int, tuple[Row, ...]]] = []
        for group in self._groups:
            possible = group.every
            for kind, place, table in group.shared:
                possible &= table[case[kind][place]]
            for number, bound in enumerate(_instances(group.ways, case) if possible else ()):
                left = possible
                for stands, place, table in group.own:
                    left &= table[bound[stands][place]]
                found.extend((rank, number, bound) for bit, rank in enumerate(group.ranks) if left >> bit & 1)
        return sorted(found, key=lambda one: one[:2])

    def explained(self, case: Row) -> list[tuple[str, Truth, Said]]:
        """Every instance that holds or may hold, by its rule's id, with the comparisons behind it."""
        space, rules, explains = self._space, self.rules, self._explains
        return [
            (rules[rank].rule.id, truth, space[explains[rank]](case, *bound))
            for rank, _, truth, bound in self.of(case)
        ]


def _order(found: Found) -> tuple[int, int]:
    return found[0], found[1]


def _instances(ways: tuple[tuple[int, int], ...], case: Row) -> list[tuple[Row, ...]]:
    """Every combination of the entities that a group of rules is asked of."""
    bound: list[tuple[Row, ...]] = [()]
    if not ways:
        return bound
    for stands, place in ways:
        bound = [
            (*before, row)
            for before in bound
            for row in (before[stands] if stands >= 0 else case[~stands])[place]
        ]
    return bound


def _ways(layout: Layout, law: InForce, names: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    for number, name in enumerate(names):
        entity = law.rule_set.vocabulary.entities[name]
        assert entity.parent is not None
        assert entity.plural is not None
        place, _ = layout.kinds[entity.parent].collections[entity.plural]
        yield _stands(layout, names[:number], entity.parent), place


def _stands(layout: Layout, names: tuple[str, ...], entity: str) -> int:
    """Where the row of an entity is: among those bound, or in the case (the complement of its place there)."""
    return names.index(entity) if entity in names else ~layout.kinds[entity].number


def _is_bound(layout: Layout, key: Key, for_each: tuple[str, ...]) -> bool:
    return key.fact.entity in for_each or layout.kinds[key.fact.entity].single


def _keys(constants: Constants, active: Active) -> Iterator[Key]:
    """Comparisons without which the rule cannot hold. Savings may keep other words alive: then there are none."""
    if active.version.savings is None:
        for node in _needed(active.version.when):
            negated = isinstance(node, Not)
            key = _key(constants, node.child if isinstance(node, Not) else node, negated=negated)
            if key is not None:
                yield key


def _needed(node: Condition) -> Iterator[Condition]:
    if isinstance(node, All):
        for child in node.children:
            yield from _needed(child)
    else:
        yield node


def _key(constants: Constants, node: Condition, *, negated: bool) -> Key | None:
    if not isinstance(node, Leaf) or not isinstance(node.left, FactTerm):
        return None
    type_ = node.left.type
    if type_.name in ORDERED:
        if node.operator not in {">=", "<=", ">", "<"}:
            return None
    elif (type_.of or type_).name not in _TOLD_APART:
        return None
    if node.operator == "holds":
        return Key(node.left, "holds", None, negated)
    value = constants.fold(node.right) if node.right is not None else None
    if value is None or value is DEPENDS:
        return None
    return Key(node.left, node.operator, whole(value), negated)
