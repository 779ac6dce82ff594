"""Bringing a database to the tables this version needs."""

from __future__ import annotations

from typing import Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from service.store.database import lock, writing

_SCRIPTS: Final = "service.store:migrations"


class UnknownRevision(Exception):
    """The database was made by a newer version of the service."""


def upgrade(engine: Engine) -> None:
    """Run the revisions the database lacks, all or none, one process at a time.

    Raises UnknownRevision where the database is newer than this version, which then must not write to it.
    """
    config = _config()
    with writing(engine) as connection:
        lock(connection, "upgrade")
        stands = MigrationContext.configure(connection).get_current_revision()
        known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
        if stands is not None and stands not in known:
            raise UnknownRevision(
                f"the database is at revision `{stands}`, which this version does not know: accepted are "
                f"{', '.join(sorted(known))}; run the version that made it, or a newer one"
            )
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def is_current(engine: Engine) -> bool:
    """Whether the database is at the newest revision."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision() == head


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", _SCRIPTS)
    return config
