"""Whether an entry and its footnotes are in force on a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.lists.entry import Footnotes, ListEntry, Since
from service.lists.payload import from_payload, to_payload

ENTRY = ListEntry("EL-1", "EL", "Invented Chips")
START = date(2019, 5, 16)


@pytest.mark.parametrize(
    ("since", "day", "expected"),
    [
        (Since(START, "effective"), date(2019, 5, 15), "not_listed"),
        (Since(START, "effective"), START, "listed"),
        (Since(date(2019, 5, 21), "published"), date(2019, 5, 6), "not_listed"),
        (Since(date(2019, 5, 21), "published"), date(2019, 5, 7), "possibly"),
        (Since(date(2019, 5, 21), "published"), START, "possibly"),
        (Since(date(2019, 5, 21), "published"), date(2019, 5, 21), "listed"),
        (Since(START, "first_seen"), date(1990, 1, 1), "possibly"),
        (Since(START, "first_seen"), START, "listed"),
        (Since(START, "first_seen", date(2018, 1, 1)), date(2017, 12, 31), "not_listed"),
        (Since(START, "first_seen", date(2018, 1, 1)), date(2018, 1, 1), "possibly"),
        (Since(None, "unknown"), START, "possibly"),
        (Since(None, "unknown", START), date(2019, 5, 15), "not_listed"),
    ],
)
def test_a_first_day_is_as_good_as_its_precision(since: Since, day: date, expected: str) -> None:
    entry = replace(
        ENTRY,
        listed_from=since.day,
        listed_from_precision=since.precision,
        listed_not_before=since.not_before,
    )
    assert entry.status_on(day) == since.reached(day) == expected


@pytest.mark.parametrize(
    ("changes", "day", "expected"),
    [
        ({"listed_until": date(2025, 1, 1)}, date(2025, 1, 1), "listed"),
        ({"listed_until": date(2025, 1, 1)}, date(2025, 1, 2), "not_listed"),
        ({"listed_until": date(2025, 1, 1), "until_precision": "last_seen"}, date(2025, 1, 2), "possibly"),
        (
            {"listed_until": date(2025, 1, 1), "until_precision": "last_seen", "gone_by": date(2025, 3, 1)},
            date(2025, 2, 28),
            "possibly",
        ),
        (
            {"listed_until": date(2025, 1, 1), "until_precision": "last_seen", "gone_by": date(2025, 3, 1)},
            date(2025, 3, 1),
            "not_listed",
        ),
        ({"expires_on": date(2025, 1, 1)}, date(2025, 1, 1), "listed"),
        ({"expires_on": date(2025, 1, 1)}, date(2025, 1, 2), "not_listed"),
    ],
)
def test_a_last_day_is_as_good_as_its_precision(changes: dict[str, date], day: date, expected: str) -> None:
    entry = replace(ENTRY, listed_from=START, listed_from_precision="effective", **changes)
    assert entry.status_on(day) == expected


def test_footnotes_bind_from_their_own_day_and_may_be_taken_away() -> None:
    entry = replace(
        ENTRY,
        listed_from=START,
        listed_from_precision="effective",
        footnotes=frozenset({1, 4, 5}),
        footnote_from={
            1: Since(date(2020, 5, 15), "effective"),
            4: Since(date(2026, 7, 9), "first_seen", date(2022, 10, 21)),
        },
        footnote_until={1: date(2024, 12, 1)},
    )
    assert entry.footnotes_on(date(2020, 5, 14)) == Footnotes(frozenset({5}), frozenset())
    assert entry.footnotes_on(date(2020, 5, 15)) == Footnotes(frozenset({1, 5}), frozenset())
    assert entry.footnotes_on(date(2022, 10, 21)) == Footnotes(frozenset({1, 5}), frozenset({4}))
    assert entry.footnotes_on(date(2026, 7, 9)) == Footnotes(frozenset({4, 5}), frozenset())


days = st.dates(date(1970, 1, 1), date(2100, 1, 1))
precisions = st.sampled_from(["effective", "published", "first_seen", "unknown"])
texts = st.lists(st.text(min_size=1), max_size=3).map(tuple)
sinces = st.builds(Since, st.none() | days, precisions, st.none() | days)


@st.composite
def entries(draw: st.DrawFn) -> ListEntry:
    footnotes = draw(st.frozensets(st.integers(1, 6)))
    return ListEntry(
        id=draw(st.text(min_size=1)),
        list="EL",
        name=draw(st.text(min_size=1)),
        aliases=draw(texts),
        countries=draw(texts),
        type=draw(st.sampled_from([None, "person", "address"])),
        footnotes=footnotes,
        disputed_footnotes=draw(st.sampled_from([frozenset(), footnotes])),
        footnote_from={number: draw(sinces) for number in footnotes},
        footnote_until={number: draw(days) for number in footnotes},
        citations=draw(texts),
        printed={text: draw(days) for text in draw(texts)},
        listed_from=draw(st.none() | days),
        listed_from_precision=draw(precisions),
        listed_not_before=draw(st.none() | days),
        listed_until=draw(st.none() | days),
        gone_by=draw(st.none() | days),
        expires_on=draw(st.none() | days),
        address_only=draw(st.booleans()),
        identifiers=draw(st.lists(st.tuples(st.text(), st.text()), max_size=2).map(tuple)),
        remarks=draw(st.none() | st.text(min_size=1)),
    )


@given(entries())
def test_what_is_stored_comes_back_the_same(entry: ListEntry) -> None:
    assert from_payload(to_payload(entry)) == entry


@given(entries(), days)
def test_a_footnote_is_sure_or_possible_and_never_both(entry: ListEntry, day: date) -> None:
    found = entry.footnotes_on(day)
    assert not found.sure & found.possible
    assert found.sure | found.possible <= entry.footnotes
