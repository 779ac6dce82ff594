"""What a person has decided on the record about an item's class, and about a red flag."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from service.engine.entities import Fact
from service.facts.draft import Derivation, Draft
from service.values.eccn import contains


def class_is_settled(item: Draft) -> Fact | None:
    """Whether a determination about the item, not expired, finds it to be of the ECCN stated (`finding` is an ECCN)."""
    stated = item.text("eccn")
    for one in item.root.object.get("determinations") or ():
        if one["about"].get("item") != item.id or stated is None:
            continue
        expires = one.get("expires_on")
        if expires is not None and expires < item.case.as_of.isoformat():
            continue
        if contains(one["finding"].strip(), stated):
            return Fact(True, "determination", (str(one["by"]), str(one["basis"])))
    return None


def red_flags_settled(shipment: Draft) -> Fact:
    """Numbers of the red flags that a determination, not expired, finds `resolved` (`about`: the number)."""
    day = shipment.case.as_of.isoformat()
    found = [
        one
        for one in shipment.root.object.get("determinations") or ()
        if "red_flag" in one["about"]
        and one["finding"].strip().lower() == "resolved"
        and (one.get("expires_on") is None or one["expires_on"] >= day)
    ]
    numbers = tuple(sorted({str(one["about"]["red_flag"]) for one in found}))
    return Fact(numbers, "determination" if found else "none", tuple(str(one["by"]) for one in found))


def red_flag_is_settled(flag: Draft) -> Fact:
    """Whether a determination finds the red flag of this number resolved."""
    settled = flag.root.fact("red_flags_settled")
    numbers = flag.root.texts("red_flags_settled") or ()
    return Fact(str(flag.raw("number")) in numbers, settled.source, settled.basis)


DERIVATIONS: Final[Mapping[str, Derivation]] = {
    "class_is_settled": class_is_settled,
    "red_flags_settled": red_flags_settled,
    "red_flag_is_settled": red_flag_is_settled,
}
