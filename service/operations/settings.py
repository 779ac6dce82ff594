"""What the operator sets, read once from the environment."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Final

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

DEFAULT_MAX_BODY: Final = 1024 * 1024
LARGEST_MAX_BODY: Final = 64 * 1024 * 1024
DRIVERS: Final = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
DEFAULT_SENSITIVITY: Final = Decimal("0.5")
LOG_LEVELS: Final = ("debug", "info", "warning", "error")
_PART: Final = re.compile(r"0(\.[0-9]{1,6})?|1(\.0{1,6})?")


class BadSetting(ValueError):
    """A setting that cannot be used; the message names it and says what is accepted."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one running service.

    database_url: SQLAlchemy URL of SQLite or PostgreSQL (EXPORTCHECK_DATABASE_URL; default: `exportcheck.sqlite`
        in the data directory). Always names the driver we install.
    data_dir: where the service may write (EXPORTCHECK_DATA_DIR; default: the folder of the SQLite database, else
        the user's own data folder).
    rules_dir: the folder with `us-ear` and `vocabulary.yaml` (EXPORTCHECK_RULES_DIR; default None: the rules that
        came with the package).
    max_body_bytes: the largest request accepted (EXPORTCHECK_MAX_BODY_BYTES; default 1 MiB).
    log_level: EXPORTCHECK_LOG_LEVEL; default `info`.
    sensitivity: of screening, from 0 (few false alarms) to 1 (few misses) (EXPORTCHECK_SENSITIVITY; default 0.5).
    """

    database_url: str
    data_dir: Path
    rules_dir: Path | None = None
    max_body_bytes: int = DEFAULT_MAX_BODY
    log_level: str = "info"
    sensitivity: Decimal = DEFAULT_SENSITIVITY

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> Settings:
        """Read the settings from `environment`; an empty value is as good as none.

        Raises BadSetting for a value that cannot be used.
        """
        stated_dir = environment.get("EXPORTCHECK_DATA_DIR")
        url = (
            environment.get("EXPORTCHECK_DATABASE_URL")
            or f"sqlite:///{stated_dir or _users_own(environment)}/exportcheck.sqlite"
        )
        database_url = _database_url(url)
        return cls(
            database_url=database_url,
            data_dir=Path(stated_dir) if stated_dir else _beside(database_url),
            rules_dir=_rules_dir(environment.get("EXPORTCHECK_RULES_DIR")),
            max_body_bytes=_max_body(environment.get("EXPORTCHECK_MAX_BODY_BYTES")),
            log_level=_log_level(environment.get("EXPORTCHECK_LOG_LEVEL") or "info"),
            sensitivity=_sensitivity(environment.get("EXPORTCHECK_SENSITIVITY")),
        )


def _users_own(environment: Mapping[str, str]) -> Path:
    """The user's data folder (XDG base directories); where the user has none, `var` in the current folder."""
    stated, home = environment.get("XDG_DATA_HOME"), environment.get("HOME")
    if stated and Path(stated).is_absolute():
        return Path(stated) / "exportcheck"
    return Path(home) / ".local" / "share" / "exportcheck" if home else Path("var")


def _beside(database_url: str) -> Path:
    url = make_url(database_url)
    in_file = url.get_backend_name() == "sqlite"
    return Path(url.database).parent if in_file and url.database else Path("var")


def _database_url(text: str) -> str:
    accepted = "accepted are `sqlite:///path/to/file` and `postgresql://user:password@host/database`"
    try:
        url = make_url(text)
    except ArgumentError:
        raise BadSetting(f"`EXPORTCHECK_DATABASE_URL` is not a database URL: {accepted}") from None
    backend = url.get_backend_name()
    if backend not in DRIVERS:
        raise BadSetting(f"`EXPORTCHECK_DATABASE_URL` names the database `{backend}`: {accepted}")
    if backend == "sqlite" and url.database in {None, "", ":memory:"}:
        raise BadSetting(
            f"`EXPORTCHECK_DATABASE_URL` names no file, and a record in memory is none: {accepted}"
        )
    # The one driver each that is installed and tested, whatever the URL says or leaves out.
    return url.set(drivername=DRIVERS[backend]).render_as_string(hide_password=False)


def _rules_dir(text: str | None) -> Path | None:
    if not text:
        return None
    folder = Path(text)
    if not folder.is_dir():
        raise BadSetting(
            f"`EXPORTCHECK_RULES_DIR` is `{text}`, which is not a folder: accepted is a folder with rules"
        )
    return folder


def _max_body(text: str | None) -> int:
    if not text:
        return DEFAULT_MAX_BODY
    if not text.isascii() or not text.isdigit() or not 0 < int(text) <= LARGEST_MAX_BODY:
        raise BadSetting(
            f"`EXPORTCHECK_MAX_BODY_BYTES` is `{text}`: accepted is a whole number of bytes "
            f"from 1 to {LARGEST_MAX_BODY}"
        )
    return int(text)


def _sensitivity(text: str | None) -> Decimal:
    if not text:
        return DEFAULT_SENSITIVITY
    if not _PART.fullmatch(text):
        raise BadSetting(
            f"`EXPORTCHECK_SENSITIVITY` is `{text}`: accepted is a number from 0 (few false alarms) to 1 (few misses), "
            f"such as {DEFAULT_SENSITIVITY}"
        )
    return Decimal(text)


def _log_level(text: str) -> str:
    if text.lower() not in LOG_LEVELS:
        raise BadSetting(f"`EXPORTCHECK_LOG_LEVEL` is `{text}`: accepted are {', '.join(LOG_LEVELS)}")
    return text.lower()
