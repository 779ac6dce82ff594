"""The short tables: FDP sets, approved companies, country lists, validated end users."""

from __future__ import annotations

from datetime import date

import pytest

from service.engine.tables import Table
from tests.tables.conftest import on

FDP = [
    ("footnote_1_2020", "2020-08-17", 16),
    ("footnote_1", "2020-08-17", 16),
    ("footnote_1", "2024-12-01", 16),
    ("footnote_1", "2024-12-02", 24),
    ("footnote_4", "2022-10-20", 0),
    ("footnote_4", "2022-10-21", 18),
    ("footnote_4", "2026-01-29", 26),
    ("advanced_computing", "2026-01-29", 27),
    ("supercomputer_technology", "2026-01-29", 26),
    ("supercomputer_plant", "2026-01-29", 25),
    ("footnote_5_technology", "2026-01-29", 10),
    ("footnote_5_plant", "2026-01-29", 12),
    ("sme_technology", "2026-01-29", 2),
    ("sme_plant", "2026-01-29", 12),
]


@pytest.mark.parametrize(("name", "day", "size"), FDP)
def test_an_fdp_set_has_so_many_eccns(tables: dict[str, Table], name: str, day: str, size: int) -> None:
    assert len(on(tables["fdp_eccns"], name, day)) == size


def test_how_the_fdp_sets_differ_from_each_other(tables: dict[str, Table]) -> None:
    def fdp(name: str) -> frozenset[str]:
        return on(tables["fdp_eccns"], name, "2026-01-29")

    assert fdp("footnote_4") - fdp("footnote_1") == {"5D002", "5E002"}
    assert fdp("advanced_computing") - fdp("footnote_4") == {"4D090"}
    assert fdp("supercomputer_technology") - fdp("supercomputer_plant") == {"4D993"}
    assert fdp("footnote_5_plant") - fdp("footnote_5_technology") == {"3D992", "3E992"}
    assert fdp("sme_plant") == fdp("footnote_5_plant")
    assert fdp("sme_commodities") <= fdp("footnote_5_commodities_except")


def test_fdp_eccns_are_entries_of_the_list(
    tables: dict[str, Table], controls: dict[str, dict[str, object]]
) -> None:
    for name in tables["fdp_eccns"].sets:
        assert {one.split(".")[0] for one in on(tables["fdp_eccns"], name, "2026-01-29")} <= set(controls), (
            name
        )


SIZES = [
    ("approved_ic_designers", "approved", "2025-01-15", 0),
    ("approved_ic_designers", "approved", "2025-01-16", 33),
    ("approved_osats", "approved", "2026-09-24", 24),
    ("sme_excluded_countries", "742 supplement 4", "2024-12-02", 33),
    ("aia_countries", "740 supplement 5 a", "2025-01-13", 19),
    ("enc_favorable", "740 supplement 3", "2022-10-21", 36),
    ("nuclear_excluded", "744 supplement 3", "2022-10-21", 24),
]


@pytest.mark.parametrize(("table", "name", "day", "size"), SIZES)
def test_a_list_has_so_many_members(
    tables: dict[str, Table], table: str, name: str, day: str, size: int
) -> None:
    assert len(on(tables[table], name, day)) == size


def test_who_is_on_the_lists(tables: dict[str, Table]) -> None:
    assert {"Nvidia Corporation", "MediaTek, Inc."} <= on(
        tables["approved_ic_designers"], "approved", "2026-01-15"
    )
    excluded = on(tables["sme_excluded_countries"], "742 supplement 4", "2026-01-15")
    assert {"JP", "NL"} <= excluded
    assert not {"KR", "TW", "SG", "IL", "MY"} & excluded
    assert {"TW", "KR", "US"} <= on(tables["aia_countries"], "740 supplement 5 a", "2026-01-15")


def test_approvals_in_the_emirates_begin_and_end(tables: dict[str, Table]) -> None:
    table = tables["uae_approved"]
    assert on(table, "advanced computing", "2026-07-09") == frozenset()
    assert "G42" in on(table, "advanced computing", "2026-07-10")
    assert "G42" in on(table, "advanced computing", "2027-04-05")
    assert "G42" not in on(table, "advanced computing", "2027-04-06")
    assert "G42" not in on(table, "sta", "2026-07-14")
    assert "Microsoft Corporation" in on(table, "sta", "2027-04-06")
    assert on(table, "subsidiaries too", "2026-07-14") < on(table, "sta", "2026-07-14")


def test_validated_end_users_end_with_2025(tables: dict[str, Table]) -> None:
    table = tables["veu"]
    for entity in (
        "Samsung China Semiconductor Co. Ltd",
        "SK hynix Semiconductor (China) Ltd",
        "Intel Semiconductor (Dalian) Ltd",
    ):
        assert table.row(entity, date(2025, 12, 30)) is not None
        assert table.row(entity, date(2025, 12, 31)) is None
    assert table.row("Lam Research Service Co., Ltd", date(2026, 1, 29)) is not None
