"""What the contract refuses, where, and what it says is accepted."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from service.operations.reading import SCHEMA, read_request
from service.operations.reading.describe import describe
from service.values.problem import MAX_FAULTS
from tests.operations.reading.kit import encoded, only_fault, read, refused


def put(document: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    """Set the value at a JSON pointer, in place."""
    *steps, last = [int(step) if step.isdigit() else step for step in path.split("/")[1:]]
    place: Any = document
    for step in steps:
        place = place[step]
    place[last] = value
    return document


def stated_names(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set(value) | {name for inner in value.values() for name in stated_names(inner)}
    return {name for inner in value for name in stated_names(inner)} if isinstance(value, list) else set()


def test_a_request_that_states_everything_is_read_as_it_stands(whole: dict[str, Any]) -> None:
    names = {name for schema in describe(SCHEMA).values() for name in schema["properties"]}
    assert names - stated_names(whole) == set()
    raw = encoded(whole)
    request = read_request(raw)
    assert request.document == json.loads(raw, parse_float=Decimal)
    assert request.received == raw
    assert request.document["items"][0]["ic"]["operations"][0]["tops"] == Decimal("989.5")


def test_what_is_absent_stays_absent(small: dict[str, Any]) -> None:
    document = read(small)
    assert set(document) == {"destination_country", "parties", "items"}
    assert document["parties"] == [{"id": "p1", "roles": ["exporter"], "name": "Example Exporter Inc."}]
    assert document["items"] == [{"id": "i1", "description": "Thermocouple"}]


@pytest.mark.parametrize(
    ("path", "value", "detail", "accepted"),
    [
        (
            "/basis",
            "enforce",
            "unknown value: `enforce`; did you mean `enforced`?",
            "one of `enforced`, `codified`",
        ),
        ("/basis", 1, "not a string: the number `1`", "one of `enforced`, `codified`"),
        ("/basis", None, "`null` is not accepted here", "one of `enforced`, `codified`"),
        ("/as_of", "2026-02-29", "no such day: `2026-02-29`", "a date as YYYY-MM-DD"),
        ("/as_of", "2026-2-9", "not a date: `2026-2-9`", "a date as YYYY-MM-DD"),
        ("/as_of", "2026-11-23T00:00:00Z", "not a date: `2026-11-23T00:00:00Z`", "a date as YYYY-MM-DD"),
        ("/as_of", "2026-11-23\n", "not a date: `2026-11-23\\n`", "a date as YYYY-MM-DD"),
        (
            "/dates/ordered_on",
            20260901,
            "not a string: the number `20260901`",
            "a date as YYYY-MM-DD, or null",
        ),
        (
            "/origin_country",
            "UK",
            "unknown country: `UK`; did you mean `GB` (United Kingdom)?",
            "an ISO 3166-1 alpha-2 code such as `CN`, or `UA-43`, `UA-40`, `UA-14`, `UA-09`, or null",
        ),
        (
            "/transit_countries/1",
            "ZZ",
            "unknown country: `ZZ`",
            "an ISO 3166-1 alpha-2 code such as `CN`, or `UA-43`, `UA-40`, `UA-14`, `UA-09`",
        ),
        (
            "/items/0/eccn",
            "3a090.A",
            "not an ECCN: `3a090.A`; did you mean `3A090.a`?",
            "an ECCN such as `3A090.a`, or `EAR99`, or null",
        ),
        ("/items/0/quantity", "5", 'not a number: the string `"5"`', "a number above 0, or null"),
        ("/items/0/quantity", True, "not a number: `true`", "a number above 0, or null"),
        ("/items/0/quantity", 0, "out of range: `0`", "a number above 0, or null"),
        ("/items/0/us_origin", 1, "not a boolean: the number `1`", "true or false, or null"),
        ("/items/0/us_origin", "true", 'not a boolean: the string `"true"`', "true or false, or null"),
        ("/items/0/ic/dies/0/area_mm2", -814, "out of range: `-814`", "a number above 0, or null"),
        (
            "/items/0/ic/operations/0/bit_length",
            16.5,
            "not a whole number: `16.5`",
            "an integer from 1 to 1024",
        ),
        (
            "/items/0/ic/operations",
            {},
            "not an array: an object",
            "an array of 0 to 200 entries, each an object",
        ),
        (
            "/items/0/value_usd",
            250000,
            "not a string: the number `250000`",
            'an amount of USD as a string, such as "250000.00": up to 13 digits and 2 decimals, or null',
        ),
        ("/items/0/hs_code", "85-42", "not of the form accepted: `85-42`", None),
        ("/items/0/production", [], "not an object: an array", "an object, or null"),
        ("/parties/1/name", "", "an empty string", "a string of 1 to 1000 characters"),
        ("/parties/1/name", "x" * 1001, "a string of 1001 characters", "a string of 1 to 1000 characters"),
        ("/parties/1/roles", [], "an empty array", None),
        ("/parties/1/roles/1", "ultimate_consignee", "the same as entry 0: ", "each entry once"),
        ("/parties/1/owners/0/percent", 100.01, "out of range: `100.01`", "a number from 0 to 100, or null"),
        ("/parties/1/identifiers", {"LEI": "x"}, "not the name of a scheme: `LEI`", None),
        ("/parties/1/list_entries/0/list", "SDNs", "unknown value: `SDNs`; did you mean `SDN`?", None),
        ("/parties/1/list_entries/0/footnotes/0", 7, "out of range: `7`", "an integer from 1 to 6"),
        ("/end_use/for_parties/0", 1, "neither a string nor an object: the number `1`", None),
        ("/informed_letters/0/destinations/1", "D:9", "unknown country: `D:9`", None),
        ("/authorizations/1/symbol", "nac", "not of the form accepted: `nac`", None),
        ("/determinations/0/about", {}, "an empty object", None),
        ("/determinations/0/about/x", [[[[[[[[[]]]]]]]]], "nested more than 8 deep", None),
        ("/determinations/0/evidence_sha256", "E3", "not of the form accepted: `E3`", None),
    ],
)
def test_a_wrong_value_is_named_with_what_is_accepted(
    whole: dict[str, Any], path: str, value: Any, detail: str, accepted: str | None
) -> None:
    fault = only_fault(put(whole, path, value))
    expected = path.removesuffix("/x") if "about" in path else path
    expected += "/LEI" if "identifiers" in path else ""
    assert fault.pointer == expected
    assert fault.detail.startswith(detail)
    assert fault.accepted == accepted or accepted is None
    assert fault.accepted


@pytest.mark.parametrize(
    ("path", "near"),
    [
        ("/referense", "reference"),
        ("/end_use/militry", "military"),
        ("/parties/0/adress", "address"),
        ("/items/0/ic/total_processing_power", "total_processing_performance"),
        ("/end_use/for_parties/1/relaton", "relation"),
        ("/parties/1/list_entries/0/form", "from"),
        ("/parties/1/owners/0/owners/0/percentage", "percent"),
    ],
)
def test_an_unknown_field_is_an_error_with_the_nearest_name(
    whole: dict[str, Any], path: str, near: str
) -> None:
    fault = only_fault(put(whole, path, None))
    assert fault.pointer == path
    assert fault.detail == f"unknown field `{path.rsplit('/', 1)[1]}`; did you mean `{near}`?"
    assert f"`{near}`" in fault.accepted


def test_a_field_named_like_the_machinery_is_unknown_too(small: dict[str, Any]) -> None:
    assert only_fault(small | {"_schema": 1}).pointer == "/_schema"
    assert only_fault(small | {"from_": 1}).pointer == "/from_"


@pytest.mark.parametrize(
    ("change", "pointer", "detail"),
    [
        ({"destination_country": ...}, "/destination_country", "unless `activity` is `deemed_export`"),
        ({"activity": "us_person_support"}, "/support", "where `activity` is `us_person_support`"),
        ({"parties": [{"roles": ["bank"], "name": "A"}]}, "/parties", "no party has the role `exporter`"),
        ({"parties": []}, "/parties", "an empty array"),
        ({"items": [{"kind": "software"}]}, "/items/0", "one of `description`, `model` is required"),
        (
            {"items": [{"model": "x", "components": [{"quantity": 1}]}]},
            "/items/0/components/0",
            "is required",
        ),
        (
            {"items": [{"model": "x", "ic": {"operations": [{"bit_length": 8, "tops": 1, "mac_tops": 1}]}}]},
            "/items/0/ic/operations/0",
            "stated together: `tops`, `mac_tops`",
        ),
        (
            {"authorizations": [{"kind": "exception"}]},
            "/authorizations/0/symbol",
            "where `kind` is `exception`",
        ),
        ({"authorizations": [{"kind": "license", "number": "D1"}]}, "/authorizations/0/status", "required"),
        (
            {"attestations": [{"kind": "transistor_count", "by": "p1", "billions": 24}]},
            "/attestations/0/packaging_country",
            "required where `kind` is `transistor_count`",
        ),
    ],
)
def test_conditions_between_fields(
    small: dict[str, Any], change: dict[str, Any], pointer: str, detail: str
) -> None:
    changed = {name: value for name, value in (small | change).items() if value is not ...}
    fault = only_fault(changed)
    assert (fault.pointer, detail in fault.detail) == (pointer, True), fault


def test_conditions_give_way_where_the_activity_says_so(small: dict[str, Any]) -> None:
    deemed = {name: value for name, value in small.items() if name != "destination_country"}
    assert read(deemed | {"activity": "deemed_export"})["activity"] == "deemed_export"
    holder = small | {"activity": "use", "parties": [{"roles": ["end_user"], "name": "A"}]}
    assert read(holder)["activity"] == "use"
    assert read(small | {"destination_country": None})["destination_country"] is None


def test_a_wrong_field_and_a_broken_condition_are_both_told(small: dict[str, Any]) -> None:
    small["authorizations"] = [{"kind": "license", "symbol": "nac"}]
    pointers = [fault.pointer for fault in refused(encoded(small)).faults]
    assert pointers == ["/authorizations/0/number", "/authorizations/0/status", "/authorizations/0/symbol"]


@pytest.mark.parametrize("document", [[], "x", 1, None, True])
def test_only_an_object_is_a_request(document: Any) -> None:
    assert only_fault(document).detail.startswith("not an object")


def test_of_many_faults_the_first_are_told_and_the_rest_counted(small: dict[str, Any]) -> None:
    problem = refused(encoded(small | {f"x{number}": 1 for number in range(1000)}))
    assert (len(problem.faults), problem.omitted) == (MAX_FAULTS, 1000 - MAX_FAULTS)
    assert problem.document()["errors_omitted"] == 900
