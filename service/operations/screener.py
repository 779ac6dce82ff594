"""Screening the parties and owners of a request against the lists of the day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Final

from service.facts.case import Listing, PartyListings
from service.lists.citations import parse_citations
from service.lists.entry import ListEntry
from service.lists.payload import to_payload
from service.lists.snapshot import ListSet
from service.operations.pairs import Opinion, Opinions, Pair, nobody
from service.operations.sightings import Searcher, Sighting
from service.screening.index import Index
from service.screening.types import DEFAULT_THRESHOLDS, Candidate, Thresholds

SAME_NAME: Final = 0.99
"""The score from which a name is the listed one but for its legal form and the spelling of common words."""


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
        self._entries: dict[str, ListEntry] = {entry.id: entry for entry in lists.entries}
        self._searcher = Searcher(index, self._entries)

    def entry(self, id_: str) -> ListEntry | None:
        """The entry of that id, in force or not."""
        return self._entries.get(id_)

    def screen(
        self,
        document: Mapping[str, Any],
        as_of: date,
        opinions: Opinions = nobody,
        thresholds: Thresholds = DEFAULT_THRESHOLDS,
    ) -> Screened:
        """Screen every party by name, aliases and branch, and every owner by name.

        opinions: what people decided of a party and an entry before, which holds without being stated again.
        """
        cleared = _cleared(document, as_of)
        parties: dict[str, PartyListings] = {}
        owners: dict[str, PartyListings] = {}
        report: list[Mapping[str, Any]] = []
        sightings = list(self._searcher.parties(document, thresholds))
        said = opinions([pair for one in sightings for pair in one.pairs.values()])
        for one in sightings:
            whom = (one.party, None if one.path is None else one.name)
            found = self._listings(one, as_of, cleared.get(whom, frozenset()), said)
            rows = [self._row(candidate, one.pairs, as_of, said) for candidate in one.shown(said)]
            if one.path is None:
                parties[one.party] = found
                report.append({"party": one.party, "matches": rows})
            else:
                owners[one.path] = found
                if rows:
                    report.append({"party": one.party, "owner": one.name, "matches": rows})
        return Screened(parties, owners, tuple(report))

    def look(
        self, parties: Sequence[Mapping[str, Any]], as_of: date, opinions: Opinions, thresholds: Thresholds
    ) -> list[list[Mapping[str, Any]]]:
        """What was found of each party, best first, with what the entry says."""
        sightings = [
            self._searcher.party(f"p{number}", party, thresholds)
            for number, party in enumerate(parties, start=1)
        ]
        said = opinions([pair for one in sightings for pair in one.pairs.values()])
        return [
            [
                {
                    **self._row(candidate, one.pairs, as_of, said),
                    "details": to_payload(self._entries[candidate.entry_id]),
                }
                for candidate in one.shown(said)
            ]
            for one in sightings
        ]

    def _listings(
        self, sighting: Sighting, as_of: date, cleared: frozenset[str], said: Mapping[str, Opinion]
    ) -> PartyListings:
        """The listings that bind or may. A person clears a likeness of names, not a listing that is confirmed."""
        listings: list[Listing] = []
        at_address = False
        later = self._listed_later(sighting, as_of)
        for candidate in sighting.found:
            entry = self._entries[candidate.entry_id]
            status = entry.status_on(as_of)
            pair = sighting.pairs[candidate.entry_id]
            opinion = said.get(pair.id)
            if (
                opinion is None
                and entry.list in later
                and candidate.score < SAME_NAME
                and not candidate.address_hit
            ):
                continue
            found_another = (
                opinion.decision == "false_positive" if opinion is not None else candidate.entry_id in cleared
            )
            if status == "not_listed" or (found_another and not pair.confirmed):
                continue
            if found_another:
                opinion = None
            if candidate.decision == "no_match" and opinion is None:
                at_address = at_address or candidate.address_hit
                continue
            lead = candidate.name in entry.unverified_names
            likely = candidate.decision == "match" and not lead
            certain = (likely or opinion is not None) and status == "listed"
            listings.extend(_as_listings(entry, as_of, certain))
        return PartyListings(tuple(listings), at_address)

    def _listed_later(self, sighting: Sighting, as_of: date) -> frozenset[str]:
        """The lists on which the party itself, by its very name and country, stands only since a later day.

        Who is such an entry is not another one of a similar name that was listed before, such as its parent.
        """
        found = ((candidate, self._entries[candidate.entry_id]) for candidate in sighting.found)
        return frozenset(
            entry.list
            for candidate, entry in found
            if candidate.score >= SAME_NAME
            and sighting.country in entry.countries
            and entry.listed_from is not None
            and as_of < entry.listed_from
            and entry.status_on(as_of) == "not_listed"
        )

    def _row(
        self, candidate: Candidate, pairs: Mapping[str, Pair], as_of: date, said: Mapping[str, Opinion]
    ) -> Mapping[str, Any]:
        entry = self._entries[candidate.entry_id]
        opinion = said.get(pairs[candidate.entry_id].id)
        return {
            "list": candidate.list,
            "name": candidate.name,
            "score": Decimal(str(round(candidate.score, 3))),
            "decision": candidate.decision,
            "because": list(candidate.because),
            "entry": candidate.entry_id,
            "match": pairs[candidate.entry_id].id,
            **({"decided": opinion.document()} if opinion is not None else {}),
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
            changed_in=_changed_in(entry),
            listed_from=entry.listed_from,
            basis="address" if entry.address_only else "screening",
        )


def _changed_in(entry: ListEntry) -> int | None:
    """The year of the last document the entry cites."""
    return max((one.year for one in parse_citations("; ".join(entry.citations))), default=None)


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
