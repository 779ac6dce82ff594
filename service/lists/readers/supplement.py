"""Supplements of Part 744 as JSON rows taken from the regulation: the Entity List and the Military End User List."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from service.lists.affiliates import short_forms, split_listed, unfold
from service.lists.citations import parse_citations, parse_day
from service.lists.combine import fold_rows
from service.lists.countries import countries_of, country_code
from service.lists.entry import ListEntry
from service.lists.merge import REGULATION
from service.lists.reading import Reading, Rejected, UnknownForm, entry_id
from service.lists.terms import read_requirement
from service.lists.text import clean, split_addresses, split_aka, unique, without_pointer

LISTS: Final[dict[str, str]] = {"bis-entity-list": "EL", "bis-meu": "MEU"}

_ADDRESS_ONLY: Final = re.compile(r"^Address \d{1,3}$")
_ADDRESSES_FOR: Final = re.compile(
    r"(?P<before>.*?)(?:addresses for [^:]{3,120}|the following addresses apply to [^:]{3,160}):\s*",
    re.IGNORECASE,
)


class _NotUnderstood(Exception):
    pass


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
        except _NotUnderstood as error:
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
        raise _NotUnderstood("not an object")
    if not isinstance(row.get("name"), str) or not clean(row["name"]):
        raise _NotUnderstood("no name")
    aliases, swallowed = split_listed(row.get("aliases") or [])
    before, address_text = _introduction(clean(row.get("address")))
    printed = unique([*split_addresses(address_text), *swallowed])
    # A bare country is no address: half the world would share it.
    addresses = tuple(one for one in printed if country_code(one) is None)
    country = clean(row.get("country"))
    if country and country_code(country) is None:
        raise _NotUnderstood(f"country `{country}` is not known")
    name, further, parent = _name(without_pointer(clean(row["name"])), aliases)
    address_only = _ADDRESS_ONLY.match(name) is not None
    if address_only and not addresses:
        raise _NotUnderstood("an entry for an address, without the address")
    citations = parse_citations(row.get("federal_register"))
    if not citations:
        raise _NotUnderstood(f"no Federal Register citation in `{clean(row.get('federal_register'))}`")
    notes = clean(row.get("notes"))
    entry = ListEntry(
        id="",
        list=code,
        name=name,
        aliases=tuple(
            one for one in unique([*further, *aliases, *before, *short_forms(name)]) if one != name
        ),
        addresses=addresses,
        countries=countries_of([country], printed),
        type="address" if address_only else None,
        citations=tuple(one.text for one in citations),
        printed={one.text: one.printed for one in citations if one.printed},
        address_only=address_only,
        remarks=f"listed with {parent}" if parent else None,
        sources=(REGULATION,),
    )
    if code == "MEU":
        entry = replace(
            entry,
            license_requirement="supplement_2_items",
            review_policy="section_744_21",
            review_sections=("744.21(d)", "744.21(e)"),
            remarks=notes or None,
        )
    else:
        entry = _with_requirement(entry, notes)
    return replace(entry, id=entry_id(code, entry))


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


def _with_requirement(entry: ListEntry, notes: str) -> ListEntry:
    requirement = read_requirement(notes)
    if requirement is None:
        raise _NotUnderstood("no licence requirement")
    return replace(
        entry,
        footnotes=requirement.footnotes,
        license_requirement=requirement.code,
        requirement_except=requirement.except_,
        exceptions_available=requirement.exceptions_available,
        requirement_text=notes,
    )
