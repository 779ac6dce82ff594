"""The index of listed parties: opened from one file, searched without ever reading all of it."""

from __future__ import annotations

from dataclasses import dataclass
from heapq import nlargest
from pathlib import Path
from typing import Final

from rapidfuzz.fuzz import ratio

from service.screening import storage
from service.screening.address import Addresses, Hit
from service.screening.repair import repair
from service.screening.explain import explain
from service.screening.score import Evidence, Listed, compare
from service.screening.spelling import keys, likeness
from service.screening.storage import digest
from service.screening.text import (
    BRANCH_WORD,
    LEGAL_FORM,
    PLACE,
    RARE,
    Form,
    analyse,
)
from service.screening.types import DEFAULT_THRESHOLDS, Candidate, Decision, PartyType, Query, Thresholds
from service.screening.weights import unseen

POSTINGS: Final = 1500
"""Names read for one form of a query, at most (and one list beyond)."""

SHORTLIST: Final = 40
FINALISTS: Final = 12
LEAST_GRADE: Final = 0.8
REMEMBERED: Final = 20_000
"""Words whose neighbours are kept in memory."""

_TIE: Final = 0.01
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
        self._owners, self._flags, self._spelt = s["owners"], s["flags"], s["spelt"]
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
        ranked.sort(key=lambda item: (-item[0], item[1]))
        if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _TIE:
            ranked = self._settle(ranked, query)
        return tuple(
            self._candidate(number, score, evidence, hits.get(number), known.get(number), query, thresholds)
            for score, number, evidence in ranked[:limit]
        )

    def _settle(
        self, ranked: list[tuple[float, int, Evidence | None]], query: Query
    ) -> list[tuple[float, int, Evidence | None]]:
        """Ranked anew where the best are as good as equal: by how alike the names are as written, legal form and all."""
        asked = query.name.lower()
        least = ranked[0][0] - _TIE

        def written(item: tuple[float, int, Evidence | None]) -> float:
            evidence = item[2]
            return ratio(asked, self._name(evidence.listed.number).lower()) if evidence else 0.0

        equal = [item for item in ranked if item[0] > least]
        equal.sort(key=lambda item: (-written(item), -item[0], item[1]))
        return equal + ranked[len(equal) :]

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
            because += explain(evidence, query)
        if hit:
            because.append(f"address like the listed `{hit.text}`")
        decision: Decision = "match" if score >= thresholds.match else "possible" if score >= thresholds.possible else "no_match"
        return Candidate(
            party.id,
            party.list,
            self._name(evidence.listed.number) if evidence else party.name,
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
        for name in (query.name, *query.aliases):
            for form in analyse(name, person):
                for evidence in self._search(form, query):
                    number = self._owners[evidence.listed.number]
                    other = best.get(number)
                    if other is None or other.score < evidence.score:
                        best[number] = evidence
        return best

    def _knows(self, word: str) -> bool:
        known = self.neighbours(word, RARE)
        return bool(known) and known[0][1] == 1.0

    def _search(self, form: Form, query: Query) -> list[Evidence]:
        if query.type != "person":
            form = repair(form, self._knows)
        words, classes = form.words, form.classes
        significant = form.significant
        near = [self.neighbours(word, kind) for word, kind in zip(words, classes, strict=True)]
        of_branch = BRANCH_WORD in classes
        query_weights = []
        for kind, found in zip(classes, near, strict=True):
            if kind == LEGAL_FORM or of_branch and kind in (PLACE, BRANCH_WORD):
                query_weights.append(0.1)
            elif found and found[0][1] == 1.0:
                query_weights.append(self._weights[found[0][0]])
            else:
                query_weights.append(unseen(kind))
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
            for term in self._lookup(self._near, joined):
                if term not in sims and self._term(term) == joined:
                    sims[term] = 0.97, 3 << i
                    lists.append((self._post_at[term + 1] - self._post_at[term], self._weights[term], term))
        found_names: dict[int, float] = {}
        whole: set[int] = set()
        exact = set(self._lookup(self._exact, " ".join(sorted(significant))))
        for joined in {*form.pairs, form.joined, *significant}:
            names = self._lookup(self._pair, joined)
            if len(names) <= 200:
                whole.update(names)
                for name in names:
                    found_names[name] = found_names.get(name, 0.0) + 4.0
        if not form.words[0].isascii():
            for word, kind in zip(words, classes, strict=True):
                if kind == RARE and len(word) > 1:
                    for i in range(len(word) - 1):
                        for name in self._lookup(self._pair, "-" + word[i : i + 2])[:100]:
                            found_names[name] = found_names.get(name, 0.0) + 3.0
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
        if not found_names and not exact:
            return []
        total = self._total
        short = list(exact)
        if found_names:
            bar = 0.4 * max(found_names.values())
            promising = [name for name, value in found_names.items() if value >= bar and name not in exact]
            if len(promising) > SHORTLIST:
                promising = nlargest(SHORTLIST, promising, key=lambda n: found_names[n] * (1.0 + found_names[n] / total[n]))
            short += promising
        graded: list[tuple[float, int]] = []
        asked = sum(query_weights)
        row_at, rows, weights = self._row_at, self._rows, self._weights
        answers: dict[int, float] = {}
        for name in short:
            covered = 0.0
            mask = 0
            for term in rows[row_at[name] : row_at[name + 1]]:
                entry = sims.get(term)
                if entry is not None:
                    covered += weights[term] * entry[0]
                    mask |= entry[1]
            answered = answers.get(mask)
            if answered is None:
                answered = answers[mask] = sum(weight for i, weight in enumerate(query_weights) if mask >> i & 1) / asked
            grade = covered / total[name] + answered
            if name in exact:
                grade = 3.0
            elif name in whole:
                grade = max(grade, 1.2) + 0.1
            graded.append((grade, -name))
        result = []
        graded = nlargest(FINALISTS, graded)
        least = max(LEAST_GRADE, 0.65 * min(graded[0][0], 2.0))
        for grade, negative in graded:
            if grade < least:
                break
            result.append(self._compare(-negative, form, query_weights, query, -negative in exact))
        return result

    def _compare(self, name: int, form: Form, query_weights: list[float], query: Query, exact: bool) -> Evidence:
        text, _, legal = str(self._words[self._words_at[name] : self._words_at[name + 1]], "utf-8").partition("\t")
        party = self._party(self._owners[name])
        listed = Listed(
            name,
            text.split(" "),
            [self._weights[term] for term in self._rows[self._row_at[name] : self._row_at[name + 1]]],
            legal,
            self._flags[name],
            party.type,
            party.countries,
        )
        return compare(listed, form, query_weights, query, exact, exact and self._spelt[name] == digest(form.spelt))
