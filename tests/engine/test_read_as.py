"""A fact that is read by a table, or whose values a table lists, names one that exists and has the rows for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from service.engine.load import load
from service.engine.mistakes import RulesInvalid
from tests.engine.kit import VOCABULARY, write

ROWS = """
table: places
kind: rows
title: Places
key: place
columns: {place: as stated, read_as: its country}
rows:
  - {place: GL, read_as: DK}
"""


def folder(path: Path, table: str, key: str = "read_as") -> Path:
    """A rules folder whose shipments' country names that table under the key."""
    rules = write(path, {"places.yaml": ROWS})
    read = f"from: country, {key}: {table},"
    (rules / "vocabulary.yaml").write_text(VOCABULARY.replace("from: country,", read, 1))
    return rules


def test_a_table_of_rows_is_accepted(tmp_path: Path) -> None:
    assert load(folder(tmp_path, "places"), "toy").vocabulary.facts["shipment.country"].read_as == "places"


@pytest.mark.parametrize("key", ["read_as", "paragraphs"])
@pytest.mark.parametrize("table", ["place", "country_groups"])
def test_no_table_and_a_table_of_sets_are_mistakes(tmp_path: Path, table: str, key: str) -> None:
    with pytest.raises(
        RulesInvalid, match=f"`shipment.country` is read by `{table}`, which is no table of rows"
    ):
        load(folder(tmp_path, table, key), "toy")


def test_a_table_that_lists_no_paragraphs_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(RulesInvalid, match="row `GL` of `places` lists no `paragraphs`"):
        load(folder(tmp_path, "places", "paragraphs"), "toy")
