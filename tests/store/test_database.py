from __future__ import annotations

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, text

from service.store.database import open_database, writing
from service.store.tables import METADATA
from service.store.upgrade import UnknownRevision, is_current, upgrade


def test_migrations_make_the_tables_the_models_describe(engine: Engine) -> None:
    assert not is_current(engine)
    upgrade(engine)
    assert is_current(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True}
        )
        assert compare_metadata(context, METADATA) == []


def test_upgrading_again_does_nothing(engine: Engine) -> None:
    upgrade(engine)
    upgrade(engine)
    assert is_current(engine)


def test_a_database_from_the_future_is_refused(engine: Engine) -> None:
    upgrade(engine)
    with writing(engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(UnknownRevision, match=r"`9999`.*0001"):
        upgrade(engine)


def test_sqlite_keeps_what_is_committed(sqlite_url: str) -> None:
    engine = open_database(sqlite_url)
    with engine.connect() as connection:
        pragmas = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 30000}
    engine.dispose()


def test_a_transaction_that_fails_leaves_nothing(engine: Engine) -> None:
    with writing(engine) as connection:
        connection.execute(text("CREATE TABLE kept (n INTEGER)"))

    def fail() -> None:
        with writing(engine) as connection:
            connection.execute(text("INSERT INTO kept VALUES (1)"))
            connection.execute(text("CREATE TABLE lost (n INTEGER)"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM kept")).scalar() == 0
        with pytest.raises(Exception, match="lost"):
            connection.execute(text("SELECT * FROM lost"))
