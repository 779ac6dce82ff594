"""A decision in the contract's words: the body of the answer to `POST /check`, without what only the record knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from service.decisions.assess import Assessment, path_truth
from service.decisions.citations import citations
from service.decisions.coverage import Cover
from service.decisions.decision import Decision
from service.decisions.exceptions import asked_beside, exceptions
from service.decisions.findings import Finding, attribute, chosen, review_policy
from service.decisions.jsonable import jsonable
from service.decisions.nearby import NearMiss
from service.decisions.papers import papers
from service.decisions.readings import Reading, telling
from service.engine.evaluate import Bindings
from service.engine.moment import in_force
from service.engine.trace import Trace, Tracer, Use
from service.engine.words import written
from service.values.eccn import EAR99

ECCN: Final = "item.eccn"


def answer(decision: Decision, summary: str) -> dict[str, Any]:
    """Give the parts of the answer that follow from the decision alone, its summary among them."""
    assessment = decision.assessment
    reasons = list(_reasons(decision))
    told = telling(decision.readings)
    return {
        "verdict": decision.verdict,
        "outcome": decision.outcome,
        "summary": summary,
        "reasons": reasons,
        "exceptions": exceptions(decision),
        "missing": [
            {
                "fact": one.path,
                "about": one.entity,
                "question": one.question,
                "settles": one.settles,
                "rules": list(one.rules),
            }
            for one in decision.missing.facts
        ],
        "missing_exact": decision.missing.exact,
        "assumptions": [
            {"fact": one.path, "about": one.entity, "value": False, "citation": one.citation}
            for one in decision.assumptions
        ],
        "conditions": _conditions(decision),
        "duties": _duties(decision),
        "filing": _filing(assessment),
        "readings": [
            {
                "premise": reading.premise,
                "verdict": reading.assessment.verdict,
                "outcome": reading.assessment.outcome,
                "rules": _resting(reading),
            }
            for reading in told
            if len(told) > 1
        ],
        "red_flags": [reason for reason in reasons if reason["effect"] == "red_flag"],
        "advisories": list(decision.advisories),
        "covers": assessment.evaluation.law.rule_set.regime.covers,
    }


def _resting(reading: Reading) -> list[str]:
    """The rules that rest on what a reading supposes: a determination about one of them settles it."""
    law = reading.assessment.evaluation.law
    every = in_force(law.rule_set, law.as_of, law.basis)
    supposed = (*reading.holding, *reading.failing)
    return sorted({active.rule.id for premise in supposed for active in every.resting_on(premise)})


def _reasons(decision: Decision) -> Iterator[dict[str, Any]]:
    """What stands first, then what is open, what an exception covers, and how each item is subject or is not."""
    assessment = decision.assessment
    tracer = assessment.tracer
    for finding in (*assessment.standing, *assessment.open, *assessment.covered):
        yield _reason(assessment, finding, tracer)
    for other in decision.assessments[1:]:
        for finding in (*other.standing, *other.open):
            yield _reason(other, finding, other.tracer)
    yield from _used(assessment, tracer)
    yield from _scope(assessment, tracer)
    yield from _excluded(assessment, tracer)
    yield from _reported(assessment, tracer)
    if assessment.verdict == "allow":
        yield from _almost(decision.near_misses)


def _almost(misses: Iterable[NearMiss]) -> Iterator[dict[str, Any]]:
    """What one figure alone kept from holding; said of an allow, so that nobody is surprised by the next shipment."""
    for miss in misses:
        rule, leaf = miss.active.rule, miss.lacking.leaf
        yield {
            "rule": rule.id,
            "title": rule.title,
            "effect": rule.kind.name,
            "almost": True,
            "citations": citations(
                [miss.active.version.cite or rule.cite, leaf.note.cite, miss.active.version.by]
            ),
            "item": miss.bound["item"].id if "item" in miss.bound else None,
            "party": miss.bound["party"].id if "party" in miss.bound else None,
            "explanation": f"Not met: `{leaf.text}`, given {written(miss.given)}.",
            "review_policy": None,
            "facts": [],
        }


def _reason(assessment: Assessment, finding: Finding, tracer: Tracer) -> dict[str, Any]:
    trace = tracer.rule(finding.rule_id, finding.bound)
    review, review_cite = review_policy(assessment.evaluation, finding)
    reason = described(trace, finding.active.rule.kind.name, finding.bound)
    if finding.truth is None:
        reason["open"] = True
        reason["explanation"] = hanging(trace, assessment)
    if (supposing := assessment.supposing) is not None:
        reason["explanation"] = f"{explained(supposing.says)} {reason['explanation']}"
        reason["citations"] = citations([*reason["citations"], supposing.says.cite])
    if finding in assessment.covered:
        covers = [assessment.chosen[item] for item in finding.items]
        reason["covered_by"] = sorted({cover.symbol for cover in covers})
    if finding.effect == "license_required":
        reason["review_policy"] = review
        reason["controls"] = list(attribute(finding.active, "reasons").texts)
        reason["citations"] = citations([*reason["citations"], review_cite])
    return reason


def described(trace: Trace, effect: str, bound: Bindings) -> dict[str, Any]:
    """Put the trace of one rule into the contract's form of a reason."""
    nodes = list(trace.deciding())
    cited = [text for node in nodes for text in (node.cite, node.by if node.operator == "rule" else None)]
    return {
        "rule": trace.rule,
        "title": trace.text,
        "effect": effect,
        "citations": citations([*cited, *_classes(nodes)]),
        "item": bound["item"].id if "item" in bound else None,
        "party": bound["party"].id if "party" in bound else None,
        "explanation": explained(trace),
        "review_policy": None,
        "facts": list(_facts(nodes)),
    }


def hanging(trace: Trace, assessment: Assessment) -> str:
    """What an open rule hangs on, in the vocabulary's words."""
    facts = assessment.evaluation.law.rule_set.vocabulary.facts
    paths = dict.fromkeys(
        use.path
        for node in trace.open_ends()
        for use in node.uses
        if use.fact.value is None and use.path in facts
    )
    wanted = [facts[path].meaning.rstrip(".") for path in paths]
    shown = "; ".join(f"{meaning[0].lower()}{meaning[1:]}" for meaning in wanted[:4])
    more = f"; and {len(wanted) - 4} more" if len(wanted) > 4 else ""
    return (
        f"{trace.text} ({trace.cite}): not decided. Not known: {shown}{more}."
        if shown
        else f"{trace.text}: not decided."
    )


def explained(trace: Trace) -> str:
    """The rule's own words, then the words of what decided it; of a rule that does not hold, that it does not.

    What was looked at and found not so, such as a paragraph the item is not in, has words that are not true.
    """
    if trace.truth is False:
        return f"Not so: {trace.text[0].lower()}{trace.text[1:]}."
    said = [node.says for node in trace.deciding() if node.says and node.truth is not False]
    words = list(dict.fromkeys(said)) or [trace.text]
    head, *rest = words
    tail = "; ".join(part.rstrip(".") for part in rest)
    return f"{head.rstrip('.')}. {tail[0].upper()}{tail[1:]}." if tail else f"{head.rstrip('.')}."


def _classes(nodes: list[Trace]) -> Iterator[str]:
    """The ECCN an item was stated to have, where a rule went by it."""
    for node in nodes:
        for use in node.uses:
            if use.path == ECCN and isinstance(use.fact.value, str) and use.fact.value != EAR99:
                yield f"ECCN {use.fact.value}"


def _facts(nodes: list[Trace]) -> Iterator[dict[str, Any]]:
    seen: set[tuple[str, str]] = set()
    for node in nodes:
        for use in node.uses:
            if (use.entity, use.path) in seen:
                continue
            seen.add((use.entity, use.path))
            yield _fact(use, node)


def _fact(use: Use, node: Trace) -> dict[str, Any]:
    return {
        "name": use.path,
        "about": use.entity,
        "value": jsonable(use.fact.value),
        "source": use.fact.source,
        "from": list(use.fact.basis),
        "required": node.text,
    }


def _used(assessment: Assessment, tracer: Tracer) -> Iterator[dict[str, Any]]:
    """The licence or exception that covers each item."""
    for item, cover in assessment.chosen.items():
        reason = described(
            tracer.rule(cover.active.rule.id, cover.bound), cover.active.rule.kind.name, cover.bound
        )
        yield {**reason, "item": item}


def _scope(assessment: Assessment, tracer: Tracer) -> Iterator[dict[str, Any]]:
    """By which paths each item is subject to the regime; of an item that is not, what took it out."""
    evaluation = assessment.evaluation
    for item in evaluation.root.collection("items").members:
        subject = path_truth(evaluation, item.id)
        for active in evaluation.law.of_effect("path"):
            for bound in evaluation.instances(active.rule):
                if "item" in bound and bound["item"].id != item.id:
                    continue
                if evaluation.rule(active.rule.id, bound) is True:
                    yield described(tracer.rule(active.rule.id, bound), active.rule.kind.name, bound)
                elif subject is False:
                    yield from _defeaters(assessment, active.rule.id, bound, tracer)


def _excluded(assessment: Assessment, tracer: Tracer) -> Iterator[dict[str, Any]]:
    """Requirements that would stand but for an exclusion."""
    for active in assessment.evaluation.law.of_effect("license_required"):
        for bound in assessment.evaluation.instances(active.rule):
            yield from _defeaters(assessment, active.rule.id, bound, tracer)


def _defeaters(
    assessment: Assessment, rule_id: str, bound: Bindings, tracer: Tracer
) -> Iterator[dict[str, Any]]:
    """The exclusions that alone keep a rule from holding."""
    evaluation = assessment.evaluation
    others = [
        other for other in evaluation.law.rule_set.defeaters.get(rule_id, ()) if evaluation.rule(other, bound)
    ]
    if others and evaluation.undefeated(evaluation.law.active[rule_id], bound) is True:
        for other in others:
            reason = described(tracer.rule(other, bound), evaluation.law.active[other].rule.kind.name, bound)
            yield {**reason, "excludes": rule_id}


def _reported(assessment: Assessment, tracer: Tracer) -> Iterator[dict[str, Any]]:
    """Definitions that a reader wants to hear of whichever way they came out, such as a class by the numbers."""
    evaluation = assessment.evaluation
    for active in evaluation.law.of_effect("definition"):
        if not attribute(active, "report").choices:
            continue
        for bound in evaluation.instances(active.rule):
            truth = evaluation.rule(active.rule.id, bound)
            finding = Finding(active, bound, truth, ())
            if chosen(evaluation, finding, "report")[0] is None:
                continue
            reason = described(tracer.rule(active.rule.id, bound), active.rule.kind.name, bound)
            yield {**reason, "holds": truth}


def _conditions(decision: Decision) -> list[str]:
    """What an allow depends on: the terms of what covers it, and what must be done before the item leaves."""
    assessment = decision.readings[0].assessment
    if decision.verdict == "deny":
        return []
    found = dict.fromkeys(_of_all_covers(decision, "condition"))
    found.update(dict.fromkeys(asked_beside(decision)))
    found.update(dict.fromkeys(_asked_of(assessment, "condition")))
    return list(found)


def _duties(decision: Decision) -> list[str]:
    """What an allow obliges to: by what covers the item, and by rules of the kind `duty`."""
    found = dict.fromkeys(_of_all_covers(decision, "duty"))
    if decision.verdict == "allow":
        found.update(dict.fromkeys(_asked_of(decision.readings[0].assessment, "duty")))
    return list(found)


def _asked_of(assessment: Assessment, effect: str) -> Iterator[str]:
    """The words of rules of an effect that hold, or may."""
    evaluation = assessment.evaluation
    for active in evaluation.law.of_effect(effect):
        for bound in evaluation.instances(active.rule):
            truth = evaluation.rule(active.rule.id, bound)
            if truth is not False:
                words = explained(assessment.tracer.rule(active.rule.id, bound))
                yield words if truth else f"Perhaps: {words}"


def _of_all_covers(decision: Decision, name: str) -> Iterator[str]:
    """Of what covers the shipment as it is, and of what covers it where it only passes through."""
    for assessment in (decision.readings[0].assessment, *decision.passages):
        yield from _of_covers(assessment, name)


def _of_covers(assessment: Assessment, name: str) -> Iterator[str]:
    seen: dict[str, None] = {}
    for cover in assessment.chosen.values():
        for text in attribute(cover.active, name).texts:
            seen.setdefault(text)
    yield from seen


def _filing(assessment: Assessment) -> dict[str, Any] | None:
    """What export papers say of the authority to ship (15 CFR 758.1(g)): NLR, a symbol, or the licence."""
    if assessment.verdict == "deny" or assessment.outcome == "not_subject":
        return None
    symbols = sorted({_filed(assessment, cover) for cover in assessment.chosen.values()})
    code = ", ".join(symbols) if symbols else "NLR"
    return {"license_code": code, "statement": None}


def _filed(assessment: Assessment, cover: Cover) -> str:
    if not cover.is_license:
        return cover.symbol
    return " ".join(["license", *papers(assessment, cover)])
