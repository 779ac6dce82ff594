"""Comparing values, three-valued. None on either side is unknown and makes the answer unknown."""

from __future__ import annotations

import operator
from collections.abc import Callable, Collection
from fractions import Fraction
from typing import Any, Final

from service.engine.truth import Truth, disjunction, negation
from service.engine.types import Type, Value
from service.values.eccn import contains

Values = Value | frozenset[str] | None

_ORDER: Final[dict[str, Callable[[Any, Any], bool]]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
    "==": operator.eq,
    "!=": operator.ne,
}


def compare(left: Values, sign: str, right: Values, type_: Type) -> Truth:
    """Apply a comparison; `type_` is the left side's.

    ECCNs are compared by containment: a paragraph is in its parent; of a parent stated alone it is unknown whether it
    is in a paragraph, since the item may or may not be.
    """
    if left is None or right is None:
        return None
    if sign in _ORDER:
        if type_.name == "eccn":
            alike = _in_eccns(str(left), (str(right),))
            return alike if sign == "==" else negation(alike)
        return _ORDER[sign](left, right)
    if sign in {"in", "not in"}:
        held = _membership(str(left), _members(right), type_)
        return held if sign == "in" else negation(held)
    inner = type_.of or type_
    if sign == "intersects":
        return disjunction(_membership(one, _members(right), inner) for one in _members(left))
    return disjunction(_membership(one, (str(right),), inner) for one in _members(left))


def _members(value: Values) -> Collection[str]:
    return value if isinstance(value, tuple | frozenset) else (str(value),)


def _membership(one: str, many: Collection[str], type_: Type) -> Truth:
    return _in_eccns(one, many) if type_.name == "eccn" else one in many


def _in_eccns(one: str, many: Collection[str]) -> Truth:
    if any(contains(wide, one) for wide in many):
        return True
    return None if any(contains(one, narrow) for narrow in many) else False


def bounded(relation: str, low: Fraction, high: Fraction | None, limit: Fraction) -> Truth:
    """Compare a number known only to lie from `low` to `high` (None: no upper bound) with `limit`."""
    if high is not None and low == high:
        return _ORDER[relation](low, limit)
    if relation in {">=", ">"}:
        if _ORDER[relation](low, limit):
            return True
        return None if high is None or _ORDER[relation](high, limit) else False
    if relation in {"<=", "<"}:
        if high is not None and _ORDER[relation](high, limit):
            return True
        return None if _ORDER[relation](low, limit) else False
    outside = limit < low or (high is not None and limit > high)
    if outside:
        return relation == "!="
    return None
