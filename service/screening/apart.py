"""What sets two companies apart though their names are alike: a letter, a place, a trade beside a word many use."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rapidfuzz.distance import OSA

from service.screening.align import Pairing
from service.screening.spelling import PINYIN_SLIP, syllables
from service.screening.text import COMMON_WORD, PLACE, RARE, Form, classify
from service.screening.weights import TELLING
from service.screening.words import EMPTY, USUAL

SHORT_BRAND: Final = 6
NOT_WELL: Final = 0.7
"""Two words that tell parties apart, of which one is less alike than this, are no match to act on."""

_SLIPS: Final = 2

WELL: Final = 0.75
"""How alike a brand with one letter more or less must be to count where it stands alone."""

MISREAD: Final = 0.9
"""How alike words are from which a scanner's or a typist's usual slip made one another."""

_SHARED_SYLLABLES: Final = 2
"""Syllables of a pinyin brand that many houses share, for each stands for several characters."""


def bare_brand(form: Form, words: Sequence[str], of_listed: Sequence[float], told: Sequence[Pairing]) -> bool:
    """Whether a brand stands alone, a letter short or with one too many, and the listed name adds nothing that tells.

    `Megvi` for `Megvii Technology`. Another letter in its place makes another brand (`Orion`, `Orlon`).
    """
    if len(form.significant) != 1 or form.legal or form.romanised or len(told) != 1 or told[0][4] < WELL:
        return False
    asked, listed = _written(told[0], form.words, words)
    short, long = sorted((asked, listed), key=len)
    return (
        SHORT_BRAND <= len(long) == len(short) + 1
        and asked[0] == listed[0]
        and all(value or word in EMPTY for word, value in zip(words, of_listed, strict=True))
    )


def _asked(pairing: Pairing, words: Sequence[str]) -> str:
    """What the name asked for has of a pairing, run together."""
    return "".join(words[pairing[0] : pairing[0] + pairing[1]])


def _written(pairing: Pairing, words: Sequence[str], listed: Sequence[str]) -> tuple[str, str]:
    """What each of the two names has of a pairing, run together."""
    return _asked(pairing, words), "".join(listed[pairing[2] : pairing[2] + pairing[3]])


def telling(listed_weights: Sequence[float], pairings: Sequence[Pairing]) -> list[Pairing]:
    """The pairings of words that tell parties apart."""
    return [pairing for pairing in pairings if listed_weights[pairing[2]] > TELLING]


def short_brand_unlike(form: Form, told: Sequence[Pairing]) -> bool:
    """Whether all that tells the names apart is one short word each, and those differ: `Nova`, `Novra Technologies`."""
    if len(told) != 1:
        return False
    value = told[0][4]
    return value <= PINYIN_SLIP or (value < 1.0 and len(_asked(told[0], form.words)) <= SHORT_BRAND)


def another_word(form: Form, words: Sequence[str], told: Sequence[Pairing]) -> bool:
    """Whether a short word stands alone and has another letter in one place than the listed one: `Micron`, `Mikron`."""
    if len(form.significant) != 1 or len(told) != 1:
        return False
    asked, listed = _written(told[0], form.words, words)
    return (
        told[0][4] < MISREAD and len(asked) == len(listed) <= SHORT_BRAND and sorted(asked) != sorted(listed)
    )


def another_ship(form: Form, words: Sequence[str], told: Sequence[Pairing]) -> bool:
    """Whether one of two words is alike in sound alone: `Maria Garcia`, `MARIA GRACE`.

    For ships, which are called by ordinary words and not by transliterations.
    """
    return len(told) <= 2 and any(
        pairing[4] < 1.0 and OSA.distance(*_written(pairing, form.words, words), score_cutoff=_SLIPS) > _SLIPS
        for pairing in told
    )


def not_well(form: Form, told: Sequence[Pairing]) -> bool:
    """Whether at most two words tell the names apart and one is hardly the same, or one short word is another."""
    if len(told) == 1 and told[0][4] < MISREAD and len(_asked(told[0], form.words)) <= SHORT_BRAND:
        return True
    return 0 < len(told) <= 2 and any(value < NOT_WELL for *_, value in told)


def usual_word_elsewhere(
    form: Form, words: Sequence[str], of_listed: Sequence[float], told: Sequence[Pairing], trade_agrees: bool
) -> bool:
    """Whether all that agrees are words that companies everywhere are named with, and the listed name has more to it.

    For names of which one has a place that the other lacks: `Hsinchu Crystal`, the listed `CRYSTAL`.
    """
    if not told or any(
        not USUAL.issuperset(form.words[i : i + m]) and not USUAL.issuperset(words[j : j + n])
        for i, m, j, n, _ in told
    ):
        return False
    return not trade_agrees or not all(of_listed)


def trades_apart(
    form: Form,
    of_query: Sequence[float],
    words: Sequence[str],
    of_listed: Sequence[float],
    told: Sequence[Pairing],
) -> bool:
    """Whether only a short pinyin brand agrees, and each has its own trade: `Yanjing Brewery`, `Yanjing Optics`."""
    if len(told) != 1 or not 0 < syllables(_asked(told[0], form.words)) <= _SHARED_SYLLABLES:
        return False
    ours = _trades(form.words, form.classes, of_query)
    theirs = _trades(words, [classify(word) for word in words], of_listed)
    return bool(ours[0] and theirs[0]) and not (ours[1] and theirs[1])


def _trades(words: Sequence[str], classes: Sequence[int], likes: Sequence[float]) -> tuple[bool, bool]:
    """Whether a name has a trade, or a word like one, that the other lacks; and whether one that both have."""
    said = [
        value > 0
        for word, kind, value in zip(words, classes, likes, strict=True)
        if word not in EMPTY and (kind == COMMON_WORD or (kind == RARE and not value))
    ]
    return not all(said), any(said)


def place_left(words: Sequence[str], likes: Sequence[float]) -> bool:
    """Whether a name has a place that the other lacks."""
    return any(not value and classify(word) == PLACE for word, value in zip(words, likes, strict=True))
