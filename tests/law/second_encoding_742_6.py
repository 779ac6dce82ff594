"""15 CFR 742.6(a)(6) for advanced computing items, and 744.23(a)(3)(i) beside it, encoded a second time.

Written from the text and the history of the section, not from `rules/`, in plain Python and with country lists of its
own, so that the two can be compared. It knows what a licence is needed for; not scope, exceptions or review.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

# Supplement No. 1 to Part 740, as the groups stand; what changed since 2022 is in the functions below.
A5: Final = frozenset(
    "AR AU AT BE BG CA HR CZ DK EE FI FR DE GR HU IS IN IE IT JP "
    "KR LV LT LU NL NZ NO PL PT RO SK SI ES SE CH TR GB".split()
)
A6: Final = frozenset("AL CY IL MT MX SG ZA TW".split())
D1: Final = frozenset("AM AZ BY MM KH CN GE IQ KZ KP KG LA LY MO MD MN RU TJ TM UZ VE VN YE".split())
D4: Final = frozenset("BH BY CN EG IR IQ IL JO KP KW LB LY MO OM PK QA RU SA SY VE YE".split())
D5: Final = frozenset("AF BY MM CF CN CD CU ER HT IR IQ KP LB LY RU SO SS SD SY VE ZW".split())

FIRST_RULE: Final = date(2022, 10, 21)
MACAU: Final = date(2023, 1, 17)
MACAU_EN_ROUTE: Final = date(2023, 2, 16)
TWO_TIERS: Final = date(2023, 11, 17)
HBM: Final = date(2024, 12, 31)
WORLDWIDE: Final = date(2025, 5, 15)
NOT_ENFORCED: Final = date(2025, 5, 13)
UAE: Final = date(2026, 7, 10)


@dataclass(frozen=True, slots=True)
class Shipment:
    """What the paragraph asks about.

    tier: `a`, `b` or `c` of 3A090 (or the .z and 4A090 paragraphs that follow it), or None for any other item.
    entry: `commodity`, or `software` or `technology` of 3D001, 3E001 and the like for a commodity of that tier.
    headquarters: countries of the receiving parties' headquarters and of their ultimate parents'.
    approved: whether the ultimate consignee and every end user are approved by Supplement No. 8 to Part 740.
    """

    day: date
    basis: str
    activity: str
    destination: str
    tier: str | None
    entry: str
    headquarters: tuple[str, ...]
    loaded: date
    approved: bool = False


def group_a5_or_a6(country: str, day: date) -> bool:
    """Country Groups A:5 and A:6 together."""
    return country in A5 | A6 or (country == "AE" and day >= UAE)


def group_d5(country: str, day: date) -> bool:
    """Country Group D:5. Hong Kong is China."""
    if country == "NI":
        return day >= date(2024, 3, 15)
    if country == "CY":
        return day < date(2024, 5, 30)
    if country == "KH":
        return day < date(2026, 2, 3)
    return china(country) in D5


def of_concern(country: str, day: date) -> bool:
    """Macau or Country Group D:5, the places the paragraphs name together since 2023-11-17."""
    return country == "MO" or group_d5(country, day)


def group_d145(country: str, day: date) -> bool:
    """Country Groups D:1, D:4 and D:5 without what is also of A:5 or A:6."""
    within = (
        china(country) in D1 | D4
        or group_d5(country, day)
        or (country == "NI" and day >= date(2024, 3, 15))
        or (country == "AE" and day < UAE)
    )
    return within and not group_a5_or_a6(country, day)


def china(country: str) -> str:
    """Hong Kong follows China since 2020-12-23."""
    return "CN" if country == "HK" else country


def by_destination(shipment: Shipment) -> bool | None:
    """Whether 742.6(a)(6) asks for a licence whoever receives the item; None where its text leaves that open."""
    day, place, tier = shipment.day, shipment.destination, shipment.tier
    if tier is None or day < FIRST_RULE or shipment.activity == "deemed_export":  # (a)(6)(iv)
        return False
    if day < TWO_TIERS:
        en_route = shipment.loaded < MACAU and day <= MACAU_EN_ROUTE
        return china(place) == "CN" or (place == "MO" and day >= MACAU and not en_route)
    if tier == "c":  # (a)(6)(i)(B)
        return day >= HBM and of_concern(place, day)
    named = place == "AE" and day >= UAE
    if tier == "b":  # (a)(6)(iii)(B)
        return group_d145(place, day) or (named and not shipment.approved)
    if shipment.basis == "codified" and day >= WORLDWIDE:  # (a)(6)(iii)(A)
        # Supplement No. 8 speaks of (A) too, though (A) exempts nobody.
        return None if named and shipment.approved else True
    if named:
        # Whether the worldwide part that is not enforced still reaches the country it once reached as one of D:4.
        return False if shipment.approved else None
    return group_d145(place, day)


def by_headquarters(shipment: Shipment) -> bool | None:
    """Whether 744.23(a)(3)(i), or what 742.6(a)(6)(iii)(A) took over from it, asks for a licence elsewhere."""
    day, tier = shipment.day, shipment.tier
    if tier is None or day < (HBM if tier == "c" else TWO_TIERS) or shipment.activity == "deemed_export":
        return False
    if tier == "c" and of_concern(shipment.destination, day):
        return False
    if tier != "c" and group_d145(shipment.destination, day):
        return False
    if not any(of_concern(country, day) for country in shipment.headquarters):
        return False
    if shipment.entry == "commodity":
        return True
    if tier == "a" and day >= WORLDWIDE:
        return True  # (a)(6)(iii)(A) lists its software and technology
    if day < date(2025, 1, 13) or tier == "a":
        return None  # of the words of 2023 only an "e.g." is known
    return False  # (a)(3)(i)(A) and (B) name commodities, and of software only 5D002.z and 5D992.z


def license_needed(shipment: Shipment) -> bool | None:
    """Whether one of both asks for a licence."""
    return either((by_destination(shipment), by_headquarters(shipment)))


def either(truths: Iterable[bool | None]) -> bool | None:
    """Kleene's or."""
    found = set(truths)
    return True if True in found else None if None in found else False
