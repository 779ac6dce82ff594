"""From listed parties to an index: analyse every name once, weigh the words, lay everything out."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from pathlib import Path

from service.screening import address, storage
from service.screening.index import TYPE_CODES, Index, identifier
from service.screening.score import ALIAS, ASIDE, HAN, PERSON
from service.screening.spelling import keys
from service.screening.storage import digest
from service.screening.text import LEGAL_FORM, RARE, Form, analyse, classify
from service.screening.types import ListedParty
from service.screening.weights import weigh

class _Words:
    """The vocabulary as it grows: how many parties carry a word, and how many of them are people."""

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


def _names(party: ListedParty) -> Iterable[tuple[str, Form, int]]:
    person = party.type == "person"
    seen: set[tuple[str, ...]] = set()
    count = len(party.names)
    for at, name in enumerate((*party.names, *party.aliases, *party.native_names)):
        for form in analyse(name, person):
            if form.romanised and party.native_names:
                continue
            words = form.significant
            if words in seen or len(form.joined) < 2:
                continue
            if form.aside and not any(kind == RARE for kind in form.classes):
                continue
            seen.add(words)
            flags = (ALIAS if at >= count else 0) | (ASIDE if form.aside else 0) | (PERSON if person else 0)
            if not form.words[0].isascii():
                flags |= HAN
            yield name, form, flags


def build(parties: Iterable[ListedParty], path: Path | None = None) -> Index:
    """An index of the parties; written to `path` and read from there where one is given, else held in memory.

    The same parties in the same order give the same bytes. Raises ValueError for an id used twice.
    """
    vocabulary = _Words()
    rows: list[list[int]] = []
    owners, flags = array("I"), bytearray()
    shown: list[str] = []
    words: list[str] = []
    spelt = array("I")
    exact: list[int] = []
    pairs: list[int] = []
    meta: list[str] = []
    addresses = address.Builder()
    identifiers: list[int] = []
    ids: set[str] = set()
    for number, party in enumerate(parties):
        if party.id in ids:
            raise ValueError(f"party id `{party.id}` is used twice: ids are unique in a snapshot")
        ids.add(party.id)
        meta.append(
            "\t".join(
                (
                    party.id,
                    party.list,
                    str(TYPE_CODES[party.type]),
                    " ".join(party.countries),
                    " ".join(party.names[0].split()) if party.names else "",
                )
            )
        )
        for text in party.addresses:
            addresses.add(text, number, party.address_only)
        for _, value in party.identifiers:
            cleaned = identifier(value)
            if cleaned:
                identifiers.append(digest(cleaned) << 32 | number)
        if party.address_only:
            continue
        person = party.type == "person"
        for name, form, flag in _names(party):
            significant = form.significant
            here = len(rows)
            rows.append([vocabulary.add(word, number, person) for word in significant])
            owners.append(number)
            flags.append(flag)
            shown.append(name)
            words.append(" ".join(significant) + "\t" + form.legal)
            spelt.append(digest(form.spelt))
            exact.append(digest(" ".join(sorted(significant))) << 32 | here)
            for joined in {*form.pairs, form.joined}:
                pairs.append(digest(joined) << 32 | here)
            if flag & HAN:
                for word in significant:
                    if len(word) > 2 and classify(word) == RARE:
                        pairs.extend(digest("-" + word[i : i + 2]) << 32 | here for i in range(len(word) - 1))
    return _lay_out(vocabulary, rows, owners, flags, shown, words, spelt, exact, pairs, meta, addresses, identifiers, path)


def _lay_out(
    vocabulary: _Words,
    rows: list[list[int]],
    owners: array[int],
    flags: bytearray,
    shown: list[str],
    words: list[str],
    spelt: array[int],
    exact: list[int],
    pairs: list[int],
    meta: list[str],
    addresses: address.Builder,
    identifiers: list[int],
    path: Path | None,
) -> Index:
    sections: dict[str, array[int] | array[float] | bytes] = {}
    parties = len(meta)
    weights = array(
        "f",
        (
            weigh(
                RARE if 2 * people > having and classify(word) == LEGAL_FORM else classify(word),
                parties,
                having,
                2 * people > having,
            )
            for word, having, people in zip(vocabulary.ids, vocabulary.having, vocabulary.people, strict=True)
        ),
    )
    postings: list[list[int]] = [[] for _ in vocabulary.ids]
    for name, row in enumerate(rows):
        for term in set(row):
            postings[term].append(name)
    near = [digest(key) << 32 | term for word, term in vocabulary.ids.items() for key in keys(word)]
    sections["term_at"], sections["terms"] = storage.texts(vocabulary.ids)
    sections["weights"] = weights
    sections["post_at"], sections["posts"] = storage.ragged(postings)
    sections["near_at"], sections["near_key"], sections["near"] = storage.hashed(near)
    sections["pair_at"], sections["pair_key"], sections["pairs"] = storage.hashed(pairs)
    sections["exact_at"], sections["exact_key"], sections["exact"] = storage.hashed(exact)
    sections["row_at"], sections["rows"] = storage.ragged(rows)
    sections["total"] = array("f", (sum(weights[term] for term in row) for row in rows))
    sections["spelt"] = spelt
    sections["owners"] = owners
    sections["flags"] = bytes(flags)
    sections["shown_at"], sections["shown"] = storage.texts(shown)
    sections["words_at"], sections["words"] = storage.texts(words)
    sections["meta_at"], sections["meta"] = storage.texts(meta)
    sections["id_at"], sections["id_key"], sections["ids"] = storage.hashed(identifiers)
    sections.update(addresses.sections())
    content = storage.pack(sections)
    if path is None:
        return Index(memoryview(bytes(content)), "index in memory")
    storage.write(path, content)
    return Index.open(path)
