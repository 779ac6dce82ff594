"""The lists as callers see them: which are in force and how old, what an import changed, what it kept aside."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from service.lists.diff import Changed, Changes, compare
from service.lists.entry import ListEntry
from service.lists.payload import to_payload
from service.lists.snapshot import SourceInfo
from service.operations.lists import arrival
from service.store import downloads
from service.store.lists import Summary, entries_of, rejected_of, summaries
from service.values.lists import LIST_TITLES


class NoSuchState(Exception):
    """No snapshot has that number; the message says which there are."""


def lists_document(database: Engine, embedded: Iterable[SourceInfo], today: date) -> dict[str, Any]:
    """Every snapshot, newest first, the default that comes with the rules, and the last download of each source."""
    newest = sorted(
        summaries(database), key=lambda one: (one.list, one.family, one.as_of, one.id), reverse=True
    )
    return {
        "lists": [_summary(one, today) for one in newest],
        "embedded": [
            {
                "source": one.source,
                "title": one.title,
                "as_of": one.as_of.isoformat(),
                "age_days": (today - one.as_of).days,
                "sha256": one.sha256,
                "entries": one.entries,
            }
            for one in embedded
        ],
        "downloads": [
            {
                "source": one.source,
                "url": one.url,
                "fetched_at": one.fetched_at,
                "tried_at": one.tried_at,
                "failure": one.failure,
            }
            for one in downloads.known(database).values()
        ],
    }


def changes_document(database: Engine, number: int, today: date) -> dict[str, Any] | None:
    """What an import changed against the snapshot of its list and source before it; None where there is no such one."""
    all_of = summaries(database)
    one = next((one for one in all_of if one.id == number), None)
    if one is None:
        return None
    before = _before(one, all_of)
    with database.connect() as connection:
        now = entries_of(connection, one.id)
        then = entries_of(connection, before.id) if before else []
        rejected = rejected_of(connection, one.id)
    found = compare(then, now)
    return {
        "snapshot": _summary(one, today),
        "before": _summary(before, today) if before else None,
        "added": [_entry(entry) for entry in found.added],
        "removed": [_entry(entry) for entry in found.removed],
        "changed": [_changed(entry) for entry in found.changed],
        "rejected": [{"row": row.row, "why": row.why} for row in rejected],
    }


def difference(database: Engine, first: str, second: str, now: datetime) -> Changes:
    """What changed from one state to another, each the number of a snapshot or the path of a published file.

    Lists that only one of the two has are left out where the other is a snapshot, which is of one list.
    Raises NoSuchState for a number that is none; ImportFailed for a file that cannot be read.
    """
    before, after = (_state(database, one, now) for one in (first, second))
    if first.isdigit() or second.isdigit():
        common = {entry.list for entry in before} & {entry.list for entry in after}
        before, after = ([entry for entry in side if entry.list in common] for side in (before, after))
    return compare(before, after)


def _state(database: Engine, stated: str, now: datetime) -> list[ListEntry]:
    if not stated.isdigit():
        path = Path(stated)
        try:
            return list(arrival(path.read_bytes(), path.name, stated, now).reading.entries)
        except OSError as error:
            raise NoSuchState(
                f"`{stated}` is neither the number of a snapshot nor a file that can be read: {error.strerror}"
            ) from None
    known = {one.id for one in summaries(database)}
    if int(stated) not in known:
        accepted = ", ".join(map(str, sorted(known))) or "none, for nothing was imported"
        raise NoSuchState(f"no snapshot has the number `{stated}`: there are {accepted}")
    with database.connect() as connection:
        return entries_of(connection, int(stated))


def _before(one: Summary, all_of: Iterable[Summary]) -> Summary | None:
    earlier = [
        other
        for other in all_of
        if (other.list, other.family) == (one.list, one.family)
        and (other.as_of, other.id) < (one.as_of, one.id)
    ]
    return max(earlier, key=lambda other: (other.as_of, other.id), default=None)


def _summary(one: Summary, today: date) -> dict[str, Any]:
    return {
        "id": one.id,
        "list": one.list,
        "title": LIST_TITLES[one.list],
        "family": one.family,
        "file": one.file_name,
        "as_of": one.as_of.isoformat(),
        "age_days": (today - one.as_of).days,
        "imported_at": one.imported_at.isoformat(),
        "sha256": one.sha256,
        "entries": one.entries,
        "rejected": one.rejected,
        "in_force": one.in_force,
    }


def _entry(entry: ListEntry) -> dict[str, Any]:
    return {"entry": entry.id, **{key: value for key, value in to_payload(entry).items() if key != "id"}}


def _changed(one: Changed) -> dict[str, Any]:
    return {
        "entry": one.entry.id,
        "list": one.entry.list,
        "name": one.entry.name,
        "fields": {name: {"before": before, "after": after} for name, (before, after) in one.fields.items()},
    }
