"""Which words of two names are the same word: equal first, then alike, then joined, split or shortened."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, TypeAlias

from service.screening.spelling import likeness

LEAST_LIKENESS: Final = 0.55

Pairing: TypeAlias = tuple[int, int, int, int, float]
"""First query word, how many, first listed word, how many, likeness."""

_like = lru_cache(maxsize=65536)(likeness)


def _shortened(one: str, other: str, person: bool) -> float:
    """An initial or another shortening of a word."""
    short, long = (one, other) if len(one) < len(other) else (other, one)
    if len(short) == 1:
        return 0.6 if person and long.startswith(short) else 0.0
    return 0.0


def align(
    query: Sequence[str], listed: Sequence[str], person: bool
) -> tuple[list[float], list[float], list[Pairing]]:
    """Likeness of each query word and each listed word to what it was paired with, 0 where unpaired, and the pairings."""
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
    if not left:
        return of_query, of_listed, pairings
    right = [j for j, value in enumerate(of_listed) if not value]
    if not right:
        return of_query, of_listed, pairings
    found: list[tuple[float, int, int, int, int]] = []
    for i in left:
        word = query[i]
        for j in right:
            value = _like(word, listed[j])
            if value < LEAST_LIKENESS:
                value = _shortened(word, listed[j], person)
            if value:
                found.append((value, i, 1, j, 1))
    for a, b in zip(left, left[1:], strict=False):
        if b == a + 1:
            word = query[a] + query[b]
            for j in right:
                if abs(len(word) - len(listed[j])) <= 2:
                    value = _like(word, listed[j]) - 0.03
                    if value > 0.8:
                        found.append((value, a, 2, j, 1))
    for c, d in zip(right, right[1:], strict=False):
        if d == c + 1:
            word = listed[c] + listed[d]
            for i in left:
                if abs(len(word) - len(query[i])) <= 2:
                    value = _like(query[i], word) - 0.03
                    if value > 0.8:
                        found.append((value, i, 1, c, 2))
    found.sort(key=lambda pairing: (-pairing[0], pairing[1:]))
    for value, i, m, j, n in found:
        if any(of_query[i : i + m]) or any(of_listed[j : j + n]):
            continue
        of_query[i : i + m] = [value] * m
        of_listed[j : j + n] = [value] * n
        pairings.append((i, m, j, n, value))
    return of_query, of_listed, pairings
