"""The verdict over every completion of what is unknown, worked out once for all completions that agree in what matters.

What a rule says is asked of one completion, and holds for every other that is alike in all that the rule looked at; so
few have to be tried. What is unknown of one item then adds to what is unknown of another, and does not multiply.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Final

from service.decisions.assess import Supposition
from service.decisions.coverage import excepted, licensed, may_cover, overcomes
from service.decisions.findings import AGAINST, Finding
from service.engine.completions import Completions
from service.engine.entities import Entity, Key
from service.engine.following import Following, Learnt
from service.engine.interpret import Bindings
from service.engine.moment import Active, InForce
from service.engine.types import Value

Rebuild = Callable[[Mapping[Key, Value]], Entity]
"""Works the case's facts out anew with values in place of unknown ones, each with those on which it rests."""

REQUIRED: Final = "license_required"


class Trial:
    """Asks rules of completions, each of as few as will do."""

    def __init__(self, completions: Completions, rebuild: Rebuild) -> None:
        self.completions = completions
        self._rebuild = rebuild
        self._roots: dict[tuple[Supposition | None, int], Entity] = {}
        self._entities: dict[tuple[Supposition | None, int], dict[Key, Entity]] = {}
        self._built = 0

    def root(self, number: int, supposing: Supposition | None) -> Entity:
        """The shipment of one completion, as it is or as something is supposed."""
        key = (supposing, number)
        if key not in self._roots:
            supposed = supposing.given if supposing is not None else {}
            self._roots[key] = self._rebuild({**self.completions.at(number), **supposed})
            self._built |= 1 << number
        return self._roots[key]

    def entities(self, number: int, supposing: Supposition | None) -> Mapping[Key, Entity]:
        """Every entity of one completion, by kind and id."""
        key = (supposing, number)
        if key not in self._entities:
            self._entities[key] = {(one.kind, one.id): one for one in self.root(number, supposing).walk()}
        return self._entities[key]

    def one_of(self, among: int) -> int:
        """The number of one completion of a set, of one that was looked at before where there is any."""
        preferred = among & self._built or among
        return (preferred & -preferred).bit_length() - 1


class Reading:
    """One reading of the law over every completion.

    among: ids of the rules against the shipment whose outcome may differ between completions.
    """

    def __init__(
        self, trial: Trial, law: InForce, among: frozenset[str], supposing: Supposition | None
    ) -> None:
        self._trial = trial
        self._supposing = supposing
        self._law = law
        self._among = among
        self._cases: dict[int, Following] = {}
        self._learnt = Learnt()

    def allowed(self, within: int) -> int:
        """The completions, of some, in which nothing stands or may stand against the shipment."""
        left = within
        for effect in AGAINST:
            if effect == REQUIRED:
                continue
            for active in self._rules(effect):
                left &= ~self._found(active, left)
        return self._covered(left)

    def denied(self, within: int) -> int:
        """The completions, of some, in which something surely stands against the shipment that nothing may cover."""
        found = 0
        items = [item.id for item in self._any_case.root.collection("items").members]
        for effect in AGAINST:
            for active in self._rules(effect):
                if effect != REQUIRED or not items:
                    found |= self._found(active, within & ~found, surely=True)
                    continue
                for item in items:
                    stands = self._found(active, within & ~found, item, surely=True)
                    found |= stands & ~self._where(stands, _may_be_covered(item, active))
        return found

    def _covered(self, left: int) -> int:
        """The completions in which, for each item, one exception or licence covers all that is required."""
        items = [item.id for item in self._any_case.root.collection("items").members]
        for item in items:
            if left:
                left = self._item(item, left)
        if items:
            return left
        for active in self._rules(REQUIRED):
            left &= ~self._found(active, left)
        return left

    def _item(self, item: str, left: int) -> int:
        """The completions in which nothing is required for the item, or what is required is covered."""
        in_hand = self._where(left, lambda case: licensed(case, item))
        required: list[tuple[Active, int]] = []
        for active in self._rules(REQUIRED):
            found = self._found(active, left, item)
            if not in_hand and not any(overcomes(one, active) for one in self._exceptions):
                left &= ~found
            elif found:
                required.append((active, found))
        open_ = 0
        for _, found in required:
            open_ |= found
        open_ &= left & ~in_hand
        kept = left & ~open_
        for exception in self._exceptions:
            may = open_ & ~kept
            for active, found in required:
                if not overcomes(exception, active):
                    may &= ~found
            kept |= self._where(may, _covers(exception, item))
        return kept

    def _rules(self, effect: str) -> list[Active]:
        return [active for active in self._law.of_effect(effect) if active.rule.id in self._among]

    @cached_property
    def _exceptions(self) -> tuple[Active, ...]:
        return self._law.of_effect("exception")

    def _found(self, active: Active, within: int, item: str | None = None, *, surely: bool = False) -> int:
        """The completions, of some, in which a rule holds or may hold; of one item, where it is asked of items.

        surely: those only in which it holds.

        Each of its instances is followed by itself, but where which there are may differ between completions.
        """
        if not within:
            return 0
        bound, alike = self._any_case.alike(lambda case: self._instances(case, active, item))
        if alike != self._trial.completions.all:
            return self._where(
                within, lambda case: _holds(case, active, self._instances(case, active, item), surely)
            )
        found = 0
        for place in range(len(bound)):
            found |= self._where(within & ~found, self._one_holds(active, item, place, surely))
        return found

    def _one_holds(
        self, active: Active, item: str | None, place: int, surely: bool
    ) -> Callable[[Following], bool]:
        return lambda case: _holds(case, active, (self._instances(case, active, item)[place],), surely)

    def _instances(self, case: Following, active: Active, item: str | None) -> tuple[Bindings, ...]:
        """The instances of a rule that are weighed, or those of one item where it is asked of items."""
        bound = tuple(case.instances(active.rule))
        if item is not None and "item" in active.rule.for_each:
            bound = tuple(one for one in bound if one["item"].id == item)
        if self._supposing is None:
            return bound
        every = tuple(one.id for one in case.root.collection("items").members)
        return tuple(
            one
            for one in bound
            if self._supposing.keeps(
                Finding(active, one, None, (one["item"].id,) if "item" in active.rule.for_each else every)
            )
        )

    @property
    def _any_case(self) -> Following:
        return self._case(self._trial.one_of(self._trial.completions.all))

    def _case(self, number: int) -> Following:
        if number not in self._cases:
            root = self._trial.root(number, self._supposing)
            fixed = frozenset(self._supposing.given) if self._supposing is not None else frozenset()
            self._cases[number] = Following(
                self._law,
                root,
                self._trial.completions,
                number,
                self._learnt,
                lambda among: self._trial.entities(self._trial.one_of(among), self._supposing),
                fixed,
            )
        return self._cases[number]

    def _where(self, within: int, ask: Callable[[Following], bool]) -> int:
        """The completions, of some, of which something holds."""
        found = 0
        left = within
        while left:
            number = self._trial.one_of(left)
            holds, alike = self._case(number).alike(ask)
            if holds:
                found |= alike
            left &= ~alike
        return found & within


def _holds(case: Following, active: Active, bound: Iterable[Bindings], surely: bool) -> bool:
    """Whether some instance holds or, where that is not asked for `surely`, may hold."""
    truths = (case.rule(active.rule.id, one) for one in bound)
    return any(truth is True or (truth is None and not surely) for truth in truths)


def _covers(exception: Active, item: str) -> Callable[[Following], bool]:
    return lambda case: excepted(case, exception, item)


def _may_be_covered(item: str, requirement: Active) -> Callable[[Following], bool]:
    return lambda case: may_cover(case, item, requirement)
