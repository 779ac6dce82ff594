"""Words of a query that no listed name has: common words misspelt, cut in two or run together with others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from service.screening.spelling import likeness, misread, syllables
from service.screening.text import DIGITS, LEGAL_FORM, RARE, Form, assemble, classify
from service.screening.words import BRANCH, CANONICAL, COMMON, LEGAL, PLACES

_SHORTEST: Final = 5
_LONG: Final = 8
_SYLLABLES_OF_A_NAME: Final = 3
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


def _merged(words: list[str], classes: list[int], i: int) -> tuple[int, str] | None:
    """Where a word and its neighbour are one common word cut in two: the first of them, and the word."""
    for a in (i, i - 1):
        if a >= 0 and a + 1 < len(words):
            both = words[a] + words[a + 1]
            if both in _KNOWN:
                return a, both
            if len(both) >= _LONG and classes[a] == classes[a + 1] == RARE and (meant := _meant(both)):
                return a, meant
    return None


def _cut(word: str, listed: Callable[[str], bool]) -> list[str] | None:
    """A listed word and a common word that were run together, apart."""
    for at in range(3, len(word) - 2):
        left, right = word[:at], word[at:]
        if (right in _KNOWN and (left in _KNOWN or listed(left))) or (
            at > 3 and left in _KNOWN and listed(right)
        ):
            return [left, right]
    return None


def repair(form: Form, listed: Callable[[str], bool]) -> Form:
    """The form with such words mended. listed: whether a listed name has the word."""
    words, classes = list(form.words), list(form.classes)
    changed = False
    i = 0
    while i < len(words):
        word = words[i]
        damaged = classes[i] == DIGITS and not word.isdigit()
        if not (classes[i] == RARE or damaged) or not word.isascii() or listed(word):
            i += 1
            continue
        start, end = i, i + 1
        merged = _merged(words, classes, i)
        if merged is not None:
            start, mended = merged[0], [merged[1]]
            end = start + 2
        elif (meant := _meant(word)) is not None:
            mended = [meant]
        else:
            mended = _cut(word, listed) or []
        if mended:
            words[start:end] = mended
            classes[start:end] = [classify(CANONICAL.get(one, one)) for one in mended]
            changed = True
        i = start + max(len(mended), 1)
    if not changed:
        return form
    return _again(form, words, classes)


def common_where_listed(form: Form, listed: Callable[[str], bool]) -> Form | None:
    """The form once more, with long slips of common words mended that a listed name happens to have too.

    A listed company may be called `Tecnologies`; whoever writes `Huawei Tecnologies` means another. None where there is
    no such word. Only long words: a short one is a slip of too many.
    """
    words, classes = list(form.words), list(form.classes)
    for i, word in enumerate(words):
        if classes[i] == RARE and word.isascii() and len(word) > _LONG and listed(word):
            meant = _meant(word)
            if meant is not None:
                words[i], classes[i] = meant, classify(CANONICAL.get(meant, meant))
    return None if words == list(form.words) else _again(form, words, classes)


def syllables_together(form: Form) -> Form | None:
    """The form once more, with three or more Chinese syllables in a row as one word; None where there are none."""
    if form.romanised or sum(map(_is_syllable, form.words)) < _SYLLABLES_OF_A_NAME:
        return None
    words: list[str] = []
    run: list[str] = []
    for word in (*form.words, ""):
        if _is_syllable(word):
            run.append(word)
            continue
        words += ["".join(run)] if len(run) >= _SYLLABLES_OF_A_NAME else run
        run = []
        if word:
            words.append(word)
    return None if words == list(form.words) else _again(form, words, [classify(word) for word in words])


def _is_syllable(word: str) -> bool:
    return syllables(word) == 1 and classify(word) == RARE


def _again(form: Form, words: list[str], classes: list[int]) -> Form:
    """The form with other words in it."""
    legal = {word for word, kind in zip(words, classes, strict=True) if kind == LEGAL_FORM}
    fixed = assemble(words, legal, False, form.aside, form.romanised)
    return form if fixed is None else replace(fixed, branch=form.branch)
