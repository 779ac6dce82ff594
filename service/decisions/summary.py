"""One paragraph that a shipping clerk understands: what to do, and the reason that weighs most."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from service.decisions.assess import Assessment
from service.decisions.decision import Decision
from service.decisions.findings import Finding, attribute, chosen
from service.engine.trace import Trace

_POLICIES: Final = {
    "presumption_of_denial": "BIS reviews such applications with a presumption of denial",
    "policy_of_denial": "BIS follows a policy of denial for such applications",
    "case_by_case": "BIS reviews such applications case by case",
    "presumption_of_approval": "BIS reviews such applications with a presumption of approval",
    "arms_embargo_policy": "BIS reviews such applications by the arms embargo policies of 22 CFR 126.1",
    "itar_policy": "BIS reviews such applications as the ITAR would be applied",
    "see_entity_list_entry": "The Entity List entry states how BIS reviews applications",
}


def summary(decision: Decision) -> str:
    """Say what may be done on that day and why, in plain words."""
    first, *rest = _WRITERS[decision.outcome](decision)
    supposing = decision.assessment.supposing
    why = _sentence(supposing.says) if supposing is not None else ""
    return " ".join(part for part in (first, why, *rest) if part)


def _prohibited(decision: Decision) -> Iterable[str]:
    assessment = decision.assessment
    yield "Do not ship: this is prohibited, and no licence is offered for it."
    yield _said(assessment, _of(assessment, "prohibited"))


def _license_required(decision: Decision) -> Iterable[str]:
    assessment = decision.assessment
    standing = _of(assessment, "license_required")
    yield "Do not ship without a licence."
    yield _said(assessment, standing)
    policies = [chosen(assessment.evaluation, finding, "review")[0] for finding in standing]
    known = list(dict.fromkeys(_POLICIES[policy] for policy in policies if policy in _POLICIES))
    if known:
        yield "; ".join(known) + "."
    if len(decision.readings) > 1 and any(r.assessment.verdict == "allow" for r in decision.readings):
        yield f"The law on {decision.as_of} is uncertain: this holds if {decision.readings[0].premise}."


def _review_required(decision: Decision) -> Iterable[str]:
    assessment = decision.assessment
    yield "Hold this shipment until a person has looked at it."
    standing = [*_of(assessment, "review"), *_of(assessment, "not_covered")]
    yield (
        _said(assessment, standing)
        if standing
        else _said(assessment, _open_for_person(assessment), "Perhaps: ")
    )


def _needs_information(decision: Decision) -> Iterable[str]:
    yield "Hold this shipment: facts are missing that would decide it."
    questions = list(dict.fromkeys(one.question for one in decision.missing.facts))
    if questions:
        yield "Please answer: " + " ".join(questions[:4])
    if len(questions) > 4:
        yield f"(and {len(questions) - 4} more)"


def _not_subject(_: Decision) -> Iterable[str]:
    yield "May ship as far as the EAR goes: nothing here is subject to the EAR."


def _no_license_required(decision: Decision) -> Iterable[str]:
    yield f"May ship: no licence is required on {decision.as_of}."
    yield from _first(decision.assessment)
    yield _resting(decision)


def _license_exception(decision: Decision) -> Iterable[str]:
    assessment = decision.assessment
    symbols = sorted({cover.symbol for cover in assessment.chosen.values() if not cover.is_license})
    yield f"May ship under {' and '.join(f'License Exception {symbol}' for symbol in symbols)}."
    yield _said(assessment, assessment.covered)
    yield from _first(assessment)
    if any(attribute(cover.active, "condition").texts for cover in assessment.chosen.values()):
        yield "It holds on the conditions stated below."


def _licensed(decision: Decision) -> Iterable[str]:
    assessment = decision.assessment
    yield "May ship under the licence stated."
    yield _said(assessment, assessment.covered)


def _first(assessment: Assessment) -> Iterable[str]:
    """What must be done before the item leaves, in the rules' own words."""
    evaluation = assessment.evaluation
    for active in evaluation.law.of_effect("condition"):
        for bound in evaluation.instances(active.rule):
            truth = evaluation.rule(active.rule.id, bound)
            if truth is not False:
                words = _sentence(assessment.tracer.rule(active.rule.id, bound))
                yield f"First: {words}" if truth else f"First, perhaps: {words}"


def _resting(decision: Decision) -> str:
    if not decision.assumptions:
        return ""
    return "This rests on your knowing nothing to the contrary; see the assumptions."


_WRITERS: Final = {
    "prohibited": _prohibited,
    "license_required": _license_required,
    "review_required": _review_required,
    "needs_information": _needs_information,
    "not_subject": _not_subject,
    "no_license_required": _no_license_required,
    "license_exception": _license_exception,
    "licensed": _licensed,
}


def _of(assessment: Assessment, effect: str) -> list[Finding]:
    return [finding for finding in assessment.standing if finding.effect == effect]


def _open_for_person(assessment: Assessment) -> list[Finding]:
    return [finding for finding in assessment.open if assessment.judged(finding)]


def _said(assessment: Assessment, findings: Iterable[Finding], before: str = "") -> str:
    """The first three findings in their rules' own words, each with its citation. before: how sure they are."""
    tracer = assessment.tracer
    traces = [tracer.rule(finding.rule_id, finding.bound) for finding in findings]
    sentences = list(dict.fromkeys(before + _sentence(trace) for trace in traces))
    more = f" ({len(sentences) - 3} further reasons below.)" if len(sentences) > 3 else ""
    return " ".join(sentences[:3]) + more


def _sentence(trace: Trace) -> str:
    words = (trace.says or trace.text).rstrip(".")
    return f"{words} ({trace.cite})."
