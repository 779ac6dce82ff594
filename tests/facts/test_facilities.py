"""Stated, silent and null: three things about a facility and a party's headquarters."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from service.facts.build import build
from service.facts.case import Case
from service.facts.derivations import DERIVATIONS
from service.facts.draft import Draft
from service.operations.rules import open_library

RULE_SET = open_library().rule_set


def draft(kind: str, object_: dict[str, Any], end_use: dict[str, Any] | None = None) -> Draft:
    """One entity of a request that states nothing else."""
    case = Case({"parties": [], "items": []}, date(2025, 6, 1), RULE_SET, {})
    above = Draft(
        case, "end_use", "end_use", end_use or {}, DERIVATIONS, Draft(case, "shipment", "s", {}, DERIVATIONS)
    )
    return Draft(case, kind, "x", object_, DERIVATIONS, above)


def test_silence_about_the_node_leaves_nothing_open() -> None:
    """The rules that attach on not knowing read silence as not knowing."""
    assert draft("facility", {"country": "CN"}).value("node_left_open") is False
    assert draft("facility", {"country": "CN"}).value("advanced_node") is None


@pytest.mark.parametrize(
    "field", ["advanced_node", "logic_node_nm", "planar", "nand_layers", "dram_tsv_per_die"]
)
def test_null_about_the_node_leaves_it_open(field: str) -> None:
    """A stated null is a question."""
    assert draft("facility", {field: None}).value("node_left_open") is None


@pytest.mark.parametrize("stated", [True, False])
def test_the_end_use_speaks_of_the_facility(stated: bool) -> None:
    """For advanced-node fabrication or not: that is said of the facility too."""
    assert draft("facility", {}, {"advanced_node_fabrication": stated}).value("advanced_node") is stated


def test_a_described_system_decides_alone() -> None:
    """Where figures are given no bare statement is waited for; a null one is."""
    system = {"computing_system": {"fp64_petaflops": 80}}
    assert draft("end_use", system).value("supercomputer") is False
    assert draft("end_use", {**system, "supercomputer": None}).value("supercomputer") is None


@pytest.mark.parametrize(
    ("object_", "left_open"),
    [
        ({}, False),
        ({"headquarters_country": "CN"}, False),
        ({"headquarters_country": None}, None),
        ({"ultimate_parent": None}, None),
        ({"ultimate_parent": {"country": None}}, None),
    ],
)
def test_headquarters_that_are_null(object_: dict[str, Any], left_open: bool | None) -> None:
    """Null headquarters are open, unspoken ones are not."""
    assert draft("party", {"name": "X", **object_}).value("headquarters_left_open") is left_open


def test_an_end_use_that_is_null_leaves_everything_below_it_open() -> None:
    """Null is not silence: nothing of the end use, its computing system or its facility is taken as no."""
    party = {"id": "p1", "name": "X", "roles": ["end_user"], "country": "CN"}
    document = {"destination_country": "CN", "parties": [party], "items": [{"id": "i1"}], "end_use": None}
    shipment = build(Case(document, date(2025, 6, 1), RULE_SET, {}))
    (end_use,) = shipment.collection("end_use").members
    (facility,) = end_use.collection("facility").members
    for name in ("supercomputer", "ic_production", "fp64_petaflops", "military"):
        assert end_use.fact(name).value is None, name
    assert facility.fact("node_left_open").value is None
