"""Importing lists, and the lists in force for a run."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from threading import Lock
from typing import Final

from sqlalchemy import Engine

from service.lists.readers import read_list
from service.lists.reading import Reading, Rejected, UnknownForm
from service.lists.snapshot import ListSet, in_force
from service.store.database import writing
from service.store.lists import Arrival, ListShrinks, Stored, add, latest, snapshots

_DAY_IN_NAME: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})")

Progress = Callable[[str, float], None]
"""Called with the name of the file in hand and the part of it that is done, from 0 to 1."""


class ImportFailed(Exception):
    """A file could not be imported, so none of the files was; the message names it and says why."""


@dataclass(frozen=True, slots=True)
class FileReport:
    """What one file gave.

    rows: data rows in the file; repeated: header rows among them; folded: rows that only add to another row's entry;
    rejected: rows not understood, kept aside. So rows = entries + repeated + folded + rejected.
    """

    file_name: str
    form: str
    as_of: date
    rows: int
    repeated: int
    folded: int
    lists: tuple[Stored, ...]
    rejected: tuple[Rejected, ...]


def import_files(
    database: Engine,
    paths: Sequence[Path],
    imported_at: datetime,
    allow_shrink: bool = False,
    progress: Progress | None = None,
) -> tuple[FileReport, ...]:
    """Read the files and keep their lists, in one transaction: all of them, or on a mistake none.

    The day a file speaks for is the one it states, else the one in its name (`2026-07-31`), else that of the import.
    Raises ImportFailed: a file that cannot be read, is in no known form, or would take too much off a list.
    """
    arrivals = [_read(path, imported_at, progress) for path in paths]
    return keep(database, arrivals, allow_shrink, progress)


def keep(
    database: Engine,
    arrivals: Sequence[Arrival],
    allow_shrink: bool = False,
    progress: Progress | None = None,
) -> tuple[FileReport, ...]:
    """Keep the lists of files that were read, in one transaction. Raises ImportFailed: one would shrink too much."""
    reports: list[FileReport] = []
    with writing(database) as connection:
        for one in arrivals:
            try:
                stored = add(
                    connection,
                    one,
                    allow_shrink=allow_shrink,
                    progress=_half(progress, one.file_name, 0.5),
                )
            except ListShrinks as error:
                raise ImportFailed(str(error)) from None
            reports.append(_report(one, stored))
    return tuple(reports)


class Lists:
    """The lists in force, loaded again when another process has imported some. One for each worker."""

    def __init__(self, database: Engine, rules_dir: Path) -> None:
        self._database = database
        self._rules_dir = rules_dir
        self._guard = Lock()
        self._stamp = -1
        self._current: ListSet | None = None

    def current(self) -> ListSet:
        """The lists of now; the same object until something is imported."""
        with self._guard, self._database.connect() as connection:
            stamp = latest(connection)
            if self._current is None or stamp != self._stamp:
                self._current = in_force(snapshots(connection), self._rules_dir)
                self._stamp = stamp
            return self._current

    def known_at(self, day: date) -> ListSet:
        """The lists as they were known on `day`."""
        with self._database.connect() as connection:
            return in_force(snapshots(connection, day), self._rules_dir, day)


def _read(path: Path, imported_at: datetime, progress: Progress | None) -> Arrival:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ImportFailed(f"`{path}` cannot be read: {error.strerror}") from None
    return arrival(data, path.name, str(path), imported_at, progress)


def arrival(
    data: bytes, name: str, origin: str, imported_at: datetime, progress: Progress | None = None
) -> Arrival:
    """Read the bytes of a file. name: of the file, in which its day may stand; origin: where it is from, for people.

    Raises ImportFailed: in no known form, or without an entry.
    """
    try:
        reading = read_list(data, _half(progress, name, 0.0))
    except UnknownForm as error:
        raise ImportFailed(f"`{origin}` is not a list that can be read: {error}") from None
    if not reading.entries:
        raise ImportFailed(
            f"`{origin}` has no entry that could be read; {len(reading.rejected)} rows kept aside"
        )
    return Arrival(
        reading, name, hashlib.sha256(data).hexdigest(), _as_of(reading, name, imported_at), imported_at
    )


def _as_of(reading: Reading, name: str, imported_at: datetime) -> date:
    today = imported_at.date()
    if reading.as_of is not None:
        return min(reading.as_of, today)
    found = _DAY_IN_NAME.search(name)
    try:
        return min(date(int(found[1]), int(found[2]), int(found[3])), today) if found else today
    except ValueError:
        return today


def _half(progress: Progress | None, name: str, start: float) -> Callable[[int, int], None] | None:
    if progress is None:
        return None
    return lambda done, total: progress(name, start + 0.5 * done / max(total, 1))


def _report(arrival: Arrival, stored: tuple[Stored, ...]) -> FileReport:
    reading = arrival.reading
    return FileReport(
        arrival.file_name,
        reading.form,
        arrival.as_of,
        reading.rows,
        reading.repeated,
        reading.folded,
        stored,
        reading.rejected,
    )
