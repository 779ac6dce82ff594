"""The Denied Persons List as published: tab-separated text, every field in quotes."""

from __future__ import annotations

import csv
import io
from typing import Final

from service.lists.combine import fold_rows
from service.lists.entry import ListEntry
from service.lists.merge import DPL
from service.lists.readers.denied import NotUnderstood, denied_person
from service.lists.reading import Reading, Rejected
from service.lists.text import clean

COLUMNS: Final = (
    "Name",
    "Street_Address",
    "City",
    "State",
    "Country",
    "Postal_Code",
    "Effective_Date",
    "Expiration_Date",
    "Standard_Order",
    "Last_Update",
    "Action",
    "FR_Citation",
)
_ADDRESS: Final = ("Street_Address", "City", "State", "Postal_Code", "Country")


def is_header(line: str) -> bool:
    """Whether `line` is the list's header."""
    return tuple(name.strip().strip('"') for name in line.strip().split("\t")) == COLUMNS


def read(text: str) -> Reading:
    """Read the text. A line of another width, without a name or with a broken date is kept aside."""
    csv.field_size_limit(16 * 1024 * 1024)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter="\t")
    entries: list[ListEntry] = []
    rejected: list[Rejected] = []
    rows = repeated = 0
    next(lines)
    for line in lines:
        if not line:
            continue
        rows += 1
        if tuple(line) == COLUMNS:
            repeated += 1
            continue
        try:
            entries.append(_entry(line))
        except NotUnderstood as error:
            rejected.append(Rejected("DPL", "; ".join(line)[:2000], str(error)))
    folded = fold_rows(entries)
    return Reading(
        DPL,
        "Denied Persons List, tab-separated",
        None,
        rows,
        folded,
        tuple(rejected),
        repeated,
        len(entries) - len(folded),
    )


def _entry(line: list[str]) -> ListEntry:
    if len(line) != len(COLUMNS):
        raise NotUnderstood(f"{len(line)} fields instead of {len(COLUMNS)}")
    row = dict(zip(COLUMNS, map(clean, line), strict=True))
    return denied_person(
        name=row["Name"],
        address=", ".join(row[part] for part in _ADDRESS if row[part]),
        # Many rows with a US state name no country.
        country=row["Country"] or ("US" if row["State"] else ""),
        effective=row["Effective_Date"],
        expires=row["Expiration_Date"],
        citations=row["FR_Citation"],
        remarks=row["Action"],
    )
