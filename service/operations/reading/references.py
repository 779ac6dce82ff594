"""Ids and what refers to them: filled in by position, unique, and every reference met."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any, Final

from service.values.problem import Fault, pointer, shown

Steps = tuple[str | int, ...]

_LONGEST_LIST: Final = 10


def fill_in(document: dict[str, Any]) -> list[Fault]:
    """Give every party and item without an id its own by position (p1, i1, ...), in place.

    Returns a fault for each id that two of a kind would have.
    """
    found = []
    for kind, letter in (("parties", "p"), ("items", "i")):
        seen: dict[str, int] = {}
        for index, entry in enumerate(document[kind]):
            stated = "id" in entry
            name = entry.setdefault("id", f"{letter}{index + 1}")
            first = seen.setdefault(name, index)
            if first != index:
                how = "stated" if stated else "the id by position"
                detail = f"{shown(name)} is {how} here, and the id of {pointer(kind, first)} too"
                found.append(Fault(pointer(kind, index, "id"), detail, f"an id no other of the {kind} has"))
    return found


def broken(document: Mapping[str, Any]) -> list[Fault]:
    """Return a fault for each reference to a party or item that is not there, and each ring of employers or owners."""
    parties = {party["id"]: party for party in document["parties"]}
    known = {"party": list(parties), "item": [item["id"] for item in document["items"]]}
    found = []
    for kind, steps, name in _references(document):
        if name not in (parties if kind == "party" else known[kind]):
            found.append(_missing(kind, steps, name, known[kind]))
    found.extend(_rings(document["parties"], parties))
    for i, party in enumerate(document["parties"]):
        found.extend(_own_owners(party, ("parties", i), ()))
    return found


def _missing(kind: str, steps: Steps, name: str, known: list[str]) -> Fault:
    close = get_close_matches(name, known, n=1, cutoff=0.6)
    hint = f"; did you mean `{close[0]}`?" if close else ""
    names = ", ".join(f"`{one}`" for one in known[:_LONGEST_LIST])
    more = f" and {len(known) - _LONGEST_LIST} more" if len(known) > _LONGEST_LIST else ""
    return Fault(
        pointer(*steps),
        f"no {kind} has the id {shown(name)}{hint}",
        f"the id of a {kind} in this request: {names}{more}",
    )


def _references(document: Mapping[str, Any]) -> Iterator[tuple[str, Steps, str]]:
    """Yield every stated reference: the kind of what it names, where it stands, the id."""
    for i, party in enumerate(document["parties"]):
        yield from _one(party, "employed_by", "party", ("parties", i))
    for i, item in enumerate(document["items"]):
        yield from _one(item, "designed_by", "party", ("items", i))
        yield from _one(item, "developed_by", "party", ("items", i))
        yield from _one(item.get("packaging") or {}, "by", "party", ("items", i, "packaging"))
    for i, aim in enumerate(document.get("end_use", {}).get("for_parties", ())):
        if isinstance(aim, str):
            yield "party", ("end_use", "for_parties", i), aim
        else:
            yield from _one(aim, "party", "party", ("end_use", "for_parties", i))
    for i, letter in enumerate(document.get("informed_letters", ())):
        yield from _one(letter, "addressee", "party", ("informed_letters", i))
        yield from _many(letter, "items", "item", ("informed_letters", i))
    for i, flag in enumerate(document.get("red_flags", ())):
        yield from _one(flag, "party", "party", ("red_flags", i))
        yield from _one(flag, "item", "item", ("red_flags", i))
    for i, authorization in enumerate(document.get("authorizations", ())):
        yield from _one(authorization, "holder", "party", ("authorizations", i))
        yield from _many(authorization, "items", "item", ("authorizations", i))
        yield from _many(authorization, "parties", "party", ("authorizations", i))
    for i, attestation in enumerate(document.get("attestations", ())):
        yield from _one(attestation, "by", "party", ("attestations", i))
        yield from _one(attestation, "item", "item", ("attestations", i))
    for i, determination in enumerate(document.get("determinations", ())):
        about = determination["about"]
        for kind in ("party", "item"):
            if isinstance(about.get(kind), str):
                yield from _one(about, kind, kind, ("determinations", i, "about"))


def _one(record: Mapping[str, Any], name: str, kind: str, steps: Steps) -> Iterator[tuple[str, Steps, str]]:
    if record.get(name) is not None:
        yield kind, (*steps, name), record[name]


def _many(record: Mapping[str, Any], name: str, kind: str, steps: Steps) -> Iterator[tuple[str, Steps, str]]:
    for i, one in enumerate(record.get(name, ())):
        yield kind, (*steps, name, i), one


def _rings(parties: list[Any], by_id: Mapping[str, Any]) -> Iterator[Fault]:
    """Yield a fault for each party that is, through its employers, its own employer."""
    for index, party in enumerate(parties):
        passed = [party["id"]]
        employer = party.get("employed_by")
        while employer in by_id and employer not in passed:
            passed.append(employer)
            employer = by_id[employer].get("employed_by")
        if employer == party["id"]:
            ring = " by ".join(f"`{name}`" for name in [*passed, employer])
            accepted = "a party that is not employed, directly or through others, by this one; or null"
            yield Fault(pointer("parties", index, "employed_by"), f"employed in a ring: {ring}", accepted)


def _own_owners(
    holder: Mapping[str, Any], steps: Steps, above: tuple[tuple[Steps, Any], ...]
) -> Iterator[Fault]:
    """Yield a fault for each owner of `holder` that stands further up its own chain: a ring, however it is written."""
    above = (*above, (steps, holder))
    for i, owner in enumerate(holder.get("owners", ())):
        here = (*steps, "owners", i)
        first = next((where for where, other in above if _same(owner, other)), None)
        if first is None:
            yield from _own_owners(owner, here, above)
        else:
            detail = f"owned in a ring: {shown(owner['name'])} stands at {pointer(*first)} too"
            accepted = "an owner that is not among those it owns; of a cross-holding leave the inner one out"
            yield Fault(pointer(*here), detail, accepted)


def _same(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two holders are one by name, and no two countries stated say otherwise."""
    if one["name"] is None or other["name"] is None:
        return False
    countries = {holder.get("country") for holder in (one, other)} - {None}
    return len(countries) < 2 and _plain(one["name"]) == _plain(other["name"])


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
