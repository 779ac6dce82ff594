"""What listed owners hold of a party: added up, through owners between, and as a range where not all is known."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.facts.case import Case, Listing, PartyListings
from service.facts.derivations.ownership import HALF, NOTHING, WHOLE, held

LISTED = PartyListings((Listing("EL", "Listed", True, ("4",)),))
MAYBE = PartyListings((Listing("EL", "Listed", None),))
MILITARY = PartyListings((Listing("MEU", "Listed", True),))
UNVERIFIED = PartyListings((Listing("UVL", "Listed", True),))
BLOCKED = PartyListings((Listing("SDN", "Listed", True),))


def case(owners: Mapping[str, PartyListings]) -> Case:
    return Case({}, date(2025, 10, 15), None, {}, {}, owners)  # type: ignore[arg-type]


def owner(
    percent: Any, name: str | None = "An owner", owners: list[dict[str, Any]] | None = None
) -> dict[str, Any]:
    return {"name": name, "percent": percent, "owners": owners or []}


def test_two_listed_owners_are_added_up() -> None:
    found = held(case({"p/o1": LISTED, "p/o2": MILITARY}), [owner(30), owner(20), owner(50)], "p")
    assert (found.sure, found.most) == (HALF, HALF)
    assert found.lists == {"EL", "MEU"}
    assert found.footnotes == {"4"}


def test_an_owner_between_counts_whole_or_not_at_all() -> None:
    half = [owner(50, owners=[owner(50), owner(50)]), owner(50)]
    assert held(case({"p/o1/o1": LISTED}), half, "p").sure == HALF
    less = [owner(100, owners=[owner("49.99"), owner("50.01")])]
    assert held(case({"p/o1/o1": LISTED}), less, "p").sure == 0


def test_a_chain_of_three() -> None:
    chain = [owner(60, owners=[owner(60, owners=[owner(60)])]), owner(40)]
    assert held(case({"p/o1/o1/o1": LISTED}), chain, "p").sure == 60


@pytest.mark.parametrize("listings", [UNVERIFIED, PartyListings()])
def test_other_lists_do_not_count(listings: PartyListings) -> None:
    assert held(case({"p/o1": listings}), [owner(100)], "p") == NOTHING


@pytest.mark.parametrize("listings", [MAYBE, BLOCKED])
def test_a_possible_match_and_an_sdn_are_open(listings: PartyListings) -> None:
    found = held(case({"p/o1": listings}), [owner(100)], "p")
    assert (found.sure, found.most) == (0, WHOLE)


def test_holders_not_known_and_shares_not_stated_widen_the_range() -> None:
    assert held(case({"p/o1": LISTED}), [owner(49), owner(51, name=None)], "p").most == WHOLE
    assert held(case({"p/o1": LISTED}), [owner(49)], "p").most == WHOLE
    assert held(case({"p/o1": LISTED}), [owner(None), owner(60)], "p").most == WHOLE
    assert held(case({"p/o1": LISTED}), [owner(49), owner(51)], "p").most == 49


def test_nobody_listed_is_nothing_whoever_is_unknown() -> None:
    assert held(case({}), [owner(49, name=None), owner(51)], "p") == NOTHING


@given(st.lists(st.integers(0, 20), min_size=1, max_size=5), st.data())
def test_the_sure_share_is_the_sum_of_listed_shares(shares: list[int], data: st.DataObject) -> None:
    listed = data.draw(st.sets(st.sampled_from(range(len(shares)))))
    found = held(
        case({f"p/o{index + 1}": LISTED for index in listed}), [owner(share) for share in shares], "p"
    )
    assert found.sure == Fraction(sum(shares[index] for index in listed))
    assert found.sure <= found.most <= WHOLE
