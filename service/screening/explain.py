"""Why a listed party is a candidate, in words a person can check."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from service.screening.model import WEIGHTS
from service.screening.score import ALIAS, ASIDE, PERSON, Evidence
from service.screening.text import BRANCH_WORD, COMMON_WORD, LEGAL_FORM, PLACE, TITLE
from service.screening.types import Query

_MOST_WORDS: Final = 8

_IGNORED: Final = frozenset({LEGAL_FORM, BRANCH_WORD, TITLE})
_COUNTED_LITTLE: Final = frozenset({COMMON_WORD, PLACE})

_AT: Final = {name: at for at, name in enumerate(WEIGHTS)}


def _quoted(words: Sequence[str]) -> str:
    told = ", ".join(f"`{word}`" for word in words[:_MOST_WORDS])
    return told if len(words) <= _MOST_WORDS else f"{told} and {len(words) - _MOST_WORDS} more"


def explain(evidence: Evidence, query: Query) -> tuple[str, ...]:
    """What lined up, what was ignored, what spoke against; in this order."""
    return (*_aligned(evidence), *_ignored(evidence), *_against(evidence, query))


def _observed(evidence: Evidence, name: str) -> float:
    return evidence.observed[_AT[name]]


def _aligned(evidence: Evidence) -> Iterator[str]:
    form, listed = evidence.form, evidence.listed
    if _observed(evidence, "same_spelling"):
        yield "the listed name, word for word"
    elif evidence.exact:
        yield "the listed name, common words spelt another way"
    else:
        same = [form.words[i] for i, _, _, _, value in evidence.pairings if value == 1.0]
        if same:
            yield f"same words: {_quoted(same)}"
    for i, m, j, n, value in evidence.pairings:
        if value < 1.0:
            asked, found = " ".join(form.words[i : i + m]), " ".join(listed.words[j : j + n])
            yield f"`{asked}` read as `{found}` ({value:.2f})"
    for holds, told in (
        (form.romanised, "Chinese characters read by meaning and pinyin"),
        (form.branch, "as a branch or office of it"),
        (form.aside, "found in brackets"),
        (listed.flags & ALIAS, "by an alias"),
        (listed.flags & ASIDE, "by a name in the entry's brackets"),
        (_observed(evidence, "country_agrees"), "the country is listed"),
    ):
        if holds:
            yield told


def _ignored(evidence: Evidence) -> Iterator[str]:
    form = evidence.form
    left = [
        (w, k) for w, k, value in zip(form.words, form.classes, evidence.of_query, strict=True) if not value
    ]
    light = [word for word, kind in left if kind in _IGNORED]
    common = [word for word, kind in left if kind in _COUNTED_LITTLE]
    if light:
        yield f"ignored: {_quoted(light)}"
    if common:
        yield f"counted little: {_quoted(common)}"


def _against(evidence: Evidence, query: Query) -> Iterator[str]:
    form, listed = evidence.form, evidence.listed
    extra = [
        word
        for word, kind, value in zip(form.words, form.classes, evidence.of_query, strict=True)
        if not value and kind not in _IGNORED and kind not in _COUNTED_LITTLE
    ]
    missing = [word for word, value in zip(listed.words, evidence.of_listed, strict=True) if not value]
    if extra:
        yield f"against: {_quoted(extra)} not in the listed name"
    if missing:
        yield f"against: listed {_quoted(missing)} not in the query"
    if _observed(evidence, "numbers_differ"):
        yield "against: the numbers differ"
    if _observed(evidence, "country_differs"):
        yield f"against: country `{query.country}`, listed {_quoted(listed.countries)}"
    if _observed(evidence, "kind_differs"):
        yield f"against: the entry is a {listed.type}"
    if evidence.backed > evidence.score and listed.flags & PERSON:
        yield "against: a name that many people have"
    if _observed(evidence, "legal_differs") == 1.0:
        yield "against: another country's legal form"
