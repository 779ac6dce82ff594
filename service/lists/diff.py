"""What changed from one state of a list to another, entry by entry."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from service.lists.entry import ListEntry
from service.lists.payload import to_payload

_BOOKKEEPING: Final = frozenset({"sources", "disputes"})
"""Fields that say how an entry was put together, not what it says."""


@dataclass(frozen=True, slots=True)
class Changed:
    """An entry that says something else than before.

    fields: by name, what stood there and what stands there now, as JSON types; None where nothing stood.
    """

    entry: ListEntry
    fields: Mapping[str, tuple[Any, Any]]


@dataclass(frozen=True, slots=True)
class Changes:
    """What is new, what is gone and what is different, each by list and name."""

    added: tuple[ListEntry, ...]
    removed: tuple[ListEntry, ...]
    changed: tuple[Changed, ...]

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return bool(self.added or self.removed or self.changed)


def compare(before: Iterable[ListEntry], after: Iterable[ListEntry]) -> Changes:
    """Compare two states by the ids of their entries."""
    old = {entry.id: entry for entry in before}
    new = {entry.id: entry for entry in after}
    changed = [
        Changed(entry, fields)
        for id_, entry in new.items()
        if id_ in old and (fields := _fields(old[id_], entry))
    ]
    return Changes(
        added=_sorted(entry for id_, entry in new.items() if id_ not in old),
        removed=_sorted(entry for id_, entry in old.items() if id_ not in new),
        changed=tuple(sorted(changed, key=lambda one: _order(one.entry))),
    )


def _fields(before: ListEntry, after: ListEntry) -> dict[str, tuple[Any, Any]]:
    if before == after:
        return {}
    old, new = to_payload(before), to_payload(after)
    return {
        name: (old.get(name), new.get(name))
        for name in sorted((old.keys() | new.keys()) - _BOOKKEEPING)
        if old.get(name) != new.get(name)
    }


def _sorted(entries: Iterable[ListEntry]) -> tuple[ListEntry, ...]:
    return tuple(sorted(entries, key=_order))


def _order(entry: ListEntry) -> tuple[str, str, str]:
    return entry.list, entry.name, entry.id
