"""Which listings of owners flow down to a party, as facts of the case."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from service.engine.entities import Entity
from service.facts.build import build
from service.facts.case import Case, Listing, PartyListings
from service.operations.evidence import case_from
from service.operations.rules import open_library

LIBRARY = open_library()
ENTITY = Listing("EL", "Listed Works", True, ("4",), "all_items_fdp", "presumption_of_denial")


def party(
    owners: list[dict[str, Any]] | None, listings: dict[str, Listing] | None = None, **more: Any
) -> Entity:
    """The party of a case in which owners have these listings, by path."""
    one = {"id": "p1", "roles": ["end_user"], "name": "A company", "country": "CN", **more}
    if owners is not None:
        one["owners"] = owners
    found = {path: PartyListings((listing,)) for path, listing in (listings or {}).items()}
    case = Case({"parties": [one], "items": []}, date(2025, 10, 15), LIBRARY.rule_set, {}, owners=found)
    return build(case).collection("parties").members[0]


def owner(percent: Any, name: str | None = "An owner", *owners: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "percent": percent, "owners": list(owners)}


def flowing(found: Entity) -> list[tuple[str, Any, Any]]:
    return [
        (one.id, one.fact("applies").value, one.fact("reaches_party").value)
        for one in found.collection("owner_listings").members
    ]


def test_a_listing_brings_its_footnotes_reach_and_policy() -> None:
    found = party([owner(50), owner(50)], {"p1/o1": ENTITY}).collection("owner_listings").members
    assert [one.fact("footnotes").value for one in found] == [("4",)]
    assert found[0].fact("license_requirement").value == "all_items_fdp"
    assert found[0].fact("review_policy").value == "presumption_of_denial"


def test_a_minority_owner_is_known_and_reaches_nothing() -> None:
    assert flowing(party([owner(49), owner(51)], {"p1/o1": ENTITY})) == [("p1/o1/l1", True, False)]


@pytest.mark.parametrize("list_", ["UVL", "DPL", "CMIC", "1260H"])
def test_other_lists_do_not_flow_down(list_: str) -> None:
    assert flowing(party([owner(100)], {"p1/o1": Listing(list_, "Listed Works", True)})) == []


def test_an_entry_that_is_an_address_does_not_flow_down() -> None:
    assert flowing(party([owner(100)], {"p1/o1": Listing("EL", "An address", True, basis="address")})) == []


@pytest.mark.parametrize(
    ("programs", "applies"),
    [(("SDGT",), [True]), (("CUBA", "SDGT"), [True]), (("CUBA",), []), ((), []), (None, [None])],
)
def test_an_sdn_counts_under_the_programs_of_744_8(
    programs: tuple[str, ...] | None, applies: list[bool | None]
) -> None:
    found = flowing(party([owner(100)], {"p1/o1": Listing("SDN", "Blocked", True, programs=programs)}))
    assert [one[1] for one in found] == applies
    assert all(one[2] is True for one in found)


def test_shares_of_all_three_lists_are_added() -> None:
    lists = {
        "p1/o1": ENTITY,
        "p1/o2": Listing("MEU", "Arms Works", True),
        "p1/o3": Listing("SDN", "Blocked", True, programs=("SDGT",)),
    }
    found = party([owner(20), owner(20), owner(10), owner(50)], lists)
    assert [reaches for _, _, reaches in flowing(found)] == [True, True, True]
    assert found.fact("listed_share_at_least").value == 50


def test_a_possible_match_waits_for_a_person_alone() -> None:
    """Whether it reaches the party is told as if it were the one listed."""
    maybe = Listing("EL", "Listed Works", None)
    assert flowing(party([owner(60), owner(40)], {"p1/o1": maybe})) == [("p1/o1/l1", None, True)]
    assert flowing(party([owner(40), owner(60)], {"p1/o1": maybe})) == [("p1/o1/l1", None, False)]


@pytest.mark.parametrize(
    ("owners", "open_"),
    [
        (None, False),
        ([owner(50), owner(20)], False),
        ([owner(50), owner(50, None)], True),
        ([owner(None)], True),
        ([owner(100, "Between", owner(30, None))], True),
    ],
)
def test_what_is_stated_as_not_known_leaves_it_open(owners: Any, open_: bool) -> None:
    assert party(owners).fact("owners_left_open").value is open_


def test_silence_about_owners_is_an_assumption() -> None:
    assert party(None).fact("listed_owners_not_stated").source == "assumed"
    assert party([]).fact("listed_owners_not_stated").source == "none"


@pytest.mark.parametrize(
    ("stated", "foreign"),
    [
        ({"country": "CN"}, True),
        ({"country": "CN", "us_person": True}, False),
        ({"country": "US"}, None),
        ({"country": "US", "us_person": True}, False),
        ({"country": "US", "us_person": False}, True),
        ({"country": None}, None),
    ],
)
def test_only_foreign_entities(stated: dict[str, Any], foreign: bool | None) -> None:
    assert party(None, **stated).fact("foreign_entity").value is foreign


def test_whether_an_owner_counts() -> None:
    found = party([owner(50, "Between", owner(50), owner(50)), owner(50)], {"p1/o1/o1": ENTITY}).collection(
        "owners"
    )
    assert {one.id: one.fact("counts_as_listed").value for one in found.members} == {
        "p1/o1": True,
        "p1/o1/o1": True,
        "p1/o1/o2": False,
        "p1/o2": False,
    }


def test_a_recorded_case_reads_its_programs_back() -> None:
    row = {"list": "SDN", "name": "Blocked", "applies": True, "footnotes": [], "programs": ["SDGT"]}
    stored = {
        "request": {"parties": [], "items": []},
        "as_of": "2025-10-15",
        "catalogue": {},
        "screening": {"parties": {}, "owners": {"p1/o1": {"listings": [row], "at_listed_address": False}}},
    }
    assert case_from(stored, LIBRARY).owners["p1/o1"].listings[0].programs == ("SDGT",)
