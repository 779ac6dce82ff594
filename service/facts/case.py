"""What one case brings to the building of facts, beside the rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from service.engine.rules import RuleSet
from service.facts.given import Given


@dataclass(frozen=True, slots=True)
class Listing:
    """A listing of a party, as the rules see it.

    applies: True where the party is the one listed and listed on the day; None where that is open; never False.
    changed_in: year of the last Federal Register document that the entry cites; None where it cites none.
    listed_from: its first day, where it is known.
    programs: of an SDN listing, its program tags; None where they are not known.
    basis: `screening`, `stated by the caller`, or `address`.
    """

    list: str
    name: str
    applies: bool | None
    footnotes: tuple[str, ...] = ()
    license_requirement: str | None = None
    review_policy: str | None = None
    citation: str | None = None
    entry: str | None = None
    programs: tuple[str, ...] | None = None
    changed_in: int | None = None
    listed_from: date | None = None
    basis: str = "screening"


@dataclass(frozen=True, slots=True)
class PartyListings:
    """What screening says of one party or owner: its listings, and whether it shares a listed address."""

    listings: tuple[Listing, ...] = ()
    at_listed_address: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """One request with what was looked up for it.

    document: the request, ids filled in. listings: by party id. owners: by path such as `p1/o1/o2`.
    catalogue: figures of known chips by key. given: values put in place of unknown facts, by (entity id, path), to see
    what would follow.
    """

    document: Mapping[str, Any]
    as_of: date
    rule_set: RuleSet
    catalogue: Mapping[str, Mapping[str, Any]]
    listings: Mapping[str, PartyListings] = field(default_factory=dict)
    owners: Mapping[str, PartyListings] = field(default_factory=dict)
    given: Given = field(default_factory=Given)
