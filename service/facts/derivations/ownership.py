"""How much of a party listed owners hold: directly, together, and through owners they hold half of (744.11(a)(1)).

An owner counts with its whole share if it is listed, or if owners that count hold 50 percent or more of it; else not at
all. Shares are added exactly. What is not known is kept as a range: the share held for certain, and the most it may be.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

from service.engine.entities import Fact
from service.facts.case import Case, PartyListings
from service.facts.draft import Derivation, Draft
from service.values.numbers import exact

HALF: Final = Fraction(50)
WHOLE: Final = Fraction(100)
COUNTING_LISTS: Final = frozenset({"EL", "MEU"})
"""Lists whose entities restrict their affiliates. An SDN does so under some programs only: it is taken as open."""


@dataclass(frozen=True, slots=True)
class Holding:
    """What owners that count hold of one entity, in percent.

    sure: held for certain. most: what it may come to. known: whether any listed owner is known of, certain or possible.
    lists, footnotes: of the owners that count for certain.
    """

    sure: Fraction
    most: Fraction
    known: bool
    lists: frozenset[str] = frozenset()
    footnotes: frozenset[str] = frozenset()


NOTHING: Final = Holding(Fraction(0), Fraction(0), known=False)


def held(case: Case, owners: Iterable[Mapping[str, Any]], path: str) -> Holding:
    """The holding of the owners below `path`; nothing where none of them is known to be listed or may be."""
    sure = most = stated = Fraction(0)
    lists: frozenset[str] = frozenset()
    footnotes: frozenset[str] = frozenset()
    known = False
    for index, owner in enumerate(owners, start=1):
        standing = _standing(case, owner, f"{path}/o{index}")
        known = known or standing.known
        percent = owner.get("percent")
        share = exact(percent) if percent is not None else None
        stated += share or 0
        if standing.sure >= HALF:
            sure += share or 0
            lists |= standing.lists
            footnotes |= standing.footnotes
        if standing.most >= HALF:
            most += WHOLE if share is None else share
    if not known:
        return NOTHING
    unstated = max(Fraction(0), WHOLE - stated)
    return Holding(sure, min(WHOLE, most + unstated), known, lists, footnotes)


def _standing(case: Case, owner: Mapping[str, Any], path: str) -> Holding:
    """An owner's own holding: whole if it is listed, else what owners that count hold of it; of one not known, open."""
    listings = [
        one for one in case.owners.get(path, PartyListings()).listings if one.list in COUNTING_LISTS | {"SDN"}
    ]
    certain = [one for one in listings if one.applies and one.list in COUNTING_LISTS]
    if certain:
        lists = frozenset(one.list for one in certain)
        footnotes = frozenset(number for one in certain for number in one.footnotes)
        return Holding(WHOLE, WHOLE, True, lists, footnotes)
    above = held(case, owner.get("owners") or (), path)
    if listings:
        return Holding(above.sure, WHOLE, True, above.lists, above.footnotes)
    if owner.get("name") is None:
        return Holding(Fraction(0), WHOLE, known=above.known)
    return above


def _of(party: Draft) -> Holding:
    return held(party.case, party.object.get("owners") or (), party.id)


def restricted_owner_percent(party: Draft) -> Fact | None:
    """Percent that owners which count hold for certain."""
    return Fact(_of(party).sure, "derived", ("owner.percent", "owner.lists"))


def restricted_owner_percent_at_most(party: Draft) -> Fact | None:
    """Percent that owners which count may hold: with possible matches, holders not known and shares not stated."""
    return Fact(_of(party).most, "derived", ("owner.percent", "owner.lists"))


def restricted_owner_lists(party: Draft) -> Fact | None:
    """Lists of the owners that count."""
    return Fact(tuple(sorted(_of(party).lists)), "derived", ("owner.lists",))


def restricted_owner_footnotes(party: Draft) -> Fact | None:
    """Entity List footnotes of the owners that count."""
    return Fact(tuple(sorted(_of(party).footnotes)), "derived", ("owner.lists",))


DERIVATIONS: Final[Mapping[str, Derivation]] = {
    "restricted_owner_percent": restricted_owner_percent,
    "restricted_owner_percent_at_most": restricted_owner_percent_at_most,
    "restricted_owner_lists": restricted_owner_lists,
    "restricted_owner_footnotes": restricted_owner_footnotes,
}
