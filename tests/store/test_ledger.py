"""The ledger of screening: kept, sealed, closed."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from service.store.database import writing
from service.store.downloads import Known, keep, known
from service.store.ledger import DECIDED, MATCH, SCREENING, Ledger, New
from service.store.upgrade import upgrade

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def ledger(engine: Engine) -> Ledger:
    upgrade(engine)
    return Ledger(engine)


def test_lines_come_back_in_order(ledger: Ledger) -> None:
    ledger.add([New(MATCH, "m1", {"name": "中芯"}), New(SCREENING, "s1", {"n": 1})], NOW)
    ledger.add([New(DECIDED, "m1", {"decision": "true_match"})], NOW)
    ledger.add([New(DECIDED, "m1", {"decision": "false_positive"}, id="mine")], NOW)
    found = ledger.about(["m1", "m2"], MATCH, DECIDED)
    assert [(one.sequence, one.kind) for one in found] == [(1, MATCH), (3, DECIDED), (4, DECIDED)]
    assert [one.content() for one in found[:2]] == [{"name": "中芯"}, {"decision": "true_match"}]
    assert (found[2].id, found[2].created_at) == ("mine", "2026-11-24T12:00:00.000000+00:00")
    assert ledger.about(["m1"], SCREENING) == ()
    assert ledger.broken() is None


def test_a_match_is_there_once(ledger: Ledger) -> None:
    assert len(ledger.add([New(MATCH, "m1", {}), New(MATCH, "m1", {}), New(MATCH, "m2", {})], NOW)) == 2
    assert [one.subject for one in ledger.add([New(MATCH, "m1", {}), New(MATCH, "m3", {})], NOW)] == ["m3"]
    assert ledger.add([New(MATCH, "m3", {})], NOW) == ()


def test_many_subjects_are_asked_for_at_once(ledger: Ledger) -> None:
    ledger.add([New(MATCH, f"m{number}", {}) for number in range(1200)], NOW)
    assert len(ledger.about([f"m{number}" for number in range(1200)], MATCH)) == 1200


@pytest.mark.parametrize("statement", ["UPDATE ledger SET document = '{}'", "DELETE FROM ledger"])
def test_a_line_cannot_be_changed_or_deleted(ledger: Ledger, engine: Engine, statement: str) -> None:
    ledger.add([New(MATCH, "m1", {"a": 1})], NOW)
    with pytest.raises(DBAPIError, match="never changed"), writing(engine) as connection:
        connection.execute(text(statement))


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE ledger SET document = '{}' WHERE sequence = 2", "line 2 .* is not what was recorded"),
        ("UPDATE ledger SET kind = 'match' WHERE sequence = 2", "line 2 .* is not what was recorded"),
        ("DELETE FROM ledger WHERE sequence = 2", "line 2 of the ledger is missing: found line 3"),
        ("UPDATE ledger SET previous_seal = 'x' WHERE sequence = 3", "line 3 .* does not follow"),
    ],
)
def test_what_was_tampered_with_is_told(ledger: Ledger, engine: Engine, statement: str, told: str) -> None:
    ledger.add([New(DECIDED, f"m{number}", {"number": number}) for number in range(3)], NOW)
    with writing(engine) as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("ALTER TABLE ledger DISABLE TRIGGER ALL"))
        else:
            connection.execute(text("DROP TRIGGER ledger_no_update"))
            connection.execute(text("DROP TRIGGER ledger_no_delete"))
        connection.execute(text(statement))
    found = ledger.broken()
    assert found is not None
    assert re.search(told, found)


def test_what_is_known_of_a_source_is_replaced(engine: Engine) -> None:
    upgrade(engine)
    assert known(engine) == {}
    first = Known("csl", "http://127.0.0.1/", "2026-11-24T12:00:00+00:00", etag='"v1"', sha256="a" * 64)
    second = Known("csl", "http://127.0.0.1/", "2026-11-25T12:00:00+00:00", failure="gone")
    keep(engine, first)
    assert known(engine) == {"csl": first}
    keep(engine, second)
    assert known(engine) == {"csl": second}
