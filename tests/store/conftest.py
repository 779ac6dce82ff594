"""Databases for tests: SQLite always, PostgreSQL with `-m system`."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from service.store.database import open_database

SYSTEM = pytest.mark.system


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/var/exportcheck.sqlite"


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The URL of a PostgreSQL server of our own; as root it runs as the user postgres, since it refuses root."""
    binaries = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    if not binaries:
        pytest.skip("PostgreSQL is not installed")
    with running(binaries[-1]) as url:
        yield url


@contextmanager
def running(binaries: Path) -> Iterator[str]:
    user = "postgres" if os.geteuid() == 0 else None
    with tempfile.TemporaryDirectory(prefix="postgres-", ignore_cleanup_errors=True) as folder:
        if user:
            shutil.chown(folder, user)

        def run(program: str, *words: str) -> None:
            subprocess.run(
                [binaries / program, "-D", f"{folder}/data", *words],
                check=True,
                stdout=subprocess.DEVNULL,
                stdin=subprocess.DEVNULL,
                cwd=folder,
                user=user,
            )

        run(
            "initdb",
            "--auth=trust",
            "--username=exportcheck",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
        )
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        options = f"-h 127.0.0.1 -p {port} -k {folder} -c fsync=off"
        run("pg_ctl", "--wait", "--silent", "--log", f"{folder}/log", "--options", options, "start")
        try:
            yield f"postgresql+psycopg://exportcheck@127.0.0.1:{port}"
        finally:
            run("pg_ctl", "--wait", "--silent", "--mode", "immediate", "stop")


@pytest.fixture
def postgres_url(server: str) -> Iterator[str]:
    """A new, empty database on the server."""
    admin = open_database(f"{server}/postgres").execution_options(isolation_level="AUTOCOMMIT")
    name = f"test_{os.urandom(6).hex()}"
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    yield f"{server}/{name}"
    with admin.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


@pytest.fixture(params=["sqlite_url", pytest.param("postgres_url", marks=SYSTEM)])
def url(request: pytest.FixtureRequest) -> str:
    """An empty database of each kind."""
    found: str = request.getfixturevalue(request.param)
    return found


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    opened = open_database(url)
    yield opened
    opened.dispose()
