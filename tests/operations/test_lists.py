"""Importing files and having the lists in force."""

from __future__ import annotations

import gzip
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from service.operations.lists import ImportFailed, Lists, import_files
from service.store.database import open_database
from service.store.upgrade import upgrade
from tests.lists.rows import csl, listed, printed, shared, supplement

RULES = Path(__file__).parents[2] / "rules"
AT = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Engine]:
    engine = open_database(f"sqlite:///{tmp_path}/lists.sqlite")
    upgrade(engine)
    yield engine
    engine.dispose()


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("name", "data", "as_of"),
    [
        ("el.json", supplement([printed("Invented Chips")]), date(2026, 7, 9)),
        ("csl_2026-07-31.csv", csl([listed("Invented Chips")]), date(2026, 7, 31)),
        ("csl_2026-13-31.csv", csl([listed("Invented Chips")]), date(2026, 11, 24)),
        ("csl_2031-01-01.csv", csl([listed("Invented Chips")]), date(2026, 11, 24)),
        ("csl.csv.gz", gzip.compress(csl([listed("Invented Chips")])), date(2026, 11, 24)),
    ],
)
def test_a_file_speaks_for_its_day(
    database: Engine, tmp_path: Path, name: str, data: bytes, as_of: date
) -> None:
    (report,) = import_files(database, [written(tmp_path, name, data)], AT)
    assert (report.file_name, report.as_of, report.rows, report.rejected) == (name, as_of, 1, ())
    assert [(one.list, one.state, one.entries) for one in report.lists] == [("EL", "new", 1)]


def test_lists_in_force_follow_an_import_of_another_process(database: Engine, tmp_path: Path) -> None:
    lists = Lists(database, RULES)
    before = lists.current()
    assert before.embedded_only
    assert lists.current() is before
    import_files(database, [written(tmp_path, "el.json", supplement([printed("Invented Chips")]))], AT)
    after = lists.current()
    assert not after.embedded_only
    assert "Invented Chips" in {entry.name for entry in after.entries}
    assert after.sha256 != before.sha256
    assert lists.known_at(date(2026, 7, 8)).embedded_only


def test_one_bad_file_keeps_all_out(database: Engine, tmp_path: Path) -> None:
    good = written(tmp_path, "el.json", supplement([printed("Invented Chips")]))
    bad = written(tmp_path, "bad.csv", b"a,b\n1,2\n")
    with pytest.raises(ImportFailed, match=r"bad.csv` is not a list that can be read: first line is `a,b`"):
        import_files(database, [good, bad], AT)
    assert Lists(database, RULES).current().embedded_only


def test_a_list_that_shrinks_keeps_all_out_unless_allowed(database: Engine, tmp_path: Path) -> None:
    many = [printed(f"Invented {number}") for number in range(100)]
    import_files(database, [written(tmp_path, "a.json", supplement(many, extracted="2026-05-01"))], AT)
    meu = written(tmp_path, "meu.json", supplement([printed("Invented Aero")], "bis-meu"))
    few = written(tmp_path, "b.json", supplement(many[:90]))
    with pytest.raises(ImportFailed, match=r"`b.json` would take 10 of 100 entries off the EL list"):
        import_files(database, [meu, few], AT)
    assert "MEU" not in {entry.list for entry in Lists(database, RULES).current().entries}
    reports = import_files(database, [meu, few], AT, allow_shrink=True)
    assert [one.lists[0].lost for one in reports] == [None, 10]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda folder: folder / "none.csv", r"none.csv` cannot be read: No such file"),
        (lambda folder: written(folder, "empty.csv", csl([])), r"empty.csv` has no entry that could be read"),
        (
            lambda folder: written(folder, "x.csv", csl([listed("")])),
            r"x.csv` has no entry .*; 1 rows kept aside",
        ),
    ],
)
def test_a_file_without_entries_is_refused(
    database: Engine, tmp_path: Path, make: object, message: str
) -> None:
    assert callable(make)
    with pytest.raises(ImportFailed, match=message):
        import_files(database, [make(tmp_path)], AT)


def test_progress_runs_from_start_to_end_of_each_file(database: Engine, tmp_path: Path) -> None:
    rows = [listed(f"Invented {number}") for number in range(2000)]
    seen: list[tuple[str, float]] = []
    import_files(
        database,
        [written(tmp_path, "a.csv", csl(rows))],
        AT,
        progress=lambda name, part: seen.append((name, part)),
    )
    parts = [part for _, part in seen]
    assert {name for name, _ in seen} == {"a.csv"}
    assert parts == sorted(parts)
    assert len(parts) > 4
    assert parts[-1] == 1.0


def test_the_real_lists_together(database: Engine) -> None:
    """The whole consolidated list and the three lists of the agencies, in force with the embedded default."""
    files = [
        shared(name)
        for name in (
            "csl_2026-07-31_reconstructed.csv.gz",
            "bis_entity_list_2026-07.json",
            "bis_meu_2026-07.json",
            "bis_dpl_2026-04-14.json",
        )
    ]
    started = time.process_time()
    reports = import_files(database, files, AT)
    assert time.process_time() - started < 20
    assert [report.rows for report in reports] == [25_921, 3_409, 70, 564]
    lists = Lists(database, RULES).current()
    assert len({entry.id for entry in lists.entries}) == len(lists.entries) > 25_000
    day = AT.date()
    by_name = {(entry.list, entry.name): entry for entry in lists.entries}
    huawei = by_name["EL", "Huawei Technologies Co., Ltd."]
    assert huawei.sources == ("regulation", "csl", "embedded")
    assert (huawei.status_on(date(2019, 5, 16)), huawei.status_on(date(2019, 5, 15))) == (
        "listed",
        "not_listed",
    )
    assert huawei.footnotes_on(date(2020, 5, 15)).sure == {1}
    affiliate = by_name["EL", "Huawei Terminal (Shenzhen) Co., Ltd."]
    assert affiliate.status_on(day) == "listed"
    for name, footnotes in (
        ("Semiconductor Manufacturing International (Beijing) Corporation", {5}),
        ("Semiconductor Manufacturing International (Shenzhen) Corporation", set()),
        ("PXW Semiconductor Manufactory Co., Ltd.", {5}),
        ("Cambricon Technologies Corporation Limited", {4}),
    ):
        assert by_name["EL", name].footnotes_on(day).sure == footnotes, name
    assert all(
        entry.status_on(day) == "listed"
        for entry in lists.entries
        if entry.list in ("EL", "MEU", "SDN") and entry.listed_until is None
    )
    expired = sum(entry.list == "DPL" and entry.status_on(day) == "not_listed" for entry in lists.entries)
    assert expired > 1_000
