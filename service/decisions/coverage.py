"""What may cover an item: one licence exception that overcomes every requirement on it, or a licence in hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from service.decisions.findings import Finding, attribute
from service.engine.evaluate import Bindings, Evaluation
from service.engine.moment import Active
from service.engine.truth import Truth, conjunction, negation

PART_740: Final = "part_740"
ALL: Final = "all"
EXCEPTION: Final = "exception"
GENERAL_LICENSE: Final = "general_license"


@dataclass(frozen=True, slots=True, eq=False)
class Cover:
    """One licence or exception, and whether it covers an item.

    eligible: whether its terms fit the item. usable: also whether what it needs was done and no bar stands.
    holds: whether it covers every requirement on the item. barred: bars that hold, or may.
    refused: requirements that do not admit it.
    """

    active: Active
    symbol: str
    bound: Bindings
    eligible: Truth
    usable: Truth
    holds: Truth
    barred: tuple[Active, ...]
    refused: tuple[Finding, ...]

    @property
    def is_license(self) -> bool:
        """Whether it is a licence rather than an exception."""
        return self.active.rule.kind.effect == "authorization"


def covers(evaluation: Evaluation, item_id: str, requirements: Iterable[Finding]) -> tuple[Cover, ...]:
    """Try every licence and every exception on one item against the requirements on it."""
    wanted = tuple(requirements)
    found = [*_licenses(evaluation, item_id)]
    for active in evaluation.law.of_effect("exception"):
        bindings = _of_item(evaluation, active, item_id)
        found.extend(_exception(evaluation, active, bound, wanted) for bound in bindings)
    return tuple(found)


def _of_item(evaluation: Evaluation, active: Active, item_id: str) -> Iterator[Bindings]:
    for bound in evaluation.instances(active.rule):
        if "item" not in active.rule.for_each or bound["item"].id == item_id:
            yield bound


def _licenses(evaluation: Evaluation, item_id: str) -> Iterator[Cover]:
    for active in evaluation.law.of_effect("authorization"):
        for bound in _of_item(evaluation, active, item_id):
            truth = evaluation.rule(active.rule.id, bound)
            if truth is not False:
                yield Cover(active, "license", bound, truth, truth, truth, (), ())


def _exception(
    evaluation: Evaluation, active: Active, bound: Bindings, requirements: tuple[Finding, ...]
) -> Cover:
    symbol = (attribute(active, "symbol").texts or (active.rule.id,))[0]
    nature = (attribute(active, "nature").texts or (EXCEPTION,))[0]
    barred: list[tuple[Active, Truth]] = []
    for bar in evaluation.law.of_effect("bar"):
        if not _bars(bar, symbol, nature):
            continue
        inner = next(
            (
                one
                for one in evaluation.instances(bar.rule)
                if "item" not in one or one["item"] is bound.get("item")
            ),
            None,
        )
        truth = evaluation.rule(bar.rule.id, inner) if inner is not None else False
        if truth is not False:
            barred.append((bar, truth))
    eligible = conjunction(
        [evaluation.rule(active.rule.id, bound), *(negation(truth) for _, truth in barred)]
    )
    needs = [evaluation.rule(need, bound) for need in attribute(active, "needs").texts]
    usable = conjunction([eligible, *needs])
    refused = tuple(finding for finding in requirements if not admits(finding, symbol, nature))
    admitted: Truth = True
    if any(finding.truth is True for finding in refused):
        admitted = False
    elif refused:
        admitted = None
    return Cover(
        active,
        symbol,
        bound,
        eligible,
        usable,
        conjunction([usable, admitted]),
        tuple(bar for bar, _ in barred),
        refused,
    )


def _bars(bar: Active, symbol: str, nature: str) -> bool:
    """Whether a bar speaks of that exception: by name, or of all license exceptions but those it spares."""
    names = attribute(bar, "bars").texts
    return symbol in names or (
        ALL in names and nature == EXCEPTION and symbol not in attribute(bar, "spares").texts
    )


def admits(finding: Finding, symbol: str, nature: str = EXCEPTION) -> bool:
    """Whether a requirement may be overcome by an exception of that symbol; of a general licence it must name it."""
    names = attribute(finding.active, "exceptions").texts
    return symbol in names or (PART_740 in names and nature != GENERAL_LICENSE)
