"""Where a party is headquartered, and what screening says of its address and owners."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from service.engine.entities import Fact
from service.facts.draft import ABSENT, Derivation, Draft
from service.facts.majority import majority


def headquarters_country(party: Draft) -> Fact | None:
    """A branch is headquartered where its legal person is; an agency where its government is; a person at home."""
    branch = party.raw("branch_of/country")
    if isinstance(branch, str):
        return Fact(branch, "derived", ("party.branch_of",))
    government = party.text("government_of")
    return Fact(government, "derived", ("party.government_of",)) if government else _of_a_person(party)


def _of_a_person(party: Draft) -> Fact | None:
    """A person has no headquarters: the employer's stand for them, or else the country the person is in."""
    if party.raw("natural_person") is not True or _headquarters_open(party):
        return None
    employer = _employer(party)
    if employer is not None:
        return employer.fact("headquarters_country")
    if party.raw("employed_by") is not ABSENT:
        return None
    country = party.text("country")
    return Fact(country, "derived", ("party.country",)) if country else None


def ultimate_parent_headquarters_country(party: Draft) -> Fact | None:
    """The parent's country stands for its headquarters where those are not stated apart."""
    country = party.raw("ultimate_parent/country")
    if isinstance(country, str):
        return Fact(country, "derived", ("party.ultimate_parent.country",))
    government = party.text("government_of")
    if government:
        return Fact(government, "derived", ("party.government_of",))
    if party.raw("natural_person") is not True or _headquarters_open(party):
        return None
    employer = _employer(party)
    return (
        employer.fact("ultimate_parent_headquarters_country") if employer is not None else _of_a_person(party)
    )


def headquarters_left_open(party: Draft) -> Fact:
    """Not known where headquarters or ultimate parent are null; no where they are stated, or not spoken of."""
    return Fact(None, "null") if _headquarters_open(party) else Fact(False, "none")


def _headquarters_open(party: Draft) -> bool:
    paths = (
        "headquarters_country",
        "ultimate_parent",
        "ultimate_parent/country",
        "ultimate_parent/headquarters_country",
    )
    return None in [party.raw(path) for path in paths]


def us_person(party: Draft) -> Fact | None:
    """Whoever is in the United States, a citizen or resident of it, or a branch of a company of it (15 CFR 772.1).

    A company abroad that is no such branch is organised under another law. A person abroad of unknown nationality may
    be one.
    """
    if party.raw("us_person") is None:
        return None
    country = party.text("country")
    if country == "US":
        return Fact(True, "derived", ("party.country",))
    if party.raw("natural_person") is None:
        return None
    if party.value("natural_person"):
        names = ("citizenship_country", "permanent_residency_country")
        stated = [party.text(name) for name in names]
        if "US" in stated:
            return Fact(True, "derived", tuple(f"party.{name}" for name in names))
        open_ = stated[0] is None or country is None or party.raw("permanent_residency_country") is None
        return None if open_ else Fact(False, "derived", ("party.citizenship_country",))
    if party.raw("branch_of") is not ABSENT:
        whole = party.raw("branch_of/country")
        return Fact(whole == "US", "derived", ("party.branch_of",)) if isinstance(whole, str) else None
    if country is not None:
        return Fact(False, "derived", ("party.country",))
    abroad = party.raw("country") is ABSENT and party.text("headquarters_country") not in (None, "US")
    return Fact(False, "derived", ("party.headquarters_country",)) if abroad else None


def _employer(person: Draft) -> Draft | None:
    """The party named as the person's employer; where none is named, the only one in that role."""
    parties = person.root.drafts.get("parties", ())
    if isinstance(id_ := person.raw("employed_by"), str):
        return next((one for one in parties if one.id == id_), None)
    employers = [one for one in parties if "employer" in (one.texts("roles") or ())]
    return employers[0] if id_ is ABSENT and len(employers) == 1 else None


def employer_headquarters_country(person: Draft) -> Fact | None:
    """Where the party is headquartered that employs the person."""
    employer = _employer(person)
    return employer.fact("headquarters_country") if employer is not None else None


def employer_government_of(person: Draft) -> Fact | None:
    """Of which government the employer is an agency."""
    employer = _employer(person)
    return employer.fact("government_of") if employer is not None else None


def employer_majority_owner_countries(person: Draft) -> Fact | None:
    """Where those are who own most of the company that employs the person."""
    employer = _employer(person)
    return employer.fact("majority_owner_countries") if employer is not None else None


def majority_owner_countries(party: Draft) -> Fact | None:
    """Where those are who hold more than half of the party, or of who does; the ultimate parent is above them all.

    A parent stands for the owners where none are stated, and above a majority owner of whom none are stated.
    """
    parent = party.text("ultimate_parent_headquarters_country")
    if party.raw("owners") is ABSENT:
        if parent is not None:
            return Fact((parent,), "derived", ("party.ultimate_parent",))
        return None if party.raw("ultimate_parent") is not ABSENT else Fact((), "none")
    stakes = majority(party.object["owners"])
    countries = [stake.country for stake in stakes if stake.percent is not None and stake.country is not None]
    if len(countries) < len(stakes):
        return None
    if any(stake.topmost for stake in stakes):
        if parent is not None:
            countries.append(parent)
        elif party.raw("ultimate_parent") is not ABSENT:
            return None
    return Fact(tuple(dict.fromkeys(countries)), "derived", ("party.owners",))


def at_listed_address(party: Draft) -> Fact | None:
    """Whether screening found the party's address, and not the party, on a list."""
    found = party.case.listings.get(party.id)
    return Fact(found.at_listed_address, "screening") if found is not None else None


DERIVATIONS: Final[Mapping[str, Derivation]] = {
    "headquarters_country": headquarters_country,
    "ultimate_parent_headquarters_country": ultimate_parent_headquarters_country,
    "headquarters_left_open": headquarters_left_open,
    "us_person": us_person,
    "employer_headquarters_country": employer_headquarters_country,
    "employer_government_of": employer_government_of,
    "majority_owner_countries": majority_owner_countries,
    "employer_majority_owner_countries": employer_majority_owner_countries,
    "at_listed_address": at_listed_address,
}
