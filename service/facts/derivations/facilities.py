"""The use at a facility, and the computing system, as far as they follow from what is stated."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from service.engine.entities import Fact
from service.facts.draft import ABSENT, Derivation, Draft

_NODE_FIELDS: Final = (
    "advanced_node",
    "logic_node_nm",
    "planar",
    "nand_layers",
    "dram_half_pitch_nm",
    "dram_cell_area_um2",
    "dram_density_gb_per_mm2",
    "dram_tsv_per_die",
)


def ic_production(end_use: Draft) -> Fact | None:
    """A stated facility is one where the item will be used to develop or produce ICs; so say two other fields."""
    facility = end_use.raw("facility")
    stated = (end_use.value("advanced_node_fabrication"), end_use.value("fabrication_node_unknown"))
    if True in stated:
        return Fact(
            True, "derived", ("end_use.advanced_node_fabrication", "end_use.fabrication_node_unknown")
        )
    if facility is not ABSENT and facility is not None:
        return Fact(True, "derived", ("end_use.facility",))
    if facility is None or None in stated:
        return Fact(None, "null")
    return None


def facility_country(facility: Draft) -> Fact | None:
    """The facility stands in the country of destination where nothing else is stated."""
    if facility.raw("country") is None:
        return Fact(None, "null")
    destination = facility.root.fact("destination_country")
    return (
        Fact(destination.value, "derived", ("shipment.destination_country",)) if destination.value else None
    )


def facility_advanced_node(facility: Draft) -> Fact | None:
    """What the exporter says of the item's use in advanced-node fabrication, it says of the facility."""
    end_use = facility.parent
    stated = end_use.raw("advanced_node_fabrication") if end_use is not None else ABSENT
    return (
        Fact(stated, "derived", ("end_use.advanced_node_fabrication",)) if isinstance(stated, bool) else None
    )


def facility_node_left_open(facility: Draft) -> Fact:
    """Not known where one of the facts that tell the node is null; no where they are stated, or not spoken of."""
    end_use = facility.parent
    fields = [facility.raw(name) for name in _NODE_FIELDS]
    if end_use is not None:
        fields.append(end_use.raw("advanced_node_fabrication"))
    return Fact(None, "null") if None in fields else Fact(False, "none")


def supercomputer(end_use: Draft) -> Fact | None:
    """Where a computing system is described, the rules go by its figures; nothing else was said."""
    if end_use.raw("computing_system") is ABSENT or end_use.raw("supercomputer") is None:
        return None
    return Fact(False, "derived", ("end_use.computing_system",))


def no_computing_system(end_use: Draft) -> Fact | None:
    """Where no computing system is described, none is known of: its figures are zero, as an assumption."""
    return Fact(Fraction(0), "assumed") if end_use.raw("computing_system") is ABSENT else None


DERIVATIONS: Final[Mapping[str, Derivation]] = {
    "ic_production": ic_production,
    "facility_country": facility_country,
    "facility_advanced_node": facility_advanced_node,
    "facility_node_left_open": facility_node_left_open,
    "supercomputer": supercomputer,
    "no_computing_system": no_computing_system,
}
