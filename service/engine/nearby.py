"""What a rule that does not hold lacks, where one comparison alone stands in its way."""

from __future__ import annotations

from dataclasses import dataclass

from service.engine.conditions import (
    Aggregate,
    All,
    AnyOf,
    Condition,
    DefinitionTerm,
    Leaf,
    Quantified,
    RuleHolds,
)
from service.engine.evaluate import Bindings, Evaluation
from service.engine.moment import Active


@dataclass(frozen=True, slots=True, eq=False)
class Lacking:
    """The comparison that alone is false, with the entities it was asked of."""

    leaf: Leaf | Aggregate
    bound: Bindings


def lacking_in_rule(evaluation: Evaluation, active: Active, bound: Bindings) -> Lacking | None:
    """The one comparison whose turning would make the rule hold; None where more is lacking or something is unknown."""
    version = active.version
    if version.unless is not None and evaluation.condition(version.unless, bound) is not False:
        return None
    if version.savings is not None and evaluation.condition(version.savings.when, bound) is not False:
        return None
    defeaters = evaluation.law.rule_set.defeaters.get(active.rule.id, ())
    found = lacking(evaluation, version.when, bound)
    if found is None or any(evaluation.rule(other, bound) is not False for other in defeaters):
        return None
    return found


def lacking(evaluation: Evaluation, node: Condition, bound: Bindings) -> Lacking | None:
    """The one comparison whose turning would make a false condition true."""
    match node:
        case Leaf() if isinstance(node.left, DefinitionTerm):
            return _of_rule(evaluation, node.left.rule, bound)
        case Leaf() | Aggregate():
            return Lacking(node, bound) if evaluation.condition(node, bound) is False else None
        case RuleHolds():
            return _of_rule(evaluation, node.rule, bound)
        case All():
            return _one_against(evaluation, node, bound)
        case AnyOf():
            return next(
                (found for child in node.children if (found := lacking(evaluation, child, bound))), None
            )
        case Quantified(quantifier="any"):
            members = evaluation.members(node, bound)
            inner = ({**bound, node.entity: member} for member in members.members)
            found = next((one for each in inner if (one := lacking(evaluation, node.child, each))), None)
            return found if members.complete else None
    return None


def _of_rule(evaluation: Evaluation, rule: str, bound: Bindings) -> Lacking | None:
    active = evaluation.law.active.get(rule)
    if active is None or evaluation.rule(rule, bound) is not False:
        return None
    return lacking_in_rule(evaluation, active, bound)


def _one_against(evaluation: Evaluation, node: All, bound: Bindings) -> Lacking | None:
    against: Condition | None = None
    for child in node.children:
        if evaluation.condition(child, bound) is True:
            continue
        if against is not None:
            return None
        against = child
    return lacking(evaluation, against, bound) if against is not None else None
