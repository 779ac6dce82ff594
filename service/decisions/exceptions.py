"""What the answer says of license exceptions: what each covers, or the first thing it lacks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from service.decisions.assess import Assessment
from service.decisions.citations import citations
from service.decisions.coverage import Cover, claimed_without_need, provisos
from service.decisions.decision import Decision
from service.decisions.findings import attribute
from service.engine.evaluate import Evaluation
from service.engine.moment import in_force
from service.engine.trace import Trace

_UNNEEDED: Final = "no licence is required for the item, so none is needed"
_UNCERTAIN: Final = "whether it may be relied on is uncertain on that day"


def exceptions(decision: Decision) -> list[dict[str, Any]]:
    """Each exception that at least one requirement would admit: whether it may be used, and why not.

    Beside them, on an allow: what would fit an item for which one is claimed though it needs none, and what would
    answer a requirement that binds on the other basis alone.
    """
    assessment = decision.assessment
    found = _tried(assessment)
    if assessment.verdict == "allow":
        for said in (*_unneeded(assessment, decision.settled.holding), *_on_the_other_basis(decision)):
            found.setdefault(said["symbol"], said)
    return [found[symbol] for symbol in sorted(found)]


def asked_beside(decision: Decision) -> tuple[str, ...]:
    """What the exceptions that cover the items ask beside their own terms, here and on the way, each once."""
    found: dict[str, None] = {}
    for assessment in (decision.readings[0].assessment, *decision.passages):
        for cover in assessment.chosen.values():
            for active, bound in provisos(assessment.evaluation, cover):
                trace = assessment.tracer.rule(active.rule.id, bound)
                words = f"{(trace.says or trace.text).rstrip('.')}."
                found.setdefault(words if trace.truth else f"Perhaps: {words}")
    return tuple(found)


def _tried(assessment: Assessment) -> dict[str, dict[str, Any]]:
    """By symbol, what is said of it."""
    return {
        symbol: _exception(assessment, item, cover) for symbol, (item, cover) in _speakers(assessment).items()
    }


def _speakers(assessment: Assessment) -> dict[str, tuple[str, Cover]]:
    """By symbol, the rule under it that speaks for it, and of which item."""
    best: dict[str, tuple[str, Cover]] = {}
    for item, covers in assessment.tried.items():
        for cover in covers:
            if cover.is_license or (
                cover.refused and cover.holds is False and not _admitted_somewhere(assessment, cover)
            ):
                continue
            known = best.get(cover.symbol)
            if known is None or _rank(assessment, item, cover) > _rank(assessment, *known):
                best[cover.symbol] = (item, cover)
    return best


def _unneeded(assessment: Assessment, settled: frozenset[str]) -> Iterator[dict[str, Any]]:
    """Of an item that needs no licence and for which an exception is claimed: those whose terms fit it."""
    for item in assessment.evaluation.root.collection("items").members:
        if item.id in assessment.tried:
            continue
        for cover in claimed_without_need(assessment.evaluation, item.id):
            said = _exception(assessment, item.id, cover)
            because = [_UNNEEDED, *said["because"]]
            if cover.available and not _fits_without_premises(assessment, cover, settled):
                said, because = {**said, "available": False}, [*because, _UNCERTAIN]
            yield {**said, "because": because}


def _fits_without_premises(assessment: Assessment, cover: Cover, settled: frozenset[str]) -> bool:
    """Whether an exception's terms fit, too, if nothing is law that is uncertain on the day and was not settled."""
    law = assessment.evaluation.law
    if not law.premises:
        return True
    bare = in_force(law.rule_set, law.as_of, law.basis, settled)
    return Evaluation(bare, assessment.evaluation.root).rule(cover.active.rule.id, cover.bound) is True


def _on_the_other_basis(decision: Decision) -> Iterator[dict[str, Any]]:
    """Where the other basis asks for a licence: what could answer it there."""
    other = decision.other
    if other is None or other.outcome != "license_required":
        return
    basis = other.evaluation.law.basis
    cites = list(dict.fromkeys(finding.active.rule.cite for finding in other.standing))
    asked = f"on basis `{basis}`, where {' and '.join(cites[:3])} asks for a licence"
    for item, cover in _speakers(other).values():
        if cover.available:
            said = _exception(other, item, cover)
            yield {**said, "because": [asked, *said["because"]]}


def _rank(assessment: Assessment, item: str, cover: Cover) -> tuple[bool, bool]:
    """Of several rules under one symbol the one that is used speaks for it, else the first that may be."""
    return assessment.chosen.get(item) is cover, cover.available


def _exception(assessment: Assessment, item: str, cover: Cover) -> dict[str, Any]:
    rule, version = cover.active.rule, cover.active.version
    return {
        "symbol": cover.symbol,
        "item": item,
        "available": cover.available,
        "used": assessment.chosen.get(item) is cover,
        "citations": citations(
            [version.cite or rule.cite, version.by, *(bar.rule.cite for bar in cover.barred)]
        ),
        "because": list(_why(assessment, cover)),
    }


def _admitted_somewhere(assessment: Assessment, cover: Cover) -> bool:
    requirements = [*assessment.standing, *assessment.open, *assessment.covered]
    wanted = [finding for finding in requirements if finding.effect == "license_required"]
    return any(finding not in cover.refused for finding in wanted)


def _why(assessment: Assessment, cover: Cover) -> Iterator[str]:
    """What an exception covers, or lacks: a requirement that does not admit it, a bar, a term, an act not done."""
    evaluation, rule_id = assessment.evaluation, cover.active.rule.id
    if cover.usable is True and (says := assessment.tracer.rule(rule_id, cover.bound).says):
        yield says
    for finding in cover.refused:
        yield f"{finding.active.rule.cite} does not admit it"
    for bar in cover.barred:
        yield f"{bar.rule.cite}: {bar.rule.title}"
    if evaluation.rule(rule_id, cover.bound) is not True:
        trace = assessment.tracer.rule(rule_id, cover.bound)
        yield _first_lacking(trace, trace.cite)
    if cover.eligible is True and cover.usable is not True:
        for need in attribute(cover.active, "needs").texts:
            if evaluation.rule(need, cover.bound) is not True:
                needed = evaluation.law.rule_set.rules[need]
                yield f"{needed.cite}: not shown: {needed.title}"


def _first_lacking(trace: Trace, cite: str | None) -> str:
    """The first term that fails or is not known, in its own words or as the title of the definition it asks for."""
    at = trace
    while at.operator in {"rule", "all"} and (at is trace or not at.says):
        lacking = next((child for child in at.children if child.truth is not True), None)
        if lacking is None:
            break
        at, cite = lacking, at.cite or cite
    if at.says and at is not trace:
        return at.says
    closed = "not for this: " if at.operator == "not" else ""
    asked = at.children[0] if closed and at.children else at
    named = next((child for child in asked.children if child.operator == "rule"), asked)
    return f"{named.cite or at.cite or cite}: {closed}{named.text}"
