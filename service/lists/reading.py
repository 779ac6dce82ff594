"""What a reader hands over: the entries of one file, and the rows it could not understand."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from service.lists.countries import group_of
from service.lists.entry import ListEntry
from service.lists.text import fold

Progress = Callable[[int, int], None]
"""Called with what is done and what there is."""


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row kept aside: its list if that much was clear, the row as found, and why it was not understood."""

    list: str | None
    row: str
    why: str


@dataclass(frozen=True, slots=True)
class Reading:
    """One file as read.

    family: `csl`, `regulation` or `dpl`. form: the form of the file, for people.
    as_of: the day whose state the file gives, where the file says so.
    rows: data rows in the file; repeated: header rows among them; folded: rows that only add to an entry read before.
    """

    family: str
    form: str
    as_of: date | None
    rows: int
    entries: tuple[ListEntry, ...]
    rejected: tuple[Rejected, ...] = ()
    repeated: int = 0
    folded: int = 0


class UnknownForm(Exception):
    """The file is in no form that is read here."""


def entry_id(code: str, entry: ListEntry, number: str = "") -> str:
    """A stable id: by the source's own `number`, else by name, country and Federal Register volume.

    The volume, not the page, because one source cites a rule's first page and another the entry's page.
    """
    if number:
        return f"{code}-{number}"
    volume = entry.citations[0].split()[0] if entry.citations else ""
    place = ",".join(sorted(group_of(entry.countries))[:1])
    address = fold(entry.addresses[0]) if entry.address_only and entry.addresses else ""
    parts = (code, fold(entry.name) or entry.name, place, volume, address)
    return f"{code}-{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:12]}"
