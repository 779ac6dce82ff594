"""The index of listed parties: opened from one file, searched without ever reading all of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rapidfuzz.fuzz import ratio

from service.screening import storage
from service.screening.address import Addresses, Hit
from service.screening.explain import explain
from service.screening.repair import common_where_listed, syllables_together
from service.screening.score import PERSON, Evidence, Listed, compare
from service.screening.search import Search, Table
from service.screening.storage import digest
from service.screening.text import Form, analyse, has_initials
from service.screening.types import DEFAULT_THRESHOLDS, Candidate, Decision, PartyType, Query, Thresholds
from service.screening.version import FINGERPRINT

SAME_IDENTIFIER: Final = 0.99
"""The score of a party that has an identifier in common with the query."""

LEAST_SCORE: Final = 0.2
"""Names scored lower are left out."""

SHORTEST_IDENTIFIER: Final = 5

_TIE: Final = 0.01
_TYPES: Final[tuple[PartyType | None, ...]] = (None, "company", "person", "vessel", "aircraft")
TYPE_CODES: Final = {kind: code for code, kind in enumerate(_TYPES)}


def identifier(value: str) -> str:
    """An identifier for comparison: letters and digits, upper case; empty where too short to tell anything."""
    cleaned = "".join(c for c in value.upper() if c.isalnum())
    return cleaned if len(cleaned) >= SHORTEST_IDENTIFIER else ""


@dataclass(frozen=True, slots=True)
class _Party:
    id: str
    list: str
    type: PartyType | None
    countries: tuple[str, ...]
    name: str


@dataclass(slots=True)
class _Found:
    """Why a party is a candidate: a name, an address, an identifier, or several of them."""

    number: int
    evidence: Evidence | None = None
    hit: Hit | None = None
    identifier: str | None = None

    @property
    def score(self) -> float:
        score = 0.0
        if self.evidence:
            score = self.evidence.backed if self.hit else self.evidence.score
        if self.hit and self.hit.address_only:
            score = max(score, self.hit.score)
        return max(score, SAME_IDENTIFIER) if self.identifier else score


class Index:
    """One snapshot of listed parties. Never changes; shared by threads and, as a mapped file, by processes."""

    def __init__(self, content: memoryview, origin: str) -> None:
        sections = storage.unpack(content, origin, FINGERPRINT)
        self._search = Search(sections)
        self._addresses = Addresses(sections)
        self._identifiers = Table(sections["id_at"], sections["id_key"], sections["ids"])
        self._owners, self._flags, self._spelt = sections["owners"], sections["flags"], sections["spelt"]
        self._shown_at, self._shown = sections["shown_at"], sections["shown"]
        self._words_at, self._words = sections["words_at"], sections["words"]
        self._meta_at, self._meta = sections["meta_at"], sections["meta"]

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
        `address_hit`; one whose entry lists addresses alone is scored by the address.
        """
        found = (one for one in self._find(query).values() if one.score >= LEAST_SCORE or one.hit)
        ranked = sorted(found, key=lambda one: (-one.score, one.number))
        if len(ranked) > 1 and ranked[0].score - ranked[1].score < _TIE:
            ranked = self._settle(ranked, query)
        return tuple(self._candidate(found, query, thresholds) for found in ranked[:limit])

    def evidence(self, query: Query) -> Mapping[str, Evidence]:
        """The best comparison with each entry worth comparing, however little it scores; for measuring and fitting."""
        return {
            self._party(number).id: found.evidence
            for number, found in self._find(query).items()
            if found.evidence is not None
        }

    def _find(self, query: Query) -> Mapping[int, _Found]:
        found: dict[int, _Found] = {}
        for name in (query.name, *query.aliases):
            for form, as_person in self._forms(name, query.type):
                for evidence in self._compare(form, query, as_person):
                    number = self._owners[evidence.listed.number]
                    known = found.setdefault(number, _Found(number))
                    if known.evidence is None or known.evidence.score < evidence.score:
                        known.evidence = evidence
        if query.address:
            for hit in self._addresses.search(query.address):
                known = found.setdefault(hit.party, _Found(hit.party))
                known.hit = known.hit or hit
        for value in query.identifiers.values():
            cleaned = identifier(value)
            for number in self._identifiers.get(cleaned) if cleaned else ():
                found.setdefault(number, _Found(number)).identifier = value
        return found

    def _forms(self, name: str, kind: PartyType | None) -> Iterator[tuple[Form, bool]]:
        """The ways to read a name, and whether as a person's: so too where nothing but its initials says it is one."""
        person = kind == "person"
        legal = False
        for form in analyse(name, person, asked=True):
            legal = legal or bool(form.legal)
            yield form, person
            if not person and (other := common_where_listed(form, self._search.knows)) is not None:
                yield other, False
            if not person and (other := syllables_together(form)) is not None:
                yield other, False
        if kind is None and not legal and has_initials(name):
            for form in analyse(name, True):
                yield form, True

    def _compare(self, form: Form, query: Query, as_person: bool) -> list[Evidence]:
        shortlist = self._search.shortlist(form, as_person)
        result = []
        weights = self._search.weights
        only_people = as_person and query.type is None
        for name, exact in shortlist.names:
            if only_people and not self._flags[name] & PERSON:
                continue
            party = self._party(self._owners[name])
            words, _, legal = self._text(self._words, self._words_at, name).partition("\t")
            listed = Listed(
                number=name,
                words=words.split(" "),
                weights=[weights[term] for term in self._search.row(name)],
                legal=legal,
                flags=self._flags[name],
                type=party.type,
                countries=party.countries,
            )
            spelt_alike = exact and self._spelt[name] == digest(shortlist.form.spelt)
            result.append(compare(listed, shortlist.form, shortlist.weights, query, exact, spelt_alike))
        return result

    def _settle(self, ranked: list[_Found], query: Query) -> list[_Found]:
        """Ranked anew where the best are as good as equal: by how alike the names are to the letter."""
        asked = query.name.lower()
        least = ranked[0].score - _TIE

        def written(found: _Found) -> float:
            return ratio(asked, self._name(found.evidence.listed.number).lower()) if found.evidence else 0.0

        equal = [found for found in ranked if found.score > least]
        equal.sort(key=lambda found: (-written(found), -found.score, found.number))
        return equal + ranked[len(equal) :]

    def _candidate(self, found: _Found, query: Query, thresholds: Thresholds) -> Candidate:
        party = self._party(found.number)
        because: list[str] = []
        if found.identifier:
            because.append(f"same identifier `{found.identifier}`")
        if found.evidence:
            because += explain(found.evidence, query)
        if found.hit:
            because.append(f"address like the listed `{found.hit.text}`")
        score = round(found.score, 4)
        decision: Decision = "no_match"
        if score >= thresholds.match:
            decision = "match"
        elif score >= thresholds.possible:
            decision = "possible"
        return Candidate(
            entry_id=party.id,
            list=party.list,
            name=self._name(found.evidence.listed.number) if found.evidence else party.name,
            score=score,
            decision=decision,
            because=tuple(because),
            address_hit=found.hit is not None,
        )

    @staticmethod
    def _text(blob: memoryview, at: memoryview, number: int) -> str:
        return str(blob[at[number] : at[number + 1]], "utf-8")

    def _party(self, number: int) -> _Party:
        identity, code, kind, countries, name = self._text(self._meta, self._meta_at, number).split("\t")
        return _Party(identity, code, _TYPES[int(kind)], tuple(countries.split()), name)

    def _name(self, name: int) -> str:
        return self._text(self._shown, self._shown_at, name)
