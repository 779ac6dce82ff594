"""An integrated circuit's figures."""

from __future__ import annotations

from service.operations.reading.conditions import Needs
from service.operations.reading.fields import Choice, Flag, Number, Text
from service.operations.reading.record import Bound, Record
from service.operations.reading.shapes import Each, Part


class Operation(Bound):
    """Performance at one precision."""

    conditions = (Needs(("tops", "mac_tops"), single=True),)
    name = Text("As the datasheet names it, such as 'FP16 dense'.")
    tops = Number(
        "Peak tera operations per second of the whole IC at this precision (a multiply-accumulate"
        " counted as two).",
        null=True,
    )
    mac_tops = Number(
        "Peak tera multiply-accumulates per second, where that is what is quoted; stands for 2 x "
        "as many TOPS.",
        null=True,
    )
    bit_length = Number(
        "Largest bit length of the inputs to the multiply.", least=1, most=1024, whole=True, required=True
    )
    sparse = Flag(
        "True where the figure counts sparsity; such figures never enter TPP. Default false.", default=False
    )


class Die(Record):
    """One die of the packaged IC."""

    area_mm2 = Number("Area of the die in square millimetres.", above=True, null=True)
    process_node_nm = Number(
        "Process node by name, in nanometres (7 for N7, 16 for a 16/14 nm node).", null=True
    )
    planar = Flag(
        "True where the node uses planar transistors; false for FinFET, GAAFET and other "
        "non-planar ones. Only non-planar logic dies count in the applicable die area.",
        null=True,
    )
    logic = Flag("True for a logic die (compute, I/O, interposer logic); false for memory.", null=True)
    transistor_count_billions = Number("Transistors on the die, in billions.", null=True)
    total_processing_performance = Number(
        "TPP of this die alone, where performance is stated per die; summed when neither the IC's"
        " operations nor its own total are stated.",
        null=True,
    )


class Ic(Record):
    """An integrated circuit's figures. Stated numbers win over the catalogue's."""

    operations = Each(
        Part(Operation),
        "Datasheet performance, one entry a precision. TPP is the highest of 2 x MacTOPS x bit "
        "length over the dense entries.",
        most=200,
    )
    total_processing_performance = Number("TPP, where given outright.", null=True)
    dies = Each(Part(Die, "One die of the packaged IC."), "Dies in the package.", most=200)
    applicable_die_area_mm2 = Number(
        "Area of all non-planar logic dies, in square millimetres, where given outright.",
        above=True,
        null=True,
    )
    performance_density = Number("TPP divided by the applicable die area, where given outright.", null=True)
    aggregated_transistor_count_billions = Number(
        "Aggregated approximated transistor count of the final packaged IC, in billions (772.1).", null=True
    )
    interconnect_gb_per_s = Number(
        "Aggregate bidirectional transfer rate over all inputs and outputs other than volatile "
        "memory, in GB/s.",
        null=True,
    )
    contains_hbm = Flag("True where the package contains high-bandwidth memory.", null=True)
    hbm_gb_per_s_per_mm2 = Number(
        "Memory bandwidth density of a memory package or stack, in GB/s per mm2, where given outright.",
        null=True,
    )
    package_area_mm2 = Number(
        "Area of the package or stack, in square millimetres (3A090.c divides bandwidth by it).",
        above=True,
        null=True,
    )
    co_packaged_with_logic = Flag("True where memory and a logic IC share one package.", null=True)
    dominant_function = Choice(("processing", "memory", "other"), "What the packaged IC is for.", null=True)
    dram_bandwidth_gb_per_s = Number(
        "Bandwidth of the attached DRAM, or of the memory itself for a memory part, in GB/s.", null=True
    )
    designed_or_marketed_for_datacenter = Flag(
        "True where the IC is designed or marketed for use in a datacenter.", null=True
    )
