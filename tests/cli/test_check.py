"""`exportcheck check --sensitivity`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from service.cli import main

ORDER = {
    "as_of": "2026-01-15",
    "origin_country": "US",
    "destination_country": "DE",
    "parties": [
        {"roles": ["exporter"], "name": "Example Exporter Inc.", "country": "US"},
        {"roles": ["end_user"], "name": "Moore Thread Robotics", "country": "DE"},
    ],
    "items": [{"description": "Thermocouple", "eccn": "EAR99", "us_origin": True}],
}


def matches(folder: Path, *options: str, setting: str | None = None) -> list[str]:
    """The decisions on candidates for the end user."""
    environment = {"EXPORTCHECK_DATA_DIR": str(folder), "EXPORTCHECK_SENSITIVITY": setting}
    found = CliRunner().invoke(main, ["check", "-", *options], json.dumps(ORDER), env=environment)
    assert found.exit_code in (0, 3), found.output
    return [row["decision"] for row in json.loads(found.stdout)["screening"][1]["matches"]]


def test_the_command_line_goes_before_the_environment(tmp_path: Path) -> None:
    assert matches(tmp_path, "--sensitivity", "0") == []
    assert matches(tmp_path, "--sensitivity", "1") != []
    assert matches(tmp_path, setting="1") != []
    assert matches(tmp_path, "--sensitivity", "0", setting="1") == []


@pytest.mark.parametrize("number", ["2", "much", "-1"])
def test_a_number_out_of_range_is_told(tmp_path: Path, number: str) -> None:
    environment = {"EXPORTCHECK_DATA_DIR": str(tmp_path)}
    found = CliRunner().invoke(
        main, ["check", "-", f"--sensitivity={number}"], json.dumps(ORDER), env=environment
    )
    assert found.exit_code == 1
    assert "accepted is a number from 0 (few false alarms) to 1 (few misses)" in found.output
