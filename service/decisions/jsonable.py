"""Engine values as JSON values: exact where a decimal can be, else to twelve significant digits."""

from __future__ import annotations

from datetime import date
from decimal import Context, Decimal
from fractions import Fraction
from typing import Final

from service.engine.types import Value

Json = bool | int | Decimal | str | list[str] | None

_SHOWN: Final = Context(prec=12)


def jsonable(value: Value | None) -> Json:
    """Turn a value into JSON's terms. A ratio that no decimal holds is cut to twelve digits, for display alone."""
    if isinstance(value, Fraction):
        if value.denominator == 1:
            return value.numerator
        return _SHOWN.divide(Decimal(value.numerator), Decimal(value.denominator)).normalize(_SHOWN)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return list(value)
    return value
