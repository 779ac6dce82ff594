"""From aligned words to one number between 0 and 1."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz

from service.screening.align import Pairing, align
from service.screening.model import START, WEIGHTS, score
from service.screening.text import Form
from service.screening.types import PartyType, Query
from service.screening.weights import TELLING

# Flags of a listed name.
ALIAS: Final = 1
ASIDE: Final = 2
PERSON: Final = 4
HAN: Final = 8

SURE: Final = 0.9
"""The least score of a query that is a listed name to the letter, order and legal form aside."""

WEAK: Final = 0.8
"""The most a single word in the query's brackets scores (`Galaxy Ltd (Orion)`)."""

_WEIGHTS: Final = tuple(WEIGHTS.values())


@dataclass(frozen=True, slots=True)
class Listed:
    """A listed name as the index keeps it, with what the entry says of its party."""

    number: int
    words: Sequence[str]
    weights: Sequence[float]
    legal: str
    flags: int
    type: PartyType | None
    countries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """How one listed name compares with one form of a query. `observed` follows the order of `model.WEIGHTS`."""

    listed: Listed
    form: Form
    score: float
    observed: tuple[float, ...]
    of_query: Sequence[float]
    of_listed: Sequence[float]
    pairings: Sequence[Pairing]
    exact: bool


def compare(
    listed: Listed, form: Form, query_weights: Sequence[float], query: Query, same_words: bool, same_spelling: bool
) -> Evidence:
    """Weigh one listed name against one form of the query.

    same_words: the names have the same words, in any order, once common words are spelt alike and legal forms left out.
    same_spelling: they also have them spelt alike from the start.
    """
    person = listed.flags & PERSON != 0
    of_query, of_listed, pairings = align(form.words, listed.words, person or query.type == "person")
    total = covered = rare_matched = common_matched = rare_missed = worst_missed = common_missed = unlike = 0.0
    first = -1.0
    for value, weight in zip(of_listed, listed.weights, strict=True):
        total += weight
        covered += weight * value
        rare = weight > TELLING
        if rare and first < 0:
            first = value
        if value:
            unlike += weight * (1 - value)
            if rare:
                rare_matched += weight * value
            else:
                common_matched += weight * value
        elif rare:
            rare_missed += weight
            worst_missed = max(worst_missed, weight)
        else:
            common_missed += weight
    asked = answered = rare_extra = common_extra = 0.0
    for value, weight in zip(of_query, query_weights, strict=True):
        asked += weight
        answered += weight * value
        if not value:
            if weight > TELLING:
                rare_extra += weight
            else:
                common_extra += weight
    significant = form.significant
    joined = "".join(listed.words)
    whole = fuzz.ratio("".join(significant), joined) / 100
    numbers = {word for word in form.words if word.isdigit()}
    listed_numbers = {word for word in listed.words if word.isdigit()}
    agrees = differs = 0.0
    if query.country and listed.countries:
        agrees, differs = (1.0, 0.0) if query.country in listed.countries else (0.0, 1.0)
    legal = form.legal
    kind = 0.0
    if listed.type:
        if query.type:
            kind = float(query.type != listed.type)
        elif legal:
            kind = 0.7 * (listed.type != "company")
    legal_differs = 0.0
    if legal and listed.legal and not set(legal) & set(listed.legal):
        legal_differs = 0.5 if "g" in legal or "g" in listed.legal else 1.0
    listed_share = covered / total
    query_share = answered / asked
    one_listed, one_asked = float(len(listed.words) == 1), float(len(significant) == 1)
    left_over = rare_missed + common_missed + rare_extra + common_extra
    romanised = float(form.romanised)
    brands = not unlike and rare_matched and not rare_missed and not rare_extra
    short_form = float(bool(brands and common_missed and not common_extra))
    long_form = float(bool(brands and common_extra and not common_missed))
    brand = 0.0
    if short_form or long_form:
        brand = min(sum(len(w) for w, v in zip(listed.words, listed.weights, strict=True) if v > TELLING), 12) / 12
    observed = (
        query_share,
        listed_share * query_share,
        whole * whole,
        min(rare_matched, 30.0) / 10,
        min(common_matched, 10.0) / 10,
        rare_missed / 10,
        worst_missed / 10,
        common_missed / 10,
        common_extra / 10,
        math.log(0.05 + (left_over + unlike) / 10),
        max(first, 0.0),
        float(bool(numbers and listed_numbers) and not numbers & listed_numbers),
        float(len(numbers ^ listed_numbers)),
        agrees,
        differs,
        kind,
        legal_differs,
        person * rare_missed / 10,
        person * rare_extra / 10,
        one_listed,
        one_asked,
        one_listed * (rare_extra + common_extra) / 10,
        float(listed.flags & ASIDE != 0),
        float(same_spelling),
        min(len(joined), 20) / 20,
        one_listed * min(len(joined), 12) / 12,
        short_form,
        short_form * brand,
        short_form * (1 - one_asked),
        long_form,
        long_form * brand,
        romanised * unlike / 10,
        romanised * min(rare_matched, 9.0) / 9,
    )
    odds = START + sum(map(float.__mul__, observed, _WEIGHTS))
    value = score(odds)
    if form.aside and one_asked:
        value = min(value, WEAK)
    elif same_spelling and not kind and legal_differs < 1 and not romanised:
        value = SURE + (1 - SURE) * value
    return Evidence(listed, form, value, observed, of_query, of_listed, pairings, same_words)
