"""Acronyms said with a place, as `BUAA Beijing`, and places shortened behind one, as in `NSCC-SZ`, Shenzhen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from service.screening.spelling import syllable_heads
from service.screening.text import LEGAL_FORM, PLACE, Form, classify

_ACRONYM: Final = re.compile(r"(?<![\w-])([A-Z]{3,6})(?:-([A-Z]{2,3}))?(?![\w-])")
_MOST: Final = 3
"""Places of one party that are tried."""


def said_with_place(names: Iterable[str], main: Form | None) -> Iterator[str]:
    """Each acronym that stands alone among the names, or in brackets, with each place of the party's main name."""
    places = [] if main is None else [w for w, k in zip(main.words, main.classes, strict=True) if k == PLACE]
    if not places:
        return
    for name in names:
        for piece in re.split(r"[()]", name):
            found = _ACRONYM.fullmatch(piece.strip())
            if found is None or classify(found[1].lower()) in (LEGAL_FORM, PLACE):
                continue
            for place in places[:_MOST]:
                short = found[2]
                if short is None or short.lower() == syllable_heads(place):
                    yield f"{found[1]} {place}"
