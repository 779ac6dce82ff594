"""One process's desk: the rules it decides by, the lists in force, and the record it keeps."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from threading import Lock
from typing import Any, Final

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from service.lists.merge import EMBEDDED
from service.lists.snapshot import in_force
from service.operations.answering import amended
from service.operations.check import check, decide_again
from service.operations.history import changes_document, lists_document
from service.operations.matches import Matches
from service.operations.protocol import Answer, Readiness
from service.operations.reading import read_request
from service.operations.rules import Library, open_library
from service.operations.screen import record_of, screen
from service.operations.screener import Screener
from service.operations.screening import index_of
from service.operations.settings import DEFAULT_SENSITIVITY, Settings
from service.operations.vocabulary import vocabulary_document
from service.store.database import open_database
from service.store.decisions import Decisions
from service.store.ids import new_id
from service.store.lists import latest, snapshots
from service.store.upgrade import is_current, upgrade
from service.values.document import write
from service.values.request import CheckRequest

MOST_KEPT: Final = 3
"""How many list sets beside the newest stay in memory: those of past days that callers asked for."""


class Office:
    """The operations over one database and one set of rules. Safe for many threads.

    Lists are looked up afresh for every check, so that a running process uses what was imported a moment ago;
    entries and index are read again only when they changed.
    """

    def __init__(
        self, library: Library, engine: Engine, data_dir: Path, sensitivity: Decimal = DEFAULT_SENSITIVITY
    ) -> None:
        self.library = library
        self.engine = engine
        self._data_dir = data_dir
        self._sensitivity = sensitivity
        self._decisions = Decisions(engine)
        self._matches = Matches(engine)
        self._screeners: dict[tuple[int, date | None], Screener] = {}
        self._building = Lock()

    def check(self, request: CheckRequest, now: datetime) -> Answer:
        """Decide, record, and return the answer; the record is committed first."""
        return self._decide(request, now, {})

    def _decide(self, request: CheckRequest, now: datetime, link: dict[str, Any]) -> Answer:
        known_at = request.document.get("known_at")
        screener = self.screener(date.fromisoformat(known_at) if known_at else None)
        found = check(
            request,
            now.astimezone(UTC).date(),
            self.library,
            screener,
            self._matches.opinions(now),
            self._sensitivity,
        )
        decision_id = new_id(now)
        body = {"decision_id": decision_id, **link, **found.body}
        self._decisions.record(
            decision_id=decision_id,
            now=now,
            request=request.received,
            answer=body,
            evidence=found.evidence | link,
        )
        return Answer(decision_id, body)

    def decision(self, decision_id: str) -> dict[str, Any] | None:
        """Return the answer as it was given, or None where there is no such decision."""
        recorded = self._decisions.get(decision_id)
        return recorded.answer_document() if recorded is not None else None

    def answer(self, decision_id: str, answers: Sequence[Any], now: datetime) -> Answer | None:
        """Write the answers into the request of a decision and decide it anew, on the same day and basis.

        The new decision says which it follows; the old one stays as it was. Raises Problem (422) for a wrong answer.
        """
        recorded = self._decisions.get(decision_id)
        if recorded is None:
            return None
        stored = recorded.evidence_document()["request"]
        document = amended(stored, answers, self.library.rule_set.vocabulary)
        document |= {"as_of": recorded.as_of, "basis": recorded.basis}
        return self._decide(read_request(write(document)), now, {"follows": decision_id})

    def explanation(self, decision_id: str) -> dict[str, Any] | None:
        """Return the tree of a decision as it was when it was made, or None where there is no such decision."""
        recorded = self._decisions.get(decision_id)
        if recorded is None:
            return None
        tree: dict[str, Any] = recorded.evidence_document()["explanation"]
        return tree

    def replay(self, decision_id: str) -> dict[str, Any] | None:
        """Decide again from the stored evidence alone, under the rules of this process, and compare."""
        recorded = self._decisions.get(decision_id)
        if recorded is None:
            return None
        stored = recorded.evidence_document()
        given = recorded.answer_document()
        link = {"follows": stored["follows"]} if "follows" in stored else {}
        again = {"decision_id": decision_id, **link, **decide_again(stored, self.library)}
        return {
            "decision_id": decision_id,
            "same_rules": stored["ruleset"]["sha256"] == self.library.rule_set.sha256,
            "same_answer": again == given,
            "given": {"verdict": given["verdict"], "outcome": given["outcome"]},
            "again": {"verdict": again["verdict"], "outcome": again["outcome"]},
        }

    def screen(self, request: dict[str, Any], now: datetime) -> dict[str, Any]:
        """Look for parties on the lists in force, record it, and return what was found."""
        screener = self.screener()
        found = screen(
            {"sensitivity": self._sensitivity, **request},
            now.astimezone(UTC).date(),
            screener,
            self._matches.opinions(now),
        )
        body = {"screening_id": new_id(now), **found}
        self._matches.note(body["screening_id"], record_of(body, request), now)
        return body

    def match(self, match_id: str) -> dict[str, Any] | None:
        """Return the party and the entry of a match and what people decided of it, or None."""
        return self._matches.match(match_id, self.screener().entry)

    def decide_match(self, match_id: str, decision: dict[str, Any], now: datetime) -> dict[str, Any] | None:
        """Record what a person decided of a match; None where there is no such match.

        Raises Problem: 409 where the entry has changed since, 422 for clearing a confirmed listing.
        """
        return self._matches.decide(match_id, decision, now, self.screener().entry)

    def lists(self, today: date) -> dict[str, Any]:
        """Return the lists with their ages, and what became of each source's last download."""
        embedded = [one for one in self.screener().lists.sources if one.source.endswith(EMBEDDED)]
        return lists_document(self.engine, embedded, today)

    def list_changes(self, snapshot: int, today: date) -> dict[str, Any] | None:
        """Return what an import changed and what it kept aside; None where there is no such snapshot."""
        return changes_document(self.engine, snapshot, today)

    def vocabulary(self) -> dict[str, Any]:
        """Return every fact a rule may name: type, unit, meaning, what absence means."""
        return vocabulary_document(self.library.rule_set)

    def ready(self, today: date) -> Readiness:
        """Say whether the service can decide; of the lists, how old the newest source is."""
        checks = {"rules": "ok", "database": "ok", "lists": "ok"}
        age: str | None = None
        try:
            if not is_current(self.engine):
                checks["database"] = "its tables are not those of this version"
            newest = max(source.as_of for source in self.screener().lists.sources)
            age = f"ok, newest of {newest}, {(today - newest).days} days old"
        except SQLAlchemyError as error:
            checks["database"] = f"cannot be used: {type(error).__name__}"
        usable = all(state == "ok" for state in checks.values())
        return Readiness(usable, checks | ({"lists": age} if age else {}))

    def screener(self, known_at: date | None = None) -> Screener:
        """The lists in force, or those known on a past day, indexed."""
        with self.engine.connect() as connection:
            key = (latest(connection), known_at)
            found = self._screeners.get(key)
            if found is not None:
                return found
            with self._building:
                if key not in self._screeners:
                    lists = in_force(snapshots(connection, known_at), self.library.folder, known_at)
                    found = Screener(lists, index_of(lists, self._data_dir))
                    kept = list(self._screeners.items())[-MOST_KEPT:]
                    self._screeners = {**dict(kept), key: found}
                return self._screeners[key]


def open_office(settings: Settings) -> Office:
    """Load the rules, bring the database up to date, and open.

    Raises RulesInvalid where the rules have mistakes, FileNotFoundError where there are none.
    """
    library = open_library(settings.rules_dir, settings.data_dir)
    engine = open_database(settings.database_url)
    upgrade(engine)
    return Office(library, engine, settings.data_dir, settings.sensitivity)
