from __future__ import annotations

import json
import logging
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.wrappers import Response

from service.store.ids import is_id
from tests.api.conftest import Cautious


def problem(response: Response, status: int) -> dict[str, Any]:
    assert response.status_code == status
    assert response.content_type == "application/problem+json"
    document: dict[str, Any] = json.loads(response.data)
    assert document["status"] == status
    assert document["type"].startswith("urn:exportcheck:problem:")
    assert document["request_id"] == response.headers["X-Request-ID"]
    assert all({"pointer", "detail", "accepted"} == set(fault) for fault in document["errors"])
    return document


def test_a_decision_is_kept_before_it_is_answered(
    client: FlaskClient, cautious: Cautious, order: dict[str, Any]
) -> None:
    raw = json.dumps(order, indent=1).encode()
    response = client.post("/check", data=raw, content_type="application/json; charset=utf-8")
    assert (response.status_code, response.content_type) == (200, "application/json")
    answer = json.loads(response.data)
    assert is_id(answer["decision_id"])
    kept = cautious.decisions.get(answer["decision_id"])
    assert kept is not None
    assert kept.request == raw
    assert kept.answer.encode() == response.data
    again = client.get(f"/decisions/{answer['decision_id']}")
    assert again.data == response.data


def test_numbers_come_back_with_every_digit(client: FlaskClient, order: dict[str, Any]) -> None:
    digits = "989.50000000000000000000000001"
    raw = json.dumps(order | {"items": [{"description": "x", "quantity": "Q"}]}).replace('"Q"', digits)
    response = client.post("/check", data=raw, content_type="application/json")
    assert f'"quantity":{digits}'.encode() in response.data
    assert f'"quantity":{digits}'.encode() in client.get(f"/decisions/{response.json['decision_id']}").data


def test_a_decision_that_is_not_there(client: FlaskClient) -> None:
    for name in ("x", "018f6e6e-0000-7000-8000-000000000000", "'; DROP TABLE decision; --", "%00", "é"):
        for path in (f"/decisions/{name}", f"/decisions/{name}/replay"):
            document = problem(client.get(path), 404)
            assert document["errors"][0]["accepted"] == "the `decision_id` of an answer this service gave"


def test_health_and_readiness(client: FlaskClient, cautious: Cautious) -> None:
    assert client.get("/healthz").json == {"status": "ok"}
    assert client.get("/readyz").json == {"ready": True, "checks": {"database": "ok"}}
    cautious.broken = True
    try:
        response = client.get("/readyz")
    finally:
        cautious.broken = False
    assert (response.status_code, response.json) == (
        503,
        {"ready": False, "checks": {"database": "no answer"}},
    )


def test_the_vocabulary(client: FlaskClient) -> None:
    assert client.get("/vocabulary").json == {"facts": {"item.eccn": {"type": "eccn"}}}


def test_an_unknown_path_is_told_the_nearest(client: FlaskClient) -> None:
    document = problem(client.post("/chek"), 404)
    assert document["detail"] == "no path `/chek`; did you mean `/check`?"
    assert "`/decisions/<decision_id>`" in document["errors"][0]["accepted"]


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [("GET", "/check", {"POST"}), ("DELETE", "/decisions/x", {"GET"}), ("POST", "/openapi.json", {"GET"})],
)
def test_a_wrong_method_is_told_the_right_ones(
    client: FlaskClient, method: str, path: str, allowed: set[str]
) -> None:
    response = client.open(path, method=method)
    document = problem(response, 405)
    assert allowed <= {word.strip() for word in response.headers["Allow"].split(",")}
    assert document["errors"][0]["accepted"] == f"one of {response.headers['Allow']}"


@pytest.mark.parametrize(
    ("headers", "found"),
    [
        ({}, "no content type is stated"),
        ({"Content-Type": "text/plain"}, "the content type is `text/plain`"),
        ({"Content-Type": "application/x-www-form-urlencoded"}, "the content type is"),
        ({"Content-Type": "application/json; charset=latin-1"}, "charset=latin-1"),
        ({"Content-Type": "application/json", "Content-Encoding": "gzip"}, "the content encoding is `gzip`"),
    ],
)
def test_only_plain_json_is_read(client: FlaskClient, headers: dict[str, str], found: str) -> None:
    document = problem(client.post("/check", data=b"{}", headers=headers), 415)
    assert found in document["errors"][0]["detail"]


def test_an_error_of_ours_is_logged_and_not_told(
    client: FlaskClient, cautious: Cautious, order: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    cautious.broken = True
    try:
        document = problem(client.post("/check", json=order), 500)
    finally:
        cautious.broken = False
    assert "secret" not in json.dumps(document)
    assert "the secret inside" in caplog.text
    assert client.post("/check", json=order).status_code == 200


def test_every_request_is_logged_under_an_id(client: FlaskClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "service.api"):
        response = client.get("/healthz", headers={"X-Request-ID": "order-77"})
        assert response.headers["X-Request-ID"] == "order-77"
        made = client.get("/healthz", headers={"X-Request-ID": 'bad" id'}).headers["X-Request-ID"]
    assert len(made) == 32
    assert [record.getMessage().split(" in ")[0] for record in caplog.records] == ["GET /healthz 200"] * 2


def test_log_lines_are_json_with_the_id(client: FlaskClient, app: Any) -> None:
    from service.api.log import _Lines

    record = logging.LogRecord("service.api", logging.INFO, "x", 1, "a\n%s", ("b",), None)
    with app.test_request_context("/healthz"):
        app.preprocess_request()
        line = _Lines().format(record)
    assert "\n" not in line
    assert {"level": "info", "message": "a\nb"}.items() <= json.loads(line).items()
    assert len(json.loads(line)["request_id"]) == 32
