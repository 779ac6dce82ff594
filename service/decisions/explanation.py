"""The whole tree of a decision: what fired, what was open, what covered it, and what almost fired."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from service.decisions.assess import Assessment
from service.decisions.citations import citations
from service.decisions.decision import Decision
from service.decisions.findings import Finding
from service.decisions.jsonable import jsonable
from service.decisions.nearby import NearMiss
from service.engine.trace import Trace
from service.engine.words import written

_TRUTHS: Final = {True: "true", False: "false", None: "unknown"}


def explanation(decision: Decision, summary: str) -> dict[str, Any]:
    """The tree as plain data, the decision's summary on top: from it text, JSON and HTML are made, and never differ."""
    assessment = decision.assessment
    return {
        "as_of": decision.as_of.isoformat(),
        "basis": decision.basis,
        "verdict": decision.verdict,
        "outcome": decision.outcome,
        "summary": summary,
        "sections": [
            section
            for section in (
                _section("What is supposed", _suppositions(decision)),
                _section("What stands", _each(decision, lambda one: one.standing)),
                _section("What is open", _each(decision, lambda one: one.open)),
                _section("What is covered", _traces(assessment, assessment.covered)),
                _section("What covers it", _covers(assessment)),
                _section("How it is subject", _paths(assessment)),
                {"title": "What almost fired", "nodes": list(_almost(decision.near_misses))},
            )
            if section["nodes"]
        ],
    }


def _section(title: str, traces: Iterable[Trace]) -> dict[str, Any]:
    return {"title": title, "nodes": [_node(trace) for trace in traces]}


def _traces(assessment: Assessment, findings: Iterable[Any]) -> Iterator[Trace]:
    return (assessment.tracer.rule(finding.rule_id, finding.bound) for finding in findings)


def _each(decision: Decision, found: Callable[[Assessment], Iterable[Finding]]) -> Iterator[Trace]:
    for assessment in decision.assessments:
        yield from _traces(assessment, found(assessment))


def _suppositions(decision: Decision) -> Iterator[Trace]:
    return (one.supposing.says for one in decision.assessments if one.supposing is not None)


def _covers(assessment: Assessment) -> Iterator[Trace]:
    return (assessment.tracer.rule(cover.active.rule.id, cover.bound) for cover in assessment.chosen.values())


def _paths(assessment: Assessment) -> Iterator[Trace]:
    evaluation = assessment.evaluation
    for active in evaluation.law.of_effect("path"):
        for bound in evaluation.instances(active.rule):
            if evaluation.rule(active.rule.id, bound) is True:
                yield assessment.tracer.rule(active.rule.id, bound)


def _node(trace: Trace) -> dict[str, Any]:
    """One node with what decided it below; branches that went another way are left out."""
    below = [child for child in trace.children if trace.operator == "not" or child.truth is trace.truth]
    node: dict[str, Any] = {
        "asked": trace.text,
        "came_to": _TRUTHS[trace.truth],
        "facts": [
            {
                "name": use.path,
                "about": use.entity,
                "given": jsonable(use.fact.value),
                "source": use.fact.source,
                "from": list(use.fact.basis),
            }
            for use in trace.uses
        ],
        "children": [_node(child) for child in below],
    }
    more = {
        "rule": trace.rule,
        "cite": trace.cite,
        "says": trace.says,
        "by": trace.by,
        "unverified": trace.unverified,
    }
    return {name: value for name, value in more.items() if value is not None} | node


def _almost(misses: Iterable[NearMiss]) -> Iterator[dict[str, Any]]:
    for miss in misses:
        rule, leaf = miss.active.rule, miss.lacking.leaf
        yield {
            "rule": rule.id,
            "cite": ", ".join(citations([miss.active.version.cite or rule.cite, leaf.note.cite])),
            "asked": rule.title,
            "came_to": "false",
            "says": f"not met: {leaf.text}, given {written(miss.given)}",
            "facts": [],
            "children": [],
        }
