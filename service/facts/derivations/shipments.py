"""What is done, and where it goes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from service.engine.entities import Fact
from service.facts.draft import ABSENT, Derivation, Draft

RECEIVING_ROLES: Final = frozenset({"ultimate_consignee", "end_user"})
INTERMEDIARY_ROLES: Final = frozenset({"intermediate_consignee", "freight_forwarder"})


def origin_country(shipment: Draft) -> Fact | None:
    """The United States, where nothing is said of it and the act is an export, or a US exporter's shipment or release.

    An export leaves the United States (734.13). That an American company ships from home is the strict reading: what is
    in the United States is subject to the EAR (734.3(a)(1)).
    """
    if shipment.raw("origin_country") is not ABSENT:
        return None
    stated = shipment.raw("activity")
    if stated == "export":
        return Fact("US", "derived", ("shipment.activity",))
    if stated in (ABSENT, "deemed_export") and _exporter_country(shipment) == "US":
        return Fact("US", "derived", ("party.country",))
    return None


def activity(shipment: Draft) -> Fact | None:
    """From the two countries: an export leaves the United States, a transfer stays, the rest is a reexport.

    Where nobody says from where a foreign exporter ships, a reexport: that it leaves the United States stays open with
    the country, and the acts that are no shipment are stated.
    """
    origin = shipment.text("origin_country")
    # A release to a person goes by the person, not by a place: it must be stated.
    stated = isinstance(shipment.raw("destination_country"), str)
    destination = shipment.text("destination_country") if stated else None
    if destination is None:
        return None
    if origin is None:
        foreign = isinstance(where := _exporter_country(shipment), str) and where != "US"
        left_out = shipment.raw("activity") is ABSENT and shipment.raw("origin_country") is ABSENT
        return Fact("reexport", "derived", ("party.country",)) if foreign and left_out else None
    if origin == "US":
        what = "domestic_transfer" if destination == "US" else "export"
    else:
        what = "transfer_in_country" if origin == destination else "reexport"
    return Fact(what, "derived", ("shipment.origin_country", "shipment.destination_country"))


def _exporter_country(shipment: Draft) -> object:
    """What the request says of where the exporter is; None where several exporters are in different countries.

    As it says it: where an item leaves is asked as such, not through where the exporter is.
    """
    parties = [
        party for party in shipment.drafts.get("parties", ()) if "exporter" in (party.texts("roles") or ())
    ]
    countries = {party.raw("country") for party in parties}
    return countries.pop() if len(countries) == 1 else None


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
        if "exporter" in (party.texts("roles") or ()):
            continue
        country = party.text("citizenship_country")
        if party.raw("us_person") is True or party.text("permanent_residency_country") == "US":
            return Fact("US", "derived", ("party.us_person", "party.permanent_residency_country"))
        if country is not None:
            return Fact(country, "derived", ("party.citizenship_country",))
    return Fact(None, "follows")


def receivers(shipment: Draft) -> Fact | None:
    """Names of those whom the item is for; not known where none of them is named (15 CFR 748.5(c) to (f)).

    A purchaser may be the end user too, and is taken for it where nobody else is named, unless what is said of it goes
    against that: it is not where the item ends up, or it is an intermediary.
    """
    parties = shipment.drafts.get("parties", ())
    named = [party for party in parties if RECEIVING_ROLES & set(party.texts("roles") or ())]
    if not named:
        destination = shipment.text("destination_country")
        named = [party for party in parties if _may_use_what_it_buys(party, destination)]
    names = [str(party.object["name"]) for party in named]
    return Fact(tuple(names), "derived", ("party.roles",)) if names else None


def _may_use_what_it_buys(party: Draft, destination: str | None) -> bool:
    roles = set(party.texts("roles") or ())
    at_home = destination is not None and party.text("country") == destination
    return "purchaser" in roles and at_home and not roles & INTERMEDIARY_ROLES


def transits_united_states(shipment: Draft) -> Fact | None:
    """Whether the United States, or a territory of theirs (772.1), is among the countries passed through."""
    countries = shipment.texts("transit_countries") or ()
    territories = shipment.case.rule_set.tables.get("territories_of_the_united_states")
    theirs = {"US", *(territories.rows if territories is not None else ())}
    return Fact(not theirs.isdisjoint(countries), "derived", ("shipment.transit_countries",))


DERIVATIONS: Final[Mapping[str, Derivation]] = {
    "activity": activity,
    "origin_country": origin_country,
    "receivers": receivers,
    "stated_activity": stated_activity,
    "destination_country": destination_country,
    "transits_united_states": transits_united_states,
}
