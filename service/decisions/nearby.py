"""What almost fired: rules that one figure alone kept from holding, such as a chip just under a threshold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from service.decisions.assess import Assessment
from service.engine.evaluate import Bindings
from service.engine.moment import Active
from service.engine.trace import Trace
from service.engine.types import ORDERED

EFFECTS: Final = ("path", "license_required")


@dataclass(frozen=True, slots=True, eq=False)
class NearMiss:
    """A rule that does not hold, and the comparison of a figure that alone stands in its way."""

    active: Active
    bound: Bindings
    trace: Trace
    lacking: Trace


def near_misses(assessment: Assessment) -> Iterator[NearMiss]:
    """Every requirement and path that would hold if one figure were on the other side of its limit."""
    evaluation = assessment.evaluation
    facts = evaluation.law.rule_set.vocabulary.facts
    for effect in EFFECTS:
        for active in evaluation.law.of_effect(effect):
            for bound in evaluation.instances(active.rule):
                if evaluation.rule(active.rule.id, bound) is not False:
                    continue
                trace = assessment.tracer.rule(active.rule.id, bound)
                lacking = _lacking(trace)
                if lacking is not None and any(facts[use.path].type.name in ORDERED for use in lacking.uses):
                    yield NearMiss(active, bound, trace, lacking)


def _lacking(trace: Trace) -> Trace | None:
    """The one leaf whose turning would turn the trace to true; None where more is lacking, or something is unknown."""
    if trace.truth is not False or trace.operator == "not":
        return None
    if trace.operator == "leaf" and not trace.children:
        return trace
    if trace.operator in {"leaf", "all", "rule"} or trace.operator.startswith("all_"):
        against = [child for child in trace.children if child.truth is not True]
        return _lacking(against[0]) if len(against) == 1 else None
    return next((found for child in trace.children if (found := _lacking(child)) is not None), None)
