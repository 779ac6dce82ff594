"""Tables as the engine reads them, each file once."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from service.engine import source
from service.engine.nodes import Reader
from service.engine.tables import Table, read_table
from service.facts.catalogue import Catalogue, load_catalogue

REPOSITORY = Path(__file__).resolve().parents[2]
RULES = REPOSITORY / "rules"


def read_tables() -> tuple[dict[str, Table], list[str]]:
    """Every table by name, and the messages of the mistakes found."""
    reader, tables = Reader(), {}
    for path in sorted((RULES / "us-ear" / "tables").glob("*.yaml")):
        for document in source.read(path, path.name):
            assert isinstance(document, source.Mapping)
            table = read_table(reader, document)
            if table is not None:
                assert table.name not in tables, f"`{table.name}` stands twice"
                tables[table.name] = table
    return tables, [mistake.message for mistake in reader.mistakes]


TABLES, MISTAKES = read_tables()


@pytest.fixture(scope="session")
def tables() -> dict[str, Table]:
    """Every table by name."""
    return TABLES


@pytest.fixture(scope="session")
def controls(tables: dict[str, Table]) -> dict[str, dict[str, object]]:
    """The row of each ECCN."""
    rows: dict[str, dict[str, object]] = {}
    for category in range(10):
        for eccn, found in tables[f"eccn_controls_{category}"].rows.items():
            assert len(found) == 1, eccn
            rows[eccn] = dict(found[0].cells)
    return rows


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """The catalogue of known chips."""
    return load_catalogue(RULES / "catalogue")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The shared material, where there is some."""
    folder = Path(os.environ.get("EXPORTCHECK_SHARED") or REPOSITORY.parent / "shared")
    if not folder.is_dir():
        pytest.skip("the shared material is not here; set EXPORTCHECK_SHARED")
    return folder


def on(table: Table, name: str, day: str) -> frozenset[str]:
    """Members of a set on a day."""
    return table.sets[name].on(date.fromisoformat(day))
