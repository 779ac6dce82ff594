"""What the Control List opens to LVS, GBS, TSR and STA, and the paragraph a claim relies on."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from service.facts.case import Case
from service.facts.derivations import DERIVATIONS
from service.facts.draft import Draft
from service.operations.rules import open_library

RULE_SET = open_library().rule_set


def shipment(*items: dict[str, Any]) -> Draft:
    """A shipment of these items, as drafted from a request."""
    case = Case({"parties": [], "items": list(items)}, date(2025, 6, 1), RULE_SET, {})
    root = Draft(case, "shipment", "shipment", {}, DERIVATIONS)
    root.drafts["items"] = tuple(Draft(case, "item", one["id"], one, DERIVATIONS, root) for one in items)
    return root


def item(eccn: str | None, **fields: Any) -> Draft:
    """One item of that ECCN."""
    return shipment({"id": "i1", "eccn": eccn, **fields}).drafts["items"][0]


@pytest.mark.parametrize(
    ("eccn", "limit"),
    [
        ("3C002.a", 3000),
        ("3B001.a.1", 500),
        ("3B001.c", 0),
        ("3B001", None),
        ("3A001.a.7", 5000),
        ("3A001.c", 1500),
        ("3A001.z.1.a", 0),
        ("3A001", None),
        ("3A090.a", 0),
        ("EAR99", 0),
        ("1C010", None),
        ("9B001", 0),
        (None, None),
    ],
)
def test_the_lvs_amount_goes_by_paragraph(eccn: str | None, limit: int | None) -> None:
    """A paragraph left out has none; an entry stated whole, or left out for a reason of some of it, is open."""
    assert item(eccn).number("lvs_limit_usd") == (None if limit is None else Fraction(limit))


def test_what_an_entry_opens_to_gbs_and_tsr() -> None:
    """By paragraph, and not where the List says no."""
    assert item("5A001.b.5").value("gbs_by_entry") is False
    assert item("5A001.c").value("gbs_by_entry") is True
    assert item("3E003.f").value("tsr_by_entry") is False
    assert item("3E003.a").value("tsr_by_entry") is True
    assert item("3E001", for_eccns=["3A001.a.7"]).value("tsr_by_entry") is True
    assert item("3E001", for_eccns=["3A001.a.1.a"]).value("tsr_by_entry") is False
    assert item("3E001", for_eccns=["3A001.b.2"]).value("tsr_by_entry") is False
    assert item("3D001", for_eccns=["3A090.a"]).value("tsr_by_entry") is False
    assert item("3D001", for_eccns=["3A001.a.7"]).value("tsr_by_entry") is True
    assert item("3D001").value("tsr_by_entry") is None


def test_lines_of_one_entry_are_added() -> None:
    """One order under two lines is one order; another entry is not of it. No value or no class leaves it open."""
    lines = [
        {"id": "i1", "eccn": "3C002.a", "value_usd": "2000.00"},
        {"id": "i2", "eccn": "3C002.b", "value_usd": "1500.00"},
        {"id": "i3", "eccn": "3C003", "value_usd": "9.00"},
    ]
    first, second, _ = shipment(*lines).drafts["items"]
    assert first.number("same_entry_value_usd") == second.number("same_entry_value_usd") == Fraction(3500)
    lines[2]["eccn"] = None
    assert shipment(*lines).drafts["items"][0].number("same_entry_value_usd") is None
    lines[2]["eccn"] = "3C003"
    del lines[1]["value_usd"]
    assert shipment(*lines).drafts["items"][0].number("same_entry_value_usd") is None


def test_where_sta_is_barred() -> None:
    """By paragraph; what a whole entry leaves open counts as barred."""
    assert item("3B001.q").texts("sta_barred_groups") == ("A:5", "A:6")
    assert item("3B001.b").texts("sta_barred_groups") == ()
    assert item("3B001").texts("sta_barred_groups") == ("A:5", "A:6")
    assert item("3A991").texts("sta_barred_groups") == ()


@pytest.mark.parametrize(
    ("stated", "paragraphs"),
    [
        ("740.9(a)(1)", ("740.9", "740.9(a)", "740.9(a)(1)")),
        ("15 CFR 740.11 (b)(2)(ii)", ("740.11", "740.11(b)", "740.11(b)(2)", "740.11(b)(2)(ii)")),
        ("(a)(1)", None),
        (None, None),
    ],
)
def test_a_paragraph_lies_in_those_above_it(stated: str | None, paragraphs: tuple[str, ...] | None) -> None:
    """Written with or without the title; without its section it says nothing."""
    root = shipment({"id": "i1", "eccn": "EAR99"})
    claim = Draft(root.case, "authorization", "a1", {"paragraph": stated}, DERIVATIONS, root)
    assert claim.texts("paragraphs") == paragraphs
