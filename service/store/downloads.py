"""What is known of each source: what names the file it sent last, so that only another one is fetched."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from sqlalchemy import Engine, String, Text, delete, insert, select
from sqlalchemy.orm import Mapped, mapped_column

from service.store.base import Base
from service.store.database import lock, writing


class DownloadRow(Base):
    """One source."""

    __tablename__ = "list_download"

    source: Mapped[str] = mapped_column(String(64), primary_key=True)
    url: Mapped[str] = mapped_column(Text)
    etag: Mapped[str | None] = mapped_column(Text)
    last_modified: Mapped[str | None] = mapped_column(Text)
    sha256: Mapped[str | None] = mapped_column(String(64))
    fetched_at: Mapped[str | None] = mapped_column(String(32))
    tried_at: Mapped[str] = mapped_column(String(32))
    failure: Mapped[str | None] = mapped_column(Text)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a source.

    url, etag, last_modified, sha256: of the file imported last; fetched_at: when that was.
    tried_at: the last attempt, ISO 8601 in UTC. failure: why it gave nothing; None where it did, or nothing was new.
    """

    source: str
    url: str
    tried_at: str
    etag: str | None = None
    last_modified: str | None = None
    sha256: str | None = None
    fetched_at: str | None = None
    failure: str | None = None


def known(engine: Engine) -> dict[str, Known]:
    """What is known, by source."""
    names = list(Known.__dataclass_fields__)
    columns = [DownloadRow.__table__.columns[name] for name in names]
    with engine.connect() as connection:
        rows = connection.execute(select(*columns).order_by(DownloadRow.source)).all()
    return {row.source: Known(**row._asdict()) for row in rows}


def keep(engine: Engine, one: Known) -> None:
    """Keep what is now known of a source in place of what was."""
    with writing(engine) as connection:
        lock(connection, "downloads")
        connection.execute(delete(DownloadRow).where(DownloadRow.source == one.source))
        connection.execute(insert(DownloadRow), asdict(one))
