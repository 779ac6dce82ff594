"""What nobody can decide away."""

from __future__ import annotations

from dataclasses import replace

import pytest

from service.lists.entry import ListEntry
from service.operations.confirmed import is_confirmed
from service.screening.types import Candidate, Query

ENTRY = ListEntry(
    "EL-1",
    "EL",
    "Quanshen Nebula Technologies Co., Ltd. (QNT)",
    aliases=("QNT",),
    unverified_names=("全深星云",),
    countries=("CN",),
    type="entity",
    identifiers=(("uscc", "91440300MA5QNTX01A"),),
)
HIT = Candidate("EL-1", "EL", ENTRY.name, 0.95, "match", (), False)
HERE = replace(HIT, address_hit=True)
NAMED = Query("QUANSHEN NEBULA TECHNOLOGIES LIMITED", country="CN")
ALIKE = Query("Quanshen Nebulla Technologies", country="CN")


@pytest.mark.parametrize(
    ("query", "candidate", "confirmed"),
    [
        (NAMED, HIT, True),
        (replace(NAMED, country="DE"), HIT, False),
        (replace(NAMED, country=None), HIT, False),
        (replace(NAMED, country="DE"), HERE, True),
        (ALIKE, HIT, False),
        (ALIKE, HERE, True),
        (ALIKE, replace(HERE, score=0.7, decision="possible"), False),
        (Query("QNT", country="CN"), HIT, False),
        (Query("Blue Anchor c/o Quanshen Nebula Technologies", country="CN"), HIT, False),
        (Query("Another Name", identifiers={"uscc": "9144 0300 MA5Q NTX0 1A"}), HIT, True),
        (Query("Another Name", identifiers={"uscc": "91440300MA5QNTX01B"}), HIT, False),
        (Query("全深星云", country="CN"), replace(HERE, name="全深星云"), False),
    ],
)
def test_a_listing_is_confirmed_by_more_than_a_likeness(
    query: Query, candidate: Candidate, confirmed: bool
) -> None:
    assert is_confirmed([query], candidate, ENTRY) is confirmed


def test_any_name_of_the_party_counts() -> None:
    assert is_confirmed([Query("Newname", country="CN"), NAMED], HIT, ENTRY)


def test_people_share_their_names() -> None:
    person = replace(ENTRY, name="VORONTSEVICH, Arkadiy", type="person", countries=("RU",))
    query = Query("Arkadiy Vorontsevich", country="RU")
    hit = replace(HIT, name=person.name)
    assert not is_confirmed([query], hit, person)
    assert is_confirmed([query], replace(hit, address_hit=True), person)


def test_the_sensitivity_moves_nothing() -> None:
    assert is_confirmed([ALIKE], replace(HERE, score=0.86, decision="possible"), ENTRY)
