"""Our reading, our own JSON Schema and the contract's must accept and refuse the same requests."""

from __future__ import annotations

import copy
import json
import os
import re
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.operations.reading import SCHEMA, read_request
from service.operations.reading.describe import describe
from service.values.problem import Problem

HERE = Path(__file__).parent
SHARED = Path(os.environ.get("EXPORTCHECK_SHARED", HERE.parents[3] / "shared"))
needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason=f"no shared material at {SHARED}")

# What no JSON Schema of ours says: real countries and days, ids, references, limits on sizes.
BEYOND = re.compile(
    "^(unknown country|no such day|(no (party|item) has the id)|.* and the id of /|(employ|own)ed in a ring|"
    "nested more|a string of [0-9]+ characters|[0-9]+ entries|number out of range)|up to 13 digits|accepted: an id: "
)


def validator(schema: dict[str, Any]) -> Any:
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True)


def ours() -> Any:
    schemas = describe(SCHEMA)
    return validator({"$ref": "#/$defs/Request", "$defs": schemas})


def refusals(document: Any) -> list[str]:
    try:
        read_request(json.dumps(document).encode())
    except Problem as problem:
        return [f"{fault.detail}: accepted: {fault.accepted}" for fault in problem.faults]
    return []


WHOLE = json.loads((HERE / "whole.json").read_text())
OURS = ours()
CONTRACT_FILE = SHARED / "design" / "check-request.schema.json"
CONTRACT = validator(json.loads(CONTRACT_FILE.read_text())) if CONTRACT_FILE.is_file() else None

WORDS = """
    x CN ZZ UA-43 UA-44 3A090.a 3A090.A EAR99 2025-01-31 2025-02-30 2025-1-1 12.50 12.505 D:5 D:7 exporter
    license exception deemed_export use us_person_support transistor_count buyer
""".split()
ODD_NUMBERS = [0, 1, -1, 0.5, 16.0, 101, 1e30]
ODD_SHAPES = [[], [None], {}, {"x": 1}, ["CN"], ["CN", "CN"], ["3A090", "3A090"], [{}], {"party": "buyer"}]
ODD_VALUES = st.sampled_from(
    [None, True, False, "", "x y", "\n", "a" * 250, *WORDS, *ODD_NUMBERS, *ODD_SHAPES]
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path] if path else []
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return found + [place for step, below in inner for place in places(below, (*path, step))]


PLACES = places(WHOLE)


@st.composite
def changed(draw: st.DrawFn) -> dict[str, Any]:
    """A request that states everything, with one to three places changed."""
    document = copy.deepcopy(WHOLE)
    for place in draw(st.lists(st.sampled_from(PLACES), min_size=1, max_size=3)):
        change(
            document,
            place,
            draw(st.sampled_from(["replace", "remove", "rename", "repeat"])),
            draw(ODD_VALUES),
        )
    return document


def change(document: Any, place: tuple[Any, ...], how: str, value: Any) -> None:
    *steps, last = place
    try:
        for step in steps:
            document = document[step]
        if how == "replace":
            document[last] = value
        elif how == "remove":
            del document[last]
        elif how == "rename" and isinstance(document, dict):
            document[f"{last}s"] = document.pop(last)
        elif how == "repeat" and isinstance(document, list):
            document.append(copy.deepcopy(document[last]))
    except (KeyError, IndexError, TypeError):
        return  # an earlier change took the place away


@given(changed())
def test_our_schema_and_our_reading_agree(document: dict[str, Any]) -> None:
    found = refusals(document)
    if OURS.is_valid(document):
        assert all(BEYOND.search(detail) for detail in found), found
    else:
        assert found, next(iter(OURS.iter_errors(document)))


@needs_shared
@given(changed())
def test_the_contract_and_our_reading_agree(document: dict[str, Any]) -> None:
    assert CONTRACT is not None
    found = refusals(document)
    if CONTRACT.is_valid(document):
        assert all(BEYOND.search(detail) for detail in found), found
    else:
        assert found, next(iter(CONTRACT.iter_errors(document)))


@needs_shared
def test_every_shared_case_is_a_request() -> None:
    cases = json.loads((SHARED / "cases" / "requests.json").read_text())
    refused = {case["id"]: found for case in cases if (found := refusals(case["request"]))}
    assert refused == {}
    assert len(cases) > 100


@needs_shared
def test_our_schema_says_what_the_contract_says() -> None:
    contract = json.loads(CONTRACT_FILE.read_text())
    assert described_fields(contract, contract) == described_fields(
        {"$ref": "#/$defs/Request", "$defs": (schemas := describe(SCHEMA))}, {"$defs": schemas}
    )


def described_fields(schema: dict[str, Any], root: dict[str, Any], path: str = "") -> dict[str, Any]:
    """For every field, by its path: its description where it has one of its own, its options and its bounds."""
    found: dict[str, Any] = {}
    if path.count("/owners") > 1:
        return found
    for part in variants(schema, root):
        for name, inner in part.get("properties", {}).items():
            at = f"{path}/{name}"
            found[at] = {
                "description": inner.get("description"),
                **{
                    word: sorted(map(str, variant[word])) if word == "enum" else variant[word]
                    for variant in variants(inner, root)
                    for word in ("enum", "maximum", "exclusiveMinimum", "default", "uniqueItems")
                    if word in variant
                },
            }
            found |= described_fields(inner, root, at)
        if "items" in part:
            found |= described_fields(part["items"], root, path)
    return found


def variants(schema: dict[str, Any], root: dict[str, Any]) -> list[dict[str, Any]]:
    """The schema itself, what it refers to, and each alternative of it."""
    found = [schema]
    if "$ref" in schema:
        found += variants(root["$defs"][schema["$ref"].rsplit("/", 1)[1]], root)
    for alternative in schema.get("anyOf", ()):
        found += variants(alternative, root)
    return found
