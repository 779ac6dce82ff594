"""Territories are read as their countries: of the destination all, of the origin those of the United States."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from service.engine.entities import Entity
from service.facts.build import build
from service.facts.case import Case
from service.operations.rules import open_library

RULE_SET = open_library().rule_set


def shipment(**stated: Any) -> Entity:
    """A shipment of which that much is stated."""
    return build(Case({"parties": [], "items": [], **stated}, date(2026, 3, 2), RULE_SET, {}))


@pytest.mark.parametrize(
    ("origin", "destination", "read", "activity"),
    [
        ("US", "GL", ("US", "DK"), "export"),
        ("US", "PR", ("US", "US"), "domestic_transfer"),
        ("GU", "DE", ("US", "DE"), "export"),
        ("KY", "DE", ("KY", "DE"), "reexport"),
        ("US", "HK", ("US", "HK"), "export"),
        ("US", "PS", ("US", "PS"), "export"),
    ],
)
def test_places_are_read_as_their_countries(
    origin: str, destination: str, read: tuple[str, str], activity: str
) -> None:
    found = shipment(origin_country=origin, destination_country=destination)
    assert (found.fact("origin_country").value, found.fact("destination_country").value) == read
    assert found.fact("activity").value == activity


def test_the_fact_tells_what_was_stated() -> None:
    found = shipment(destination_country="GL").fact("destination_country")
    assert (found.source, found.basis) == ("derived", ("GL, as stated", "15 CFR 738.3(b)"))
    assert shipment(destination_country="DK").fact("destination_country").source == "stated"


@pytest.mark.parametrize(("country", "through"), [("US", True), ("PR", True), ("GL", False)])
def test_transit_through_the_united_states(country: str, through: bool) -> None:
    assert shipment(transit_countries=[country]).fact("transits_united_states").value is through
