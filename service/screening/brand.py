"""Chinese names: what is left when place, trade and legal form are set apart, the brand, says who a company is.

A brand of three characters or more belongs to one house, whatever place and trade stand beside it; one of two is shared
by many, so it counts only with its trade. In pinyin, characters that sound alike fall together, so more is needed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from service.screening.han_words import USUAL
from service.screening.spelling import is_pinyin, syllables
from service.screening.text import COMMON_WORD, DIGITS, PLACE, RARE, Form, classify
from service.screening.weights import TELLING
from service.screening.words import EMPTY

NEVER: Final = 0.0
LEAST: Final = 0.62
"""Of a brand that agrees; above the threshold of `possible` by default, and below that of `match`."""

_LONG_BRAND: Final = 0.06
_ALL_AGREES: Final = 0.08
_SAME: Final = 0.95
_ALL_SAID: Final = 0.8
"""How much of both names must agree where neither has a brand, as names of institutes."""

_LETTERS_A_CHARACTER: Final = 2.8
_HOUSE: Final = 3
"""Characters of a brand that one house alone has."""

_HOUSE_IN_PINYIN: Final = 3.8
_RARE_IN_PINYIN: Final = 2.4
"""The same read as pinyin, and how long a brand must be to count with its trade. Characters, reckoned from letters."""

_EMPTY: Final = EMPTY | frozenset("科技 技术 集团 控股 发展 实业 产业 投资 国际 中国 企业 管理".split())


@dataclass(frozen=True, slots=True)
class _Side:
    """One name taken apart: characters of its brand, and what of it the other name does not have."""

    brand: float
    brand_agrees: bool
    places_left: bool
    trades_left: bool
    trades_same: bool
    numbers_left: bool
    known: int


def is_house(words: Sequence[str], of_listed: Sequence[float]) -> bool:
    """Whether a listed name is one word of pinyin, so long that one house alone has it, and all of it agrees."""
    return len(words) == 1 and of_listed[0] == 1.0 and syllables(words[0]) > _HOUSE


def _characters(word: str) -> int:
    """Characters of a brand; two of which one is unusual tell as much as three."""
    return _HOUSE if len(word) == 2 and not USUAL.issuperset(word) else len(word)


def _side(words: Sequence[str], classes: Sequence[int], likes: Sequence[float]) -> _Side:
    brand = 0.0
    brand_agrees = True
    places = trades = same = numbers = False
    known = 0
    for word, kind, value in zip(words, classes, likes, strict=True):
        agrees = value >= _SAME
        if kind == RARE and word.isascii() and not is_pinyin(word):
            # Translated: it tells what they do, not who they are.
            kind = COMMON_WORD
        if kind == RARE:
            brand += len(word) / _LETTERS_A_CHARACTER if word.isascii() else _characters(word)
            brand_agrees = brand_agrees and agrees
        elif kind == DIGITS:
            numbers = numbers or not agrees
            known += agrees
        elif kind == PLACE:
            places = places or not agrees
            known += agrees
        elif kind == COMMON_WORD:
            known += agrees
            if word not in _EMPTY:
                trades, same = trades or not agrees, same or agrees
    return _Side(brand, brand_agrees, places, trades, same, numbers, known)


def least(
    form: Form,
    of_query: Sequence[float],
    words: Sequence[str],
    of_listed: Sequence[float],
    weights: Sequence[float],
    shares: tuple[float, float],
) -> float:
    """The least score of a Chinese name beside a listed one; 0 where nothing can be said.

    of_query, of_listed: likeness of each word to its partner. words, weights: of the listed name. shares: how much of
    the query and of the listed name agrees, by weight.
    """
    listed_kinds = [
        RARE if weight > TELLING and classify(word) not in (DIGITS, PLACE) else classify(word)
        for word, weight in zip(words, weights, strict=True)
    ]
    ours, theirs = _side(form.words, form.classes, of_query), _side(words, listed_kinds, of_listed)
    if ours.numbers_left and theirs.numbers_left:
        return NEVER
    agreed = min(shares)
    if not ours.brand and not theirs.brand:
        said = (
            agreed >= _ALL_SAID
            and ours.known >= 3
            and not (ours.places_left or ours.numbers_left or theirs.numbers_left)
        )
        return LEAST + _ALL_AGREES * agreed if said else NEVER
    if not (ours.brand and theirs.brand and ours.brand_agrees and theirs.brand_agrees):
        return NEVER
    if not (_in_pinyin if form.romanised else _in_characters)(ours, theirs):
        return NEVER
    return LEAST + (_LONG_BRAND if ours.brand > _HOUSE else 0.0) + _ALL_AGREES * agreed


def _in_characters(ours: _Side, theirs: _Side) -> bool:
    trades_differ = ours.trades_left and theirs.trades_left and not ours.trades_same
    if ours.brand > _HOUSE:
        return True
    if ours.brand == _HOUSE:
        return not trades_differ
    if ours.places_left and theirs.places_left:
        return False
    if ours.trades_same:
        return not ours.trades_left or not theirs.trades_left
    return not ours.trades_left and not ours.places_left


def _in_pinyin(ours: _Side, theirs: _Side) -> bool:
    if ours.trades_left and theirs.trades_left:
        return False
    if ours.brand > _HOUSE_IN_PINYIN:
        return True
    if ours.places_left and theirs.places_left:
        return False
    if ours.brand >= _RARE_IN_PINYIN:
        return ours.trades_same
    return ours.trades_same and not (
        ours.trades_left or theirs.trades_left or ours.places_left or theirs.places_left
    )
