"""A party as Part 744 prints it, made an entry: the one way for every form in which the regulation is published."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from service.lists.affiliates import short_forms
from service.lists.citations import parse_citations
from service.lists.countries import countries_of, country_code
from service.lists.entry import ListEntry
from service.lists.merge import REGULATION
from service.lists.reading import entry_id
from service.lists.stated import with_terms
from service.lists.text import unique

_ADDRESS_ONLY: Final = re.compile(r"^Address \d{1,3}$")


class NotUnderstood(Exception):
    """A row cannot be read; the message says why."""


@dataclass(frozen=True, slots=True)
class Printed:
    """What the regulation prints of one party.

    addresses: as printed, bare countries among them. country: the heading it stands under. citation: all of the cell.
    requirement, review: the words of the Entity List's columns; review is empty where the form leaves it out.
    parent: the party it is listed with. remarks: what else is to be kept, for people.
    """

    name: str
    aliases: tuple[str, ...]
    addresses: tuple[str, ...]
    country: str
    citation: str
    requirement: str = ""
    review: str = ""
    parent: str | None = None
    remarks: str | None = None


def entry_of(code: str, party: Printed) -> ListEntry:
    """The entry of list `code` (EL, UVL, MEU) for a party. Raises NotUnderstood."""
    if party.country and country_code(party.country) is None:
        raise NotUnderstood(f"country `{party.country}` is not known")
    citations = parse_citations(party.citation)
    if not citations:
        raise NotUnderstood(f"no Federal Register citation in `{party.citation}`")
    if len(party.name) < 2:
        raise NotUnderstood("no name")
    # A bare country is no address: half the world would share it.
    addresses = tuple(one for one in party.addresses if country_code(one) is None)
    address_only = _ADDRESS_ONLY.match(party.name) is not None
    if address_only and not addresses:
        raise NotUnderstood("an entry for an address, without the address")
    names = unique([*party.aliases, *short_forms(party.name)])
    entry = ListEntry(
        id="",
        list=code,
        name=party.name,
        aliases=tuple(one for one in names if one != party.name),
        addresses=addresses,
        countries=countries_of([party.country], party.addresses),
        type="address" if address_only else None,
        citations=tuple(one.text for one in citations),
        printed={one.text: one.printed for one in citations if one.printed},
        address_only=address_only,
        remarks=party.remarks or (f"listed with {party.parent}" if party.parent else None),
        sources=(REGULATION,),
    )
    if code == "MEU":
        entry = _military_end_user(entry)
    elif code == "EL":
        entry = with_terms(entry, party.requirement, party.review)
        if entry.license_requirement is None:
            raise NotUnderstood("no licence requirement")
    return replace(entry, id=entry_id(code, entry))


def _military_end_user(entry: ListEntry) -> ListEntry:
    """Supplement No. 7 prints no terms: those of 744.21 hold for every entry."""
    return replace(
        entry,
        license_requirement="supplement_2_items",
        review_policy="section_744_21",
        review_sections=("744.21(d)", "744.21(e)"),
    )
