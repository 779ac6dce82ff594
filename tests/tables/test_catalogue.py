"""The catalogue of chips: the contract's names, figures that agree with their source, nothing derived."""

from __future__ import annotations

import csv
import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

from service.facts.catalogue import Catalogue
from service.values.numbers import exact

ENTRY_KEYS = {"name", "maker", "released", "ic", "sources", "confidence"}
IC_KEYS = {
    "operations", "dies", "aggregated_transistor_count_billions", "interconnect_gb_per_s", "dram_bandwidth_gb_per_s",
    "contains_hbm", "co_packaged_with_logic", "dominant_function", "designed_or_marketed_for_datacenter",
}  # fmt: skip
DIE_KEYS = {"area_mm2", "process_node_nm", "planar", "logic", "transistor_count_billions"}


def slug(name: str) -> str:
    """The key of a chip: its name in small letters without what stands in brackets."""
    return re.sub(r"[^a-z0-9]+", "-", re.sub(r"\([^)]*\)", "", name).lower()).strip("-")


def total_processing_performance(chip: dict[str, Any]) -> Any:
    operations = chip["ic"]["operations"]
    if operations is None:
        return None
    return max(exact(one["tops"]) * exact(one["bit_length"]) for one in operations)


def test_there_are_at_least_sixty_chips_of_many_makers(catalogue: Catalogue) -> None:
    assert len(catalogue.chips) >= 60
    assert len({chip["maker"] for chip in catalogue.chips.values()}) >= 10


def test_entries_have_the_contracts_names_and_no_derived_figure(catalogue: Catalogue) -> None:
    for key, chip in catalogue.chips.items():
        assert set(chip) == ENTRY_KEYS, key
        assert set(chip["ic"]) <= IC_KEYS, key
        assert {"operations", "dies", "interconnect_gb_per_s", "dram_bandwidth_gb_per_s"} <= set(
            chip["ic"]
        ), key
        assert all(set(die) == DIE_KEYS for die in chip["ic"]["dies"]), key
        assert chip["confidence"] in {"high", "medium", "low"}, key
        assert set(chip["sources"]) <= IC_KEYS, key


def test_every_chip_has_a_die_so_that_its_area_is_never_taken_as_nought(catalogue: Catalogue) -> None:
    assert [key for key, chip in catalogue.chips.items() if not chip["ic"]["dies"]] == []


def test_a_key_is_the_name_in_small_letters(catalogue: Catalogue) -> None:
    assert [key for key, chip in catalogue.chips.items() if key != slug(chip["name"])] == []


def test_keys_and_operation_figures_are_usable(catalogue: Catalogue) -> None:
    for key, chip in catalogue.chips.items():
        for one in chip["ic"]["operations"] or ():
            assert one["tops"] > 0, key
            assert one["bit_length"] in {4, 8, 16, 32}, key


def test_memory_beside_logic_is_said_where_there_is_hbm(catalogue: Catalogue) -> None:
    for key, chip in catalogue.chips.items():
        assert ("co_packaged_with_logic" in chip["ic"]) is chip["ic"]["contains_hbm"], key


def test_figures_that_law_turns_on(catalogue: Catalogue) -> None:
    chips = catalogue.chips
    assert total_processing_performance(dict(chips["nvidia-h100-sxm"])) == 15832
    assert total_processing_performance(dict(chips["nvidia-h20"])) == 2368
    assert total_processing_performance(dict(chips["nvidia-geforce-rtx-4090-laptop"])) == 2744
    assert chips["nvidia-a800-sxm-80gb"]["ic"]["interconnect_gb_per_s"] == 400
    assert sum(die["area_mm2"] for die in chips["huawei-ascend-910"]["ic"]["dies"]) == 624
    assert chips["amd-instinct-mi308x"]["ic"]["operations"] is None


def test_figures_agree_with_the_shared_list_of_chips(catalogue: Catalogue, shared: Path) -> None:
    with (shared / "data" / "chips.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        chip = dict(catalogue.chips[slug(row["name"])])
        expected = exact(row["tpp"]) if row["tpp"] else None
        assert total_processing_performance(chip) == expected, row["name"]
        if row["die_area_mm2"]:
            assert sum(die["area_mm2"] for die in chip["ic"]["dies"]) == Decimal(row["die_area_mm2"]), row[
                "name"
            ]
        for column, name in (
            ("interconnect_gbps_bidirectional", "interconnect_gb_per_s"),
            ("memory_bandwidth_gbps", "dram_bandwidth_gb_per_s"),
        ):
            assert chip["ic"][name] == (Decimal(row[column]) if row[column] else None), row["name"]


def test_every_model_of_the_shared_requests_is_a_key(catalogue: Catalogue, shared: Path) -> None:
    cases = json.loads((shared / "cases" / "requests.json").read_text(encoding="utf-8"))
    items = [item for case in cases for item in case["request"].get("items", ())]
    items += [component for item in items for component in item.get("components") or ()]
    models = {item["model"] for item in items if item.get("model")}
    assert models
    assert models <= set(catalogue.chips)
