"""The 50 percent rule, encoded a second time from the text in another way, and compared over generated owners.

The second way is a graph and worlds: in each world every open question is answered, then entities are added to the
restricted ones until none is owned half or more by them. What holds in the mildest world is certain; what fails in the
harshest is out of the question.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.engine.truth import Truth
from service.facts.ownership import Holder, counts, held, owned, reaches

FOOT = "the party"


# ---- the second encoding -------------------------------------------------------------------------------------


@dataclass
class Graph:
    """Who holds how much of whom, and whose listing is certain, open, or out of the question."""

    shares: dict[str, list[tuple[str, Fraction | None]]] = field(default_factory=dict)
    status: dict[str, str] = field(default_factory=dict)
    below: dict[str, str] = field(default_factory=dict)

    def add(self, entity: str, owners: Sequence[Holder]) -> None:
        self.shares[entity] = []
        for owner in owners:
            if owner.share is not None and owner.share == 0:
                continue
            self.shares[entity].append((owner.id, owner.share))
            self.below[owner.id] = entity
            open_ = not owner.known or owner.listed is None
            self.status[owner.id] = "certain" if owner.known and owner.listed else "open" if open_ else "out"
            self.add(owner.id, owner.owners)

    def suspect(self, entity: str) -> bool:
        """Whether anything at all is known, or open, against an owner near or far through halves."""
        return any(self.under_suspicion(owner) for owner, _ in self.shares[entity])

    def under_suspicion(self, entity: str) -> bool:
        return entity in self.restricted(harsh=True)

    def restricted(self, harsh: bool, supposed: str | None = None) -> set[str]:
        """Every restricted entity in the mildest or the harshest world."""
        found = {
            entity
            for entity, status in self.status.items()
            if status == "certain" or (harsh and status == "open") or entity == supposed
        }
        while True:
            more = {
                entity
                for entity in self.shares
                if entity not in found and self.share(entity, found, harsh) >= 50
            }
            if not more:
                return found
            found |= more

    def share(self, entity: str, restricted: set[str], harsh: bool) -> Fraction:
        holdings = self.shares[entity]
        of_them = sum((share or Fraction(0) for owner, share in holdings if owner in restricted), Fraction(0))
        if not harsh or not any(owner in restricted for owner, _ in holdings):
            return of_them
        stated = sum((share for _, share in holdings if share is not None), Fraction(0))
        return of_them + max(100 - stated, Fraction(0))

    def reached_from(self, holder: str, harsh: bool) -> bool:
        """Whether every entity on the way from the holder down to the party is owned half or more."""
        restricted = self.restricted(harsh, supposed=holder)
        at = holder
        while at != FOOT:
            at = self.below[at]
            if self.share(at, restricted, harsh) < 50:
                return False
        return True


def graph(owners: Sequence[Holder]) -> Graph:
    made = Graph()
    made.add(FOOT, owners)
    return made


def between(mildest: bool, harshest: bool) -> Truth:
    return True if mildest else None if harshest else False


# ---- generated chains ----------------------------------------------------------------------------------------

SHARES = st.one_of(
    st.none(),
    st.sampled_from([Fraction(n) for n in (0, 1, 20, 25, 30, 40, 49, 50, 51, 60, 100)]),
    st.sampled_from([Fraction("49.999"), Fraction("50.001"), Fraction(100, 3), Fraction("0.001")]),
)


def numbered(owners: Sequence[Holder], path: str) -> tuple[Holder, ...]:
    return tuple(
        replace(one, id=f"{path}/o{index}", owners=numbered(one.owners, f"{path}/o{index}"))
        for index, one in enumerate(owners, start=1)
    )


def holder_strategy(owners: st.SearchStrategy[tuple[Holder, ...]]) -> st.SearchStrategy[Holder]:
    return st.builds(
        Holder,
        id=st.just(""),
        share=SHARES,
        listed=st.sampled_from([False, False, False, True, None]),
        known=st.sampled_from([True, True, True, False]),
        owners=owners,
    )


NO_OWNERS: st.SearchStrategy[tuple[Holder, ...]] = st.just(())
TREES = st.recursive(
    NO_OWNERS,
    lambda owners: st.lists(holder_strategy(owners), min_size=0, max_size=4).map(tuple),
    max_leaves=9,
).map(lambda owners: numbered(owners, "p1"))


def every(owners: Sequence[Holder]) -> Iterator[Holder]:
    for owner in owners:
        yield owner
        yield from every(owner.owners)


@given(TREES)
@settings(max_examples=600, deadline=None)
def test_both_encodings_say_the_same(owners: tuple[Holder, ...]) -> None:
    second = graph(owners)
    mild, harsh = second.restricted(harsh=False), second.restricted(harsh=True)
    assert owned(owners) is between(FOOT in mild, FOOT in harsh)
    for one, reaching in reaches(owners):
        mildest, harshest = second.reached_from(one.id, False), second.reached_from(one.id, True)
        assert reaching is between(mildest, harshest), one.id
    for one in every(owners):
        if one.id in second.status:
            assert counts(one) is between(one.id in mild, one.id in harsh), one.id


@given(TREES, st.randoms(use_true_random=False))
@settings(max_examples=200, deadline=None)
def test_the_order_of_owners_changes_nothing(owners: tuple[Holder, ...], random: st.DataObject) -> None:
    def shuffled(some: Sequence[Holder]) -> tuple[Holder, ...]:
        mixed = [replace(one, owners=shuffled(one.owners)) for one in some]
        random.shuffle(mixed)  # type: ignore[attr-defined]
        return tuple(mixed)

    other = shuffled(owners)
    assert (owned(owners), held(owners)) == (owned(other), held(other))
    assert flows(reaches(owners)) == flows(reaches(other))


def flows(found: Iterator[tuple[Holder, Truth]]) -> dict[str, Truth]:
    return {one.id: reaching for one, reaching in found}


RANK = {False: 0, None: 1, True: 2}


@given(TREES, SHARES)
@settings(max_examples=200, deadline=None)
def test_one_listed_owner_more_never_lowers(owners: tuple[Holder, ...], share: Fraction | None) -> None:
    more = (*owners, Holder("p1/more", share, listed=True))
    assert RANK[owned(more)] >= RANK[owned(owners)]
    assert held(more).low >= held(owners).low
    before, after = flows(reaches(owners)), flows(reaches(more))
    assert all(RANK[after[id_]] >= RANK[truth] for id_, truth in before.items())


@given(TREES)
@settings(max_examples=200, deadline=None)
def test_the_bounds_are_in_order(owners: tuple[Holder, ...]) -> None:
    assert 0 <= held(owners).low <= held(owners).high


# ---- by example ----------------------------------------------------------------------------------------------


def listed(share: str | None, **more: object) -> Holder:
    return holder(share, listed=True, **more)


def holder(share: str | None, **more: object) -> Holder:
    return Holder("", Fraction(share) if share is not None else None, **({"listed": False} | more))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("owners", "truth"),
    [
        ([listed("50"), holder("50")], True),
        ([listed("49.999"), holder("50.001")], False),
        ([listed("49.999999999999999999"), holder("50.000000000000000001")], False),
        ([listed("25"), listed("25"), holder("50")], True),
        ([listed("25"), listed("24.99"), holder("50.01")], False),
        ([listed("100/3"), listed("50/3"), holder("50")], True),
        ([listed("30"), listed("60")], True),
        ([holder("50", owners=(listed("50"),)), holder("50")], True),
        ([holder("60", owners=(listed("60"),)), holder("40")], True),
        ([holder("100", owners=(listed("40"), holder("60"))), holder("0")], False),
        ([holder("30", owners=(listed("49"), holder("51"))), listed("30"), holder("40")], False),
        ([holder("30", owners=(listed("51"), holder("49"))), listed("30"), holder("40")], True),
        ([holder("100", owners=(holder("100", owners=(holder("100", owners=(listed("50"),)),)),))], True),
        ([holder("100", owners=(holder("49", owners=(listed("100"),)), holder("51")))], False),
        # One owner twice, directly and through a company of its own.
        ([listed("25"), holder("25", owners=(listed("50"), holder("50"))), holder("50")], True),
        # What is not known.
        ([listed("49"), holder("51", known=False)], None),
        ([listed("49")], None),
        ([listed("49"), holder(None)], None),
        ([listed(None), holder("40")], None),
        ([listed(None), holder("51")], False),
        ([listed("50"), holder("50", known=False)], True),
        ([holder("60", listed=None), holder("40")], None),
        ([listed("30"), holder("20", listed=None), holder("50")], None),
        ([holder("100", owners=(listed("30"), holder("70", known=False)))], None),
        # Nothing is held against owners that are named and not listed, whoever else there may be.
        ([holder("49")], False),
        ([holder("100")], False),
        ([holder("49"), holder("51", known=False)], None),
        ([], False),
        ([listed("0"), holder("100")], False),
    ],
)
def test_owned_half_or_more(owners: list[Holder], truth: Truth) -> None:
    assert owned(numbered(owners, "p1")) is truth


def test_a_listing_above_a_listed_company_stops_where_less_than_half_is_owned() -> None:
    """The company between is listed itself, and reaches the party; its own listed owner has only 40 percent of it."""
    tree = numbered([listed("100", owners=(listed("40"), holder("60")))], "p1")
    assert flows(reaches(tree)) == {"p1/o1": True, "p1/o1/o1": False}


def test_a_small_listed_owner_is_carried_by_a_larger_one() -> None:
    tree = numbered([listed("45"), listed("5"), holder("50")], "p1")
    assert flows(reaches(tree)) == {"p1/o1": True, "p1/o2": True}


def test_a_possible_match_is_looked_at_as_if_it_were_the_one_listed() -> None:
    tree = numbered([holder("60", listed=None), listed("10"), holder("30")], "p1")
    assert flows(reaches(tree)) == {"p1/o1": True, "p1/o2": None}


def test_many_owners_are_added_up_quickly() -> None:
    tree = numbered([listed("1/20") for _ in range(2000)], "p1")
    found = list(reaches(tree))
    assert len(found) == 2000
    assert all(reaching is True for _, reaching in found)
