"""Cleaning and comparing published text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.lists.text import clean, fold, split_addresses, split_aliases, trim, unique


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  a\u00a0b\tc\nd ", "a b c d"),
        ("a\u0085b\u0007c\ufeff", "abc"),
        ("'ABD AL-INVENTED", "'ABD AL-INVENTED"),
        ("“Ω” – \ufffd", "“Ω” – \ufffd"),
        (None, ""),
    ],
)
def test_clean(text: str | None, expected: str) -> None:
    assert clean(text) == expected


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    "other",
    ["INVENTED CO LTD", "Invented Co., Ltd.", "invented-co ltd", "Ínvented Co. Ltd", "  Invented  Co;Ltd "],
)
def test_fold_ignores_case_marks_and_accents(other: str) -> None:
    assert fold(other) == fold("Invented Co., Ltd.")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("and South Factory", "South Factory"),
        ("Anderson and", "Anderson"),
        ("Inv (", "Inv"),
        ("JSC NIIP)", "JSC NIIP"),
        ("Inv (HK)", "Inv (HK)"),
        ("Inv Co.", "Inv Co."),
        (" Inv; ", "Inv"),
    ],
)
def test_trim(name: str, expected: str) -> None:
    assert trim(name) == expected


def test_aliases_and_addresses_come_once() -> None:
    assert split_aliases("A1; a1; B2;; ;and") == ("A1", "B2")
    assert split_addresses("1 Road, Wuhan; 1 ROAD, Wuhan; and 2 Road, Wuhan.") == (
        "1 Road, Wuhan",
        "2 Road, Wuhan",
    )
    assert unique(["x", "X", "y"]) == ("x", "y")


@given(st.lists(st.text(alphabet="abc ;,.()", max_size=12), max_size=6))
def test_no_alias_is_empty_or_holds_a_separator(parts: list[str]) -> None:
    for alias in split_aliases("; ".join(parts)):
        assert alias.strip() == alias != ""
        assert ";" not in alias
