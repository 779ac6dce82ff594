"""Fetching the lists from the agencies; what cannot be had whole leaves the old list in force."""

from __future__ import annotations

import hashlib
import json
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Final, Literal
from urllib.parse import urlsplit

from sqlalchemy import Engine

from service.lists.download import Download, DownloadFailed, Patience, Validators, fetch, modified_on
from service.lists.sources import Source
from service.operations.lists import FileReport, ImportFailed, Progress, arrival, keep
from service.store import downloads
from service.store.downloads import Known
from service.store.lists import summaries

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_LARGEST_TABLE: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class InForce:
    """A list that is in force. as_of: the day it speaks for; age: days from then to the day of the update."""

    list: str
    as_of: date
    age: int


@dataclass(frozen=True, slots=True)
class Updated:
    """What became of one source.

    state: `new` (imported), `unchanged` (the file is the one imported last) or `failed`; why: of a failure.
    report: of an import. in_force: the lists of this source that are in force now, oldest first.
    absent: lists that are in force and that the new file has nothing of.
    """

    source: Source
    state: Literal["new", "unchanged", "failed"]
    why: str | None
    report: FileReport | None
    in_force: tuple[InForce, ...]
    absent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Manner:
    """How an update is done. pause: waits between attempts."""

    patience: Patience = field(default_factory=Patience)
    pause: Callable[[float], None] = time.sleep
    allow_shrink: bool = False
    progress: Progress | None = None


def update(
    database: Engine, sources: Sequence[Source], now: datetime, manner: Manner | None = None
) -> tuple[Updated, ...]:
    """Fetch every source and import what is new, each by itself: one that fails stops no other."""
    manner = manner or Manner()
    known = downloads.known(database)
    return tuple(_update(database, source, known.get(source.name), now, manner) for source in sources)


def _update(database: Engine, source: Source, known: Known | None, now: datetime, manner: Manner) -> Updated:
    stamp = now.astimezone(UTC).isoformat(timespec="seconds")
    report: FileReport | None = None
    state: Literal["new", "unchanged", "failed"]
    try:
        url = _url(source, manner)
        same = known if known is not None and known.url == url and known.sha256 else None
        found = fetch(url, source.max_bytes, _validators(same), manner.patience, manner.pause)
        if found.data is None or (same and same.sha256 == hashlib.sha256(found.data).hexdigest()):
            state, kept = "unchanged", replace(_kept(known, url), tried_at=stamp, failure=None)
        else:
            report = _import(database, source, url, found, now, manner)
            state = "new"
            kept = Known(
                source.name,
                url,
                stamp,
                found.validators.etag,
                found.validators.last_modified,
                hashlib.sha256(found.data).hexdigest(),
                stamp,
            )
        why = None
    except (DownloadFailed, ImportFailed) as error:
        state, why = "failed", str(error)
        kept = replace(known or Known(source.name, source.url, stamp), tried_at=stamp, failure=why)
    downloads.keep(database, kept)
    in_force = _in_force(database, source.family, now.astimezone(UTC).date())
    given = {one.list for one in report.lists} if report else set()
    absent = tuple(one.list for one in in_force if report and one.list not in given)
    return Updated(source, state, why, report, in_force, absent)


def _kept(known: Known | None, url: str) -> Known:
    """What was known of a file that is the same still; only a source that is known can be the same."""
    if known is None:
        raise DownloadFailed(f"`{url}` is said to be the same as before, though there is none")
    return known


def _validators(known: Known | None) -> Validators | None:
    return Validators(known.etag, known.last_modified) if known else None


def _import(
    database: Engine, source: Source, url: str, found: Download, now: datetime, manner: Manner
) -> FileReport:
    data = found.data or b""
    name = urlsplit(url).path.rpartition("/")[2] or source.name
    dated = _DAY.search(url)
    day = dated[0] if dated else modified_on(found.validators)
    arrived = arrival(data, f"{name} of {day}" if day else name, url, now, manner.progress)
    if arrived.reading.family != source.family:
        raise ImportFailed(
            f"`{url}` is another list than expected: it is `{arrived.reading.family}` "
            f"({arrived.reading.form}), accepted is `{source.family}`"
        )
    (report,) = keep(database, [arrived], manner.allow_shrink, manner.progress)
    return report


def _url(source: Source, manner: Manner) -> str:
    """The address, its day filled in from the eCFR's table of titles where it has one."""
    if source.day_from is None:
        return source.url
    table = fetch(source.day_from, _LARGEST_TABLE, None, manner.patience, manner.pause).data or b""
    try:
        titles = {title["number"]: title["up_to_date_as_of"] for title in json.loads(table)["titles"]}
        day = date.fromisoformat(titles[source.day_title])
    except (ValueError, KeyError, TypeError):
        raise DownloadFailed(
            f"`{source.day_from}` does not say up to which day title {source.day_title} is"
        ) from None
    return source.url.replace("{day}", day.isoformat())


def _in_force(database: Engine, family: str, today: date) -> tuple[InForce, ...]:
    found = [one for one in summaries(database) if one.in_force and one.family == family]
    return tuple(
        InForce(one.list, one.as_of, (today - one.as_of).days)
        for one in sorted(found, key=lambda one: (one.as_of, one.list))
    )
