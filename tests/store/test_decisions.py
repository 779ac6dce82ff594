from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from service.store.database import open_database, writing
from service.store.decisions import GENESIS, Decisions
from service.store.ids import is_id, new_id
from service.store.upgrade import upgrade
from tests.store.writers import answer, record

ID = "01a20f40-cfc0-7545-a67c-24486f3e4daa"
NOW = datetime(2026, 11, 23, 12, 30, tzinfo=timezone(timedelta(hours=2)))


@pytest.fixture
def decisions(engine: Engine) -> Decisions:
    upgrade(engine)
    return Decisions(engine)


def test_a_decision_comes_back_as_it_was_given(decisions: Decisions) -> None:
    raw = b'{"a":\xc3\xa9 1}'
    given = answer(
        number=Decimal("989.50"), exact=Decimal("0.1000000000000000055511151231257827"), name="中芯\n"
    )
    kept = decisions.record(
        decision_id=ID,
        now=NOW,
        request=raw,
        answer=given,
        evidence={"b": 1, "a": Decimal("2e26")},
    )
    found = decisions.get(ID)
    assert found == kept
    assert found.answer_document() == given
    assert str(found.answer_document()["number"]) == "989.50"
    assert found.evidence == '{"a":2E+26,"b":1}'
    assert found.request == raw
    assert (found.created_at, found.reference) == ("2026-11-23T10:30:00.000000+00:00", "SO-1188")
    assert (found.sequence, found.previous_seal) == (1, GENESIS)


def test_each_is_sealed_to_the_one_before(decisions: Decisions) -> None:
    kept = [record(decisions, number=number) for number in range(5)]
    assert [one.sequence for one in kept] == [1, 2, 3, 4, 5]
    assert [one.previous_seal for one in kept[1:]] == [one.seal for one in kept[:-1]]
    assert list(decisions.all()) == kept
    assert decisions.broken() is None


def test_what_is_not_there_is_none(decisions: Decisions) -> None:
    record(decisions)
    for name in (ID, "x", "", "\x00", "\ud800", "x" * 100_000):
        assert decisions.get(name) is None


def test_an_empty_record_is_whole(decisions: Decisions) -> None:
    assert decisions.broken() is None


@pytest.mark.parametrize("statement", ["UPDATE decision SET verdict = 'allow'", "DELETE FROM decision"])
def test_a_row_cannot_be_changed_or_deleted(decisions: Decisions, engine: Engine, statement: str) -> None:
    kept = record(decisions)
    with (
        pytest.raises(DBAPIError, match="a recorded decision is never changed"),
        writing(engine) as connection,
    ):
        connection.execute(text(statement))
    assert decisions.get(kept.id) == kept


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        (
            "UPDATE decision SET verdict = 'allow' WHERE sequence = 2",
            "decision number 2, .* is not what was recorded",
        ),
        (
            "UPDATE decision SET answer = '{}' WHERE sequence = 1",
            "decision number 1, .* is not what was recorded",
        ),
        (
            "UPDATE decision SET request = CAST('x' AS BLOB) WHERE sequence = 3",
            "number 3, .* is not what was recorded",
        ),
        ("UPDATE decision SET evidence = '{}' WHERE sequence = 3", "the evidence of decision number 3"),
        ("DELETE FROM decision WHERE sequence = 2", "decision number 2 is missing: found number 3"),
        (
            "UPDATE decision SET previous_seal = (SELECT seal FROM decision WHERE sequence = 1) WHERE sequence = 3",
            "decision number 3, .* does not follow",
        ),
    ],
)
def test_tampering_past_the_triggers_shows(sqlite_url: str, statement: str, told: str) -> None:
    engine = open_database(sqlite_url)
    upgrade(engine)
    decisions = Decisions(engine)
    for _ in range(3):
        record(decisions)
    with writing(engine) as connection:
        connection.execute(text("DROP TRIGGER decision_no_update"))
        connection.execute(text("DROP TRIGGER decision_no_delete"))
        connection.execute(text(statement))
    with pytest.raises(AssertionError, match=told):
        raise AssertionError(decisions.broken())
    engine.dispose()


def test_what_cannot_be_written_leaves_nothing(decisions: Decisions) -> None:
    with pytest.raises(TypeError):
        record(decisions, number=Decimal("NaN"))
    kept = record(decisions)
    with pytest.raises(DBAPIError):
        decisions.record(decision_id=kept.id, now=NOW, request=b"", answer=answer(), evidence={})
    assert list(decisions.all()) == [kept]
    assert record(decisions).sequence == 2
    assert decisions.broken() is None


def test_threads_do_not_fork_the_chain(decisions: Decisions) -> None:
    with ThreadPoolExecutor(8) as threads:
        kept = list(threads.map(lambda number: record(decisions, number=number), range(40)))
    assert sorted(one.sequence for one in kept) == list(range(1, 41))
    assert decisions.broken() is None


def test_processes_that_start_at_once_share_one_database(url: str) -> None:
    """Each migrates the empty database and writes: nobody fails, nothing is lost, the chain is one."""
    command = [sys.executable, "-W", "error", "-m", "tests.store.writers", url, "5"]
    folder = Path(__file__).parents[2]
    running = [subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, text=True) for _ in range(3)]
    ended = [(process.communicate(timeout=60)[1], process.returncode) for process in running]
    assert ended == [("", 0)] * 3
    engine = open_database(url)
    assert [one.sequence for one in Decisions(engine).all()] == list(range(1, 16))
    assert Decisions(engine).broken() is None
    engine.dispose()


def test_ids_are_uuids_that_sort_by_time() -> None:
    moments = [datetime(2026, 1, 1, tzinfo=UTC) + timedelta(milliseconds=number) for number in range(200)]
    ids = [new_id(moment) for moment in moments]
    assert ids == sorted(ids)
    assert len(set(ids)) == 200
    assert all(is_id(one) and one[14] == "7" and one[19] in "89ab" for one in ids)
    assert len({new_id(moments[0]) for _ in range(1000)}) == 1000
    assert not any(
        map(is_id, ["", "x", ids[0].upper(), ids[0].replace("-", ""), "'; DROP TABLE decision; --"])
    )
    with pytest.raises(ValueError, match="no time zone"):
        new_id(datetime(2026, 1, 1))  # noqa: DTZ001
