"""Names that hold more than a name: a parent, a short form in brackets, an address."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from service.lists.text import clean, split_addresses, split_aliases, unique, without_pointer

_FOLDED: Final = (
    re.compile(r"^(?P<parent>.+?)\.?\s+Affiliated Entity:\s*(?P<party>.+)$", re.IGNORECASE),
    re.compile(r"^(?P<parent>.+?),?\s+and subordinate entity:?\s+(?P<party>.+)$", re.IGNORECASE),
    re.compile(r"^(?P<parent>.+?)\.?\s+subordinate institution\s*(?::|-|–)\s*(?P<party>.+)$", re.IGNORECASE),
    re.compile(r"^(?P<parent>Department of Atomic Energy) facilities:\s*(?P<party>.+)$", re.IGNORECASE),
    re.compile(r"^(?P<parent>Tactical Missile Corporation),\s+(?P<party>.+)$", re.IGNORECASE),
)
_NUMBERED: Final = re.compile(r"^(?:\d+|second|nuclear|fuel|heavy)\b|^\d", re.IGNORECASE)
_LAST_BRACKET: Final = re.compile(r"^(?P<name>.+?)\s*\((?P<short>[^()]{2,20})\)$")
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


def short_forms(name: str) -> tuple[str, ...]:
    """The short form at the end of a name: `SMIC` of `Semiconductor Manufacturing International Corporation (SMIC)`.

    It counts if its letters are initials of the name in their order, or if it is the name's first word; a place in
    brackets (`(Hong Kong)`, `(Beijing)`) is none.
    """
    found = _LAST_BRACKET.match(name)
    if found is None:
        return ()
    short = found["short"].strip()
    words = re.findall(r"\w+", found["name"])
    letters = [letter for letter in short if letter.isalpha()]
    initials = iter(word[0].upper() for word in words)
    acronym = short.isupper() and len(letters) > 2 and all(letter in initials for letter in letters)
    first = bool(words) and short.casefold() == words[0].casefold() and len(short) > 3
    return (short,) if acronym or first else ()


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


def split_listed(listed: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Aliases as printed, and the addresses that some of them have swallowed."""
    names: list[str] = []
    addresses: list[str] = []
    for text in listed:
        head, tail = split_swallowed(without_pointer(clean(text)).strip())
        names.extend(split_aliases(head))
        if tail:
            addresses.extend(split_addresses(tail))
    return unique(names), unique(addresses)
