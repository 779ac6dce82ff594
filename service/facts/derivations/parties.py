"""Where a party is headquartered, and what screening says of its address and owners."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from service.engine.entities import Fact
from service.facts.draft import Derivation, Draft


def headquarters_country(party: Draft) -> Fact | None:
    """A branch is headquartered where its legal person is; an agency where its government is."""
    branch = party.raw("branch_of/country")
    if isinstance(branch, str):
        return Fact(branch, "derived", ("party.branch_of",))
    government = party.text("government_of")
    return Fact(government, "derived", ("party.government_of",)) if government else None


def ultimate_parent_headquarters_country(party: Draft) -> Fact | None:
    """The parent's country stands for its headquarters where those are not stated apart."""
    country = party.raw("ultimate_parent/country")
    if isinstance(country, str):
        return Fact(country, "derived", ("party.ultimate_parent.country",))
    government = party.text("government_of")
    return Fact(government, "derived", ("party.government_of",)) if government else None


def headquarters_left_open(party: Draft) -> Fact:
    """Not known where headquarters or ultimate parent are null; no where they are stated, or not spoken of."""
    paths = (
        "headquarters_country",
        "ultimate_parent",
        "ultimate_parent/country",
        "ultimate_parent/headquarters_country",
    )
    return Fact(None, "null") if None in [party.raw(path) for path in paths] else Fact(False, "none")


def at_listed_address(party: Draft) -> Fact | None:
    """Whether screening found the party's address, and not the party, on a list."""
    found = party.case.listings.get(party.id)
    return Fact(found.at_listed_address, "screening") if found is not None else None


def unlisted_owner_unknown(party: Draft) -> Fact | None:
    """Whether some share is held by nobody knows whom."""
    owners = party.object.get("owners") or ()
    return Fact(any(owner.get("name") is None for owner in owners), "derived", ("party.owners",))


DERIVATIONS: Final[Mapping[str, Derivation]] = {
    "headquarters_country": headquarters_country,
    "ultimate_parent_headquarters_country": ultimate_parent_headquarters_country,
    "headquarters_left_open": headquarters_left_open,
    "at_listed_address": at_listed_address,
    "unlisted_owner_unknown": unlisted_owner_unknown,
}
