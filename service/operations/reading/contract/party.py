"""Parties to the transaction, their owners and the listings the caller knows of."""

from __future__ import annotations

from typing import Final

from service.operations.reading.fields import LONGEST_NAME, Choice, Flag, Id, Number, Text
from service.operations.reading.record import Record
from service.operations.reading.shapes import Each, Identifiers, Part
from service.operations.reading.terms import Country, Day

MAX_OWNERS: Final = 2_000


class Parent(Record):
    """The company at the top of the ownership chain; the party itself where it has no parent."""

    name = Text("Name of the ultimate parent.", longest=LONGEST_NAME, null=True)
    country = Country(
        "Where the ultimate parent is organised; its headquarters too where headquarters_country is absent.",
        null=True,
    )
    headquarters_country = Country(
        "Where the ultimate parent is headquartered, which need not be where it is incorporated.", null=True
    )


def _owner() -> Owner:
    """Make the schema that `Owner` itself needs, once there is one."""
    return Owner()


class Owner(Record):
    """A holder of a share of a party."""

    name = Text("Owner; null where the holder is not known.", longest=LONGEST_NAME, required=True, null=True)
    country = Country("Where the owner is headquartered.", null=True)
    address = Text("Owner's address.", null=True)
    percent = Number("Share held, in per cent.", most=100, required=True, null=True)
    owners = Each(Part(_owner), "The owner's own owners.", most=MAX_OWNERS)


class Branch(Record):
    """Set where the party is an unincorporated branch: the legal person it is part of."""

    name = Text("The legal person.", longest=LONGEST_NAME, required=True)
    country = Country("Its country.", null=True)


class Listing(Record):
    """A listing that the caller knows of."""

    list = Choice(("EL", "MEU", "UVL", "DPL", "SDN", "CMIC", "ISN", "ITAR", "1260H", "other"), required=True)
    footnotes = Each(Number(least=1, most=6, whole=True))
    from_ = Day(null=True)
    until = Day(null=True)
    reference = Text(shortest=0, longest=500, null=True)


class Party(Record):
    """A party to the transaction, or another party the facts point at."""

    id = Id("Name of this party within the request; default p1, p2, ... by position.")
    roles = Each(
        Choice(
            (
                "exporter",
                "purchaser",
                "intermediate_consignee",
                "ultimate_consignee",
                "end_user",
                "freight_forwarder",
                "carrier",
                "bank",
                "supplier",
                "front_end_fabricator",
                "osat",
                "ic_designer",
                "manufacturer",
                "employer",
                "other",
            )
        ),
        "What the party does in the transaction (15 CFR 748.5).",
        least=1,
        unique=True,
        required=True,
    )
    name = Text("Full name; screened against the lists.", longest=LONGEST_NAME, required=True)
    aliases = Each(Text(longest=LONGEST_NAME), "Other names; screened too.", most=200)
    address = Text("Full address; screened against listed addresses.", null=True)
    country = Country("Where the party is located.", null=True)
    headquarters_country = Country("Where the party itself is headquartered.", null=True)
    ultimate_parent = Part(
        Parent,
        "The company at the top of the ownership chain; the party itself where it has no parent.",
        null=True,
    )
    owners = Each(
        Part(Owner), "Direct owners, each with its own; shares not listed are not stated.", most=MAX_OWNERS
    )
    branch_of = Part(
        Branch, "Set where the party is an unincorporated branch: the legal person it is part of.", null=True
    )
    government_of = Country(
        "Set where the party is a government agency: that government's country.", null=True
    )
    natural_person = Flag("True for a person, not an organisation.", null=True)
    us_person = Flag("True for a US person (772.1).", null=True)
    citizenship_country = Country(
        "Most recent citizenship or permanent residency of a person; where a deemed export goes.", null=True
    )
    employed_by = Id("Id of the party that employs this person.", null=True)
    military_end_user = Flag(
        "True where the caller knows the party to be a military end user (744.21(g)).", null=True
    )
    identifiers = Identifiers("Registry numbers by scheme, such as lei, uscc, duns.")
    list_entries = Each(
        Part(Listing),
        "Listings that the caller knows of (another screening tool's hits). They add a listing, "
        "never clear one.",
        most=50,
    )
    permanent_residency_country = Country(
        "Most recent permanent residency of a person, for deemed exports.", null=True
    )
