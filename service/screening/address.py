"""Addresses: the same building written in two ways. Numbers must agree; a city alone is no address."""

from __future__ import annotations

import math
import re
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
_UNITS: Final = frozenset(("room", "unit", "flat", "suite", "apartment", "shop", "office"))
_SEVERAL: Final = re.compile(r";\s*(?:and\b)?")
_LIKE: Final = 0.8
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


@dataclass(frozen=True, slots=True)
class Parts:
    """An address taken apart: its words and numbers, each once and in order, and the room, unit or flat."""

    words: tuple[str, ...]
    numbers: tuple[str, ...]
    unit: str | None


@lru_cache(maxsize=2048)
def parts(text: str) -> Parts:
    """The parts of an address; `Rm.`, `Unit` and `Flat` mean the same, and so do `Rd` and `Road`."""
    if han.has_han(text):
        text = han.romanise(han.segment(text))
    words: list[str] = []
    numbers: list[str] = []
    unit: str | None = None
    before = ""
    cleaned = "".join(c if c.isalnum() else " " for c in fold(text[:512]))
    for written in cleaned.split():
        number = _number(written) if any(c.isdigit() for c in written) else None
        if before in _UNITS and unit is None and (number or len(written) == 1):
            unit = number or written
            if not number:
                continue
        word = _SAME.get(written, written)
        if word != "number":
            before = word
        if number is None:
            if word not in _NOTHING and word not in words:
                words.append(word)
        elif number not in numbers:
            numbers.append(number)
    return Parts(tuple(words), tuple(numbers), unit)


def _number(word: str) -> str:
    digits = word.lstrip("0") or "0"
    for ending in ("th", "rd", "nd", "st", "f"):
        if digits.endswith(ending) and digits[: -len(ending)].isdigit():
            return digits[: -len(ending)]
    return digits


def _weight(word: str) -> float:
    return 0.3 if word in _PLAIN or word in PLACES or word in COMMON or word in LEGAL else 1.0


def compare(query: str, listed: str) -> float:
    """How alike two addresses are, 0 to 1.

    Two rooms of one building are two addresses; a building without a room may be any of its rooms. Without a number in
    common, only long addresses without numbers can be alike.
    """
    asked, known = parts(query), parts(listed)
    matched = total = 0.0
    telling = 0
    for word in known.words:
        weight = _weight(word)
        total += weight
        if word in asked.words or any(likeness(word, other) >= _LIKE for other in asked.words):
            matched += weight
            telling += weight == 1.0
    if not telling:
        return 0.0
    of_words = min(1.0, matched / max(min(total, sum(map(_weight, asked.words))), 0.5))
    if not known.numbers or not asked.numbers:
        long = telling >= 4 and not known.numbers and matched / total > 0.9
        return of_words * 0.9 if long else 0.0
    shared = sum(number in asked.numbers for number in known.numbers)
    if not shared or of_words < 0.6 or (asked.unit and known.unit and asked.unit != known.unit):
        return 0.0
    score = 0.6 * of_words + 0.4 * shared / min(len(known.numbers), len(asked.numbers))
    return min(score, HIT) if (asked.unit is None) != (known.unit is None) else score


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
        """An address of a party, or several with `; and` between. One without a telling word is no use and left out."""
        for one in filter(None, map(str.strip, _SEVERAL.split(text))):
            known = parts(one)
            if (
                not any(_weight(word) == 1.0 for word in known.words)
                or len(known.words) + len(known.numbers) < 3
            ):
                continue
            here = len(self._texts)
            self._texts.append(one)
            self._owners.append(party)
            self._only.append(address_only)
            terms = {*known.words, *("#" + number for number in known.numbers)}
            self._entries.extend(digest(term) << 32 | here for term in terms)

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
        asked = parts(text)
        found: dict[int, float] = {}
        for term in (*asked.words, *("#" + number for number in asked.numbers)):
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
