"""Who takes part."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from pytest_bdd import given, parsers

from service.lists.entry import ListEntry
from service.operations.screener import Screener
from service.operations.screening import index_of
from tests.features.steps.note import Note, code, role


@given(parsers.re(r'the exporter is "(?P<name>[^"]+)"(?:, a (?P<also>[^,]+?),)? (?:in|of) (?P<country>.+)'))
def _(note: Note, name: str, also: str | None, country: str) -> None:
    party = note.request["parties"][0]
    party |= {"name": name, "country": code(country)}
    if also:
        party["roles"] = ["exporter", role(also)]


@given(
    parsers.re(
        r'the (?!exporter is)(?P<roles>[a-zA-Z, -]+?) is "(?P<name>[^"]+)"(?: (?:in|of) (?P<country>.+))?'
    )
)
def _(note: Note, roles: str, name: str, country: str | None) -> None:
    party = note.party(name)
    for words in roles.replace(" and ", ", ").split(", "):
        party["roles"].append(role(words))
    if country:
        party["country"] = code(country)


@given(
    parsers.re(
        r'"(?P<name>[^"]+)" is headquartered in (?P<country>[^,]+?)(?:, its ultimate parent in (?P<parent>.+))?'
    )
)
def _(note: Note, name: str, country: str, parent: str | None) -> None:
    party = note.party(name)
    party["headquarters_country"] = code(country)
    party["ultimate_parent"] = {"country": code(parent or country)}


@given(parsers.re(r'"(?P<name>[^"]+)" is at the address "(?P<address>[^"]+)"'))
def _(note: Note, name: str, address: str) -> None:
    note.party(name)["address"] = address


@given(
    parsers.re(
        r'"(?P<name>[^"]+)" is known to be on the (?P<which>[A-Z0-9]+) list'
        r"(?: with footnote (?P<footnote>\d))?(?: since (?P<day>\d{4}-\d{2}-\d{2}))?"
    )
)
def _(note: Note, name: str, which: str, footnote: str | None, day: str | None) -> None:
    entry: dict[str, Any] = {"list": which}
    if footnote:
        entry["footnotes"] = [int(footnote)]
    if day:
        entry["from"] = day
    note.party(name).setdefault("list_entries", []).append(entry)


@given(
    parsers.re(
        r'"(?P<name>[^"]+)" stands on the imported (?P<code>SDN|ISN) list since (?P<day>\S+), program (?P<program>.+)'
    )
)
def _(note: Note, tmp_path: Path, name: str, code: str, day: str, program: str) -> None:
    lists = note.screener.lists
    entry = ListEntry(
        f"{code}:step",
        code,
        name,
        listed_from=date.fromisoformat(day),
        listed_from_precision="effective",
        programs=(program,),
    )
    more = replace(lists, entries=(*lists.entries, entry))
    note.screener = Screener(more, index_of(more, tmp_path))


@given(parsers.re(r'"(?P<owner>[^"]+)" owns (?P<percent>[\d.]+) % of "(?P<name>[^"]+)"'))
def _(note: Note, owner: str, percent: str, name: str) -> None:
    note.party(name).setdefault("owners", []).append({"name": owner, "percent": Decimal(percent)})


@given(parsers.re(r'"(?P<owner>[^"]+)" owns (?P<percent>[\d.]+) % of its owner "(?P<between>[^"]+)"'))
def _(note: Note, owner: str, percent: str, between: str) -> None:
    """One step further up a chain of owners."""
    note.owner(between).setdefault("owners", []).append({"name": owner, "percent": Decimal(percent)})


@given(parsers.re(r'"(?P<owner>[^"]+)" owns a share of "(?P<name>[^"]+)" that is not known'))
def _(note: Note, owner: str, name: str) -> None:
    note.party(name).setdefault("owners", []).append({"name": owner, "percent": None})


@given(parsers.re(r'who owns (?P<percent>[\d.]+) % of "(?P<name>[^"]+)" is not known'))
def _(note: Note, percent: str, name: str) -> None:
    note.party(name).setdefault("owners", []).append({"name": None, "percent": Decimal(percent)})


@given(parsers.re(r'the owner "(?P<owner>[^"]+)" is headquartered in (?P<country>.+)'))
def _(note: Note, owner: str, country: str) -> None:
    note.owner(owner)["country"] = code(country)


@given(parsers.re(r'"(?P<name>[^"]+)" is a citizen of (?P<country>.+)'))
def _(note: Note, name: str, country: str) -> None:
    note.party(name).update(natural_person=True, citizenship_country=code(country))


@given(parsers.re(r'"(?P<name>[^"]+)" is an agency of the government of (?P<country>.+)'))
def _(note: Note, name: str, country: str) -> None:
    note.party(name)["government_of"] = code(country)


@given(parsers.re(r'"(?P<name>[^"]+)" is known to be a military end user'))
def _(note: Note, name: str) -> None:
    note.party(name)["military_end_user"] = True


@given(parsers.re(r'"(?P<name>[^"]+)" is a branch of "(?P<whole>[^"]+)" in (?P<country>.+)'))
def _(note: Note, name: str, whole: str, country: str) -> None:
    note.party(name)["branch_of"] = {"name": whole, "country": code(country)}


@given(
    parsers.re(
        r'the US person is "(?P<name>[^"]+)"(?:, who works for "(?P<employer>[^"]+)",)? in (?P<country>.+)'
    )
)
def _(note: Note, name: str, employer: str | None, country: str) -> None:
    """A person who does the act that is asked about."""
    person = note.request["parties"][0]
    person |= {"name": name, "country": code(country), "natural_person": True, "us_person": True}
    if employer:
        party = note.party(employer)
        if not party["roles"]:
            party["roles"].append("employer")
        person["employed_by"] = party["id"]
