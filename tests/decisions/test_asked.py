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


def test_of_technology_without_a_class_the_operations_of_a_model_are_asked_too() -> None:
    assert "item.training_operations" in asked(decided("DE", {"kind": "technology"}))


def test_operations_stated_as_not_known_are_asked() -> None:
    assert "item.training_operations" in asked(decided("DE", {"training_operations": None}))


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
    assert list(asked(decided("DE", {"eccn": "3E001", "kind": "technology"}))) == ["item.for_eccns"]
