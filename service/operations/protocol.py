"""What the faces of the service (HTTP, web, command line) ask of it, and what they get back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Protocol

from service.values.request import CheckRequest


@dataclass(frozen=True, slots=True)
class Answer:
    """A recorded decision.

    decision_id: under which it is kept. body: the whole answer of POST /check, `decision_id` in it.
    """

    decision_id: str
    body: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Readiness:
    """Whether the service can decide now.

    checks: for each thing it depends on (`database`, `rules`, `lists`), `ok` or what is wrong, in words.
    """

    ready: bool
    checks: dict[str, str] = field(default_factory=dict)


class Exportcheck(Protocol):
    """The operations. One object serves all threads of a process."""

    def check(self, request: CheckRequest, now: datetime) -> Answer:
        """Decide, record, and return the answer; the record is committed first.

        now: the moment the request came in, with its time zone. Its day in UTC is the default of `as_of`.
        """

    def decision(self, decision_id: str) -> dict[str, Any] | None:
        """Return the answer as it was given, or None where there is no such decision."""

    def answer(self, decision_id: str, answers: Sequence[Any], now: datetime) -> Answer | None:
        """Supply what a decision asked for and decide anew; None where there is no such decision.

        Raises Problem (422) for an answer that fits no fact of the request.
        """

    def explanation(self, decision_id: str) -> dict[str, Any] | None:
        """Return the whole tree of a decision as it was made; None where there is no such decision."""

    def replay(self, decision_id: str) -> dict[str, Any] | None:
        """Decide again from the stored evidence and compare; None where there is no such decision."""

    def screen(self, request: dict[str, Any], now: datetime) -> dict[str, Any]:
        """Look for the parties of a screening request on the lists, record it, and return what was found."""

    def match(self, match_id: str) -> dict[str, Any] | None:
        """Return the pair of a match and what people decided of it; None where there is no such match."""

    def decide_match(self, match_id: str, decision: dict[str, Any], now: datetime) -> dict[str, Any] | None:
        """Record what a person decided of a match; None where there is no such match.

        Raises Problem: 409 where the entry has changed since, 422 for clearing a confirmed listing.
        """

    def lists(self, today: date) -> dict[str, Any]:
        """Return every snapshot of a list with its age, and the last download of each source."""

    def list_changes(self, snapshot: int, today: date) -> dict[str, Any] | None:
        """Return what an import changed and what it kept aside; None where there is no such snapshot."""

    def vocabulary(self) -> dict[str, Any]:
        """Return every fact a rule may name: type, unit, meaning, what absence means."""

    def ready(self, today: date) -> Readiness:
        """Say whether the service can decide."""
