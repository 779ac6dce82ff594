"""What the forms of the Denied Persons List have in common."""

from __future__ import annotations

from dataclasses import replace

from service.lists.citations import parse_citations, parse_day
from service.lists.countries import countries_of
from service.lists.entry import ListEntry
from service.lists.merge import DPL
from service.lists.reading import entry_id
from service.lists.text import clean, split_aka


class NotUnderstood(Exception):
    """A row cannot be read; the message says why."""


def denied_person(
    *,
    name: str,
    address: str,
    country: str,
    effective: str,
    expires: str,
    citations: str | None,
    remarks: str,
) -> ListEntry:
    """One denied person. An order without an expiry stands until it is lifted.

    Raises NotUnderstood on a missing name or on a date that is none.
    """
    if not name:
        raise NotUnderstood("no name")
    starts, ends = parse_day(effective), parse_day(expires)
    if effective and starts is None:
        raise NotUnderstood(f"effective date `{effective}` is no date")
    if expires and ends is None:
        raise NotUnderstood(f"expiry date `{expires}` is no date")
    cited = parse_citations(citations)
    head, aliases = split_aka(name)
    entry = ListEntry(
        id="",
        list="DPL",
        name=head,
        aliases=aliases,
        addresses=(clean(address),) if clean(address) else (),
        countries=countries_of([country], [address]),
        citations=tuple(one.text for one in cited),
        printed={one.text: one.printed for one in cited if one.printed},
        listed_from=starts,
        listed_from_precision="effective" if starts else "unknown",
        expires_on=ends,
        remarks=remarks or None,
        sources=(DPL,),
    )
    return replace(entry, id=entry_id("DPL", entry))
