"""Why a listed party is a candidate, in words a person can check."""

from __future__ import annotations

from typing import Final

from service.screening.model import WEIGHTS
from service.screening.score import ALIAS, ASIDE, Evidence
from service.screening.text import BRANCH_WORD, COMMON_WORD, LEGAL_FORM, PLACE, TITLE
from service.screening.types import Query

_MOST_WORDS: Final = 8

_AT: Final = {name: at for at, name in enumerate(WEIGHTS)}


def _quoted(words: list[str]) -> str:
    told = ", ".join(f"`{word}`" for word in words[:_MOST_WORDS])
    return told if len(words) <= _MOST_WORDS else f"{told} and {len(words) - _MOST_WORDS} more"


def explain(evidence: Evidence, query: Query) -> tuple[str, ...]:
    """What lined up, what was ignored, what spoke against; in this order."""
    form, listed = evidence.form, evidence.listed
    reasons: list[str] = []
    if evidence.observed[_AT["same_spelling"]]:
        reasons.append("the listed name, word for word")
    elif evidence.exact:
        reasons.append("the listed name, common words spelt another way")
    else:
        same = [form.words[i] for i, m, j, n, value in evidence.pairings if value == 1.0]
        if same:
            reasons.append(f"same words: {_quoted(same)}")
    for i, m, j, n, value in evidence.pairings:
        if value < 1.0:
            asked, found = " ".join(form.words[i : i + m]), " ".join(listed.words[j : j + n])
            reasons.append(f"`{asked}` read as `{found}` ({value:.2f})")
    if form.romanised:
        reasons.append("Chinese characters read by meaning and pinyin")
    if form.branch:
        reasons.append("as a branch or office of it")
    if form.aside:
        reasons.append("found in brackets")
    if listed.flags & ALIAS:
        reasons.append("by an alias")
    elif listed.flags & ASIDE:
        reasons.append("by a name in the entry's brackets")
    if evidence.observed[_AT["country_agrees"]]:
        reasons.append(f"country `{query.country}` as listed")
    light, heavy = [], []
    for word, kind, value in zip(form.words, form.classes, evidence.of_query, strict=True):
        if not value and kind in (LEGAL_FORM, BRANCH_WORD, TITLE):
            light.append(word)
        elif not value:
            heavy.append((word, kind))
    if light:
        reasons.append(f"ignored: {_quoted(light)}")
    against = [word for word, kind in heavy if kind not in (COMMON_WORD, PLACE)]
    common = [word for word, kind in heavy if kind in (COMMON_WORD, PLACE)]
    if common:
        reasons.append(f"counted little: {_quoted(common)}")
    if against:
        reasons.append(f"against: {_quoted(against)} not in the listed name")
    missing = [word for word, value in zip(listed.words, evidence.of_listed, strict=True) if not value]
    if missing:
        reasons.append(f"against: listed {_quoted(missing)} not in the query")
    if evidence.observed[_AT["numbers_differ"]]:
        reasons.append("against: the numbers differ")
    if evidence.observed[_AT["country_differs"]]:
        reasons.append(f"against: country `{query.country}`, listed {_quoted(list(listed.countries))}")
    if evidence.observed[_AT["kind_differs"]]:
        reasons.append(f"against: the entry is a {listed.type}")
    if evidence.observed[_AT["legal_differs"]] == 1.0:
        reasons.append("against: another country's legal form")
    return tuple(reasons)
