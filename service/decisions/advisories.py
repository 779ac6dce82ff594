"""What a careful colleague would add: doubts about the text, the other basis, and changes close ahead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from service.decisions.assess import Assessment
from service.decisions.freed import freed_by
from service.decisions.readings import Reading
from service.decisions.rulings import Ruling
from service.engine.entities import Entity

FIRST_DAY: Final = date(2019, 5, 16)
SOON: Final = timedelta(days=30)


def advisories(
    readings: tuple[Reading, ...],
    other: Assessment | None,
    passages: tuple[Assessment, ...],
    unheard: Iterable[str],
    rulings: Iterable[Ruling],
    otherwise: Assessment,
) -> tuple[str, ...]:
    """Every note for this decision, each once.

    other: the same case on the other basis, where that is other law. passages: the shipment as if it went where it only
    passes through. unheard: what is to be said of determinations that settle nothing. rulings: those that settle how
    uncertain law is read here. otherwise: the assessment without them.
    """
    assessment = readings[0].assessment
    notes = [
        *_before_first_day(assessment),
        *_unverified(assessment),
        *(note for passage in passages for note in _unverified(passage)),
        *_uncertain(readings),
        *_settled(assessment, rulings, otherwise),
        *unheard,
        *_other_basis(assessment, other),
        *_soon(assessment),
        *_no_end_user(assessment.evaluation.root),
    ]
    return tuple(dict.fromkeys(notes))


def _before_first_day(assessment: Assessment) -> Iterator[str]:
    if assessment.evaluation.law.as_of < FIRST_DAY:
        yield (
            f"The day lies before {FIRST_DAY}, from which the rules are encoded with their changes; "
            "this answer uses the requirements that hold from before."
        )


def _unverified(assessment: Assessment) -> Iterator[str]:
    """Rules that decided and rest on an incomplete text."""
    tracer = assessment.tracer
    for finding in (*assessment.standing, *assessment.open, *assessment.covered):
        for node in tracer.rule(finding.rule_id, finding.bound).deciding():
            if node.operator == "rule" and node.unverified:
                yield _doubt(node.cite, node.rule, node.unverified)
    for active in freed_by(assessment):
        yield _doubt(active.version.cite or active.rule.cite, active.rule.id, active.version.unverified)


def _doubt(cite: str | None, rule: str | None, unverified: str | None) -> str:
    return f"{cite} ({rule}) rests on an incomplete text for that day: {unverified}."


def _uncertain(readings: tuple[Reading, ...]) -> Iterator[str]:
    outcomes = {reading.assessment.outcome for reading in readings}
    if len(outcomes) > 1:
        yield "The law on that day is uncertain and its readings differ; the stricter one decides."


def _settled(assessment: Assessment, rulings: Iterable[Ruling], otherwise: Assessment) -> Iterator[str]:
    """On whose word uncertain law is read one way, and what would come of it without."""
    for ruling in rulings:
        differs = f" Without it the outcome would be `{otherwise.outcome}`."
        yield (
            f"The law on {assessment.evaluation.law.as_of} is uncertain. {ruling.words}."
            f"{differs if otherwise.outcome != assessment.outcome else ''}"
        )


def _other_basis(assessment: Assessment, other: Assessment | None) -> Iterator[str]:
    if other is not None and other.outcome != assessment.outcome:
        yield (
            f"On basis `{other.evaluation.law.basis}` the outcome would be `{other.outcome}`; "
            f"here, on basis `{assessment.evaluation.law.basis}`, it is `{assessment.outcome}`."
        )


def _soon(assessment: Assessment) -> Iterator[str]:
    """Rules that decided and change within thirty days."""
    law = assessment.evaluation.law
    seen: set[str] = set()
    for finding in (*assessment.standing, *assessment.covered):
        rule = finding.active.rule
        if rule.id in seen:
            continue
        seen.add(rule.id)
        for version in rule.versions:
            if (
                version.start is not None
                and law.as_of < version.start <= law.as_of + SOON
                and law.basis in version.bases
            ):
                yield f"{rule.cite} ({rule.id}) changes on {version.start}."


def _no_end_user(root: Entity) -> Iterator[str]:
    roles: set[str] = set()
    for party in root.collection("parties").members:
        value = party.fact("roles").value
        roles.update(value if isinstance(value, tuple) else ())
    if not roles & {"end_user", "ultimate_consignee"}:
        yield "No end user or ultimate consignee is named; the answer speaks of the parties named only."
