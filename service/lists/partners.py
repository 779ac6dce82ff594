"""Which entries of two sources are the same party."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from service.lists.countries import group_of
from service.lists.entry import ListEntry
from service.lists.text import fold

_BRACKETS: Final = re.compile(r"\([^)]*\)?")
_LEGAL_FORM: Final = re.compile(r"(?:co|company|corp|corporation|inc|llc|limited|ltd)+$")


class Partners:
    """Entries by name: whole, without brackets (`X (Huawei)`), and without the legal form at its end (`X Co`)."""

    def __init__(self, entries: Sequence[ListEntry]) -> None:
        self._entries = entries
        self._ids = {entry.id: place for place, entry in enumerate(entries)}
        self._whole: dict[str, list[int]] = defaultdict(list)
        self._bare: dict[str, list[int]] = defaultdict(list)
        self._stem: dict[str, list[int]] = defaultdict(list)
        for place, entry in enumerate(entries):
            whole = _whole(entry.name)
            self._whole[whole].append(place)
            self._bare[_bare(entry.name)].append(place)
            self._stem[_stem(whole)].append(place)

    def of(self, entry: ListEntry, used: set[int]) -> int | None:
        """The best entry for the same party: no other country; the same volume and one not taken yet first."""
        if entry.id in self._ids:
            return self._ids[entry.id]
        whole = _whole(entry.name)
        # Never bare against bare: `SMIC (Beijing) Corporation` is not `SMIC (Tianjin) Corporation`.
        for candidates in (
            self._whole.get(whole, ()),
            self._bare.get(whole, ()),
            self._whole.get(_bare(entry.name), ()),
        ):
            fitting = [place for place in candidates if self._fits(entry, place)]
            if fitting:
                return min(
                    fitting,
                    key=lambda place: (place in used, _volume(self._entries[place]) != _volume(entry)),
                )
        shorter = [
            place
            for place in self._stem.get(_stem(whole), ())
            if self._fits(entry, place)
            and _volume(self._entries[place]) == _volume(entry)
            and place not in used
        ]
        return shorter[0] if len(shorter) == 1 else None

    def _fits(self, entry: ListEntry, place: int) -> bool:
        group, other = group_of(entry.countries), group_of(self._entries[place].countries)
        return not group or not other or bool(group & other)


def _whole(name: str) -> str:
    return fold(name) or name


def _bare(name: str) -> str:
    bare = fold(_BRACKETS.sub("", name))
    return bare if len(bare) >= 4 else _whole(name)


def _stem(whole: str) -> str:
    stem = _LEGAL_FORM.sub("", whole)
    return stem if len(stem) >= 8 else whole


def _volume(entry: ListEntry) -> str:
    return entry.citations[0].split()[0] if entry.citations else ""
