"""When entries took effect: known rules of the Federal Register, and what follows from a mere printing day."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Final

from service.lists.entry import PUBLICATION_LAG, ListEntry, Since
from service.lists.files import ListFileError, read_yaml, rows
from service.values.lists import LIST_TITLES

_PAGES: Final = re.compile(r"(\d{2,3}) FR (\d+)(?:-(\d+))?")
_CITED: Final = re.compile(r"(\d{2,3}) FR (\d+)")
CONFIDENCES: Final = ("primary", "secondary", "unverified")


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the Federal Register that changed a list: its pages, and when it was printed and took effect."""

    volume: int
    first: int
    last: int
    published: date | None
    effective: date | None
    confidence: str

    @property
    def since(self) -> Since | None:
        """First day of what the rule did."""
        if self.effective is not None:
            return Since(self.effective, "effective")
        return Since(self.published, "published") if self.published is not None else None


@dataclass(frozen=True, slots=True)
class FootnoteStart:
    """The day a footnote of the Entity List came into being.

    for_all: every entry of then that carries it now has it from that day, whether or not it cites the rule.
    """

    day: date
    for_all: bool


@dataclass(frozen=True, slots=True)
class EffectiveDates:
    """Known rules by page, and the first day each Entity List footnote existed.

    Made by `load_effective_dates`.
    """

    rules: tuple[Rule, ...]
    footnotes: Mapping[int, FootnoteStart]
    lists: Mapping[str, date]

    def rule_of(self, citation: str) -> Rule | None:
        """The rule whose pages include `citation` (`84 FR 22963`)."""
        found = _CITED.fullmatch(citation)
        if found is None:
            return None
        key = (int(found[1]), int(found[2]))
        index = bisect_right(self.rules, key, key=lambda rule: (rule.volume, rule.first)) - 1
        if index >= 0:
            rule = self.rules[index]
            if rule.volume == key[0] and key[1] <= rule.last:
                return rule
        return None

    def since(self, citation: str, printed: date | None) -> Since | None:
        """First day of what `citation` did, from the table or else from the day its source says it was printed."""
        rule = self.rule_of(citation)
        known = rule.since if rule is not None else None
        if known is not None:
            return known
        return Since(printed, "published") if printed is not None else None


def load_effective_dates(path: Path) -> EffectiveDates:
    """Read `effective-dates.yaml`. Raises ListFileError with file and line."""
    document, _ = read_yaml(path)
    found: list[Rule] = []
    for row in rows(document, "rules", path):
        row.only("pages", "published", "effective", "confidence", "about", "source")
        pages = _PAGES.fullmatch(row.text("pages"))
        if pages is None:
            raise ListFileError(f"{row.where}: pages `{row['pages']}`: accepted is `84 FR 22961-22968`")
        confidence = row.get("confidence", "primary")
        if confidence not in CONFIDENCES:
            raise ListFileError(
                f"{row.where}: confidence `{confidence}`: accepted are {', '.join(CONFIDENCES)}"
            )
        first = int(pages[2])
        found.append(
            Rule(
                int(pages[1]),
                first,
                int(pages[3] or first),
                row.day("published"),
                row.day("effective"),
                confidence,
            )
        )
    found.sort(key=lambda rule: (rule.volume, rule.first))
    for before, after in pairwise(found):
        if before.volume == after.volume and before.last >= after.first:
            raise ListFileError(
                f"{path}: pages of {before.volume} FR {before.first} and {after.first} overlap"
            )
    footnotes: dict[int, FootnoteStart] = {}
    for row in rows(document, "footnotes", path):
        row.only("footnote", "from", "by", "for_all", "confidence", "about")
        day = row.day("from")
        if day is None or not row.text("footnote").isdigit():
            raise ListFileError(f"{row.where}: a footnote needs a number and `from`")
        footnotes[int(row["footnote"])] = FootnoteStart(day, row.get("for_all") == "yes")
    lists: dict[str, date] = {}
    for row in rows(document, "lists", path) if "lists" in document else ():
        row.only("list", "from", "by", "confidence", "about")
        day = row.day("from")
        if day is None or row.text("list") not in LIST_TITLES:
            raise ListFileError(f"{row.where}: a list needs a code of {', '.join(LIST_TITLES)}, and `from`")
        lists[row.text("list")] = day
    return EffectiveDates(tuple(found), footnotes, lists)


def settle(entry: ListEntry, dates: EffectiveDates, as_of: date | None) -> ListEntry:
    """`entry` with the first day of its listing and of each footnote, as far as citations tell.

    as_of: a day on which the entry was seen listed; the last resort.
    A date the entry carries already stays, unless the table knows the rule's effective day.
    """
    known = [
        since for one in entry.citations if (since := dates.since(one, entry.printed.get(one))) is not None
    ]
    listed = _listed(entry, dates, as_of)
    begun = dates.lists.get(entry.list)
    if begun is not None and listed.precision not in ("effective", "published"):
        # Nobody was on a list before there was one.
        listed = replace(listed, not_before=max(begun, listed.not_before or begun))
    settled = replace(
        entry,
        listed_from=listed.day,
        listed_from_precision=listed.precision,
        listed_not_before=listed.not_before,
    )
    if not entry.footnotes:
        return settled
    started: dict[int, Since] = {}
    for number in entry.footnotes:
        started[number] = entry.footnote_from.get(number) or _footnote(
            dates.footnotes.get(number), listed, known, as_of
        )
    return replace(settled, footnote_from=started)


def _listed(entry: ListEntry, dates: EffectiveDates, as_of: date | None) -> Since:
    first = entry.citations[0] if entry.citations else None
    cited = dates.since(first, entry.printed.get(first)) if first else None
    if cited is not None and cited.precision == "effective":
        return cited
    stated = entry.since if entry.listed_from is not None else None
    if stated is not None and stated.precision == "effective":
        return stated
    if stated is not None and cited is not None and stated.day and cited.day:
        # The CSL gives the effective day of some rules and the printing day of most.
        if cited.day - PUBLICATION_LAG <= stated.day < cited.day:
            return Since(stated.day, "effective")
        return cited if cited.day <= stated.day else stated
    if cited is not None or stated is not None:
        return cited or stated or Since(None, "unknown")
    volume = _CITED.fullmatch(first) if first else None
    if volume is not None:
        # Volume 84 is 2019: the entry came at some day of that year.
        year = int(volume[1]) + 1935
        end = date(year, 12, 31)
        return Since(min(end, as_of) if as_of else end, "first_seen", date(year, 1, 1) - PUBLICATION_LAG)
    return Since(as_of, "first_seen") if as_of is not None else Since(None, "unknown")


def _footnote(
    start: FootnoteStart | None, listed: Since, changes: Iterable[Since], as_of: date | None
) -> Since:
    """First day of a footnote: the entry's first change on or after the day the footnote came into being.

    An entry listed earlier that cites no such change had it at some day from then until it was seen with it.
    """
    if start is None or (listed.day is not None and listed.day >= start.day):
        return listed
    later = [since for since in changes if since.day is not None and since.day >= start.day]
    if later:
        return min(later, key=lambda since: since.day or start.day)
    if start.for_all:
        return Since(start.day, "effective")
    return Since(as_of, "first_seen" if as_of else "unknown", start.day)
