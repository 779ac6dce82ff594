"""Reading what POST /screen and POST /matches/{id}/decisions are sent."""

from __future__ import annotations

from typing import Any, Final

from service.operations.reading.contract.screening import MOST_NAMES, MatchDecision, ScreenRequest
from service.operations.reading.parse import MAX_BYTES
from service.operations.reading.refusal import read_record, refusal
from service.values.problem import Fault

SCREEN_SCHEMA: Final = ScreenRequest()
DECISION_SCHEMA: Final = MatchDecision()


def read_screen(raw: bytes, *, max_bytes: int = MAX_BYTES) -> dict[str, Any]:
    """Read the body of POST /screen. Raises Problem: 400, 413 or 422."""
    title = "Invalid screening request"
    document = read_record(raw, SCREEN_SCHEMA, title, max_bytes)
    names = sum(1 + len(party.get("aliases") or ()) for party in document["parties"])
    if names > MOST_NAMES:
        detail = f"{names} names and aliases in all"
        raise refusal(title, [Fault("/parties", detail, f"at most {MOST_NAMES} names and aliases in all")])
    return document


def read_decision(raw: bytes, *, max_bytes: int = MAX_BYTES) -> dict[str, Any]:
    """Read the body of POST /matches/{id}/decisions. Raises Problem: 400, 413 or 422."""
    return read_record(raw, DECISION_SCHEMA, "Invalid decision", max_bytes)
