"""Whether papers reach: parties, destination, dates and what is left on a licence."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any, Final

from service.engine.entities import Fact
from service.facts.draft import Derivation, Draft

_NAMED_ROLES: Final = frozenset({"purchaser", "intermediate_consignee", "ultimate_consignee", "end_user"})


def exporter(paper: Draft) -> Fact | None:
    """The exporter holds it where no holder is stated."""
    ids = [party.id for party in paper.root.drafts["parties"] if "exporter" in (party.texts("roles") or ())]
    return Fact(ids[0], "derived", ("party.roles",)) if ids else None


def all_items(paper: Draft) -> Fact | None:
    """It covers every item where none is named."""
    return Fact(tuple(item.id for item in paper.root.drafts["items"]), "derived", ("item.id",))


def covers_parties(paper: Draft) -> Fact | None:
    """Whether each purchaser, consignee and end user is named on it; all are where none is."""
    named = paper.object.get("parties")
    if named is None:
        return Fact(True, "derived", ("authorization.parties",))
    wanted = [
        party.id for party in paper.root.drafts["parties"] if _NAMED_ROLES & set(party.texts("roles") or ())
    ]
    return Fact(set(wanted) <= set(named), "derived", ("authorization.parties",))


def covers_destination(paper: Draft) -> Fact | None:
    """Whether the destination is named on it; every country is where none is."""
    named = paper.object.get("destination_countries")
    if named is None:
        return Fact(True, "derived", ("authorization.destination_countries",))
    destination = paper.root.text("destination_country")
    return (
        None
        if destination is None
        else Fact(destination in named, "derived", ("shipment.destination_country",))
    )


def authorization_runs(paper: Draft) -> Fact | None:
    """Whether the day lies within its dates and before any revocation."""
    day = paper.case.as_of
    names = ("valid_from", "valid_until", "revoked_on")
    since, until, revoked = (paper.value(name) for name in names)
    runs = (
        (not isinstance(since, date) or since <= day)
        and (not isinstance(until, date) or day <= until)
        and (not isinstance(revoked, date) or day < revoked)
    )
    if runs and None in (paper.raw("valid_from"), paper.raw("valid_until")):
        return None
    return Fact(runs, "derived", tuple(f"authorization.{name}" for name in names))


def authorization_stopped(paper: Draft) -> Fact | None:
    """Whether its stated status stops it on the day; of a status not spoken of, no.

    A licence revoked or expired since was good until then: the day stated with it decides.
    """
    status = paper.raw("status")
    if status is None:
        return None
    ended = {"revoked": "revoked_on", "expired": "valid_until"}.get(str(status))
    if ended is not None and isinstance(paper.value(ended), date):
        return Fact(
            paper.value("runs") is False, "derived", ("authorization.status", f"authorization.{ended}")
        )
    return Fact(status in {"suspended", "revoked", "expired"}, "derived", ("authorization.status",))


def authorization_sufficient(paper: Draft) -> Fact | None:
    """Whether quantity and value left on it reach for the items it covers; unlimited where nothing is stated."""
    covered = set(paper.texts("items") or ())
    items = [item for item in paper.root.drafts["items"] if item.id in covered]
    for left, each in (("quantity_remaining", "quantity"), ("value_usd_remaining", "value_usd")):
        remaining = paper.number(left)
        if paper.raw(left) is None:
            return None
        if remaining is None:
            continue
        amounts = [item.number(each) for item in items]
        if any(amount is None for amount in amounts):
            return None
        if sum((amount for amount in amounts if amount is not None), Fraction(0)) > remaining:
            return Fact(False, "derived", (f"authorization.{left}", f"item.{each}"))
    return Fact(True, "derived", ("authorization.quantity_remaining", "authorization.value_usd_remaining"))


def attested_items(paper: Draft) -> Fact | None:
    """The item it names, or all."""
    item = paper.object.get("item")
    return Fact((str(item),), "stated") if item is not None else all_items(paper)


_HONG_KONG_IS_CHINA: Final = date(2020, 12, 23)


def letter_covers_destination(letter: Draft) -> Fact | None:
    """Whether the destination is among the countries, or in the Country Groups, that the letter names.

    Since Hong Kong is no destination of its own (85 FR 83765), a letter that names China takes it in.
    """
    named: list[Any] | None = letter.object.get("destinations")
    destination = letter.root.text("destination_country")
    if not named:
        return Fact(True, "derived", ("letter.destinations",))
    if destination is None:
        return None
    groups = letter.case.rule_set.tables["country_groups"].sets
    covered = any(
        destination in groups[name].on(letter.case.as_of)
        if name in groups
        else name == destination
        or ((name, destination) == ("CN", "HK") and letter.case.as_of >= _HONG_KONG_IS_CHINA)
        for name in named
    )
    return Fact(covered, "derived", ("letter.destinations", "shipment.destination_country"))


def letter_binds(letter: Draft) -> Fact | None:
    """Whether it is addressed to the exporter, dated by the day and not withdrawn by then."""
    addressed = letter.text("addressee") == exporter_id(letter)
    written, withdrawn = letter.value("date"), letter.object.get("withdrawn_on")
    day = letter.case.as_of
    runs = isinstance(written, date) and written <= day
    ended = withdrawn is not None and date.fromisoformat(str(withdrawn)) <= day
    return Fact(addressed and runs and not ended, "derived", ("letter.addressee", "letter.date"))


def exporter_id(paper: Draft) -> str | None:
    """Id of the exporter, None where none is named."""
    found = exporter(paper)
    return str(found.value) if found is not None else None


DERIVATIONS: Final[Mapping[str, Derivation]] = {
    "exporter": exporter,
    "all_items": all_items,
    "covers_parties": covers_parties,
    "covers_destination": covers_destination,
    "authorization_runs": authorization_runs,
    "authorization_stopped": authorization_stopped,
    "authorization_sufficient": authorization_sufficient,
    "attested_items": attested_items,
    "letter_covers_destination": letter_covers_destination,
    "letter_binds": letter_binds,
}
