"""The Affiliates rule decided for owners on lists that are not embedded: military end users, blocked persons."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from service.decisions.decision import Decision, decide
from service.decisions.findings import chosen
from service.facts.build import build
from service.facts.case import Case, Listing, PartyListings
from service.facts.given import Given
from service.operations.rules import open_library

LIBRARY = open_library()
ENTITY = Listing("EL", "Listed Works", True, (), "all_items", "presumption_of_denial")
MILITARY = Listing("MEU", "Arms Works", True)
BLOCKED = Listing("SDN", "Blocked Person", True, programs=("SDGT",))


def decided(
    owners: list[tuple[Any, Listing | None]], eccn: str = "EAR99", country: str = "CN", **request: Any
) -> Decision:
    """A sale to a company that these own, in percent."""
    document = {
        "activity": "export",
        "origin_country": "US",
        "destination_country": country,
        "parties": [
            {"id": "p0", "roles": ["exporter"], "name": "Seller", "country": "US", "us_person": True},
            {
                "id": "p1",
                "roles": ["end_user"],
                "name": "A company",
                "country": country,
                "headquarters_country": country,
                "ultimate_parent": {"country": country},
                "owners": [{"name": f"Owner {n}", "percent": share} for n, (share, _) in enumerate(owners)],
            },
        ],
        "items": [{"id": "i1", "description": "Goods", "kind": "commodity", "eccn": eccn, "us_origin": True}],
        **request,
    }
    found = {
        f"p1/o{n}": PartyListings((listing,)) for n, (_, listing) in enumerate(owners, start=1) if listing
    }
    day = date(2025, 11, 3)
    case = Case(document, day, LIBRARY.rule_set, LIBRARY.catalogue.chips, owners=found)
    return decide(
        LIBRARY.rule_set, day, "enforced", build(case), lambda given: build(replace(case, given=Given(given)))
    )


def required(decision: Decision) -> set[str]:
    return {one.rule_id for one in decision.assessment.standing if one.effect == "license_required"}


@pytest.mark.parametrize(
    ("eccn", "outcome"), [("EAR99", "no_license_required"), ("3A991", "license_required")]
)
def test_a_military_owner_reaches_the_items_of_its_supplement(eccn: str, outcome: str) -> None:
    assert decided([(60, MILITARY), (40, None)], eccn).outcome == outcome


def test_owners_of_both_lists_add_up_to_the_stricter_requirement() -> None:
    """A quarter each: EAR99, which a military end user may have, needs the licence of the Entity List."""
    assert required(decided([(25, MILITARY), (25, ENTITY), (50, None)])) == {"744.11-a1"}
    assert decided([(25, MILITARY), (24, ENTITY), (51, None)]).outcome == "no_license_required"


def test_blocked_owners() -> None:
    assert required(decided([(50, BLOCKED), (50, None)])) == {"744.8-a2"}
    assert decided([(49, BLOCKED), (51, None)]).outcome == "no_license_required"
    other = replace(BLOCKED, programs=("CUBA",))
    assert decided([(100, other)]).outcome == "no_license_required"


def test_the_general_licence_does_not_help_a_blocked_owner() -> None:
    assert decided([(50, ENTITY), (50, None)], country="DE").outcome == "license_exception"
    assert decided([(50, ENTITY), (50, BLOCKED)], country="DE").outcome == "license_required"


def test_the_general_licence_helps_a_military_owner() -> None:
    assert decided([(50, MILITARY), (50, None)], "3A991", country="DE").outcome == "license_exception"


@pytest.mark.parametrize(
    "listing", [replace(ENTITY, basis="address"), Listing("UVL", "Unverified", True), None]
)
def test_addresses_and_the_unverified_list_do_not_flow_down(listing: Listing | None) -> None:
    assert decided([(100, listing)]).outcome == "no_license_required"


def test_a_possible_match_on_an_owner_is_for_a_person() -> None:
    decision = decided([(60, replace(ENTITY, applies=None)), (40, None)])
    assert decision.outcome == "review_required"
    assert {one.path for one in decision.missing.facts} == {"owner_listing.applies"}


def test_a_possible_match_on_a_small_owner_stops_nothing() -> None:
    assert decided([(40, replace(ENTITY, applies=None)), (60, None)]).outcome == "no_license_required"


def test_a_possible_match_that_could_tip_the_sum() -> None:
    decision = decided([(30, ENTITY), (20, replace(ENTITY, applies=None)), (50, None)])
    assert decision.outcome == "review_required"


@pytest.mark.parametrize(
    ("eccn", "outcome"), [("EAR99", "no_license_required"), ("3A991", "review_required")]
)
def test_red_flag_29_asks_for_no_more_than_the_owner_would_need(eccn: str, outcome: str) -> None:
    """A military owner of a share nobody knows: what it might have without a licence goes."""
    assert decided([(None, MILITARY)], eccn).outcome == outcome


def test_the_reach_of_the_owners_entry_follows() -> None:
    """Items on the Control List alone; and uses that a person reads."""
    some = replace(ENTITY, license_requirement="ccl_items")
    assert decided([(50, some), (50, None)]).outcome == "no_license_required"
    assert decided([(50, some), (50, None)], "3A991").outcome == "license_required"
    projects = replace(ENTITY, license_requirement="all_items_746_8_projects")
    assert decided([(50, projects), (50, None)]).outcome == "review_required"


def test_the_strictest_review_policy_of_the_owners() -> None:
    decision = decided([(25, ENTITY), (25, replace(ENTITY, review_policy="policy_of_denial")), (50, None)])
    finding = next(one for one in decision.assessment.standing if one.rule_id == "744.11-a1")
    assert chosen(decision.assessment.evaluation, finding, "review")[0] == "policy_of_denial"
