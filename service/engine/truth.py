"""Kleene's strong three-valued logic. None is `unknown`."""

from __future__ import annotations

from collections.abc import Iterable

Truth = bool | None


def conjunction(values: Iterable[Truth]) -> Truth:
    """True if all are true, false if one is false, else unknown. Stops at the first false."""
    result: Truth = True
    for value in values:
        if value is False:
            return False
        if value is None:
            result = None
    return result


def disjunction(values: Iterable[Truth]) -> Truth:
    """True if one is true, false if all are false, else unknown. Stops at the first true."""
    result: Truth = False
    for value in values:
        if value is True:
            return True
        if value is None:
            result = None
    return result


def negation(value: Truth) -> Truth:
    """Turn true and false round; unknown stays unknown."""
    return None if value is None else not value
