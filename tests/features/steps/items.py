"""What is shipped: its class, its origin, its figures, how it was made."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from pytest_bdd import given, parsers

from tests.features.steps.note import Note, code, figure

NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "eight": 8}


@given(
    parsers.re(
        r"the item is an? (?P<description>.+?), "
        r"(?:classified (?P<eccn>EAR99|[0-9][A-E][0-9a-z.]+)|not yet classified)"
    )
)
def _(note: Note, description: str, eccn: str | None) -> None:
    note.request["items"].append(
        {"id": f"i{len(note.request['items']) + 1}", "description": description, "eccn": eccn}
    )


@given(
    parsers.re(r'the item is the catalogue\'s "(?P<model>[^"]+)"(?:, classified (?P<eccn>[0-9A-Za-z.]+))?')
)
def _(note: Note, model: str, eccn: str | None) -> None:
    note.request["items"].append({"id": f"i{len(note.request['items']) + 1}", "model": model, "eccn": eccn})


@given(parsers.re(r"it is (?P<kind>technology|software)(?: for (?P<eccns>[0-9A-Za-z., ]+))?"))
def _(note: Note, kind: str, eccns: str | None) -> None:
    note.item["kind"] = kind
    if eccns:
        note.item["for_eccns"] = [one.strip() for one in eccns.split(",")]


@given("it is of US origin")
def _(note: Note) -> None:
    note.item["us_origin"] = True


@given(parsers.re(r"it was made in (?P<country>.+)"))
def _(note: Note, country: str) -> None:
    note.item.update(us_origin=code(country) == "US", made_in_country=code(country))


@given("it is published without restriction")
def _(note: Note) -> None:
    note.item["published"] = True


@given(parsers.re(r"(?P<percent>[\d.]+) % of its value is controlled US content"))
def _(note: Note, percent: str) -> None:
    note.item["us_controlled_content_percent"] = Decimal(percent)


@given(
    parsers.re(
        r"it is the direct product of (?:technology or software under )?(?P<eccns>no US technology|[0-9A-Z, ]+)"
    )
)
def _(note: Note, eccns: str) -> None:
    note.production()["direct_product_of_eccns"] = _eccns(eccns)


@given(
    parsers.re(
        r"its plant is the direct product of (?:technology or software under )?(?P<eccns>no US technology|[0-9A-Z, ]+)"
    )
)
def _(note: Note, eccns: str) -> None:
    note.production()["plant_direct_product_of_eccns"] = _eccns(eccns)


def _eccns(text: str) -> list[str]:
    return [] if text.startswith("no ") else [one.strip() for one in text.split(",")]


@given(parsers.re(r"it contains (?P<no>no|an) ?IC from such a plant"))
def _(note: Note, no: str) -> None:
    note.production()["contains_ic_from_such_plant"] = no != "no"


@given(parsers.re(r'it was designed by "(?P<name>[^"]+)"'))
def _(note: Note, name: str) -> None:
    note.item["designed_by"] = note.party(name)["id"]


@given(parsers.re(r'it will go into products of "(?P<name>[^"]+)"'))
def _(note: Note, name: str) -> None:
    entry = {"party": note.party(name)["id"], "relation": "incorporated"}
    note.end_use().setdefault("for_parties", []).append(entry)


@given(parsers.re(r"it performs (?P<tops>[\d.]+) (?P<sparse>sparse )?TOPS at (?P<bits>\d+) bits"))
def _(note: Note, tops: str, sparse: str | None, bits: str) -> None:
    operation: dict[str, Any] = {"name": f"{bits}-bit", "tops": Decimal(tops), "bit_length": int(bits)}
    if sparse:
        operation["sparse"] = True
    note.ic().setdefault("operations", []).append(operation)


@given(parsers.re(r"its total processing performance is (?P<value>[\d.]+)"))
def _(note: Note, value: str) -> None:
    note.ic()["total_processing_performance"] = Decimal(value)


@given(parsers.re(r"its performance density is (?P<value>[\d.]+)"))
def _(note: Note, value: str) -> None:
    note.ic()["performance_density"] = Decimal(value)


@given(
    parsers.re(
        r"it has (?P<count>a|an|one|two|three|four|eight) (?P<kind>logic|memory) dies? of "
        r"(?P<area>[\d.]+|unknown) mm2(?: each)?"
        r"(?: on an? (?P<planar>planar|non-planar)(?: (?P<node>[\d.]+) nm)? node)?"
        r"(?:, (?P<how>stacked|side by side))?"
    )
)
def _(
    note: Note, count: str, kind: str, area: str, planar: str | None, node: str | None, how: str | None
) -> None:
    die: dict[str, Any] = {"area_mm2": figure(area), "logic": kind == "logic"}
    if planar:
        die["planar"] = planar == "planar"
    if node:
        die["process_node_nm"] = Decimal(node)
    note.ic().setdefault("dies", []).extend(dict(die) for _ in range(NUMBERS[count]))


@given(parsers.re(r"its inputs and outputs move (?P<value>[\d.]+) GB/s"))
def _(note: Note, value: str) -> None:
    note.ic()["interconnect_gb_per_s"] = Decimal(value)


@given(
    parsers.re(r"its DRAM bandwidth is (?P<value>[\d.]+) GB/s(?: over a package of (?P<area>[\d.]+) mm2)?")
)
def _(note: Note, value: str, area: str | None) -> None:
    note.ic()["dram_bandwidth_gb_per_s"] = Decimal(value)
    if area:
        note.ic()["package_area_mm2"] = Decimal(area)


@given("it is memory alone, not packaged with logic")
def _(note: Note) -> None:
    note.ic().update(dominant_function="memory", co_packaged_with_logic=False)


@given(parsers.re(r"it is (?P<no>not )?designed or marketed for datacenters"))
def _(note: Note, no: str | None) -> None:
    note.ic()["designed_or_marketed_for_datacenter"] = no is None


@given(parsers.re(r"it contains (?P<no>no )?high-bandwidth memory"))
def _(note: Note, no: str | None) -> None:
    note.ic()["contains_hbm"] = no is None


@given(parsers.re(r'there is built into it the catalogue\'s "(?P<model>[^"]+)"'))
def _(note: Note, model: str) -> None:
    note.item.setdefault("components", []).append({"model": model})


@given(parsers.re(r"there is built into it an? (?P<description>.+)"))
def _(note: Note, description: str) -> None:
    note.item.setdefault("components", []).append({"description": description})


@given(parsers.re(r"(?P<country>.+) (?P<no>does not control|controls) it too"))
def _(note: Note, country: str, no: str) -> None:
    assert code(country) == note.request["origin_country"], "it is the country the item leaves that counts"
    note.item["controlled_in_export_country"] = no == "controls"


@given("it is known to have been moved in violation of the EAR")
def _(note: Note) -> None:
    note.item["earlier_violation"] = True
