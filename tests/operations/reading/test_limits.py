from __future__ import annotations

import json
from typing import Any

import pytest

from tests.operations.reading.kit import encoded, only_fault, read, refused


def chain(length: int) -> list[dict[str, Any]]:
    """An owner of an owner of ..., `length` deep."""
    owners: list[dict[str, Any]] = []
    for number in range(length):
        owners = [{"name": f"Holding {number}", "percent": 100, "owners": owners}]
    return owners


@pytest.mark.parametrize("kind", ["parties", "items"])
def test_five_thousand_of_a_kind_are_counted_and_refused(small: dict[str, Any], kind: str) -> None:
    small[kind] = small[kind] * 5000
    fault = only_fault(small)
    assert (fault.pointer, fault.detail, fault.accepted) == (
        f"/{kind}",
        "5000 entries",
        f"at most 500 {kind}",
    )


def test_five_hundred_parties_and_items_are_read(small: dict[str, Any]) -> None:
    small["parties"] *= 500
    small["items"] *= 500
    document = read(small)
    assert document["parties"][499]["id"] == "p500"
    assert document["items"][499]["id"] == "i500"


def test_owners_twenty_deep_are_read_and_twenty_one_refused(small: dict[str, Any]) -> None:
    small["parties"][0]["owners"] = chain(20)
    assert read(small)["parties"][0]["owners"] == chain(20)
    small["parties"][0]["owners"] = chain(21)
    fault = only_fault(small)
    assert fault.pointer == "/parties/0" + "/owners/0" * 20 + "/owners"
    assert fault.detail == "owners nested more than 20 deep"
    assert fault.accepted == "at most 2000 owners in all, nested at most 20 deep"


@pytest.mark.parametrize("depth", [200, 450])
def test_owners_nested_hundreds_deep_are_refused_at_the_twentieth(small: dict[str, Any], depth: int) -> None:
    small["parties"][0]["owners"] = "OWNERS"
    nested = '[{"name":"H","percent":1,"owners":' * depth + "[]" + "}]" * depth
    raw = json.dumps(small).replace('"OWNERS"', nested).encode()
    problem = refused(raw)
    assert 400 <= problem.status < 500
    assert problem.faults[0].pointer.startswith("/parties/0/owners/0/owners/0/owners")
    assert "deep" in problem.faults[0].accepted or "within each other" in problem.faults[0].accepted


def test_two_thousand_owners_in_all(small: dict[str, Any]) -> None:
    owner = {"name": "H", "percent": 1}
    small["parties"] = [small["parties"][0] | {"owners": [owner] * 500} for _ in range(4)]
    assert read(small)["parties"][3]["id"] == "p4"
    small["parties"][2]["owners"][0] = owner | {"owners": [owner]}
    fault = only_fault(small)
    assert (fault.pointer, fault.detail) == ("/parties/2/owners/0/owners", "more than 2000 owners")


def test_a_ring_of_owners_cannot_be_written_and_wrong_shapes_do_not_stop_the_count(
    small: dict[str, Any],
) -> None:
    for parties in ({}, "x", [1], [{"owners": 1}], [{"owners": [1, None, {"owners": "x"}]}]):
        assert b"parties" in encoded(small | {"parties": parties})
        assert refused(encoded(small | {"parties": parties})).status == 422
