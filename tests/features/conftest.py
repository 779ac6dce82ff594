"""The words of the case notes in `features/`: a step writes one thing into a request, or reads one from the answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from service.lists.snapshot import embedded
from service.operations.rules import Library, open_library
from service.operations.screener import Screener
from service.operations.screening import index_of
from tests.features.sides import COLLECTED, Record
from tests.features.steps.note import Note


def pytest_configure(config: pytest.Config) -> None:
    """Make the steps known; as plugins, so that a failed assertion in one says what it found."""
    for name in ("shipment", "parties", "items", "end_use", "papers", "answer"):
        config.pluginmanager.import_plugin(f"tests.features.steps.{name}")


@pytest.fixture(scope="session")
def library() -> Library:
    """The rules of this checkout."""
    return open_library()


@pytest.fixture(scope="session")
def screener(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Screener:
    """The embedded lists, indexed."""
    lists = embedded(library.folder)
    return Screener(lists, index_of(lists, Path(tmp_path_factory.mktemp("index"))))


@pytest.fixture(scope="session")
def record() -> Record:
    """What the scenarios of this process did so far."""
    return Record()


@pytest.fixture
def note(request: pytest.FixtureRequest, library: Library, screener: Screener, record: Record) -> Note:
    """A fresh case note."""
    record.scenarios.add(_named(request.node))
    return Note(library, screener, record.checks)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep which scenarios there are, before `-k` leaves some out."""
    config.stash[COLLECTED] = {_named(item) for item in items if item.path.name == "test_features.py"}


def _named(item: pytest.Item) -> tuple[str, str]:
    assert isinstance(item, pytest.Function)
    return item.nodeid, item.originalname
