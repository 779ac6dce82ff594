"""`nomenklatura`'s logic-v2, as yente runs it: a blocking index over words, then the matcher on the best candidates.

Optional: `pip install nomenklatura` beside this project; it is in no lock of ours.
"""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Iterable

from service.screening import ListedParty, Query

CANDIDATES = 50
SCHEMAS = {
    "person": "Person",
    "company": "Company",
    "vessel": "Vessel",
    "aircraft": "Airplane",
    None: "LegalEntity",
}


class Peer:
    """The listed parties as Follow-the-Money entities, found by word and by sound."""

    def __init__(self, parties: Iterable[ListedParty]) -> None:
        from followthemoney import model
        from nomenklatura.matching.logic_v2.model import LogicV2
        from rigour.text import metaphone

        self._model, self._matcher, self._sound = model, LogicV2, metaphone
        self._config = LogicV2.default_config()
        self._entities = []
        self.ids: list[str] = []
        postings: defaultdict[str, list[int]] = defaultdict(list)
        for party in parties:
            if party.address_only:
                continue
            number = len(self._entities)
            names = [*party.names, *party.aliases, *party.native_names]
            self._entities.append(self._entity(party.id, party.type, names, party.countries))
            self.ids.append(party.id)
            for token in {token for name in names for token in self._tokens(name)}:
                postings[token].append(number)
        self._postings = dict(postings)
        self._total = len(self._entities)
        self._asked = 0

    def _tokens(self, name: str) -> set[str]:
        from rigour.names import tokenize_name
        from rigour.text.translit import maybe_ascii

        found = set()
        for word in tokenize_name(maybe_ascii(name).lower()):
            found.add(word)
            if len(word) > 3 and word.isascii():
                found.add("~" + self._sound(word))
        return found

    def _entity(self, identity: str, kind: str | None, names: Iterable[str], countries: Iterable[str]):
        schema = SCHEMAS[kind]
        country = "flag" if schema == "Vessel" else "country"
        return self._model.get_proxy(
            {
                "id": identity,
                "schema": schema,
                "properties": {"name": list(names), country: [c.lower() for c in countries]},
            }
        )

    def screen(self, query: Query) -> list[tuple[float, str]]:
        """Scores and ids, best first."""
        self._asked += 1  # the matcher remembers the names of an id
        entity = self._entity(
            f"query-{self._asked}",
            query.type,
            (query.name, *query.aliases),
            (query.country,) if query.country else (),
        )
        found: defaultdict[int, float] = defaultdict(float)
        for token in self._tokens(query.name):
            listed = self._postings.get(token, ())
            if listed and len(listed) <= 3000:
                weight = math.log(self._total / len(listed))
                for number in listed:
                    found[number] += weight
        best = heapq.nlargest(CANDIDATES, found, key=lambda number: (found[number], -number))
        scored = [
            (self._matcher.compare(entity, self._entities[n], self._config).score, self.ids[n]) for n in best
        ]
        return sorted(scored, reverse=True)
