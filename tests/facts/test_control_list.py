"""What the Control List says of an ECCN, of its paragraphs, and of software and technology by what they are for."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from service.facts.case import Case
from service.facts.derivations import DERIVATIONS
from service.facts.draft import Draft
from service.operations.rules import open_library

RULE_SET = open_library().rule_set


def item(eccn: str | None, day: str = "2025-06-01", **fields: Any) -> Draft:
    """An item of that ECCN, as drafted from a request of that day."""
    object_ = {"id": "i1", "eccn": eccn, **fields}
    case = Case({"parties": [], "items": [object_]}, date.fromisoformat(day), RULE_SET, {})
    return Draft(
        case, "item", "i1", object_, DERIVATIONS, Draft(case, "shipment", "shipment", {}, DERIVATIONS)
    )


@pytest.mark.parametrize(
    ("eccn", "columns", "possible"),
    [
        ("EAR99", (), ()),
        ("3A991.p", ("AT 1",), ()),
        ("3A001.a.7", ("NS 2", "AT 1"), ()),
        ("3A001.b.2", ("NS 1", "NS 2", "RS 1", "AT 1"), ()),
        ("3A001", ("NS 2", "AT 1"), ("NS 1", "RS 1", "MT 1", "NP 1")),
        ("3B001.c.2", ("AT 1",), ()),
        ("3B001.e", ("NS 2", "AT 1"), ()),
        ("3A611", ("NS 1", "RS 1", "AT 1"), ()),
        ("3A611.y", ("AT 1",), ()),
    ],
)
def test_columns_by_paragraph(eccn: str, columns: tuple[str, ...], possible: tuple[str, ...]) -> None:
    """A stated paragraph settles its columns; an entry as a whole leaves those of its paragraphs open."""
    assert item(eccn).value("chart_columns") == columns
    assert item(eccn).value("possible_chart_columns") == possible


def test_technology_goes_by_what_it_is_for() -> None:
    """Technology of 3E001 is controlled as the items are that it is for; without them every column is open."""
    assert item("3E001", for_eccns=["3A001.a.7"]).texts("chart_columns") == ("NS 1", "AT 1")
    assert item("3E001", for_eccns=["3A001.a.1.a"]).texts("chart_columns") == ("NS 1", "MT 1", "AT 1")
    assert item("3E001", for_eccns=["3A090.a"]).texts("chart_columns") == ("AT 1",)
    assert item("3E001").texts("chart_columns") == ("AT 1",)
    assert item("3E001").texts("possible_chart_columns") == ("NS 1", "MT 1", "NP 1", "RS 2")


def test_without_an_eccn_nothing_is_known() -> None:
    """Not knowing the class is not knowing its columns."""
    assert item(None).value("chart_columns") is None
    assert item(None).value("special_controls") is None
    assert item(None).value("control_list_status") is None


def test_sections_in_place_of_columns() -> None:
    """Controls that the List states by section are given by it."""
    assert item("3B001.c.1.a").texts("special_controls") == (
        "742.4(a)(5)",
        "742.6(a)(10)",
        "742.4(a)(4)",
        "742.6(a)(6)",
    )
    assert item("3B001.c").texts("possible_special_controls") == ("742.4(a)(5)", "742.6(a)(10)")


@pytest.mark.parametrize(
    ("eccn", "day", "status"),
    [
        ("EAR99", "2025-06-01", "EAR99"),
        ("3B993", "2024-12-02", "listed"),
        ("3B993", "2024-12-01", "not_listed"),
        ("3A777", "2025-06-01", "not_listed"),
    ],
)
def test_how_an_eccn_stands_on_a_day(eccn: str, day: str, status: str) -> None:
    """An entry is listed from its own first day."""
    assert item(eccn, day).value("control_list_status") == status


def test_technology_for_items_that_a_control_leaves_out() -> None:
    """4E001: NS for the whole entry, but for technology for 4A090; who does not say what it is for means the whole."""
    assert "NS 1" not in (item("4E001", for_eccns=["4A090.b"]).texts("chart_columns") or ())
    for made_for in (["4A090", "4A004"], ["4A003.b"], None):
        stated = {} if made_for is None else {"for_eccns": made_for}
        assert "NS 1" in (item("4E001", **stated).texts("chart_columns") or ())


@pytest.mark.parametrize(
    ("description", "said"),
    [("fingerprint reader host", True), ("Finger-print file server", True), ("footprint analyser", False)],
)
def test_crime_control_of_computers_goes_by_their_words(description: str, said: bool) -> None:
    computer = item("4A003.b", description=description)
    assert "CC 1" not in (computer.texts("chart_columns") or ())
    assert computer.value("for_fingerprint_equipment") is said
