"""The rules on advanced computing items against the second encoding, over generated shipments."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from random import Random
from typing import Any, Final

import pytest

from service.engine.evaluate import Evaluation
from service.engine.moment import in_force
from service.engine.truth import Truth
from service.facts.build import build
from service.facts.case import Case
from service.operations.rules import open_library
from tests.law.second_encoding_742_6 import (
    Shipment,
    by_destination,
    by_headquarters,
    group_a5_or_a6,
    group_d5,
    group_d145,
    license_needed,
)

LIBRARY = open_library()
RULES = LIBRARY.rule_set
DESTINATION_RULES: Final = (
    "742.6-a6",
    "742.6-a6iiiA",
    "742.6-a6iiiA-worldwide",
    "742.6-a6iiiA-uae",
    "742.6-a6iiiB",
    "742.6-a6iiiB-uae",
    "742.6-a6iB",
)
HEADQUARTERS_RULES: Final = (
    "742.6-a6iiiA-headquarters",
    "744.23-a3i-2023",
    "744.23-a3iA",
    "744.23-a3iB",
)
TURNS: Final = tuple(
    date.fromisoformat(day)
    for day in (
        "2022-10-21 2023-01-17 2023-02-17 2023-11-17 2024-03-15 2024-04-04 2024-05-30 2024-12-02 2024-12-31 "
        "2025-01-13 2025-05-13 2025-05-15 2026-01-15 2026-02-03 2026-05-31 2026-07-10 2026-11-23"
    ).split()
)
PLACES: Final = (
    "CN HK MO AE SA IL CY KH NI VN TW SG DE GB JP KR CH MX IN TR "
    "RU KZ PK LB AF CD CU QA BR ZA MY TH NO AL UA EG".split()
)
HEADQUARTERS: Final = ("CN", "HK", "MO", "US", "DE", "AE", "SG", "KH", "CY", "NI", "RU", "LB")
CLASSES: Final[dict[str, str | None]] = {
    "3A090.a": "a",
    "4A090.a": "a",
    "5A992.z.1": "a",
    "4A003.z.1.a": "a",
    "3A090.b": "b",
    "4A090.b": "b",
    "4A004.z.2": "b",
    "5A002.z.1.b": "b",
    "3A090.c": "c",
    "3A991.p": None,
    "EAR99": None,
}
ENTRIES: Final = {"software": "3D001", "technology": "3E001"}


def draw(random: Random) -> tuple[Shipment, dict[str, Any]]:
    """One shipment, as the second encoding reads it and as a request."""
    day = random.choice(TURNS) + timedelta(days=random.choice((-1, -1, 0, 0, 0, 1, 20)))
    place = random.choice(PLACES) if random.random() < 0.8 else "AE"
    eccn = random.choice([name for name in CLASSES if exists(name, day)])
    activity = random.choice(
        ("export", "export", "reexport", "transfer_in_country", "export_from_abroad", "deemed_export")
    )
    loaded = day - timedelta(days=random.choice((0, 0, 5, 40)))
    entry = random.choice(("commodity", "commodity", "software", "technology"))
    item: dict[str, Any] = {"id": "i1", "kind": "commodity", "eccn": eccn, "us_origin": True}
    if eccn.startswith("3A090") and entry != "commodity":
        item |= {"kind": entry, "eccn": ENTRIES[entry], "for_eccns": [eccn]}
    parties = [
        {"id": "p1", "roles": ["exporter"], "name": "Ohio Boards Inc.", "country": "US"},
        receiver(random, "p2", "ultimate_consignee", place),
        receiver(random, "p3", "end_user", place),
    ]
    if random.random() < 0.2:
        parties.append(receiver(random, "p4", "purchaser", place))
    received = parties[1:]
    document = {
        "as_of": day.isoformat(),
        "activity": activity,
        "origin_country": {"transfer_in_country": place, "export": "US", "deemed_export": "US"}.get(
            activity, "MY"
        ),
        "destination_country": place,
        "dates": {"loaded_on": loaded.isoformat()},
        "parties": parties,
        "items": [item],
    }
    shipment = Shipment(
        day=day,
        basis=random.choice(("codified", "enforced")),
        activity=activity,
        destination=place,
        tier=CLASSES[eccn],
        entry=item["kind"],
        headquarters=tuple(
            country
            for party in received
            for country in (party["headquarters_country"], party["ultimate_parent"]["headquarters_country"])
        ),
        loaded=loaded,
        approved=place == "AE"
        and day >= date(2026, 7, 10)
        and all("government_of" in party for party in parties[1:3]),
    )
    return shipment, document


def receiver(random: Random, id_: str, role: str, place: str) -> dict[str, Any]:
    """A party at the destination, headquartered or parented anywhere; in the UAE it may be the government."""
    home = random.choice(HEADQUARTERS) if random.random() < 0.3 else place
    parent = random.choice(HEADQUARTERS) if random.random() < 0.3 else home
    party = {
        "id": id_,
        "roles": [role],
        "name": "Receiving Company",
        "country": place,
        "headquarters_country": home,
        "ultimate_parent": {"name": "Parent Company", "headquarters_country": parent},
    }
    if place == "AE" and random.random() < 0.7:
        party |= {"government_of": "AE"}
    return party


def exists(eccn: str, day: date) -> bool:
    """Whether the entry was on the Commerce Control List that day."""
    tier = CLASSES[eccn]
    if tier is None:
        return True
    if tier == "c":
        return day >= date(2024, 12, 2)
    return day >= (date(2023, 11, 17) if tier == "b" or ".z" in eccn else date(2022, 10, 21))


def rules_say(document: dict[str, Any], basis: str) -> tuple[Truth, Truth]:
    """Whether a requirement by destination fires, and whether any fires."""
    case = Case(document, date.fromisoformat(document["as_of"]), RULES, LIBRARY.catalogue.chips)
    evaluation = Evaluation(in_force(RULES, case.as_of, basis), build(case))
    item = evaluation.root.collection("items").members[0]
    bound = {**evaluation.always, "item": item}
    by_place = _or([evaluation.rule(rule, bound) for rule in DESTINATION_RULES])
    return by_place, _or([by_place, *(evaluation.rule(rule, bound) for rule in HEADQUARTERS_RULES)])


def _or(truths: list[Truth]) -> Truth:
    return True if True in truths else None if None in truths else False


def test_the_rules_and_the_second_encoding_agree() -> None:
    random = Random(742_6)
    seen: Counter[bool | None] = Counter()
    different: list[str] = []
    for _ in range(2500):
        shipment, document = draw(random)
        by_place, whole = rules_say(document, shipment.basis)
        expected = license_needed(shipment)
        seen[expected] += 1
        # Where headquarters alone suffice, the worldwide rule leaves the shipment to them: compared as a whole.
        place = by_destination(shipment) if by_headquarters(shipment) is False else None
        if (expected is not None and whole is not expected) or (place is not None and by_place is not place):
            different.append(
                f"{shipment}: twice {place}, {expected}; rules {by_place}, {whole}; {document['items']}"
            )
    assert not different, f"{len(different)} differ:\n" + "\n".join(different[:20])
    assert min(seen[True], seen[False]) > 500


def test_both_sides_of_every_turn_are_drawn() -> None:
    random = Random(742_6)
    days = {draw(random)[0].day for _ in range(2500)}
    assert all({turn, turn - timedelta(days=1)} <= days for turn in TURNS)


@pytest.mark.parametrize("day", TURNS)
def test_the_country_groups_agree(day: date) -> None:
    law = in_force(RULES, day, "codified")
    groups = {name: law.table_set("country_groups", name) for name in ("A:5", "A:6", "D:1", "D:4", "D:5")}
    every = frozenset().union(*groups.values()) | set(PLACES)
    favored = groups["A:5"] | groups["A:6"]
    assert {country for country in every if group_a5_or_a6(country, day)} == favored
    assert {country for country in every if group_d5(country, day)} == groups["D:5"]
    expected = (groups["D:1"] | groups["D:4"] | groups["D:5"]) - favored
    assert {country for country in every if group_d145(country, day)} == expected
