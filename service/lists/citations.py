"""Federal Register citations, in every way the lists print them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

_CITATION: Final = re.compile(
    r"(?P<volume>\d{2,3})\s*\.?\s*(?:F\.?\s*R\.?\s*)+(?P<page>\d{2,6})\b"
    r"(?:[\s,(.]*(?:preview citation details)?[\s,(]*(?P<day>\d{1,2}/\d{1,2}/\d{2,4}"
    r"|[A-Z][a-z]{2,8} \d{1,2}, \d{4}))?",
    re.IGNORECASE,
)
_ISSUE: Final = re.compile(
    r"Vol\.\s*(?P<volume>\d{2,3}),?\s*No\.\s*(?P<number>\d+),?\s*(?P<day>\d{1,2}/\d{1,2}/\d{2,4})?"
)
_DAY: Final = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{2}|\d{4})")
_WRITTEN_DAY: Final = re.compile(r"([A-Z][a-z]{2})[a-z]* (\d{1,2}), (\d{4})")
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_FIRST_VOLUME_YEAR: Final = 1935


@dataclass(frozen=True, slots=True)
class Citation:
    """A Federal Register page, and the day it was printed where the source says so."""

    text: str
    volume: int
    page: int
    printed: date | None

    @property
    def year(self) -> int:
        """Year of the volume: volume 84 is 2019."""
        return self.volume + _FIRST_VOLUME_YEAR


def parse_citations(text: str | None) -> tuple[Citation, ...]:
    """All citations in `text`, each page once, oldest first. The oldest is the listing, the others change it."""
    found: dict[tuple[int, int], Citation] = {}
    for one in _CITATION.finditer(text or ""):
        volume, page = int(one["volume"]), int(one["page"])
        printed = parse_day(one["day"])
        if printed is not None and printed.year != volume + _FIRST_VOLUME_YEAR:
            # A slip of the source in one of the two: the page is what people look up.
            printed = None
        known = found.get((volume, page))
        if known is None or known.printed is None:
            found[(volume, page)] = Citation(f"{volume} FR {page}", volume, page, printed)
    for one in _ISSUE.finditer(text or ""):
        volume, number = int(one["volume"]), int(one["number"])
        found[(volume, 0)] = Citation(f"{volume} FR No. {number}", volume, 0, parse_day(one["day"]))
    return tuple(found[key] for key in sorted(found))


def parse_day(text: str | None) -> date | None:
    """`5/21/19`, `11/19/98`, `October 9, 2020` or `2019-05-21` as a date; None where there is none or it cannot be."""
    if not text:
        return None
    text = text.strip()
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            return date.fromisoformat(text)
        written = _WRITTEN_DAY.fullmatch(text)
        if written is not None:
            return date(int(written[3]), _MONTHS.index(written[1]) + 1, int(written[2]))
        found = _DAY.fullmatch(text)
        if found is None:
            return None
        month, day, year = (int(part) for part in found.groups())
        if year < 100:
            # Printed lists begin in the 1970s; denial orders run to 2099, but only with four digits.
            year += 1900 if year >= 70 else 2000
        return date(year, month, day)
    except ValueError:
        return None
