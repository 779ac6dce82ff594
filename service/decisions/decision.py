"""A decision: the outcome on the basis asked for, its reading, what it assumed, what is missing and what to note."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from service.decisions.advisories import advisories
from service.decisions.assess import Assessment, assess
from service.decisions.missing import Missed, Rebuild, missing
from service.decisions.nearby import NearMiss, near_misses
from service.decisions.readings import Reading, read_all
from service.engine.entities import Entity, Fact
from service.engine.evaluate import Evaluation
from service.engine.rules import RuleSet


@dataclass(frozen=True, slots=True)
class Assumption:
    """A fact that was read as no because nothing is known of it, and on which the allow rests."""

    path: str
    entity: str
    citation: str | None


@dataclass(frozen=True, slots=True, eq=False)
class Decision:
    """The answer before it is put into words.

    readings: more than one where the law of the day is uncertain; the first, the strictest, decides.
    near_misses: rules that one figure alone kept from holding, for the answer and the explanation alike.
    """

    as_of: date
    basis: str
    readings: tuple[Reading, ...]
    assumptions: tuple[Assumption, ...]
    missing: Missed
    near_misses: tuple[NearMiss, ...]
    advisories: tuple[str, ...]

    @property
    def assessment(self) -> Assessment:
        """The assessment that decides."""
        return self.readings[0].assessment

    @property
    def outcome(self) -> str:
        """The outcome of the strictest reading."""
        return self.assessment.outcome

    @property
    def verdict(self) -> str:
        """`allow` or `deny`."""
        return self.assessment.verdict


def decide(rule_set: RuleSet, as_of: date, basis: str, root: Entity, rebuild: Rebuild) -> Decision:
    """Decide one case. The same facts, rules, day and basis give the same decision, always.

    rebuild: works the facts out anew with values in place of unknown ones, to see what would decide.
    """
    readings = read_all(rule_set, as_of, basis, root)
    assessment = readings[0].assessment
    assumed = _assumptions(assessment) if assessment.verdict == "allow" else ()
    return Decision(
        as_of=as_of,
        basis=basis,
        readings=readings,
        assumptions=assumed,
        near_misses=tuple(near_misses(assessment)),
        missing=missing([reading.assessment for reading in readings], rebuild),
        advisories=advisories(readings, root),
    )


def _assumptions(assessment: Assessment) -> tuple[Assumption, ...]:
    """Facts read as no on which the allow rests: those that open a finding once they are doubted."""
    evaluation = assessment.evaluation
    if not _assumes(evaluation.root):
        return ()
    doubting = assess(Evaluation(evaluation.law, evaluation.root, doubt=True))
    facts = evaluation.law.rule_set.vocabulary.facts
    tracer = doubting.tracer
    found: dict[tuple[str, str], Assumption] = {}
    for finding in (*doubting.open, *doubting.standing):
        for node in tracer.rule(finding.rule_id, finding.bound).walk():
            for use in node.uses:
                if use.fact.source == "assumed":
                    citation = facts[use.path].cite
                    found.setdefault((use.entity, use.path), Assumption(use.path, use.entity, citation))
    return tuple(found.values())


def _assumes(entity: Entity) -> bool:
    """Whether any fact below the entity was only assumed."""
    if any(_assumed(fact) for fact in entity.facts.values()):
        return True
    return any(
        _assumes(member) for collection in entity.collections.values() for member in collection.members
    )


def _assumed(fact: Fact) -> bool:
    return fact.source == "assumed"
