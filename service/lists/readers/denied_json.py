"""The Denied Persons List as JSON rows: the effective day in its own key, the expiry inside the notes."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from service.lists.combine import fold_rows
from service.lists.entry import ListEntry
from service.lists.merge import DPL
from service.lists.readers.denied import NotUnderstood, denied_person
from service.lists.reading import Reading, Rejected, UnknownForm
from service.lists.text import clean

LIST_ID: Final = "bis-dpl"
_EXPIRES: Final = re.compile(r"Expires:\s*(\S+)")
_FILE_DAY: Final = re.compile(r"_(\d{2})(\d{2})(\d{4})\.")


def read(document: Mapping[str, Any]) -> Reading:
    """Read the document. Raises UnknownForm if it has no rows."""
    rows = document.get("entities")
    if not isinstance(rows, list) or not rows:
        raise UnknownForm("JSON of the Denied Persons List, but without rows under `entities`")
    entries: list[ListEntry] = []
    rejected: list[Rejected] = []
    for row in rows:
        try:
            entries.append(_entry(row))
        except NotUnderstood as error:
            rejected.append(Rejected(DPL.upper(), json.dumps(row, ensure_ascii=False)[:2000], str(error)))
    folded = fold_rows(entries)
    return Reading(
        DPL,
        "Denied Persons List, JSON",
        _as_of(document),
        len(rows),
        folded,
        tuple(rejected),
        0,
        len(entries) - len(folded),
    )


def _entry(row: Any) -> ListEntry:
    if not isinstance(row, dict):
        raise NotUnderstood("not an object")
    notes = clean(row.get("notes"))
    expires = _EXPIRES.search(notes)
    return denied_person(
        name=clean(row.get("name")),
        address=clean(row.get("address")),
        country=clean(row.get("country")),
        effective=clean(row.get("effective_date")),
        expires=expires[1] if expires else "",
        citations=row.get("federal_register"),
        remarks=clean(_EXPIRES.sub("", notes)).strip("; "),
    )


def _as_of(document: Mapping[str, Any]) -> date | None:
    found = _FILE_DAY.search(str(document.get("source_file")))
    try:
        return date(int(found[3]), int(found[1]), int(found[2])) if found else None
    except ValueError:
        return None
