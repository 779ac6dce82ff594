"""The ledger of screening: what was screened, the pairs found, what people decided of them. Append-only, sealed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import Connection, Engine, Index, Row, String, Text, insert, select
from sqlalchemy.orm import Mapped, mapped_column

from service.store.base import Base
from service.store.database import lock, writing
from service.store.decisions import GENESIS
from service.store.ids import new_id
from service.values.document import canonical, read

SCREENING: Final = "screening"
MATCH: Final = "match"
DECIDED: Final = "decided"

_BATCH: Final = 500


class LedgerRow(Base):
    """One line of the ledger. Rows are added and never changed; triggers hold that too."""

    __tablename__ = "ledger"
    __table_args__ = (Index("ix_ledger_subject", "subject", "kind"),)

    # Counted by us, not by the database: a gap or a fork in the chain must not be possible.
    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    id: Mapped[str] = mapped_column(String(36), unique=True)
    created_at: Mapped[str] = mapped_column(String(32))
    kind: Mapped[str] = mapped_column(String(16))
    subject: Mapped[str] = mapped_column(String(64))
    document: Mapped[str] = mapped_column(Text)
    previous_seal: Mapped[str] = mapped_column(String(64))
    seal: Mapped[str] = mapped_column(String(64), unique=True)


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it is kept.

    kind: `screening`, `match` (a party and an entry that were found alike) or `decided`. subject: what it is about:
    the id of the match, or of the screening. document: JSON text. seal: hexadecimal SHA-256; see `seal_of`.
    """

    sequence: int
    id: str
    created_at: str
    kind: str
    subject: str
    document: str
    previous_seal: str
    seal: str

    def content(self) -> dict[str, Any]:
        """Return the document, numbers exact."""
        found: dict[str, Any] = read(self.document)
        return found


@dataclass(frozen=True, slots=True)
class New:
    """A line to be added. id: made where none is given."""

    kind: str
    subject: str
    document: dict[str, Any]
    id: str | None = None


class Ledger:
    """The ledger in one database, for any number of threads and processes."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, lines: Sequence[New], now: datetime) -> tuple[Line, ...]:
        """Add lines and commit them, all or none; a match that is there already is not added again."""
        with writing(self._engine) as connection:
            lock(connection, "ledger")
            there = {one.subject for one in _about(connection, _subjects(lines, MATCH), (MATCH,))}
            last = connection.execute(
                select(LedgerRow.sequence, LedgerRow.seal).order_by(LedgerRow.sequence.desc()).limit(1)
            ).first()
            sequence, seal = (last.sequence, last.seal) if last else (0, GENESIS)
            added: list[Line] = []
            for line in lines:
                if line.kind == MATCH:
                    if line.subject in there:
                        continue
                    there.add(line.subject)
                sequence += 1
                stated: dict[str, Any] = {
                    "sequence": sequence,
                    "id": line.id or new_id(now),
                    "created_at": now.astimezone(UTC).isoformat(timespec="microseconds"),
                    "kind": line.kind,
                    "subject": line.subject,
                    "document": canonical(line.document).decode(),
                    "previous_seal": seal,
                }
                seal = stated["seal"] = seal_of(stated)
                added.append(Line(**stated))
            if added:
                connection.execute(
                    insert(LedgerRow),
                    [{name: getattr(line, name) for name in _NAMES} for line in added],
                )
        return tuple(added)

    def about(self, subjects: Iterable[str], *kinds: str) -> tuple[Line, ...]:
        """Return the lines of these kinds about these subjects, in the order of recording."""
        with self._engine.connect() as connection:
            return tuple(_about(connection, sorted(set(subjects)), kinds))

    def broken(self) -> str | None:
        """Return what is wrong with the ledger (a line changed, missing or moved), or None where every seal holds."""
        previous = GENESIS
        query = select(*_COLUMNS).order_by(LedgerRow.sequence)
        with (
            self._engine.connect() as connection,
            connection.execution_options(yield_per=500).execute(query) as rows,
        ):
            for sequence, row in enumerate(map(_line, rows), start=1):
                if row.sequence != sequence:
                    return f"line {sequence} of the ledger is missing: found line {row.sequence}, `{row.id}`"
                if row.previous_seal != previous:
                    return f"line {sequence} of the ledger, `{row.id}`, does not follow the one before it"
                if seal_of({name: getattr(row, name) for name in _NAMES}) != row.seal:
                    return f"line {sequence} of the ledger, `{row.id}`, is not what was recorded"
                previous = row.seal
        return None


def seal_of(stated: dict[str, Any]) -> str:
    """Return the seal of a line: the SHA-256 of its columns, the document by its own hash, and the seal before it."""
    sealed = {name: stated[name] for name in _NAMES if name not in ("document", "seal")}
    sealed["document_sha256"] = sha256(stated["document"].encode()).hexdigest()
    return sha256(canonical(sealed)).hexdigest()


_NAMES: Final = tuple(field.name for field in fields(Line))
_COLUMNS: Final = [LedgerRow.__table__.columns[name] for name in _NAMES]


def _subjects(lines: Iterable[New], kind: str) -> list[str]:
    return sorted({line.subject for line in lines if line.kind == kind})


def _about(connection: Connection, subjects: Sequence[str], kinds: Sequence[str]) -> Iterator[Line]:
    found: list[Line] = []
    for start in range(0, len(subjects), _BATCH):
        query = select(*_COLUMNS).where(
            LedgerRow.subject.in_(subjects[start : start + _BATCH]), LedgerRow.kind.in_(kinds)
        )
        found.extend(map(_line, connection.execute(query)))
    yield from sorted(found, key=lambda line: line.sequence)


def _line(row: Row[Any]) -> Line:
    return Line(**row._asdict())
