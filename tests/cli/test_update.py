"""`exportcheck lists update`, `lists diff` and `lists show --all`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from service.cli.lists import lists
from tests.lists.agency import Agency, sends, serving
from tests.lists.rows import DENIAL, csl, listed

OLD = csl([listed("Invented Chips")])
NEW = csl([listed("Invented Chips", alt_names="InvChips"), listed("Invented Fab")])
STAMP = "Fri, 31 Jul 2026 13:15:00 GMT"


@pytest.fixture
def agency(monkeypatch: pytest.MonkeyPatch) -> Iterator[Agency]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with serving() as opened:
        yield opened


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    monkeypatch.setenv("EXPORTCHECK_DATABASE_URL", f"sqlite:///{tmp_path}/var/lists.sqlite")
    monkeypatch.setenv("EXPORTCHECK_RULES_DIR", str(Path(__file__).parents[2] / "rules"))

    def call(*words: object) -> Result:
        return CliRunner().invoke(lists, [str(word) for word in words], catch_exceptions=False)

    return call


@pytest.fixture
def sources(tmp_path: Path, agency: Agency) -> Path:
    path = tmp_path / "sources.yaml"
    path.write_text(f"sources: [{{name: csl, title: T, url: '{agency.url}/list.csv', family: csl}}]\n")
    return path


def test_update_imports_and_then_says_how_old_what_stays_is(  # type: ignore[no-untyped-def]
    run, agency: Agency, sources: Path
) -> None:
    agency.gives(sends(OLD, Last_Modified=STAMP))
    first = run("update", "--sources", sources)
    assert first.exit_code == 0, first.output
    assert (
        "csl: new\nlist.csv of 2026-07-31: Consolidated Screening List, CSV, as of 2026-07-31" in first.stdout
    )
    agency.gives(sends(b"", 304, length=0))
    assert "csl: unchanged\n  in force: EL of 2026-07-31 (" in run("update", "--sources", sources).stdout
    agency.gives(sends(b"", 404))
    failed = run("update", "--sources", sources)
    assert failed.exit_code == 1
    assert "csl: failed: the server answers 404 Not Found\n  in force: EL of 2026-07-31 (" in failed.stdout
    assert "days old" in failed.stdout


def test_update_names_the_sources_there_are(run, sources: Path) -> None:  # type: ignore[no-untyped-def]
    wrong = run("update", "--sources", sources, "--only", "dpl")
    assert (wrong.exit_code, wrong.stderr) == (1, "Error: no source is named `dpl`: accepted are csl\n")


def test_diff_compares_snapshots_and_files(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    old, new = tmp_path / "old_2026-05-01.csv", tmp_path / "new_2026-06-01.csv"
    old.write_bytes(OLD)
    new.write_bytes(NEW)
    files = run("diff", old, new)
    assert files.stdout.splitlines()[0] == "1 added, 0 removed, 1 changed"
    assert "+ EL  Invented Fab  (EL-" in files.stdout
    assert "    aliases: None -> ['InvChips']" in files.stdout
    run("import", old)
    run("import", new)
    assert run("diff", 1, 2).stdout == files.stdout
    assert run("diff", 2, old).stdout.splitlines()[0] == "0 added, 1 removed, 1 changed"
    assert run("diff", 1, old).stdout == "0 added, 0 removed, 0 changed\n"
    shown = run("show", "--all").stdout
    assert [line.split()[:4] for line in shown.splitlines()[1:]] == [
        ["1", "EL", "csl", "2026-05-01"],
        ["2", "EL", "csl", "2026-06-01"],
    ]
    assert run("diff", 1, 9).stderr == "Error: no snapshot has the number `9`: there are 1, 2\n"
    assert "neither the number of a snapshot nor a file" in run("diff", 1, "no.csv").stderr


def test_diff_of_much_is_cut(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    old, new = tmp_path / "a.csv", tmp_path / "b.csv"
    old.write_bytes(OLD)
    new.write_bytes(csl([listed(f"Invented {number}", license_policy=DENIAL) for number in range(300)]))
    assert "and 101 more lines" in run("diff", old, new).stdout
