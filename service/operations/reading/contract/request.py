"""The whole request of POST /check."""

from __future__ import annotations

from typing import Final

from service.operations.reading.conditions import HasExporter, Requires
from service.operations.reading.contract.authorization import Authorization
from service.operations.reading.contract.item import Item
from service.operations.reading.contract.party import Party
from service.operations.reading.contract.statement import (
    Attestation,
    Determination,
    InformedLetter,
    RedFlag,
    Support,
)
from service.operations.reading.contract.use import EndUse
from service.operations.reading.fields import Choice, Text
from service.operations.reading.record import Bound, Record
from service.operations.reading.shapes import Each, Part
from service.operations.reading.terms import Country, Day

LONGEST_REFERENCE: Final = 500
MAX_PARTIES: Final = 500
MAX_ITEMS: Final = 500


class Dates(Record):
    """Days that savings clauses ask for."""

    ordered_on = Day(null=True)
    production_started_on = Day(null=True)
    loaded_on = Day(null=True)


class Request(Bound):
    """The facts of one shipment or act under the US EAR.

    An absent field is not stated; an absent end_use fact or red flag means the caller has no knowledge of it;
    null is explicitly unknown. Unknown fields are errors.
    """

    conditions = (
        Requires("activity", "deemed_export", ("destination_country",), unless=True),
        Requires("activity", "us_person_support", ("support",)),
        HasExporter(),
    )
    reference = Text("The caller's own reference; echoed.", longest=LONGEST_REFERENCE)
    as_of = Day("Day the item leaves or the act is done; default today (UTC).")
    basis = Choice(
        ("enforced", "codified"), "The law as BIS enforces it, or as the CFR prints it.", default="enforced"
    )
    activity = Choice(
        (
            "export",
            "reexport",
            "transfer_in_country",
            "export_from_abroad",
            "deemed_export",
            "us_person_support",
            "use",
            "domestic_transfer",
            "remote_access",
        ),
        "What is done; default from the countries.",
    )
    origin_country = Country("Country the item leaves.", null=True)
    destination_country = Country(
        "Ultimate destination as far as the caller knows it, whatever the papers say. Not needed "
        "for deemed_export (the recipient's citizenship decides).",
        null=True,
    )
    transit_countries = Each(Country(), "Countries passed through.", most=250)
    parties = Each(
        Part(Party),
        "At least one; for activities other than use, one of them the exporter.",
        least=1,
        most=MAX_PARTIES,
        required=True,
    )
    items = Each(Part(Item), "At least one.", least=1, most=MAX_ITEMS, required=True)
    end_use = Part(EndUse)
    support = Part(Support, "What the US person does, for activity us_person_support.")
    red_flags = Each(
        Part(RedFlag, "A red flag the caller has seen."),
        "Red flags seen. Absent or empty: none seen.",
    )
    informed_letters = Each(
        Part(InformedLetter, "An 'is informed' notice from BIS."),
        "'Is informed' notices from BIS that the caller knows of.",
    )
    authorizations = Each(
        Part(Authorization, "A licence or other authorisation the caller holds or claims."),
        "Licences and exceptions held or claimed.",
    )
    attestations = Each(Part(Attestation, "A signed statement the caller holds."), "Signed statements held.")
    known_at = Day(
        "Decide with the rule set and lists as they were known on this day; default: now. The "
        "second time axis beside as_of.",
        null=True,
    )
    dates = Part(Dates, "Days that savings clauses ask for.")
    determinations = Each(
        Part(Determination),
        "What a person has decided, on the record: name matches, classification, red flags, "
        "headquarters, ownership, an uncertain reading.",
        most=100,
    )
