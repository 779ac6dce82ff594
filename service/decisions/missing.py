"""Which facts would decide a shipment, and the question for each: exact over every completion of what is unknown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import prod
from typing import Final

from service.decisions.assess import Assessment, assess
from service.decisions.trial import REQUIRED, Reading, Rebuild, Trial
from service.decisions.unknowns import Unknown, free, used
from service.engine.completions import Completions
from service.engine.entities import Entity, Key
from service.engine.evaluate import Evaluation
from service.engine.types import Value

MOST_COMPLETIONS: Final = 4096
FEW: Final = 48
"""Values of one fact that are looked at before all of many."""
RECEIVERS: Final = "shipment.receivers"


@dataclass(frozen=True, slots=True)
class Missing:
    """A fact to ask for. `settles` tells that each answer to it alone fixes the verdict."""

    path: str
    entity: str
    question: str
    settles: bool
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Missed:
    """What to ask for. exact: every completion was tried; if not, the facts are what Kleene's logic left open."""

    facts: tuple[Missing, ...]
    exact: bool


def missing(assessments: Sequence[Assessment], rebuild: Rebuild) -> Missed:
    """The facts on which the verdict hangs.

    assessments: one for each reading of the law and each thing supposed, the one that decides first.
    A fact is listed if two completions that differ in it alone differ in the verdict; none is where every one denies.
    """
    deciding = assessments[0]
    if is_settled(deciding):
        return Missed((), exact=True)
    asked = deciding.evaluation.law.rule_set.vocabulary.facts.get(RECEIVERS)
    if asked is not None and not deciding.evaluation.root.collection("parties").complete:
        return _whom(deciding, asked.ask or asked.meaning)
    hanging = hangs_on(assessments)
    unknowns, exact = free(deciding, hanging)
    if exact and prod(len(unknown.values) for unknown in unknowns) <= MOST_COMPLETIONS:
        turning = _turning(assessments, rebuild, unknowns)
        if turning.asked or turning.told:
            listed = [unknown for unknown in unknowns if unknown.key in turning.asked]
            return Missed(_asked(deciding, listed, hanging, turning.settling), exact=True)
    first = hangs_on(assessments, first=True)
    asked_now = _before_others(assessments, rebuild, free(deciding, first)[0])
    return Missed(_asked(deciding, asked_now, first, frozenset()), exact=False)


def _before_others(
    assessments: Sequence[Assessment], rebuild: Rebuild, unknowns: Sequence[Unknown]
) -> list[Unknown]:
    """Of what is unknown, what is asked first: not yet what matters only once a plainer answer is ruled out."""
    facts = assessments[0].evaluation.law.rule_set.vocabulary.facts
    plain: dict[Key, Value] = {}
    for unknown in unknowns:
        type_ = facts.get(unknown.key[1])
        if type_ is not None and type_.plainest is not None and unknown.stated is None:
            plain[unknown.key] = type_.plainest
    if not plain:
        return list(unknowns)
    then = []
    for one in assessments:
        law = one.evaluation.law
        then.append(assess(Evaluation(law, rebuild({**plain, **one.supposed})), one.supposing))
    still = {unknown.key for unknown in free(then[0], hangs_on(then, first=True))[0]}
    return [unknown for unknown in unknowns if unknown.key in plain or unknown.key in still]


@dataclass(frozen=True, slots=True)
class Turning:
    """The facts that turn the verdict over all completions, and those of which each value settles it.

    told: whether every completion tells the verdict; where one does not, more is open than was tried.
    """

    asked: frozenset[Key]
    settling: frozenset[Key]
    told: bool


def _turning(assessments: Sequence[Assessment], rebuild: Rebuild, unknowns: Sequence[Unknown]) -> Turning:
    """What turns the verdict. Of one fact with many values, a spread of them may be enough to tell."""
    if len(unknowns) == 1 and len(unknowns[0].values) > FEW:
        # Two values that differ tell that it is asked for, and one that leaves more to ask that it does not settle.
        some = Unknown(unknowns[0].key, unknowns[0].values[:: len(unknowns[0].values) // FEW])
        found = _turning_over(assessments, rebuild, (some,))
        if found.asked and not found.settling:
            return found
    return _turning_over(assessments, rebuild, unknowns)


def _turning_over(
    assessments: Sequence[Assessment], rebuild: Rebuild, unknowns: Sequence[Unknown]
) -> Turning:
    completions = Completions({unknown.key: unknown.values for unknown in unknowns})
    every = readings(assessments, Trial(completions, rebuild))
    may_leave = allowed(every, completions.all)
    rest = completions.all & ~may_leave
    asked = frozenset(one.key for one in unknowns if completions.turns(one.key, may_leave))
    settling = frozenset(key for key in asked if completions.settles(key, may_leave, rest))
    if asked and not settling:
        return Turning(asked, settling, told=False)
    # Where nothing surely stands against it, more has to be asked then.
    surely = stopped(every, rest)
    settling = frozenset(key for key in settling if completions.settles(key, may_leave, surely))
    return Turning(asked, settling, told=surely == rest)


def is_settled(assessment: Assessment) -> bool:
    """Whether no answer can change the verdict."""
    return assessment.verdict == "allow" or _denies_whatever(assessment)


def hangs_on(assessments: Sequence[Assessment], *, first: bool = False) -> dict[Key, list[str]]:
    """Every unknown fact that some reading left open, with the rules that ask for it.

    first: without what matters only once silence on another fact is broken, which is then asked first.
    """
    hanging: dict[Key, list[str]] = {}
    for assessment in assessments:
        for key, rules in used(assessment, first=first).items():
            hanging.setdefault(key, []).extend(rules)
    return hanging


def _whom(assessment: Assessment, question: str) -> Missed:
    """Where nobody is named whom the item is for, that comes first: what else is missing depends on who it is."""
    rules = tuple(dict.fromkeys(finding.rule_id for finding in assessment.open))
    root = assessment.evaluation.root.id
    return Missed((Missing(RECEIVERS, root, question, settles=False, rules=rules),), exact=False)


def _denies_whatever(assessment: Assessment) -> bool:
    """Whether something stands that no answer can change; a rule may also attach because a fact is not known."""
    maybe = {item for item, covers in assessment.tried.items() for cover in covers if cover.holds is None}
    return any(
        assessment.tracer.rule(finding.rule_id, finding.bound).settled
        and (finding.effect != REQUIRED or not (maybe & set(finding.items)))
        for finding in assessment.standing
    )


def allowed(every: Sequence[Reading], within: int) -> int:
    """The completions, of some, in which the shipment may leave on every reading, and wherever it passes through."""
    for reading in every:
        within = reading.allowed(within)
    return within


def stopped(every: Sequence[Reading], within: int) -> int:
    """The completions, of some, in which something surely stands on some reading, or where it passes through."""
    found = 0
    for reading in every:
        found |= reading.denied(within & ~found)
    return found


def readings(assessments: Sequence[Assessment], trial: Trial) -> list[Reading]:
    """Every reading of the law, and every place it passes through, over the completions."""
    found = []
    for assessment in assessments:
        law, supposing = assessment.evaluation.law, assessment.supposing
        among = frozenset(law.active) if _refined(trial.completions, assessment) else sensitive(assessment)
        found.append(Reading(trial, law, among, supposing))
    return found


def _refined(completions: Completions, assessment: Assessment) -> bool:
    """Whether a fact that is known is tried more closely: what follows from it is known too, and changes."""
    return any(
        entity.fact(name.partition(".")[2]).value is not None
        for entity in assessment.evaluation.root.walk()
        for id_, name in completions.values
        if entity.id == id_ and name.startswith(f"{entity.kind}.")
    )


def sensitive(assessment: Assessment) -> frozenset[str]:
    """Rules whose outcome a completion may change: those that read an unknown fact, and those that stand, for cover."""
    unknown = frozenset(_unknown(assessment.evaluation.root))
    reads = assessment.evaluation.law.rule_set.reads
    standing = {finding.rule_id for finding in assessment.standing}
    return frozenset(
        rule for rule in assessment.evaluation.law.active if reads[rule] & unknown or rule in standing
    )


def _unknown(root: Entity) -> Iterator[str]:
    """Paths of the facts that are not known, and of the collections that may hold more."""
    for entity in root.walk():
        yield from (f"{entity.kind}.{name}" for name, fact in entity.facts.items() if fact.value is None)
        yield from (
            f"{entity.kind}.{plural}" for plural, one in entity.collections.items() if not one.complete
        )


def _asked(
    assessment: Assessment,
    unknowns: Sequence[Unknown],
    hanging: Mapping[Key, list[str]],
    settling: frozenset[Key],
) -> tuple[Missing, ...]:
    facts = assessment.evaluation.law.rule_set.vocabulary.facts
    names = {party.id: party.label for party in assessment.evaluation.root.collection("parties").members}
    place = {path: number for number, path in enumerate(facts)}
    found = []
    for unknown in unknowns:
        entity, path = unknown.key
        type_ = facts.get(path)
        meaning = type_.meaning if type_ is not None else ""
        question = (type_.ask if type_ is not None else None) or f"What is `{path}`? {meaning}"
        if unknown.stated is not None:
            question = f"In which paragraph of {unknown.stated} is it?"
        party = entity.partition("/")[0]
        if party in names:
            question = question.replace("the party", names[party])
        if type_ is not None and type_.settled_by == "determination":
            question = f"{question} A person decides this on the record: state a `determination`."
        rules = dict.fromkeys(rule for key in (unknown.key, *unknown.behind) for rule in hanging.get(key, ()))
        found.append(Missing(path, entity, question, unknown.key in settling, tuple(rules)))
    # As the vocabulary has them: of the whole shipment first, and where it goes before what it is made with.
    kinds: dict[str, int] = {}
    for path, number in place.items():
        kinds.setdefault(path.partition(".")[0], number)
    return tuple(
        sorted(
            found,
            key=lambda one: (
                not one.settles,
                kinds.get(one.path.partition(".")[0], 0),
                one.entity,
                place.get(one.path, 0),
            ),
        )
    )
