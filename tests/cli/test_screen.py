"""`exportcheck screen`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from service.cli import main

HUAWEI = "Huawei Technologies Co., Ltd."


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("data")


@pytest.fixture
def run(folder: Path, monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    monkeypatch.setenv("EXPORTCHECK_DATA_DIR", str(folder))

    def call(*words: str) -> Result:
        return CliRunner().invoke(main, ["screen", *words], catch_exceptions=False)

    return call


def test_a_listed_name_is_found_and_the_others_are_not(run) -> None:  # type: ignore[no-untyped-def]
    result = run(HUAWEI, "Beispiel Messtechnik GmbH", "--as-of", "2026-11-24")
    assert result.exit_code == 3
    lines = result.stdout.splitlines()
    assert lines[0] == f"{HUAWEI}: match"
    assert lines[1].startswith("  match ")
    assert f"  EL  {HUAWEI}  (EL-" in lines[1]
    assert lines[2].startswith("    listed; ")
    assert lines[3].startswith("    match m")
    assert lines[-1] == "Beispiel Messtechnik GmbH: no_match"
    assert "Only the embedded subset" in result.stderr


def test_nothing_found_ends_well(run) -> None:  # type: ignore[no-untyped-def]
    assert run("Beispiel Messtechnik GmbH").exit_code == 0
    assert run(HUAWEI, "--as-of", "2010-01-01").exit_code == 0


def test_the_whole_answer_is_json(run) -> None:  # type: ignore[no-untyped-def]
    result = run(HUAWEI, "--country", "CN", "--type", "company", "--sensitivity", "0.9", "--json")
    body = json.loads(result.stdout)
    assert body["results"][0]["party"] == {"name": HUAWEI, "country": "CN", "type": "company"}
    assert body["results"][0]["matches"][0]["details"]["list"] == "EL"


def test_what_is_wrong_is_told(run) -> None:  # type: ignore[no-untyped-def]
    result = run(HUAWEI, "--country", "China")
    assert result.exit_code == 2
    assert "/parties/0/country: unknown country: `China`; did you mean `CN`" in result.stderr
