"""The pages say what is so: their commands run, their settings and make targets exist, their links lead somewhere."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.docs import console
from tests.serving import environment, serving

PROJECT = Path(__file__).parents[2]
PAGES = [PROJECT / "README.md", PROJECT / "CONTRIBUTING.md", *sorted((PROJECT / "docs").rglob("*.md"))]
NAMES = set(re.findall(r"\bEXPORTCHECK_[A-Z_]+\b", (PROJECT / "service/operations/settings.py").read_text()))
# Commands that the docs show and that another part of the suite, or starting the service here, already runs.
SHOWN_ONLY = re.compile(
    r"make (run|test|test-system|golden|bench|lock|help)( PORT=\d+)?|docker compose .+|git clone .+|cd .+"
)


def page_id(path: Path) -> str:
    return str(path.relative_to(PROJECT))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("reader")


@pytest.fixture(scope="module")
def settings(folder: Path) -> dict[str, str]:
    return {"EXPORTCHECK_DATA_DIR": str(folder / "var")}


@pytest.fixture(scope="module")
def server(folder: Path, settings: dict[str, str]) -> Iterator[str]:
    """The service on a database of its own."""
    (folder / "var").mkdir()
    with serving(folder, settings) as url:
        yield url


@pytest.mark.parametrize("path", [page for page in PAGES if console.read(page).commands], ids=page_id)
def test_commands_do_what_the_page_shows(
    path: Path, server: str, folder: Path, settings: dict[str, str]
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
                env=environment(settings),
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
