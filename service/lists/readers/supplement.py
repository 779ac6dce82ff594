"""Supplements of Part 744 as JSON rows taken from the regulation: the Entity List and the Military End User List."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from service.lists.affiliates import split_listed, unfold
from service.lists.citations import parse_day
from service.lists.combine import fold_rows
from service.lists.entry import ListEntry
from service.lists.merge import REGULATION
from service.lists.readers.regulation import NotUnderstood, Printed, entry_of
from service.lists.reading import Reading, Rejected, UnknownForm
from service.lists.text import clean, split_addresses, split_aka, unique, without_pointer

LISTS: Final[dict[str, str]] = {"bis-entity-list": "EL", "bis-meu": "MEU"}

_ADDRESSES_FOR: Final = re.compile(
    r"(?P<before>.*?)(?:addresses for [^:]{3,120}|the following addresses apply to [^:]{3,160}):\s*",
    re.IGNORECASE,
)


def read(document: Mapping[str, Any]) -> Reading:
    """Read the document. Raises UnknownForm if it has no rows."""
    code = LISTS[document["list_id"]]
    rows = document.get("entities")
    if not isinstance(rows, list) or not rows:
        raise UnknownForm(f"JSON of the {code} list, but without rows under `entities`")
    entries: list[ListEntry] = []
    rejected: list[Rejected] = []
    for row in rows:
        try:
            entries.append(_entry(code, row))
        except NotUnderstood as error:
            rejected.append(Rejected(code, json.dumps(row, ensure_ascii=False)[:2000], str(error)))
    folded = fold_rows(entries)
    title = "Entity List" if code == "EL" else "Military End User List"
    return Reading(
        REGULATION,
        f"{title} from the regulation, JSON",
        parse_day(document.get("extracted")),
        len(rows),
        folded,
        tuple(rejected),
        0,
        len(entries) - len(folded),
    )


def _entry(code: str, row: Any) -> ListEntry:
    if not isinstance(row, dict):
        raise NotUnderstood("not an object")
    if not isinstance(row.get("name"), str) or not clean(row["name"]):
        raise NotUnderstood("no name")
    aliases, swallowed = split_listed(row.get("aliases") or [])
    before, address_text = _introduction(clean(row.get("address")))
    name, further, parent = _name(without_pointer(clean(row["name"])), aliases)
    notes = clean(row.get("notes"))
    return entry_of(
        code,
        Printed(
            name,
            (*further, *aliases, *before),
            unique([*split_addresses(address_text), *swallowed]),
            clean(row.get("country")),
            row.get("federal_register") or "",
            requirement=notes if code == "EL" else "",
            parent=parent,
            remarks=(notes or None) if code == "MEU" else None,
        ),
    )


def _name(name: str, aliases: tuple[str, ...]) -> tuple[str, tuple[str, ...], str | None]:
    if name.endswith("institution:") and aliases:
        # The party's name has slipped into the aliases.
        return aliases[0], (), clean(name.partition(" subordinate")[0])
    name, further, parent = unfold(name)
    name, from_name = split_aka(name)
    return name, (*further, *from_name), parent


def _introduction(address: str) -> tuple[tuple[str, ...], str]:
    """Names printed before `The following addresses apply to ...:`, and the addresses after it."""
    found = _ADDRESSES_FOR.match(address)
    if found is None:
        return (), address
    names = tuple(
        part.strip(" .")
        for part in re.split(r"(?<=[a-z])\.\s+", found["before"])
        if len(part.strip(" .")) > 5
    )
    return names, address[found.end() :]
