"""A fact that is read by a table names one that exists and has rows."""

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


def folder(path: Path, table: str) -> Path:
    """A rules folder whose shipments' country is read by that table."""
    rules = write(path, {"places.yaml": ROWS})
    read = "from: country, read_as: " + table + ","
    (rules / "vocabulary.yaml").write_text(VOCABULARY.replace("from: country,", read, 1))
    return rules


def test_a_table_of_rows_is_accepted(tmp_path: Path) -> None:
    assert load(folder(tmp_path, "places"), "toy").vocabulary.facts["shipment.country"].read_as == "places"


@pytest.mark.parametrize("table", ["place", "country_groups"])
def test_no_table_and_a_table_of_sets_are_mistakes(tmp_path: Path, table: str) -> None:
    with pytest.raises(
        RulesInvalid, match=f"`shipment.country` is read by `{table}`, which is no table of rows"
    ):
        load(folder(tmp_path, table), "toy")
