"""Addresses: of entries that list nothing else, and shared by companies that are not listed."""

from __future__ import annotations

import pytest

from service.screening import Index, Query
from service.screening.address import HIT, compare

LISTED = "Unit 1204, 12/F, Wah Fung Commercial Centre, 45 Ferry Street, Kowloon, Hong Kong"


def test_an_address_only_entry_matches_by_address(index: Index) -> None:
    found = index.screen(
        Query(
            "Harmless Newname Ltd",
            address="Rm 1204 12th Floor Wah Fung Commercial Ctr, 45 Ferry St., Kowloon",
        )
    )
    assert [(one.entry_id, one.decision, one.address_hit) for one in found] == [("e6", "match", True)]
    assert found[0].because == (f"address like the listed `{LISTED}`",)


def test_the_building_without_a_room_is_possible(index: Index) -> None:
    found = index.screen(
        Query("Harmless Newname Ltd", address="Wah Fung Commercial Centre, 45 Ferry Street, Kowloon")
    )
    assert [(one.entry_id, one.decision, one.address_hit) for one in found] == [("e6", "possible", True)]


def test_an_address_only_entry_never_matches_by_name(index: Index) -> None:
    assert index.screen(Query("Address 01")) == ()


def test_a_shared_address_is_a_red_flag_and_no_match(index: Index) -> None:
    found = index.screen(Query("Harmless Newname Ltd", address="88 Kexing Rd., Nanshan, Shenzhen 518000"))
    assert [(one.entry_id, one.decision, one.address_hit, one.score) for one in found] == [
        ("e1", "no_match", True, 0.0)
    ]


def test_name_and_address_of_one_entry_are_one_candidate(index: Index) -> None:
    found = index.screen(
        Query("Quanshen Nebula Technologies", address="No. 88 Kexing Road, Nanshan District, Shenzhen")
    )
    assert [one.entry_id for one in found if one.address_hit] == ["e1"]
    assert found[0].entry_id == "e1"
    assert found[0].decision == "match"


@pytest.mark.parametrize(
    "other",
    [
        "Unit 1204, Wah Fung Commercial Centre, 45 Ferry Street, Kowloon",
        "1204/12F WAH FUNG COMM. CENTRE 45 FERRY ST KOWLOON HONG KONG",
        LISTED.upper(),
    ],
)
def test_one_building_written_otherwise(other: str) -> None:
    assert compare(other, LISTED) >= HIT


@pytest.mark.parametrize(
    "other",
    [
        "Kowloon, Hong Kong",
        "Unit 9, 3/F, Lucky Plaza, 120 Nathan Road, Kowloon, Hong Kong",
        "99 Ferry Street, Kowloon, Hong Kong",
        "45 Canal Road, Wan Chai, Hong Kong",
        "Unit 1205, 12/F, Wah Fung Commercial Centre, 45 Ferry Street, Kowloon, Hong Kong",
        "",
        "12",
    ],
)
def test_another_building(other: str) -> None:
    assert compare(other, LISTED) < HIT
