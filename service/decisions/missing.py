"""Which facts would decide a shipment, and the question for each: exact over every completion of what is unknown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import prod
from typing import Final

from service.decisions.assess import Assessment, Supposition, allows
from service.decisions.unknowns import Key, Unknown, free, used
from service.engine.entities import Entity
from service.engine.evaluate import Evaluation
from service.engine.types import Value

MOST_COMPLETIONS: Final = 4096

Rebuild = Callable[[Mapping[Key, Value]], Entity]
"""Works the case's facts out anew with values in place of unknown ones."""


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
    if deciding.verdict == "allow" or _denies_whatever(deciding):
        return Missed((), exact=True)
    hanging: dict[Key, list[str]] = {}
    for assessment in assessments:
        for key, rules in used(assessment).items():
            hanging.setdefault(key, []).extend(rules)
    unknowns, exact = free(deciding, hanging)
    if not exact or prod(len(unknown.values) for unknown in unknowns) > MOST_COMPLETIONS:
        return Missed(_asked(deciding, unknowns, hanging, frozenset()), exact=False)
    verdicts = _verdicts(assessments, unknowns, rebuild)
    turning = [index for index in range(len(unknowns)) if _turns(verdicts, index)]
    settling = frozenset(unknowns[index].key for index in turning if _settles(verdicts, index))
    return Missed(_asked(deciding, [unknowns[index] for index in turning], hanging, settling), exact=True)


def _denies_whatever(assessment: Assessment) -> bool:
    """Whether something stands that no answer can change; a rule may also attach because a fact is not known."""
    maybe = {item for item, covers in assessment.tried.items() for cover in covers if cover.holds is None}
    return any(
        assessment.tracer.rule(finding.rule_id, finding.bound).settled and not (maybe & set(finding.items))
        for finding in assessment.standing
    )


def _verdicts(
    assessments: Sequence[Assessment], unknowns: Sequence[Unknown], rebuild: Rebuild
) -> dict[tuple[Value, ...], bool]:
    """For every completion, whether the shipment may leave on each reading."""
    among = [_sensitive(assessment) for assessment in assessments]
    verdicts: dict[tuple[Value, ...], bool] = {}
    for values in product(*(unknown.values for unknown in unknowns)):
        given = {unknown.key: value for unknown, value in zip(unknowns, values, strict=True)}
        roots: dict[Supposition | None, Entity] = {}
        verdicts[values] = all(
            _allows(assessment, given, only, roots, rebuild)
            for assessment, only in zip(assessments, among, strict=True)
        )
    return verdicts


def _allows(
    assessment: Assessment,
    given: Mapping[Key, Value],
    among: frozenset[str],
    roots: dict[Supposition | None, Entity],
    rebuild: Rebuild,
) -> bool:
    """Whether the shipment may leave with the values given; `roots` keeps what was built for the same supposition."""
    supposing = assessment.supposing
    if supposing not in roots:
        roots[supposing] = rebuild({**given, **(supposing.given if supposing is not None else {})})
    evaluation = Evaluation(assessment.evaluation.law, roots[supposing])
    return allows(evaluation, among, supposing.keeps if supposing is not None else None)


def _sensitive(assessment: Assessment) -> frozenset[str]:
    """Rules whose outcome a completion may change: those that read an unknown fact, and those that stand, for cover."""
    unknown = frozenset(_unknown(assessment.evaluation.root))
    reads = assessment.evaluation.law.rule_set.reads
    standing = {finding.rule_id for finding in assessment.standing}
    return frozenset(
        rule for rule in assessment.evaluation.law.active if reads[rule] & unknown or rule in standing
    )


def _unknown(entity: Entity) -> Iterator[str]:
    """Paths of the facts that are not known, and of the collections that may hold more."""
    yield from (f"{entity.kind}.{name}" for name, fact in entity.facts.items() if fact.value is None)
    for plural, collection in entity.collections.items():
        if not collection.complete:
            yield f"{entity.kind}.{plural}"
        for member in collection.members:
            yield from _unknown(member)


def _turns(verdicts: dict[tuple[Value, ...], bool], index: int) -> bool:
    """Whether two completions that differ at `index` alone differ in the verdict."""
    seen: dict[tuple[Value, ...], bool] = {}
    for values, verdict in verdicts.items():
        others = values[:index] + values[index + 1 :]
        if seen.setdefault(others, verdict) != verdict:
            return True
    return False


def _settles(verdicts: dict[tuple[Value, ...], bool], index: int) -> bool:
    """Whether each value at `index` alone fixes the verdict."""
    seen: dict[Value, bool] = {}
    return all(seen.setdefault(values[index], verdict) == verdict for values, verdict in verdicts.items())


def _asked(
    assessment: Assessment,
    unknowns: Sequence[Unknown],
    hanging: Mapping[Key, list[str]],
    settling: frozenset[Key],
) -> tuple[Missing, ...]:
    facts = assessment.evaluation.law.rule_set.vocabulary.facts
    place = {path: number for number, path in enumerate(facts)}
    found = []
    for unknown in unknowns:
        entity, path = unknown.key
        type_ = facts.get(path)
        meaning = type_.meaning if type_ is not None else ""
        question = (type_.ask if type_ is not None else None) or f"What is `{path}`? {meaning}"
        if unknown.stated is not None:
            question = f"In which paragraph of {unknown.stated} is it?"
        rules = dict.fromkeys(hanging.get(unknown.key, ()))
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
