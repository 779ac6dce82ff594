"""What an allow owes to an announcement that some rule is not enforced: what would stand, or be covered, but for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from service.decisions.assess import Assessment
from service.decisions.findings import Finding


@dataclass(frozen=True, slots=True)
class Announced:
    """A rule that applies by its text, and who said from which day that it is not enforced."""

    cite: str
    since: date
    by: str


def announced(assessment: Assessment, codified: Assessment) -> tuple[Announced, ...]:
    """The rules that an allow rests on not being enforced, each once.

    codified: the same case on the basis that passes over announcements. Where a rule holds on both bases, nothing rests
    on the announcement.
    """
    if assessment.verdict != "allow":
        return ()
    here = {_instance(finding) for finding in (*assessment.open, *assessment.covered)}
    there = (*codified.standing, *codified.open, *codified.covered)
    found = [
        one for finding in there if _instance(finding) not in here for one in _not_enforced(codified, finding)
    ]
    return tuple(dict.fromkeys(found))


def _instance(finding: Finding) -> tuple[str, ...]:
    return finding.rule_id, *(finding.bound[name].id for name in finding.active.rule.for_each)


def _not_enforced(codified: Assessment, finding: Finding) -> Iterator[Announced]:
    """The rules behind a finding that are not enforced on the day."""
    law = codified.evaluation.law
    for node in codified.tracer.rule(finding.rule_id, finding.bound).deciding():
        active = law.active.get(node.rule) if node.rule is not None else None
        if active is None:
            continue
        version = active.version
        if version.not_enforced_from is not None and version.not_enforced_from <= law.as_of:
            cite = version.cite or active.rule.cite
            yield Announced(cite, version.not_enforced_from, version.not_enforced_by or "an announcement")
