"""The Consolidated Screening List as CSV: quoted only where needed (2022), everywhere (2023), rebuilt (2026)."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final

from service.lists.affiliates import short_forms, unfold
from service.lists.citations import parse_citations, parse_day
from service.lists.combine import fold_rows
from service.lists.countries import countries_of, country_code
from service.lists.entry import EntryType, ListEntry
from service.lists.merge import CSL
from service.lists.readers.identifiers import identifiers_in
from service.lists.reading import Progress, Reading, Rejected, entry_id
from service.lists.stated import with_terms
from service.lists.text import clean, split_addresses, split_aka, split_aliases, unique

COLUMNS: Final = ("_id", "source", "entity_number", "type", "programs", "name")
_NEEDED: Final = ("source", "name", "addresses", "federal_register_notice", "alt_names")
_CODES: Final[dict[str, str]] = {
    "EL": "EL",
    "MEU": "MEU",
    "UVL": "UVL",
    "DPL": "DPL",
    "SDN": "SDN",
    "CMIC": "CMIC",
    "SSI": "SSI",
    "PLC": "PLC",
    "NS-MBS List": "MBS",
    "CAP": "CAPTA",
    "FSE": "FSE",
    "ISN": "ISN",
    "DTC": "ITAR",
}
_TYPES: Final[dict[str, EntryType]] = {
    "entity": "entity",
    "individual": "person",
    "vessel": "vessel",
    "aircraft": "aircraft",
}
_ABBREVIATION: Final = re.compile(r"\(([^)]+)\)")
_ADDRESS_ONLY: Final = re.compile(r"^Address \d{1,3}$")
_LISTING_DAY: Final = re.compile(
    r"(\d{1,2} [A-Z][a-z]{2} \d{4}), Listing Date \(CMIC\)|Listing Date \(CMIC\), (\d{4}-\d\d-\d\d)"
)
_MONTHS: Final = {
    name: f"{number:02d}"
    for number, name in enumerate(
        ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"), start=1
    )
}
_FIELD_LIMIT: Final = 16 * 1024 * 1024


def is_header(line: str) -> bool:
    """Whether `line` is the list's header, quoted or not."""
    names = [name.strip().strip('"') for name in line.strip().split(",")]
    return tuple(names[: len(COLUMNS)]) == COLUMNS


def read(text: str, progress: Progress | None = None) -> Reading:
    """Read the CSV. Rows of an unknown list, without a name or of another width are kept aside."""
    lines = text.count("\n")
    csv.field_size_limit(_FIELD_LIMIT)
    reader = csv.DictReader(io.StringIO(text, newline=""))
    entries: list[ListEntry] = []
    rejected: list[Rejected] = []
    rows = repeated = 0
    for row in reader:
        rows += 1
        if progress is not None and rows % 500 == 0:
            progress(min(rows, lines), lines)
        if row.get("source") == "source" and row.get("name") == "name":
            repeated += 1
            continue
        try:
            entries.append(entry_of(row))
        except NotUnderstood as error:
            rejected.append(Rejected(code_of(row), _shown(row), str(error)))
    folded = fold_rows(entries)
    return Reading(
        CSL,
        "Consolidated Screening List, CSV",
        None,
        rows,
        folded,
        tuple(rejected),
        repeated,
        len(entries) - len(folded),
    )


class NotUnderstood(Exception):
    """A row cannot be read; the message says why."""


def code_of(row: Mapping[str, Any]) -> str | None:
    """The code of the list a row is of; None where it is none known here."""
    found = _ABBREVIATION.search(row.get("source") or "")
    return _CODES.get(found[1]) if found else None


def entry_of(row: Mapping[str, Any]) -> ListEntry:
    """The entry of one row, its columns by name. Raises NotUnderstood."""
    if None in row or any(row.get(name) is None for name in _NEEDED):
        raise NotUnderstood("another number of fields than the header")
    code = code_of(row)
    if code is None:
        raise NotUnderstood(f"source `{clean(row['source'])[:80]}` is no list known here")
    name = clean(row["name"])
    if not name:
        raise NotUnderstood("no name")
    addresses, printed_countries = _places(row["addresses"])
    address_only = _ADDRESS_ONLY.match(name) is not None
    if address_only and not addresses:
        raise NotUnderstood("an entry for an address, without the address")
    citations = parse_citations(row["federal_register_notice"])
    name, further, parent = unfold(name)
    name, from_name = split_aka(name)
    start = parse_day(row.get("start_date"))
    if start is not None and start.year < 1945:
        start = None
    entry = ListEntry(
        id="",
        list=code,
        name=name,
        aliases=unique([*further, *from_name, *split_aliases(row["alt_names"]), *short_forms(name)]),
        addresses=addresses,
        countries=countries_of(printed_countries, addresses),
        type="address" if address_only else _TYPES.get((row.get("type") or "").casefold()),
        citations=tuple(one.text for one in citations),
        printed={one.text: one.printed for one in citations if one.printed},
        listed_from=start,
        listed_from_precision=("effective" if code == "DPL" else "published") if start else "unknown",
        address_only=address_only,
        identifiers=identifiers_in(row.get("ids") or ""),
        programs=unique(clean(one) for one in (row.get("programs") or "").split(";") if clean(one)),
        remarks=_remarks(row, parent),
        sources=(CSL,),
    )
    entry = with_terms(entry, row.get("license_requirement"), row.get("license_policy"))
    if code == "DPL":
        entry = replace(entry, expires_on=parse_day(row.get("end_date")))
    if code == "CMIC":
        entry = _with_listing_day(entry, row.get("ids") or "")
    return replace(entry, id=entry_id(code, entry, clean(row.get("entity_number"))))


def _places(text: str) -> tuple[tuple[str, ...], list[str]]:
    """Addresses and countries. Each address ends in its country; the rebuilt list has the countries alone."""
    addresses: list[str] = []
    countries: list[str] = []
    for part in clean(text).split("; "):
        place = part.strip(" ;")
        if country_code(place) is not None:
            countries.append(place)
            continue
        head, comma, tail = place.rpartition(",")
        countries.append(tail.strip())
        if comma and head.strip(" ,"):
            addresses.append(place)
    return split_addresses("; ".join(addresses)), countries


def _with_listing_day(entry: ListEntry, ids: str) -> ListEntry:
    found = _LISTING_DAY.search(ids)
    if found is None:
        return entry
    try:
        day = date.fromisoformat(
            found[2] or f"{found[1][-4:]}-{_MONTHS[found[1][-8:-5]]}-{found[1][:-9]:0>2}"
        )
    except (KeyError, ValueError):
        return entry
    return replace(entry, listed_from=day, listed_from_precision="effective")


def _remarks(row: Mapping[str, Any], parent: str | None) -> str | None:
    parts = [clean(row.get("title")), clean(row.get("remarks")), f"listed with {parent}" if parent else ""]
    return "; ".join(part for part in parts if part) or None


def _shown(row: Mapping[str, Any]) -> str:
    return "; ".join(f"{key}: {value}" for key, value in row.items() if value)[:2000]
