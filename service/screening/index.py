"""The index of listed parties: opened from one file, searched without ever reading all of it."""

from __future__ import annotations

from dataclasses import dataclass
from heapq import nlargest
from pathlib import Path
from typing import Final

from service.screening import storage
from service.screening.address import Addresses, Hit
from service.screening.align import align
from service.screening.score import Evidence, explain, features, probability
from service.screening.spelling import keys, likeness
from service.screening.storage import digest
from service.screening.text import (
    COMMON_WORD,
    INITIAL,
    LEGAL_FORM,
    PLACE,
    RARE,
    Form,
    analyse,
    classify,
)
from service.screening.types import DEFAULT_THRESHOLDS, Candidate, Decision, PartyType, Query, Thresholds
from service.screening.weights import unseen

POSTINGS: Final = 1500
"""Names read for one form of a query, at most (and one list beyond)."""

SHORTLIST: Final = 40
FINALISTS: Final = 12
REMEMBERED: Final = 20_000
"""Words whose neighbours are kept in memory."""

_LEAST_LIKE: Final = 0.6
_TYPES: Final[tuple[PartyType | None, ...]] = (None, "company", "person", "vessel", "aircraft")


@dataclass(frozen=True, slots=True)
class _Party:
    id: str
    list: str
    type: PartyType | None
    countries: tuple[str, ...]
    address_only: bool
    name: str


class Index:
    """One snapshot of listed parties. Never changes; safe to share between threads and, as a file, between processes."""

    def __init__(self, content: memoryview, origin: str) -> None:
        s = storage.unpack(content, origin)
        self._term_at, self._terms, self._weights = s["term_at"], s["terms"], s["weights"]
        self._post_at, self._posts = s["post_at"], s["posts"]
        self._near = s["near_at"], s["near_key"], s["near"], 33 - (len(s["near_at"]) - 1).bit_length()
        self._pair = s["pair_at"], s["pair_key"], s["pairs"], 33 - (len(s["pair_at"]) - 1).bit_length()
        self._exact = s["exact_at"], s["exact_key"], s["exact"], 33 - (len(s["exact_at"]) - 1).bit_length()
        self._id = s["id_at"], s["id_key"], s["ids"], 33 - (len(s["id_at"]) - 1).bit_length()
        self._row_at, self._rows, self._total = s["row_at"], s["rows"], s["total"]
        self._owners, self._flags = s["owners"], s["flags"]
        self._shown_at, self._shown = s["shown_at"], s["shown"]
        self._words_at, self._words = s["words_at"], s["words"]
        self._meta_at, self._meta = s["meta_at"], s["meta"]
        self._addresses = Addresses(s)
        self._neighbours: dict[str, tuple[tuple[int, float], ...]] = {}

    @classmethod
    def open(cls, path: Path) -> Index:
        """The index in a file, mapped and not read. Raises IndexFileError, OSError."""
        return cls(storage.map_file(path), str(path))

    def __len__(self) -> int:
        """How many parties are listed."""
        return len(self._meta_at) - 1

    def screen(
        self, query: Query, limit: int = 5, thresholds: Thresholds = DEFAULT_THRESHOLDS
    ) -> tuple[Candidate, ...]:
        """The listed parties the query is most like, best first, one candidate an entry.

        A candidate found only because it shares the query's address has score 0, decision `no_match` and
        `address_hit`; one whose entry lists addresses alone is a `match`.
        """
        best = self._by_name(query)
        hits = {} if query.address is None else self._by_address(query.address)
        known = self._by_identifier(query)
        ranked: list[tuple[float, int, Evidence | None]] = []
        for number in {*best, *hits, *known}:
            evidence = best.get(number)
            score = evidence.score if evidence else 0.0
            if number in hits and hits[number].address_only:
                score = max(score, hits[number].score)
            if number in known:
                score = max(score, 0.99)
            ranked.append((score, number, evidence))
        ranked.sort(key=lambda item: (-item[0], -(item[2].tie if item[2] else 0.0), item[1]))
        return tuple(
            self._candidate(number, score, evidence, hits.get(number), known.get(number), query, thresholds)
            for score, number, evidence in ranked[:limit]
        )

    def _candidate(
        self,
        number: int,
        score: float,
        evidence: Evidence | None,
        hit: Hit | None,
        identifier: str | None,
        query: Query,
        thresholds: Thresholds,
    ) -> Candidate:
        party = self._party(number)
        because: list[str] = []
        if identifier:
            because.append(f"same identifier `{identifier}`")
        if evidence:
            because += explain(evidence, party.countries, query.country, party.type, query.type)
        if hit:
            because.append(f"address like the listed `{hit.text}`")
        decision: Decision = "match" if score >= thresholds.match else "possible" if score >= thresholds.possible else "no_match"
        return Candidate(
            party.id,
            party.list,
            self._name(evidence.name) if evidence else party.name,
            round(score, 4),
            decision,
            tuple(because),
            hit is not None,
        )

    def _party(self, number: int) -> _Party:
        identity, code, kind, countries, only, name = str(
            self._meta[self._meta_at[number] : self._meta_at[number + 1]], "utf-8"
        ).split("\t")
        return _Party(identity, code, _TYPES[int(kind)], tuple(countries.split()), bool(only), name)

    def _name(self, name: int) -> str:
        return str(self._shown[self._shown_at[name] : self._shown_at[name + 1]], "utf-8")

    def _term(self, term: int) -> str:
        return str(self._terms[self._term_at[term] : self._term_at[term + 1]], "utf-8")

    @staticmethod
    def _lookup(table: tuple[memoryview, memoryview, memoryview, int], key: str) -> list[int]:
        at, keys_, values, shift = table
        wanted = digest(key)
        bucket = wanted >> shift
        start, end = at[bucket], at[bucket + 1]
        return [values[i] for i in range(start, end) if keys_[i] == wanted]

    def _by_address(self, text: str) -> dict[int, Hit]:
        hits: dict[int, Hit] = {}
        for hit in self._addresses.search(text):
            hits.setdefault(hit.party, hit)
        return hits

    def _by_identifier(self, query: Query) -> dict[int, str]:
        from service.screening.build import identifier

        found: dict[int, str] = {}
        for value in query.identifiers.values():
            cleaned = identifier(value)
            if cleaned:
                for number in self._lookup(self._id, cleaned):
                    found[number] = value
        return found

    def neighbours(self, word: str, kind: int) -> tuple[tuple[int, float], ...]:
        """The vocabulary's words that may be this one, with their likeness; the word itself first."""
        known = self._neighbours.get(word)
        if known is not None:
            return known
        exact = -1
        terms: set[int] = set()
        for key in (word,) if kind == LEGAL_FORM else keys(word):
            terms.update(self._lookup(self._near, key))
        found: list[tuple[int, float]] = []
        for term in terms:
            value = likeness(word, self._term(term))
            if value == 1.0:
                exact = term
            elif value >= _LEAST_LIKE:
                found.append((term, value))
        if exact >= 0 and kind != RARE:
            found = []
        found.sort(key=lambda item: (-item[1], item[0]))
        result = (((exact, 1.0),) if exact >= 0 else ()) + tuple(found[:24])
        if len(self._neighbours) >= REMEMBERED:
            self._neighbours.clear()
        self._neighbours[word] = result
        return result

    def _by_name(self, query: Query) -> dict[int, Evidence]:
        best: dict[int, Evidence] = {}
        person = query.type == "person"
        for at, name in enumerate((query.name, *query.aliases)):
            for form in analyse(name, person):
                for evidence in self._search(form, query, at > 0):
                    number = self._owners[evidence.name]
                    other = best.get(number)
                    if other is None or (other.score, other.tie) < (evidence.score, evidence.tie):
                        best[number] = evidence
        return best

    def _search(self, form: Form, query: Query, alias: bool) -> list[Evidence]:
        words, classes = form.words, form.classes
        significant = form.significant()
        near = [self.neighbours(word, kind) for word, kind in zip(words, classes, strict=True)]
        query_weights = [
            0.1
            if kind == LEGAL_FORM
            else (self._weights[n[0][0]] if n and n[0][1] == 1.0 else unseen(kind))
            for kind, n in zip(classes, near, strict=True)
        ]
        sims: dict[int, tuple[float, int]] = {}
        lists: list[tuple[int, float, int]] = []
        for i, found in enumerate(near):
            if classes[i] == LEGAL_FORM and len(significant) < len(words):
                continue
            for term, value in found:
                if term not in sims or sims[term][0] < value:
                    sims[term] = value, 1 << i
                lists.append((self._post_at[term + 1] - self._post_at[term], value * self._weights[term], term))
        for i in range(len(words) - 1):
            joined = words[i] + words[i + 1]
            for term, value in self.neighbours(joined, RARE):
                if value >= 0.85 and term not in sims:
                    sims[term] = value - 0.03, 3 << i
                    lists.append((self._post_at[term + 1] - self._post_at[term], value * self._weights[term], term))
        found_names: dict[int, float] = {}
        whole: set[int] = set()
        exact = set()
        for name in self._lookup(self._exact, form.key):
            found_names[name] = 30.0
            exact.add(name)
        for joined in {*form.pairs, form.joined, *significant}:
            names = self._lookup(self._pair, joined)
            if len(names) <= 200:
                for name in names:
                    found_names[name] = found_names.get(name, 0.0) + 4.0
                    whole.add(name)
        lists.sort()
        spent = 0
        posts = self._posts
        for size, weight, term in lists:
            spent += size
            if spent > POSTINGS and found_names:
                break
            start = self._post_at[term]
            for name in posts[start : start + min(size, POSTINGS)]:
                found_names[name] = found_names.get(name, 0.0) + weight
        if not found_names:
            return []
        total = self._total
        short = (
            nlargest(SHORTLIST, found_names, key=lambda n: found_names[n] * (1.0 + found_names[n] / total[n]))
            if len(found_names) > SHORTLIST
            else list(found_names)
        )
        graded: list[tuple[float, int]] = []
        asked = sum(query_weights)
        row_at, rows, weights = self._row_at, self._rows, self._weights
        for name in short:
            covered = 0.0
            mask = 0
            for term in rows[row_at[name] : row_at[name + 1]]:
                entry = sims.get(term)
                if entry is not None:
                    covered += weights[term] * entry[0]
                    mask |= entry[1]
            answered = sum(weight for i, weight in enumerate(query_weights) if mask >> i & 1)
            grade = covered / total[name] + answered / asked
            if name in whole:
                grade = max(grade, 1.2) + 0.1
            if name in exact:
                grade = 3.0
            graded.append((grade, -name))
        result = []
        for _, negative in nlargest(FINALISTS, graded):
            result.append(self._weigh(-negative, form, query_weights, query, alias, -negative in exact))
        return result

    def _weigh(
        self, name: int, form: Form, query_weights: list[float], query: Query, alias: bool, exact: bool
    ) -> Evidence:
        words = str(self._words[self._words_at[name] : self._words_at[name + 1]], "utf-8").split(" ")
        weights = [self._weights[term] for term in self._rows[self._row_at[name] : self._row_at[name + 1]]]
        party = self._party(self._owners[name])
        flags = self._flags[name]
        return features(
            name, form, query_weights, words, weights, flags, party.type, party.countries, query, alias, exact
        )
