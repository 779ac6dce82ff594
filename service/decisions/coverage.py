"""What may cover an item: one licence exception that overcomes every requirement on it, or a licence in hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from service.decisions.findings import Finding, attribute
from service.engine.interpret import Bindings, Interpreter
from service.engine.moment import Active, InForce
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

    @property
    def available(self) -> bool:
        """Whether its terms fit, no bar stands, and every requirement admits it, whatever was done about it so far."""
        return self.eligible is True and not self.refused


def covers(evaluation: Interpreter, item_id: str, requirements: Iterable[Finding]) -> Iterator[Cover]:
    """Try every licence, and every exception that some requirement on the item admits, one after the other."""
    wanted = tuple(requirements)
    yield from _licenses(evaluation, item_id)
    for active in evaluation.law.of_effect("exception"):
        if any(overcomes(active, finding.active) for finding in wanted):
            for bound in _of_item(evaluation, active, item_id):
                yield _exception(evaluation, active, bound, wanted)


def claimed_without_need(evaluation: Interpreter, item_id: str) -> Iterator[Cover]:
    """Of an item that needs no licence: nothing unless what some exception asks to be done was done for it.

    Then that exception, fitting or not, and every other whose terms fit, so that who claims one hears of it.
    """
    if not evaluation.root.collection("authorizations").members:
        return
    found = [
        _exception(evaluation, active, bound, ())
        for active in evaluation.law.of_effect("exception")
        if nature(active) == EXCEPTION
        for bound in _of_item(evaluation, active, item_id)
    ]
    claimed = [cover for cover in found if _was_done(evaluation, cover)]
    if claimed:
        yield from claimed
        yield from (cover for cover in found if cover.eligible is True and cover not in claimed)


def _was_done(evaluation: Interpreter, cover: Cover) -> bool:
    needs = attribute(cover.active, "needs").texts
    return bool(needs) and all(evaluation.rule(need, cover.bound) is True for need in needs)


def _symbol(active: Active) -> str:
    return (attribute(active, "symbol").texts or (active.rule.id,))[0]


def nature(active: Active) -> str:
    """What an exception is: one of Part 740, an authorization, or a general licence."""
    return (attribute(active, "nature").texts or (EXCEPTION,))[0]


def _of_item(evaluation: Interpreter, active: Active, item_id: str) -> Iterator[Bindings]:
    for bound in evaluation.instances(active.rule):
        if "item" not in active.rule.for_each or bound["item"].id == item_id:
            yield bound


def _licenses(evaluation: Interpreter, item_id: str) -> Iterator[Cover]:
    for active in evaluation.law.of_effect("authorization"):
        for bound in _of_item(evaluation, active, item_id):
            truth = evaluation.rule(active.rule.id, bound)
            if truth is not False:
                yield Cover(active, "license", bound, truth, truth, truth, (), ())


def licensed(evaluation: Interpreter, item_id: str) -> bool:
    """Whether a licence in hand surely covers the item."""
    return any(cover.holds is True for cover in _licenses(evaluation, item_id))


def excepted(evaluation: Interpreter, active: Active, item_id: str) -> bool:
    """Whether all that an exception asks for surely holds for the item, and no bar stands."""
    return any(_usable(evaluation, active, bound) is True for bound in _of_item(evaluation, active, item_id))


def may_cover(evaluation: Interpreter, item_id: str, requirement: Active) -> bool:
    """Whether a licence in hand, or an exception that the requirement admits, may cover the item."""
    if any(_licenses(evaluation, item_id)):
        return True
    return any(
        _usable(evaluation, active, bound) is not False
        for active in evaluation.law.of_effect("exception")
        if overcomes(active, requirement)
        for bound in _of_item(evaluation, active, item_id)
    )


def overcomes(active: Active, requirement: Active) -> bool:
    """Whether a requirement admits an exception."""
    return admits(requirement, _symbol(active), nature(active))


def _usable(evaluation: Interpreter, active: Active, bound: Bindings) -> Truth:
    """Whether an exception's terms fit, what it needs was done and no bar stands; the first that says no tells."""

    def parts() -> Iterator[Truth]:
        yield evaluation.rule(active.rule.id, bound)
        yield from (evaluation.rule(need, bound) for need in attribute(active, "needs").texts)
        yield from (negation(truth) for _, truth in _barred(evaluation, active, bound))

    return conjunction(parts())


def _barred(evaluation: Interpreter, exception: Active, bound: Bindings) -> list[tuple[Active, Truth]]:
    """Bars on the exception that hold for the item, or may."""
    found: list[tuple[Active, Truth]] = []
    for bar in _bars_on(evaluation.law, exception.rule.id):
        for inner in evaluation.instances(bar.rule):
            if "item" in bar.rule.for_each and inner["item"] is not bound.get("item"):
                continue
            truth = evaluation.rule(bar.rule.id, inner)
            if truth is not False:
                found.append((bar, truth))
    return found


def _exception(
    evaluation: Interpreter, active: Active, bound: Bindings, requirements: tuple[Finding, ...]
) -> Cover:
    symbol = _symbol(active)
    barred = _barred(evaluation, active, bound)
    eligible = conjunction(
        [evaluation.rule(active.rule.id, bound), *(negation(truth) for _, truth in barred)]
    )
    needs = (evaluation.rule(need, bound) for need in attribute(active, "needs").texts)
    usable = conjunction([eligible, *needs])
    refused = tuple(finding for finding in requirements if not overcomes(active, finding.active))
    admitted: Truth = not refused
    if refused and all(finding.truth is None for finding in refused):
        admitted = None
    holds = conjunction([usable, admitted])
    bars = tuple(dict.fromkeys(bar.rule.id for bar, _ in barred))
    kept = tuple(evaluation.law.active[rule] for rule in bars)
    return Cover(active, symbol, bound, eligible, usable, holds, kept, refused)


def provisos(evaluation: Interpreter, cover: Cover) -> Iterator[tuple[Active, Bindings]]:
    """What the exception asks beside its own terms of what it covers: rules of that kind that hold, or may."""
    if cover.is_license:
        return
    for active in _speaking(evaluation.law, cover.active.rule.id, "proviso", "of"):
        for bound in evaluation.instances(active.rule):
            if "item" in active.rule.for_each and bound["item"] is not cover.bound.get("item"):
                continue
            if evaluation.rule(active.rule.id, bound) is not False:
                yield active, bound


def _bars_on(law: InForce, exception: str) -> tuple[Active, ...]:
    """Bars in force that speak of an exception in force."""
    return _speaking(law, exception, "bar", "bars")


@lru_cache(maxsize=4096)
def _speaking(law: InForce, exception: str, effect: str, by: str) -> tuple[Active, ...]:
    """Rules of an effect that speak of an exception in force under their attribute `by`."""
    active = law.active[exception]
    symbol, kind = _symbol(active), nature(active)
    return tuple(rule for rule in law.of_effect(effect) if _speaks(rule, by, symbol, kind))


def _speaks(rule: Active, by: str, symbol: str, kind: str) -> bool:
    """Whether a rule speaks of that exception: by name, or of all license exceptions but those it spares."""
    names = attribute(rule, by).texts
    return symbol in names or (
        ALL in names and kind == EXCEPTION and symbol not in attribute(rule, "spares").texts
    )


def admits(requirement: Active, symbol: str, kind: str = EXCEPTION) -> bool:
    """Whether a requirement may be overcome by an exception of that symbol; of a general licence it must name it."""
    names = attribute(requirement, "exceptions").texts
    return symbol in names or (PART_740 in names and kind != GENERAL_LICENSE)
