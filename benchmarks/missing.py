"""What it costs to tell exactly what is missing: `python -m benchmarks.missing`, and a part of `make bench`.

Orders sent in a hurry, with much left out or null, are decided; for the slowest, the verdict over every completion is
worked out twice in this process: as the service does, and one completion after the other with the compiled rules, which
is how it was done before. Prints CPU milliseconds, the ratio, and whether both say the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import product
from math import prod
from random import Random
from time import process_time
from typing import NamedTuple

from service.decisions.assess import Assessment
from service.decisions.coverage import excepted, licensed, overcomes
from service.decisions.decision import strictest
from service.decisions.findings import Finding, against
from service.decisions.missing import MOST_COMPLETIONS, allowed, hangs_on, is_settled, readings, sensitive
from service.decisions.passages import passages
from service.decisions.readings import read_all
from service.decisions.trial import Trial
from service.decisions.unknowns import Unknown, free
from service.engine.completions import Completions
from service.engine.entities import Entity, Key
from service.engine.evaluate import Evaluation
from service.engine.types import Value
from service.facts.build import build
from service.facts.case import Case
from service.facts.rebuild import Rebuild
from service.operations.reading import read_request
from service.operations.rules import Library, open_library
from service.values.document import write
from service.values.problem import Problem
from tests.properties.orders import hurried, order

ORDERS = 1500
SLOWEST = 10


class Open(NamedTuple):
    """An order whose verdict hangs on facts that are not known: how it is read, and on what it hangs."""

    seed: int
    case: Case
    root: Entity
    assessments: Sequence[Assessment]
    unknowns: Sequence[Unknown]

    def rebuild(self) -> Rebuild:
        """Tries values, and has tried none yet."""
        return Rebuild(self.case, self.root)

    @property
    def completions(self) -> Completions:
        return Completions({unknown.key: unknown.values for unknown in self.unknowns})


def one_by_one(found: Open) -> int:
    """The completions that allow, each decided by itself: the oracle for `Trial`."""
    result = 0
    keys = [unknown.key for unknown in found.unknowns]
    rebuild = found.rebuild()
    for number, values in enumerate(product(*(unknown.values for unknown in found.unknowns))):
        given = dict(zip(keys, values, strict=True))
        if all(_allows(one, given, rebuild) for one in found.assessments):
            result |= 1 << number
    return result


def _allows(assessment: Assessment, given: Mapping[Key, Value], rebuild: Rebuild) -> bool:
    supposing = assessment.supposing
    root = rebuild({**given, **assessment.supposed})
    evaluation = Evaluation(assessment.evaluation.law, root)
    required: list[Finding] = []
    for finding in against(evaluation, sensitive(assessment)):
        if supposing is not None and not supposing.keeps(finding):
            continue
        if finding.effect != "license_required":
            return False
        required.append(finding)
    items = evaluation.root.collection("items").members
    return all(_covered(evaluation, item.id, required) for item in items) and not (required and not items)


def _covered(evaluation: Evaluation, item: str, required: Sequence[Finding]) -> bool:
    wanted = [finding.active for finding in required if item in finding.items]
    return (
        not wanted
        or licensed(evaluation, item)
        or any(
            excepted(evaluation, one, item)
            for one in evaluation.law.of_effect("exception")
            if all(overcomes(one, requirement) for requirement in wanted)
        )
    )


def together(found: Open) -> int:
    """The completions that allow, as the service finds them."""
    every = readings(found.assessments, Trial(found.completions, found.rebuild()))
    return allowed(every, found.completions.all)


def drawn(library: Library, seeds: range) -> Iterator[Open]:
    """Orders in a hurry of which every completion can be tried."""
    for seed in seeds:
        random = Random(seed)
        try:
            document = read_request(write(hurried(random, order(random)))).document
        except Problem:
            continue
        as_of = date.fromisoformat(document["as_of"])
        case = Case(document, as_of, library.rule_set, library.catalogue.chips)
        root = build(case)
        read = read_all(library.rule_set, as_of, document["basis"], root)
        main = read[0].assessment
        passed = tuple(passages(main, Rebuild(case, root)))
        deciding = strictest(main, passed)
        every = [*(reading.assessment for reading in read), *passed]
        assessments = [deciding, *(one for one in every if one is not deciding)]
        if is_settled(assessments[0]):
            continue
        unknowns, exact = free(assessments[0], hangs_on(assessments))
        if exact and prod(len(unknown.values) for unknown in unknowns) <= MOST_COMPLETIONS:
            yield Open(seed, case, root, assessments, unknowns)


def show(library: Library) -> None:
    """Time the orders with the most completions, both ways."""
    found = sorted(drawn(library, range(ORDERS)), key=lambda one: -one.completions.total)[:SLOWEST]
    print(f"{'order':>8}{'facts':>7}{'completions':>13}{'together ms':>13}{'one by one ms':>15}{'times':>8}")
    for one in found:
        together(one)
        shared, first = _timed(together, one)
        apart, second = _timed(one_by_one, one)
        assert first == second, f"order {one.seed}: the two ways differ"
        total = one.completions.total
        print(f"{one.seed:8}{len(one.unknowns):7}{total:13}{shared:13.1f}{apart:15.1f}{apart / shared:8.1f}")


def _timed(way: object, one: Open) -> tuple[float, int]:
    assert callable(way)
    start = process_time()
    result = way(one)
    return 1000 * (process_time() - start), result


if __name__ == "__main__":
    show(open_library())
