"""The Consolidated Screening List as JSON: the rows of the CSV, with arrays and objects in place of joined texts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final

from service.lists.combine import fold_rows
from service.lists.entry import ListEntry
from service.lists.merge import CSL
from service.lists.readers.csl import NotUnderstood, code_of, entry_of
from service.lists.reading import Progress, Reading, Rejected, UnknownForm

_TEXTS: Final = (
    "source",
    "type",
    "name",
    "title",
    "federal_register_notice",
    "start_date",
    "end_date",
    "license_requirement",
    "license_policy",
    "remarks",
)
_PLACE: Final = ("address", "city", "state", "postal_code", "country")
_IDENTIFIER: Final = ("country", "number", "type")


def is_csl(document: Any) -> bool:
    """Whether the document has the list's shape: rows under `results`, each with its source."""
    rows = document.get("results") if isinstance(document, dict) else None
    return isinstance(rows, list) and any(isinstance(row, dict) and "source" in row for row in rows)


def read(document: Mapping[str, Any], progress: Progress | None = None) -> Reading:
    """Read the document. Rows that are no objects, of an unknown list or without a name are kept aside.

    Raises UnknownForm for a page of search results, which is not the whole list.
    """
    rows = document["results"]
    total = document.get("total", len(rows))
    if isinstance(total, int) and total > len(rows):
        raise UnknownForm(
            f"JSON of the Consolidated Screening List with {len(rows)} of `{total}` results: accepted is the "
            "whole list, not a page of a search"
        )
    entries: list[ListEntry] = []
    rejected: list[Rejected] = []
    for number, row in enumerate(rows, start=1):
        if progress is not None and number % 500 == 0:
            progress(number, len(rows))
        try:
            flat = _flat(row)
            try:
                entries.append(entry_of(flat))
            except NotUnderstood as error:
                rejected.append(Rejected(code_of(flat), _shown(row), str(error)))
        except NotUnderstood as error:
            rejected.append(Rejected(None, _shown(row), str(error)))
    folded = fold_rows(entries)
    return Reading(
        CSL,
        "Consolidated Screening List, JSON",
        _as_of(document),
        len(rows),
        folded,
        tuple(rejected),
        0,
        len(entries) - len(folded),
    )


def _flat(row: Any) -> dict[str, str]:
    """The row as the CSV has it, so that both forms give the same entries with the same ids."""
    if not isinstance(row, dict):
        raise NotUnderstood("not an object")
    flat = {name: _text(row, name) for name in _TEXTS}
    number = row.get("entity_number")
    flat["entity_number"] = str(number) if isinstance(number, int) else _text(row, "entity_number")
    flat["programs"] = "; ".join(_texts(row, "programs"))
    flat["alt_names"] = "; ".join(_texts(row, "alt_names"))
    flat["addresses"] = "; ".join(_joined(row, "addresses", _PLACE))
    flat["ids"] = "; ".join(_joined(row, "ids", _IDENTIFIER))
    return flat


def _text(row: Mapping[str, Any], name: str) -> str:
    value = row.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise NotUnderstood(f"`{name}` is no text")
    return value


def _texts(row: Mapping[str, Any], name: str) -> list[str]:
    value = row.get(name)
    if isinstance(value, str):
        return [value]
    if value is not None and (not isinstance(value, list) or not all(isinstance(one, str) for one in value)):
        raise NotUnderstood(f"`{name}` is no list of texts")
    return [one for one in value or () if one]


def _joined(row: Mapping[str, Any], name: str, parts: Iterable[str]) -> list[str]:
    value = row.get(name)
    if value is not None and (not isinstance(value, list) or not all(isinstance(one, dict) for one in value)):
        raise NotUnderstood(f"`{name}` is no list of objects")
    found = [
        ", ".join(text for part in parts if (text := _text(one, part).strip(" ,;"))) for one in value or ()
    ]
    return [one for one in found if one]


def _as_of(document: Mapping[str, Any]) -> date | None:
    """The day the list was put together: of the search, else the newest import of a source."""
    stamps = [document.get("search_performed_at")]
    if stamps == [None]:
        used = document.get("sources_used")
        stamps = (
            [one.get("last_imported") for one in used if isinstance(one, dict)]
            if isinstance(used, list)
            else []
        )
    days: list[date] = []
    for stamp in stamps:
        try:
            days.append(date.fromisoformat(str(stamp)[:10]))
        except ValueError:
            continue
    return max(days, default=None)


def _shown(row: Any) -> str:
    return json.dumps(row, ensure_ascii=False)[:2000]
