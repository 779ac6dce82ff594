"""The plain interpreter: what each rule says of a case. It is the oracle for anything faster."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from fractions import Fraction

from service.engine.compare import Values, bounded, compare
from service.engine.conditions import (
    Aggregate,
    All,
    AnyOf,
    ArithmeticTerm,
    AsOfTerm,
    Condition,
    ConstantTerm,
    DefinitionTerm,
    FactTerm,
    KindHolds,
    Leaf,
    LiteralTerm,
    Not,
    Quantified,
    RuleHolds,
    TableTerm,
    Term,
)
from service.engine.entities import Collection, Entity
from service.engine.moment import Active, InForce
from service.engine.rules import Rule, Version
from service.engine.truth import Truth, conjunction, disjunction, negation
from service.engine.types import Value

Bindings = Mapping[str, Entity]
Given = Mapping[tuple[str, str], Value]


class Interpreter:
    """One case under one moment's law. Each rule is worked out once for each entity it is asked of."""

    def __init__(self, law: InForce, root: Entity, doubt: bool = False, given: Given | None = None) -> None:
        """`doubt` reads as unknown what was only assumed. `given` puts values in place of facts, by entity and path."""
        self.law = law
        self.root = root
        self.doubt = doubt
        self.given = given or {}
        self.always = self._always()
        self._known: dict[tuple[str, ...], Truth] = {}
        self._sets: dict[tuple[str, str], frozenset[str]] = {}
        self._kinds: dict[str, tuple[Rule, ...]] = {}

    def _always(self) -> dict[str, Entity]:
        """Bind the root and every entity of which there is exactly one."""
        vocabulary = self.law.rule_set.vocabulary
        bound = {vocabulary.root: self.root}
        for name, entity in vocabulary.entities.items():
            if entity.parent is None or entity.plural is not None:
                continue
            members = bound[entity.parent].collection(name).members if entity.parent in bound else ()
            bound[name] = members[0] if members else Entity(name, name)
        return bound

    def instances(self, rule: Rule) -> Iterator[Bindings]:
        """The bindings of each instance of a rule: one for every entity (or pair) it is asked of."""
        return self._bind(rule.for_each, self.always) if rule.for_each else iter((self.always,))

    def _bind(self, names: tuple[str, ...], bound: Bindings) -> Iterator[Bindings]:
        if not names:
            yield bound
            return
        entity = self.law.rule_set.vocabulary.entities[names[0]]
        assert entity.parent is not None
        assert entity.plural is not None
        for member in bound[entity.parent].collection(entity.plural).members:
            yield from self._bind(names[1:], {**bound, entity.name: member})

    def found(
        self, effects: tuple[str, ...], among: frozenset[str] | None = None
    ) -> Iterator[tuple[Active, Bindings, Truth]]:
        """Instances of the rules of some effects that hold or may hold, in the order of effects, then of the files.

        among: ids of some rules; all where it is None.
        """
        for effect in effects:
            for active in self.law.of_effect(effect):
                if among is not None and active.rule.id not in among:
                    continue
                for bound in self.instances(active.rule):
                    truth = self.rule(active.rule.id, bound)
                    if truth is not False:
                        yield active, bound, truth

    def near(self, effects: tuple[str, ...]) -> Iterator[tuple[Active, Bindings]]:
        """Every instance of the rules of some effects: those among which to look for what almost holds."""
        for effect in effects:
            for active in self.law.of_effect(effect):
                for bound in self.instances(active.rule):
                    yield active, bound

    def rule(self, rule_id: str, bound: Bindings) -> Truth:
        """What a rule says of the bound entities, what defeats it counted. False where it is not law."""
        active = self.law.active.get(rule_id)
        if active is None:
            return False
        key = (rule_id, *(bound[name].id for name in active.rule.for_each))
        if key in self._known:
            return self._known[key]
        truth = self.undefeated(active, bound)
        if truth is not False:
            defeaters = self.law.rule_set.defeaters.get(rule_id, ())
            truth = conjunction([truth, *(negation(self.rule(other, bound)) for other in defeaters)])
        self._known[key] = truth
        return truth

    def undefeated(self, active: Active, bound: Bindings) -> Truth:
        """What a rule says before anything defeats it; savings keep the version before alive."""
        truth = self.version(active.version, bound)
        savings = active.version.savings
        if savings is None:
            return truth
        saved = self.condition(savings.when, bound)
        before = self.version(active.previous, bound) if active.previous is not None else False
        if truth is before:
            return truth
        return disjunction([conjunction([negation(saved), truth]), conjunction([saved, before])])

    def version(self, version: Version, bound: Bindings) -> Truth:
        """What one version says: `when` and not `unless`."""
        truth = self.condition(version.when, bound)
        if truth is False or version.unless is None:
            return truth
        return conjunction([truth, negation(self.condition(version.unless, bound))])

    def condition(self, node: Condition, bound: Bindings) -> Truth:
        """Evaluate one condition, three-valued."""
        match node:
            case Leaf():
                return self.leaf(node, bound)
            case All():
                return conjunction(self.condition(child, bound) for child in node.children)
            case AnyOf():
                return disjunction(self.condition(child, bound) for child in node.children)
            case Not():
                return negation(self.condition(node.child, bound))
            case Quantified():
                return self.quantified(node, bound)
            case Aggregate():
                return self.aggregate(node, bound)
            case RuleHolds():
                return self.rule(node.rule, bound)
            case KindHolds():
                return disjunction(self.rule(rule.id, bound) for rule in self.kind(node.kind))

    def kind(self, name: str) -> tuple[Rule, ...]:
        """Rules of a kind that are law, in file order."""
        if name not in self._kinds:
            self._kinds[name] = tuple(
                active.rule for active in self.law.active.values() if active.rule.kind.name == name
            )
        return self._kinds[name]

    def members(self, node: Quantified | Aggregate, bound: Bindings) -> Collection:
        """The collection a quantifier ranges over."""
        return bound[node.owner].collection(node.plural)

    def quantified(self, node: Quantified, bound: Bindings) -> Truth:
        """`any` over a collection that may hold more than is named is never false; `all` is never true."""
        collection = self.members(node, bound)
        truths = (self.condition(node.child, {**bound, node.entity: member}) for member in collection.members)
        if node.quantifier == "any":
            truth = disjunction(truths)
            return None if truth is False and not collection.complete else truth
        truth = conjunction(truths)
        return None if truth is True and not collection.complete else truth

    def aggregate(self, node: Aggregate, bound: Bindings) -> Truth:
        """Count or sum, kept as a range where membership or a value is unknown. Summed facts are not negative."""
        low, high = Fraction(0), Fraction(0)
        open_ended = False
        collection = self.members(node, bound)
        for member in collection.members:
            inside = (
                True if node.where is None else self.condition(node.where, {**bound, node.entity: member})
            )
            if inside is False:
                continue
            value = Fraction(1) if node.fact is None else self.value(member, node.entity, node.fact)
            if not isinstance(value, Fraction):
                open_ended = True
                continue
            high += value
            if inside:
                low += value
        upper = None if open_ended or not collection.complete else high
        return bounded(node.relation, low, upper, node.limit)

    def leaf(self, node: Leaf, bound: Bindings) -> Truth:
        """Evaluate one comparison."""
        left = self.term(node.left, bound)
        if node.operator == "holds":
            return left if isinstance(left, bool) else None
        if node.operator == "is known":
            return left is not None
        if node.operator == "is not known":
            return left is None
        assert node.right is not None
        return compare(left, node.operator, self.term(node.right, bound), node.left.type)

    def term(self, term: Term, bound: Bindings) -> Values:
        """The value of a term, None where it is unknown."""
        match term:
            case FactTerm():
                return self.value(bound[term.entity], term.entity, term.name)
            case DefinitionTerm():
                return self.rule(term.rule, bound)
            case LiteralTerm():
                return term.value
            case AsOfTerm():
                return self.law.as_of
            case TableTerm():
                return self.law.table_set(term.table, term.key)
            case ConstantTerm():
                return self.constant(term, bound)
            case ArithmeticTerm():
                return arithmetic(term.operator, self.term(term.left, bound), self.term(term.right, bound))

    def value(self, entity: Entity, kind: str, name: str) -> Value | None:
        """The value of a fact in this evaluation."""
        if self.given and (entity.id, f"{kind}.{name}") in self.given:
            return self.given[entity.id, f"{kind}.{name}"]
        fact = entity.fact(name)
        return None if self.doubt and fact.source == "assumed" else fact.value

    def constant(self, term: ConstantTerm, bound: Bindings) -> Values:
        """A constant's value on the day; unknown where none is given for it."""
        words = self.law.rule_set.regime.words.get(term.name)
        if words is not None:
            return words
        version = self.law.constants.get(term.name)
        if version is None:
            return None
        if term.type.of is None:
            return self.term(version.value, bound)
        key = ("constant", term.name)
        if key not in self._sets:
            value = self.term(version.value, bound)
            if not isinstance(value, tuple | frozenset):
                return None
            self._sets[key] = frozenset(value)
        return self._sets[key]


def arithmetic(sign: str, left: Values, right: Values) -> Values:
    """Join two values: numbers exactly, days to a date, sets; unknown where one is, or where a divisor is zero."""
    if left is None or right is None:
        return None
    if isinstance(left, tuple | frozenset) and isinstance(right, tuple | frozenset):
        return frozenset(left) | frozenset(right) if sign == "+" else frozenset(left) - frozenset(right)
    if isinstance(left, date) and isinstance(right, Fraction):
        days = timedelta(days=int(right))
        return left + days if sign == "+" else left - days
    if isinstance(left, Fraction) and isinstance(right, Fraction):
        if sign == "+":
            return left + right
        if sign == "-":
            return left - right
        if sign == "*":
            return left * right
        return left / right if right else None
    return None
