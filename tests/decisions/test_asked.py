"""What is asked of ordinary orders under the real rules: what settles them, and nothing that cannot matter."""

from __future__ import annotations

from typing import Any

import pytest

from service.decisions.decision import Decision, decide
from service.facts.build import build
from service.facts.rebuild import Rebuild
from tests.properties.test_real_rules import case_of

FOOTNOTE_5 = {"list": "EL", "footnotes": [5]}


def decided(destination: str, item: dict[str, Any], **more: Any) -> Decision:
    """A pump of US origin for a company at its destination, with more said of the item and of the shipment."""
    end_user = {
        "roles": ["ultimate_consignee", "end_user"],
        "name": "Example Works",
        "country": destination,
        "headquarters_country": destination,
        "ultimate_parent": {"country": destination},
    }
    document: dict[str, Any] = {
        "as_of": "2026-02-01",
        "basis": "enforced",
        "activity": "export",
        "origin_country": "US",
        "destination_country": destination,
        "parties": [
            {"roles": ["exporter"], "name": "Example Exporter", "country": "US", "us_person": True},
            end_user,
        ],
        "items": [{"description": "pump", "us_origin": True, "quantity": 1, "value_usd": "900.00", **item}],
        **more,
    }
    case = case_of(document)
    root = build(case)
    return decide(case.rule_set, case.as_of, "enforced", root, Rebuild(case, root))


def asked(decision: Decision) -> dict[str, str]:
    """The facts asked for, each with its question."""
    return {one.path: one.question for one in decision.missing.facts}


@pytest.mark.parametrize("destination", ["DE", "CN"])
@pytest.mark.parametrize("item", [{}, {"eccn": None}])
def test_of_a_thing_without_a_class_its_class_is_asked_and_no_figures(
    destination: str, item: dict[str, Any]
) -> None:
    assert list(asked(decided(destination, item))) == ["item.eccn"]


def test_of_technology_too_the_class_is_asked_before_the_operations_of_a_model() -> None:
    assert list(asked(decided("DE", {"kind": "technology"}))) == ["item.eccn"]


@pytest.mark.parametrize("destination", ["DE", "CN"])
def test_of_a_foreign_thing_its_class_is_asked_before_how_it_was_made_and_by_whom(destination: str) -> None:
    decision = decided(
        destination,
        {"us_origin": None},
        activity="reexport",
        origin_country="JP",
        parties=[
            {"roles": ["exporter"], "name": "Example Tools", "country": "JP"},
            {"roles": ["ultimate_consignee", "end_user"], "name": "Example Works", "country": destination},
        ],
    )
    assert list(asked(decision)) == ["item.eccn"]


def test_a_class_alone_is_exact_and_settles_nothing_by_itself() -> None:
    decision = decided("DE", {})
    assert decision.missing.exact
    assert [one.settles for one in decision.missing.facts] == [False]


def test_of_an_entry_without_its_paragraph_the_paragraph_is_asked_with_the_rules_that_hang_on_it() -> None:
    decision = decided("DE", {"eccn": "3A001"})
    assert asked(decision) == {"item.eccn": "In which paragraph of 3A001 is it?"}
    (only,) = decision.missing.facts
    assert decision.missing.exact
    assert "742.6-a1" in only.rules


@pytest.mark.parametrize(("paragraph", "verdict"), [("3A001.a.7", "allow"), ("3A001.b.2.a", "deny")])
def test_a_paragraph_settles_it_either_way(paragraph: str, verdict: str) -> None:
    assert decided("DE", {"eccn": paragraph}).verdict == verdict


def test_of_technology_for_some_items_what_it_is_for_is_asked() -> None:
    decision = decided("DE", {"eccn": "3E001", "kind": "technology"})
    assert list(asked(decision)) == ["item.for_eccns"]
    assert decision.missing.exact
    assert decided("DE", {"eccn": "3E001", "kind": "technology", "for_eccns": []}).verdict == "allow"


def test_of_a_release_the_citizenship_is_asked_and_not_where_it_goes() -> None:
    person = {"roles": ["end_user"], "name": "A. Person", "country": "US", "natural_person": True}
    exporter = {"roles": ["exporter"], "name": "Example Exporter", "country": "US", "us_person": True}
    technology = {"eccn": "3E001", "for_eccns": ["3A001.a.7"], "kind": "technology"}
    decision = decided(
        "DE",
        technology,
        activity="deemed_export",
        destination_country=None,
        parties=[exporter, person | {"citizenship_country": None}],
    )
    about = {one.path: one.entity for one in decision.missing.facts}
    assert "shipment.destination_country" not in about
    assert about["party.citizenship_country"] == "p2"


@pytest.mark.parametrize("destination", ["DE", "CN"])
@pytest.mark.parametrize(
    "more",
    [
        {"owners": [{"name": None, "percent": None}]},
        {"owners": [{"name": "Example Holding", "percent": None}]},
        {"citizenship_country": None, "permanent_residency_country": None},
    ],
)
def test_of_a_party_to_everyday_goods_neither_owners_nor_citizenship_are_asked(
    destination: str, more: dict[str, Any]
) -> None:
    exporter = {"roles": ["exporter"], "name": "Example Exporter", "country": "US", "us_person": True}
    buyer = {"roles": ["end_user"], "name": "Example Works", "country": destination}
    known = {"headquarters_country": destination, "ultimate_parent": {"country": destination}}
    parties = [exporter, buyer | known | more]
    decision = decided(destination, {"eccn": "EAR99"}, parties=parties, as_of="2025-10-15")
    assert (decision.verdict, asked(decision)) == ("allow", {})


def test_of_goods_of_us_origin_the_plant_is_not_asked() -> None:
    plant = dict.fromkeys(
        ["direct_product_of_eccns", "plant_direct_product_of_eccns", "contains_ic_from_such_plant"]
    )
    item = {"eccn": "3A991", "production": plant, "us_controlled_content_percent": None}
    assert asked(decided("CN", item)) == {}


def test_the_area_is_not_asked_once_the_performance_suffices() -> None:
    chip = {
        "operations": [{"name": "FP16", "tops": 400, "bit_length": 16}],
        "dies": [{"area_mm2": None, "planar": False, "logic": True, "process_node_nm": 5}],
        "designed_or_marketed_for_datacenter": None,
    }
    assert asked(decided("CN", {"eccn": None, "ic": chip})) == {}
