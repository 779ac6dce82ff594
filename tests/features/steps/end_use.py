"""What it is for."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from pytest_bdd import given, parsers

from tests.features.steps.note import Note, code


@given(parsers.re(r"it is for a supercomputer(?: in (?P<place>.+))?"))
def _(note: Note, place: str | None) -> None:
    note.end_use()["supercomputer"] = True


@given(
    parsers.re(
        r"it goes into a system of (?P<double>[\d.]+) PFLOPS at 64 bits and (?P<single>[\d.]+) at 32 bits "
        r"in (?P<feet>[\d.,]+) cubic feet"
    )
)
def _(note: Note, double: str, single: str, feet: str) -> None:
    note.end_use()["computing_system"] = {
        "fp64_petaflops": Decimal(double),
        "fp32_petaflops": Decimal(single),
        "envelope_cubic_feet": Decimal(feet.replace(",", "")),
    }


@given(parsers.re(r"it will be used to make ICs at a facility in (?P<country>.+?)(?: where (?P<what>.+))?"))
def _(note: Note, country: str, what: str | None) -> None:
    facility: dict[str, Any] = {"country": code(country)}
    for part in (what or "nobody knows the node").split(" and "):
        facility |= _facility(part)
    note.end_use()["facility"] = facility


def _facility(what: str) -> dict[str, Any]:
    words = what.split()
    match words:
        case ["advanced-node", "ICs", "are", "made"]:
            return {"advanced_node": True}
        case ["no", "advanced-node", "ICs", "are", "made"]:
            return {"advanced_node": False}
        case ["nobody", "knows", "the", "node"]:
            return {}
        case ["only", *_]:
            return {"back_end_only": True}
        case ["logic", "is", "made", "at", node, "nm"]:
            return {"logic_node_nm": Decimal(node)}
        case ["transistors", "are", kind]:
            return {"planar": kind == "planar"}
        case ["NAND", "has", layers, "layers"]:
            return {"nand_layers": int(layers)}
        case ["DRAM", "has", "a", "half", "pitch", "of", pitch, "nm"]:
            return {"dram_half_pitch_nm": Decimal(pitch)}
        case ["DRAM", "has", "a", "cell", "area", "of", area, "um2"]:
            return {"dram_cell_area_um2": Decimal(area)}
        case ["DRAM", "has", "a", "density", "of", density, "Gb/mm2"]:
            return {"dram_density_gb_per_mm2": Decimal(density)}
        case ["DRAM", "has", count, "vias", "a", "die"]:
            return {"dram_tsv_per_die": int(count)}
    raise AssertionError(f"no step knows a facility where {what!r}")


USES = {
    "a military": "military",
    "a military-intelligence": "military_intelligence",
    "a nuclear": "nuclear",
    "a missile": "missile",
    "a chemical or biological weapons": "chemical_biological",
    "making semiconductor manufacturing equipment": "sme_development_or_production",
    "designing advanced-node ICs": "ic_design_ecad",
    "tear-down analysis alone": "technical_analysis_only",
}


@given(parsers.re(r"the exporter knows of (?P<use>.+) end use"))
def _(note: Note, use: str) -> None:
    known = not use.startswith("no ")
    note.end_use()[USES[use if known else "a " + use.removeprefix("no ")]] = known


@given(parsers.re(r"it is for (?P<what>making .+|designing .+|tear-down analysis alone)"))
def _(note: Note, what: str) -> None:
    note.end_use()[USES[what]] = True


@given(parsers.re(r'the end use is described as "(?P<words>[^"]+)"'))
def _(note: Note, words: str) -> None:
    note.end_use()["description"] = words
