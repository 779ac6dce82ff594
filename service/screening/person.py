"""People: how much a name tells of who bears it. A common one is many people's, a rare one may be shortened.

Reckoned as log odds: a word that one listed party in n has makes it n times less likely that a stranger bears it, so
the weights of the words that agree add up to how rare the whole name is.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from service.screening.abjad import WRITTEN, bones
from service.screening.align import INITIAL_LIKENESS, Pairing
from service.screening.spelling import syllables

MANY: Final = math.log(1_000_000)
"""A name less rare than one in a million people is borne by many: alone it never says who is meant."""

FEW: Final = math.log(250_000)
FEW_WHOLE: Final = math.log(100_000)
"""A name rarer than that, every word of which is the listed person's, is worth a look though the entry has more; the
second where the entry has no more, as where initials stand for all its other names."""

LEAST_OF_NAME: Final = 0.76
"""How alike each of a person's two names must be for a match: `Petrov` is not `Vetrov`, and `S.` may be anyone."""

LIKELY: Final = 0.84
"""How alike the names must be where the entry has more of them than are given."""

_SYLLABLE: Final = math.log(400)
"""What a Chinese name of one syllable tells at most: there are some 400 of them, and many characters to each."""

_CONSONANT: Final = math.log(10)
_LETTER: Final = math.log(20)
_COUNTRY: Final = math.log(20)


def rarity(
    words: Sequence[str],
    weights: Sequence[float],
    pairings: Sequence[Pairing],
    country_agrees: bool = False,
    abjad: bool = False,
) -> float:
    """How rare what agrees of a person's name is, as the logarithm of one in so many people.

    words, weights: of the listed name. country_agrees: the party's country is one of the entry's. abjad: the name is
    written without short vowels, so that each consonant tells one in ten at most.
    """
    total = _COUNTRY if country_agrees else 0.0
    for _, _, j, n, value in pairings:
        for word, weight in zip(words[j : j + n], weights[j : j + n], strict=True):
            if value == INITIAL_LIKENESS:
                total += min(weight, _LETTER)
            else:
                most = (
                    _CONSONANT * len(bones(word)) if abjad else _SYLLABLE if syllables(word) == 1 else weight
                )
                total += value * min(weight, most)
    return total


def unlike(pairings: Sequence[Pairing], abjad: bool) -> bool:
    """Whether a name written without short vowels agrees in its consonants alone, and not in the vowels it has."""
    return abjad and any(value < WRITTEN for *_, value in pairings)


def doubtful(pairings: Sequence[Pairing]) -> bool:
    """Whether of a person less than two names agree well: the others do not, or are initials."""
    well = sum(value >= LEAST_OF_NAME for *_, value in pairings)
    return well < 2 and well < len(pairings)


def all_said_agrees(of_query: Sequence[float], pairings: Sequence[Pairing]) -> bool:
    """Whether each name that is given is the listed person's, who has more: `Ali Khamenei`, `S. K. Shoigu`."""
    return (
        len(pairings) > 1
        and all(of_query)
        and all(value >= LIKELY or value == INITIAL_LIKENESS for *_, value in pairings)
        and any(value >= LIKELY for *_, value in pairings)
    )
