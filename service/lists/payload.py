"""Entries as plain JSON and back: the form the database and the evidence keep. Defaults are left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields
from datetime import date
from typing import Any, Final

from service.lists.entry import ListEntry, Since


def _defaults() -> dict[str, Any]:
    found: dict[str, Any] = {}
    for one in fields(ListEntry):
        if one.default is not MISSING:
            found[one.name] = one.default
        elif one.default_factory is not MISSING:
            found[one.name] = one.default_factory()
    return found


_NAMES: Final = tuple(one.name for one in fields(ListEntry))
_DEFAULTS: Final = _defaults()
_DATES: Final = frozenset({"listed_from", "listed_not_before", "listed_until", "gone_by", "expires_on"})
_SETS: Final = frozenset({"footnotes", "disputed_footnotes"})
_TUPLES: Final = frozenset(name for name, default in _DEFAULTS.items() if isinstance(default, tuple))


def to_payload(entry: ListEntry) -> dict[str, Any]:
    """The entry as JSON types."""
    payload: dict[str, Any] = {}
    for name in _NAMES:
        value = getattr(entry, name)
        if name in _DEFAULTS and value == _DEFAULTS[name]:
            continue
        if name in _DATES:
            value = value.isoformat()
        elif name in _SETS:
            value = sorted(value)
        elif name == "identifiers":
            value = [list(pair) for pair in value]
        elif name in _TUPLES:
            value = list(value)
        elif name == "printed":
            value = {citation: day.isoformat() for citation, day in value.items()}
        elif name == "footnote_from":
            value = {str(number): _since(since) for number, since in sorted(value.items())}
        elif name == "footnote_until":
            value = {str(number): day.isoformat() for number, day in sorted(value.items())}
        payload[name] = value
    return payload


def from_payload(payload: Mapping[str, Any]) -> ListEntry:
    """The entry that `to_payload` wrote."""
    values: dict[str, Any] = dict(payload)
    for name in _DATES & values.keys():
        values[name] = date.fromisoformat(values[name])
    for name in _SETS & values.keys():
        values[name] = frozenset(values[name])
    for name in _TUPLES & values.keys():
        values[name] = tuple(values[name])
    if "identifiers" in values:
        values["identifiers"] = tuple((kind, value) for kind, value in values["identifiers"])
    if "printed" in values:
        values["printed"] = {citation: date.fromisoformat(day) for citation, day in values["printed"].items()}
    if "footnote_from" in values:
        values["footnote_from"] = {
            int(number): Since(_day(day), precision, _day(not_before))
            for number, (day, precision, not_before) in values["footnote_from"].items()
        }
    if "footnote_until" in values:
        values["footnote_until"] = {
            int(number): date.fromisoformat(day) for number, day in values["footnote_until"].items()
        }
    return ListEntry(**values)


def _since(since: Since) -> list[str | None]:
    return [
        since.day.isoformat() if since.day else None,
        since.precision,
        since.not_before.isoformat() if since.not_before else None,
    ]


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
