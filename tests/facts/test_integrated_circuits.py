"""Chip arithmetic, against figures worked out by hand from Technical Note 2 to 3A090."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.facts.case import Case
from service.facts.derivations import DERIVATIONS
from service.facts.draft import Draft
from service.operations.rules import open_library

RULE_SET = open_library().rule_set
H100 = {
    "operations": [
        {"name": "FP16 dense", "tops": Decimal("989.5"), "bit_length": Decimal(16)},
        {"name": "FP8 dense", "tops": Decimal(1979), "bit_length": Decimal(8)},
        {"name": "FP8 sparse", "tops": Decimal(3958), "bit_length": Decimal(8), "sparse": True},
    ],
    "dies": [{"area_mm2": Decimal(814), "planar": False, "logic": True}],
}
LOGIC = {"area_mm2": Decimal(400), "planar": False, "logic": True}


def item(ic: dict[str, Any] | None, catalogue: dict[str, Any] | None = None, **stated: Any) -> Draft:
    """An item with the figures given, and what the catalogue knows of it."""
    case = Case({"parties": [], "items": []}, date(2024, 1, 1), RULE_SET, {})
    object_ = {"id": "i1", "model": "m", **({"ic": ic} if ic is not None else {}), **stated}
    looked_up = {"ic": catalogue} if catalogue else None
    return Draft(
        case, "item", "i1", object_, DERIVATIONS, Draft(case, "shipment", "s", {}, DERIVATIONS), looked_up
    )


def test_the_highest_dense_product_counts_and_sparse_never() -> None:
    chip = item(H100)
    assert chip.value("total_processing_performance") == 15832
    assert chip.value("performance_density") == Fraction(15832, 814)


def test_a_multiply_accumulate_counts_twice() -> None:
    assert item({"operations": [{"mac_tops": Decimal(300), "bit_length": Decimal(8)}]}).value(
        "total_processing_performance"
    ) == Decimal(4800)


def test_stated_numbers_win_over_what_follows_from_others() -> None:
    chip = item({**H100, "total_processing_performance": Decimal(100)})
    assert chip.fact("total_processing_performance").source == "stated"
    assert chip.value("performance_density") == Fraction(100, 814)


def test_an_operation_without_a_figure_leaves_the_total_open() -> None:
    operations = [*H100["operations"], {"name": "FP4", "tops": None, "bit_length": Decimal(4)}]
    assert item({"operations": operations}).value("total_processing_performance") is None


def test_sparse_figures_alone_say_nothing() -> None:
    assert item({"operations": [H100["operations"][2]]}).value("total_processing_performance") is None


@pytest.mark.parametrize(
    ("dies", "area"),
    [
        ([LOGIC], 400),
        ([LOGIC, LOGIC], 800),
        ([LOGIC, {"area_mm2": Decimal(100), "planar": False, "logic": False}], 400),
        ([LOGIC, {"area_mm2": Decimal(100), "planar": True, "logic": True}], 400),
        ([LOGIC, {"area_mm2": Decimal(100), "process_node_nm": Decimal(28), "logic": True}], 400),
        ([LOGIC, {"area_mm2": Decimal(100), "process_node_nm": Decimal(7), "logic": True}], 500),
        ([LOGIC, {"area_mm2": Decimal(100), "process_node_nm": Decimal(22), "logic": True}], None),
        ([LOGIC, {"area_mm2": None, "planar": False, "logic": True}], None),
        ([LOGIC, {"area_mm2": Decimal(100), "planar": False}], None),
        ([LOGIC, {"area_mm2": None, "logic": False}], 400),
    ],
)
def test_only_logic_on_non_planar_nodes_is_applicable_die_area(dies: list[Any], area: int | None) -> None:
    assert item({"dies": dies}).value("applicable_die_area_mm2") == area


def test_planar_logic_alone_has_no_density_and_trips_no_threshold() -> None:
    chip = item(
        {
            "operations": H100["operations"],
            "dies": [{"area_mm2": Decimal(814), "planar": True, "logic": True}],
        }
    )
    assert chip.value("performance_density") == 0


@pytest.mark.parametrize("dies", [None, []])
def test_no_die_stated_is_not_no_die(dies: Any) -> None:
    assert item({**H100, "dies": dies}).value("performance_density") is None


def test_dies_that_state_their_own_performance_are_summed() -> None:
    die = {**LOGIC, "total_processing_performance": Decimal(2400)}
    assert item({"dies": [die, die]}).value("total_processing_performance") == 4800
    assert item({"dies": [die, LOGIC]}).value("total_processing_performance") is None


def test_the_catalogue_fills_what_is_not_stated_and_no_more() -> None:
    chip = item({"operations": [{"tops": Decimal(10), "bit_length": Decimal(8)}]}, catalogue=H100)
    assert chip.value("total_processing_performance") == 80
    assert chip.value("applicable_die_area_mm2") == 814
    assert item(None, catalogue=H100).fact("total_processing_performance").source == "catalogue"


def test_memory_bandwidth_density() -> None:
    stack = {"dram_bandwidth_gb_per_s": Decimal(819), "package_area_mm2": Decimal(121)}
    assert item(stack).value("hbm_gb_per_s_per_mm2") == Fraction(819, 121)
    assert item({**stack, "package_area_mm2": None}).value("hbm_gb_per_s_per_mm2") is None


POSITIVE = st.decimals(min_value="0.1", max_value=5000, places=2)


@given(st.lists(POSITIVE, min_size=1, max_size=6), POSITIVE, st.randoms())
def test_one_die_or_many_and_in_any_order_the_same_silicon_has_one_density(
    areas: list[Decimal], tops: Decimal, shuffled: Any
) -> None:
    """Stacked, side by side or whole: the density of the same silicon is the same."""
    operations = [{"tops": tops, "bit_length": Decimal(16)}]
    whole = item({"operations": operations, "dies": [{**LOGIC, "area_mm2": sum(areas)}]})
    parts = [{**LOGIC, "area_mm2": area} for area in areas]
    shuffled.shuffle(parts)
    assert item({"operations": operations, "dies": parts}).value("performance_density") == whole.value(
        "performance_density"
    )
