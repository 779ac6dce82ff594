"""The addresses of the service."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from flask import Response, current_app, request
from flask_smorest import Blueprint  # type: ignore[import-untyped]

from service.api.answers import AnswerBody, Health, ReadinessBody, Replay
from service.api.desk import now, operations
from service.api.exchange import MAX_BODY, body_of, json_response
from service.api.problems import no_such
from service.api.screening import ROUTES
from service.decisions.rendering import as_html, as_text
from service.operations.answering import read_answers
from service.operations.reading import read_request
from service.values.problem import Fault, Problem

_DECISION_ID: Final = "the `decision_id` of an answer this service gave"
EXAMPLE: Final = {
    "reference": "SO-1188",
    "as_of": "2026-11-23",
    "origin_country": "US",
    "destination_country": "DE",
    "parties": [
        {"roles": ["exporter"], "name": "Example Exporter Inc.", "country": "US"},
        {"roles": ["ultimate_consignee", "end_user"], "name": "Beispiel GmbH", "country": "DE"},
    ],
    "items": [{"description": "Thermocouple", "eccn": "EAR99", "quantity": 10, "us_origin": True}],
}


def check() -> Response:
    """Decide a shipment.

    May it leave, on its day, and why? The decision is recorded before it is answered, and never changed.
    """
    read = read_request(body_of(request), max_bytes=current_app.config[MAX_BODY])
    return json_response(operations().check(read, now()).body)


def decision(decision_id: str) -> Response:
    """Return a decision as it was given."""
    found = operations().decision(decision_id)
    if found is None:
        raise no_such("decision", decision_id, _DECISION_ID)
    return json_response(found)


def answers(decision_id: str) -> Response:
    """Supply what a decision asked for.

    The answers are written into its request, which is decided anew on the same day; the new decision says which it
    follows.
    """
    given = read_answers(body_of(request), max_bytes=current_app.config[MAX_BODY])
    found = operations().answer(decision_id, given, now())
    if found is None:
        raise no_such("decision", decision_id, _DECISION_ID)
    return json_response(found.body)


def explanation(decision_id: str) -> Response:
    """Return the whole tree of a decision: what fired, what was open, and what almost fired.

    As JSON, or with `format=text` or `format=html` made from the same tree.
    """
    form = request.args.get("format", "json")
    if form not in _FORMS:
        fault = Fault("", f"`format` is `{form}`", "`json`, `text` or `html`")
        raise Problem(400, "Invalid query", fault.detail, [fault])
    found = operations().explanation(decision_id)
    if found is None:
        raise no_such("decision", decision_id, _DECISION_ID)
    if form == "json":
        return json_response(found)
    made = as_text(found) if form == "text" else as_html(found)
    return Response(made, content_type=_FORMS[form])


def replay(decision_id: str) -> Response:
    """Decide again from the stored evidence.

    Says whether the rules are the same and whether the answer is. Nothing is recorded.
    """
    found = operations().replay(decision_id)
    if found is None:
        raise no_such("decision", decision_id, _DECISION_ID)
    return json_response(found)


def vocabulary() -> Response:
    """List every fact a rule may name.

    For each: its type and unit, what it means, and what its absence means.
    """
    return json_response(operations().vocabulary())


def healthz() -> Response:
    """Say that the process is alive."""
    return json_response({"status": "ok"})


def readyz() -> Response:
    """Say whether the service can decide now: rules loaded, database there."""
    found = operations().ready(now().date())
    return json_response({"ready": found.ready, "checks": found.checks}, 200 if found.ready else 503)


def blueprint() -> Any:
    """Return the routes with their documentation, for one application."""
    routes = Blueprint("exportcheck", __name__, description="Export control decisions")
    _add(routes, "/check", check, AnswerBody, refusals=(400, 413, 415, 422), method="POST", doc=_CHECK)
    _add(routes, "/decisions/<decision_id>", decision, AnswerBody, refusals=(404,))
    _add(
        routes,
        "/decisions/<decision_id>/explanation",
        explanation,
        {"type": "object"},
        refusals=(400, 404),
        doc=_EXPLANATION,
    )
    _add(routes, "/decisions/<decision_id>/replay", replay, Replay, refusals=(404,))
    _add(
        routes,
        "/decisions/<decision_id>/answers",
        answers,
        AnswerBody,
        refusals=(400, 404, 413, 415, 422),
        method="POST",
        doc=_ANSWERS,
    )
    for rule, view, schema, more in ROUTES:
        _add(routes, rule, view, schema, **more)
    _add(routes, "/vocabulary", vocabulary, {"type": "object"})
    _add(routes, "/healthz", healthz, Health)
    _add(routes, "/readyz", readyz, ReadinessBody, also={503: ReadinessBody})
    return routes


_CHECK: Final = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {"schema": {"$ref": "#/components/schemas/Request"}, "example": EXAMPLE}
        },
    }
}


_FORMS: Final = {
    "json": "application/json",
    "text": "text/plain; charset=utf-8",
    "html": "text/html; charset=utf-8",
}

_EXPLANATION: Final = {
    "parameters": [
        {
            "in": "query",
            "name": "format",
            "schema": {"type": "string", "enum": list(_FORMS), "default": "json"},
            "description": "How the tree is written.",
        }
    ],
    "responses": {
        "200": {
            "content": {
                "application/json": {"schema": {"type": "object"}},
                "text/plain": {"schema": {"type": "string"}},
                "text/html": {"schema": {"type": "string"}},
            }
        }
    },
}

_ANSWERS: Final = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "additionalProperties": False,
                    "required": ["answers"],
                    "properties": {
                        "answers": {
                            "type": "array",
                            "minItems": 1,
                            "items": {
                                "type": "object",
                                "additionalProperties": False,
                                "required": ["fact", "value"],
                                "properties": {
                                    "fact": {"type": "string", "description": "Name of the fact, as asked."},
                                    "about": {
                                        "type": "string",
                                        "description": "The `about` of the question.",
                                    },
                                    "value": {"description": "The answer; null where it is not known."},
                                },
                            },
                        }
                    },
                },
                "example": {"answers": [{"fact": "item.eccn", "about": "i1", "value": "EAR99"}]},
            }
        },
    }
}


def _add(
    routes: Any,
    rule: str,
    view: Callable[..., Response],
    schema: Any,
    *,
    refusals: tuple[int, ...] = (),
    also: dict[int, Any] | None = None,
    method: str = "GET",
    doc: dict[str, Any] | None = None,
) -> None:
    documented = routes.response(200, schema)(view)
    for status, other in (also or {}).items():
        documented = routes.alt_response(status, schema=other)(documented)
    for status in (*refusals, 500):
        documented = routes.alt_response(status, "Problem")(documented)
    documented = routes.doc(operationId=view.__name__, **(doc or {}))(documented)
    routes.add_url_rule(rule, view_func=documented, methods=[method])
