"""Identifiers in the `ids` column of the Consolidated Screening List, value first (2022) or kind first (2023)."""

from __future__ import annotations

import re
from typing import Final

from service.lists.text import clean

_KINDS: Final[dict[str, str]] = {
    "vessel registration identification": "imo",
    "mmsi": "mmsi",
    "unified social credit code (uscc)": "uscc",
    "tax id no.": "tax_id",
    "registration number": "registration",
    "registration id": "registration",
    "company number": "registration",
    "government gazette number": "gazette",
    "swift/bic": "swift",
    "isin": "isin",
    "aircraft tail number": "tail_number",
    "aircraft manufacturer's serial number (msn)": "msn",
    "passport": "passport",
    "national id no.": "national_id",
    "website": "website",
    "email address": "email",
    "d-u-n-s number": "duns",
}
_COUNTRY: Final = re.compile(r"^[A-Z]{2}$")


def identifiers_in(text: str) -> tuple[tuple[str, str], ...]:
    """(kind, value) pairs of the kinds that tell a party apart; the rest (gender, notes, dates) is left."""
    found: dict[tuple[str, str], None] = {}
    for part in clean(text).split("; "):
        pieces = [piece.strip() for piece in part.split(",")]
        kind = next((_KINDS[piece.casefold()] for piece in pieces if piece.casefold() in _KINDS), None)
        if kind is None:
            continue
        values = [piece for piece in pieces if piece.casefold() not in _KINDS and not _COUNTRY.match(piece)]
        if values and values[0]:
            value = values[0].removeprefix("IMO ").strip() if kind == "imo" else values[0]
            found[(kind, value)] = None
    return tuple(found)
