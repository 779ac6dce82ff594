"""A service whose decisions are simple, and whose record is real."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service.api.app import create_app
from service.operations.protocol import Answer, Readiness
from service.operations.settings import Settings
from service.store.database import open_database
from service.store.decisions import Decisions
from service.store.ids import new_id
from service.store.upgrade import upgrade
from service.values.request import CheckRequest


class Cautious:
    """Denies everything, and keeps what it said."""

    def __init__(self, decisions: Decisions) -> None:
        self.decisions = decisions
        self.broken = False

    def check(self, request: CheckRequest, now: datetime) -> Answer:
        if self.broken:
            raise RuntimeError("the secret inside")
        document = request.document
        body: dict[str, Any] = {
            "decision_id": new_id(now),
            "reference": document.get("reference"),
            "as_of": document.get("as_of", now.date().isoformat()),
            "basis": document.get("basis", "enforced"),
            "verdict": "deny",
            "outcome": "review_required",
            "summary": f"{len(document['parties'])} parties",
            "reasons": [],
            "echo": document,
        }
        self.decisions.record(
            decision_id=body["decision_id"], now=now, request=request.received, answer=body, evidence={}
        )
        return Answer(body["decision_id"], body)

    def decision(self, decision_id: str) -> dict[str, Any] | None:
        kept = self.decisions.get(decision_id)
        return kept.answer_document() if kept else None

    def replay(self, decision_id: str) -> dict[str, Any] | None:
        kept = self.decisions.get(decision_id)
        if kept is None:
            return None
        gist = {"verdict": kept.verdict, "outcome": kept.outcome}
        return {"decision_id": kept.id, "same_rules": True, "same_answer": True, "given": gist, "again": gist}

    def answer(self, decision_id: str, answers: Sequence[Any], now: datetime) -> Answer | None:  # noqa: ARG002
        kept = self.decisions.get(decision_id)
        if kept is None:
            return None
        return Answer(
            decision_id, {**kept.answer_document(), "follows": decision_id, "answered": len(answers)}
        )

    def explanation(self, decision_id: str) -> dict[str, Any] | None:
        kept = self.decisions.get(decision_id)
        if kept is None:
            return None
        return {**kept.answer_document(), "sections": []}

    def screen(self, request: dict[str, Any], now: datetime) -> dict[str, Any]:
        results = [{"party": party, "decision": "no_match", "matches": []} for party in request["parties"]]
        day = request.get("as_of", now.date().isoformat())
        return {
            "screening_id": new_id(now),
            "as_of": day,
            "sensitivity": request.get("sensitivity", 0.5),
            "results": results,
            "lists": [],
            "advisories": [],
        }

    def match(self, match_id: str) -> dict[str, Any] | None:  # noqa: ARG002
        return None

    def decide_match(self, match_id: str, decision: dict[str, Any], now: datetime) -> dict[str, Any] | None:  # noqa: ARG002
        return None

    def lists(self, today: date) -> dict[str, Any]:  # noqa: ARG002
        return {"lists": [], "embedded": [], "downloads": []}

    def list_changes(self, snapshot: int, today: date) -> dict[str, Any] | None:  # noqa: ARG002
        return None

    def vocabulary(self) -> dict[str, Any]:
        return {"facts": {"item.eccn": {"type": "eccn"}}}

    def ready(self, today: date) -> Readiness:  # noqa: ARG002
        return Readiness(not self.broken, {"database": "no answer" if self.broken else "ok"})


@pytest.fixture(scope="module")
def cautious(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cautious]:
    engine = open_database(f"sqlite:///{tmp_path_factory.mktemp('data')}/exportcheck.sqlite")
    upgrade(engine)
    yield Cautious(Decisions(engine))
    engine.dispose()


@pytest.fixture(scope="module")
def app(cautious: Cautious) -> Flask:
    return create_app(cautious, Settings("sqlite:///unused", Path("unused")))


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


@pytest.fixture
def order() -> dict[str, Any]:
    """A request that is accepted."""
    return {
        "reference": "SO-1188",
        "destination_country": "DE",
        "parties": [{"roles": ["exporter"], "name": "Example Exporter Inc."}],
        "items": [{"description": "Thermocouple"}],
    }
