"""How much a word tells: from how rare it is among the listed, and from its class."""

from __future__ import annotations

import math
from typing import Final

from service.screening.text import (
    BRANCH_WORD,
    COMMON_WORD,
    DIGITS,
    INITIAL,
    LEGAL_FORM,
    PLACE,
    RARE,
    TITLE,
)

UNSEEN: Final = 9.0
"""The weight of a word no listed name has."""

UNCOUNTED: Final = 0.1
"""The weight of a word that is not counted, but not nothing, so that a name of such words alone has a weight."""

TELLING: Final = 2.5
"""Words heavier than this tell parties apart; the rest are common."""

REFERENCE: Final = 26_000
"""The number of parties the model was fitted with. In a shorter list a word's carriers are counted up to this
size, so that scores mean the same; a word of one party stays rare."""

_FIXED: Final = {DIGITS: 4.0, INITIAL: 1.0, TITLE: 0.8, BRANCH_WORD: 0.4, LEGAL_FORM: UNCOUNTED}
_BRAND_FLOOR: Final = 6.0
_NAME_FLOOR: Final = 2.5


def weigh(kind: int, parties: int, having: int, personal: bool) -> float:
    """The weight of a word of class `kind` that `having` of `parties` listed parties carry.

    personal: most of them are people. A company's own word stays heavy however many affiliates share it; a given name
    grows light.
    """
    fixed = _FIXED.get(kind)
    if fixed is not None:
        return fixed
    carriers = 1 + (having - 1) * max(1.0, REFERENCE / parties)
    rarity = math.log(REFERENCE / (carriers + 0.5)) if carriers < REFERENCE else 0.0
    if kind == RARE:
        floor = _NAME_FLOOR if personal else _BRAND_FLOOR
        return min(max(rarity, floor), 10.0)
    return min(max(0.3 * rarity, 0.8), 2.5)  # COMMON_WORD, PLACE


def unseen(kind: int) -> float:
    """The weight of a query's word that no listed name has."""
    if kind == RARE:
        return UNSEEN
    return _FIXED.get(kind, 2.5 if kind in (COMMON_WORD, PLACE) else UNSEEN)
