"""The OpenAPI document, and the service held to it by generated requests."""

from __future__ import annotations

import json
from typing import Any

import pytest
import schemathesis
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)

from service.api.routes import EXAMPLE
from service.operations.reading import read_request

LARGE = 1 << 26
CHECKS = [
    not_a_server_error,
    content_type_conformance,
    negative_data_rejection,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
]


@pytest.mark.parametrize("mode", list(GenerationMode))
def test_the_service_keeps_to_its_description(app: Flask, mode: GenerationMode) -> None:
    # A drawn body may be of any size; one too large is refused for that alone (test_hostile), whatever else it is.
    app.config.update(MAX_CONTENT_LENGTH=LARGE, EXPORTCHECK_MAX_BODY_BYTES=LARGE)
    described = schemathesis.openapi.from_wsgi("/openapi.json", app)
    operations = [found.ok() for found in described.get_all_operations()]
    assert len(operations) == 13
    for operation in operations:
        # Nothing is wrong to send where nothing is read.
        if mode is GenerationMode.POSITIVE or operation.body:
            hold(operation, mode)


def hold(operation: Any, mode: GenerationMode) -> None:
    @given(st.data())
    @settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
    def run(data: st.DataObject) -> None:
        data.draw(operation.as_strategy(generation_mode=mode)).call_and_validate(checks=CHECKS)

    run()


def test_the_document_is_openapi_3_1_with_every_route(client: FlaskClient) -> None:
    document = client.get("/openapi.json").json
    assert document["openapi"] == "3.1.0"
    assert {path: sorted(set(item) & {"get", "post"}) for path, item in document["paths"].items()} == {
        "/check": ["post"],
        "/decisions/{decision_id}": ["get"],
        "/decisions/{decision_id}/answers": ["post"],
        "/decisions/{decision_id}/explanation": ["get"],
        "/decisions/{decision_id}/replay": ["get"],
        "/healthz": ["get"],
        "/lists": ["get"],
        "/lists/{snapshot_id}/changes": ["get"],
        "/matches/{match_id}": ["get"],
        "/matches/{match_id}/decisions": ["post"],
        "/readyz": ["get"],
        "/screen": ["post"],
        "/vocabulary": ["get"],
    }
    body = document["paths"]["/check"]["post"]["requestBody"]["content"]["application/json"]
    assert body["schema"] == {"$ref": "#/components/schemas/Request"}
    assert document["components"]["schemas"]["Die"]["properties"]["area_mm2"] == {
        "description": "Area of the die in square millimetres.",
        "type": ["number", "null"],
        "exclusiveMinimum": 0,
    }


def test_every_operation_says_what_it_does_and_how_it_fails(client: FlaskClient) -> None:
    document = client.get("/openapi.json").json
    for path in document["paths"].values():
        for operation in (path[method] for method in ("get", "post") if method in path):
            assert operation["summary"]
            assert operation["responses"]["500"] == {"$ref": "#/components/responses/Problem"}
    assert {"400", "413", "415", "422"} <= set(document["paths"]["/check"]["post"]["responses"])


def test_the_example_is_a_request() -> None:
    assert read_request(json.dumps(EXAMPLE).encode()).document["parties"][1]["id"] == "p2"
