"""What is known of who owns a party, beside its listings: sums, and what is left open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from service.engine.entities import Fact
from service.facts.affiliates import holders, with_parent
from service.facts.draft import ABSENT, Derivation, Draft
from service.facts.ownership import held


def listed_share_at_least(party: Draft) -> Fact | None:
    """The least that listed parties, and those who count like them, hold of the party."""
    return Fact(held(holders(party.case, party.object, party.id)).low, "derived", ("party.owners",))


def owners_left_open(party: Draft) -> Fact | None:
    """Whether a holder, or a holder's share, is stated as not known, anywhere above the party.

    The share of a listed ultimate parent that is no stated owner is not known either.
    """
    if _left_open(party.object.get("owners") or ()):
        return Fact(True, "derived", ("party.owners",))
    held_by = holders(party.case, party.object, party.id)
    parent = with_parent(party.case, party.object, party.id, held_by) is not held_by
    return Fact(parent, "derived", ("party.owners", "party.ultimate_parent_name"))


def _left_open(owners: Iterable[Mapping[str, Any]]) -> bool:
    return any(
        owner.get("name") is None or owner.get("percent") is None or _left_open(owner.get("owners") or ())
        for owner in owners
    )


def listed_owners_not_stated(party: Draft) -> Fact | None:
    """No, where owners are stated; else nothing is known of any, and that is assumed to be so."""
    return Fact(False, "none") if party.raw("owners") is not ABSENT else None


def foreign_entity(party: Draft) -> Fact | None:
    """Not a US person, where that is stated; else not, unless it is in the United States: then it may be a branch."""
    if (american := party.raw("us_person")) not in (None, ABSENT):
        return Fact(american is False, "derived", ("party.us_person",))
    country = party.text("country")
    return None if country in (None, "US") else Fact(True, "derived", ("party.country",))


DERIVATIONS: Final[Mapping[str, Derivation]] = {
    "listed_share_at_least": listed_share_at_least,
    "owners_left_open": owners_left_open,
    "foreign_entity": foreign_entity,
    "listed_owners_not_stated": listed_owners_not_stated,
}
