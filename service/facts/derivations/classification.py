"""Kind, origin and maker of an item."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from service.engine.entities import Fact
from service.facts.draft import Derivation, Draft

_FINGERPRINT: Final = re.compile(r"\bfinger[- ]?prints?\b", re.IGNORECASE)
_KINDS: Final = {"A": "commodity", "B": "commodity", "C": "commodity", "D": "software", "E": "technology"}


def kind(item: Draft) -> Fact | None:
    """By the product group of its ECCN, whatever kind is stated beside it; without one as stated, else a commodity.

    The letter of an ECCN is its product group, D for software and E for technology (15 CFR 738.2(b)): what has such a
    class is no commodity, though the request leaves its kind at the contract's default. Weights are technology (4E091).
    """
    eccn = item.text("eccn") or ""
    by_group = _KINDS.get(eccn[1:2]) if eccn[:1].isdigit() else None
    if by_group is not None:
        return Fact(by_group, "derived", ("item.eccn",))
    stated = item.raw("kind")
    if isinstance(stated, str):
        return Fact(stated, "stated")
    if item.number("training_operations") is not None:
        return Fact("technology", "derived", ("item.training_operations",))
    return Fact("commodity", "derived", ("item.kind",))


def eccn_by_figures(item: Draft) -> Fact | None:
    """Of an IC whose figures are given the class is worked out from them: it is not known, and not asked for."""
    shows_figures = bool(item.object.get("ic") or item.looked_up.get("ic"))
    return Fact(None, "figures", ("item.ic",)) if shows_figures else None


def training_operations(item: Draft) -> Fact | None:
    """Weights of a model are software or technology: of a commodity of which none are stated there are none."""
    unspoken = "training_operations" not in item.object
    return Fact(None, "none") if unspoken and item.text("kind") == "commodity" else None


def us_origin(item: Draft) -> Fact | None:
    """What is made in the United States is of US origin; what is made elsewhere is foreign-made (15 CFR 734.3)."""
    made = item.text("made_in_country")
    return None if made is None else Fact(made == "US", "derived", ("item.made_in_country",))


def country_of_manufacture_left_open(item: Draft) -> Fact | None:
    """Not known where the country of manufacture is stated as null; no where it is stated or not spoken of."""
    if item.raw("made_in_country") is None and item.value("us_origin") is not True:
        return Fact(None, "null")
    return Fact(False, "derived", ("item.made_in_country",))


def designed_by(item: Draft) -> Fact | None:
    """The one party in the role of IC designer, where the item names none."""
    return _only(item, "ic_designer")


def packaged_by(item: Draft) -> Fact | None:
    """The one party in the role of OSAT, where the item names none."""
    return _only(item, "osat")


def us_origin_content_is_stated(item: Draft) -> Fact | None:
    """True where the US-origin parts are listed. Silence is not none: a US-origin IC may be in there (734.4(a)(8))."""
    stated = isinstance(item.object.get("us_origin_content"), list)
    return Fact(True, "derived", ("item.us_origin_content",)) if stated else None


def hs6(item: Draft) -> Fact | None:
    """The first six digits of the HS number, dots left out; none where fewer are stated."""
    digits = (item.text("hs_code") or "").replace(".", "")[:6]
    return Fact(digits, "derived", ("item.hs_code",)) if len(digits) == 6 else None


def control_list_category(item: Draft) -> Fact | None:
    """The category of the Control List, the first digit of the ECCN (15 CFR 738.2(a)); EAR99 has none."""
    eccn = item.text("eccn") or ""
    return Fact(Fraction(int(eccn[0])), "derived", ("item.eccn",)) if eccn[:1].isdigit() else None


def for_fingerprint_equipment(item: Draft) -> Fact | None:
    """True where the item, or its use, is described with fingerprints; what else is described says nothing of it."""
    end_use = item.root.document_part("end_use")
    for source, words in (("item", item.object), ("end_use", end_use)):
        if _FINGERPRINT.search(str(words.get("description") or "")):
            return Fact(True, "derived", (f"{source}.description",))
    return None


def _only(item: Draft, role: str) -> Fact | None:
    ids = [party.id for party in item.root.drafts.get("parties", ()) if role in (party.texts("roles") or ())]
    return Fact(ids[0], "derived", ("party.roles",)) if len(ids) == 1 else None


DERIVATIONS: Final[Mapping[str, Derivation]] = {
    "kind": kind,
    "eccn_by_figures": eccn_by_figures,
    "training_operations": training_operations,
    "us_origin": us_origin,
    "country_of_manufacture_left_open": country_of_manufacture_left_open,
    "designed_by": designed_by,
    "packaged_by": packaged_by,
    "hs6": hs6,
    "control_list_category": control_list_category,
    "for_fingerprint_equipment": for_fingerprint_equipment,
    "us_origin_content_is_stated": us_origin_content_is_stated,
}
