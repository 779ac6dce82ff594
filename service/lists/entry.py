"""One entry of a restricted-party list, and whether it is in force on a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final, Literal

EntryType = Literal["entity", "person", "vessel", "aircraft", "address"]
Precision = Literal["effective", "published", "first_seen", "unknown"]
UntilPrecision = Literal["effective", "published", "last_seen", "unknown"]
Status = Literal["listed", "not_listed", "possibly"]

PUBLICATION_LAG: Final = timedelta(days=14)
"""How long before its printing a rule may have taken effect. The longest known lag of an Entity List rule is
five days (84 FR 22961: effective 2019-05-16, printed 2019-05-21)."""


@dataclass(frozen=True, slots=True)
class Since:
    """A first day and how well it is known.

    effective: the legal first day. published: the day it was printed; it may have bound up to `PUBLICATION_LAG`
    earlier. first_seen: it was in force that day and perhaps long before. unknown: nothing is known of a first day.
    not_before: a day before which it surely was not in force, where that is known.
    """

    day: date | None
    precision: Precision
    not_before: date | None = None

    def reached(self, on: date) -> Status:
        """`listed` if `on` is surely not before this, `not_listed` if it surely is, else `possibly`."""
        if self.not_before is not None and on < self.not_before:
            return "not_listed"
        if self.day is None or self.precision == "unknown":
            return "possibly"
        if on >= self.day:
            return "listed"
        if self.precision == "first_seen":
            return "possibly"
        if self.precision == "published" and on >= self.day - PUBLICATION_LAG:
            return "possibly"
        return "not_listed"


@dataclass(frozen=True, slots=True)
class Footnotes:
    """Footnotes of an entry on a day: those that surely bind, and those that may (their first day is not known)."""

    sure: frozenset[int]
    possible: frozenset[int]


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One listed party (or address), as its sources state it.

    id: stable between imports: list code with the source's own number, or with a hash of name, country and FR volume.
    list: a code of `service.values.lists.LIST_TITLES`.
    native_names: names in the party's own script that a source gives together with the listed name.
    unverified_names: names we added without such a source; a hit on one alone is a lead, not a finding.
    countries: ISO 3166-1 alpha-2 (UA-43, UA-14, UA-09 for Crimea, DNR, LNR), as printed, or HK and MO where the
        address says so.
    license_requirement, review_policy: codes of `service.lists.terms`; None where the list has none.
    requirement_except: what the licence requirement leaves out, as codes or ECCNs.
    exceptions_available: licence exceptions that the entry itself allows, e.g. `GOV 740.11(b)(2)(ii)`.
    review_eccns, review_sections: ECCNs and EAR sections that the review policy turns on.
    requirement_text, review_text: the published words, of imported lists only.
    citations: Federal Register citations, the listing first, then its modifications.
    printed: printing day of a citation, where the source gives it.
    footnote_from: first day of each footnote; footnote_until: its last day, for one that was taken away.
    disputed_footnotes: those that only one of several sources carries; they are in `footnotes` too.
    listed_until: last day listed; with until_precision `last_seen`, the last day it was seen, and it may have stayed.
    gone_by: a day on which it was surely off the list.
    expires_on: last day of a denial order.
    address_only: the entry lists an address, and is found by address and never by name.
    identifiers: (kind, value) pairs of the source, e.g. `("imo", "9187629")`.
    sources: families of files it was read from: `regulation`, `csl`, `dpl`, `embedded`.
    disputes: what the sources disagree on, for people.
    """

    id: str
    list: str
    name: str
    aliases: tuple[str, ...] = ()
    native_names: tuple[str, ...] = ()
    unverified_names: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    type: EntryType | None = None
    footnotes: frozenset[int] = frozenset()
    disputed_footnotes: frozenset[int] = frozenset()
    footnote_from: Mapping[int, Since] = field(default_factory=dict)
    footnote_until: Mapping[int, date] = field(default_factory=dict)
    license_requirement: str | None = None
    requirement_except: tuple[str, ...] = ()
    exceptions_available: tuple[str, ...] = ()
    requirement_text: str | None = None
    review_policy: str | None = None
    review_eccns: tuple[str, ...] = ()
    review_sections: tuple[str, ...] = ()
    review_text: str | None = None
    citations: tuple[str, ...] = ()
    printed: Mapping[str, date] = field(default_factory=dict)
    listed_from: date | None = None
    listed_from_precision: Precision = "unknown"
    listed_not_before: date | None = None
    listed_until: date | None = None
    until_precision: UntilPrecision = "effective"
    gone_by: date | None = None
    expires_on: date | None = None
    address_only: bool = False
    identifiers: tuple[tuple[str, str], ...] = ()
    programs: tuple[str, ...] = ()
    remarks: str | None = None
    sources: tuple[str, ...] = ()
    disputes: tuple[str, ...] = ()

    @property
    def since(self) -> Since:
        """First day listed, with its precision."""
        return Since(self.listed_from, self.listed_from_precision, self.listed_not_before)

    def status_on(self, day: date) -> Status:
        """Whether the entry is in force on `day`: `possibly` where the dates known do not settle it."""
        if self.expires_on is not None and day > self.expires_on:
            return "not_listed"
        if self.gone_by is not None and day >= self.gone_by:
            return "not_listed"
        if self.listed_until is not None and day > self.listed_until:
            return "possibly" if self.until_precision in ("last_seen", "unknown") else "not_listed"
        return self.since.reached(day)

    def footnotes_on(self, day: date) -> Footnotes:
        """Footnotes that bind on `day`. One without a known first day is only possible, never absent."""
        sure: set[int] = set()
        possible: set[int] = set()
        for number in self.footnotes:
            until = self.footnote_until.get(number)
            if until is not None and day > until:
                continue
            reached = self.footnote_from.get(number, self.since).reached(day)
            if reached == "listed":
                sure.add(number)
            elif reached == "possibly":
                possible.add(number)
        return Footnotes(frozenset(sure), frozenset(possible))
