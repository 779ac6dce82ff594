"""An allow that rests on what is only known at second hand: without such a rule it would be a denial."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final

from service.decisions.assess import Assessment, assess
from service.engine.evaluate import Bindings, Evaluation
from service.engine.moment import Active, InForce

DEFINITION: Final = "definition"
FREEING: Final = frozenset({DEFINITION, "exclusion"})
"""Effects of the rules that may keep others from holding."""


def freed_by(assessment: Assessment) -> Iterator[Active]:
    """The unverified rules that hold and without which the shipment would be denied."""
    if assessment.verdict != "allow":
        return
    evaluation = assessment.evaluation
    for active in evaluation.law.active.values():
        if active.version.unverified is None or active.rule.kind.effect not in FREEING:
            continue
        if not any(evaluation.rule(active.rule.id, bound) for bound in _bindings(evaluation, active)):
            continue
        law = _without(evaluation.law, active.rule.id)
        if assess(Evaluation(law, evaluation.root), assessment.supposing).verdict != "allow":
            yield active


def _bindings(evaluation: Evaluation, active: Active) -> Iterator[Bindings]:
    """What a rule is asked of; a definition, of every entity of the kind that its name begins with."""
    kind = active.rule.id.partition(".")[0]
    if active.rule.kind.effect != DEFINITION:
        yield from evaluation.instances(active.rule)
    elif kind in evaluation.always:
        yield evaluation.always
    else:
        members = (one for one in evaluation.root.walk() if one.kind == kind)
        yield from ({**evaluation.always, kind: one} for one in members)


@lru_cache(maxsize=64)
def _without(law: InForce, rule_id: str) -> InForce:
    """The law without one rule."""
    active = {name: one for name, one in law.active.items() if name != rule_id}
    return replace(law, active=active, effects={}, resting={})
