"""Where the agencies publish: `rules/us-ear/lists/sources.yaml`, or a file of the operator's own in that form."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from service.lists.files import ListFileError, Row, read_yaml, rows

DEFAULT_LIMIT: Final = 64 * 1024 * 1024
_KEYS: Final = ("name", "title", "url", "family", "max_bytes", "day_from", "day_title")


@dataclass(frozen=True, slots=True)
class Source:
    """One file that an agency publishes.

    name: for people and for the record of downloads. url: http or https; `{day}` in it stands for the day that
    `day_from` gives. family: what its reader must find it to be (`csl`, `regulation`, `dpl`).
    max_bytes: the most that is accepted, unpacked.
    day_from: address of the eCFR's table of titles; day_title: the title whose newest day is taken from there.
    """

    name: str
    title: str
    url: str
    family: str
    max_bytes: int = DEFAULT_LIMIT
    day_from: str | None = None
    day_title: int | None = None


def load_sources(path: Path) -> tuple[Source, ...]:
    """The sources in a file. Raises ListFileError with file and line."""
    document, _ = read_yaml(path)
    found: dict[str, Source] = {}
    for row in rows(document, "sources", path):
        source = _source(row)
        if source.name in found:
            raise ListFileError(f"{row.where}: source `{source.name}` is there twice")
        found[source.name] = source
    return tuple(found.values())


def _source(row: Row) -> Source:
    row.only(*_KEYS)
    url = _address(row, "url")
    dated = "{day}" in url
    if dated != ("day_from" in row):
        raise ListFileError(f"{row.where}: `url` with `{{day}}` and `day_from` go together")
    return Source(
        name=row.text("name"),
        title=row.text("title"),
        url=url,
        family=row.text("family"),
        max_bytes=_number(row, "max_bytes") if "max_bytes" in row else DEFAULT_LIMIT,
        day_from=_address(row, "day_from") if dated else None,
        day_title=_number(row, "day_title") if dated else None,
    )


def _address(row: Row, key: str) -> str:
    url = row.text(key)
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ListFileError(f"{row.where}: `{key}` is `{url}`: accepted is an address with http or https")
    return url


def _number(row: Row, key: str) -> int:
    text = row.text(key)
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise ListFileError(f"{row.where}: `{key}` is `{text}`: accepted is a whole number above 0")
    return int(text)
