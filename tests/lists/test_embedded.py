"""The embedded default list: what it holds, and how it refuses a mistake."""

from __future__ import annotations

import unicodedata
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from service.lists.dates import load_effective_dates
from service.lists.embedded import Embedded, load_embedded
from service.lists.entry import Footnotes, ListEntry, Since
from service.lists.files import ListFileError

FOLDER = Path(__file__).parents[2] / "rules" / "us-ear" / "lists"
NONE: frozenset[int] = frozenset()


@pytest.fixture(scope="module")
def default() -> Embedded:
    return load_embedded(FOLDER)


def named(default: Embedded, name: str) -> ListEntry:
    (entry,) = [entry for entry in default.entries if name in (entry.name, *entry.aliases)]
    return entry


@pytest.mark.parametrize(
    ("name", "day", "status"),
    [
        ("Huawei Technologies Co., Ltd.", date(2019, 5, 15), "not_listed"),
        ("Huawei Technologies Co., Ltd.", date(2019, 5, 16), "listed"),
        ("Huawei Terminal (Shenzhen) Co., Ltd.", date(2019, 5, 16), "listed"),
        ("Shanghai HiSilicon Technologies Co., Ltd.", date(2019, 8, 18), "not_listed"),
        ("Shanghai HiSilicon Technologies Co., Ltd.", date(2019, 8, 19), "listed"),
        ("Huawei Cloud Argentina", date(2020, 8, 16), "not_listed"),
        ("Huawei Cloud Argentina", date(2020, 8, 17), "listed"),
        ("SMIC", date(2020, 12, 17), "not_listed"),
        ("SMIC", date(2020, 12, 18), "listed"),
        ("YMTC", date(2022, 12, 15), "not_listed"),
        ("YMTC", date(2022, 12, 16), "listed"),
        ("SwaySure Technology Co., Ltd.", date(2024, 12, 1), "not_listed"),
        ("SwaySure Technology Co., Ltd.", date(2024, 12, 2), "listed"),
    ],
)
def test_who_was_listed_when(default: Embedded, name: str, day: date, status: str) -> None:
    assert named(default, name).status_on(day) == status


@pytest.mark.parametrize(
    ("name", "day", "sure"),
    [
        ("Huawei Technologies Co., Ltd.", date(2020, 5, 14), set()),
        ("Huawei Technologies Co., Ltd.", date(2020, 5, 15), {1}),
        ("Huawei Technologies Co., Ltd.", date(2020, 8, 17), {1, 2}),
        ("Phytium", date(2022, 10, 20), set()),
        ("Phytium", date(2022, 10, 21), {4}),
        ("SMIC", date(2024, 12, 1), set()),
        ("SMIC", date(2024, 12, 2), {5}),
        ("PXW", date(2024, 12, 1), {4}),
        ("PXW", date(2024, 12, 2), {5}),
        ("ICRD", date(2023, 6, 1), {4}),
        ("YMTC", date(2026, 1, 1), set()),
    ],
)
def test_which_footnotes_bound_when(default: Embedded, name: str, day: date, sure: set[int]) -> None:
    assert named(default, name).footnotes_on(day) == Footnotes(frozenset(sure), NONE)


def test_it_holds_the_entries_of_july_2026(default: Embedded) -> None:
    footnotes = Counter(
        number
        for entry in default.entries
        for number in entry.footnotes
        if number not in entry.footnote_until
    )
    assert (footnotes[1], footnotes[2], footnotes[5]) == (155, 155, 16)
    listed = Counter(entry.list for entry in default.entries if entry.listed_until is None)
    assert listed == {"EL": 804, "MIEU": 13}
    assert default.as_of == date(2026, 7, 31)


def test_every_first_day_follows_from_the_table_of_rules(default: Embedded) -> None:
    dates = load_effective_dates(FOLDER / "effective-dates.yaml")
    for entry in default.entries:
        if entry.list != "EL":
            continue
        since = dates.since(entry.citations[0], None)
        assert since == entry.since, entry.name
        for number, start in entry.footnote_from.items():
            assert start.day is not None
            assert start.day >= max(dates.footnotes[number].day, entry.listed_from or date.min), entry.name


def test_a_party_that_left_the_list_was_on_it_until_its_last_day(default: Embedded) -> None:
    entry = next(entry for entry in default.entries if entry.name.startswith("Husein Ebrahim Jamal"))
    days = (date(1998, 11, 1), date(1998, 11, 19), date(2009, 12, 31), date(2010, 1, 1))
    assert [entry.status_on(day) for day in days] == ["not_listed", "listed", "listed", "not_listed"]


def test_a_party_gone_on_a_day_not_known_is_possibly_listed_until_it_surely_was_off(
    default: Embedded,
) -> None:
    entry = named(default, "Nanchang O-Film Tech")
    days = (date(2020, 7, 1), date(2020, 7, 22), date(2022, 5, 16), date(2022, 5, 17), date(2026, 1, 28))
    assert [entry.status_on(day) for day in (*days, date(2026, 1, 29))] == [
        "not_listed",
        "listed",
        "listed",
        "possibly",
        "possibly",
        "not_listed",
    ]


def test_the_military_intelligence_end_users_are_a_list_of_their_own(default: Embedded) -> None:
    entry = named(default, "OCMSA")
    assert (entry.list, entry.countries) == ("MIEU", ("MM",))
    assert [entry.status_on(day) for day in (date(2021, 4, 8), date(2021, 4, 9))] == ["not_listed", "listed"]


def test_ids_are_unique_and_native_names_are_native(default: Embedded) -> None:
    assert len({entry.id for entry in default.entries}) == len(default.entries)
    for entry in default.entries:
        for name in (*entry.native_names, *entry.unverified_names):
            assert any(
                unicodedata.name(character, "").startswith(("CJK", "CYRILLIC")) for character in name
            ), name
        assert not set(entry.native_names) & set(entry.unverified_names)


def test_no_published_words_are_copied(default: Embedded) -> None:
    assert all(entry.requirement_text is None and entry.review_text is None for entry in default.entries)


GOOD = """\
as_of: 2026-07-31
entries:
  - name: Invented Chips
    aliases: [InvChips]
    unverified: [发明]
    country: [CN, HK]
    addresses: [1 Invented Road]
    footnotes: {3: 2024-08-27, 4: 2026-07-09}
    footnotes_not_before: {4: 2022-10-21}
    footnotes_until: {3: 2025-01-01}
    disputed: ["4"]
    requirement: all_items_fdp
    review: presumption_for_review_eccns
    review_eccns: [3B993]
    cite: 89 FR 68548
    from: 2024-08-27
    precision: published
"""


def test_a_file_is_read_as_it_says(tmp_path: Path) -> None:
    (tmp_path / "entity-list-invented.yaml").write_text(GOOD)
    (entry,) = load_embedded(tmp_path).entries
    assert (entry.name, entry.countries, entry.unverified_names) == (
        "Invented Chips",
        ("CN", "HK"),
        ("发明",),
    )
    assert entry.since == Since(date(2024, 8, 27), "published")
    assert entry.footnote_from == {
        3: Since(date(2024, 8, 27), "published"),
        4: Since(date(2026, 7, 9), "first_seen", date(2022, 10, 21)),
    }
    assert entry.footnote_until == {3: date(2025, 1, 1)}
    assert entry.disputed_footnotes == {4}
    assert (entry.review_policy, entry.review_eccns) == ("presumption_for_review_eccns", ("3B993",))


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "requirement: all_items_fdp",
            "requirement: some",
            r"yaml:3: requirement `some`: accepted are all_items,",
        ),
        ("review: presum", "review: Presum", r"yaml:3: review `Presumption_for_review_eccns`: accepted are"),
        ("[CN, HK]", "China", r"yaml:3: country `China`: accepted is ISO 3166-1 alpha-2"),
        ("[CN, HK]", "UK", r"yaml:3: country `UK`"),
        (
            "from: 2024-08-27",
            "from: 27 August",
            r"yaml:3: `from` is `27 August`: accepted is a date as YYYY-MM-DD",
        ),
        ("    from: 2024-08-27\n", "", r"yaml:3: a first day needs `from`"),
        (
            "precision: published",
            "precision: sure",
            r"yaml:3: a first day needs `from`, and `precision` of effective",
        ),
        ("cite: 89 FR 68548", "cite: []", r"yaml:3: `cite` is missing"),
        (
            "{3: 2024-08-27, 4: 2026-07-09}",
            "[3]",
            r"yaml:3: `footnotes` is \['3'\]: accepted is `\{4: 2022-10-21\}`",
        ),
        ("{3: 2024-08-27, 4: 2026-07-09}", "{3: ~}", r"yaml:3: `footnotes` has no day for 3"),
        (
            "{3: 2024-08-27, 4: 2026-07-09}",
            "{7: 2024-08-27}",
            r"yaml:3: `footnotes` has `7`: accepted is a footnote",
        ),
        ("aliases: [InvChips]", "aliases: {a: b}", r"yaml:3: `aliases` is .*: accepted is a list of texts"),
        ("name: Invented Chips", "name: ''", r"yaml:3: `name` is '': accepted is text"),
        ("disputed:", "disputd:", r"yaml:3: unknown key `disputd`: accepted are name, aliases"),
        ("as_of: 2026-07-31", "as_of: ~", r"yaml: `as_of` is missing"),
        ("as_of: 2026-07-31", "as_off: x", r"yaml:1: unknown key `as_off`"),
        ("entries:", "entries: []\nrest:", r"yaml: no rows under `entries`"),
    ],
)
def test_a_mistake_is_refused_with_its_line(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert old in GOOD
    (tmp_path / "entity-list-invented.yaml").write_text(GOOD.replace(old, new))
    with pytest.raises(ListFileError, match=message):
        load_embedded(tmp_path)


def test_an_entry_given_twice_is_refused(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"entity-list-{name}.yaml").write_text(GOOD)
    with pytest.raises(ListFileError, match=r"entity-list-b\.yaml:3: `Invented Chips` is there twice"):
        load_embedded(tmp_path)


def test_a_folder_without_lists_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ListFileError, match=r"no `entity-list-\*\.yaml`"):
        load_embedded(tmp_path)
