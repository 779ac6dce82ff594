"""A party as it was queried and the entry it was found like: what a person decides about, and under which id."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final, Literal

from service.lists.entry import ListEntry
from service.lists.payload import to_payload
from service.operations.confirmed import is_confirmed
from service.screening.types import Candidate, Query

Verdict = Literal["true_match", "false_positive"]

_VERSIONED: Final = (
    "list",
    "name",
    "aliases",
    "native_names",
    "unverified_names",
    "addresses",
    "countries",
    "type",
    "address_only",
    "identifiers",
    "footnotes",
    "license_requirement",
    "requirement_except",
    "review_policy",
    "citations",
    "expires_on",
    "programs",
    "remarks",
)
"""What an entry says. Its first day is not among it: where no source states one, it moves with every import."""

_NOT_WORD: Final = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Pair:
    """One party, as queried, and one version of one entry.

    id: of what both say; another name, country, address or number of the party, or a change of the entry, gives
    another id. party, entry: for people and for the record.
    confirmed: more than a likeness of names says so (`confirmed`), which nobody can decide away.
    shown: alike enough to be told, or at one address. Others are asked about too, since a person may have said that
    they are one, but not told and not recorded.
    """

    id: str
    party: Mapping[str, Any]
    entry: Mapping[str, Any]
    confirmed: bool
    shown: bool

    def document(self) -> dict[str, Any]:
        """What is recorded of it."""
        return {"party": dict(self.party), "entry": dict(self.entry), "confirmed": self.confirmed}


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a person decided of a pair. on: ISO 8601, UTC."""

    decision: Verdict
    by: str
    why: str
    on: str

    def document(self) -> dict[str, Any]:
        """It as JSON types."""
        return {"decision": self.decision, "by": self.by, "why": self.why, "on": self.on}


Opinions = Callable[[Sequence[Pair]], Mapping[str, Opinion]]
"""Asked about pairs, it gives what people decided, by the id of the pair."""


def nobody(_pairs: Sequence[Pair]) -> Mapping[str, Opinion]:
    """Nobody has decided anything."""
    return {}


def pair_of(queries: Sequence[Query], candidate: Candidate, entry: ListEntry, version: str) -> Pair:
    """The pair of a party, by all its names, and an entry it was found like. version: of the entry."""
    first = queries[0]
    names = list(dict.fromkeys(name for query in queries for name in (query.name, *query.aliases)))
    said = {
        "names": sorted({_plain(name) for name in names}),
        "country": first.country,
        "address": _plain(first.address or ""),
        "identifiers": sorted((kind, _plain(value)) for kind, value in first.identifiers.items()),
        "entry": [entry.id, version],
    }
    party: dict[str, Any] = {"name": names[0]}
    if names[1:]:
        party["aliases"] = names[1:]
    more = (("country", first.country), ("address", first.address), ("identifiers", dict(first.identifiers)))
    party |= {key: value for key, value in more if value}
    return Pair(
        id="m" + _digest(said)[:32],
        party=party,
        entry={"id": entry.id, "list": entry.list, "name": entry.name, "version": version},
        confirmed=is_confirmed(queries, candidate, entry),
        shown=candidate.decision != "no_match" or candidate.address_hit,
    )


def version_of(entry: ListEntry) -> str:
    """A hash of what the entry says of the party and of the terms of its listing."""
    payload = to_payload(entry)
    return _digest({name: payload[name] for name in _VERSIONED if name in payload})[:16]


def _plain(text: str) -> str:
    """A name or address for comparison: case, punctuation and spacing aside, in any script."""
    return _NOT_WORD.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()


def _digest(document: Mapping[str, Any]) -> str:
    return sha256(json.dumps(document, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
