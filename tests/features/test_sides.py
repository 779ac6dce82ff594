"""What counts as shown: every version fires, and one shipment was checked on both sides of each date."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.engine.kit import rule_set
from tests.features.sides import Check, not_shown, recorded

RULES = """
requirement: r
title: R
cite: C
versions:
  - when: shipment.country == CN
  - effective: 2022-10-21
    when: shipment.country in {CN, MO}
  - effective: 2023-11-17
    until: 2024-06-30
    when: shipment.country in {CN, MO, IQ}
---
requirement: announced
title: A
cite: C
versions:
  - effective: 2025-01-13
    not_enforced: {from: 2025-05-13, by: an announcement}
    when: shipment.country == CN
---
define: shipment.red
title: Red
cite: C
versions:
  - effective: 2021-01-01
    when: shipment.country == CN
"""


def made(shipment: str, day: str, *fired: str, basis: str = "enforced") -> Check:
    return Check(shipment, date.fromisoformat(day), basis, frozenset(fired))


OF_R = [
    made("old", "2019-06-03", "r"),
    made("a", "2022-10-20"),
    made("a", "2022-10-21", "r"),
    made("b", "2023-11-16", basis="codified"),
    made("b", "2023-11-17", "r", basis="codified"),
    made("b", "2024-06-30", "r"),
    made("b", "2024-07-01"),
]
OF_ANNOUNCED = [
    made("c", "2025-01-12"),
    made("c", "2025-01-13", "announced"),
    made("c", "2025-01-12", basis="codified"),
    made("c", "2025-01-13", "announced", basis="codified"),
    made("c", "2025-05-12", "announced"),
    made("c", "2025-05-13"),
]
ALL = [*OF_R, *OF_ANNOUNCED]


def test_all_shown(tmp_path: Path) -> None:
    assert list(not_shown(rule_set(tmp_path, RULES), ALL)) == []


@pytest.mark.parametrize(
    ("without", "said"),
    [
        (OF_R[0], "r of before (toy/rules.yaml, codified or enforced) fires in no scenario"),
        (OF_R[1], "no shipment on which it fires 2022-10-21 is also checked on 2022-10-20"),
        (OF_R[2], "r of 2022-10-21 (toy/rules.yaml, codified or enforced) fires in no scenario"),
        (OF_R[3], "no shipment on which it fires 2023-11-17 is also checked on 2023-11-16"),
        (OF_R[4], "no shipment on which it fires 2023-11-17 is also checked on 2023-11-16"),
        (OF_R[5], "no shipment on which it fires 2024-06-30 is also checked on 2024-07-01"),
        (OF_R[6], "no shipment on which it fires 2024-06-30 is also checked on 2024-07-01"),
        (OF_ANNOUNCED[3], "announced of 2025-01-13 (toy/rules.yaml, codified) fires in no scenario"),
        (OF_ANNOUNCED[5], "no shipment on which it fires 2025-05-12 is also checked on 2025-05-13"),
    ],
)
def test_what_is_lacking(tmp_path: Path, without: Check, said: str) -> None:
    lacking = list(not_shown(rule_set(tmp_path, RULES), [check for check in ALL if check != without]))
    assert len(lacking) == 1
    assert said in lacking[0]


def test_the_other_side_must_be_of_the_same_shipment(tmp_path: Path) -> None:
    checks = [made("another", "2022-10-20") if check == OF_R[1] else check for check in ALL]
    assert len(list(not_shown(rule_set(tmp_path, RULES), checks))) == 1


def test_what_is_recorded() -> None:
    answer = {
        "as_of": "2024-01-02",
        "basis": "enforced",
        "reasons": [
            {"rule": "stands", "effect": "requirement"},
            {"rule": "forbids", "effect": "prohibition"},
            {"rule": "open", "effect": "requirement", "open": True},
            {"rule": "almost", "effect": "requirement", "almost": True},
            {"rule": "leads", "effect": "path"},
            {"rule": "excluded", "effect": "exclusion"},
        ],
    }
    first = recorded({"as_of": "2024-01-02", "origin_country": "US"}, answer)
    assert first.day == date(2024, 1, 2)
    assert first.fired == {"stands", "forbids", "leads"}
    again = recorded({"basis": "codified", "origin_country": "US"}, answer | {"as_of": "2024-01-03"})
    assert again.shipment == first.shipment
    assert recorded({"origin_country": "TW"}, answer).shipment != first.shipment
