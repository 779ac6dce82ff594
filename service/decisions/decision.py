"""A decision: the outcome on the basis asked for, its reading, what it assumed, what is missing and what to note."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from service.decisions.advisories import advisories
from service.decisions.announced import Announced, announced
from service.decisions.assess import SEVERITY, Assessment, assess
from service.decisions.missing import Missed, missing
from service.decisions.nearby import NearMiss, near_misses
from service.decisions.passages import passages
from service.decisions.readings import Reading, read_all
from service.decisions.rulings import Ruling, Settled, settle
from service.decisions.trial import Rebuild
from service.engine.entities import Entity, Fact
from service.engine.evaluate import Evaluation
from service.engine.moment import bases_differ, in_force
from service.engine.rules import BASES, RuleSet


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
    passages: the shipment as if it went where it only passes through, for each place of which the law asks that.
    announced: of an allow, rules that apply by their text and are not enforced.
    near_misses: rules that one figure alone kept from holding, for the answer and the explanation alike.
    other: the assessment on the other basis, where the bases differ on the day; None where they do not.
    settled: what people have decided of uncertain law. rulings: of it, what made a difference here.
    """

    as_of: date
    basis: str
    readings: tuple[Reading, ...]
    passages: tuple[Assessment, ...]
    assumptions: tuple[Assumption, ...]
    missing: Missed
    near_misses: tuple[NearMiss, ...]
    other: Assessment | None
    advisories: tuple[str, ...]
    announced: tuple[Announced, ...]
    settled: Settled
    rulings: tuple[Ruling, ...]

    @property
    def assessment(self) -> Assessment:
        """The assessment that decides: of the shipment as it is, unless a place on its way is stricter."""
        return strictest(self.readings[0].assessment, self.passages)

    @property
    def assessments(self) -> tuple[Assessment, ...]:
        """The one that decides, then the others that deny, of the shipment as it is and of the places on its way."""
        others = (self.readings[0].assessment, *self.passages)
        deciding = self.assessment
        return (deciding, *(one for one in others if one is not deciding and one.verdict == "deny"))

    @property
    def outcome(self) -> str:
        """The outcome of the assessment that decides.

        Requirements left open by what is not known stand all the same where no answer would free the shipment.
        """
        return "license_required" if self.needs_a_license_whatever else self.assessment.outcome

    @property
    def needs_a_license_whatever(self) -> bool:
        """Whether nothing but requirements is open, and every completion of what is not known denies."""
        return (
            self.assessment.outcome == "needs_information"
            and self.missing.exact
            and not self.missing.facts
            and all(finding.effect == "license_required" for finding in self.assessment.open)
        )

    @property
    def verdict(self) -> str:
        """`allow` or `deny`."""
        return self.assessment.verdict


def decide(
    rule_set: RuleSet,
    as_of: date,
    basis: str,
    root: Entity,
    rebuild: Rebuild,
    determinations: Iterable[Mapping[str, Any]] = (),
) -> Decision:
    """Decide one case. The same facts, rules, day and basis give the same decision, always.

    rebuild: works the facts out anew with values in place of unknown ones, to see what would decide.
    determinations: as the request states them; those about a rule settle how uncertain law is read.
    """
    settled = settle(determinations, rule_set, as_of, basis)
    readings = read_all(rule_set, as_of, basis, root, settled)
    otherwise = read_all(rule_set, as_of, basis, root) if settled.rulings else readings
    rulings = _weighty(settled, otherwise)
    main = readings[0].assessment
    passed = tuple(passages(main, rebuild))
    deciding = strictest(main, passed)
    assumed = _assumptions(main) if deciding.verdict == "allow" else ()
    every = [*(reading.assessment for reading in readings), *passed]
    other = _on_other_basis(main)
    rests = other is not None and basis == "enforced" and deciding.verdict == "allow"
    return Decision(
        as_of=as_of,
        basis=basis,
        readings=readings,
        passages=passed,
        assumptions=assumed,
        near_misses=tuple(near_misses(main)),
        missing=missing([deciding, *(one for one in every if one is not deciding)], rebuild),
        other=other,
        advisories=advisories(readings, other, passed, settled.notes, rulings, otherwise[0].assessment),
        announced=announced(main, other) if rests and other is not None else (),
        settled=settled,
        rulings=rulings,
    )


def _weighty(settled: Settled, otherwise: tuple[Reading, ...]) -> tuple[Ruling, ...]:
    """The rulings on premises that would have been read both ways without them."""
    doubtful = {premise for reading in otherwise for premise in (*reading.holding, *reading.failing)}
    return tuple(ruling for ruling in settled.rulings if ruling.premise in doubtful)


def strictest(main: Assessment, others: tuple[Assessment, ...]) -> Assessment:
    """The strictest; of equals the first."""
    return min((main, *others), key=lambda one: SEVERITY[one.outcome])


def _on_other_basis(assessment: Assessment) -> Assessment | None:
    """The same case on the other basis under the same premises; None where both are the same law that day."""
    law = assessment.evaluation.law
    if not bases_differ(law.rule_set, law.as_of):
        return None
    other = next(basis for basis in BASES if basis != law.basis)
    return assess(
        Evaluation(in_force(law.rule_set, law.as_of, other, law.assumed), assessment.evaluation.root)
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
    """Whether any fact of the entity, or below it, was only assumed."""
    return any(_assumed(fact) for one in entity.walk() for fact in one.facts.values())


def _assumed(fact: Fact) -> bool:
    return fact.source == "assumed"
