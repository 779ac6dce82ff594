"""Dated tables: sets whose members come and go, and rows of facts."""

from __future__ import annotations

from collections.abc import Mapping as AbstractMapping
from dataclasses import dataclass, field
from datetime import date

from service.engine.nodes import Reader
from service.engine.position import Position
from service.engine.source import Mapping, Node, Scalar, Sequence
from service.engine.types import Type


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a set from the first day to the last; None is open."""

    value: str
    since: date | None
    until: date | None
    by: str | None
    unverified: bool

    def on(self, day: date) -> bool:
        """Whether it is a member on `day`."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class DatedSet:
    """One named set of a table."""

    title: str
    cite: str | None
    members: tuple[Member, ...]

    def on(self, day: date) -> frozenset[str]:
        """Members on `day`."""
        return frozenset(member.value for member in self.members if member.on(day))


@dataclass(frozen=True, slots=True)
class Row:
    """One row of facts, in force from the first day to the last."""

    cells: AbstractMapping[str, object]
    since: date | None
    until: date | None

    def on(self, day: date) -> bool:
        """Whether it is in force on `day`."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)

    def meets(self, other: Row) -> bool:
        """Whether there is a day on which both are in force."""
        starts = [row.since for row in (self, other) if row.since is not None]
        day = max(starts) if starts else date.min
        return self.on(day) and other.on(day)


@dataclass(frozen=True, slots=True)
class Table:
    """A table: `sets` by name, or `rows` by key."""

    name: str
    title: str
    cite: str | None
    values: Type
    position: Position
    sets: dict[str, DatedSet] = field(default_factory=dict)
    rows: dict[str, tuple[Row, ...]] = field(default_factory=dict)

    def row(self, key: str, day: date) -> AbstractMapping[str, object] | None:
        """Return the cells under `key` on `day`, or None."""
        return next((row.cells for row in self.rows.get(key, ()) if row.on(day)), None)


_TABLE_KEYS = ("table", "kind", "title", "cite", "values", "sets", "key", "columns", "rows", "note", "status")
_SET_KEYS = ("title", "cite", "members", "unverified_before", "note", "status")
_MEMBER_KEYS = ("value", "from", "until", "by", "status", "note", "cite")


def read_table(reader: Reader, top: Mapping) -> Table | None:
    """Read one `table:` document, recording mistakes in `reader`."""
    name = reader.text(top.get("table"), "`table`", top.position)
    kind = reader.choice(top.get("kind"), "`kind`", ("sets", "rows"))
    if name is None or kind is None:
        return None
    reader.keys(top, f"table `{name}`", _TABLE_KEYS)
    values = reader.choice(top.get("values"), "`values`", ("country", "eccn", "text")) or "text"
    table = Table(
        name=name,
        title=reader.text(top.get("title"), "`title`", top.position) or "",
        cite=reader.text(top.get("cite"), "`cite`"),
        values=Type(values),
        position=top.position,
    )
    if kind == "sets":
        block = reader.mapping(top.get("sets"), "`sets`", top.position)
        for key, node in block.entries if block else ():
            _set(reader, key, node, table)
        return table
    key_column = reader.text(top.get("key"), "`key`", top.position) or ""
    for node in reader.sequence(top.get("rows"), "`rows`"):
        body = reader.mapping(node, "a row")
        key_text = reader.text(body.get(key_column), f"`{key_column}`", body.position) if body else None
        if body is None or key_text is None:
            continue
        row = Row(
            cells={name.text: plain_node(value) for name, value in body.entries},
            since=reader.day(body.get("from"), "`from`"),
            until=reader.day(body.get("until"), "`until`"),
        )
        if row.since and row.until and row.until < row.since:
            reader.wrong(
                "bad_date_order", f"`until` {row.until} lies before `from` {row.since}", body.position
            )
        before = table.rows.get(key_text, ())
        if any(row.meets(other) for other in before):
            reader.wrong(
                "two_versions_one_day",
                f"two rows under `{key_text}` are in force on one day",
                body.position,
                "end one with `until:` before the other begins",
            )
        table.rows[key_text] = (*before, row)
    return table


def _set(reader: Reader, key: Scalar, node: Node, table: Table) -> None:
    body = reader.mapping(node, f"set `{key.text}`")
    if body is None:
        return
    reader.keys(body, f"set `{key.text}`", _SET_KEYS)
    members: list[Member] = []
    for item in reader.sequence(body.get("members"), "`members`"):
        if isinstance(item, Scalar):
            members.append(Member(item.text, None, None, None, unverified=False))
            continue
        cells = reader.mapping(item, "a member")
        value = reader.text(cells.get("value"), "`value`", cells.position) if cells else None
        if cells is None or value is None:
            continue
        reader.keys(cells, "a member", _MEMBER_KEYS)
        since, until = reader.day(cells.get("from"), "`from`"), reader.day(cells.get("until"), "`until`")
        if since and until and until < since:
            reader.wrong("bad_date_order", f"`{value}` leaves the set before it comes in", cells.position)
        status = reader.choice(cells.get("status"), "`status`", ("unverified", "verified"))
        by = reader.text(cells.get("by"), "`by`")
        members.append(Member(value, since, until, by, unverified=status == "unverified"))
    table.sets[key.text] = DatedSet(
        title=reader.text(body.get("title"), "`title`") or key.text,
        cite=reader.text(body.get("cite"), "`cite`"),
        members=tuple(members),
    )


def plain_node(node: Node) -> object:
    """Give a node as plain text, lists and dicts, for whoever reads rows."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return tuple(plain_node(item) for item in node.items)
    return {key.text: plain_node(value) for key, value in node.entries}
