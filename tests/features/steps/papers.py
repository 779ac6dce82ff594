"""Papers and warnings: licences, exceptions, letters, red flags, determinations."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from pytest_bdd import given, parsers

from tests.features.steps.note import Note, code


@given(parsers.re(r"there is a red flag, (?P<what>.+?), (?P<state>resolved|not resolved)"))
def _(note: Note, what: str, state: str) -> None:
    flag: dict[str, Any] = {"description": what, "resolved": state == "resolved"}
    if state == "resolved":
        flag["resolution"] = "explained on inquiry"
    note.request.setdefault("red_flags", []).append(flag)


@given(parsers.re(r"red flag (?P<number>\d+), (?P<what>.+), was (?P<state>resolved|not resolved)"))
def _(note: Note, number: str, what: str, state: str) -> None:
    flag: dict[str, Any] = {"number": int(number), "description": what, "resolved": state == "resolved"}
    if state == "resolved":
        flag["resolution"] = "explained on inquiry"
    note.request.setdefault("red_flags", []).append(flag)


@given(
    parsers.re(
        r"a licence (?P<number>\w+) (?P<state>valid|revoked|expired|suspended) "
        r"from (?P<since>[\d-]+) to (?P<until>[\d-]+)"
    )
)
def _(note: Note, number: str, state: str, since: str, until: str) -> None:
    licence: dict[str, Any] = {
        "kind": "license",
        "number": number,
        "status": state,
        "valid_from": since,
        "valid_until": until,
        "conditions_met": True,
    }
    note.request.setdefault("authorizations", []).append(licence)


@given(parsers.re(r"License Exception (?P<symbol>[A-Z]{3}) is claimed(?P<how>.*)"))
def _(note: Note, symbol: str, how: str) -> None:
    claim: dict[str, Any] = {"kind": "exception", "symbol": symbol}
    if "all conditions met" in how:
        claim["conditions_met"] = True
    if "purchase order" in how:
        claim["purchase_order"] = True
    for part in how.split(","):
        words = part.split()
        if words[:1] == ["notified"]:
            claim["notification"] = {"filed_on": words[1], "bis_response": "none"}
        if words[:2] == ["BIS", "answered"]:
            claim["notification"]["bis_response"] = words[2]
    note.request.setdefault("authorizations", []).append(claim)


@given(
    parsers.re(r"BIS informed the exporter by letter on (?P<day>\d{4}-\d{2}-\d{2})(?: for (?P<places>.+))?")
)
def _(note: Note, day: str, places: str | None) -> None:
    letter: dict[str, Any] = {
        "addressee": note.request["parties"][0]["id"],
        "date": day,
        "items": [item["id"] for item in note.request["items"]],
    }
    if places:
        letter["destinations"] = [one if ":" in one else code(one) for one in places.split(", ")]
    note.request.setdefault("informed_letters", []).append(letter)


@given(parsers.re(r"the request also states (?P<pointer>/\S+) as (?P<value>.+)"))
def _(note: Note, pointer: str, value: str) -> None:
    """For what no words here say: a JSON pointer and a JSON value."""
    *way, last = pointer.strip("/").split("/")
    at: Any = note.request
    for part in way:
        at = at[int(part)] if isinstance(at, list) else at.setdefault(part, [] if part.isdigit() else {})
    if isinstance(at, list):
        at.append(json.loads(value, parse_float=Decimal))
    else:
        at[last] = json.loads(value, parse_float=Decimal)


@given(parsers.re(r"the order leaves out (?P<pointer>/\S+)"))
def _(note: Note, pointer: str) -> None:
    """A field of the request itself that nobody filled in."""
    note.request.pop(pointer.strip("/"), None)


@given(parsers.re(r"the request says nothing of (?P<pointers>/\S+(?:, /\S+)*)"))
def _(note: Note, pointers: str) -> None:
    for pointer in pointers.split(", "):
        *way, last = pointer.strip("/").split("/")
        at: Any = note.request
        for part in way:
            at = at[int(part)] if isinstance(at, list) else at[part]
        del at[last]


@given(
    parsers.re(
        r'a compliance officer found on (?P<day>[\d-]+) that "(?P<name>[^"]+)" '
        r'is not the "(?P<listed>[^"]+)" of the list(?:, until (?P<until>[\d-]+))?'
    )
)
def _(note: Note, day: str, name: str, listed: str, until: str | None) -> None:
    """Of every entry under that name that screening shows for the party."""
    party = note.party(name)
    for entry in note.matches(party["id"], listed):
        finding = {
            "about": {"party": party["id"], "entry": entry},
            "finding": "not_the_listed_party",
            "by": "J. Roe",
            "role": "compliance officer",
            "basis": "another company of a similar name, seen in the register of companies",
            "decided_on": day,
        }
        note.request.setdefault("determinations", []).append(
            finding | ({"expires_on": until} if until else {})
        )
