"""Where the law of the day is uncertain, every reading is assessed and the strictest decides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Final

from service.decisions.assess import SEVERITY, Assessment, assess
from service.decisions.rulings import NOTHING, Settled
from service.engine.entities import Entity
from service.engine.evaluate import Bindings, Evaluation
from service.engine.moment import in_force
from service.engine.rules import RuleSet

MOST_PREMISES: Final = 4


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """One way to read the law: the premises taken to hold, those taken not to, and what comes of it."""

    holding: tuple[str, ...]
    failing: tuple[str, ...]
    assessment: Assessment

    @property
    def premise(self) -> str:
        """The reading in words."""
        parts = [*self.holding, *(f"not so: {premise}" for premise in self.failing)]
        return "; ".join(parts)

    @property
    def supposing(self) -> str:
        """On what the reading depends, to be read after what it says: `if ..., unless ...`."""
        parts = [f"if {premise}" for premise in self.holding]
        return " and ".join([*parts, *(f"unless {premise}" for premise in self.failing)])


def read_all(
    rule_set: RuleSet, as_of: date, basis: str, root: Entity, settled: Settled = NOTHING
) -> tuple[Reading, ...]:
    """Assess every reading, the strictest first. One reading where nothing is uncertain, or nothing that matters here.

    A premise on which no rule rests that may hold for the case makes no difference, and is not read both ways; nor is
    one shown whose two ways come to the same. Of readings with one outcome, those that leave fewer exceptions come
    first. With more premises than MOST_PREMISES only all-hold and none-hold are read, which bound what the others can
    say. A premise that a person has settled is read the way it was decided, and no other.
    """
    law = in_force(rule_set, as_of, basis)
    open_ = tuple(premise for premise in law.premises if premise not in settled.premises)
    fixed = settled.holding & frozenset(law.premises)
    read: dict[frozenset[str], Assessment] = {}
    weighty: tuple[str, ...] = ()
    while True:
        idle = frozenset(open_) - set(weighty)
        for held in _subsets(weighty):
            if held | idle not in read:
                moment = in_force(rule_set, as_of, basis, held | idle | fixed)
                read[held | idle] = assess(Evaluation(moment, root))
        woken = [premise for premise in open_ if premise in idle and _matters(premise, read.values())]
        if not woken:
            break
        weighty = tuple(premise for premise in open_ if premise in {*weighty, *woken})
    found = {held: read[held | idle] for held in _subsets(weighty)}
    telling = tuple(premise for premise in weighty if _tells(premise, found))
    spare = frozenset(weighty) - set(telling)
    readings = [_reading(telling, held - spare, found[held]) for held in found if held >= spare]
    return tuple(sorted(readings, key=_strictness))


def telling(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The readings that differ, each with the premises that matter: those without which one comes out otherwise.

    One reading, without premises, where every way to read the law comes to the same.
    """
    matter = frozenset(
        premise
        for one in readings
        for other in readings
        if one.assessment.outcome != other.assessment.outcome
        and len(apart := frozenset(one.holding) ^ frozenset(other.holding)) == 1
        for premise in apart
    )
    # With more than MOST_PREMISES no two readings differ in one premise: then all of them are told.
    if not matter and len({reading.assessment.outcome for reading in readings}) > 1:
        return readings
    found: dict[tuple[str, ...], Reading] = {}
    for reading in readings:
        holding = tuple(premise for premise in reading.holding if premise in matter)
        failing = tuple(premise for premise in reading.failing if premise in matter)
        found.setdefault(holding, Reading(holding, failing, reading.assessment))
    return tuple(found.values())


def _subsets(premises: tuple[str, ...]) -> Iterator[frozenset[str]]:
    if len(premises) > MOST_PREMISES:
        yield frozenset(premises)
        yield frozenset()
        return
    for flags in product((True, False), repeat=len(premises)):
        yield frozenset(premise for premise, flag in zip(premises, flags, strict=True) if flag)


def _matters(premise: str, assessments: Iterable[Assessment]) -> bool:
    """Whether a rule that rests on the premise holds, or may hold, in some reading in which the premise holds."""
    for assessment in assessments:
        evaluation = assessment.evaluation
        for active in evaluation.law.resting_on(premise):
            if any(
                evaluation.rule(active.rule.id, bound) is not False
                for bound in evaluation.instances(active.rule)
            ):
                return True
    return False


def _reading(premises: tuple[str, ...], held: frozenset[str], assessment: Assessment) -> Reading:
    failing = tuple(premise for premise in premises if premise not in held)
    return Reading(tuple(sorted(held)), failing, assessment)


def _tells(premise: str, found: Mapping[frozenset[str], Assessment]) -> bool:
    """Whether the premise makes a difference: two readings that differ in it, and in nothing else read, tell of it."""
    return any(
        _gist(assessment) != _gist(found[held - {premise}])
        for held, assessment in found.items()
        if premise in held and held - {premise} in found
    ) or not all(held - {premise} in found for held in found)


def _gist(assessment: Assessment) -> tuple[object, ...]:
    """What a reader could tell two assessments apart by."""
    findings = (*assessment.standing, *assessment.open, *assessment.covered)
    return (
        assessment.outcome,
        tuple((finding.rule_id, _ids(finding.bound), finding.truth) for finding in findings),
        tuple(
            (item, cover.active.rule.id, _ids(cover.bound), cover.available, cover.holds)
            for item, covers in assessment.tried.items()
            for cover in covers
            if cover.eligible is not False
        ),
    )


def _ids(bound: Bindings) -> tuple[str, ...]:
    return tuple(entity.id for entity in bound.values())


def _strictness(reading: Reading) -> tuple[int, int]:
    open_ = sum(cover.available for covers in reading.assessment.tried.values() for cover in covers)
    return SEVERITY[reading.assessment.outcome], open_
