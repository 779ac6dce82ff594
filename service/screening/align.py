"""Which words of two names are the same word: equal first, then alike, then joined, split or shortened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, TypeAlias

from service.screening.abjad import unvowelled
from service.screening.spelling import likeness

LEAST_LIKENESS: Final = 0.55
INITIAL_LIKENESS: Final = 0.6
LEAST_JOINED: Final = 0.8
JOINING: Final = 0.03
"""What running two words together costs."""

Pairing: TypeAlias = tuple[int, int, int, int, float]
"""First query word, how many, first listed word, how many, likeness."""

_like = lru_cache(maxsize=65536)(likeness)


def _alike(word: str, other: str, person: bool, abjad: bool) -> float:
    """Likeness of two single words; a person's initial is half a name."""
    value = unvowelled(word, other) if abjad else _like(word, other)
    if value >= LEAST_LIKENESS:
        return value
    if person and (len(word) == 1 or len(other) == 1):
        letter, name = (word, other) if len(word) == 1 else (other, word)
        # `E.` is Evgeny and Yevgeny: Cyrillic letters that begin with a glide are written with and without it.
        if name[0] == letter or (name[0] == "y" and name[1:2] == letter):
            return INITIAL_LIKENESS
    return 0.0


def _joined(
    words: Sequence[str], at: list[int], others: Sequence[str], right: list[int]
) -> Iterator[Pairing]:
    """Neighbouring words that, run together, are one word of the other name, as pairings."""
    for a, b in pairwise(at):
        if b != a + 1:
            continue
        word = words[a] + words[b]
        for j in right:
            if abs(len(word) - len(others[j])) <= 2:
                value = _like(word, others[j]) - JOINING
                if value > LEAST_JOINED:
                    yield a, 2, j, 1, value


def align(
    query: Sequence[str], listed: Sequence[str], person: bool, abjad: bool = False
) -> tuple[list[float], list[float], list[Pairing]]:
    """Likeness of each query word and each listed word to its partner, 0 where it has none; and the pairings.

    abjad: the query is written without short vowels.
    """
    of_query = [0.0] * len(query)
    of_listed = [0.0] * len(listed)
    pairings: list[Pairing] = []
    places: dict[str, list[int]] = {}
    for j, word in enumerate(listed):
        places.setdefault(word, []).append(j)
    left: list[int] = []
    for i, word in enumerate(query):
        at = places.get(word)
        if at:
            j = at.pop(0)
            of_query[i] = of_listed[j] = 1.0
            pairings.append((i, 1, j, 1, 1.0))
        else:
            left.append(i)
    right = [j for j, value in enumerate(of_listed) if not value] if left else []
    if not right:
        return of_query, of_listed, pairings
    found: list[Pairing] = []
    for i in left:
        for j in right:
            value = _alike(query[i], listed[j], person, abjad)
            if value:
                found.append((i, 1, j, 1, value))
    found += _joined(query, left, listed, right)
    found += ((i, m, j, n, value) for j, n, i, m, value in _joined(listed, right, query, left))
    found.sort(key=lambda pairing: (-pairing[4], pairing))
    for i, m, j, n, value in found:
        if not any(of_query[i : i + m]) and not any(of_listed[j : j + n]):
            of_query[i : i + m] = [value] * m
            of_listed[j : j + n] = [value] * n
            pairings.append((i, m, j, n, value))
    return of_query, of_listed, pairings
