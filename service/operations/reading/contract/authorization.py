"""Licences and exceptions held or claimed."""

from __future__ import annotations

from service.operations.reading.conditions import Requires
from service.operations.reading.fields import Choice, Flag, Id, Number, Pattern, Text
from service.operations.reading.record import Bound, Record
from service.operations.reading.shapes import Each, Part
from service.operations.reading.terms import Country, Day, Money


class Notification(Record):
    """Prior notification to BIS, for NAC."""

    filed_on = Day("Day BIS registered it.", required=True)
    bis_response = Choice(("no_license_required", "license_required", "none"), required=True)


class Authorization(Bound):
    """A licence or other authorisation the caller holds or claims."""

    conditions = (
        Requires("kind", "exception", ("symbol",)),
        Requires("kind", "license", ("number", "status")),
    )
    kind = Choice(("license", "exception", "veu", "general_license"), required=True)
    number = Text("Licence number, or name of the general licence.", null=True)
    symbol = Pattern("^[A-Z]{3}$", "three capital letters, such as `NAC`", "License exception symbol.")
    paragraph = Text("Paragraph of the exception relied on, such as '740.9(a)(1)'.", null=True)
    holder = Id("Id of the party it was given to; the exporter where absent.")
    items = Each(Id(), "Ids of the items it covers; all where absent.", unique=True)
    parties = Each(Id(), "Ids of the consignees and end users it names; all where absent.", unique=True)
    destination_countries = Each(Country(), "Countries it names; all where absent.")
    status = Choice(("valid", "suspended", "revoked", "expired"))
    valid_from = Day("First day.", null=True)
    valid_until = Day("Last day.", null=True)
    revoked_on = Day("Day it was revoked.", null=True)
    quantity_remaining = Number("Quantity left on it.", null=True)
    value_usd_remaining = Money("Value left on it, in USD.", null=True)
    conditions_met = Flag("The caller states that every condition of it is met.", null=True)
    purchase_order = Flag("A written purchase order is in hand (740.8(a)(1)).", null=True)
    notification = Part(Notification, "Prior notification to BIS, for NAC.")
    note = Text("Scope in words.", null=True)
