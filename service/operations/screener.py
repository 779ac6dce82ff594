"""Screening the parties and owners of a request against the lists of the day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from service.facts.case import Listing, PartyListings
from service.lists.entry import ListEntry
from service.lists.snapshot import ListSet
from service.screening.index import Index
from service.screening.types import Candidate, Query

MOST_CANDIDATES = 8


@dataclass(frozen=True, slots=True)
class Screened:
    """What screening says of every party and owner, for the rules and for the answer."""

    parties: Mapping[str, PartyListings]
    owners: Mapping[str, PartyListings]
    report: tuple[Mapping[str, Any], ...]


class Screener:
    """One list set with its index. Immutable: a new list set gets a new screener."""

    def __init__(self, lists: ListSet, index: Index) -> None:
        self.lists = lists
        self._index = index
        self._entries: dict[str, ListEntry] = {entry.id: entry for entry in lists.entries}

    def screen(self, document: Mapping[str, Any], as_of: date) -> Screened:
        """Screen every party by name, aliases and branch, and every owner by name."""
        cleared = _cleared(document, as_of)
        parties: dict[str, PartyListings] = {}
        owners: dict[str, PartyListings] = {}
        report: list[Mapping[str, Any]] = []
        for party in document["parties"]:
            id_ = party["id"]
            found = list(self._candidates(_queries(party)))
            parties[id_] = self._listings(
                found, as_of, cleared.get((id_, None), frozenset()), party.get("country")
            )
            report.append({"party": id_, "matches": [self._row(one, as_of) for one in _shown(found)]})
            for path, owner in _owners(party.get("owners") or (), id_):
                hits = list(self._candidates([_owner_query(owner)]))
                owners[path] = self._listings(
                    hits, as_of, cleared.get((id_, owner["name"]), frozenset()), owner.get("country")
                )
                if shown := _shown(hits):
                    rows = [self._row(one, as_of) for one in shown]
                    report.append({"party": id_, "owner": owner["name"], "matches": rows})
        return Screened(parties, owners, tuple(report))

    def _candidates(self, queries: Iterable[Query]) -> Iterator[Candidate]:
        """The best candidate for each entry over all names of one party."""
        best: dict[str, Candidate] = {}
        for query in queries:
            for candidate in self._index.screen(query, limit=MOST_CANDIDATES):
                known = best.get(candidate.entry_id)
                if known is None or candidate.score > known.score:
                    best[candidate.entry_id] = candidate
        yield from sorted(best.values(), key=lambda one: (-one.score, one.entry_id))

    def _listings(
        self, found: Iterable[Candidate], as_of: date, cleared: frozenset[str], country: str | None
    ) -> PartyListings:
        """The listings that bind or may. A person clears a likeness of names, not a name and place both confirmed."""
        listings: list[Listing] = []
        at_address = False
        for candidate in found:
            entry = self._entries[candidate.entry_id]
            status = entry.status_on(as_of)
            confirmed = candidate.decision == "match" and (
                candidate.address_hit or country in entry.countries
            )
            if status == "not_listed" or (candidate.entry_id in cleared and not confirmed):
                continue
            by_address = entry.address_only and candidate.address_hit
            if candidate.decision == "no_match" and not by_address:
                at_address = at_address or candidate.address_hit
                continue
            lead = candidate.name in entry.unverified_names
            certain = (candidate.decision == "match" or by_address) and status == "listed" and not lead
            listings.extend(_as_listings(entry, as_of, certain))
        return PartyListings(tuple(listings), at_address)

    def _row(self, candidate: Candidate, as_of: date) -> Mapping[str, Any]:
        entry = self._entries[candidate.entry_id]
        return {
            "list": candidate.list,
            "name": candidate.name,
            "score": Decimal(str(round(candidate.score, 3))),
            "decision": candidate.decision,
            "because": list(candidate.because),
            "entry": candidate.entry_id,
            "status": entry.status_on(as_of),
            "listed_from": entry.listed_from.isoformat() if entry.listed_from else None,
            "listed_from_precision": entry.listed_from_precision,
            "citations": list(entry.citations),
        }


def _as_listings(entry: ListEntry, as_of: date, certain: bool) -> Iterator[Listing]:
    """One listing with the footnotes that surely bind; a second, open one for those that may."""
    footnotes = entry.footnotes_on(as_of)
    for numbers, applies in ((footnotes.sure, certain or None), (footnotes.possible, None)):
        if applies is None and not numbers and numbers is footnotes.possible:
            continue
        yield Listing(
            list=entry.list,
            name=entry.name,
            applies=applies,
            footnotes=tuple(str(number) for number in sorted(numbers)),
            license_requirement=entry.license_requirement,
            review_policy=entry.review_policy,
            citation=entry.citations[0] if entry.citations else None,
            entry=entry.id,
            programs=entry.programs or None,
            basis="address" if entry.address_only else "screening",
        )


def _queries(party: Mapping[str, Any]) -> list[Query]:
    names = [party["name"], *(party.get("aliases") or ())]
    branch = party.get("branch_of") or {}
    if branch.get("name"):
        names.append(branch["name"])
    identifiers = dict(party.get("identifiers") or {})
    return [
        Query(
            name=name,
            type="person" if party.get("natural_person") is True else None,
            country=party.get("country"),
            address=party.get("address") if name == party["name"] else None,
            identifiers=identifiers,
        )
        for name in dict.fromkeys(names)
    ]


def _owner_query(owner: Mapping[str, Any]) -> Query:
    return Query(name=owner["name"], country=owner.get("country"), address=owner.get("address"))


def _owners(owners: Iterable[Mapping[str, Any]], path: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every named owner with its path, chains laid flat."""
    for index, owner in enumerate(owners, start=1):
        id_ = f"{path}/o{index}"
        if owner.get("name"):
            yield id_, owner
        yield from _owners(owner.get("owners") or (), id_)


def _shown(found: Iterable[Candidate]) -> list[Candidate]:
    return [one for one in found if one.decision != "no_match" or one.address_hit]


def _cleared(document: Mapping[str, Any], as_of: date) -> Mapping[tuple[str, str | None], frozenset[str]]:
    """Entries that a person, on the record, found a party not to be, or an owner of it, by its name as stated.

    A determination ends with its expiry.
    """
    cleared: dict[tuple[str, str | None], set[str]] = {}
    for one in document.get("determinations") or ():
        about = one["about"]
        expires = one.get("expires_on")
        if one["finding"] != "not_the_listed_party" or (expires is not None and expires < as_of.isoformat()):
            continue
        if "party" in about and "entry" in about:
            cleared.setdefault((about["party"], about.get("owner")), set()).add(about["entry"])
    return {whom: frozenset(entries) for whom, entries in cleared.items()}
