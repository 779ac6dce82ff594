"""Looking for the parties and owners of a request in the index."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from service.facts.affiliates import parent_path
from service.lists.entry import ListEntry
from service.operations.pairs import Opinion, Pair, pair_of, version_of
from service.screening.index import Index
from service.screening.types import DEFAULT_THRESHOLDS, Candidate, PartyType, Query, Thresholds

MOST_CANDIDATES = 8


@dataclass(frozen=True, slots=True)
class Sighting:
    """What was found of one party, or of one owner.

    party: its id, or that of the party it owns. path: of an owner, such as `p1/o2`; None for a party.
    found: best first. pairs: each with the party, by the id of the entry.
    """

    party: str
    path: str | None
    name: str
    country: str | None
    found: tuple[Candidate, ...]
    pairs: Mapping[str, Pair]

    def shown(self, said: Mapping[str, Opinion]) -> list[Candidate]:
        """The candidates that are likely enough, share an address, or were decided about by a person."""
        return [one for one in self.found if (pair := self.pairs[one.entry_id]).shown or pair.id in said]


class Searcher:
    """The index beside the entries it was built of."""

    def __init__(self, index: Index, entries: Mapping[str, ListEntry]) -> None:
        self._index = index
        self._entries = entries
        self._versions: dict[str, str] = {}

    def parties(
        self, document: Mapping[str, Any], thresholds: Thresholds = DEFAULT_THRESHOLDS
    ) -> Iterator[Sighting]:
        """Every party of a request, each followed by its owners, chains laid flat, and its ultimate parent."""
        for party in document["parties"]:
            yield self.party(party["id"], party, thresholds)
            for path, owner in _owners(party.get("owners") or (), party["id"]):
                query = Query(name=owner["name"], country=owner.get("country"), address=owner.get("address"))
                yield self._sighting(party["id"], path, owner, [query], thresholds)
            parent = party.get("ultimate_parent") or {}
            if parent.get("name"):
                query = Query(name=parent["name"], country=parent.get("country"))
                path = parent_path(party["id"])
                yield self._sighting(party["id"], path, parent, [query], thresholds)

    def party(
        self, id_: str, party: Mapping[str, Any], thresholds: Thresholds = DEFAULT_THRESHOLDS
    ) -> Sighting:
        """One party by its name, aliases and the legal person it is a branch of."""
        return self._sighting(id_, None, party, _queries(party), thresholds)

    def _sighting(
        self,
        id_: str,
        path: str | None,
        stated: Mapping[str, Any],
        queries: Sequence[Query],
        thresholds: Thresholds,
    ) -> Sighting:
        found = tuple(self._candidates(queries, thresholds))
        pairs = {
            one.entry_id: pair_of(queries, one, self._entries[one.entry_id], self._version(one.entry_id))
            for one in found
        }
        return Sighting(id_, path, stated["name"], stated.get("country"), found, pairs)

    def _version(self, entry_id: str) -> str:
        """The version of an entry, worked out once: entries of one list set do not change."""
        if entry_id not in self._versions:
            self._versions[entry_id] = version_of(self._entries[entry_id])
        return self._versions[entry_id]

    def _candidates(self, queries: Iterable[Query], thresholds: Thresholds) -> Iterator[Candidate]:
        """The best candidate for each entry over all names of one party."""
        best: dict[str, Candidate] = {}
        for query in queries:
            for candidate in self._index.screen(query, MOST_CANDIDATES, thresholds):
                known = best.get(candidate.entry_id)
                if known is None or candidate.score > known.score:
                    best[candidate.entry_id] = candidate
        yield from sorted(best.values(), key=lambda one: (-one.score, one.entry_id))


def _queries(party: Mapping[str, Any]) -> list[Query]:
    names = [party["name"], *(party.get("aliases") or ())]
    branch = party.get("branch_of") or {}
    if branch.get("name"):
        names.append(branch["name"])
    identifiers = dict(party.get("identifiers") or {})
    kind: PartyType | None = "person" if party.get("natural_person") is True else party.get("type")
    return [
        Query(
            name=name,
            type=kind,
            country=party.get("country"),
            address=party.get("address") if name == party["name"] else None,
            identifiers=identifiers,
        )
        for name in dict.fromkeys(names)
    ]


def _owners(owners: Iterable[Mapping[str, Any]], path: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every named owner with its path, chains laid flat."""
    for index, owner in enumerate(owners, start=1):
        id_ = f"{path}/o{index}"
        if owner.get("name"):
            yield id_, owner
        yield from _owners(owner.get("owners") or (), id_)
