"""Who owns most of a company, directly or through others of which it owns most. Exact, and three-valued.

Not the 50 percent rule: of half nobody owns the majority, and the shares of several owners are not added together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

from service.values.numbers import exact

HALF: Final = Fraction(50)


@dataclass(frozen=True, slots=True)
class Stake:
    """What one owner holds, in percent, by every way; None where that is not known.

    country: where the owner is; None where that is not known. topmost: nothing is stated of who owns it in turn.
    """

    percent: Fraction | None
    country: str | None
    topmost: bool

    @property
    def may_be_most(self) -> bool:
        """Whether it is, or may be, more than half."""
        return self.percent is None or self.percent > HALF


def majority(owners: Iterable[Mapping[str, Any]]) -> list[Stake]:
    """The owners, on whatever level, who hold or may hold more than half; a holder not known is nobody else.

    What a company holds is held by whoever owns most of it, with the whole of the company's own share.
    """
    return [stake for stake in _summed(_stakes(owners)).values() if stake.may_be_most]


def _summed(stakes: Iterable[tuple[object, Stake]]) -> dict[object, Stake]:
    """By owner, all its stakes together."""
    held: dict[object, Stake] = {}
    for who, stake in stakes:
        known = held.get(who)
        held[who] = stake if known is None else _added(known, stake)
    return held


def _stakes(owners: Iterable[Mapping[str, Any]]) -> Iterator[tuple[object, Stake]]:
    for owner in owners:
        percent = owner.get("percent")
        share = exact(percent) if percent is not None else None
        above = owner.get("owners") or ()
        yield _who(owner), Stake(share, owner.get("country"), not above)
        for who, stake in _summed(_stakes(above)).items():
            if stake.may_be_most:
                through = share if stake.percent is not None else None
                yield who, Stake(through, stake.country, stake.topmost)


def _who(owner: Mapping[str, Any]) -> object:
    """An owner by its name; of one that is not known, the statement itself."""
    name = owner.get("name")
    return " ".join(str(name).casefold().split()) if name is not None else id(owner)


def _added(one: Stake, other: Stake) -> Stake:
    """One owner's two stakes together."""
    percent = None if one.percent is None or other.percent is None else one.percent + other.percent
    return Stake(percent, one.country or other.country, one.topmost and other.topmost)
