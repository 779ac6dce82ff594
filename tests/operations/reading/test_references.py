from __future__ import annotations

from typing import Any

import pytest

from tests.operations.reading.kit import encoded, only_fault, read, refused
from tests.operations.reading.test_contract import put


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/parties/2/employed_by", "party"),
        ("/items/0/designed_by", "party"),
        ("/items/0/developed_by", "party"),
        ("/items/0/packaging/by", "party"),
        ("/end_use/for_parties/0", "party"),
        ("/end_use/for_parties/1/party", "party"),
        ("/informed_letters/0/addressee", "party"),
        ("/informed_letters/0/items/0", "item"),
        ("/red_flags/0/party", "party"),
        ("/red_flags/0/item", "item"),
        ("/authorizations/0/holder", "party"),
        ("/authorizations/0/items/0", "item"),
        ("/authorizations/0/parties/0", "party"),
        ("/attestations/0/by", "party"),
        ("/attestations/0/item", "item"),
        ("/determinations/0/about/party", "party"),
        ("/determinations/0/about/item", "item"),
    ],
)
def test_what_is_referred_to_must_be_there(whole: dict[str, Any], path: str, kind: str) -> None:
    near, wrong = ("buyer", "buyr") if kind == "party" else ("card", "crd")
    fault = only_fault(put(whole, path, wrong))
    assert fault.pointer == path
    assert fault.detail == f"no {kind} has the id `{wrong}`; did you mean `{near}`?"
    assert f"`{near}`" in fault.accepted
    assert read(put(whole, path, near))


def test_ids_by_position_can_be_referred_to(small: dict[str, Any]) -> None:
    small["parties"].append({"roles": ["osat"], "name": "Packager"})
    small["items"][0]["packaging"] = {"by": "p2"}
    small["red_flags"] = [{"description": "seen", "resolved": False, "item": "i1"}]
    assert [party["id"] for party in read(small)["parties"]] == ["p1", "p2"]


def test_an_id_of_two_parties_is_refused_whoever_stated_it(small: dict[str, Any]) -> None:
    other = {"roles": ["bank"], "name": "Bank"}
    small["parties"] += [other | {"id": "p1"}]
    fault = only_fault(small)
    assert (fault.pointer, fault.detail) == (
        "/parties/1/id",
        "`p1` is stated here, and the id of /parties/0 too",
    )
    small["parties"][1:] = [other | {"id": "p3"}, other]
    fault = only_fault(small)
    assert fault.detail == "`p3` is the id by position here, and the id of /parties/1 too"


def test_a_party_and_an_item_may_share_an_id(small: dict[str, Any]) -> None:
    small["parties"][0]["id"] = small["items"][0]["id"] = "x"
    assert read(small)["items"][0]["id"] == "x"


def test_employment_in_a_ring_is_refused_at_each_link(small: dict[str, Any]) -> None:
    party = {"roles": ["exporter"], "name": "A"}
    small["parties"] = [
        party | {"id": "a", "employed_by": "b"},
        party | {"id": "b", "employed_by": "c"},
        party | {"id": "c", "employed_by": "b"},
        party | {"id": "d", "employed_by": "d"},
    ]
    faults = refused(encoded(small)).faults
    assert [(fault.pointer, fault.detail) for fault in faults] == [
        ("/parties/1/employed_by", "employed in a ring: `b` by `c` by `b`"),
        ("/parties/2/employed_by", "employed in a ring: `c` by `b` by `c`"),
        ("/parties/3/employed_by", "employed in a ring: `d` by `d`"),
    ]


def test_ownership_in_a_ring_is_refused_where_it_closes(small: dict[str, Any]) -> None:
    inner = {"name": "ALPHA  holdings", "percent": 60}
    beta = {"name": "Beta", "percent": 60, "owners": [{"name": None, "percent": 40}, inner]}
    small["parties"][0]["owners"] = [
        {"name": "Alpha Holdings", "percent": 60, "country": "KY", "owners": [beta]}
    ]
    fault = only_fault(small)
    assert fault.pointer == "/parties/0/owners/0/owners/0/owners/1"
    assert fault.detail == "owned in a ring: `ALPHA  holdings` stands at /parties/0/owners/0 too"
    inner["country"] = "CN"
    assert read(small)


def test_a_party_that_owns_itself_is_a_ring_and_brothers_are_not(small: dict[str, Any]) -> None:
    small["parties"][0]["owners"] = [{"name": "Example Exporter Inc.", "percent": 1}]
    assert only_fault(small).pointer == "/parties/0/owners/0"
    small["parties"][0]["owners"] = [{"name": "A", "percent": 50}, {"name": "A", "percent": 50}]
    assert read(small)
