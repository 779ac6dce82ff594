"""JSON documents that keep every number exact: written from Decimal digit by digit, read back as Decimal."""

from __future__ import annotations

import json
from decimal import Decimal
from fractions import Fraction
from typing import Any

import orjson


def _exact(value: object) -> orjson.Fragment:
    if isinstance(value, Fraction):
        value = _terminating(value)
    if isinstance(value, Decimal) and value.is_finite():
        return orjson.Fragment(str(value))
    raise TypeError(
        f"`{value!r}` has no exact JSON form: accepted are plain JSON types and finite decimal numbers"
    )


def _terminating(value: Fraction) -> Decimal | Fraction:
    """Return `value` as the decimal it equals, or unchanged where its digits never end."""
    rest, digits = value.denominator, 0
    for prime in (2, 5):
        power = 0
        while rest % prime == 0:
            rest //= prime
            power += 1
        digits = max(digits, power)
    if rest != 1:
        return value
    # Made from text, which no precision of a context rounds.
    return Decimal(f"{value.numerator * 10**digits // value.denominator}E-{digits}")


def _dumped(document: object, option: int) -> bytes:
    try:
        return orjson.dumps(document, default=_exact, option=option)
    except TypeError:
        # orjson takes integers of 64 bits only, and asks nobody about longer ones.
        return orjson.dumps(_widened(document), default=_exact, option=option)


def _widened(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _widened(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_widened(inner) for inner in value]
    if isinstance(value, int) and not -(2**63) <= value < 2**63:
        return Decimal(value)
    return value


def write(document: object) -> bytes:
    """Write `document` as compact JSON, keys in the order given.

    Raises TypeError for floats' infinities, for fractions that no decimal equals and for what JSON cannot hold.
    """
    return _dumped(document, 0)


def canonical(document: object) -> bytes:
    """Write `document` as compact JSON with sorted keys, so that equal documents have equal bytes."""
    return _dumped(document, orjson.OPT_SORT_KEYS)


def read(text: bytes | str) -> Any:
    """Read JSON that this service wrote; whole numbers as int, others as Decimal.

    Not for what callers send: it trusts its input. See `service.operations.reading`.
    """
    return json.loads(text, parse_float=Decimal)
