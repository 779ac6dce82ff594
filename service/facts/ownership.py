"""The 50 percent rule: whether an entity is owned half or more by listed parties. Exact, and three-valued.

Supplement No. 8 to Part 744, paragraph (b): shares of several listed owners are added, whichever of the lists they are
on; an unlisted owner that listed parties own half or more of counts like a listed one, with the whole of its own share;
one they own less than half of counts for nothing. Shares are never multiplied along a chain.

Nothing is known against an owner that is named and not listed, unless its own owners are stated. Of a holder who is not
known it is open whether it counts, and so it is of shares that nobody is stated to hold, once some owner counts or may.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from service.engine.truth import Truth, conjunction, disjunction

HALF: Final = Fraction(50)
WHOLE: Final = Fraction(100)


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a share of an entity.

    id: its path in the request. share: percent, None where it is not known. known: whether the holder is.
    listed: whether it is on a list that flows down; None where that is open. owners: who holds shares of it.
    """

    id: str
    share: Fraction | None
    listed: Truth
    known: bool = True
    owners: tuple[Holder, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """The least and the most that listed parties, and those who count like them, hold of an entity, in percent."""

    low: Fraction
    high: Fraction

    @property
    def half(self) -> Truth:
        """Whether it is 50 percent or more."""
        if self.low >= HALF:
            return True
        return False if self.high < HALF else None


def counts(holder: Holder) -> Truth:
    """Whether a holder's share counts: it is listed, or listed parties own half or more of it."""
    own = holder.listed if holder.known else None
    return True if own is True else disjunction([own, owned(holder.owners)])


def owned(owners: Sequence[Holder]) -> Truth:
    """Whether listed parties hold half or more of what these own; no, where nothing is known against any of them."""
    truths = _truths(owners)
    return False if all(truth is False for _, truth in truths) else _held(truths).half


def held(owners: Sequence[Holder]) -> Held:
    """What listed parties hold of what these own."""
    return _held(_truths(owners))


def reaches(owners: Sequence[Holder]) -> Iterator[tuple[Holder, Truth]]:
    """Every holder in the chains that is or may be listed, with whether its restrictions reach what these own.

    That is told as if the holder were the one listed: whether it is, is another question.
    """
    truths = _truths(owners)
    usual = _held(truths)
    for holder, truth in truths:
        if holder.known and holder.listed is not False:
            yield holder, _supposing(usual, holder, truth, True).half
        for above, reaching in reaches(holder.owners):
            yield above, conjunction([reaching, _supposing(usual, holder, truth, reaching).half])


def _truths(owners: Iterable[Holder]) -> list[tuple[Holder, Truth]]:
    """Who holds something, and whether that counts."""
    return [(holder, counts(holder)) for holder in owners if holder.share != 0]


def _held(truths: Sequence[tuple[Holder, Truth]]) -> Held:
    """Add up. What nobody is stated to hold, or to hold how much of, may be held by listed parties too."""
    low = high = stated = Fraction(0)
    for holder, truth in truths:
        share = holder.share or Fraction(0)
        stated += share
        low += share if truth is True else 0
        high += share if truth is not False else 0
    return Held(low, high + max(WHOLE - stated, Fraction(0)))


def _supposing(usual: Held, holder: Holder, before: Truth, now: Truth) -> Held:
    """The sums, were it `now` and not `before` whether one holder counts."""
    share = holder.share or Fraction(0)
    return Held(
        usual.low + share * ((now is True) - (before is True)),
        usual.high + share * ((now is not False) - (before is not False)),
    )
