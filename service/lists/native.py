"""Names in a party's own script, which no list gives: `native-names.yaml`, put beside the entries they belong to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from service.lists.entry import ListEntry
from service.lists.files import ListFileError, read_yaml, rows
from service.lists.text import fold, unique

FILE: Final = "native-names.yaml"
_KEYS: Final = ("listed", "native", "unverified")


@dataclass(frozen=True, slots=True)
class Names:
    """Names of one party. native: a source gives them together with the listed name; unverified: none at hand does."""

    native: tuple[str, ...]
    unverified: tuple[str, ...]


NativeNames = Mapping[str, Names]
"""Names by the listed name, folded."""


def load_native_names(path: Path) -> NativeNames:
    """Read the file. Raises ListFileError with file and line: an unknown key, a party there twice or without a name."""
    document, _ = read_yaml(path)
    found: dict[str, Names] = {}
    for row in rows(document, "names", path):
        row.only(*_KEYS)
        key = fold(row.text("listed"))
        names = Names(row.texts("native"), row.texts("unverified"))
        if not key or not (names.native or names.unverified):
            raise ListFileError(f"{row.where}: a row needs `listed`, and `native` or `unverified` names")
        if key in found:
            raise ListFileError(f"{row.where}: `{row['listed']}` is there twice")
        found[key] = names
    document.only("names")
    return found


def with_native_names(entries: Iterable[ListEntry], names: NativeNames) -> Iterator[ListEntry]:
    """The entries, those of a named party with its names, on whatever list they stand.

    A party is known by its listed name, or by an alias that is another list's name for it.
    """
    for entry in entries:
        keys = dict.fromkeys(map(fold, (entry.name, *entry.aliases)))
        known = [names[key] for key in keys if key in names]
        yield _named(entry, known) if known else entry


def _named(entry: ListEntry, known: Iterable[Names]) -> ListEntry:
    native = unique([*entry.native_names, *(name for one in known for name in one.native)])
    unverified = unique([*entry.unverified_names, *(name for one in known for name in one.unverified)])
    sure = {name.casefold() for name in native}
    return replace(
        entry,
        native_names=native,
        unverified_names=tuple(name for name in unverified if name.casefold() not in sure),
    )
