"""The problem of a document that is not what the contract asks for."""

from __future__ import annotations

from typing import Any

from marshmallow import Schema, ValidationError

from service.operations.reading.fields import spelled
from service.operations.reading.parse import ACCEPTED, parse
from service.operations.reading.record import faults
from service.values.problem import Fault, Problem


def refusal(title: str, found: list[Fault]) -> Problem:
    """Return the problem (422) with these faults; the first is told in its words."""
    where = found[0].pointer or "the whole"
    more = f"; and {len(found) - 1} more" if len(found) > 1 else ""
    return Problem(422, title, f"{where}: {found[0].detail}{more}", found)


def read_record(raw: bytes, schema: Schema, title: str, max_bytes: int) -> dict[str, Any]:
    """Read one JSON object as `schema` has it. Numbers in it are Decimal.

    Raises Problem: 413 (too large), 400 (not strict JSON) or 422 (not the schema), one fault for each wrong field.
    """
    document = parse(raw, max_bytes=max_bytes)
    if not isinstance(document, dict):
        raise refusal(title, [Fault("", f"not an object: {spelled(document)}", ACCEPTED)])
    try:
        valid: dict[str, Any] = schema.load(document)
    except ValidationError as error:
        raise refusal(title, faults(error.messages, schema)) from None
    return valid
