"""Chip arithmetic: total processing performance, die area, performance density, memory bandwidth density.

Sources: Technical Note 2 to 3A090.a and .b; Technical Note 1 to 3A090.c. All figures exact; nothing is rounded.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any, Final

from service.engine.entities import Fact
from service.facts.draft import Derivation, Draft
from service.values.numbers import exact

SMALLEST_PLANAR_NM: Final = 28
LARGEST_NON_PLANAR_NM: Final = 16


def is_integrated_circuit(item: Draft) -> Fact | None:
    """Figures of an IC make it one. Without them nothing is measured, and the class the exporter states decides."""
    if item.object.get("ic") or item.looked_up.get("ic"):
        return Fact(True, "derived", (f"{item.kind}.ic",))
    if "ic" in item.object and item.object["ic"] is None and item.text("eccn") is None:
        return Fact(None, "null")
    return Fact(False, "derived", (f"{item.kind}.ic",))


def figures_left_open(item: Draft) -> Fact | None:
    """Not known where a figure of the item, or of an IC built into it, is stated as null; no where none is."""
    holders = (item.object, *(item.object.get("components") or ()))
    asked = any(_holds_null(holder.get("ic")) for holder in holders if "ic" in holder)
    return Fact(None, "null") if asked else Fact(False, "derived", ("item.ic",))


def _holds_null(value: Any) -> bool:
    if isinstance(value, Mapping):
        return any(_holds_null(inner) for inner in value.values())
    if isinstance(value, list | tuple):
        return any(_holds_null(inner) for inner in value)
    return value is None


def total_processing_performance(item: Draft) -> Fact | None:
    """Highest of dense TOPS times bit length; failing that, the sum over dies that state their own.

    Each operation gives the TOPS of the whole IC, all processing units together; sparse figures never count. A dense
    operation without a figure leaves the total unknown, since it might be the highest.
    """
    operations = [one for one in _figures(item, "operations") if one.get("sparse") is not True]
    if operations:
        products = [_operation(one) for one in operations]
        if all(product is not None for product in products):
            best = max(product for product in products if product is not None)
            return Fact(best, _source(item, "operations"), (f"{item.kind}.ic.operations",))
        return None
    dies = _figures(item, "dies")
    total = _sum(die.get("total_processing_performance") for die in dies)
    return Fact(total, "derived", (f"{item.kind}.ic.dies",)) if total is not None else None


def _operation(operation: Mapping[str, Any]) -> Fraction | None:
    bits = exact(operation["bit_length"])
    if operation.get("tops") is not None:
        return exact(operation["tops"]) * bits
    if operation.get("mac_tops") is not None:
        return exact(operation["mac_tops"]) * 2 * bits
    return None


def applicable_die_area_mm2(item: Draft) -> Fact | None:
    """Area of all logic dies on a non-planar node, stacked or side by side. Unknown while one die is unclear."""
    if not _has(item, "dies"):
        return None
    total = Fraction(0)
    for die in _figures(item, "dies"):
        counts = _counts(die)
        if counts is False:
            continue
        if counts is None or die.get("area_mm2") is None:
            return None
        total += exact(die["area_mm2"])
    return Fact(total, "derived", (f"{item.kind}.ic.dies",))


def _counts(die: Mapping[str, Any]) -> bool | None:
    """Whether a die is logic on a non-planar node; None where that is not known."""
    logic, planar = die.get("logic"), _planar(die)
    if logic is False or planar is True:
        return False
    return True if logic is True and planar is False else None


def _planar(die: Mapping[str, Any]) -> bool | None:
    """As stated, else by the node: none of 28 nm or more is non-planar, and 16 nm or less is taken to be so."""
    stated: bool | None = die.get("planar")
    node = die.get("process_node_nm")
    if stated is not None or node is None:
        return stated
    if exact(node) >= SMALLEST_PLANAR_NM:
        return True
    return False if exact(node) <= LARGEST_NON_PLANAR_NM else None


def planar(die: Draft) -> Fact | None:
    """A die's transistor architecture by its node, where it is not stated."""
    value = _planar(die.object)
    return None if value is None else Fact(value, "derived", ("die.process_node_nm",))


def performance_density(item: Draft) -> Fact | None:
    """TPP over applicable die area; zero, below every threshold, where no die is non-planar logic."""
    area = item.number("applicable_die_area_mm2")
    if area is not None and area == 0:
        return Fact(Fraction(0), "derived", (f"{item.kind}.applicable_die_area_mm2",))
    total = item.number("total_processing_performance")
    if area is None or total is None:
        return None
    basis = (f"{item.kind}.total_processing_performance", f"{item.kind}.applicable_die_area_mm2")
    return Fact(total / area, "derived", basis)


def hbm_gb_per_s_per_mm2(item: Draft) -> Fact | None:
    """Memory bandwidth over the area of the package or stack."""
    bandwidth, area = item.number("dram_bandwidth_gb_per_s"), item.number("package_area_mm2")
    if bandwidth is None or not area:
        return None
    return Fact(bandwidth / area, "derived", ("item.dram_bandwidth_gb_per_s", "item.package_area_mm2"))


def aggregated_transistor_count_billions(item: Draft) -> Fact | None:
    """Sum over the dies, where each states its count."""
    total = _sum(die.get("transistor_count_billions") for die in _figures(item, "dies"))
    return Fact(total, "derived", ("item.ic.dies",)) if total is not None else None


def _sum(figures: Iterable[Any]) -> Fraction | None:
    """Exact sum; None where there are none or one is not known."""
    known = list(figures)
    if not known or None in known:
        return None
    return sum((exact(figure) for figure in known), Fraction(0))


def has_non_planar_logic_die(item: Draft) -> Fact | None:
    """Whether a logic die is on a non-planar node."""
    if not _has(item, "dies"):
        item.lacks("smallest_logic_node_nm")
        return None
    return _some(_counts(die) for die in _figures(item, "dies"))


def _some(truths: Iterable[bool | None]) -> Fact | None:
    values = list(truths)
    if any(value is True for value in values):
        return Fact(True, "derived", ("item.ic.dies",))
    return None if any(value is None for value in values) else Fact(False, "derived", ("item.ic.dies",))


def smallest_logic_node_nm(item: Draft) -> Fact | None:
    """Smallest node among the logic dies; unknown while one of them states none."""
    nodes = [die.get("process_node_nm") for die in _figures(item, "dies") if die.get("logic") is not False]
    if not nodes or None in nodes:
        return None
    return Fact(min(exact(node) for node in nodes if node is not None), "derived", ("item.ic.dies",))


def dominant_function(item: Draft) -> Fact | None:
    """An IC that computes and is not said to be otherwise is for processing; one of memory without logic is memory.

    With a memory bandwidth density beside, computing tells nothing: a stack may compute a little and stay a memory.
    """
    total = item.number("total_processing_performance")
    if total and item.number("hbm_gb_per_s_per_mm2") is None:
        return Fact("processing", "derived", ("item.total_processing_performance",))
    if item.raw("ic/co_packaged_with_logic") is False and item.number("hbm_gb_per_s_per_mm2"):
        return Fact("memory", "derived", ("item.co_packaged_with_logic", "item.hbm_gb_per_s_per_mm2"))
    return None


def is_memory(component: Draft) -> Fact | None:
    """Whether the built-in IC's dominant function is memory."""
    stated = component.raw("ic/dominant_function")
    return Fact(stated == "memory", "derived", ("component.ic.dominant_function",)) if stated else None


def _has(item: Draft, name: str) -> bool:
    return bool(_figures(item, name))


def _figures(item: Draft, name: str) -> list[Mapping[str, Any]]:
    """A list of the request's `ic`, or the catalogue's where the request states none."""
    for holder in (item.object, item.looked_up):
        found = (holder.get("ic") or {}).get(name)
        if found:
            return list(found)
    return []


def _source(item: Draft, name: str) -> str:
    return "derived" if (item.object.get("ic") or {}).get(name) else "catalogue"


def package_figures_left_open(item: Draft) -> Fact:
    """Not known where transistor count or HBM is null and follows from nothing else; silence leaves nothing open."""
    names = ("aggregated_transistor_count_billions", "contains_hbm")
    left_open = any(item.raw(f"ic/{name}") is None and item.value(name) is None for name in names)
    return Fact(None, "null") if left_open else Fact(False, "none")


DERIVATIONS: Final[Mapping[str, Derivation]] = {
    "is_integrated_circuit": is_integrated_circuit,
    "figures_left_open": figures_left_open,
    "total_processing_performance": total_processing_performance,
    "applicable_die_area_mm2": applicable_die_area_mm2,
    "performance_density": performance_density,
    "hbm_gb_per_s_per_mm2": hbm_gb_per_s_per_mm2,
    "aggregated_transistor_count_billions": aggregated_transistor_count_billions,
    "has_non_planar_logic_die": has_non_planar_logic_die,
    "smallest_logic_node_nm": smallest_logic_node_nm,
    "dominant_function": dominant_function,
    "is_memory": is_memory,
    "planar": planar,
    "package_figures_left_open": package_figures_left_open,
}
