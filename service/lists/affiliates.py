"""Entries that fold a party into its parent's name, and aliases that have swallowed an address."""

from __future__ import annotations

import re
from typing import Final

from service.lists.text import clean

_FOLDED: Final = (
    re.compile(r"^(?P<parent>.+?)\.?\s+Affiliated Entity:\s*(?P<party>.+)$", re.IGNORECASE),
    re.compile(r"^(?P<parent>.+?),?\s+and subordinate entity:?\s+(?P<party>.+)$", re.IGNORECASE),
    re.compile(r"^(?P<parent>.+?)\.?\s+subordinate institution\s*(?::|-|–)\s*(?P<party>.+)$", re.IGNORECASE),
    re.compile(r"^(?P<parent>Department of Atomic Energy) facilities:\s*(?P<party>.+)$", re.IGNORECASE),
    re.compile(r"^(?P<parent>Tactical Missile Corporation),\s+(?P<party>.+)$", re.IGNORECASE),
)
_NUMBERED: Final = re.compile(r"^(?:\d+|second|nuclear|fuel|heavy)\b|^\d", re.IGNORECASE)
_ADDRESS_START: Final = re.compile(
    r"(?:no\.?\s*\d|\d+[\w/-]*\s|room|rm\b|flat|unit|floor|building|bldg|p\.?\s?o\.?\s*box|ul\.|d\.\s*\d|pr\.|"
    r"prospekt|\d+/?f\b|suite|\(?address:)",
    re.IGNORECASE,
)
_ENDS_IN_COUNTRY: Final = re.compile(
    r"\b(?:china|hong kong|russia|ukraine|canada|finland|romania|u\.a\.e|united kingdom|taiwan|iran|turkey|pakistan|"
    r"malaysia|singapore|germany)\b[\s.,\d]*$",
    re.IGNORECASE,
)


def unfold(name: str) -> tuple[str, tuple[str, ...], str | None]:
    """The party that is meant, further names for it, and its parent.

    `Huawei Technologies Co., Ltd. (Huawei). Affiliated Entity: X` is X. A party known by a number alone
    (`204th Research Institute`) keeps its parent in its name, because the number is not a name elsewhere.
    """
    for pattern in _FOLDED:
        found = pattern.match(name)
        if found is None:
            continue
        parent, party = clean(found["parent"]), clean(found["party"])
        if _NUMBERED.match(party):
            return f"{parent} {party}", (party,), parent
        return party, (), parent
    return name, (), None


def split_swallowed(alias: str) -> tuple[str, str | None]:
    """An alias and the address it has swallowed, if it looks like one has been: `X. No. 2 Y Road, Z, China`."""
    if len(alias) < 45 or not any(character.isdigit() for character in alias):
        return alias, None
    for found in re.finditer(r"[.,]\s+", alias):
        head, tail = alias[: found.start()], alias[found.end() :]
        if len(head) < 4:
            continue
        starts = _ADDRESS_START.match(tail) is not None
        period_then_place = (
            found[0].startswith(".") and _ENDS_IN_COUNTRY.search(tail) and "," in tail and len(head) > 8
        )
        person_then_street = re.match(r"[^,.]+ \d+[,\s]", tail) and _ENDS_IN_COUNTRY.search(tail)
        if starts or period_then_place or person_then_street:
            return head, tail
    return alias, None
