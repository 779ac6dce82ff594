"""What a description says an item is: names of the table `named_goods`, as words of their own."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from service.facts.build import build
from service.facts.case import Case
from service.operations.rules import open_library

RULES = open_library().rule_set


def facts(called: str | None, as_of: str = "2025-06-02", **end_use: Any) -> dict[str, Any]:
    document = {
        "parties": [{"id": "p1", "roles": ["end_user"], "name": "Kunde"}],
        "items": [{"id": "i1", "description": called, "model": "unknown-model"}],
        "end_use": end_use,
    }
    shipment = build(Case(document, date.fromisoformat(as_of), RULES, {}))
    item, use = (shipment.collection(name).members[0] for name in ("items", "end_use"))
    return {
        "described_as": item.fact("described_as").value,
        "maritime_propulsion": use.fact("maritime_propulsion").value,
    }


SUPPLEMENT_6, MACHINES, BUSINESS = (
    "746 supplement 6",
    "746.8(a)(8) machine tools",
    "746.8(a)(8) business and design",
)


@pytest.mark.parametrize(
    ("description", "sets"),
    [
        ("Atomic-Force Microscopes, two", (SUPPLEMENT_6,)),
        ("atomic   force\tmicroscope", (SUPPLEMENT_6,)),
        ("used SEM, tabletop", (SUPPLEMENT_6,)),
        ("semantics of sem", ()),
        ("SEMINAR papers", ()),
        ("ultra‑high vacuum pump", (SUPPLEMENT_6,)),
        ("CAS 109-77-3", (SUPPLEMENT_6,)),
        ("part 1109-77-31", ()),
        ("CAD program with ERP link", (BUSINESS,)),
        ("CAD program for CNC mills", (MACHINES, BUSINESS)),
        ("a cad of a man", ()),
        ("", ()),
        (None, ()),
    ],
)
def test_names_are_words_of_their_own(description: str | None, sets: tuple[str, ...]) -> None:
    assert facts(description)["described_as"] == sets


def test_a_name_counts_from_its_day() -> None:
    assert facts("malononitrile", "2024-10-31")["described_as"] == ()
    assert facts("malononitrile", "2024-11-01")["described_as"] == (SUPPLEMENT_6,)


@pytest.mark.parametrize(
    ("description", "use", "known"),
    [
        ("turbine drawing", {"nuclear": True, "description": "for an icebreaker"}, True),
        ("turbine drawing", {"nuclear": False, "description": "for an icebreaker"}, False),
        ("turbine drawing", {"description": "for an icebreaker"}, False),
        (
            "turbine drawing",
            {"nuclear": True, "description": "vendor will ship by air to the power plant"},
            False,
        ),
        ("drawing for a nuclear-powered vessel", {}, True),
    ],
)
def test_a_ship_counts_where_the_use_is_nuclear(description: str, use: dict[str, Any], known: bool) -> None:
    assert facts(description, **use)["maritime_propulsion"] is known
