"""Which listed names are worth comparing with a query: found by word, by slip, by sound and by words run together.

Rare words are read first, under a budget, so that no query reads more than a small part of the index.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from heapq import nlargest
from typing import Final

from service.screening.abjad import asked_keys, unvowelled
from service.screening.repair import repair
from service.screening.spelling import keys, likeness
from service.screening.storage import digest
from service.screening.text import BRANCH_WORD, LEGAL_FORM, PLACE, RARE, Form
from service.screening.weights import UNCOUNTED, unseen

POSTINGS: Final = 800
"""Names read for the words of one form, at most, and one list beyond."""

COMMONEST_PAIR: Final = 200
"""Two words run together that more names have are not searched by."""

SHORTLIST: Final = 40
FINALISTS: Final = 12
REMEMBERED: Final = 20_000
"""Words whose neighbours are kept in memory."""

_MOST_NEIGHBOURS: Final = 24
_LEAST_LIKE: Final = 0.6
_JOINED_LIKE: Final = 0.97
_PAIR_FOUND: Final = 4.0
_CHARACTERS_FOUND: Final = 3.0
_PROMISING: Final = 0.4
_LEAST_GRADE: Final = 0.8
_NEAR_BEST: Final = 0.72
_EXACT_GRADE: Final = 3.0


class Table:
    """One hash table of the index file: all values kept under a text."""

    __slots__ = ("_at", "_keys", "_shift", "_values")

    def __init__(self, at: memoryview, hashes: memoryview, values: memoryview) -> None:
        self._at, self._keys, self._values = at, hashes, values
        self._shift = 33 - (len(at) - 1).bit_length()

    def get(self, key: str) -> list[int]:
        """The values under the key's digest, in order; a stranger with the same digest may be among them."""
        wanted = digest(key)
        bucket = wanted >> self._shift
        hashes, values = self._keys, self._values
        return [values[i] for i in range(self._at[bucket], self._at[bucket + 1]) if hashes[i] == wanted]


@dataclass(frozen=True, slots=True)
class Shortlist:
    """Names to compare with a form, best first: (number, whether it has the same words)."""

    form: Form
    weights: tuple[float, ...]
    names: tuple[tuple[int, bool], ...]


class Search:
    """Names by their words, in one index file."""

    def __init__(self, sections: Mapping[str, memoryview]) -> None:
        s = sections
        self._term_at, self._terms, self.weights = s["term_at"], s["terms"], s["weights"]
        self._post_at, self._posts = s["post_at"], s["posts"]
        self._near = Table(s["near_at"], s["near_key"], s["near"])
        self._pairs = Table(s["pair_at"], s["pair_key"], s["pairs"])
        self._exact = Table(s["exact_at"], s["exact_key"], s["exact"])
        self._row_at, self._rows, self._total = s["row_at"], s["rows"], s["total"]
        self._neighbours: dict[str, tuple[tuple[int, float], ...]] = {}

    def _term(self, term: int) -> str:
        return str(self._terms[self._term_at[term] : self._term_at[term + 1]], "utf-8")

    def row(self, name: int) -> memoryview:
        """The terms of a name."""
        return self._rows[self._row_at[name] : self._row_at[name + 1]]

    def neighbours(self, word: str, kind: int, abjad: bool = False) -> tuple[tuple[int, float], ...]:
        """The vocabulary's terms that may be this word, with their likeness; the word itself first.

        abjad: it is written without short vowels.
        """
        remembered = f"{word}'" if abjad else word
        known = self._neighbours.get(remembered)
        if known is not None:
            return known
        exact = -1
        terms: set[int] = set()
        sought = {word} if kind == LEGAL_FORM else keys(word)
        if abjad:
            sought |= asked_keys(word)
        for key in sought:
            terms.update(self._near.get(key))
        found: list[tuple[int, float]] = []
        blob, terms_at = self._terms, self._term_at
        shortest, longest = (len(word) - 3, len(word) + 3) if word.isascii() else (0, 1 << 16)
        if abjad:
            longest = 3 * len(word)
        alike = unvowelled if abjad else likeness
        for term in terms:
            start, end = terms_at[term], terms_at[term + 1]
            if not shortest <= end - start <= longest:
                continue
            value = alike(word, str(blob[start:end], "utf-8"))
            if value == 1.0:
                exact = term
            elif value >= _LEAST_LIKE:
                found.append((term, value))
        if exact >= 0 and kind != RARE:
            found = []
        found.sort(key=lambda item: (-item[1], item[0]))
        result = (((exact, 1.0),) if exact >= 0 else ()) + tuple(found[:_MOST_NEIGHBOURS])
        if len(self._neighbours) >= REMEMBERED:
            self._neighbours.clear()
        self._neighbours[remembered] = result
        return result

    def knows(self, word: str) -> bool:
        """Whether a listed name has the word."""
        known = self.neighbours(word, RARE)
        return bool(known) and known[0][1] == 1.0

    def shortlist(self, form: Form, person: bool) -> Shortlist:
        """The names most worth comparing, at most `FINALISTS`. person: the query says it is a person."""
        if not person and not form.abjad:
            form = repair(form, self.knows)
        near = [
            self.neighbours(word, kind, form.abjad)
            for word, kind in zip(form.words, form.classes, strict=True)
        ]
        weights = self._weigh(form, near)
        likes, lists = self._terms_for(form, near)
        exact = set(self._exact.get(" ".join(sorted(form.significant))))
        found, whole = self._read(form, lists)
        names = self._best(found, exact)
        graded = self._grade(names, likes, weights, exact, whole)
        return Shortlist(form, weights, graded)

    def _weigh(self, form: Form, near: list[tuple[tuple[int, float], ...]]) -> tuple[float, ...]:
        """What each word of the query weighs; beside `branch`, a place weighs nothing."""
        of_branch = BRANCH_WORD in form.classes
        weights = []
        for kind, found in zip(form.classes, near, strict=True):
            if kind == LEGAL_FORM or (of_branch and kind in {PLACE, BRANCH_WORD}):
                weights.append(UNCOUNTED)
            elif found and found[0][1] == 1.0:
                weights.append(self.weights[found[0][0]])
            else:
                weights.append(unseen(kind))
        return tuple(weights)

    def _terms_for(
        self, form: Form, near: list[tuple[tuple[int, float], ...]]
    ) -> tuple[dict[int, tuple[float, int]], list[tuple[int, float, int]]]:
        """Likeness and query words (as bits) of each term looked for; and the terms as (names, weight, term)."""
        likes: dict[int, tuple[float, int]] = {}
        lists: list[tuple[int, float, int]] = []
        skip_legal = len(form.significant) < len(form.words)
        at, weights = self._post_at, self.weights
        for i, found in enumerate(near):
            if skip_legal and form.classes[i] == LEGAL_FORM:
                continue
            for term, value in found:
                if term not in likes or likes[term][0] < value:
                    likes[term] = value, 1 << i
                lists.append((at[term + 1] - at[term], value * weights[term], term))
        words = form.words
        for i in range(len(words) - 1):
            joined = words[i] + words[i + 1]
            for term in self._near.get(joined):
                if term not in likes and self._term(term) == joined:
                    likes[term] = _JOINED_LIKE, 3 << i
                    lists.append((at[term + 1] - at[term], weights[term], term))
        lists.sort()
        return likes, lists

    def _read(self, form: Form, lists: list[tuple[int, float, int]]) -> tuple[dict[int, float], set[int]]:
        """Names with the weight found in each, and those found by words run together."""
        found: dict[int, float] = {}
        whole: set[int] = set()
        for joined in {*form.pairs, form.joined, *form.significant}:
            names = self._pairs.get(joined)
            if len(names) <= COMMONEST_PAIR:
                whole.update(names)
                for name in names:
                    found[name] = found.get(name, 0.0) + _PAIR_FOUND
        if not form.words[0].isascii():
            for name in self._by_characters(form):
                found[name] = found.get(name, 0.0) + _CHARACTERS_FOUND
        spent = 0
        posts = self._posts
        for size, weight, term in lists:
            spent += size
            if spent > POSTINGS and found:
                break
            start = self._post_at[term]
            for name in posts[start : start + min(size, POSTINGS)]:
                found[name] = found.get(name, 0.0) + weight
        return found, whole

    def _by_characters(self, form: Form) -> Iterable[int]:
        for word, kind in zip(form.words, form.classes, strict=True):
            if kind == RARE:
                for i in range(len(word) - 1):
                    yield from self._pairs.get("-" + word[i : i + 2])[: COMMONEST_PAIR // 2]

    def _best(self, found: dict[int, float], exact: set[int]) -> list[int]:
        names = sorted(exact)
        if not found:
            return names
        bar = _PROMISING * max(found.values())
        promising = [name for name, value in found.items() if value >= bar and name not in exact]
        if len(promising) > SHORTLIST:
            total = self._total
            promising = nlargest(
                SHORTLIST, promising, key=lambda name: found[name] * (1.0 + found[name] / total[name])
            )
        return names + promising

    def _grade(
        self,
        names: list[int],
        likes: dict[int, tuple[float, int]],
        query_weights: tuple[float, ...],
        exact: set[int],
        whole: set[int],
    ) -> tuple[tuple[int, bool], ...]:
        """The names that share most with the query, both ways, without comparing letters again."""
        asked = sum(query_weights)
        row_at, rows, weights, total = self._row_at, self._rows, self.weights, self._total
        answers: dict[int, float] = {}
        graded: list[tuple[float, int]] = []
        for name in names:
            if name in exact:
                graded.append((_EXACT_GRADE, -name))
                continue
            covered = 0.0
            mask = 0
            for term in rows[row_at[name] : row_at[name + 1]]:
                entry = likes.get(term)
                if entry is not None:
                    covered += weights[term] * entry[0]
                    mask |= entry[1]
            answered = answers.get(mask)
            if answered is None:
                answered = sum(weight for i, weight in enumerate(query_weights) if mask >> i & 1) / asked
                answers[mask] = answered
            grade = covered / total[name] + answered
            graded.append((max(grade, 1.2) + 0.1 if name in whole else grade, -name))
        best = nlargest(FINALISTS, graded)
        if not best:
            return ()
        least = max(_LEAST_GRADE, _NEAR_BEST * min(best[0][0], 2.0))
        return tuple((-negative, -negative in exact) for grade, negative in best if grade >= least)
