"""`exportcheck lists import` and `lists show`."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from service.cli.lists import lists
from tests.lists.rows import csl, listed, printed, supplement


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    monkeypatch.setenv("EXPORTCHECK_DATABASE_URL", f"sqlite:///{tmp_path}/var/lists.sqlite")
    monkeypatch.setenv("EXPORTCHECK_RULES_DIR", str(Path(__file__).parents[2] / "rules"))

    def call(*words: object) -> Result:
        return CliRunner().invoke(lists, [str(word) for word in words], catch_exceptions=False)

    return call


def test_import_prints_a_table_and_what_was_kept_aside(tmp_path: Path, run) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "csl_2026-07-31.csv"
    path.write_bytes(csl([listed("Invented Chips"), listed("")]))
    result = run("import", path)
    assert result.exit_code == 0
    assert "csl_2026-07-31.csv: Consolidated Screening List, CSV, as of 2026-07-31, 2 rows" in result.stdout
    assert "  EL    new    1        -      -     1" in result.stdout
    assert "  kept aside: no name: source: Entity List" in result.stdout


def test_import_of_what_is_no_list_says_what_is_accepted(tmp_path: Path, run) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "odd.txt"
    path.write_text("hello\n")
    result = run("import", path)
    assert result.exit_code == 1
    assert (
        "is not a list that can be read: first line is `hello`: accepted is the Consolidated" in result.stderr
    )


def test_a_list_that_shrinks_needs_the_option(tmp_path: Path, run) -> None:  # type: ignore[no-untyped-def]
    rows = [printed(f"Invented {number}") for number in range(10)]
    path = tmp_path / "el.json"
    path.write_bytes(supplement(rows, extracted="2026-05-01"))
    assert run("import", path).exit_code == 0
    path.write_bytes(supplement(rows[:5]))
    refused = run("import", path)
    assert refused.exit_code == 1
    assert "accepted only with --allow-shrink" in refused.stderr
    allowed = run("import", "--allow-shrink", path)
    assert allowed.exit_code == 0
    assert "  EL    new    5        +0     -5    0" in allowed.stdout


def test_show_names_each_list_with_its_day_and_age(tmp_path: Path, run) -> None:  # type: ignore[no-untyped-def]
    before = run("show")
    assert before.exit_code == 0
    assert "EL embedded" in before.stdout
    assert "only the embedded subset of the Entity List" in before.stdout
    path = tmp_path / "el.json"
    path.write_bytes(supplement([printed("Invented Chips")]))
    run("import", path)
    after = run("show")
    assert "EL regulation" in after.stdout
    assert "from el.json" in after.stdout
    assert " days " in after.stdout
    assert "only the embedded subset" not in after.stdout


def test_a_bad_setting_is_named(tmp_path: Path, run, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setenv("EXPORTCHECK_DATABASE_URL", "mysql://nowhere")
    result = run("show")
    assert result.exit_code == 1
    assert "EXPORTCHECK_DATABASE_URL" in result.stderr
