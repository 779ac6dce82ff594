"""What is done, and where it goes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from service.engine.entities import Fact
from service.facts.draft import Derivation, Draft


def activity(shipment: Draft) -> Fact | None:
    """From the two countries: an export leaves the United States, a transfer stays, the rest is a reexport."""
    origin = shipment.text("origin_country")
    # A release to a person goes by the person, not by a place: it must be stated.
    stated = isinstance(shipment.raw("destination_country"), str)
    destination = shipment.text("destination_country") if stated else None
    if origin is None or destination is None:
        return None
    if origin == "US":
        what = "domestic_transfer" if destination == "US" else "export"
    else:
        what = "transfer_in_country" if origin == destination else "reexport"
    return Fact(what, "derived", ("shipment.origin_country", "shipment.destination_country"))


def stated_activity(shipment: Draft) -> Fact:
    """As the request states it. Silence is known: then something is shipped, though from where may not be."""
    stated = shipment.raw("activity")
    return Fact(stated, "stated") if isinstance(stated, str) else Fact("not_stated", "none")


def destination_country(shipment: Draft) -> Fact | None:
    """Of a deemed export, the country of the person to whom technology is released (15 CFR 734.13(b)).

    A permanent resident of the United States is no foreign person (772.1): nothing leaves the country.
    """
    if shipment.raw("activity") != "deemed_export":
        return None
    for party in shipment.drafts.get("parties", ()):
        country = party.text("citizenship_country")
        roles = party.texts("roles") or ()
        if "exporter" in roles:
            continue
        if party.raw("us_person") is True or party.text("permanent_residency_country") == "US":
            return Fact("US", "derived", ("party.us_person", "party.permanent_residency_country"))
        if country is not None:
            return Fact(country, "derived", ("party.citizenship_country",))
    return None


def transits_united_states(shipment: Draft) -> Fact | None:
    """Whether the United States, or a territory of theirs (772.1), is among the countries passed through."""
    countries = shipment.texts("transit_countries") or ()
    territories = shipment.case.rule_set.tables.get("territories_of_the_united_states")
    theirs = {"US", *(territories.rows if territories is not None else ())}
    return Fact(not theirs.isdisjoint(countries), "derived", ("shipment.transit_countries",))


DERIVATIONS: Final[Mapping[str, Derivation]] = {
    "activity": activity,
    "stated_activity": stated_activity,
    "destination_country": destination_country,
    "transits_united_states": transits_united_states,
}
