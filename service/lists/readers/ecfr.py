"""Part 744 of the eCFR as XML: the Entity List, the Unverified List and the Military End User List."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

from service.lists.affiliates import unfold
from service.lists.combine import fold_rows
from service.lists.countries import country_code
from service.lists.entry import ListEntry
from service.lists.merge import REGULATION
from service.lists.readers.cells import Cell, affiliates, lines_of, read_cell
from service.lists.readers.regulation import NotUnderstood, Printed, entry_of
from service.lists.reading import Reading, Rejected, UnknownForm
from service.lists.text import clean, split_addresses, unique

LISTS: Final = {"4": "EL", "6": "UVL", "7": "MEU"}
_COLUMNS: Final = {"EL": 5, "UVL": 3, "MEU": 3}
_HEADING: Final = re.compile(r"(?:the following \w+ subordinate .*|subordinate instit\w*):?$", re.IGNORECASE)
_SEGMENT: Final = re.compile(r'<DIV9 N="Supplement No\. ([467]) to Part 744".*?</DIV9>', re.DOTALL)
_SUBORDINATE: Final = re.compile(r"^(?:Subordinate institutions?|—)\s*[:—–-]?\s*", re.IGNORECASE)
_ADDRESSES_FOR: Final = re.compile(
    r"^(?:the following addresses apply to|addresses for)[^:]{3,160}:\s*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Row:
    """What a table row says beside its party. Empty cells mean: as in the row before."""

    country: str
    requirement: str
    review: str
    citation: str


def is_part_744(text: str) -> bool:
    """Whether `text` is XML that holds one of the supplements read here."""
    return text.lstrip()[:1] == "<" and _SEGMENT.search(text) is not None


def read(text: str) -> Reading:
    """Read every list the XML holds. Raises UnknownForm where a supplement is no well-formed XML."""
    entries: list[ListEntry] = []
    rejected: list[Rejected] = []
    headings = 0
    for segment in _SEGMENT.finditer(text):
        code = LISTS[segment[1]]
        try:
            root = ET.fromstring(segment[0])  # noqa: S314 - no document type, so no entities
        except ET.ParseError as error:
            raise UnknownForm(
                f"XML of Supplement No. {segment[1]} to Part 744, but broken: {error}"
            ) from None
        table = _Table(code)
        for row in root.iter("TR"):
            table.take(row)
        entries.extend(table.entries)
        rejected.extend(table.rejected)
        headings += table.headings
    folded = fold_rows(entries)
    return Reading(
        REGULATION,
        "Part 744 of the eCFR, XML",
        None,
        len(entries) + len(rejected) + headings,
        folded,
        tuple(rejected),
        headings,
        len(entries) - len(folded),
    )


class _Table:
    """One supplement's table, read row by row."""

    def __init__(self, code: str) -> None:
        self.entries: list[ListEntry] = []
        self.rejected: list[Rejected] = []
        self.headings = 0
        self._code = code
        self._row = _Row("", "", "", "")
        self._parent: str | None = None
        self._since_parent = 0

    def take(self, element: Element) -> None:
        """Read one table row."""
        cells = list(element)
        if len(cells) != _COLUMNS[self._code] or cells[0].tag == "TH":
            # Column heads, and the footnotes below the table.
            return
        stated = [clean(" ".join(lines_of(cell))) for cell in cells]
        if self._code == "EL":
            own = _Row(stated[0], _with_footnotes(cells[2]), stated[3], stated[4])
        else:
            own = _Row(stated[0], "", "", stated[2])
        if own.country:
            self._row = _Row(own.country, "", "", "")
        lines = lines_of(cells[1])
        if not lines or lines[0].casefold() == "[reserved]":
            self.headings += bool(lines)
            return
        continued = not (own.requirement or own.citation)
        if not continued:
            self._row = replace(own, country=self._row.country)
        try:
            self._parties(cells[1], lines, continued)
        except NotUnderstood as error:
            self.rejected.append(Rejected(self._code, " | ".join(stated)[:2000], str(error)))

    def _parties(self, cell: Element, lines: list[str], continued: bool) -> None:
        addresses = _ADDRESSES_FOR.match(lines[0])
        if continued and addresses is not None and self.entries:
            self._add_addresses(" ".join(lines)[addresses.end() :])
            self.headings += 1
        elif continued and lines[0].casefold().startswith("affiliated entities"):
            for found in affiliates(cell):
                self._keep(found, self._parent)
        elif all(_HEADING.match(line) for line in lines):
            self.headings += 1
        elif continued and _SUBORDINATE.match(lines[0]):
            for group in _groups(lines):
                self._keep(read_cell(group), self._parent)
        else:
            self._since_parent = len(self.entries)
            self._parent = None
            self._keep(read_cell(lines), None)
            self._parent = self.entries[-1].name

    def _keep(self, cell: Cell, parent: str | None) -> None:
        self.entries.append(_entry(self._code, self._row, cell, parent))

    def _add_addresses(self, text: str) -> None:
        addresses = split_addresses(text)
        for place in range(self._since_parent, len(self.entries)):
            entry = self.entries[place]
            self.entries[place] = replace(entry, addresses=unique([*entry.addresses, *addresses]))


def _groups(lines: list[str]) -> Iterator[list[str]]:
    """Lines of one cell, a group for each subordinate institution."""
    group: list[str] = []
    for line in lines:
        if group and line.casefold().startswith("subordinate institution"):
            yield group
            group = []
        text = line if group else _SUBORDINATE.sub("", line)
        if text:
            group.append(text)
    if group:
        yield group


def _with_footnotes(cell: Element) -> str:
    """The words of a cell with its superscripts glued on, as other publications print them."""
    return clean("".join(cell.itertext()))


def _entry(code: str, row: _Row, cell: Cell, parent: str | None) -> ListEntry:
    name, further, printed_parent = unfold(cell.name)
    if parent is not None and name[:1].isdigit():
        # A number alone is no name elsewhere.
        name, further = f"{parent} {name}", (name,)
    return entry_of(
        code,
        Printed(
            name,
            (*further, *cell.aliases),
            split_addresses(_ADDRESSES_FOR.sub("", cell.addresses)),
            _country(row.country),
            row.citation,
            row.requirement,
            row.review,
            parent or printed_parent,
        ),
    )


def _country(text: str) -> str:
    """`CHINA, PEOPLE'S REPUBLIC OF` is China."""
    return text.partition(",")[0] if country_code(text) is None else text
