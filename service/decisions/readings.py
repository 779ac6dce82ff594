"""Where the law of the day is uncertain, every reading is assessed and the strictest decides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Final

from service.decisions.assess import SEVERITY, Assessment, assess
from service.engine.entities import Entity
from service.engine.evaluate import Evaluation
from service.engine.moment import InForce, in_force
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


def read_all(rule_set: RuleSet, as_of: date, basis: str, root: Entity) -> tuple[Reading, ...]:
    """Assess every reading, the strictest first. One reading where nothing is uncertain.

    With more premises than MOST_PREMISES only all-hold and none-hold are read, which bound what the others can say.
    """
    law = in_force(rule_set, as_of, basis)
    if not law.premises:
        return (Reading((), (), assess(Evaluation(law, root))),)
    readings = [_reading(rule_set, law, root, held) for held in _subsets(law.premises)]
    return tuple(sorted(readings, key=lambda reading: SEVERITY[reading.assessment.outcome]))


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


def _reading(rule_set: RuleSet, law: InForce, root: Entity, held: frozenset[str]) -> Reading:
    read = in_force(rule_set, law.as_of, law.basis, held)
    failing = tuple(premise for premise in law.premises if premise not in held)
    return Reading(tuple(sorted(held)), failing, assess(Evaluation(read, root)))
