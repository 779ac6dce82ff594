"""Why a rule came out as it did: the tree of what it asked, with what was given and where that came from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from service.engine.conditions import (
    Aggregate,
    All,
    AnyOf,
    ArithmeticTerm,
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
from service.engine.entities import Fact
from service.engine.evaluate import Bindings, Evaluation
from service.engine.truth import Truth, conjunction, disjunction, negation
from service.engine.weave import SILENT
from service.engine.words import fill


@dataclass(frozen=True, slots=True)
class Use:
    """A fact that a leaf read: its name, of which entity, and what was known of it."""

    path: str
    entity: str
    fact: Fact


@dataclass(frozen=True, slots=True)
class Trace:
    """One node of the tree.

    operator: `leaf`, `all`, `any`, `not`, `any_party`, `count`, `rule` and so on. text: what it asked.
    rule: of a `rule` node, the rule's id; by: the document that made its version; unverified: what that text lacks.
    silent: of a leaf that asks whether something is known.
    settled: whether no answer to what is unknown can change it. Kleene's logic settles what is true or false, but for
        leaves that ask whether something is known.
    """

    operator: str
    truth: Truth
    text: str
    cite: str | None
    says: str | None
    uses: tuple[Use, ...] = ()
    children: tuple[Trace, ...] = ()
    rule: str | None = None
    by: str | None = None
    unverified: str | None = None
    silent: bool = False
    settled: bool = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "settled", self._settled())

    def _settled(self) -> bool:
        if self.truth is None:
            return False
        if self.silent:
            read = [use.fact.value is not None for use in self.uses]
            return all(read) and all(child.truth is not None and child.settled for child in self.children)
        alike = [child.settled for child in self.children if child.truth is self.truth]
        if not self.children or self.operator in {"not", "leaf"}:
            return all(child.settled for child in self.children)
        if self.operator in {"any", "all", "rule"} or self.operator.startswith(("any_", "all_")):
            decided_by_one = self.truth is (self.operator == "any" or self.operator.startswith("any_"))
            return any(alike) if decided_by_one else all(alike) and len(alike) == len(self.children)
        return all(alike)

    def open_ends(self) -> Iterator[Trace]:
        """Yield the nodes that an answer could still change, each once, leaving out what is settled below them."""
        return iter(()) if self.settled else _each_once(self, _unsettled)

    def first_ends(self) -> Iterator[Trace]:
        """Yield those of them that answers could change first: where silence decides, not yet what comes after it."""
        return iter(()) if self.settled else _each_once(self, _first)

    def walk(self) -> Iterator[Trace]:
        """Yield this node and all below it, each once."""
        return _each_once(self, lambda trace: iter(trace.children))

    def deciding(self) -> Iterator[Trace]:
        """Yield the nodes that made this one what it is, each once, leaving out branches that went another way."""
        return _each_once(self, _alike)


def _unsettled(trace: Trace) -> Iterator[Trace]:
    return (child for child in trace.children if not child.settled)


def _first(trace: Trace) -> Iterator[Trace]:
    children = _unsettled(trace) if trace.truth is None else _alike(trace)
    return (child for child in children if not child.settled)


def _alike(trace: Trace) -> Iterator[Trace]:
    return (child for child in trace.children if trace.operator == "not" or child.truth == trace.truth)


def _each_once(top: Trace, below: Callable[[Trace], Iterator[Trace]]) -> Iterator[Trace]:
    """Yield a node and what is below it, from left to right. What several rules lean on is one node, met once."""
    seen: set[int] = set()
    pending = [top]
    while pending:
        trace = pending.pop()
        if id(trace) not in seen:
            seen.add(id(trace))
            yield trace
            pending.extend(reversed(list(below(trace))))


class Tracer:
    """Builds trees for rules an Evaluation has worked out, each once."""

    def __init__(self, evaluation: Evaluation) -> None:
        self.evaluation = evaluation
        self._vocabulary = evaluation.law.rule_set.vocabulary
        self._rules: dict[tuple[str, ...], Trace] = {}

    def rule(self, rule_id: str, bound: Bindings) -> Trace:
        """Trace a rule: its conditions, its savings where they hold, and what defeats it."""
        rule = self.evaluation.law.rule_set.rules[rule_id]
        key = (rule_id, *(bound[name].id for name in rule.for_each))
        if key not in self._rules:
            self._rules[key] = self._rule(rule_id, bound)
        return self._rules[key]

    def _rule(self, rule_id: str, bound: Bindings) -> Trace:
        active = self.evaluation.law.active.get(rule_id)
        truth = self.evaluation.rule(rule_id, bound)
        if active is None:
            rule = self.evaluation.law.rule_set.rules[rule_id]
            return Trace("rule", truth, f"{rule.title} (not in force)", rule.cite, None, rule=rule_id)
        rule, version = active.rule, active.version
        children: list[Trace] = [self.condition(version.when, bound)]
        if version.unless is not None:
            children.append(self._negated(version.unless, bound))
        if version.savings is not None:
            saved = self.condition(version.savings.when, bound)
            if saved.truth is not False and active.previous is not None:
                children = [saved, self.condition(active.previous.when, bound)]
            elif saved.truth is not False:
                children.append(saved)
        for other in self.evaluation.law.rule_set.defeaters.get(rule_id, ()):
            if other in self.evaluation.law.active:
                trace = self.rule(other, bound)
                if trace.truth is not False:
                    children.append(Trace("not", negation(trace.truth), "not", None, None, children=(trace,)))
        says = version.says or rule.says
        return Trace(
            operator="rule",
            truth=truth,
            text=rule.title,
            cite=version.cite or rule.cite,
            says=fill(says, bound, self._vocabulary) if says else None,
            children=tuple(children),
            rule=rule_id,
            by=version.made_by(self.evaluation.law.as_of),
            unverified=version.unverified,
        )

    def _negated(self, condition: Condition, bound: Bindings) -> Trace:
        child = self.condition(condition, bound)
        return Trace("not", negation(child.truth), "not", None, None, children=(child,))

    def condition(self, node: Condition, bound: Bindings) -> Trace:
        """Trace one condition."""
        says = fill(node.note.says, bound, self._vocabulary) if node.note.says else None
        cite = fill(node.note.cite, bound, self._vocabulary) if node.note.cite else None
        match node:
            case Leaf():
                uses, children = self._parts(node, bound)
                truth = self.evaluation.leaf(node, bound)
                silent = node.operator in SILENT
                return Trace(
                    "leaf", truth, node.text, cite, says, tuple(uses), tuple(children), silent=silent
                )
            case All() | AnyOf():
                operator, join = ("all", conjunction) if isinstance(node, All) else ("any", disjunction)
                parts = tuple(self.condition(child, bound) for child in node.children)
                return Trace(
                    operator, join(part.truth for part in parts), operator, cite, says, children=parts
                )
            case Not():
                child = self.condition(node.child, bound)
                return Trace("not", negation(child.truth), "not", cite, says, children=(child,))
            case Quantified():
                return self._quantified(node, bound)
            case Aggregate():
                uses = [
                    Use(f"{node.entity}.{node.fact}", member.id, member.fact(node.fact))
                    for member in self.evaluation.members(node, bound).members
                    if node.fact is not None
                ]
                truth = self.evaluation.aggregate(node, bound)
                return Trace("leaf", truth, node.text, cite, says, tuple(uses))
            case RuleHolds():
                return self.rule(node.rule, bound)
            case KindHolds():
                truth = self.evaluation.condition(node, bound)
                deciding = [
                    self.rule(rule.id, bound)
                    for rule in self.evaluation.kind(node.kind)
                    if self.evaluation.rule(rule.id, bound) is truth
                ]
                return Trace("any", truth, f"some {node.kind}", cite, says, children=tuple(deciding))

    def _quantified(self, node: Quantified, bound: Bindings) -> Trace:
        """Trace the members that decide; where none does and more may be there, the open end is what was used."""
        collection = self.evaluation.members(node, bound)
        name = f"{node.quantifier}_{node.entity}"
        inner = [{**bound, node.entity: member} for member in collection.members]
        traces = [self.condition(node.child, one) for one in inner]
        truth = (disjunction if node.quantifier == "any" else conjunction)(trace.truth for trace in traces)
        if not collection.complete and truth is (node.quantifier != "any"):
            open_end = Use(f"{node.owner}.{node.plural}", bound[node.owner].id, Fact(None, "absent"))
            return Trace(name, None, name, node.note.cite, None, uses=(open_end,))
        deciding = [(one, trace) for one, trace in zip(inner, traces, strict=True) if trace.truth is truth]
        says = (
            fill(node.note.says, deciding[0][0] if deciding else bound, self._vocabulary)
            if node.note.says
            else None
        )
        return Trace(name, truth, name, node.note.cite, says, children=tuple(trace for _, trace in deciding))

    def _parts(self, node: Leaf, bound: Bindings) -> tuple[list[Use], list[Trace]]:
        uses: list[Use] = []
        children: list[Trace] = []
        pending: list[Term | None] = [node.left, node.right]
        while pending:
            term = pending.pop(0)
            match term:
                case FactTerm():
                    entity = bound[term.entity]
                    uses.append(Use(f"{term.entity}.{term.name}", entity.id, entity.fact(term.name)))
                case DefinitionTerm():
                    children.append(self.rule(term.rule, bound))
                case ArithmeticTerm():
                    pending.extend((term.left, term.right))
        return uses, children
