"""Likeness of words, and the keys under which they meet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.screening.spelling import keys, likeness, misread, skeleton

WORDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=14)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("technology", "tecnology"),
        ("nebula", "nebulla"),
        ("harmony", "harrnony"),
        ("milandr", "mi1andr"),
        ("mohammed", "muhamad"),
        ("yevgeniy", "evgenii"),
        ("soleimani", "suleymani"),
    ],
)
def test_slips_misreadings_and_transliterations_are_alike(one: str, other: str) -> None:
    assert likeness(one, other) >= 0.75
    assert likeness(one, other) == likeness(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("intel", "inteks"),
        ("abc", "abd"),
        ("12", "13"),
        ("a320", "a321"),
        ("orion", "union"),
        ("ab", "ba"),
        ("b2", "bz"),
    ],
)
def test_other_words_are_not(one: str, other: str) -> None:
    assert likeness(one, other) < 0.75


def test_one_letter_makes_another_pinyin_word() -> None:
    assert likeness("huaxin", "huaxing") < 0.65 < likeness("gastone", "gastoen")


@given(WORDS, WORDS)
def test_likeness_is_even_and_bounded(one: str, other: str) -> None:
    value = likeness(one, other)
    assert 0 <= value <= 1
    assert value == likeness(other, one)
    assert (value == 1) == (one == other)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=4, max_size=14), st.data())
def test_words_one_slip_apart_share_a_key(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from("abcxyz"))
    for slip in (word[:at] + letter + word[at + 1 :], word[:at] + letter + word[at:]):
        if len(slip) >= 4:
            assert keys(word) & keys(slip)


@given(WORDS)
def test_skeletons_and_misreadings_are_stable(word: str) -> None:
    assert misread(misread(word)) == misread(misread(misread(word)))
    assert not set(skeleton(word)) & set("aeiou")
