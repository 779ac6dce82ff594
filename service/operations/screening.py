"""From list entries to the screening index, kept as one file for each content of the lists."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkstemp
from typing import Final

from service.lists.entry import ListEntry
from service.lists.snapshot import ListSet
from service.screening import FINGERPRINT
from service.screening.build import build
from service.screening.index import Index
from service.screening.types import ListedParty, PartyType


def index_of(lists: ListSet, folder: Path) -> Index:
    """Open the index of these lists in `folder`, building it first where it is not there.

    The file is named after the lists' hash and the form of the index, and is put in place whole, so that workers may
    build it at once without harm and a newer program builds its own.
    """
    path = folder / f"screening-{lists.sha256[:24]}-{FINGERPRINT[:16]}.index"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        handle, unfinished = mkstemp(dir=folder, prefix="screening-", suffix=".new")
        os.close(handle)
        build(_parties(lists), Path(unfinished))
        Path(unfinished).replace(path)
    return Index.open(path)


def _parties(lists: ListSet) -> Iterator[ListedParty]:
    return (as_party(entry) for entry in lists.entries)


def as_party(entry: ListEntry) -> ListedParty:
    """A list entry as screening takes it."""
    return ListedParty(
        id=entry.id,
        list=entry.list,
        names=(entry.name,),
        aliases=entry.aliases,
        native_names=(*entry.native_names, *entry.unverified_names),
        addresses=entry.addresses,
        countries=entry.countries,
        type=_TYPES.get(entry.type or ""),
        address_only=entry.address_only,
        identifiers=entry.identifiers,
    )


_TYPES: Final[dict[str, PartyType]] = {
    "entity": "company",
    "person": "person",
    "vessel": "vessel",
    "aircraft": "aircraft",
}
