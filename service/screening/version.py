"""What an index depends on besides its parties: how names are read here. Read otherwise, it would miss in silence."""

from __future__ import annotations

import zlib
from importlib.metadata import version
from typing import Final

import icu  # type: ignore[import-untyped]

from service.screening import arabic, han, han_words, words

READING: Final = 6
"""Raised whenever the same name would be analysed, keyed or laid out otherwise."""


def _fingerprint() -> str:
    tables = (
        READING,
        icu.ICU_VERSION,
        version("rigour"),
        [
            sorted(table)
            for table in (words.LEGAL, words.STOP, words.TITLES, words.COMMON, words.BRANCH, words.PLACES)
        ],
        [
            sorted(table.items())
            for table in (
                words.CANONICAL,
                words.NUMBERS,
                words.PHRASES,
                words.GIVEN,
                han_words.TRADES,
                han_words.PLACES,
                han_words.ABBREVIATIONS,
                han.READINGS,
                arabic.WORDS,
            )
        ],
    )
    return f"{READING}-{zlib.crc32(repr(tables).encode()):08x}"


FINGERPRINT: Final = _fingerprint()
"""Part of an index file, and a good part of its name: `Index.open` refuses a file with another."""
