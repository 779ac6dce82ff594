"""The record of decisions: append-only, each row sealed to the one before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import Engine, Index, LargeBinary, Row, String, Text, insert, select
from sqlalchemy.orm import Mapped, mapped_column

from service.store.base import Base
from service.store.database import lock, writing
from service.store.ids import is_id
from service.values.document import canonical, read, write

GENESIS: Final = "0" * 64
"""What stands for the seal before the first."""


class DecisionRow(Base):
    """One decision, as it was given. Rows are added and never changed; triggers hold that too."""

    __tablename__ = "decision"
    __table_args__ = (
        Index("ix_decision_created_at", "created_at"),
        Index("ix_decision_reference", "reference"),
    )

    # Counted by us, not by the database: a gap or a fork in the chain must not be possible.
    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    id: Mapped[str] = mapped_column(String(36), unique=True)
    created_at: Mapped[str] = mapped_column(String(32))
    reference: Mapped[str | None] = mapped_column(Text)
    as_of: Mapped[str] = mapped_column(String(10))
    basis: Mapped[str] = mapped_column(String(16))
    verdict: Mapped[str] = mapped_column(String(16))
    outcome: Mapped[str] = mapped_column(String(32))
    request: Mapped[bytes] = mapped_column(LargeBinary)
    answer: Mapped[str] = mapped_column(Text)
    evidence: Mapped[str] = mapped_column(Text)
    evidence_sha256: Mapped[str] = mapped_column(String(64))
    previous_seal: Mapped[str] = mapped_column(String(64))
    seal: Mapped[str] = mapped_column(String(64), unique=True)


@dataclass(frozen=True, slots=True)
class Recorded:
    """A decision as it is kept.

    sequence: 1, 2, ... in the order of recording. created_at: UTC, ISO 8601 to the microsecond.
    request: the bytes as received. answer, evidence: the JSON text; read with `answer_document`.
    previous_seal, seal: hexadecimal SHA-256; see `seal_of`.
    """

    sequence: int
    id: str
    created_at: str
    reference: str | None
    as_of: str
    basis: str
    verdict: str
    outcome: str
    request: bytes
    answer: str
    evidence: str
    evidence_sha256: str
    previous_seal: str
    seal: str

    def answer_document(self) -> dict[str, Any]:
        """Return the answer as given, numbers exact."""
        document: dict[str, Any] = read(self.answer)
        return document

    def evidence_document(self) -> dict[str, Any]:
        """Return the evidence, numbers exact."""
        document: dict[str, Any] = read(self.evidence)
        return document


class Decisions:
    """The record in one database, for any number of threads and processes."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def record(
        self,
        *,
        decision_id: str,
        now: datetime,
        request: bytes,
        answer: dict[str, Any],
        evidence: dict[str, Any],
    ) -> Recorded:
        """Add a decision and commit it; when this returns, it is kept.

        decision_id: from `new_id`. now: the moment of the decision, with its time zone. request: as received.
        answer: the whole answer; what the record is found by (reference, as_of, basis, verdict, outcome) is read
        from it. evidence: what the decision can be made again from.
        """
        evidence_text = canonical(evidence)
        stated: dict[str, Any] = {
            "id": decision_id,
            "created_at": now.astimezone(UTC).isoformat(timespec="microseconds"),
            "reference": answer.get("reference"),
            **{name: answer[name] for name in ("as_of", "basis", "verdict", "outcome")},
            "request": request,
            "answer": write(answer).decode(),
            "evidence": evidence_text.decode(),
            "evidence_sha256": sha256(evidence_text).hexdigest(),
        }
        with writing(self._engine) as connection:
            lock(connection, "decision")
            last = connection.execute(
                select(DecisionRow.sequence, DecisionRow.seal).order_by(DecisionRow.sequence.desc()).limit(1)
            ).first()
            stated["sequence"] = last.sequence + 1 if last else 1
            stated["previous_seal"] = last.seal if last else GENESIS
            stated["seal"] = seal_of(stated)
            connection.execute(insert(DecisionRow), stated)
        return Recorded(**stated)

    def get(self, decision_id: str) -> Recorded | None:
        """Return the decision of that id, or None."""
        if not is_id(decision_id):
            return None
        with self._engine.connect() as connection:
            row = connection.execute(select(*_COLUMNS).where(DecisionRow.id == decision_id)).first()
        return _recorded(row) if row else None

    def all(self) -> Iterator[Recorded]:
        """Yield every decision in the order of recording, a batch of rows at a time."""
        with self._engine.connect() as connection:
            rows = connection.execution_options(yield_per=100).execute(
                select(*_COLUMNS).order_by(DecisionRow.sequence)
            )
            for row in rows:
                yield _recorded(row)

    def broken(self) -> str | None:
        """Return what is wrong with the record (a row changed, missing or moved), or None where every seal holds.

        Rows cut off at the end leave no trace in the database itself: compare the last seal with one kept elsewhere.
        """
        previous = GENESIS
        for sequence, row in enumerate(self.all(), start=1):
            if row.sequence != sequence:
                return f"decision number {sequence} is missing: found number {row.sequence}, `{row.id}`"
            if row.previous_seal != previous:
                return f"decision number {sequence}, `{row.id}`, does not follow the one before it"
            if sha256(row.evidence.encode()).hexdigest() != row.evidence_sha256:
                return f"the evidence of decision number {sequence}, `{row.id}`, is not what was recorded"
            if seal_of({field.name: getattr(row, field.name) for field in fields(row)}) != row.seal:
                return f"decision number {sequence}, `{row.id}`, is not what was recorded"
            previous = row.seal
        return None


def seal_of(stated: dict[str, Any]) -> str:
    """Return the seal of a row: the SHA-256 of its columns, long ones by their own hash, and the seal before it."""
    sealed = {
        "sequence": stated["sequence"],
        **{
            name: stated[name]
            for name in ("id", "created_at", "reference", "as_of", "basis", "verdict", "outcome")
        },
        "request_sha256": sha256(stated["request"]).hexdigest(),
        "answer_sha256": sha256(stated["answer"].encode()).hexdigest(),
        "evidence_sha256": stated["evidence_sha256"],
        "previous_seal": stated["previous_seal"],
    }
    return sha256(canonical(sealed)).hexdigest()


_COLUMNS: Final = [DecisionRow.__table__.columns[field.name] for field in fields(Recorded)]


def _recorded(row: Row[Any]) -> Recorded:
    return Recorded(**row._asdict())
