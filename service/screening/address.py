"""Addresses: the same building written in two ways. Numbers must agree; a city alone is no address."""

from __future__ import annotations

import math
from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from service.screening import han, storage
from service.screening.spelling import likeness
from service.screening.storage import digest
from service.screening.text import fold
from service.screening.words import COMMON, LEGAL, PLACES

HIT: Final = 0.75
"""The likeness from which two addresses count as one."""

MOST_POSTINGS: Final = 400
"""Addresses read for one word; words in more of them are only compared, not searched by."""

_SAME: Final = {
    variant: word
    for word, variants in {
        "road": "rd lu",
        "street": "st jie str ul ulitsa",
        "avenue": "ave av prospekt dadao",
        "building": "bldg blg bldng",
        "floor": "fl flr f",
        "room": "rm",
        "district": "dist qu",
        "centre": "center ctr cntr",
        "tower": "twr",
        "industrial": "ind indl",
        "zone": "zn",
        "apartment": "apt",
        "suite": "ste",
        "boulevard": "blvd",
        "highway": "hwy",
        "lane": "ln",
        "square": "sq ploshchad pl",
        "house": "d dom",
        "province": "prov sheng",
        "north": "n",
        "south": "s",
        "east": "e",
        "west": "w",
        "number": "no num",
        "block": "blk korpus",
        "kowloon": "kln",
        "plaza": "plz",
        "mansion": "mans",
        "commercial": "comm coml",
    }.items()
    for variant in variants.split()
}
_PLAIN: Final = frozenset(
    """
    road street avenue building floor room district centre tower industrial zone apartment suite boulevard highway
    lane square house province north south east west number block plaza mansion unit flat shop office city town
    village county area park p o box the of and phase stage sec section shi zhen xian unknown none near opposite
    behind po postal code zip
    """.split()
)
_NOTHING: Final = frozenset(
    (
        "the",
        "of",
        "and",
        "number",
        "city",
        "province",
        "district",
        "floor",
        "room",
        "unit",
        "flat",
        "office",
        "suite",
    )
)


@lru_cache(maxsize=2048)
def parts(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words and the numbers of an address, each once, in order."""
    if han.has_han(text):
        text = han.romanise(han.segment(text))
    words: list[str] = []
    numbers: list[str] = []
    cleaned = "".join(c if c.isalnum() else " " for c in fold(text[:512]))
    for word in cleaned.split():
        word = _SAME.get(word, word)
        if any(c.isdigit() for c in word):
            digits = word.lstrip("0") or "0"
            for ending in ("th", "rd", "nd", "st", "f"):
                if digits.endswith(ending) and digits[: -len(ending)].isdigit():
                    digits = digits[: -len(ending)]
            if digits not in numbers:
                numbers.append(digits)
        elif word not in _NOTHING and word not in words:
            words.append(word)
    return tuple(words), tuple(numbers)


def _weight(word: str) -> float:
    return 0.3 if word in _PLAIN or word in PLACES or word in COMMON or word in LEGAL else 1.0


def compare(query: str, listed: str) -> float:
    """How alike two addresses are, 0 to 1. Without a number in common, only long addresses without numbers can be."""
    words, numbers = parts(query)
    listed_words, listed_numbers = parts(listed)
    matched = total = 0.0
    telling = 0
    for word in listed_words:
        weight = _weight(word)
        total += weight
        if word in words or any(likeness(word, other) >= 0.8 for other in words):
            matched += weight
            telling += weight == 1.0
    asked = sum(map(_weight, words))
    if not telling or not total:
        return 0.0
    of_words = matched / max(min(total, asked), 0.5)
    if not listed_numbers or not numbers:
        return (
            min(1.0, of_words) * 0.9 if telling >= 4 and not listed_numbers and matched / total > 0.9 else 0.0
        )
    shared = sum(number in numbers for number in listed_numbers)
    of_numbers = shared / min(len(listed_numbers), len(numbers))
    if not shared or of_words < 0.6:
        return 0.0
    return 0.6 * min(1.0, of_words) + 0.4 * of_numbers


@dataclass(frozen=True, slots=True)
class Hit:
    """A listed address the query's address is alike: whose (number of the party), as listed, how alike."""

    party: int
    text: str
    score: float
    address_only: bool


class Builder:
    """Collects listed addresses for the index file."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._owners: array[int] = array("I")
        self._only = bytearray()
        self._entries: list[int] = []

    def add(self, text: str, party: int, address_only: bool) -> None:
        """One address of one party. An address without a telling word and a number is no use and is left out."""
        words, numbers = parts(text)
        if not any(_weight(word) == 1.0 for word in words) or len(words) + len(numbers) < 3:
            return
        here = len(self._texts)
        self._texts.append(text)
        self._owners.append(party)
        self._only.append(address_only)
        self._entries.extend(digest(word) << 32 | here for word in (*words, *("#" + n for n in numbers)))

    def sections(self) -> Mapping[str, array[int] | bytes]:
        """The sections of the index file."""
        at, key, value = storage.hashed(self._entries)
        text_at, texts = storage.texts(self._texts)
        return {
            "addr_at": at, "addr_key": key, "addrs": value, "addr_text_at": text_at, "addr_texts": texts,
            "addr_owners": self._owners, "addr_only": bytes(self._only),
        }  # fmt: skip


class Addresses:
    """Listed addresses, searched in the index file."""

    def __init__(self, sections: Mapping[str, memoryview]) -> None:
        self._at, self._key, self._value = sections["addr_at"], sections["addr_key"], sections["addrs"]
        self._text_at, self._texts = sections["addr_text_at"], sections["addr_texts"]
        self._owners, self._only = sections["addr_owners"], sections["addr_only"]
        self._bits = 32 - ((len(self._at) - 1).bit_length() - 1)

    def search(self, text: str) -> list[Hit]:
        """Listed addresses like this one, best first. Reads a few hundred at most."""
        if not len(self._owners):
            return []
        words, numbers = parts(text)
        found: dict[int, float] = {}
        for term in (*words, *("#" + n for n in numbers)):
            wanted = digest(term)
            start, end = self._at[wanted >> self._bits], self._at[(wanted >> self._bits) + 1]
            if end - start > MOST_POSTINGS:
                continue
            weight = 1.0 / math.log(2 + end - start)
            for i in range(start, end):
                if self._key[i] == wanted:
                    number = self._value[i]
                    found[number] = found.get(number, 0.0) + weight
        best = sorted(found, key=lambda number: (-found[number], number))[:16]
        hits = []
        for number in best:
            listed = str(self._texts[self._text_at[number] : self._text_at[number + 1]], "utf-8")
            score = compare(text, listed)
            if score >= HIT:
                hits.append(Hit(self._owners[number], listed, score, bool(self._only[number])))
        return sorted(hits, key=lambda hit: -hit.score)
