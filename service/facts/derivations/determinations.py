"""What a person has decided on the record about an item's class."""

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


DERIVATIONS: Final[Mapping[str, Derivation]] = {"class_is_settled": class_is_settled}
