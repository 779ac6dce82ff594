"""Opening the database, SQLite or PostgreSQL, so that what is committed stays and writers wait for each other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url

BUSY_SECONDS: Final = 30
_BEGIN: Final = "exportcheck_begin"


def open_database(url: str) -> Engine:
    """Return an engine for `url`, a SQLAlchemy URL of SQLite or PostgreSQL; it connects when first used.

    SQLite: write-ahead log, every commit on disk before it returns (synchronous=FULL: an answer must not outlive its
    record), writers wait up to 30 seconds, foreign keys hold; the folder of the file is made where it is missing.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(parsed)
    return create_engine(parsed, pool_pre_ping=True)


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Open a transaction that will write; it commits at the end, or rolls back.

    On SQLite it takes the write lock at once: a transaction that reads first and writes later fails where another
    wrote in between.
    """
    with engine.connect().execution_options(**{_BEGIN: "IMMEDIATE"}) as connection, connection.begin():
        yield connection


def lock(connection: Connection, name: str) -> None:
    """Wait until no other transaction holds the lock `name`; held to the end of the transaction of `connection`.

    SQLite has one writer at a time anyway: there `writing` is the lock.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(
            text("SELECT pg_advisory_xact_lock(hashtext(:name))"), {"name": f"exportcheck {name}"}
        )


def _sqlite(url: URL) -> Engine:
    if url.database and url.database != ":memory:" and not url.database.startswith("file:"):
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: Any) -> None:
    # Python's driver begins transactions by its own rules, and none before DDL; ours begin where SQLAlchemy says.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}")
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.close()


def _begin(connection: Connection) -> None:
    mode = connection.get_execution_options().get(_BEGIN, "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {mode}")
