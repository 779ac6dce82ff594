"""Orders drawn at random from what real ones are made of: chips, tools, listed parties, facilities, papers."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from random import Random
from typing import Any

COUNTRIES = [
    "US",
    "CN",
    "HK",
    "MO",
    "TW",
    "DE",
    "GB",
    "JP",
    "NL",
    "SG",
    "MY",
    "AE",
    "VN",
    "RU",
    "IR",
    "IL",
    "KR",
    "IN",
]
ECCNS = [
    None,
    "EAR99",
    "3A001.a.7",
    "3A090",
    "3A090.a",
    "3A090.b",
    "3A090.c",
    "3A991",
    "3A991.p",
    "3B001.c",
    "3B991",
    "3B993.f.1",
    "3E001",
    "4A003",
    "4A090.a",
    "4A994",
    "5A002",
    "5A002.z.1.a",
    "5A992.c",
]
TECHNOLOGY = [[], ["3E991"], ["3D001", "3E001"], ["3D992", "3E992"], ["4D001"]]
LISTINGS = [
    {"list": "EL", "footnotes": [1]},
    {"list": "EL", "footnotes": [4]},
    {"list": "EL", "footnotes": [5]},
    {"list": "EL"},
    {"list": "MEU"},
    {"list": "UVL"},
    {"list": "DPL"},
    {"list": "SDN"},
]
DAYS = [
    "2020-07-01",
    "2021-03-01",
    "2022-11-15",
    "2023-12-01",
    "2024-12-31",
    "2025-03-01",
    "2025-06-01",
    "2025-10-15",
]
DAYS += ["2026-02-01", "2026-07-15", "2026-11-15"]


def order(random: Random) -> dict[str, Any]:
    """One order, valid against the contract."""
    activity = random.choice(["export", "export", "reexport", "export_from_abroad", "transfer_in_country"])
    origin = "US" if activity == "export" else random.choice(COUNTRIES[1:])
    destination = origin if activity == "transfer_in_country" else random.choice(COUNTRIES[1:])
    parties = [_exporter(random, origin), *(_party(random, destination) for _ in range(random.randint(1, 3)))]
    parties[1]["roles"] = ["purchaser", "end_user"]
    document = {
        "as_of": random.choice(DAYS),
        "basis": random.choice(["enforced", "codified"]),
        "activity": activity,
        "origin_country": origin,
        "destination_country": destination,
        "parties": parties,
        "items": [_item(random, origin) for _ in range(random.randint(1, 2))],
    }
    if random.random() < 0.6:
        document["end_use"] = _end_use(random)
    if random.random() < 0.1:
        document["red_flags"] = [{"description": "odd labels", "resolved": random.random() < 0.5}]
    if random.random() < 0.2:
        document["authorizations"] = [_paper(random)]
    return document


def _exporter(random: Random, origin: str) -> dict[str, Any]:
    roles = ["exporter"] + (["front_end_fabricator"] if random.random() < 0.2 else [])
    return {"roles": roles, "name": "Example Exporter", "country": origin, "us_person": origin == "US"}


def _party(random: Random, destination: str) -> dict[str, Any]:
    country = destination if random.random() < 0.8 else random.choice(COUNTRIES)
    roles = random.sample(
        ["intermediate_consignee", "ultimate_consignee", "end_user", "bank", "ic_designer"], 2
    )
    found: dict[str, Any] = {"roles": roles, "name": "Example Party", "country": country}
    if random.random() < 0.8:
        found["headquarters_country"] = random.choice([country, country, "CN"])
        found["ultimate_parent"] = {"country": random.choice([country, country, "CN"])}
    if random.random() < 0.2:
        found["list_entries"] = [random.choice(LISTINGS)]
    if random.random() < 0.1:
        found["military_end_user"] = random.random() < 0.5
    return found


def _item(random: Random, origin: str) -> dict[str, Any]:
    found: dict[str, Any] = {
        "description": "thing",
        "eccn": random.choice(ECCNS),
        "quantity": 2,
        "value_usd": "900.00",
    }
    made = "US" if origin == "US" and random.random() < 0.6 else random.choice(["TW", "KR", "JP", "CN"])
    found |= {"us_origin": made == "US", "made_in_country": made}
    if made != "US":
        found["us_controlled_content_percent"] = random.choice([0, 12, 26])
        found["production"] = {
            "direct_product_of_eccns": random.choice(TECHNOLOGY),
            "plant_direct_product_of_eccns": random.choice(TECHNOLOGY),
            "contains_ic_from_such_plant": random.random() < 0.5,
        }
        found["controlled_in_export_country"] = random.random() < 0.3
    if random.random() < 0.6:
        found["ic"] = _ic(random)
    if random.random() < 0.1:
        found["components"] = [{"description": "board", "ic": _ic(random)}]
    return found


def _ic(random: Random) -> dict[str, Any]:
    return {
        "operations": [{"name": "8-bit", "tops": random.choice([100, 250, 400, 700]), "bit_length": 8}],
        "dies": [_die(random) for _ in range(random.randint(1, 2))],
        "interconnect_gb_per_s": random.choice([64, 400, 600]),
        "contains_hbm": random.random() < 0.5,
        "designed_or_marketed_for_datacenter": random.random() < 0.6,
    }


def _die(random: Random) -> dict[str, Any]:
    """A die whose transistors are those of its node: none of 28 nm is non-planar."""
    node = random.choice([5, 7, 16, 28])
    return {
        "area_mm2": random.choice([100, 400, 800]),
        "planar": node == 28,
        "logic": random.random() < 0.9,
        "process_node_nm": node,
    }


def _end_use(random: Random) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if random.random() < 0.4:
        found["facility"] = {
            "country": random.choice(["CN", "MO", "TW"]),
            "logic_node_nm": random.choice([7, 16, 28]),
            "planar": random.random() < 0.5,
            "back_end_only": random.random() < 0.2,
        }
    for name in ("supercomputer", "military", "nuclear", "sme_development_or_production"):
        if random.random() < 0.3:
            found[name] = random.random() < 0.3
    return found


def _paper(random: Random) -> dict[str, Any]:
    if random.random() < 0.5:
        return {
            "kind": "license",
            "number": "D1",
            "status": random.choice(["valid", "revoked"]),
            "conditions_met": True,
        }
    symbol = random.choice(["NAC", "ACA", "TMP", "GOV", "LVS"])
    return {"kind": "exception", "symbol": symbol, "conditions_met": True, "purchase_order": True}


def hurried(random: Random, document: dict[str, Any]) -> dict[str, Any]:
    """The order as somebody in a hurry sends it: much left out, or stated as not known."""
    found = deepcopy(document)
    if random.random() < 0.1:
        found["transit_countries"] = random.sample(["CN", "RU", "VN", "SG", "BY"], 2)
    share = random.choice([0.1, 0.2, 0.35, 0.5])
    for party in found["parties"]:
        _forget(random, share, party, ("country", "headquarters_country", "us_person", "military_end_user"))
        if random.random() < share:
            party.pop("ultimate_parent", None)
    for item in found["items"]:
        ic = item.get("ic") or {}
        _forget(random, share, item, [name for name in item if name != "description"])
        _forget(random, share, ic, list(ic))
        for die in ic.get("dies") or ():
            _forget(random, share, die, list(die), leave_out=False)
    end_use = found.get("end_use", {})
    _forget(random, share, end_use, list(end_use), leave_out=False)
    return found


def _forget(
    random: Random, share: float, part: dict[str, Any], names: Iterable[str], *, leave_out: bool = True
) -> None:
    """Of the facts named, leave some out, and state some as null."""
    for name in names:
        chance = random.random()
        if leave_out and chance < share / 2:
            part.pop(name, None)
        elif chance < share:
            part[name] = None
