"""People decide about matches, on the record: what they said of a pair holds until the party or the entry changes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Engine

from service.lists.entry import ListEntry
from service.operations.confirmed import RULE
from service.operations.pairs import Opinion, Opinions, Pair, version_of
from service.store.ids import new_id
from service.store.ledger import DECIDED, MATCH, SCREENING, Ledger, Line, New
from service.values.problem import Fault, Problem

_ID: Final = re.compile(r"m[0-9a-f]{32}\Z")


class Matches:
    """The pairs that screening found, and what people decided of them."""

    def __init__(self, engine: Engine) -> None:
        self._ledger = Ledger(engine)

    def opinions(self, now: datetime) -> Opinions:
        """A function for one screening: it notes pairs not seen before, and gives what people decided of the others."""

        def ask(pairs: Sequence[Pair]) -> Mapping[str, Opinion]:
            if not pairs:
                return {}
            lines = self._ledger.about((pair.id for pair in pairs), MATCH, DECIDED)
            there = {line.subject for line in lines if line.kind == MATCH}
            unseen = [
                New(MATCH, pair.id, pair.document()) for pair in pairs if pair.shown and pair.id not in there
            ]
            if unseen:
                self._ledger.add(unseen, now)
            # In the order of recording, so that the last one holds.
            return {line.subject: _opinion(line) for line in lines if line.kind == DECIDED}

        return ask

    def note(self, screening_id: str, document: dict[str, Any], now: datetime) -> None:
        """Record a screening that was asked for by itself."""
        self._ledger.add([New(SCREENING, screening_id, document, screening_id)], now)

    def match(self, match_id: str, entry: Callable[[str], ListEntry | None]) -> dict[str, Any] | None:
        """The pair of that id and every decision about it, or None where no screening has found it.

        entry: the entry of an id as it is now, to say whether the pair still stands.
        """
        if not _ID.match(match_id):
            return None
        found, *decisions = self._ledger.about([match_id], MATCH, DECIDED) or (None,)
        if found is None:
            return None
        pair = found.content()
        now = entry(pair["entry"]["id"])
        return {
            "match": match_id,
            **pair,
            "found_at": found.created_at,
            "current": now is not None and version_of(now) == pair["entry"]["version"],
            "decisions": [{"id": line.id, **_opinion(line).document()} for line in decisions],
        }

    def decide(
        self,
        match_id: str,
        decision: Mapping[str, Any],
        now: datetime,
        entry: Callable[[str], ListEntry | None],
    ) -> dict[str, Any] | None:
        """Record what a person decided, and return the pair with it; None where no screening has found the pair.

        Raises Problem: 409 where the entry has changed since, 422 for clearing what is confirmed.
        """
        pair = self.match(match_id, entry)
        if pair is None:
            return None
        if not pair["current"]:
            detail = f"entry `{pair['entry']['id']}` is not any more what it was when this match was found"
            accepted = "the match that a new screening of the party gives"
            raise Problem(409, "Entry has changed", detail, [Fault("", detail, accepted)])
        if pair["confirmed"] and decision["decision"] == "false_positive":
            detail = f"{RULE}: a confirmed listing is not cleared"
            raise Problem(
                422,
                "Invalid decision",
                f"/decision: {detail}",
                [Fault("/decision", detail, "`true_match`; only an authorisation covers the listing")],
            )
        content = {name: decision[name] for name in ("decision", "by", "why")}
        self._ledger.add([New(DECIDED, match_id, content, new_id(now))], now)
        return self.match(match_id, entry)


def _opinion(line: Line) -> Opinion:
    content = line.content()
    return Opinion(content["decision"], content["by"], content["why"], line.created_at)
