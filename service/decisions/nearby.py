"""What almost fired: rules that one figure alone kept from holding, such as a chip just under a threshold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from service.decisions.assess import Assessment
from service.engine.conditions import Aggregate, FactTerm
from service.engine.evaluate import Bindings
from service.engine.moment import Active
from service.engine.nearby import Lacking, lacking_in_rule
from service.engine.types import ORDERED, Value

EFFECTS: Final = ("path", "license_required")


@dataclass(frozen=True, slots=True, eq=False)
class NearMiss:
    """A rule that does not hold, and the comparison of a figure that alone stands in its way; `given` is the figure."""

    active: Active
    bound: Bindings
    lacking: Lacking
    given: Value | None


def near_misses(assessment: Assessment) -> Iterator[NearMiss]:
    """Every requirement and path that would hold if one figure were on the other side of its limit."""
    evaluation = assessment.evaluation
    for active, bound in evaluation.near(EFFECTS):
        if evaluation.rule(active.rule.id, bound) is not False:
            continue
        found = lacking_in_rule(evaluation, active, bound)
        if found is not None and (figure := _figure(found)) is not None:
            yield NearMiss(active, bound, found, found.bound[figure.entity].fact(figure.name).value)


def _figure(found: Lacking) -> FactTerm | None:
    """The number, sum of money or day that the comparison reads; None where it compares something else."""
    if isinstance(found.leaf, Aggregate):
        return None
    left = found.leaf.left
    return left if isinstance(left, FactTerm) and left.type.name in ORDERED else None
