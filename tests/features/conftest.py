"""The words of the case notes in `features/`: each step writes one thing into a request, or reads one from the answer."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when

from service.lists.snapshot import embedded
from service.operations.check import check
from service.operations.reading import read_request
from service.operations.rules import Library, open_library
from service.operations.screener import Screener
from service.operations.screening import index_of
from service.values.country import COUNTRIES, REGIONS

TODAY = date(2026, 11, 24)
ACTIVITIES = {
    "export": "export",
    "reexport": "reexport",
    "export from abroad": "export_from_abroad",
    "transfer": "transfer_in_country",
    "deemed export": "deemed_export",
    "domestic sale": "domestic_transfer",
}
ROLES = {
    "front-end fabricator": "front_end_fabricator",
    "foundry": "front_end_fabricator",
    "IC designer": "ic_designer",
    "designer": "ic_designer",
    "OSAT": "osat",
}
NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "eight": 8}
CODES = {name: code for code, name in (COUNTRIES | REGIONS).items()} | {
    "Crimea": "UA-43",
    "Macau": "MO",
    "Hong Kong": "HK",
    "Taiwan": "TW",
    "South Korea": "KR",
    "North Korea": "KP",
    "Vietnam": "VN",
    "Russia": "RU",
    "Iran": "IR",
    "Syria": "SY",
}


def code(name: str) -> str:
    """The code of a country by its name; `the` before it is let go."""
    plain = name.removeprefix("the ").strip()
    assert plain in CODES, f"no country is called {plain!r}"
    return CODES[plain]


def role(words: str) -> str:
    """A role of the contract by its words."""
    return ROLES.get(words, words.replace("-", "_").replace(" ", "_"))


def figure(text: str) -> Any:
    """A number, yes, no, unknown, or text."""
    words: dict[str, Any] = {"yes": True, "no": False, "unknown": None}
    if text in words:
        return words[text]
    try:
        return Decimal(text.replace(",", ""))
    except ArithmeticError:
        return text


class Note:
    """The request a case note describes, and the answer to it."""

    def __init__(self, library: Library, screener: Screener) -> None:
        self.library = library
        self.screener = screener
        self.request: dict[str, Any] = {"parties": [], "items": []}
        self.answer: dict[str, Any] = {}

    def party(self, name: str) -> dict[str, Any]:
        """The party of that name, added where it is new."""
        for party in self.request["parties"]:
            if party["name"] == name:
                return party
        party = {"id": f"p{len(self.request['parties'])}", "roles": [], "name": name}
        self.request["parties"].append(party)
        return party

    @property
    def item(self) -> dict[str, Any]:
        """The item last spoken of."""
        return self.request["items"][-1]

    def ic(self) -> dict[str, Any]:
        """The figures of the item last spoken of."""
        holder = self.item["components"][-1] if self.item.get("components") else self.item
        return holder.setdefault("ic", {})

    def production(self) -> dict[str, Any]:
        """How the item last spoken of was made."""
        return self.item.setdefault("production", {})

    def end_use(self) -> dict[str, Any]:
        """What is known of the end use."""
        return self.request.setdefault("end_use", {})

    def run(self, **changes: Any) -> dict[str, Any]:
        """Check the request, with some of its fields changed, through everything but HTTP."""
        parties = [{**party, "roles": party["roles"] or ["other"]} for party in self.request["parties"]]
        raw = json.dumps({**self.request, "parties": parties, **changes}, default=_number).encode()
        return check(read_request(raw), TODAY, self.library, self.screener).body


def _number(value: Any) -> Any:
    assert isinstance(value, Decimal)
    return int(value) if value == value.to_integral_value() else float(value)


@pytest.fixture(scope="session")
def library() -> Library:
    """The rules of this checkout."""
    return open_library()


@pytest.fixture(scope="session")
def screener(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Screener:
    """The embedded lists, indexed."""
    lists = embedded(library.folder)
    return Screener(lists, index_of(lists, Path(tmp_path_factory.mktemp("index"))))


@pytest.fixture
def note(library: Library, screener: Screener) -> Note:
    """A fresh case note."""
    return Note(library, screener)


# ---- what is done, where and when ---------------------------------------------------------------------------------


@given(
    parsers.re(
        r"an? (?P<what>export from abroad|export|reexport|transfer|domestic sale) from (?P<origin>.+) to "
        r"(?P<destination>.+?) on (?P<day>\d{4}-\d{2}-\d{2})"
    )
)
def _(note: Note, what: str, origin: str, destination: str, day: str) -> None:
    note.request |= {
        "activity": ACTIVITIES[what],
        "origin_country": code(origin),
        "destination_country": code(destination),
        "as_of": day,
    }
    exporter = note.party("Example Exporter Inc.")
    exporter |= {"roles": ["exporter"], "country": code(origin), "us_person": code(origin) == "US"}


@given(parsers.re(r"a transfer within (?P<country>.+) on (?P<day>\d{4}-\d{2}-\d{2})"))
def _(note: Note, country: str, day: str) -> None:
    place = code(country)
    note.request |= {
        "activity": "transfer_in_country",
        "origin_country": place,
        "destination_country": place,
        "as_of": day,
    }
    note.party("Example Exporter Inc.").update(roles=["exporter"], country=place, us_person=False)


@given(parsers.re(r"a deemed export from (?P<origin>.+?) on (?P<day>\d{4}-\d{2}-\d{2})"))
def _(note: Note, origin: str, day: str) -> None:
    note.request |= {"activity": "deemed_export", "origin_country": code(origin), "as_of": day}
    note.party("Example Exporter Inc.").update(roles=["exporter"], country=code(origin), us_person=True)


@given(parsers.re(r"it passes through (?P<country>.+)"))
def _(note: Note, country: str) -> None:
    note.request.setdefault("transit_countries", []).append(code(country))


@given(parsers.re(r"the basis is the law as (?P<basis>codified|enforced)"))
def _(note: Note, basis: str) -> None:
    note.request["basis"] = basis


@given(parsers.re(r"(?P<what>production|the order|loading) (?:began|was placed|was done) on (?P<day>\d{4}-\d{2}-\d{2})"))
def _(note: Note, what: str, day: str) -> None:
    names = {"production": "production_started_on", "the order": "ordered_on", "loading": "loaded_on"}
    note.request.setdefault("dates", {})[names[what]] = day


# ---- parties -------------------------------------------------------------------------------------------------------


@given(parsers.re(r'the exporter is "(?P<name>[^"]+)"(?:, a (?P<also>[^,]+?),)? (?:in|of) (?P<country>.+)'))
def _(note: Note, name: str, also: str | None, country: str) -> None:
    party = note.request["parties"][0]
    party |= {"name": name, "country": code(country)}
    if also:
        party["roles"] = ["exporter", role(also)]


@given(parsers.re(r'the (?P<roles>[a-zA-Z, -]+?) is "(?P<name>[^"]+)"(?: (?:in|of) (?P<country>.+))?'))
def _(note: Note, roles: str, name: str, country: str | None) -> None:
    party = note.party(name)
    for words in roles.replace(" and ", ", ").split(", "):
        party["roles"].append(role(words))
    if country:
        party["country"] = code(country)


@given(parsers.re(r'"(?P<name>[^"]+)" is headquartered in (?P<country>[^,]+?)(?:, its ultimate parent in (?P<parent>.+))?'))
def _(note: Note, name: str, country: str, parent: str | None) -> None:
    party = note.party(name)
    party["headquarters_country"] = code(country)
    party["ultimate_parent"] = {"country": code(parent or country)}


@given(parsers.re(r'"(?P<name>[^"]+)" is at the address "(?P<address>[^"]+)"'))
def _(note: Note, name: str, address: str) -> None:
    note.party(name)["address"] = address


@given(
    parsers.re(
        r'"(?P<name>[^"]+)" is known to be on the (?P<which>[A-Z0-9]+) list'
        r"(?: with footnote (?P<footnote>\d))?(?: since (?P<day>\d{4}-\d{2}-\d{2}))?"
    )
)
def _(note: Note, name: str, which: str, footnote: str | None, day: str | None) -> None:
    entry: dict[str, Any] = {"list": which}
    if footnote:
        entry["footnotes"] = [int(footnote)]
    if day:
        entry["from"] = day
    note.party(name).setdefault("list_entries", []).append(entry)


@given(parsers.re(r'"(?P<owner>[^"]+)" owns (?P<percent>[\d.]+) % of "(?P<name>[^"]+)"'))
def _(note: Note, owner: str, percent: str, name: str) -> None:
    note.party(name).setdefault("owners", []).append({"name": owner, "percent": Decimal(percent)})


@given(parsers.re(r'"(?P<name>[^"]+)" is a citizen of (?P<country>.+)'))
def _(note: Note, name: str, country: str) -> None:
    note.party(name).update(natural_person=True, citizenship_country=code(country))


@given(parsers.re(r'"(?P<name>[^"]+)" is an agency of the government of (?P<country>.+)'))
def _(note: Note, name: str, country: str) -> None:
    note.party(name)["government_of"] = code(country)


@given(parsers.re(r'"(?P<name>[^"]+)" is known to be a military end user'))
def _(note: Note, name: str) -> None:
    note.party(name)["military_end_user"] = True


# ---- items ---------------------------------------------------------------------------------------------------------


@given(
    parsers.re(
        r"the item is an? (?P<description>.+?)(?:, classified (?P<eccn>EAR99|[0-9][A-E][0-9a-z.]+)|, not yet classified)"
    )
)
def _(note: Note, description: str, eccn: str | None) -> None:
    note.request["items"].append({"id": f"i{len(note.request['items']) + 1}", "description": description, "eccn": eccn})


@given(parsers.re(r'the item is the catalogue\'s "(?P<model>[^"]+)"(?:, classified (?P<eccn>[0-9A-Za-z.]+))?'))
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


@given(parsers.re(r"it is the direct product of (?:technology or software under )?(?P<eccns>no US technology|[0-9A-Z, ]+)"))
def _(note: Note, eccns: str) -> None:
    note.production()["direct_product_of_eccns"] = _eccns(eccns)


@given(parsers.re(r"its plant is the direct product of (?:technology or software under )?(?P<eccns>no US technology|[0-9A-Z, ]+)"))
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
        r"(?P<area>[\d.]+|unknown) mm2(?: each)?(?: on an? (?P<planar>planar|non-planar)(?: (?P<node>[\d.]+) nm)? node)?"
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


@given(parsers.re(r"its DRAM bandwidth is (?P<value>[\d.]+) GB/s(?: over a package of (?P<area>[\d.]+) mm2)?"))
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


@given(parsers.re(r"its aggregated transistor count is (?P<value>[\d.]+) billion"))
def _(note: Note, value: str) -> None:
    note.ic()["aggregated_transistor_count_billions"] = Decimal(value)


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


@given(parsers.re(r"its value is (?P<value>[\d.]+) USD"))
def _(note: Note, value: str) -> None:
    note.item["value_usd"] = value


# ---- what it is for --------------------------------------------------------------------------------------------------


@given(parsers.re(r"it is for a supercomputer(?: in (?P<place>.+))?"))
def _(note: Note, place: str | None) -> None:
    note.end_use()["supercomputer"] = True


@given(parsers.re(r"it goes into a system of (?P<pflops>[\d.]+) PFLOPS at (?P<bits>64|32) bits in (?P<feet>[\d.,]+) cubic feet"))
def _(note: Note, pflops: str, bits: str, feet: str) -> None:
    note.end_use()["computing_system"] = {
        f"fp{bits}_petaflops": Decimal(pflops),
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


@given(parsers.re(r"the exporter knows of (?P<no>no |a )(?P<use>military|military-intelligence|nuclear|missile|chemical or biological) (?:weapons )?end use"))
def _(note: Note, no: str, use: str) -> None:
    names = {"military-intelligence": "military_intelligence", "chemical or biological": "chemical_biological"}
    note.end_use()[names.get(use, use)] = no != "no "


@given(parsers.re(r"it is for (?P<what>making semiconductor manufacturing equipment|designing advanced-node ICs|tear-down analysis alone)"))
def _(note: Note, what: str) -> None:
    names = {
        "making semiconductor manufacturing equipment": "sme_development_or_production",
        "designing advanced-node ICs": "ic_design_ecad",
        "tear-down analysis alone": "technical_analysis_only",
    }
    note.end_use()[names[what]] = True


# ---- papers and warnings ---------------------------------------------------------------------------------------------


@given(parsers.re(r"there is a red flag, (?P<what>.+?), (?P<state>resolved|not resolved)"))
def _(note: Note, what: str, state: str) -> None:
    flag: dict[str, Any] = {"description": what, "resolved": state == "resolved"}
    if state == "resolved":
        flag["resolution"] = "explained on inquiry"
    note.request.setdefault("red_flags", []).append(flag)


@given(
    parsers.re(
        r"a licence (?P<number>\w+) (?P<state>valid|revoked|expired|suspended) "
        r"from (?P<since>[\d-]+) to (?P<until>[\d-]+)(?P<rest>.*)"
    )
)
def _(note: Note, number: str, state: str, since: str, until: str, rest: str) -> None:
    licence: dict[str, Any] = {
        "kind": "license",
        "number": number,
        "status": state,
        "valid_from": since,
        "valid_until": until,
        "conditions_met": True,
    }
    note.request.setdefault("authorizations", []).append(licence)


@given(parsers.re(r"License Exception (?P<symbol>[A-Z]{3}) is claimed(?P<how>.*)"))
def _(note: Note, symbol: str, how: str) -> None:
    claim: dict[str, Any] = {"kind": "exception", "symbol": symbol}
    if "all conditions met" in how:
        claim["conditions_met"] = True
    if "purchase order" in how:
        claim["purchase_order"] = True
    for part in how.split(","):
        words = part.split()
        if words[:1] == ["notified"]:
            claim["notification"] = {"filed_on": words[1], "bis_response": "none"}
        if words[:2] == ["BIS", "answered"]:
            claim["notification"]["bis_response"] = words[2]
    note.request.setdefault("authorizations", []).append(claim)


@given(parsers.re(r"BIS informed the exporter by letter on (?P<day>\d{4}-\d{2}-\d{2})(?: for (?P<places>.+))?"))
def _(note: Note, day: str, places: str | None) -> None:
    letter: dict[str, Any] = {
        "addressee": note.request["parties"][0]["id"],
        "date": day,
        "items": [item["id"] for item in note.request["items"]],
    }
    if places:
        letter["destinations"] = [one if ":" in one else code(one) for one in places.split(", ")]
    note.request.setdefault("informed_letters", []).append(letter)


@given(parsers.re(r"the request also states (?P<pointer>/\S+) as (?P<value>.+)"))
def _(note: Note, pointer: str, value: str) -> None:
    """For what no words here say: a JSON pointer and a JSON value."""
    *way, last = pointer.strip("/").split("/")
    at: Any = note.request
    for part in way:
        at = at[int(part)] if isinstance(at, list) else at.setdefault(part, [] if part.isdigit() else {})
    if isinstance(at, list):
        at.append(json.loads(value, parse_float=Decimal))
    else:
        at[last] = json.loads(value, parse_float=Decimal)


# ---- the answer ------------------------------------------------------------------------------------------------------


@when("the shipment is checked")
def _(note: Note) -> None:
    note.answer = note.run()


@when(parsers.re(r"the (?:same )?shipment is checked as of (?P<day>\d{4}-\d{2}-\d{2})"))
def _(note: Note, day: str) -> None:
    note.answer = note.run(as_of=day)


@when(parsers.re(r"the same shipment is checked on the law as (?P<basis>codified|enforced)"))
def _(note: Note, basis: str) -> None:
    note.answer = note.run(basis=basis)


OUTCOMES = {
    "nothing is subject to the EAR": ("allow", "not_subject"),
    "no licence is required": ("allow", "no_license_required"),
    "a license exception covers it": ("allow", "license_exception"),
    "a licence covers it": ("allow", "licensed"),
    "a licence is required": ("deny", "license_required"),
    "it is prohibited": ("deny", "prohibited"),
    "a person must look at it": ("deny", "review_required"),
    "facts are missing": ("deny", "needs_information"),
}


@then(parsers.re(r"it may ship, for (?P<why>.+)"))
def _(note: Note, why: str) -> None:
    _outcome(note, "allow", why)


@then(parsers.re(r"it is held, for (?P<why>.+)"))
def _(note: Note, why: str) -> None:
    _outcome(note, "deny", why)


def _outcome(note: Note, verdict: str, why: str) -> None:
    assert OUTCOMES[why][0] == verdict, "the words contradict each other"
    found = (note.answer["verdict"], note.answer["outcome"])
    assert found == OUTCOMES[why], f"{found}: {note.answer['summary']} {note.answer['missing']}"


@then("it may ship")
def _(note: Note) -> None:
    assert note.answer["verdict"] == "allow", note.answer["summary"]


@then("it is held")
def _(note: Note) -> None:
    assert note.answer["verdict"] == "deny", note.answer["summary"]


def _cited(note: Note, effects: tuple[str, ...] = ()) -> set[str]:
    return {
        citation
        for reason in note.answer["reasons"]
        if not effects or reason["effect"] in effects
        for citation in reason["citations"]
    }


@then(parsers.re(r'(?:the reasons cite|and) "(?P<citation>[^"]+)"'))
def _(note: Note, citation: str) -> None:
    found = _cited(note)
    assert any(one == citation or one.startswith((citation + "(", citation + ".")) for one in found), found


@then(parsers.re(r'no reason cites "(?P<citation>[^"]+)"'))
def _(note: Note, citation: str) -> None:
    found = _cited(note)
    assert not any(one == citation or one.startswith((citation + "(", citation + ".")) for one in found), found


@then(parsers.re(r'the licence is required by "(?P<citation>[^"]+)"(?P<alone> alone)?'))
def _(note: Note, citation: str, alone: str | None) -> None:
    """By its own paragraph, which a requirement cites first."""
    found = {
        reason["citations"][0]
        for reason in note.answer["reasons"]
        if reason["effect"] == "requirement" and not reason.get("open")
    }
    assert found == {citation} if alone else citation in found, found


@then(parsers.re(r'the item is subject to the EAR under "(?P<citation>[^"]+)"'))
def _(note: Note, citation: str) -> None:
    found = _cited(note, ("path",))
    assert any(one == citation or one.startswith(citation + "(") for one in found), found


@then(parsers.re(r"applications are reviewed (?:with|under) an? (?P<policy>.+)"))
def _(note: Note, policy: str) -> None:
    wanted = policy.replace(" ", "_").replace("-", "_")
    found = {reason["review_policy"] for reason in note.answer["reasons"]}
    assert wanted in found, found


@then("applications are reviewed case by case")
def _(note: Note) -> None:
    assert "case_by_case" in {reason["review_policy"] for reason in note.answer["reasons"]}


@then(parsers.re(r"License Exception (?P<symbol>[A-Z]{3}) (?P<state>could be used|cannot be used|is used)"))
def _(note: Note, symbol: str, state: str) -> None:
    found = next((one for one in note.answer["exceptions"] if one["symbol"] == symbol), None)
    if state == "cannot be used":
        assert found is None or (not found["available"] and not found["used"]), found
    else:
        assert found is not None
        assert found["used" if state == "is used" else "available"], found


@then(parsers.re(r'the question is asked: "(?P<question>[^"]+)"'))
def _(note: Note, question: str) -> None:
    found = [one["question"] for one in note.answer["missing"]]
    assert any(question in one for one in found), found


@then(parsers.re(r'"(?P<fact>[^"]+)" is not asked for'))
def _(note: Note, fact: str) -> None:
    assert fact not in {one["fact"] for one in note.answer["missing"]}


@then(parsers.re(r'"(?P<fact>[^"]+)" is asked for'))
def _(note: Note, fact: str) -> None:
    assert fact in {one["fact"] for one in note.answer["missing"]}, note.answer["missing"]


@then("nothing is asked for")
def _(note: Note) -> None:
    assert note.answer["missing"] == []


@then(parsers.re(r'it rests on the assumption that "(?P<fact>[^"]+)" is no'))
def _(note: Note, fact: str) -> None:
    assert fact in {one["fact"] for one in note.answer["assumptions"]}, note.answer["assumptions"]


@then(parsers.re(r'an advisory says "(?P<words>[^"]+)"'))
def _(note: Note, words: str) -> None:
    assert any(words in one for one in note.answer["advisories"]), note.answer["advisories"]


@then(parsers.re(r'(?P<name>.+) is worked out as (?P<value>[\d.]+)'))
def _(note: Note, name: str, value: str) -> None:
    fact = f"item.{name.strip().removeprefix('its ').replace(' ', '_')}"
    found = [
        one["value"] for reason in note.answer["reasons"] for one in reason["facts"] if one["name"] == fact
    ]
    assert found, f"{fact} decided nothing"
    assert abs(Decimal(str(found[0])) - Decimal(value)) < Decimal("0.001"), found


@then(parsers.re(r'the summary says "(?P<words>[^"]+)"'))
def _(note: Note, words: str) -> None:
    assert words in note.answer["summary"], note.answer["summary"]
