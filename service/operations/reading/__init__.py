"""Reading a request: strict JSON, the contract, the references within it. Every face reads through it."""

from __future__ import annotations

from typing import Any, Final

from marshmallow import ValidationError

from service.operations.reading.contract.request import Request
from service.operations.reading.fields import spelled
from service.operations.reading.limits import excess
from service.operations.reading.parse import ACCEPTED, MAX_BYTES, parse
from service.operations.reading.record import faults
from service.operations.reading.references import broken, fill_in
from service.operations.reading.refusal import refusal
from service.values.problem import Fault
from service.values.request import CheckRequest

TITLE: Final = "Invalid request"
SCHEMA: Final = Request()


def read_request(raw: bytes, *, max_bytes: int = MAX_BYTES) -> CheckRequest:
    """Read the body of POST /check.

    raw: the bytes as received. max_bytes: the most accepted.
    Raises Problem: 413 (too large), 400 (not strict JSON) or 422 (not the contract), one fault for each wrong field.
    """
    document = parse(raw, max_bytes=max_bytes)
    return CheckRequest(document=checked(document), received=raw)


def checked(document: Any) -> dict[str, Any]:
    """Return `document` as the contract accepts it, with ids filled in. Numbers in it must be Decimal.

    Raises Problem (422), one fault for each wrong field.
    """
    if not isinstance(document, dict):
        raise refusal(TITLE, [Fault("", f"not an object: {spelled(document)}", ACCEPTED)])
    found = excess(document)
    if not found:
        try:
            valid: dict[str, Any] = SCHEMA.load(document)
        except ValidationError as error:
            found = faults(error.messages, SCHEMA)
        else:
            found = fill_in(valid) or broken(valid)
            if not found:
                return valid
    raise refusal(TITLE, found)
