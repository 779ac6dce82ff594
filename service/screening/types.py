"""What goes into screening and what comes out: listed parties, queries, candidates, thresholds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

PartyType = Literal["company", "person", "vessel", "aircraft"]
"""What a party is. None means not stated, and costs nothing."""

Decision = Literal["match", "possible", "no_match"]


@dataclass(frozen=True, slots=True)
class ListedParty:
    """One entry of a list, as the list states it.

    id: unique in the snapshot; comes back as `Candidate.entry_id`.
    list: the list's code (`EL`, `SDN`, ...); screening only carries it.
    names: the primary name first, then names of equal rank (affiliates folded into one entry).
    aliases: also known as, former names, short forms.
    native_names: names in the party's own script, given with the entry or added by the importer.
    countries: ISO 3166-1 alpha-2, as many as the entry states.
    address_only: the entry lists addresses, not a party; it is found by address and never by name.
    identifiers: (kind, value) pairs, e.g. ("imo", "9187629"), ("uscc", "91440300192203821F").
    """

    id: str
    list: str
    names: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    native_names: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    type: PartyType | None = None
    address_only: bool = False
    identifiers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """One party to screen. Only `name` is needed; the rest is evidence, for or against, and never a veto."""

    name: str
    type: PartyType | None = None
    aliases: tuple[str, ...] = ()
    country: str | None = None
    address: str | None = None
    identifiers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A listed party the query may be.

    name: the listed name that was hit, as listed.
    score: 0 to 1; comparable between queries of one index.
    decision: `match` (reliable enough for a rule to deny on), `possible` (a person should look), `no_match`.
    because: what lined up, what was ignored, what spoke against; for people.
    address_hit: the query's address is one this entry lists. With `no_match` it is a red flag, not a match.
    """

    entry_id: str
    list: str
    name: str
    score: float
    decision: Decision
    because: tuple[str, ...]
    address_hit: bool


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The scores from which a candidate is `match` and `possible`."""

    match: float = 0.85
    possible: float = 0.60

    def __post_init__(self) -> None:
        if not 0 < self.possible <= self.match <= 1:
            raise ValueError(
                f"thresholds `match={self.match}`, `possible={self.possible}` are out of order: "
                "accepted is 0 < possible <= match <= 1"
            )

    @classmethod
    def at(cls, sensitivity: float) -> Thresholds:
        """Thresholds for one number from 0 (few false alarms) to 1 (few misses); 0.5 is the default.

        `docs/screening.md` shows what each setting finds and how often it is wrong. Raises ValueError out of range.
        """
        if not 0 <= sensitivity <= 1:
            raise ValueError(f"sensitivity is `{sensitivity}`: accepted is 0 to 1")
        return cls(match=0.85 - 0.16 * (sensitivity - 0.5), possible=0.60 - 0.4 * (sensitivity - 0.5))


DEFAULT_THRESHOLDS: Final = Thresholds()
