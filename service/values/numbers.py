"""Exact numbers: what arrives as a decimal stays one, and ratios are fractions. Nothing here rounds."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from fractions import Fraction

Number = Fraction


def exact(value: int | Decimal | Fraction | str) -> Fraction:
    """Return `value` as an exact fraction.

    Raises ValueError for text that is not a finite decimal number (`12.5`, `2e+26`) and for floats' infinities.
    """
    if isinstance(value, Fraction):
        return value
    if isinstance(value, str):
        try:
            value = Decimal(value)
        except InvalidOperation:
            raise ValueError(f"`{value}` is not a decimal number") from None
    if isinstance(value, Decimal) and not value.is_finite():
        raise ValueError(f"`{value}` is not a finite number")
    return Fraction(value)


def plain(value: Fraction) -> str:
    """Write a number for people: whole if it is, else as a decimal of at most six significant digits.

    Six digits are for display alone; every comparison uses the fraction itself.
    """
    if value.denominator == 1:
        return str(value.numerator)
    exact_text = format(Decimal(value.numerator) / Decimal(value.denominator), "f")
    rounded = format(float(value), ".6g")
    if len(exact_text) <= len(rounded) or "e" in rounded:
        return exact_text
    return rounded
