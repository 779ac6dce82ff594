"""The service on PostgreSQL instead of SQLite: what it decides is stored there, and outlives it."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.orders import BREAD_OVEN
from tests.serving import ask, free_port, serving

pytestmark = pytest.mark.system


def binaries() -> Path:
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[4]))
    at = installed[-1] if installed else shutil.which("initdb")
    if at is None:
        pytest.skip("PostgreSQL is not installed (`make test-system` installs it)")
    return Path(at).parent


@pytest.fixture(scope="module")
def database() -> Iterator[str]:
    """The URL of a new server's empty database. As root the server runs as `postgres`: it refuses root."""
    user = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
    with tempfile.TemporaryDirectory(prefix="postgres-", ignore_cleanup_errors=True) as folder:
        if os.geteuid() == 0:
            shutil.chown(folder, user)

        def pg(program: str, *words: str) -> None:
            done = subprocess.run(
                [binaries() / program, "-D", f"{folder}/data", *words],
                check=False,
                capture_output=True,
                stdin=subprocess.DEVNULL,
                cwd=folder,
                user=user if os.geteuid() == 0 else None,
            )
            assert done.returncode == 0, done.stderr.decode()

        pg(
            "initdb",
            "--auth=trust",
            "--username=exportcheck",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
        )
        port = free_port()
        options = f"-h 127.0.0.1 -p {port} -k {folder} -c fsync=off"
        pg("pg_ctl", "--wait", "--silent", "--log", f"{folder}/log", "--options", options, "start")
        try:
            yield f"postgresql://exportcheck@127.0.0.1:{port}/postgres"
        finally:
            pg("pg_ctl", "--wait", "--silent", "--mode", "immediate", "stop")


@pytest.fixture(scope="module")
def settings(database: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return {
        "EXPORTCHECK_DATABASE_URL": database,
        "EXPORTCHECK_DATA_DIR": str(tmp_path_factory.mktemp("data")),
    }


def test_a_decision_is_found_again_by_another_process(settings: dict[str, str], tmp_path: Path) -> None:
    with serving(tmp_path, settings) as url:
        status, answer = ask("POST", f"{url}/check", BREAD_OVEN)
        assert (status, answer["verdict"]) == (200, "allow")
        decision = ask("GET", f"{url}/decisions/{answer['decision_id']}")
        assert decision[0] == 200
    with serving(tmp_path, settings) as url:
        assert ask("GET", f"{url}/decisions/{answer['decision_id']}") == decision
    assert not list(tmp_path.rglob("*.sqlite"))


def test_many_at_once_are_all_stored(settings: dict[str, str], tmp_path: Path) -> None:
    with serving(tmp_path, settings, workers=2) as url, ThreadPoolExecutor(8) as callers:
        answers = list(callers.map(lambda _: ask("POST", f"{url}/check", BREAD_OVEN), range(24)))
        assert {status for status, _ in answers} == {200}
        found = {answer["decision_id"] for _, answer in answers}
        assert len(found) == 24
        assert all(ask("GET", f"{url}/decisions/{decision}")[0] == 200 for decision in found)
