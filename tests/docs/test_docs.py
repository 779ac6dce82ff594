"""The pages say what is so: their commands run, their settings and make targets exist, their links lead somewhere."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.docs import console

PROJECT = Path(__file__).parents[2]
PAGES = [PROJECT / "README.md", PROJECT / "CONTRIBUTING.md", *sorted((PROJECT / "docs").rglob("*.md"))]
NAMES = set(re.findall(r"\bEXPORTCHECK_[A-Z_]+\b", (PROJECT / "service/operations/settings.py").read_text()))
BIN = Path(sys.executable).parent
# Commands that the docs show and that another part of the suite, or starting the service here, already runs.
SHOWN_ONLY = re.compile(
    r"make (run|test|test-system|golden|bench|lock|help)( PORT=\d+)?|docker compose .+|git clone .+|cd .+"
)


def page_id(path: Path) -> str:
    return str(path.relative_to(PROJECT))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("reader")


@pytest.fixture(scope="module")
def environment(folder: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("EXPORTCHECK_")}
    return {**kept, "EXPORTCHECK_DATA_DIR": str(folder / "var"), "PATH": f"{BIN}:{os.environ['PATH']}"}


@pytest.fixture(scope="module")
def server(folder: Path, environment: dict[str, str]) -> Iterator[str]:
    """`make run` as the Makefile has it, on a free port and with a database of its own."""
    (folder / "var").mkdir()
    url = f"http://127.0.0.1:{(port := free_port())}"
    log = (folder / "server.log").open("w")
    command = [BIN / "gunicorn", "--bind", f"127.0.0.1:{port}", "--no-control-socket", "service.api.wsgi:app"]
    process = subprocess.Popen(
        command, cwd=PROJECT, env=environment, stdout=log, stderr=log, stdin=subprocess.DEVNULL
    )
    try:
        for _ in range(300):
            try:
                urllib.request.urlopen(f"{url}/readyz", timeout=5).close()
                break
            except OSError:
                assert process.poll() is None, (folder / "server.log").read_text()
                time.sleep(0.1)
        else:
            pytest.fail("not ready after 30 s: " + (folder / "server.log").read_text())
        yield url
    finally:
        process.terminate()
        process.wait(30)
        log.close()


@pytest.mark.parametrize("path", [page for page in PAGES if console.read(page).commands], ids=page_id)
def test_commands_do_what_the_page_shows(
    path: Path, server: str, folder: Path, environment: dict[str, str]
) -> None:
    page = console.read(path)
    for name, text in page.files.items():
        (folder / name).write_text(text)
    for command in page.commands:
        if SHOWN_ONLY.fullmatch(" ".join(command.words)):
            continue
        where = f"{path.name}:{command.line}: `{command.words[0]}`"
        if command.words[0] == "curl":
            got = console.curl(command.words, server, folder)
        else:
            assert command.words[0] == "exportcheck", f"{where} is not a command this test runs"
            done = subprocess.run(
                command.words,
                cwd=folder,
                env=environment,
                capture_output=True,
                text=True,
                check=False,
                stdin=subprocess.DEVNULL,
            )
            got = done.stdout + done.stderr
        assert (lacks := console.differs(command.shown, got)) is None, (
            f"{where} does not print `{lacks}`: {got}"
        )


def test_the_readme_takes_a_reader_to_a_verdict() -> None:
    ran = {command.words[0] for command in console.read(PROJECT / "README.md").commands}
    assert {"curl", "exportcheck", "make"} <= ran


@pytest.mark.parametrize("path", PAGES, ids=page_id)
def test_json_shown_is_json(path: Path) -> None:
    for block in console.FENCE.finditer(path.read_text()):
        if block["info"].strip().split(" ")[0] == "json":
            json.loads(block["text"])


@pytest.mark.parametrize("path", PAGES, ids=page_id)
def test_settings_and_targets_named_exist(path: Path) -> None:
    text = path.read_text()
    assert set(re.findall(r"\bEXPORTCHECK_[A-Z_]+\b", text)) <= NAMES | {"EXPORTCHECK_SHARED"}
    targets = set(re.findall(r"^([a-z-]+):", (PROJECT / "Makefile").read_text(), re.MULTILINE))
    assert set(re.findall(r"(?:`|\$ )make ([a-z-]+)", text)) <= targets


def test_every_setting_is_in_the_readme() -> None:
    assert (
        set(re.findall(r"^\| `(EXPORTCHECK_[A-Z_]+)` \|", (PROJECT / "README.md").read_text(), re.MULTILINE))
        == NAMES
    )


def test_the_image_sets_only_what_exists() -> None:
    shipped = (PROJECT / "docker/Dockerfile").read_text() + (PROJECT / "docker/compose.yaml").read_text()
    assert {"EXPORTCHECK_DATA_DIR"} <= set(re.findall(r"EXPORTCHECK_[A-Z_]+", shipped)) <= NAMES


@pytest.mark.parametrize("path", PAGES, ids=page_id)
def test_links_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", path.read_text()):
        if not target.startswith("https://"):
            assert (path.parent / target).exists(), target
