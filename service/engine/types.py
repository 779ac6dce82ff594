"""The types a fact may have."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

Value = bool | Fraction | date | str | tuple[str, ...]
"""What a known fact holds. A list is a tuple of texts; a country, ECCN, enum value or text is text."""

SCALARS: Final = ("bool", "number", "money", "date", "country", "eccn", "text", "enum")
ORDERED: Final = frozenset({"number", "money", "date"})


@dataclass(frozen=True, slots=True)
class Type:
    """A fact's type.

    name: one of SCALARS, or `list`.
    unit: of a number, as printed (`mm2`, `GB/s`); None for a pure number. Money is USD.
    options: the values of an enum.
    of: of a list, the type of its members.
    """

    name: str
    unit: str | None = None
    options: tuple[str, ...] = ()
    of: Type | None = None

    def __str__(self) -> str:
        if self.of is not None:
            return f"list of {self.of}"
        return f"{self.name} ({self.unit})" if self.unit else self.name


BOOL: Final = Type("bool")
NUMBER: Final = Type("number")
DATE: Final = Type("date")
DAYS: Final = Type("number", unit="days")
