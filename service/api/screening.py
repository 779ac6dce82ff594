"""The addresses of screening and of the lists."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from flask import Response, current_app, request

from service.api.answers import ListChangesBody, ListsBody, MatchBody, ScreenBody
from service.api.desk import now, operations
from service.api.exchange import MAX_BODY, body_of, json_response
from service.api.problems import no_such
from service.operations.reading.screening import read_decision, read_screen

_MATCH_ID: Final = "the `match` of a candidate that a screening of this service gave"
_SNAPSHOT: Final = "the `id` of a snapshot that `/lists` names"
_MOST_DIGITS: Final = 9


def screen() -> Response:
    """Look for parties on the restricted-party lists.

    For each, the listed parties it may be, best first, and why. The screening is recorded.
    """
    asked = read_screen(body_of(request), max_bytes=current_app.config[MAX_BODY])
    return json_response(operations().screen(asked, now()))


def match(match_id: str) -> Response:
    """Return a match and what people decided of it."""
    found = operations().match(match_id)
    if found is None:
        raise no_such("match", match_id, _MATCH_ID)
    return json_response(found)


def decide_match(match_id: str) -> Response:
    """Record what a person decided of a match.

    It holds for every later screening and check of that party and that version of the entry.
    """
    decided = read_decision(body_of(request), max_bytes=current_app.config[MAX_BODY])
    found = operations().decide_match(match_id, decided, now())
    if found is None:
        raise no_such("match", match_id, _MATCH_ID)
    return json_response(found)


def lists() -> Response:
    """List every snapshot of a list.

    With its day, its age, how many entries it has and how many rows were kept aside; and the last download of each
    source.
    """
    return json_response(operations().lists(now().date()))


def list_changes(snapshot_id: str) -> Response:
    """Return what an import changed.

    Entries added, removed and changed since the snapshot before it, and the rows that were kept aside.
    """
    found = None
    if snapshot_id.isascii() and snapshot_id.isdigit() and len(snapshot_id) <= _MOST_DIGITS:
        found = operations().list_changes(int(snapshot_id), now().date())
    if found is None:
        raise no_such("snapshot", snapshot_id, _SNAPSHOT)
    return json_response(found)


def _body(schema: str, example: dict[str, Any]) -> dict[str, Any]:
    reference = {"$ref": f"#/components/schemas/{schema}"}
    return {
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": reference, "example": example}},
        }
    }


SCREEN_EXAMPLE: Final = {"parties": [{"name": "Huawei Technologies Co., Ltd.", "country": "CN"}]}
DECISION_EXAMPLE: Final = {
    "decision": "false_positive",
    "by": "J. Doe, export compliance",
    "why": "Another company: registered 2019 in Graz, other owners, other address.",
}
_REFUSALS: Final = (400, 413, 415, 422)

ROUTES: Final[tuple[tuple[str, Callable[..., Response], Any, dict[str, Any]], ...]] = (
    (
        "/screen",
        screen,
        ScreenBody,
        {"refusals": _REFUSALS, "method": "POST", "doc": _body("ScreenRequest", SCREEN_EXAMPLE)},
    ),
    ("/matches/<match_id>", match, MatchBody, {"refusals": (404,)}),
    (
        "/matches/<match_id>/decisions",
        decide_match,
        MatchBody,
        {
            "refusals": (404, 409, *_REFUSALS),
            "method": "POST",
            "doc": _body("MatchDecision", DECISION_EXAMPLE),
        },
    ),
    ("/lists", lists, ListsBody, {}),
    ("/lists/<snapshot_id>/changes", list_changes, ListChangesBody, {"refusals": (404,)}),
)
