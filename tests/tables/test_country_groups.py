"""Country Groups and the Country Chart on days that matter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from service.engine.tables import Table
from tests.tables.conftest import on

CHANGES = [
    # country, group, in it the day before, in it on the day, day
    ("VE", "B", True, False, "2019-05-24"),
    ("VE", "D:1", False, True, "2019-05-24"),
    ("RU", "A:2", True, False, "2020-02-24"),
    ("RU", "A:4", True, False, "2020-02-24"),
    ("RU", "D:4", False, True, "2020-02-24"),
    ("YE", "D:1", False, True, "2020-02-24"),
    ("HK", "A:6", True, False, "2020-12-23"),
    ("HK", "B", True, False, "2020-12-23"),
    ("HK", "D:5", False, True, "2020-12-23"),
    ("UA", "D:1", True, False, "2020-12-28"),
    ("UA", "B", False, True, "2020-12-28"),
    ("MX", "A:6", False, True, "2020-12-28"),
    ("CY", "A:6", False, True, "2020-12-28"),
    ("SD", "E:1", True, False, "2021-01-14"),
    ("MM", "D:1", False, True, "2021-03-08"),
    ("RU", "D:5", False, True, "2021-03-18"),
    ("KH", "D:5", False, True, "2021-12-09"),
    ("BY", "A:4", True, False, "2022-03-02"),
    ("NI", "B", True, False, "2024-03-15"),
    ("NI", "D:5", False, True, "2024-03-15"),
    ("CY", "D:5", True, False, "2024-05-30"),
    ("KH", "D:5", True, False, "2026-02-03"),
    ("AE", "D:4", True, False, "2026-07-10"),
    ("AE", "A:5", False, True, "2026-07-10"),
]


@pytest.fixture
def group(tables: dict[str, Table]) -> Callable[[str, str], frozenset[str]]:
    return lambda name, day: on(tables["country_groups"], name, day)


@pytest.fixture
def column(tables: dict[str, Table]) -> Callable[[str, str], frozenset[str]]:
    return lambda name, day: on(tables["country_chart"], name, day)


def day_before(day: str) -> str:
    return str(date.fromisoformat(day) - timedelta(days=1))


@pytest.mark.parametrize(("country", "name", "before", "after", "day"), CHANGES)
def test_a_country_changes_its_group_on_the_day(
    group: Callable[[str, str], frozenset[str]], country: str, name: str, before: bool, after: bool, day: str
) -> None:
    assert (country in group(name, day_before(day))) is before
    assert (country in group(name, day)) is after


def test_the_arms_embargoes_on_the_day_of_the_october_2022_rule(
    group: Callable[[str, str], frozenset[str]],
) -> None:
    assert group("D:5", "2022-10-21") == {
        "AF", "BY", "CD", "CF", "CN", "CU", "CY", "ER", "HK", "HT", "IQ", "IR", "KH", "KP",
        "LB", "LY", "MM", "RU", "SD", "SO", "SS", "SY", "VE", "ZW",
    }  # fmt: skip


def test_macau_is_never_under_an_arms_embargo(group: Callable[[str, str], frozenset[str]]) -> None:
    for day in ("2019-05-16", "2023-01-17", "2026-11-24"):
        assert "MO" not in group("D:5", day)
        assert "MO" in group("D:1", day)


def test_the_united_states_stand_with_the_regimes_but_not_with_sta(
    group: Callable[[str, str], frozenset[str]],
) -> None:
    for name in ("A:1", "A:2", "A:3", "A:4"):
        assert "US" in group(name, "2026-07-10")
    assert "US" not in group("A:5", "2026-07-10")


@pytest.mark.parametrize("name", ["D:1", "D:3", "D:4", "D:5"])
def test_hong_kong_is_wherever_china_is(group: Callable[[str, str], frozenset[str]], name: str) -> None:
    assert {"CN", "HK"} <= group(name, "2022-10-21")


def test_b_and_d1_have_no_country_in_common_nor_a5_and_a6(
    group: Callable[[str, str], frozenset[str]],
) -> None:
    for day in ("2019-05-16", "2020-06-01", "2021-06-01", "2022-10-21", "2024-06-01", "2026-11-24"):
        assert group("B", day) & group("D:1", day) == frozenset()
        assert group("A:5", day) & (group("A:6", day) | group("D:1", day)) == frozenset()


SIZES = {
    "A:1": 40, "A:2": 34, "A:3": 42, "A:4": 45, "A:5": 38, "A:6": 8, "B": 173,
    "D:1": 24, "D:2": 10, "D:3": 36, "D:4": 21, "D:5": 22, "E:1": 3, "E:2": 1,
}  # fmt: skip


@pytest.mark.parametrize(("name", "size"), SIZES.items())
def test_a_group_has_as_many_countries_as_the_print_of_july_2026(
    group: Callable[[str, str], frozenset[str]], name: str, size: int
) -> None:
    without_rows = {"HK", "UA-40", "UA-43"}
    assert len(group(name, "2026-07-23") - without_rows) == size


MARKS = {
    "CB 1": 196, "CB 2": 154, "CB 3": 33, "NP 1": 151, "NP 2": 9, "NS 1": 193, "NS 2": 156, "MT 1": 193,
    "RS 1": 193, "RS 2": 156, "FC 1": 33, "CC 1": 158, "CC 2": 22, "CC 3": 141, "AT 1": 0, "AT 2": 0,
}  # fmt: skip


@pytest.mark.parametrize(("name", "marks"), MARKS.items())
def test_a_column_has_as_many_marks_as_the_chart_of_2026(
    column: Callable[[str, str], frozenset[str]], name: str, marks: int
) -> None:
    without_rows = {"HK", "UA-09", "UA-14", "UA-40", "UA-43"}
    assert len(column(name, "2026-01-29") - without_rows) == marks


def test_canada_australia_and_britain_in_the_chart(column: Callable[[str, str], frozenset[str]]) -> None:
    for name in ("NS 1", "RS 1", "MT 1"):
        assert "CA" not in column(name, "2022-10-21")
        assert {"AU", "GB"} <= column(name, "2024-04-18")
        assert not {"AU", "GB"} & column(name, "2024-04-19")
    assert {"AU", "GB"} <= column("footnote 10", "2024-04-19")


def test_hong_kong_has_marks_on_every_day(column: Callable[[str, str], frozenset[str]]) -> None:
    for day in ("2020-12-22", "2020-12-23", "2026-11-24"):
        for name in ("NS 1", "NS 2", "RS 1", "RS 2", "CB 1", "CB 2", "CB 3", "NP 1", "NP 2", "MT 1", "CC 1"):
            assert ("HK" in column(name, day)) is ("CN" in column(name, day))


def test_embargoed_destinations_have_no_marks_and_are_pointed_on(
    column: Callable[[str, str], frozenset[str]],
) -> None:
    embargoed = column("see 746", "2026-01-29")
    assert embargoed == {"CU", "IR", "KP", "SY"}
    for name in MARKS:
        assert not embargoed & column(name, "2026-01-29")


def test_only_sudan_ever_had_an_anti_terrorism_mark(column: Callable[[str, str], frozenset[str]]) -> None:
    assert column("AT 1", "2021-01-13") == {"SD"}
    assert column("AT 1", "2021-01-14") == frozenset()
