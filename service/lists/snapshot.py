"""The entries in force for a run, and where they come from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from service.lists.dates import EffectiveDates, load_effective_dates, settle
from service.lists.embedded import Embedded, load_embedded
from service.lists.entry import ListEntry
from service.lists.merge import EMBEDDED, merge
from service.lists.native import FILE as NATIVE_NAMES
from service.lists.native import load_native_names, with_native_names
from service.lists.payload import to_payload
from service.values.lists import LIST_TITLES


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """One source of a run's entries.

    source: list code and family, e.g. `EL regulation`, `SDN csl`, `EL embedded`.
    title: the list's title for people, with the file it was read from.
    as_of: the day whose state the source gives. sha256: of the file as received. entries: how many it gave.
    """

    source: str
    title: str
    as_of: date
    sha256: str
    entries: int


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One list as one source gave it, for merging.

    gone: entries of its earlier states that it no longer has, with the days between which they left.
    """

    list: str
    family: str
    info: SourceInfo
    entries: tuple[ListEntry, ...]
    gone: tuple[ListEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class ListSet:
    """All entries of a run. Entries not in force on a day are among them: ask `ListEntry.status_on`.

    embedded_only: nothing was imported, so only the default subset of the Entity List is here.
    sha256: of every entry and source; the same content always gives the same.
    """

    entries: tuple[ListEntry, ...]
    sources: tuple[SourceInfo, ...]
    embedded_only: bool
    sha256: str


def embedded(rules_dir: Path) -> ListSet:
    """The default lists that come with the rules: `rules_dir` is the folder that holds `us-ear`.

    Raises ListFileError where a file is broken.
    """
    return in_force((), rules_dir)


def in_force(snapshots: Iterable[Snapshot], rules_dir: Path, known_at: date | None = None) -> ListSet:
    """The newest snapshot of every list and family, merged with each other and with the embedded default.

    known_at: leave out snapshots of a later day, to decide with the lists as they were known then.
    """
    newest: dict[tuple[str, str], Snapshot] = {}
    for snapshot in snapshots:
        if known_at is not None and snapshot.info.as_of > known_at:
            continue
        key = (snapshot.list, snapshot.family)
        if key not in newest or snapshot.info.as_of >= newest[key].info.as_of:
            newest[key] = snapshot
    folder = rules_dir / "us-ear" / "lists"
    dates = load_effective_dates(folder / "effective-dates.yaml")
    default = load_embedded(folder)
    chosen = [*sorted(newest.values(), key=lambda one: (one.list, one.family)), *_defaults(default)]
    names = load_native_names(folder / NATIVE_NAMES)
    entries: list[ListEntry] = []
    for code in sorted({one.list for one in chosen}):
        union = _union([one for one in chosen if one.list == code], dates)
        entries.extend(with_native_names(union, names))
    sources = tuple(one.info for one in chosen)
    return ListSet(tuple(entries), sources, not newest, _digest(entries, sources))


def _defaults(default: Embedded) -> Iterator[Snapshot]:
    """The embedded entries, list by list."""
    for code in sorted({entry.list for entry in default.entries}):
        entries = tuple(entry for entry in default.entries if entry.list == code)
        title = "Entity List, semiconductor subset" if code == "EL" else LIST_TITLES[code]
        info = SourceInfo(f"{code} {EMBEDDED}", title, default.as_of, default.sha256, len(entries))
        yield Snapshot(code, EMBEDDED, info, entries)


def _union(snapshots: list[Snapshot], dates: EffectiveDates) -> Iterator[ListEntry]:
    """Entries of one list, each with its dates, and then those that are gone from it."""
    days = {one.family: one.info.as_of for one in snapshots}
    merged = merge({one.family: (one.info.as_of, one.entries) for one in snapshots})
    present = {entry.id for entry in merged}
    for entry in merged:
        yield settle(entry, dates, min(days[family] for family in entry.sources))
    for snapshot in snapshots:
        for entry in snapshot.gone:
            if entry.id not in present:
                present.add(entry.id)
                yield settle(entry, dates, entry.listed_until)


def _digest(entries: Iterable[ListEntry], sources: Iterable[SourceInfo]) -> str:
    digest = hashlib.sha256()
    for source in sources:
        digest.update(f"{source.source}\0{source.as_of}\0{source.sha256}\n".encode())
    for entry in entries:
        digest.update(json.dumps(to_payload(entry), sort_keys=True, ensure_ascii=False).encode())
        digest.update(b"\n")
    return digest.hexdigest()
