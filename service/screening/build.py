"""From listed parties to an index: analyse every name once, weigh the words, lay everything out."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from service.screening import address, storage
from service.screening.abjad import listed_key
from service.screening.acronym import said_with_place
from service.screening.han import has_han, house_in_pinyin
from service.screening.index import TYPE_CODES, Index, identifier
from service.screening.score import ALIAS, ASIDE, COMPOSED, HAN, PERSON
from service.screening.spelling import keys
from service.screening.storage import digest
from service.screening.text import LEGAL_FORM, RARE, Form, analyse, classify
from service.screening.types import ListedParty
from service.screening.version import FINGERPRINT
from service.screening.weights import weigh

SHORTEST_NAME: Final = 2
"""Letters a listed name must have to be searched by."""


def build(parties: Iterable[ListedParty], path: Path | None = None) -> Index:
    """An index of the parties; written to `path` and read from there where one is given, else held in memory.

    The same parties in the same order give the same bytes. Raises ValueError for an id used twice.
    """
    builder = _Builder()
    for party in parties:
        builder.add(party)
    content = storage.pack(builder.sections(), FINGERPRINT)
    if path is None:
        return Index(memoryview(bytes(content)), "index in memory")
    storage.write(path, content)
    return Index.open(path)


class _Words:
    """The vocabulary as it grows: how many parties have a word, and how many of them are people."""

    def __init__(self) -> None:
        self.ids: dict[str, int] = {}
        self.having: list[int] = []
        self.people: list[int] = []
        self._last: list[int] = []

    def add(self, word: str, party: int, person: bool) -> int:
        number = self.ids.get(word)
        if number is None:
            number = self.ids[word] = len(self.having)
            self.having.append(0)
            self.people.append(0)
            self._last.append(-1)
        if self._last[number] != party:
            self._last[number] = party
            self.having[number] += 1
            self.people[number] += person
        return number

    def weights(self, parties: int) -> array[float]:
        weights = array("f")
        for word, having, people in zip(self.ids, self.having, self.people, strict=True):
            kind, personal = classify(word), 2 * people > having
            if personal and kind == LEGAL_FORM:
                kind = RARE
            weights.append(weigh(kind, parties, having, personal))
        return weights


class _Builder:
    """The sections of the index file as parties are added."""

    def __init__(self) -> None:
        self._ids: set[str] = set()
        self._vocabulary = _Words()
        self._rows: list[list[int]] = []
        self._owners, self._spelt, self._flags = array("I"), array("I"), bytearray()
        self._shown: list[str] = []
        self._words: list[str] = []
        self._meta: list[str] = []
        self._exact: list[int] = []
        self._pairs: list[int] = []
        self._identifiers: list[int] = []
        self._addresses = address.Builder()

    def add(self, party: ListedParty) -> None:
        if party.id in self._ids:
            raise ValueError(f"party id `{party.id}` is used twice: ids are unique in a snapshot")
        self._ids.add(party.id)
        number = len(self._meta)
        primary = " ".join(party.names[0].split()) if party.names else ""
        self._meta.append(
            "\t".join((party.id, party.list, str(TYPE_CODES[party.type]), " ".join(party.countries), primary))
        )
        for text in party.addresses:
            self._addresses.add(text, number, party.address_only)
        for _, value in party.identifiers:
            cleaned = identifier(value)
            if cleaned:
                self._identifiers.append(digest(cleaned) << 32 | number)
        if not party.address_only:
            for name, form, flags in _names(party):
                self._add_name(name, form, flags, number)

    def _add_name(self, name: str, form: Form, flags: int, party: int) -> None:
        here = len(self._rows)
        self._rows.append(
            [self._vocabulary.add(word, party, bool(flags & PERSON)) for word in form.significant]
        )
        self._owners.append(party)
        self._flags.append(flags)
        self._shown.append(name)
        self._words.append(" ".join(form.significant) + "\t" + form.legal)
        self._spelt.append(digest(form.spelt))
        self._exact.append(digest(" ".join(sorted(form.significant))) << 32 | here)
        joined = {*form.pairs, form.joined}
        if flags & HAN:
            rare = (word for word in form.significant if len(word) > 2 and classify(word) == RARE)
            joined.update("-" + word[i : i + 2] for word in rare for i in range(len(word) - 1))
        self._pairs.extend(digest(text) << 32 | here for text in joined)

    def sections(self) -> dict[str, array[int] | array[float] | bytes]:
        vocabulary = self._vocabulary.ids
        weights = self._vocabulary.weights(len(self._meta))
        postings: list[list[int]] = [[] for _ in vocabulary]
        for name, row in enumerate(self._rows):
            for term in set(row):
                postings[term].append(name)
        near = [digest(key) << 32 | term for word, term in vocabulary.items() for key in _keys(word)]
        s: dict[str, array[int] | array[float] | bytes] = {"weights": weights}
        s["term_at"], s["terms"] = storage.texts(vocabulary)
        s["post_at"], s["posts"] = storage.ragged(postings)
        s["near_at"], s["near_key"], s["near"] = storage.hashed(near)
        s["pair_at"], s["pair_key"], s["pairs"] = storage.hashed(self._pairs)
        s["exact_at"], s["exact_key"], s["exact"] = storage.hashed(self._exact)
        s["id_at"], s["id_key"], s["ids"] = storage.hashed(self._identifiers)
        s["row_at"], s["rows"] = storage.ragged(self._rows)
        s["total"] = array("f", (sum(weights[term] for term in row) for row in self._rows))
        s["owners"], s["spelt"], s["flags"] = self._owners, self._spelt, bytes(self._flags)
        s["shown_at"], s["shown"] = storage.texts(self._shown)
        s["words_at"], s["words"] = storage.texts(self._words)
        s["meta_at"], s["meta"] = storage.texts(self._meta)
        return {**s, **self._addresses.sections()}


def _composed(party: ListedParty, main: Form | None) -> Iterator[str]:
    """Names that the entry does not have as such, but all parts of which it gives."""
    yield from said_with_place((*party.names, *party.aliases), main)
    for native in party.native_names:
        house = house_in_pinyin(native) if has_han(native) else None
        if house is not None:
            yield house


def _keys(word: str) -> set[str]:
    found = keys(word)
    unvowelled = listed_key(word)
    return found if unvowelled is None else found | {unvowelled}


def _names(party: ListedParty) -> Iterator[tuple[str, Form, int]]:
    """Every name to search by, once, with its flags. Our pinyin is one where no native name is given.

    A bracketed name with which the name begins, `Ferrox Optics Ltd (Ferrox)`, is a short form as good as an alias.
    """
    person = party.type == "person"
    seen: set[tuple[str, ...]] = set()
    equal = len(party.names)
    main: tuple[str, ...] = ()
    whole: Form | None = None
    for at, name in enumerate((*party.names, *party.aliases, *party.native_names)):
        for form in analyse(name, person):
            if (
                form.branch
                or (form.romanised and party.native_names)
                or (form.aside and RARE not in form.classes)
            ):
                continue
            if form.significant in seen or len(form.joined) < SHORTEST_NAME:
                continue
            seen.add(form.significant)
            short = len(form.significant)
            if not form.aside:
                main = form.significant
                whole = whole or form
            aside = form.aside and form.significant != main[:short]
            flags = (ALIAS if at >= equal else 0) | (ASIDE if aside else 0) | (PERSON if person else 0)
            yield name, form, flags if form.words[0].isascii() else flags | HAN
    if not person:
        for said in _composed(party, whole):
            for form in analyse(said):
                if form.significant not in seen:
                    seen.add(form.significant)
                    yield party.names[0], form, ALIAS | COMPOSED
