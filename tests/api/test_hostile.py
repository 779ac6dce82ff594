"""Bad input: each a problem that names the place and what is accepted; nothing is written; the service lives on."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import EnvironBuilder, run_wsgi_app
from werkzeug.wrappers import Response

from tests.api.conftest import Cautious
from tests.api.test_routes import problem

Change = Callable[[dict[str, Any]], bytes]


def stated(**fields: Any) -> Change:
    return lambda order: json.dumps(order | fields).encode()


def item(**fields: Any) -> Change:
    return stated(items=[{"description": "x", **fields}])


def party(**fields: Any) -> Change:
    return stated(parties=[{"roles": ["exporter"], "name": "A", **fields}])


def raw(text: str) -> Change:
    """A good order with this text before its last brace."""
    return lambda order: json.dumps(order)[:-1].encode() + text.encode() + b"}"


def exactly(body: bytes) -> Change:
    return lambda _: body


def owners(depth: int) -> Change:
    nested = '[{"name":"H","percent":1,"owners":' * depth + "[]" + "}]" * depth
    return lambda order: party(owners="O")(order).replace(b'"O"', nested.encode())


RING = [
    {"id": "a", "roles": ["exporter"], "name": "A", "employed_by": "b"},
    {"id": "b", "roles": ["employer"], "name": "B", "employed_by": "a"},
]

OWNER_RING = [
    {
        "name": "B",
        "percent": 60,
        "owners": [{"name": "C", "percent": 60, "owners": [{"name": "B", "percent": 60}]}],
    }
]

HOSTILE: dict[str, tuple[Change, int, str, str]] = {
    "malformed": (exactly(b'{"parties": ['), 400, "", "one JSON object"),
    "cut_off": (lambda order: json.dumps(order).encode()[:-5], 400, "", "one JSON object"),
    "empty": (exactly(b""), 400, "", "one JSON object"),
    "not_an_object": (exactly(b"[]"), 422, "", "one JSON object"),
    "not_utf8": (exactly(b'{"reference": "\xff\xfe"}'), 400, "", "UTF-8"),
    "duplicate_key": (raw(', "reference": "other"'), 400, "/reference", "each key once"),
    "duplicate_key_deep": (
        raw(', "end_use": {"military": true, "military": false}'),
        400,
        "/end_use/military",
        "once",
    ),
    "not_a_number": (raw(', "x": NaN'), 400, "/x", "a finite decimal number"),
    "infinite_number": (
        lambda order: item(quantity="Q")(order).replace(b'"Q"', b"Infinity"),
        400,
        "/items/0/quantity",
        "a finite decimal number",
    ),
    "overflowing_number": (
        lambda order: item(quantity="Q")(order).replace(b'"Q"', b"1e400"),
        400,
        "/items/0/quantity",
        "smaller than 1e64",
    ),
    "million_digit_exponent": (
        lambda order: item(quantity="Q")(order).replace(b'"Q"', b"1e" + b"9" * 900_000),
        400,
        "/items/0/quantity",
        "smaller than 1e64",
    ),
    "wrong_type": (item(quantity="5"), 422, "/items/0/quantity", "a number above 0"),
    "truthy": (item(us_origin=1), 422, "/items/0/us_origin", "true or false"),
    "unknown_field": (stated(destination="DE"), 422, "/destination", "`destination_country`"),
    "unknown_country": (stated(destination_country="XX"), 422, "/destination_country", "ISO 3166-1 alpha-2"),
    "negative_area": (item(ic={"dies": [{"area_mm2": -1}]}), 422, "/items/0/ic/dies/0/area_mm2", "above 0"),
    "impossible_date": (stated(as_of="2025-02-30"), 422, "/as_of", "YYYY-MM-DD"),
    "ten_megabytes": (exactly(b" " * 10_000_000), 413, "", "1048576 bytes"),
    "five_thousand_parties": (
        lambda order: stated(parties=order["parties"] * 5000)(order),
        422,
        "/parties",
        "at most 500 parties",
    ),
    "owners_200_deep": (owners(200), 422, "/parties/0" + "/owners/0" * 20 + "/owners", "at most 20 deep"),
    "brackets": (exactly(b"[" * 1_000_000), 400, "/0" * 100, "at most 100"),
    "ring": (stated(parties=RING), 422, "/parties/0/employed_by", "a party that is not employed"),
    "owners_in_a_ring": (
        party(owners=OWNER_RING),
        422,
        "/parties/0/owners/0/owners/0/owners/0",
        "an owner that is not among those it owns",
    ),
    "dangling": (
        item(designed_by="p9"),
        422,
        "/items/0/designed_by",
        "the id of a party in this request: `p1`",
    ),
    "null_byte": (raw(', "x": "a\\u0000b"'), 400, "/x", "without control characters"),
    "half_a_surrogate": (party(name="\ud800"), 400, "/parties/0/name", "surrogate"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_is_refused_where_it_is_wrong(
    client: FlaskClient, cautious: Cautious, order: dict[str, Any], name: str
) -> None:
    change, status, pointer, accepted = HOSTILE[name]
    before = len(list(cautious.decisions.all()))
    response = client.post("/check", data=change(order), content_type="application/json")
    fault = problem(response, status)["errors"][0]
    assert (fault["pointer"], accepted in fault["accepted"]) == (pointer, True), fault
    assert fault["detail"]
    assert len(list(cautious.decisions.all())) == before
    assert client.post("/check", json=order).status_code == 200
    assert cautious.decisions.broken() is None


def sent(app: Flask, body: bytes, length: int | None) -> Response:
    """Send a body as a server hands it over: of `length` as the header says, or chunked."""
    builder = EnvironBuilder(path="/check", method="POST", content_type="application/json")
    environ = builder.get_environ()
    environ["wsgi.input"] = io.BytesIO(body)
    environ.pop("CONTENT_LENGTH", None)
    if length is None:
        environ.update({"HTTP_TRANSFER_ENCODING": "chunked", "wsgi.input_terminated": True})
    else:
        environ["CONTENT_LENGTH"] = str(length)
    return Response(*run_wsgi_app(app, environ))


def test_a_body_of_unstated_length_has_the_same_limit(app: Flask, order: dict[str, Any]) -> None:
    found = problem(sent(app, b" " * 10_000_000, None), 413)
    assert found["errors"][0]["accepted"] == "at most 1048576 bytes"
    assert sent(app, json.dumps(order).encode(), None).status_code == 200


def test_a_body_cut_short_is_incomplete(app: Flask, order: dict[str, Any]) -> None:
    body = json.dumps(order).encode()
    assert "before its stated length" in problem(sent(app, body, len(body) + 10), 400)["detail"]


def test_every_wrong_field_has_its_entry(client: FlaskClient, order: dict[str, Any]) -> None:
    body = stated(as_of="2025-02-30", basis="enforce", items=[{"description": "", "ecnn": "3A090"}])(order)
    document = problem(client.post("/check", data=body, content_type="application/json"), 422)
    assert [fault["pointer"] for fault in document["errors"]] == [
        "/as_of",
        "/basis",
        "/items/0/description",
        "/items/0/ecnn",
    ]
