"""What the caller knows of the end use."""

from __future__ import annotations

from service.operations.reading.fields import Choice, Flag, Id, Number, Text
from service.operations.reading.record import Record
from service.operations.reading.shapes import Each, Either, Part
from service.operations.reading.terms import Country, Eccn


class ComputingSystem(Record):
    """The system the item goes into, from which supercomputer can be worked out."""

    fp64_petaflops = Number("Peak performance at 64 bits, in PFLOPS.", null=True)
    fp32_petaflops = Number("Peak performance at 32 bits, in PFLOPS.", null=True)
    envelope_cubic_feet = Number("Volume of the system, in cubic feet.", above=True, null=True)


class Facility(Record):
    """The building where the item will be used to develop or produce ICs. Absent: no knowledge of such a use."""

    country = Country("Where it stands.", null=True)
    advanced_node = Flag(
        "True where production of advanced-node ICs occurs in the building (a facility is a "
        "building, 772.1).",
        null=True,
    )
    back_end_only = Flag("True where only assembly, test or packaging is done there.", null=True)
    logic_node_nm = Number("Logic technology node, in nanometres.", null=True)
    planar = Flag("True for planar transistors.", null=True)
    nand_layers = Number("NAND layers.", least=1, whole=True, null=True)
    dram_half_pitch_nm = Number("DRAM half pitch, in nanometres.", null=True)
    dram_cell_area_um2 = Number("DRAM cell area, in square micrometres.", null=True)
    dram_density_gb_per_mm2 = Number("DRAM memory density, in gigabits per square millimetre.", null=True)
    dram_tsv_per_die = Number("Through-silicon vias per die.", whole=True, null=True)
    connected_to_advanced_node_building = Flag(
        "Physically connected to a building where advanced-node ICs are produced.", null=True
    )


class Beneficiary(Record):
    """A party for whose products the item is, and how."""

    party = Id(required=True)
    relation = Choice(
        ("incorporated", "used_in_development_or_production", "purchased_or_ordered"),
        "Incorporated into, or used in development or production of, what that party makes, buys or orders.",
    )


class EndUse(Record):
    """What the caller knows of the use. Absent: no knowledge. Null: explicitly unknown."""

    description = Text("In the caller's words.", null=True)
    supercomputer = Flag("True where the item is for a supercomputer (772.1).", null=True)
    computing_system = Part(
        ComputingSystem,
        "The system the item goes into, from which supercomputer can be worked out.",
        null=True,
    )
    advanced_node_fabrication = Flag(
        "True where the item will be used to develop or produce ICs at a facility that makes "
        "advanced-node ICs.",
        null=True,
    )
    fabrication_node_unknown = Flag(
        "True where the item will be used to develop or produce ICs at a facility and the caller "
        "does not know whether it makes advanced-node ICs.",
        null=True,
    )
    facility = Part(
        Facility,
        "The building where the item will be used to develop or produce ICs. Absent: no knowledge"
        " of such a use.",
        null=True,
    )
    sme_development_or_production = Flag(
        "True where the item is for developing or producing semiconductor manufacturing "
        "equipment, or its parts.",
        null=True,
    )
    sme_eccns = Each(Eccn(), "ECCNs of that equipment.", unique=True, null=True)
    ic_design_ecad = Flag("True where ECAD or TCAD will be used to design advanced-node ICs.", null=True)
    military = Flag("True for a military end use (744.21(f)).", null=True)
    military_intelligence = Flag("True for a military-intelligence end use or user (744.22(f)).", null=True)
    nuclear = Flag("True for a nuclear end use (744.2).", null=True)
    missile = Flag("True for a rocket or UAV end use (744.3).", null=True)
    chemical_biological = Flag("True for a chemical or biological weapons end use (744.4).", null=True)
    technical_analysis_only = Flag(
        "True where the item is got only for technical analysis or tear-down.", null=True
    )
    for_parties = Each(
        Either(Id(), Part(Beneficiary)),
        "Parties for whose products the item is: an id, or an id with how. Footnote 5 reaches "
        "`incorporated` items it names; footnotes 1 and 4 also use in development or production.",
        unique=True,
    )
