"""Owners of a party as the Affiliates rule sees them: who counts, and which listings reach down to the party."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from service.engine.conditions import LiteralTerm
from service.engine.entities import Collection, Entity, Fact
from service.engine.moment import in_force
from service.engine.rules import BASES
from service.engine.truth import Truth, conjunction, disjunction
from service.facts.case import Case, Listing, PartyListings
from service.facts.ownership import WHOLE, Holder, reaches
from service.values.lists import LIST_TITLES
from service.values.numbers import exact

FLOWING: Final = frozenset({"EL", "MEU", "SDN"})
"""Lists whose restrictions flow down: Supplement No. 8 to Part 744, paragraph (a). Not the Unverified List."""


def holders(case: Case, owned: Mapping[str, Any], path: str) -> tuple[Holder, ...]:
    """Those who are stated to hold shares of a party or of an owner, each with its own owners."""
    programs = _programs(case)
    return tuple(
        _holder(case, owner, f"{path}/o{index}", programs)
        for index, owner in enumerate(owned.get("owners") or (), start=1)
    )


def _holder(case: Case, owner: Mapping[str, Any], path: str, programs: frozenset[str]) -> Holder:
    percent = owner.get("percent")
    return Holder(
        id=path,
        share=exact(percent) if percent is not None else None,
        listed=disjunction(truth for _, _, truth in _flowing(case, path, programs)),
        known=owner.get("name") is not None,
        owners=tuple(
            _holder(case, one, f"{path}/o{index}", programs)
            for index, one in enumerate(owner.get("owners") or (), start=1)
        ),
    )


def with_parent(
    case: Case, party: Mapping[str, Any], path: str, held_by: tuple[Holder, ...]
) -> tuple[Holder, ...]:
    """The holders, and above them a listed ultimate parent that no owner is stated to be: its share is not known.

    It stands above the largest holder of whom no owners are stated, for it owns the party by some way.
    """
    name = _parent_name(party)
    if name is None or name in _names(party.get("owners") or ()):
        return held_by
    at = parent_path(path)
    listed = disjunction(truth for _, _, truth in _flowing(case, at, _programs(case)))
    return held_by if listed is False else _above(held_by, Holder(at, None, listed))


def parent_path(path: str) -> str:
    """The path of a party's ultimate parent among its owners."""
    return f"{path}/parent"


def _parent_name(party: Mapping[str, Any]) -> str | None:
    """The name of the ultimate parent, as compared; None where it is the party itself."""
    name = (party.get("ultimate_parent") or {}).get("name")
    folded = str(name).casefold() if name else None
    return None if folded == str(party.get("name")).casefold() else folded


def _names(owners: Sequence[Mapping[str, Any]]) -> frozenset[str]:
    above = (_names(owner.get("owners") or ()) for owner in owners)
    return frozenset(str(owner["name"]).casefold() for owner in owners if owner.get("name")).union(*above)


def _above(held_by: tuple[Holder, ...], parent: Holder) -> tuple[Holder, ...]:
    if not held_by:
        return (parent,)
    largest = max(held_by, key=lambda one: one.share if one.share is not None else WHOLE)
    raised = replace(largest, owners=_above(largest.owners, parent))
    return tuple(raised if one is largest else one for one in held_by)


def _flowing(case: Case, path: str, programs: frozenset[str]) -> Iterator[tuple[str, Listing, Truth]]:
    """An owner's listings that flow down, each with its id and whether it is the owner's.

    Not one that is a mere address (744.11(a)(1)), and of the SDN List only those under a program of 744.8(a)(1).
    """
    for index, listing in enumerate(case.owners.get(path, PartyListings()).listings, start=1):
        id_ = f"{path}/l{index}"
        applies: Truth = listing.applies
        given = case.given.get((id_, "owner_listing.applies"))
        if isinstance(given, bool):
            applies = given
        if listing.list not in FLOWING or listing.basis == "address":
            continue
        if listing.list == "SDN":
            named = None if listing.programs is None else not programs.isdisjoint(listing.programs)
            applies = conjunction([applies, named])
        if applies is not False:
            yield id_, listing, applies


def owner_listings(case: Case, held_by: Sequence[Holder]) -> Collection:
    """Every listing of the holders, and of those above them, that flows down, with whether it reaches the party."""
    programs = _programs(case)
    return Collection(
        tuple(
            _entity(case, id_, listing, applies, reaching)
            for holder, reaching in reaches(held_by)
            for id_, listing, applies in _flowing(case, holder.id, programs)
        )
    )


def _entity(case: Case, id_: str, listing: Listing, applies: Truth, reaching: Truth) -> Entity:
    given = case.given.get((id_, "owner_listing.reaches_party"))
    found = tuple(part for part in (listing.basis, listing.entry) if part)
    facts = {
        name: Fact(value, "screening", found)
        for name, value in (
            ("list", listing.list),
            ("applies", applies),
            ("footnotes", listing.footnotes),
            ("license_requirement", listing.license_requirement),
            ("review_policy", listing.review_policy),
        )
    }
    facts["reaches_party"] = Fact(
        given if isinstance(given, bool) else reaching, "derived", ("party.owners",)
    )
    label = f"{listing.name} ({LIST_TITLES.get(listing.list, listing.list)})"
    return Entity("owner_listing", id_, facts, {}, label)


def _programs(case: Case) -> frozenset[str]:
    """The programs of 744.8(a)(1) on the day, which are a constant of the rules."""
    version = in_force(case.rule_set, case.as_of, BASES[0]).constants.get("sdn_programs")
    if version is None or not isinstance(version.value, LiteralTerm):
        return frozenset()
    value = version.value.value
    return frozenset(value) if isinstance(value, tuple | frozenset) else frozenset()
