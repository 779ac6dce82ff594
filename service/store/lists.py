"""Imported lists: one snapshot for each list of each file, kept for good, so that a past day has its own lists."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any, Final

from sqlalchemy import Connection, Engine, ForeignKey, Index, Row, String, Text, func, insert, select
from sqlalchemy.orm import Mapped, mapped_column

from service.lists.entry import ListEntry
from service.lists.payload import from_payload, to_payload
from service.lists.reading import Progress, Reading, Rejected
from service.lists.snapshot import Snapshot, SourceInfo
from service.store.base import Base
from service.store.database import lock
from service.values.lists import LIST_TITLES

LARGEST_LOSS_PERCENT: Final = 2
_BATCH: Final = 2000


class SnapshotRow(Base):
    """One list as one file gave it."""

    __tablename__ = "list_snapshot"
    __table_args__ = (Index("ix_list_snapshot_list_family", "list", "family", "as_of"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    list: Mapped[str] = mapped_column(String(8))
    family: Mapped[str] = mapped_column(String(16))
    file_name: Mapped[str] = mapped_column(Text)
    form: Mapped[str] = mapped_column(Text)
    as_of: Mapped[str] = mapped_column(String(10))
    imported_at: Mapped[str] = mapped_column(String(32))
    sha256: Mapped[str] = mapped_column(String(64))
    entries: Mapped[int]
    rejected: Mapped[int]


class EntryRow(Base):
    """One entry of a snapshot. first_seen: the earliest day of a snapshot since which it was never missing."""

    __tablename__ = "list_entry"

    snapshot_id: Mapped[int] = mapped_column(ForeignKey("list_snapshot.id"), primary_key=True)
    entry_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    payload: Mapped[str] = mapped_column(Text)
    first_seen: Mapped[str] = mapped_column(String(10))
    last_seen: Mapped[str] = mapped_column(String(10))


class RejectedRow(Base):
    """One row of a file that could not be understood. list: None where even that was not clear."""

    __tablename__ = "list_rejected"

    id: Mapped[int] = mapped_column(primary_key=True)
    snapshot_id: Mapped[int] = mapped_column(ForeignKey("list_snapshot.id"), index=True)
    list: Mapped[str | None] = mapped_column(String(8))
    row: Mapped[str] = mapped_column(Text)
    why: Mapped[str] = mapped_column(Text)


class ListShrinks(Exception):
    """An import would lose more of a list than is plausible; nothing of it was kept."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file as it is handed to the store. as_of: the day whose state it gives. imported_at: with its time zone."""

    reading: Reading
    file_name: str
    sha256: str
    as_of: date
    imported_at: datetime


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of one list of a file.

    lost, added: entries compared with the snapshot before it; None where there is none.
    state: `new`, `unchanged` (the same file was there already) or `older` (kept, but a newer one is in force).
    """

    list: str
    family: str
    as_of: date
    entries: int
    rejected: int
    added: int | None
    lost: int | None
    state: str


@dataclass(frozen=True, slots=True)
class Summary:
    """One snapshot without its entries. in_force: no newer one of the same list and family."""

    id: int
    list: str
    family: str
    file_name: str
    as_of: date
    imported_at: datetime
    sha256: str
    entries: int
    rejected: int
    in_force: bool


def add(
    connection: Connection, arrival: Arrival, *, allow_shrink: bool = False, progress: Progress | None = None
) -> tuple[Stored, ...]:
    """Keep every list of a file, in the transaction of `connection`.

    Raises ListShrinks if a list would lose more than 2 % of its entries, unless `allow_shrink`.
    """
    lock(connection, "lists")
    by_list: dict[str, list[ListEntry]] = {}
    for entry in arrival.reading.entries:
        by_list.setdefault(entry.list, []).append(entry)
    total, done = len(arrival.reading.entries), 0
    stored: list[Stored] = []
    for code in sorted(by_list):
        stored.append(_add_list(connection, arrival, code, by_list[code], allow_shrink))
        done += len(by_list[code])
        if progress is not None:
            progress(done, total)
    return tuple(stored)


def latest(connection: Connection) -> int:
    """A number that grows with every import; 0 before the first. Cheap: ask it to see whether lists have changed."""
    return connection.scalar(select(func.max(SnapshotRow.id))) or 0


def snapshots(connection: Connection, known_at: date | None = None) -> tuple[Snapshot, ...]:
    """The newest snapshot of each list and family, with the entries that older ones had and it lacks.

    known_at: take no snapshot of a later day.
    """
    found: dict[tuple[str, str], list[Row[Any]]] = {}
    for row in _rows(connection):
        if known_at is None or date.fromisoformat(row.as_of) <= known_at:
            found.setdefault((row.list, row.family), []).append(row)
    return tuple(
        Snapshot(
            list=code,
            family=family,
            info=_info(rows[-1]),
            entries=tuple(entries_of(connection, rows[-1].id)),
            gone=_gone(connection, rows),
        )
        for (code, family), rows in sorted(found.items())
    )


def summaries(engine: Engine) -> tuple[Summary, ...]:
    """Every snapshot, by list, family and day."""
    with engine.connect() as connection:
        rows = _rows(connection)
    newest = {(row.list, row.family): row.id for row in rows}
    return tuple(
        Summary(
            row.id,
            row.list,
            row.family,
            row.file_name,
            date.fromisoformat(row.as_of),
            datetime.fromisoformat(row.imported_at),
            row.sha256,
            row.entries,
            row.rejected,
            newest[(row.list, row.family)] == row.id,
        )
        for row in sorted(rows, key=lambda row: (row.list, row.family, row.as_of, row.id))
    )


def rejected_of(connection: Connection, snapshot: int) -> tuple[Rejected, ...]:
    """The rows of a snapshot's file that were kept aside."""
    rows = connection.execute(
        select(RejectedRow.list, RejectedRow.row, RejectedRow.why)
        .where(RejectedRow.snapshot_id == snapshot)
        .order_by(RejectedRow.id)
    )
    return tuple(Rejected(row.list, row.row, row.why) for row in rows)


def _rows(connection: Connection) -> Sequence[Row[Any]]:
    return connection.execute(select(SnapshotRow.__table__).order_by(SnapshotRow.as_of, SnapshotRow.id)).all()


def _add_list(
    connection: Connection, arrival: Arrival, code: str, entries: Sequence[ListEntry], allow_shrink: bool
) -> Stored:
    family = arrival.reading.family
    known = [row for row in _rows(connection) if (row.list, row.family) == (code, family)]
    rejected = [one for one in arrival.reading.rejected if one.list == code]
    day = arrival.as_of.isoformat()
    earlier = [row for row in known if row.as_of <= day]
    if any((row.sha256, row.as_of) == (arrival.sha256, day) for row in known):
        return Stored(code, family, arrival.as_of, len(entries), len(rejected), 0, 0, "unchanged")
    before = _seen(connection, earlier[-1].id) if earlier else {}
    ids = {entry.id for entry in entries}
    lost = len(before.keys() - ids)
    if lost * 100 > len(before) * LARGEST_LOSS_PERCENT and not allow_shrink:
        raise ListShrinks(
            f"`{arrival.file_name}` would take {lost} of {len(before)} entries off the {code} list that "
            f"`{earlier[-1].file_name}` of {earlier[-1].as_of} has; more than {LARGEST_LOSS_PERCENT} % are "
            "accepted only with --allow-shrink"
        )
    snapshot = _insert_snapshot(connection, arrival, code, len(entries), len(rejected))
    _insert_entries(connection, snapshot, day, entries, before)
    # Rows whose list is not even clear are kept with the file's first list.
    lists = sorted({entry.list for entry in arrival.reading.entries})
    unclear = [one for one in arrival.reading.rejected if one.list not in lists] if code == lists[0] else []
    if rejected or unclear:
        connection.execute(
            insert(RejectedRow),
            [
                {"snapshot_id": snapshot, "list": one.list, "row": one.row, "why": one.why}
                for one in (*rejected, *unclear)
            ],
        )
    return Stored(
        code,
        family,
        arrival.as_of,
        len(entries),
        len(rejected),
        len(ids - before.keys()) if earlier else None,
        lost if earlier else None,
        "older" if len(earlier) < len(known) else "new",
    )


def _insert_snapshot(connection: Connection, arrival: Arrival, code: str, entries: int, rejected: int) -> int:
    result = connection.execute(
        insert(SnapshotRow).returning(SnapshotRow.id),
        {
            "list": code,
            "family": arrival.reading.family,
            "file_name": arrival.file_name,
            "form": arrival.reading.form,
            "as_of": arrival.as_of.isoformat(),
            "imported_at": arrival.imported_at.astimezone(UTC).isoformat(),
            "sha256": arrival.sha256,
            "entries": entries,
            "rejected": rejected,
        },
    )
    return int(result.scalar_one())


def _insert_entries(
    connection: Connection, snapshot: int, day: str, entries: Sequence[ListEntry], before: Mapping[str, str]
) -> None:
    for start in range(0, len(entries), _BATCH):
        connection.execute(
            insert(EntryRow),
            [
                {
                    "snapshot_id": snapshot,
                    "entry_id": entry.id,
                    "payload": json.dumps(to_payload(entry), ensure_ascii=False),
                    "first_seen": before.get(entry.id, day),
                    "last_seen": day,
                }
                for entry in entries[start : start + _BATCH]
            ],
        )


def _seen(connection: Connection, snapshot: int) -> dict[str, str]:
    rows = connection.execute(
        select(EntryRow.entry_id, EntryRow.first_seen).where(EntryRow.snapshot_id == snapshot)
    )
    return {row.entry_id: row.first_seen for row in rows}


def entries_of(connection: Connection, snapshot: int) -> list[ListEntry]:
    """Entries of a snapshot; one without a date of its own was listed by the day it was first seen."""
    rows = connection.execute(
        select(EntryRow.payload, EntryRow.first_seen).where(EntryRow.snapshot_id == snapshot)
    )
    return [_entry(row.payload, row.first_seen) for row in rows]


def _entry(payload: str, first_seen: str) -> ListEntry:
    entry = from_payload(json.loads(payload))
    if entry.listed_from is not None or entry.citations:
        return entry
    return replace(entry, listed_from=date.fromisoformat(first_seen), listed_from_precision="first_seen")


def _gone(connection: Connection, rows: Sequence[Row[Any]]) -> tuple[ListEntry, ...]:
    """Entries that an older snapshot had and the newest lacks, with the days between which they left."""
    if len(rows) < 2:
        return ()
    present = set(_seen(connection, rows[-1].id))
    gone: dict[str, ListEntry] = {}
    for older, newer in zip(reversed(rows[:-1]), reversed(rows[1:]), strict=True):
        for entry in entries_of(connection, older.id):
            if entry.id not in present and entry.id not in gone:
                gone[entry.id] = replace(
                    entry,
                    listed_until=date.fromisoformat(older.as_of),
                    until_precision="last_seen",
                    gone_by=date.fromisoformat(newer.as_of),
                )
    return tuple(gone.values())


def _info(row: Row[Any]) -> SourceInfo:
    return SourceInfo(
        source=f"{row.list} {row.family}",
        title=f"{LIST_TITLES[row.list]}, from {row.file_name}",
        as_of=date.fromisoformat(row.as_of),
        sha256=row.sha256,
        entries=row.entries,
    )
