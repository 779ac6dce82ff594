"""From bytes to plain types, strictly: exact numbers, no duplicate keys, nothing JSON does not have."""

from __future__ import annotations

import json
import re
from decimal import Decimal, InvalidOperation
from typing import Any, Final, NoReturn

from service.operations.reading.suspects import LARGEST_EXPONENT, LONGEST_NUMBER, suspects
from service.values.problem import Fault, Problem, shown

MAX_BYTES: Final = 1024 * 1024
MAX_VALUES: Final = 50_000
ACCEPTED: Final = "one JSON object in UTF-8 (RFC 8259)"

_TITLE: Final = "Malformed JSON"
# Escapes for control characters, and for halves of surrogate pairs: legal JSON that no name or address holds and
# that databases and other readers choke on. A hit is only a suspicion (`\\\\b` hits too); `suspects` decides.
_RARE_ESCAPE: Final = re.compile(rb"\\(?:u00[01]|u[dD][89a-fA-F]|[bf])")


class _Suspicious(Exception):
    """The fast reader met what the careful one has to explain."""


def parse(raw: bytes, *, max_bytes: int = MAX_BYTES) -> Any:
    """Read one JSON document; every number becomes a Decimal.

    Raises Problem: 413 for more than `max_bytes` or `MAX_VALUES`; 400 for what is not strict JSON (bad UTF-8, bad
    syntax, duplicate keys, NaN and infinities, numbers beyond 64 digits or 10^64, control characters in text,
    nesting beyond reason).
    """
    if len(raw) > max_bytes:
        raise too_large(max_bytes, len(raw))
    text = _decoded(raw)
    try:
        document = json.loads(
            text,
            parse_float=_number,
            parse_int=_number,
            parse_constant=_refuse,
            object_pairs_hook=_object,
        )
    except json.JSONDecodeError as error:
        raise _malformed(text, error) from None
    except (_Suspicious, RecursionError):
        raise _faulty(suspects(text)) from None
    # Values are separated by commas, so the exact count is only needed where there are that many.
    if raw.count(b",") >= MAX_VALUES // 2 and _count(document) > MAX_VALUES:
        raise _excess(f"more than {MAX_VALUES} values", f"at most {MAX_VALUES} values in all")
    if _RARE_ESCAPE.search(raw):
        found = suspects(text)
        if found:
            raise _faulty(found)
    return document


def too_large(max_bytes: int, found: int | None = None) -> Problem:
    """Return the problem of a body larger than `max_bytes`, of `found` bytes where that is known."""
    detail = f"the body has {found} bytes" if found is not None else "the body is too large"
    return _excess(detail, f"at most {max_bytes} bytes")


def _excess(detail: str, accepted: str) -> Problem:
    return Problem(
        413, "Request too large", f"{detail}; accepted are {accepted}", [Fault("", detail, accepted)]
    )


def _count(document: Any) -> int:
    waiting, count = [document], 0
    while waiting:
        value = waiting.pop()
        count += 1
        if isinstance(value, dict):
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
    return count


def _decoded(raw: bytes) -> str:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        detail = f"not UTF-8: byte `0x{raw[error.start]:02x}` at offset {error.start}"
        raise Problem(400, _TITLE, detail, [Fault("", detail, ACCEPTED)]) from None
    if text.startswith("\ufeff"):
        detail = "the body starts with a byte order mark, which JSON does not have"
        raise Problem(400, _TITLE, detail, [Fault("", detail, ACCEPTED)])
    return text


def _malformed(text: str, error: json.JSONDecodeError) -> Problem:
    found = shown(text[error.pos : error.pos + 20]) if error.pos < len(text) else "the end of the body"
    what = error.msg[0].lower() + error.msg[1:]
    detail = f"{what}, at line {error.lineno}, column {error.colno}: found {found}"
    return Problem(400, _TITLE, detail, [Fault("", detail, ACCEPTED)])


def _faulty(found: list[Fault]) -> Problem:
    return Problem(400, _TITLE, found[0].detail, found)


def _number(text: str) -> Decimal:
    if len(text) > LONGEST_NUMBER:
        raise _Suspicious
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise _Suspicious from None
    if not -LARGEST_EXPONENT < number.adjusted() < LARGEST_EXPONENT:
        raise _Suspicious
    return number


def _refuse(_word: str) -> NoReturn:
    raise _Suspicious


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    document = dict(pairs)
    if len(document) != len(pairs):
        raise _Suspicious
    return document
