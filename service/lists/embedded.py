"""The default lists that come with the rules: facts with citations, in files that name the list they are of."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final, get_args

from service.lists.countries import country_code
from service.lists.entry import ListEntry, Precision, Since
from service.lists.files import ListFileError, Row, read_yaml, rows
from service.lists.merge import EMBEDDED
from service.lists.reading import entry_id
from service.lists.terms import REQUIREMENTS, REVIEW_POLICIES
from service.values.lists import LIST_TITLES

_KEYS: Final = (
    "name",
    "aliases",
    "native",
    "unverified",
    "country",
    "addresses",
    "footnotes",
    "footnotes_not_before",
    "footnotes_until",
    "until",
    "gone_by",
    "disputed",
    "requirement",
    "except",
    "review",
    "review_eccns",
    "review_sections",
    "cite",
    "from",
    "precision",
    "not_before",
)
_PRECISIONS: Final[tuple[Precision, ...]] = get_args(Precision)


@dataclass(frozen=True, slots=True)
class Embedded:
    """The default entries, the day whose state they give, and the sha256 of their files."""

    entries: tuple[ListEntry, ...]
    as_of: date
    sha256: str


def load_embedded(folder: Path) -> Embedded:
    """Read every `entity-list-*.yaml` of `folder`, and what else of its files names a `list` and has entries.

    Raises ListFileError with file and line on an unknown key, code, country or date, and on an entry given twice.
    """
    paths = sorted(folder.glob("entity-list-*.yaml"))
    if not paths:
        raise ListFileError(f"{folder}: no `entity-list-*.yaml`, the embedded default list")
    paths.extend(sorted(folder.glob("named-*.yaml")))
    entries: dict[str, ListEntry] = {}
    days: list[date] = []
    digest = hashlib.sha256()
    for path in paths:
        document, sha256 = read_yaml(path)
        digest.update(f"{path.name} {sha256}\n".encode())
        code = document.get("list", "EL")
        if code not in LIST_TITLES:
            raise ListFileError(f"{path}: list `{code}`: accepted are {', '.join(LIST_TITLES)}")
        for row in rows(document, "entries", path):
            entry = _entry(row, code)
            if entry.id in entries:
                raise ListFileError(f"{row.where}: `{entry.name}` is there twice")
            entries[entry.id] = entry
        document.only("list", "as_of", "entries")
        as_of = document.day("as_of")
        if as_of is None:
            raise ListFileError(f"{path}: `as_of` is missing: accepted is a date as YYYY-MM-DD")
        days.append(as_of)
    return Embedded(tuple(entries.values()), min(days), digest.hexdigest())


def _entry(row: Row, code: str) -> ListEntry:
    """One entry. `until` with `gone_by`: seen on the one day, and surely off the list on the other."""
    row.only(*_KEYS)
    precision = row.get("precision", "effective")
    listed_from = row.day("from")
    if precision not in _PRECISIONS or listed_from is None:
        raise ListFileError(
            f"{row.where}: a first day needs `from`, and `precision` of {', '.join(_PRECISIONS)}"
        )
    since = Since(listed_from, precision, row.day("not_before"))
    starts = _footnotes(row, since)
    entry = ListEntry(
        id="",
        list=code,
        name=row.text("name"),
        aliases=row.texts("aliases"),
        native_names=row.texts("native"),
        unverified_names=row.texts("unverified"),
        addresses=row.texts("addresses"),
        countries=_countries(row),
        footnotes=frozenset(starts),
        disputed_footnotes=frozenset(_number(row, "disputed", one) for one in row.texts("disputed")),
        footnote_from=starts,
        footnote_until=_days(row, "footnotes_until"),
        license_requirement=_code(row, "requirement", REQUIREMENTS),
        requirement_except=row.texts("except"),
        review_policy=_code(row, "review", REVIEW_POLICIES) if "review" in row else None,
        review_eccns=row.texts("review_eccns"),
        review_sections=row.texts("review_sections"),
        citations=row.texts("cite"),
        listed_from=listed_from,
        listed_from_precision=precision,
        listed_not_before=since.not_before,
        listed_until=row.day("until"),
        until_precision="last_seen" if "gone_by" in row else "effective",
        gone_by=row.day("gone_by"),
        sources=(EMBEDDED,),
    )
    if not entry.citations:
        raise ListFileError(f"{row.where}: `cite` is missing: accepted is `84 FR 22963` or a list of such")
    return replace(entry, id=entry_id(code, entry))


def _footnotes(row: Row, listed: Since) -> dict[int, Since]:
    """Footnotes with their first days.

    One with the entry's own first day has that day's precision. One with a day in `footnotes_not_before` was first
    seen on the day given, and may have come at any day since the other.
    """
    floors = _days(row, "footnotes_not_before")
    starts: dict[int, Since] = {}
    for number, day in _days(row, "footnotes").items():
        if number in floors:
            starts[number] = Since(day, "first_seen", floors[number])
        else:
            starts[number] = listed if day == listed.day else Since(day, "effective")
    return starts


def _days(row: Row, key: str) -> dict[int, date]:
    value = row.get(key)
    if value is None:
        return {}
    if not isinstance(value, Row):
        raise ListFileError(f"{row.where}: `{key}` is {value!r}: accepted is `{{4: 2022-10-21}}`")
    found: dict[int, date] = {}
    for text in value:
        day = value.day(text)
        if day is None:
            raise ListFileError(f"{row.where}: `{key}` has no day for {text}")
        found[_number(row, key, text)] = day
    return found


def _number(row: Row, key: str, text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= 6:
        raise ListFileError(f"{row.where}: `{key}` has `{text}`: accepted is a footnote from 1 to 6")
    return int(text)


def _countries(row: Row) -> tuple[str, ...]:
    codes = row.texts("country")
    for code in codes:
        if country_code(code) != code:
            raise ListFileError(f"{row.where}: country `{code}`: accepted is ISO 3166-1 alpha-2")
    return codes


def _code(row: Row, key: str, accepted: dict[str, str]) -> str:
    code = row.text(key)
    if code not in accepted:
        raise ListFileError(f"{row.where}: {key} `{code}`: accepted are {', '.join(accepted)}")
    return code
