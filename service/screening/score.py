"""From aligned words to one number between 0 and 1, and to reasons a person can read."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz

from service.screening.align import align
from service.screening.text import (
    BRANCH_WORD,
    COMMON_WORD,
    DIGITS,
    INITIAL,
    LEGAL_FORM,
    PLACE,
    RARE,
    TITLE,
    Form,
    classify,
)
from service.screening.types import PartyType, Query


@dataclass(frozen=True, slots=True)
class Evidence:
    name: int
    score: float
    tie: float
    values: tuple[float, ...]
    query_words: tuple[str, ...]
    listed_words: tuple[str, ...]
    of_query: tuple[float, ...]
    of_listed: tuple[float, ...]
    exact: bool


def features(
    name: int,
    form: Form,
    query_weights: list[float],
    words: list[str],
    weights: list[float],
    flags: int,
    party_type: PartyType | None,
    countries: tuple[str, ...],
    query: Query,
    alias: bool,
    exact: bool,
) -> Evidence:
    person = bool(flags & 4)
    of_query, of_listed, pairings = align(form.words, words, person or query.type == "person")
    covered = total = missed = matched = 0.0
    worst = 1.0
    for value, weight in zip(of_listed, weights):
        total += weight
        covered += weight * value
        if value:
            matched += weight * value
        elif weight > missed:
            missed = weight
    asked = answered = extra = 0.0
    legal = len(form.words) > len(form.significant())
    q_rare = l_rare = 0
    extra_sum = 0.0
    soft = 0.0
    for value, weight, kind in zip(of_query, query_weights, form.classes):
        asked += weight
        answered += weight * value
        if kind == RARE:
            q_rare += 1
        if not value:
            extra_sum += weight
            if weight > extra:
                extra = weight
        else:
            soft += weight * (1 - value)
    joined = "".join(words)
    own = "".join(form.significant())
    whole = fuzz.ratio(own, joined) / 100
    numbers_q = [w for w in form.words if w.isdigit()]
    numbers_l = [w for w in words if w.isdigit()]
    number_conflict = float(bool(numbers_q and numbers_l) and not set(numbers_q) & set(numbers_l))
    number_extra = float(bool(numbers_q) != bool(numbers_l))
    country = 0.0
    if query.country and countries:
        country = 1.0 if query.country in countries else -1.0
    stated = query.type or ("company" if legal else None)
    kind_conflict = 0.0
    if stated and party_type:
        kind_conflict = 0.0 if stated == party_type else 1.0
    first = 0.0
    for value, w in zip(of_listed, weights):
        if w >= 2.5:
            first = value
            break
    lcov = covered / total if total else 0.0
    qcov = answered / asked if asked else 0.0
    values = (
        lcov, qcov, lcov * qcov, whole, min(matched, 30.0) / 10, missed / 10, (total - covered) / 10, extra / 10, extra_sum / 10, soft / 10,
        first, number_conflict, number_extra, country, kind_conflict, float(person),
        float(len(words) == 1), float(len(form.significant()) == 1), float(bool(flags & 2)), float(form.aside), float(form.romanised), float(bool(flags & 8)),
        float(exact), total / 10,
    )  # fmt: skip
    score = probability(values)
    return Evidence(name, score, whole + 0.1 * country, values, form.words, tuple(words), tuple(of_query), tuple(of_listed), exact)


def probability(values: Sequence[float]) -> float:
    if values[22]:
        return 0.97
    return 0.5 * values[2] + 0.3 * values[0] + 0.15 * values[3]


def explain(evidence: Evidence, countries: tuple[str, ...], country: str | None, party_type: str | None, query_type: str | None) -> list[str]:
    return []
