"""What is done, where and when."""

from __future__ import annotations

from pytest_bdd import given, parsers

from tests.features.steps.note import Note, code

ACTIVITIES = {
    "export": "export",
    "reexport": "reexport",
    "export from abroad": "export_from_abroad",
    "transfer": "transfer_in_country",
    "deemed export": "deemed_export",
    "domestic sale": "domestic_transfer",
}

ACTS = {
    "support by a US person": "us_person_support",
    "access to computing from afar": "remote_access",
    "use of what one has": "use",
}


@given(
    parsers.re(
        r"an? (?P<what>export from abroad|export|reexport|transfer|domestic sale) from (?P<origin>.+) to "
        r"(?P<destination>.+?) on (?P<day>\d{4}-\d{2}-\d{2})"
    )
)
def _(note: Note, what: str, origin: str, destination: str, day: str) -> None:
    note.request |= {
        "activity": ACTIVITIES[what],
        "origin_country": code(origin),
        "destination_country": code(destination),
        "as_of": day,
    }
    exporter = note.party("Example Exporter Inc.")
    exporter |= {"roles": ["exporter"], "country": code(origin), "us_person": code(origin) == "US"}


@given(parsers.re(r"a transfer within (?P<country>.+) on (?P<day>\d{4}-\d{2}-\d{2})"))
def _(note: Note, country: str, day: str) -> None:
    place = code(country)
    note.request |= {
        "activity": "transfer_in_country",
        "origin_country": place,
        "destination_country": place,
        "as_of": day,
    }
    note.party("Example Exporter Inc.").update(roles=["exporter"], country=place, us_person=False)


@given(parsers.re(r"a deemed export from (?P<origin>.+?) on (?P<day>\d{4}-\d{2}-\d{2})"))
def _(note: Note, origin: str, day: str) -> None:
    note.request |= {"activity": "deemed_export", "origin_country": code(origin), "as_of": day}
    note.party("Example Exporter Inc.").update(roles=["exporter"], country=code(origin), us_person=True)


@given(parsers.re(r"what is done is (?P<act>.+)"))
def _(note: Note, act: str) -> None:
    note.request["activity"] = ACTS[act]
    if act.startswith("support"):
        note.request["support"] = {"kind": "service"}


KINDS = {
    "ships or transfers it": "ship_transmit_transfer",
    "facilitates its shipment": "facilitate",
    "services it": "service",
    "works under a contract": "contract_service_or_employment",
    "does clerical work": "administrative_or_clerical",
}


@given(parsers.re(r"the US person (?P<kind>ships.+|facilitates.+|services it|works.+|does.+)"))
def _(note: Note, kind: str) -> None:
    note.request |= {"activity": "us_person_support", "support": {"kind": KINDS[kind]}}


@given(parsers.re(r"it passes through (?P<country>.+)"))
def _(note: Note, country: str) -> None:
    note.request.setdefault("transit_countries", []).append(code(country))


@given(parsers.re(r"the basis is the law as (?P<basis>codified|enforced)"))
def _(note: Note, basis: str) -> None:
    note.request["basis"] = basis


@given(
    parsers.re(
        r"(?P<what>production|the order|loading) (?:began|was placed|was done) on (?P<day>\d{4}-\d{2}-\d{2})"
    )
)
def _(note: Note, what: str, day: str) -> None:
    names = {"production": "production_started_on", "the order": "ordered_on", "loading": "loaded_on"}
    note.request.setdefault("dates", {})[names[what]] = day
