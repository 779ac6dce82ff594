"""The entity column of the regulation's tables: name, aliases and addresses run together in one cell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element

from service.lists.affiliates import split_listed
from service.lists.text import clean, split_aka, split_aliases, trim, unique, without_pointer

_FOLLOWING: Final = re.compile(
    r",?\s*\(?\s*(?:a\.?k\.?a\.?|f\.?k\.?a\.?|also known as|formerly known as)[.,]*\s+the following\b[^:]*:?\s*$",
    re.IGNORECASE,
)
_BRACKETED_AKA: Final = re.compile(
    r"^(?P<name>.+?),?\s*\((?:a\.?k\.?a\.?|f\.?k\.?a\.?)[.,]*\s*(?P<aliases>[^()]*(?:\([^()]*\)[^()]*)*)\),?\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
_PLAIN_AKA: Final = re.compile(
    r"^(?P<name>.+?),?\s+(?:a\.?k\.?a\.?|f\.?k\.?a\.?)[.,]*\s+(?P<rest>.*)$", re.IGNORECASE
)
_COMMA: Final = re.compile(r",\s+(?![^()]*\))")
_FORMS: Final = (
    "co ltd inc llc l.l.c limited jsc ojsc pjsc cjsc ooo ao oao zao pao s.a sa gmbh b.v bv a.s as corp corporation "
    "company pvt pte sdn s.r.o s.l fze fzc fzco fz-llc lp llp npo ug ag kg k.k d.o.o incorporated joint-stock"
).split()
_LEGAL: Final = re.compile(
    rf"(?:{'|'.join(map(re.escape, _FORMS))}|(?:joint|public joint|open joint) stock)\b", re.IGNORECASE
)
_RUN_ON: Final = re.compile(
    r"^(?P<name>.+?(?:\b(?:Inc|LLC|Ltd|JSC)\.?|\.,?)),?\s*"
    r"(?P<address>(?:No\.\s*)?\d[\w-]*\s+\D.*|\d{2,5}|South Sudan)\.?$"
)
_COUNTED: Final = re.compile(r"^(?:the )?following (?:\w+ )?alias(?:es)?:?\s*[—–-]*\s*", re.IGNORECASE)
_ENTITIES: Final = re.compile(r"^The following (?P<name>[A-Z].+?) entities:$")
_BODY: Final = re.compile(r"\b(?:Institut\w*|Academy of Sciences|Branch|Laborator\w+|Faculty|University)\b")
_DASH: Final = re.compile(r"^\s*[—–]\s*")


@dataclass(frozen=True, slots=True)
class Cell:
    """A party as its cell prints it. addresses: the text after the names, not taken apart."""

    name: str
    aliases: tuple[str, ...]
    addresses: str


def lines_of(element: Element) -> list[str]:
    """The text of a cell, one line for each `<br/>`; blank lines out."""
    parts: list[str] = []
    for node in element.iter():
        if node.tag == "br":
            parts.append("\n" + (node.tail or "").replace("\n", " "))
            continue
        if node.tag != "sup":
            parts.append((node.text or "").replace("\n", " "))
        if node is not element:
            parts.append((node.tail or "").replace("\n", " "))
    return [line for line in (clean(part) for part in "".join(parts).split("\n")) if line]


def read_cell(lines: list[str]) -> Cell:
    """Name, aliases and addresses of one party."""
    head = lines[0]
    following = _FOLLOWING.search(head)
    entities = _ENTITIES.match(head)
    if following is not None or entities is not None:
        aliases, address = _aliases(lines[1:])
        name, further = split_aka(entities["name"] if entities else trim(_FOLLOWING.sub("", head)))
        aliases = unique([*further, *aliases])
    else:
        name, aliases, address = _inline(" ".join(lines))
    aliases, swallowed = split_listed(_COUNTED.sub("", alias) for alias in aliases)
    return Cell(without_pointer(name), aliases, "; ".join(one for one in (address, *swallowed) if one))


def _aliases(lines: list[str]) -> tuple[tuple[str, ...], str]:
    """Lines with a dash are aliases, and so is a line after one that ends in a semicolon; the rest is addresses."""
    names: list[str] = []
    more = False
    for index, line in enumerate(lines):
        if not more and _DASH.match(line) is None:
            return split_aliases("; ".join(names)), " ".join(lines[index:])
        names.append(trim(_DASH.sub("", line)).rstrip("."))
        more = line.removesuffix("and").rstrip().endswith(";")
    return split_aliases("; ".join(names)), ""


def _inline(text: str) -> tuple[str, tuple[str, ...], str]:
    found = _BRACKETED_AKA.match(text)
    if found is not None:
        names = re.split(r";\s*(?:and\s+)?|\s+and\s+|,\s+and\s+", found["aliases"])
        return trim(found["name"]), split_aliases("; ".join(names)), found["rest"]
    found = _PLAIN_AKA.match(text)
    if found is not None:
        alias, address = split_name(found["rest"])
        return trim(found["name"]), split_aliases(alias), address
    name, address = split_name(text)
    return name, (), address


def split_name(text: str) -> tuple[str, str]:
    """A name and the address after it: `X Co., Ltd., No. 2 Y Road` is cut where no legal form follows the comma."""
    parts = _COMMA.split(text)
    taken = 1
    while taken < len(parts) and _continues(parts[taken]):
        taken += 1
    name, address = trim(", ".join(parts[:taken])), ", ".join(parts[taken:])
    if not address and name.endswith(".") and len(name.split()[-1]) > 5:
        name = name[:-1]
    # `X Ltd. No. 9 Y Road` and `X Inc 6600 21st Avenue` have no comma before the address.
    run_on = _RUN_ON.match(name)
    if run_on is not None:
        return trim(run_on["name"]), f"{run_on['address']}, {address}".rstrip(", ")
    return name, address


def _continues(part: str) -> bool:
    return _LEGAL.match(part) is not None or (
        _BODY.search(part) is not None
        and not any(character.isdigit() for character in part)
        and ";" not in part
    )


def affiliates(element: Element) -> Iterator[Cell]:
    """The parties of a cell that lists affiliates, each with its name in italics."""
    found: list[tuple[str, list[str]]] = []
    for node in element.iter():
        italic = node.tag == "E" and clean("".join(node.itertext())).casefold() not in ("and", "")
        if italic:
            found.append((trim(clean("".join(node.itertext()))), []))
        elif found and node is not element and node.text:
            found[-1][1].append(node.text.replace("\n", " "))
        if found and node is not element:
            found[-1][1].append(("\n" if node.tag == "br" else "") + (node.tail or "").replace("\n", " "))
    for name, parts in found:
        lines = [line for line in map(clean, "".join(parts).split("\n")) if line]
        if lines and _FOLLOWING.search(lines[0]) is not None:
            aliases, address = _aliases(lines[1:])
            yield Cell(name, aliases, address)
        else:
            yield Cell(name, (), " ".join(lines).lstrip(", "))
