"""The verdict over every completion, worked out together, is that of each completion decided by itself."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

import pytest

from benchmarks.missing import Open, drawn, together
from service.decisions.assess import Assessment, assess
from service.decisions.missing import readings, stopped
from service.decisions.trial import Trial
from service.engine.completions import Completions
from service.engine.entities import Key
from service.engine.evaluate import Evaluation
from service.engine.types import Value
from service.facts.rebuild import Rebuild
from service.operations.rules import open_library

LIBRARY = open_library()
MOST = 120
FOUND = [one for one in drawn(LIBRARY, range(300)) if 1 < one.completions.total <= MOST]


def each(found: Open) -> int:
    """The completions that allow on every reading, each assessed whole, with nothing left out or shared."""
    result = 0
    keys = [unknown.key for unknown in found.unknowns]
    rebuild = found.rebuild()
    for number, values in enumerate(product(*(unknown.values for unknown in found.unknowns))):
        given = dict(zip(keys, values, strict=True))
        if all(weighed(one, given, rebuild).verdict == "allow" for one in found.assessments):
            result |= 1 << number
    return result


def weighed(one: Assessment, given: Mapping[Key, Value], rebuild: Rebuild) -> Assessment:
    """What an assessment would come to with values given."""
    root = rebuild({**given, **one.supposed})
    return assess(Evaluation(one.evaluation.law, root), one.supposing)


def test_there_are_orders_to_compare() -> None:
    assert len(FOUND) >= 8
    assert len({together(one) == 0 for one in FOUND}) == 2


@pytest.mark.parametrize("found", FOUND, ids=lambda one: str(one.seed))
def test_together_they_say_what_each_says(found: Open) -> None:
    assert together(found) == each(found)


def stands(assessment: Assessment) -> bool:
    """Whether something stands that nothing may cover."""
    maybe = {item for item, covers in assessment.tried.items() for cover in covers if cover.holds is None}
    return any(
        finding.effect != "license_required" or not (maybe & set(finding.items))
        for finding in assessment.standing
    )


def test_together_they_say_of_which_something_surely_stands() -> None:
    seen = set()
    for found in FOUND:
        keys = [unknown.key for unknown in found.unknowns]
        rebuild = found.rebuild()
        expected = 0
        for number, values in enumerate(product(*(unknown.values for unknown in found.unknowns))):
            given = dict(zip(keys, values, strict=True))
            if any(stands(weighed(one, given, rebuild)) for one in found.assessments):
                expected |= 1 << number
        every = readings(found.assessments, Trial(found.completions, rebuild))
        assert stopped(every, found.completions.all) == expected, found.seed
        seen.add((expected == 0, expected == found.completions.all))
    assert len(seen) > 1


A, B = ("x", "x.a"), ("x", "x.b")


def test_a_set_of_completions_tells_what_turns_it_and_what_settles_it() -> None:
    both = Completions({A: ("1", "2", "3"), B: (True, False)})
    assert [both.at(number) for number in (0, 1, 5)] == [
        {A: "1", B: True},
        {A: "1", B: False},
        {A: "3", B: False},
    ]
    second = both.split(A, lambda value: value == "2")[True]
    assert second == 0b001100
    rest = both.all & ~second
    assert (both.turns(A, second), both.settles(A, second, rest), both.turns(B, second)) == (
        True,
        True,
        False,
    )
    assert not both.settles(A, second, rest & ~1)
    corner = both.alike(3, [A, B])
    assert corner == 0b001000
    assert (both.turns(B, corner), both.settles(B, corner, both.all & ~corner)) == (True, False)
