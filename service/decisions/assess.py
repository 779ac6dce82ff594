"""One reading of the law on one case: which findings stand, what covers what, and the outcome."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from service.decisions.coverage import Cover, covers
from service.decisions.findings import Finding, against
from service.engine.evaluate import Evaluation
from service.engine.trace import Trace, Tracer
from service.engine.types import Value

DENIALS: Final = ("prohibited", "license_required", "review_required", "needs_information")
ALLOWS: Final = ("license_exception", "licensed", "no_license_required", "not_subject")
SEVERITY: Final = {outcome: rank for rank, outcome in enumerate((*DENIALS, *ALLOWS))}

Keeps = Callable[[Finding], bool]
"""Which findings an assessment weighs, whether they hold or may."""


@dataclass(frozen=True, slots=True, eq=False)
class Supposition:
    """What an assessment supposes beside the facts, such as that a country passed through is the destination.

    given: values by (entity id, path). says: the rule that asks for it. keeps: the findings that are weighed then.
    """

    given: Mapping[tuple[str, str], Value]
    says: Trace
    keeps: Keeps


@dataclass(frozen=True, slots=True, eq=False)
class Assessment:
    """What one evaluation comes to.

    standing: findings that hold against the shipment and nothing covers. open: those that may.
    covered: requirements that an exception or licence answers.
    chosen: by item id, what covers it. tried: by item id, all that was tried.
    supposing: what is supposed here that is not so; None of the shipment as it is.
    """

    evaluation: Evaluation
    tracer: Tracer
    outcome: str
    standing: tuple[Finding, ...]
    open: tuple[Finding, ...]
    covered: tuple[Finding, ...]
    chosen: dict[str, Cover]
    tried: dict[str, tuple[Cover, ...]]
    supposing: Supposition | None = field(default=None)

    @property
    def verdict(self) -> str:
        """`allow` or `deny`."""
        return "deny" if self.outcome in DENIALS else "allow"

    @property
    def supposed(self) -> Mapping[tuple[str, str], Value]:
        """Values that are supposed; none of the shipment as it is."""
        return self.supposing.given if self.supposing is not None else {}

    def judged(self, finding: Finding) -> bool:
        """Whether an open finding waits for a person's judgement rather than for an answer."""
        return waits_for_person(self.tracer, finding)


def assess(evaluation: Evaluation, supposing: Supposition | None = None) -> Assessment:
    """Weigh the findings of one evaluation; those alone that a supposition keeps, where there is one."""
    findings = tuple(
        finding for finding in against(evaluation) if supposing is None or supposing.keeps(finding)
    )
    chosen: dict[str, Cover] = {}
    tried: dict[str, tuple[Cover, ...]] = {}
    for item in evaluation.root.collection("items").members:
        requirements = [
            finding
            for finding in findings
            if finding.effect == "license_required" and item.id in finding.items
        ]
        if not requirements:
            continue
        tried[item.id] = tuple(covers(evaluation, item.id, requirements))
        holding = next((cover for cover in _in_order(tried[item.id]) if cover.holds is True), None)
        if holding is not None:
            chosen[item.id] = holding
    covered = tuple(
        finding
        for finding in findings
        if finding.effect == "license_required"
        and finding.items
        and all(item in chosen for item in finding.items)
    )
    left = [finding for finding in findings if finding not in covered]
    standing = tuple(finding for finding in left if finding.truth is True)
    open_ = tuple(finding for finding in left if finding.truth is None)
    tracer = Tracer(evaluation)
    outcome = _outcome(tracer, standing, open_, covered, chosen)
    return Assessment(evaluation, tracer, outcome, standing, open_, covered, chosen, tried, supposing)


def _in_order(found: Iterable[Cover]) -> list[Cover]:
    """A licence in hand comes before an exception: it is the narrower paper, asked for by name."""
    return sorted(found, key=lambda cover: not cover.is_license)


def _outcome(
    tracer: Tracer,
    standing: tuple[Finding, ...],
    open_: tuple[Finding, ...],
    covered: tuple[Finding, ...],
    chosen: dict[str, Cover],
) -> str:
    effects = {finding.effect for finding in standing}
    if "prohibited" in effects:
        return "prohibited"
    if "license_required" in effects:
        return "license_required"
    if effects & {"review", "not_covered"} or any(waits_for_person(tracer, finding) for finding in open_):
        return "review_required"
    if open_:
        return "needs_information"
    used = [chosen[item] for finding in covered if finding.truth is True for item in finding.items]
    if any(not cover.is_license for cover in used):
        return "license_exception"
    if used:
        return "licensed"
    evaluation = tracer.evaluation
    subject = [path_truth(evaluation, item.id) for item in evaluation.root.collection("items").members]
    return "not_subject" if all(truth is False for truth in subject) else "no_license_required"


def path_truth(evaluation: Evaluation, item_id: str) -> bool | None:
    """Whether some path makes the item subject to the regime: true, false or unknown."""
    result: bool | None = False
    for active in evaluation.law.of_effect("path"):
        for bound in evaluation.instances(active.rule):
            if "item" in bound and bound["item"].id != item_id:
                continue
            truth = evaluation.rule(active.rule.id, bound)
            if truth is True:
                return True
            if truth is None:
                result = None
    return result


def waits_for_person(tracer: Tracer, finding: Finding) -> bool:
    """Whether what is unknown about a finding is a matter of judgement, such as a possible match."""
    if finding.effect in {"review", "not_covered"} and finding.truth is True:
        return True
    facts = tracer.evaluation.law.rule_set.vocabulary.facts
    for node in tracer.rule(finding.rule_id, finding.bound).deciding():
        for use in node.uses:
            type_ = facts.get(use.path)
            if use.fact.value is None and type_ is not None and type_.settled_by == "determination":
                return True
    return False
