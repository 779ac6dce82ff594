"""First days from Federal Register citations."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from service.lists.citations import parse_citations, parse_day
from service.lists.dates import EffectiveDates, load_effective_dates, settle
from service.lists.entry import ListEntry, Since
from service.lists.files import ListFileError

FILE = Path(__file__).parents[2] / "rules" / "us-ear" / "lists" / "effective-dates.yaml"
SEEN = date(2026, 7, 9)


@pytest.fixture(scope="module")
def dates() -> EffectiveDates:
    return load_effective_dates(FILE)


def entry(*citations: str, footnotes: frozenset[int] = frozenset(), **more: object) -> ListEntry:
    found = ListEntry("EL-1", "EL", "Invented Chips", citations=citations, footnotes=footnotes)
    return replace(found, **more)  # type: ignore[arg-type]


def test_nobody_was_on_a_list_before_there_was_one(dates: EffectiveDates) -> None:
    """Rows of the consolidated list without days leave the first day open, but not before the list began."""
    undated = settle(replace(entry(), list="CMIC"), dates, SEEN)
    days = (date(2021, 6, 2), date(2021, 6, 3), SEEN)
    assert [undated.status_on(day) for day in days] == ["not_listed", "possibly", "listed"]
    dated = settle(
        replace(entry(), list="CMIC", listed_from=date(2021, 12, 16), listed_from_precision="published"),
        dates,
        SEEN,
    )
    assert dated.since == Since(date(2021, 12, 16), "published")


@pytest.mark.parametrize(
    ("citation", "effective", "published"),
    [
        ("84 FR 22963", "2019-05-16", "2019-05-21"),
        ("84 FR 22961", "2019-05-16", "2019-05-21"),
        ("84 FR 43495", "2019-08-19", "2019-08-21"),
        ("85 FR 51603", "2020-08-17", "2020-08-20"),
        ("85 FR 83420", "2020-12-18", "2020-12-22"),
        ("87 FR 62202", "2022-10-21", "2022-10-13"),
        ("87 FR 77508", "2022-12-16", "2022-12-19"),
        ("89 FR 96836", "2024-12-02", "2024-12-05"),
        ("90 FR 4622", "2025-01-16", "2025-01-16"),
        ("90 FR 14048", "2025-03-25", "2025-03-28"),
        ("90 FR 14035", None, "2025-03-28"),
    ],
)
def test_known_rules(dates: EffectiveDates, citation: str, effective: str | None, published: str) -> None:
    rule = dates.rule_of(citation)
    assert rule is not None
    assert rule.published == date.fromisoformat(published)
    assert rule.effective == (date.fromisoformat(effective) if effective else None)


@pytest.mark.parametrize("citation", ["84 FR 22960", "84 FR 22969", "1 FR 1", "84 FR No. 7", "soon"])
def test_no_rule_is_made_up(dates: EffectiveDates, citation: str) -> None:
    assert dates.rule_of(citation) is None


def test_the_effective_day_comes_before_the_printing_day(dates: EffectiveDates) -> None:
    """Huawei: printed on 21 May 2019, and so in the consolidated list, but listed since 16 May."""
    found = settle(
        entry("84 FR 22963", listed_from=date(2019, 5, 21), listed_from_precision="published"), dates, SEEN
    )
    assert found.since == Since(date(2019, 5, 16), "effective")


def test_a_rule_with_a_printing_day_alone_leaves_the_days_before_open(dates: EffectiveDates) -> None:
    found = settle(entry("90 FR 14035"), dates, SEEN)
    assert found.since == Since(date(2025, 3, 28), "published")
    assert found.status_on(date(2025, 3, 25)) == "possibly"


def test_a_printing_day_of_the_source_serves_where_the_table_has_none(dates: EffectiveDates) -> None:
    found = settle(entry("91 FR 100", printed={"91 FR 100": date(2026, 1, 5)}), dates, SEEN)
    assert found.since == Since(date(2026, 1, 5), "published")


def test_a_start_date_shortly_before_printing_is_the_effective_day(dates: EffectiveDates) -> None:
    stated = entry("90 FR 14035", listed_from=date(2025, 3, 25), listed_from_precision="published")
    assert settle(stated, dates, SEEN).since == Since(date(2025, 3, 25), "effective")


def test_a_start_date_of_a_later_change_does_not_hide_the_listing(dates: EffectiveDates) -> None:
    stated = entry("75 FR 1699", listed_from=date(2012, 4, 25), listed_from_precision="published")
    assert settle(stated, dates, SEEN).since == Since(date(2010, 1, 13), "published")


def test_an_unknown_page_still_tells_the_year(dates: EffectiveDates) -> None:
    found = settle(entry("83 FR 99999"), dates, SEEN)
    assert [found.status_on(date(year, 6, 1)) for year in (2017, 2018, 2019)] == [
        "not_listed",
        "possibly",
        "listed",
    ]


def test_without_any_date_an_entry_is_listed_from_when_it_was_seen(dates: EffectiveDates) -> None:
    found = settle(entry(), dates, SEEN)
    assert found.status_on(date(2026, 7, 8)) == "possibly"
    assert found.status_on(SEEN) == "listed"


@pytest.mark.parametrize(
    ("citations", "footnote", "since"),
    [
        (("84 FR 22963",), 1, Since(date(2020, 5, 15), "effective")),
        (("84 FR 22963",), 2, Since(date(2020, 8, 17), "effective")),
        (("85 FR 51603",), 1, Since(date(2020, 8, 17), "effective")),
        (("86 FR 18438", "87 FR 62202"), 4, Since(date(2022, 10, 21), "effective")),
        (("88 FR 71992", "89 FR 25505"), 4, Since(date(2023, 10, 17), "effective")),
        (("86 FR 67319",), 4, Since(SEEN, "first_seen", date(2022, 10, 21))),
        (("85 FR 83420",), 5, Since(date(2024, 12, 2), "effective")),
        (("89 FR 96836",), 5, Since(date(2024, 12, 2), "effective")),
        (("80 FR 8527",), 6, Since(date(2015, 2, 18), "published")),
    ],
)
def test_a_footnote_binds_from_its_own_rule(
    dates: EffectiveDates, citations: tuple[str, ...], footnote: int, since: Since
) -> None:
    found = settle(entry(*citations, footnotes=frozenset({footnote})), dates, SEEN)
    assert found.footnote_from == {footnote: since}


def test_the_later_printing_of_a_footnote_rule_does_not_move_it(dates: EffectiveDates) -> None:
    assert dates.footnotes[4].day == date(2022, 10, 21)
    assert {number: start.for_all for number, start in dates.footnotes.items()} == {
        1: True,
        2: True,
        3: False,
        4: False,
        5: True,
    }


@pytest.mark.parametrize(
    ("rules", "message"),
    [
        ("- {pages: 84 FR, published: 2019-05-21}", r"dates.yaml:3: pages `84 FR`: accepted is"),
        ("- {pages: 84 FR 1-9}\n  - {pages: 84 FR 9-12}", r"dates.yaml: pages of 84 FR 1 and 9 overlap"),
        (
            "- {pages: 84 FR 1, published: 21 May}",
            r"dates.yaml:3: `published` is `21 May`: accepted is a date",
        ),
        ("- {pages: 84 FR 1, confidence: sure}", r"dates.yaml:3: confidence `sure`: accepted are primary"),
        ("- {pages: 84 FR 1, colour: red}", r"dates.yaml:3: unknown key `colour`: accepted are pages"),
        ("- {pages: 84 FR 1, pages: 84 FR 2}", r"dates.yaml:3: key `pages` is there twice"),
        ("- {pages: 84 FR 1", r"dates.yaml:\d+: not YAML"),
        ("- three", r"dates.yaml: `three` under `rules` is not a row"),
    ],
)
def test_a_broken_table_is_refused_with_its_line(tmp_path: Path, rules: str, message: str) -> None:
    path = tmp_path / "dates.yaml"
    path.write_text(f"footnotes: [{{footnote: 1, from: 2020-05-15}}]\nrules:\n  {rules}\n")
    with pytest.raises(ListFileError, match=message):
        load_effective_dates(path)


def test_an_absent_table_is_named(tmp_path: Path) -> None:
    with pytest.raises(ListFileError, match=r"none\.yaml: cannot be read: No such file"):
        load_effective_dates(tmp_path / "none.yaml")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("5/21/19", date(2019, 5, 21)),
        ("12/19/2022", date(2022, 12, 19)),
        ("11/19/98", date(1998, 11, 19)),
        ("2019-05-21", date(2019, 5, 21)),
        ("06/29/2056", date(2056, 6, 29)),
        ("13/1/20", None),
        ("2019-02-30", None),
        ("soon", None),
        ("", None),
        (None, None),
    ],
)
def test_days_as_printed(text: str | None, day: date | None) -> None:
    assert parse_day(text) == day


def test_citations_come_oldest_first_and_once() -> None:
    found = parse_citations("85 FR 29853; 84 FR 22963;  85 FR 29853, 5/19/20; Vol. 86, No. 71, 04/15/2021")
    assert [(one.text, one.printed) for one in found] == [
        ("84 FR 22963", None),
        ("85 FR 29853", date(2020, 5, 19)),
        ("86 FR No. 71", date(2021, 4, 15)),
    ]
