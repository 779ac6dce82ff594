"""Which facts would decide a shipment that is held for want of them, and the question for each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from service.decisions.assess import Assessment, assess
from service.engine.cells import Cells
from service.engine.evaluate import Evaluation
from service.engine.trace import Trace


@dataclass(frozen=True, slots=True)
class Missing:
    """A fact to ask for. `settles` tells that any answer to it alone gives a final verdict."""

    path: str
    entity: str
    question: str
    settles: bool
    rules: tuple[str, ...]


def missing(assessment: Assessment) -> tuple[Missing, ...]:
    """The unknown facts on which the verdict hangs: none where something known denies already.

    These are the facts that Kleene's logic left open in the rules that are open.
    """
    if assessment.standing or not assessment.open:
        return ()
    candidates: dict[tuple[str, str], list[str]] = {}
    tracer = assessment.tracer
    for finding in assessment.open:
        trace = tracer.rule(finding.rule_id, finding.bound)
        for key in _unknown(trace):
            rules = candidates.setdefault(key, [])
            if finding.rule_id not in rules:
                rules.append(finding.rule_id)
    found = [_missing(assessment, key, tuple(rules)) for key, rules in candidates.items()]
    return tuple(sorted(found, key=lambda one: (not one.settles, one.entity, one.path)))


def _unknown(trace: Trace) -> Iterator[tuple[str, str]]:
    for node in trace.deciding():
        for use in node.uses:
            if use.fact.value is None:
                yield use.entity, use.path


def _missing(assessment: Assessment, key: tuple[str, str], rules: tuple[str, ...]) -> Missing:
    entity, path = key
    type_ = assessment.evaluation.law.rule_set.vocabulary.facts.get(path)
    question = (
        (type_.ask or f"What is {path}? {type_.meaning}") if type_ else "Who is the end user or consignee?"
    )
    return Missing(path, entity, question, _settles(assessment, key), rules)


def _settles(assessment: Assessment, key: tuple[str, str]) -> bool:
    """Whether each possible value alone leaves nothing open."""
    evaluation = assessment.evaluation
    values = Cells(evaluation).of(key[1])
    if not values:
        return False
    for value in values:
        outcome = assess(Evaluation(evaluation.law, evaluation.root, given={key: value})).outcome
        if outcome in {"needs_information", "review_required"}:
            return False
    return True
