"""Words of a query that no listed name has: common words misspelt, cut in two or run together with others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from service.screening.spelling import likeness, misread
from service.screening.text import LEGAL_FORM, RARE, Form, assemble, classify
from service.screening.words import BRANCH, CANONICAL, COMMON, LEGAL, PLACES

_SHORTEST: Final = 5
_KNOWN: Final = frozenset(
    word for word in LEGAL | COMMON | PLACES | BRANCH | CANONICAL.keys() if word.isascii()
)


def _neighbourhoods() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for word in sorted(_KNOWN):
        if len(word) >= _SHORTEST:
            for key in {word, "~" + misread(word), *(word[:i] + word[i + 1 :] for i in range(len(word)))}:
                found.setdefault(key, []).append(word)
    return found


_NEAR: Final = _neighbourhoods()


def _meant(word: str) -> str | None:
    """The common word this is a slip of."""
    if len(word) < _SHORTEST:
        return None
    best, value = None, 0.8
    for key in (word, "~" + misread(word), *(word[:i] + word[i + 1 :] for i in range(len(word)))):
        for other in _NEAR.get(key, ()):
            like = likeness(word, other)
            if like > value:
                best, value = other, like
    return best


def repair(form: Form, listed: Callable[[str], bool]) -> Form:
    """The form with such words mended. listed: whether a listed name has the word."""
    if not any(
        kind == RARE and not listed(word) for word, kind in zip(form.words, form.classes, strict=True)
    ):
        return form
    words, classes = list(form.words), list(form.classes)
    changed = False
    i = 0
    while i < len(words):
        word = words[i]
        if classes[i] != RARE or not word.isascii() or listed(word):
            i += 1
            continue
        mended: list[str] | None = None
        start, end = i, i + 1
        for a, b in ((i, i + 1), (i - 1, i)):
            if a >= 0 and b < len(words):
                both = words[a] + words[b]
                if both in _KNOWN or (len(both) >= 8 and classes[a] == classes[b] == RARE and _meant(both)):
                    mended, start, end = [both if both in _KNOWN else _meant(both) or both], a, b + 1
                    break
        if mended is None:
            meant = _meant(word)
            if meant is not None:
                mended = [meant]
        if mended is None and len(word) >= 6:
            for cut in range(3, len(word) - 2):
                left, right = word[:cut], word[cut:]
                if (right in _KNOWN and (listed(left) or left in _KNOWN)) or (
                    left in _KNOWN and len(left) > 3 and listed(right)
                ):
                    mended = [left, right]
                    break
        if mended is not None:
            words[start:end] = mended
            kinds = [classify(CANONICAL.get(w, w)) for w in mended]
            classes[start:end] = kinds
            changed = True
            i = start + len(mended)
        else:
            i += 1
    if not changed:
        return form
    fixed = assemble(
        words,
        {w for w, c in zip(words, classes, strict=True) if c == LEGAL_FORM},
        False,
        form.aside,
        form.romanised,
    )
    return fixed or form
