"""From aligned words to one number between 0 and 1."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz

from service.screening import apart, brand, person
from service.screening.align import Pairing, align
from service.screening.model import START, WEIGHTS, score
from service.screening.text import COMMON_WORD, DIGITS, LEGAL_FORM, PLACE, Form, classify
from service.screening.types import PartyType, Query
from service.screening.weights import TELLING

# Flags of a listed name.
ALIAS: Final = 1
ASIDE: Final = 2
PERSON: Final = 4
HAN: Final = 8
COMPOSED: Final = 16
"""Put together by us from what the entry says; never more than a name for a person to look at."""

SURE: Final = 0.9
"""The least score of a query that is a listed name to the letter, order and legal form aside."""

ALMOST_SURE: Final = 0.86
"""The same where common words are spelt another way (`Intl`, `International`), if there is more to the name."""

WEAK: Final = 0.8
"""The most that is scored by one word in the query's brackets (`Galaxy Ltd (Orion)`), by a person's unlike names or one
that many people have, or where the words that tell are hardly the same."""

DOUBTFUL: Final = 0.58
"""The most of what is another party in spite of all that agrees."""

_NONE: Final[frozenset[str]] = frozenset()
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
    """How one listed name compares with one form of a query. `observed` follows the order of `model.WEIGHTS`.

    backed: the score where the entry's address is the party's, so that a name that many have is no other's.
    """

    listed: Listed
    form: Form
    score: float
    backed: float
    observed: tuple[float, ...]
    of_query: Sequence[float]
    of_listed: Sequence[float]
    pairings: Sequence[Pairing]
    exact: bool


@dataclass(slots=True)
class _Sums:
    """Weights of the words of one name: matched, not matched, and matched only in part."""

    total: float = 0.0
    covered: float = 0.0
    rare_matched: float = 0.0
    common_matched: float = 0.0
    rare_left: float = 0.0
    worst_left: float = 0.0
    common_left: float = 0.0
    places_left: float = 0.0
    unlike: float = 0.0
    first: float = -1.0

    @property
    def left(self) -> float:
        return self.rare_left + self.common_left + self.places_left

    @property
    def light_left(self) -> float:
        return self.common_left + self.places_left


def _sum(words: Sequence[str], likes: Sequence[float], weights: Sequence[float]) -> _Sums:
    sums = _Sums()
    for word, value, weight in zip(words, likes, weights, strict=True):
        sums.total += weight
        rare = weight > TELLING
        if rare and sums.first < 0:
            sums.first = value
        if value:
            sums.covered += weight * value
            sums.unlike += weight * (1 - value)
            if rare:
                sums.rare_matched += weight * value
            else:
                sums.common_matched += weight * value
        elif rare:
            sums.rare_left += weight
            sums.worst_left = max(sums.worst_left, weight)
        elif classify(word) == PLACE:
            sums.places_left += weight
        else:
            sums.common_left += weight
    return sums


def _kind_differs(stated: PartyType | None, legal: str, listed: PartyType | None) -> float:
    """How far the kinds of party differ; a legal form makes a company likely."""
    if listed is None:
        return 0.0
    if stated is not None:
        return float(stated != listed)
    return 0.7 if legal and listed != "company" else 0.0


def _legal_differs(legal: str, listed: str) -> float:
    """How far the legal forms differ: English ones stand for any country's."""
    if not legal or not listed or set(legal) & set(listed):
        return 0.0
    return 0.5 if "g" in legal or "g" in listed else 1.0


def _of_person(
    value: float,
    listed: Listed,
    of_query: Sequence[float],
    of_listed: Sequence[float],
    pairings: Sequence[Pairing],
    no_person: bool,
    abjad: bool,
) -> float:
    """The score of a person's name were it nobody else's. no_person: the query is said to be another kind of party."""
    if no_person or person.unlike(pairings, abjad):
        return min(value, DOUBTFUL)
    if value < brand.LEAST and person.all_said_agrees(of_query, pairings):
        few = person.FEW_WHOLE if all(of_listed) else person.FEW
        if person.rarity(listed.words, listed.weights, pairings, abjad=abjad) >= few:
            value = brand.LEAST
    return min(value, WEAK) if person.doubtful(pairings) else value


def _apart(
    form: Form,
    listed: Listed,
    of_query: Sequence[float],
    of_listed: Sequence[float],
    told: Sequence[Pairing],
) -> float:
    """The most that two names of companies can score, by what sets them apart. told: pairings of telling words."""
    unlike = apart.short_brand_unlike(form, told)
    if apart.another_word(form, listed.words, told) or apart.trades_apart(
        form, of_query, listed.words, of_listed, told
    ):
        return DOUBTFUL
    if apart.place_left(form.words, of_query) or apart.place_left(listed.words, of_listed):
        trade_agrees = any(of_query[i] and kind == COMMON_WORD for i, kind in enumerate(form.classes))
        if unlike or apart.usual_word_elsewhere(form, listed.words, of_listed, told, trade_agrees):
            return DOUBTFUL
    if listed.type in ("vessel", "aircraft") and apart.another_ship(form, listed.words, told):
        return DOUBTFUL
    return WEAK if apart.not_well(form, told) else 1.0


def _numbers(words: Sequence[str]) -> frozenset[str]:
    return frozenset(word for word in words if word.isdigit())


def _written(form: Form, of_query: Sequence[float]) -> str:
    """The query's words run together, without legal forms and places that the listed name does not have."""
    kept = [
        word
        for word, kind, value in zip(form.words, form.classes, of_query, strict=True)
        if kind != LEGAL_FORM and (value or kind != PLACE)
    ]
    return "".join(kept or form.words)


def compare(
    listed: Listed,
    form: Form,
    query_weights: Sequence[float],
    query: Query,
    same_words: bool,
    same_spelling: bool,
) -> Evidence:
    """Weigh one listed name against one form of the query.

    same_words: the names have the same words, in any order, once common words are spelt alike and legal forms left out.
    same_spelling: they also have them spelt alike from the start.
    """
    of_person = listed.flags & PERSON != 0
    of_query, of_listed, pairings = align(
        form.words, listed.words, of_person or query.type == "person", form.abjad
    )
    theirs = _sum(listed.words, of_listed, listed.weights)
    ours = _sum(form.words, of_query, query_weights)
    joined = "".join(listed.words)
    whole = fuzz.ratio(_written(form, of_query), joined) / 100
    numbers = _numbers(form.words) if DIGITS in form.classes else _NONE
    listed_numbers = _NONE if joined.isalpha() else _numbers(listed.words)
    known = bool(query.country and listed.countries)
    kind = _kind_differs(query.type, form.legal, listed.type)
    legal_differs = _legal_differs(form.legal, listed.legal)
    listed_share, query_share = theirs.covered / theirs.total, ours.covered / ours.total
    one_listed, one_asked = float(len(listed.words) == 1), float(len(form.significant) == 1)
    left_over = theirs.left + ours.left
    brands = not theirs.unlike and theirs.rare_matched and not theirs.rare_left and not ours.rare_left
    short_form = float(bool(brands and theirs.light_left and not ours.light_left))
    long_form = float(bool(brands and ours.light_left and not theirs.light_left))
    brand_length = 0.0
    if short_form:
        brand_length = (
            min(sum(len(w) for w, v in zip(listed.words, listed.weights, strict=True) if v > TELLING), 12)
            / 12
        )
    observed = (
        query_share,
        listed_share * query_share,
        whole * whole,
        min(theirs.rare_matched, 30.0) / 10,
        min(theirs.common_matched, 10.0) / 10,
        theirs.rare_left / 10,
        theirs.worst_left / 10,
        theirs.common_left / 10,
        ours.common_left / 10,
        theirs.places_left / 10,
        ours.places_left / 10,
        math.log(0.05 + (left_over + theirs.unlike) / 10),
        max(theirs.first, 0.0),
        float(bool(numbers and listed_numbers) and not numbers & listed_numbers),
        float(len(numbers ^ listed_numbers)),
        float(known and query.country in listed.countries),
        float(known and query.country not in listed.countries),
        kind,
        legal_differs,
        of_person * theirs.rare_left / 10,
        of_person * ours.rare_left / 10,
        one_listed,
        one_asked,
        one_listed * ours.left / 10,
        float(listed.flags & ASIDE != 0),
        float(same_spelling),
        min(len(joined), 20) / 20,
        one_listed * min(len(joined), 12) / 12,
        short_form,
        short_form * brand_length,
        long_form,
        form.romanised * theirs.unlike / 10,
        form.romanised * min(theirs.rare_matched, 9.0) / 9,
    )
    value = score(START + sum(map(float.__mul__, observed, _WEIGHTS)))
    if (form.aside and one_asked) or listed.flags & COMPOSED:
        value = min(value, WEAK)
    elif same_words and not kind and legal_differs < 1 and not form.romanised:
        if same_spelling:
            value = SURE + (1 - SURE) * value
        elif len(listed.words) > (1 if theirs.rare_matched else 2):
            value = ALMOST_SURE + (1 - ALMOST_SURE) * value
    backed = 0.0
    if of_person:
        agrees = known and query.country in listed.countries
        no_person = kind > 0 and not same_words
        backed = _of_person(value, listed, of_query, of_listed, pairings, no_person, form.abjad)
        value = backed
        if value > WEAK and person.rarity(listed.words, listed.weights, pairings, agrees) < person.MANY:
            value = WEAK
    elif not same_words and (value > DOUBTFUL or one_asked or listed.flags & COMPOSED):
        told = apart.telling(listed.weights, pairings)
        value = min(value, _apart(form, listed, of_query, of_listed, told))
        if value < brand.LEAST and (
            apart.bare_brand(form, listed.words, of_listed, told)
            or (listed.flags & COMPOSED and not ours.rare_left and brand.is_house(listed.words, of_listed))
        ):
            value = brand.LEAST
    if not of_person and (form.romanised or listed.flags & HAN):
        shares = query_share, listed_share
        value = max(value, brand.least(form, of_query, listed.words, of_listed, listed.weights, shares))
    return Evidence(
        listed, form, value, max(value, backed), observed, of_query, of_listed, pairings, same_words
    )
