"""Rules as propositions. Each condition is two: that it is true, and that it is false; unknown is neither."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from itertools import product
from typing import NamedTuple

from service.engine.cells import fixed
from service.engine.compare import bounded, compare
from service.engine.conditions import (
    Aggregate,
    All,
    AnyOf,
    Condition,
    DefinitionTerm,
    FactTerm,
    KindHolds,
    Leaf,
    Not,
    Quantified,
    RuleHolds,
    Term,
)
from service.engine.moment import Active, InForce
from service.engine.rules import Version
from service.engine.search.gates import FALSE, TRUE, Gates
from service.engine.search.symbols import Symbol, Symbols, Thing
from service.engine.search.values import ValuesInForce, comparable, told
from service.engine.truth import Truth
from service.engine.weave import SILENT

Bound = Mapping[str, Thing]


class Pair(NamedTuple):
    """Literals for true and for false; no case makes both hold."""

    true: int
    false: int

    def __invert__(self) -> Pair:
        return Pair(self.false, self.true)


YES = Pair(TRUE, FALSE)
NO = Pair(FALSE, TRUE)
NEVER_KNOWN = Pair(FALSE, FALSE)


class Encoder:
    """The rules of one moment, over one case. The same logic as `Interpreter`, with propositions for truths."""

    def __init__(self, law: InForce, width: int, askable: bool = True) -> None:
        """`width` is how many members a collection may have.

        askable: whether `is known` asks what is known; else it may come out either way, whatever is known.
        """
        self.law = law
        self.askable = askable
        self.gates = Gates()
        self.values = ValuesInForce(law)
        self.symbols = Symbols(self.gates, self.values, width)
        self._rules: dict[tuple[str, ...], Pair] = {}
        self._open: dict[tuple[str, ...], Pair] = {}

    def rule(self, rule_id: str, bound: Bound) -> Pair:
        """What a rule says of the bound entities, what defeats it counted. False where it is not law."""
        active = self.law.active.get(rule_id)
        if active is None:
            return NO
        key = (rule_id, *(bound[name].id for name in active.rule.for_each))
        if key not in self._rules:
            defeaters = self.law.rule_set.defeaters.get(rule_id, ())
            self._rules[key] = self.all_of(
                [self._undefeated(active, bound), *(~self.rule(other, bound) for other in defeaters)]
            )
        return self._rules[key]

    def _undefeated(self, active: Active, bound: Bound) -> Pair:
        now = self.version(active.version, bound)
        if active.version.savings is None:
            return now
        saved = self.condition(active.version.savings.when, bound)
        before = self.version(active.previous, bound) if active.previous is not None else NO
        chosen = self.any_of([self.all_of([~saved, now]), self.all_of([saved, before])])
        # Where both wordings agree it does not matter which is kept.
        return Pair(
            self.gates.either([chosen.true, self.gates.both([now.true, before.true])]),
            self.gates.either([chosen.false, self.gates.both([now.false, before.false])]),
        )

    def version(self, version: Version, bound: Bound) -> Pair:
        """What one version says: `when` and not `unless`."""
        when = self.condition(version.when, bound)
        if version.unless is None:
            return when
        return self.all_of([when, ~self.condition(version.unless, bound)])

    def condition(self, node: Condition, bound: Bound) -> Pair:
        """What one condition says."""
        match node:
            case Leaf():
                return self._leaf(node, bound)
            case All():
                return self.all_of(self.condition(child, bound) for child in node.children)
            case AnyOf():
                return self.any_of(self.condition(child, bound) for child in node.children)
            case Not():
                return ~self.condition(node.child, bound)
            case Quantified():
                return self._quantified(node, bound)
            case Aggregate():
                return self._aggregate(node, bound)
            case RuleHolds():
                return self.rule(node.rule, bound)
            case KindHolds():
                same = (one.rule for one in self.law.active.values() if one.rule.kind.name == node.kind)
                return self.any_of(self.rule(rule.id, bound) for rule in same)

    def all_of(self, pairs: Iterable[Pair]) -> Pair:
        """All of several."""
        many = list(pairs)
        return Pair(
            self.gates.both(pair.true for pair in many), self.gates.either(pair.false for pair in many)
        )

    def any_of(self, pairs: Iterable[Pair]) -> Pair:
        """Any of several."""
        return ~self.all_of(~pair for pair in pairs)

    def _quantified(self, node: Quantified, bound: Bound) -> Pair:
        members = self.symbols.members(bound[node.owner], node.plural)
        inner = [
            (Pair(member.there, -member.there), self.condition(node.child, {**bound, node.entity: member}))
            for member in members
        ]
        if node.quantifier == "any":
            return self.any_of(self.all_of(both) for both in inner)
        return self.all_of(self.any_of([~there, said]) for there, said in inner)

    def _aggregate(self, node: Aggregate, bound: Bound) -> Pair:
        """A count, over every way its few members may come out; a sum, or a count beyond them, may be anything."""
        members = self.symbols.members(bound[node.owner], node.plural)
        if node.fact is not None or node.limit >= len(members):
            return self._anything(node, bound)
        inside = [
            self.all_of(
                [
                    Pair(member.there, -member.there),
                    YES if node.where is None else self.condition(node.where, {**bound, node.entity: member}),
                ]
            )
            for member in members
        ]
        ways: dict[Truth, list[int]] = {True: [], False: [], None: []}
        for way in product((True, False, None), repeat=len(inside)):
            low, high = way.count(True), len(way) - way.count(False)
            said = bounded(node.relation, Fraction(low), Fraction(high), node.limit)
            came_out = (_is(pair, truth, self.gates) for pair, truth in zip(inside, way, strict=True))
            ways[said].append(self.gates.both(came_out))
        return Pair(self.gates.either(ways[True]), self.gates.either(ways[False]))

    def _leaf(self, node: Leaf, bound: Bound) -> Pair:
        left, right = node.left, node.right
        if node.operator == "holds":
            return self._holds(left, bound)
        if node.operator in SILENT and not self.askable:
            return self._anything(node, bound)
        if node.operator in SILENT:
            known = self._known(left, bound)
            return Pair(known, -known) if node.operator == "is known" else Pair(-known, known)
        assert right is not None
        if fixed(left) and fixed(right):
            return _said(compare(self.values.side(left), node.operator, self.values.side(right), left.type))
        if isinstance(left, FactTerm) and fixed(right):
            symbol = self._symbol(left, bound)
            return self._among(symbol, told(symbol.values, node.operator, self.values.side(right), left.type))
        if isinstance(right, FactTerm) and right.type.of is None and fixed(left):
            symbol, side = self._symbol(right, bound), self.values.side(left)
            return self._among(
                symbol, tuple(compare(side, node.operator, value, left.type) for value in symbol.values)
            )
        if isinstance(left, DefinitionTerm) and fixed(right):
            said = self._holds(left, bound)
            same = (self.values.side(right) is True) is (node.operator == "==")
            return said if same else ~said
        if isinstance(left, FactTerm) and isinstance(right, FactTerm) and comparable(left, right):
            return self._between(self._symbol(left, bound), node, self._symbol(right, bound))
        return self._anything(node, bound)

    def _between(self, left: Symbol, node: Leaf, right: Symbol) -> Pair:
        """Two facts compared, over every two values that make it true; where both are known, it is else false."""
        found: list[int] = []
        swapped = node.operator in {"!=", "not in"}
        for one, its in zip(left.values, left.literals, strict=True):
            for other, others in zip(right.values, right.literals, strict=True):
                if compare(one, node.operator, other, node.left.type) is not swapped:
                    found.append(self.gates.both([its, others]))
        known = [left.known, right.known]
        held = self.gates.either(found)
        pair = Pair(self.gates.both([*known, held]), self.gates.both([*known, -held]))
        return ~pair if swapped else pair

    def _holds(self, term: Term, bound: Bound) -> Pair:
        if isinstance(term, DefinitionTerm):
            return self.rule(term.rule, bound)
        assert isinstance(term, FactTerm)
        symbol = self._symbol(term, bound)
        return self._among(symbol, tuple(value is True for value in symbol.values))

    def _known(self, term: Term, bound: Bound) -> int:
        if isinstance(term, DefinitionTerm):
            pair = self.rule(term.rule, bound)
            return self.gates.either([pair.true, pair.false])
        if isinstance(term, FactTerm):
            return self._symbol(term, bound).known
        return TRUE if fixed(term) else self.gates.fresh()

    def _symbol(self, term: FactTerm, bound: Bound) -> Symbol:
        return self.symbols.fact(bound[term.entity], term.name)

    def _among(self, symbol: Symbol, said: tuple[Truth, ...]) -> Pair:
        """The pair of a comparison, from what it says of each value or of each possible member of a list."""
        held = [literal for literal, truth in zip(symbol.literals, said, strict=True) if truth]
        if not symbol.many:
            failed = (literal for literal, truth in zip(symbol.literals, said, strict=True) if truth is False)
            return Pair(self.gates.either(held), self.gates.either(failed))
        may = [literal for literal, truth in zip(symbol.literals, said, strict=True) if truth is not False]
        some = self.gates.either(held)
        return Pair(
            self.gates.both([symbol.known, some]), self.gates.both([symbol.known, -self.gates.either(may)])
        )

    def _anything(self, node: Leaf | Aggregate, bound: Bound) -> Pair:
        """A comparison that may come out either way: of facts with one another, or of a sum."""
        key = (node.text, *sorted(thing.id for thing in bound.values()))
        if key not in self._open:
            self._open[key] = Pair(self.gates.fresh(), self.gates.fresh())
            self.gates.say([-literal for literal in self._open[key]])
        return self._open[key]

    @property
    def exact(self) -> bool:
        """Whether every comparison so far was encoded as what it is."""
        return not self._open


def _said(truth: Truth) -> Pair:
    return NEVER_KNOWN if truth is None else YES if truth else NO


def _is(pair: Pair, truth: Truth, gates: Gates) -> int:
    if truth is None:
        return gates.both([-pair.true, -pair.false])
    return pair.true if truth else pair.false
