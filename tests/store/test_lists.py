"""Snapshots of lists in the database: kept whole or not at all, compared with the one before."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import Engine, func, select

from service.lists.readers import read_list
from service.store.database import writing
from service.store.lists import (
    Arrival,
    EntryRow,
    ListShrinks,
    RejectedRow,
    Stored,
    add,
    latest,
    snapshots,
    summaries,
)
from service.store.upgrade import upgrade
from tests.lists.rows import SDN, csl, listed, printed, supplement

AT = datetime(2026, 11, 24, 12, tzinfo=UTC)
MAY, JUNE, JULY = date(2026, 5, 1), date(2026, 6, 1), date(2026, 7, 1)


@pytest.fixture
def database(engine: Engine) -> Engine:
    upgrade(engine)
    return engine


def keep(
    database: Engine, data: bytes, day: date, name: str = "file", allow_shrink: bool = False
) -> tuple[Stored, ...]:
    arrival = Arrival(read_list(data), name, hashlib.sha256(data).hexdigest(), day, AT)
    with writing(database) as connection:
        return add(connection, arrival, allow_shrink=allow_shrink)


def numbered(first: int, last: int) -> bytes:
    return supplement([printed(f"Invented {number}") for number in range(first, last)])


def names(database: Engine, known_at: date | None = None) -> Sequence[str]:
    with database.connect() as connection:
        (found,) = snapshots(connection, known_at)
    return sorted(entry.name for entry in found.entries)


def test_entries_come_back_as_they_were_read(database: Engine) -> None:
    data = csl([listed("Invented Chips", alt_names="InvChips", start_date="2023-03-06")])
    keep(database, data, MAY, "list.csv")
    with database.connect() as connection:
        (snapshot,) = snapshots(connection)
    assert snapshot.entries == read_list(data).entries
    assert (snapshot.list, snapshot.family, snapshot.info.as_of) == ("EL", "csl", MAY)
    assert snapshot.info.title == "Entity List (15 CFR Part 744, Supplement No. 4), from list.csv"
    assert snapshot.gone == ()


def test_a_file_of_two_lists_gives_two_snapshots(database: Engine) -> None:
    row = {"source": SDN, "entity_number": "5", "type": "Entity", "name": "Invented Bank"}
    stored = keep(database, csl([listed("Invented Chips"), row]), MAY)
    assert [(one.list, one.entries, one.state) for one in stored] == [("EL", 1, "new"), ("SDN", 1, "new")]
    assert [(one.list, one.in_force) for one in summaries(database)] == [("EL", True), ("SDN", True)]


def test_the_number_of_the_latest_grows_with_every_import(database: Engine) -> None:
    numbers = []
    for day in (MAY, JUNE):
        with database.connect() as connection:
            numbers.append(latest(connection))
        keep(database, numbered(0, 3), day)
    with database.connect() as connection:
        numbers.append(latest(connection))
    assert numbers == sorted(set(numbers))
    assert numbers[0] == 0


def test_the_newest_day_is_in_force_whatever_the_order_of_import(database: Engine) -> None:
    keep(database, numbered(0, 100), JUNE)
    (older,) = keep(database, numbered(1, 101), MAY)
    assert older.state == "older"
    assert names(database) == sorted(f"Invented {number}" for number in range(100))
    assert names(database, known_at=MAY) == sorted(f"Invented {number}" for number in range(1, 101))


def test_the_same_file_again_changes_nothing(database: Engine) -> None:
    keep(database, numbered(0, 3), MAY)
    (again,) = keep(database, numbered(0, 3), MAY)
    assert (again.state, again.added, again.lost) == ("unchanged", 0, 0)
    assert len(summaries(database)) == 1


@pytest.mark.parametrize(("left", "stops"), [(98, False), (97, True)])
def test_a_loss_of_more_than_two_in_a_hundred_stops_the_import(
    database: Engine, left: int, stops: bool
) -> None:
    keep(database, numbered(0, 100), MAY, "may.json")
    if not stops:
        (stored,) = keep(database, numbered(0, left), JUNE)
        assert (stored.lost, stored.added) == (2, 0)
        return
    message = r"`june.json` would take 3 of 100 entries off the EL list that `may.json` of 2026-05-01 has"
    with pytest.raises(ListShrinks, match=message):
        keep(database, numbered(0, left), JUNE, "june.json")
    assert len(names(database)) == 100
    (stored,) = keep(database, numbered(0, left), JUNE, allow_shrink=True)
    assert stored.lost == 3


def test_entries_exchanged_for_others_count_as_lost(database: Engine) -> None:
    keep(database, numbered(0, 100), MAY)
    with pytest.raises(ListShrinks):
        keep(database, numbered(50, 150), JUNE)


def test_an_entry_that_left_is_kept_with_the_days_between_which_it_left(database: Engine) -> None:
    keep(database, numbered(0, 100), MAY)
    keep(database, numbered(0, 99), JUNE)
    keep(database, numbered(1, 99), JULY)
    with database.connect() as connection:
        (snapshot,) = snapshots(connection)
    left = {entry.name: (entry.listed_until, entry.gone_by) for entry in snapshot.gone}
    assert left == {"Invented 99": (MAY, JUNE), "Invented 0": (JUNE, JULY)}


def test_an_entry_without_a_date_is_listed_since_it_was_first_seen(database: Engine) -> None:
    row = {"source": SDN, "entity_number": "5", "type": "Entity", "name": "Invented Bank"}
    keep(database, csl([row]), MAY)
    keep(database, csl([{**row, "alt_names": "InvBank"}]), JUNE)
    with database.connect() as connection:
        (snapshot,) = snapshots(connection)
    (entry,) = snapshot.entries
    assert [entry.status_on(day) for day in (date(2026, 4, 30), MAY)] == ["possibly", "listed"]


def test_rows_kept_aside_are_kept(database: Engine) -> None:
    odd = listed("Odd", source="New List (NEW) - Somebody")
    (stored,) = keep(database, csl([listed("Invented Chips"), listed(""), odd]), MAY)
    assert stored.rejected == 1
    with database.connect() as connection:
        rows = connection.execute(select(RejectedRow.list, RejectedRow.why).order_by(RejectedRow.id)).all()
    assert [tuple(row) for row in rows] == [
        ("EL", "no name"),
        (None, "source `New List (NEW) - Somebody` is no list known here"),
    ]


def test_a_transaction_that_fails_leaves_nothing(database: Engine) -> None:
    arrival = Arrival(read_list(numbered(0, 3)), "file", "0" * 64, MAY, AT)

    def broken() -> None:
        with writing(database) as connection:
            add(connection, arrival)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        broken()
    with database.connect() as connection:
        assert connection.scalar(select(func.count()).select_from(EntryRow)) == 0
        assert snapshots(connection) == ()


def test_what_is_stored_is_readable_text(database: Engine) -> None:
    keep(database, csl([listed("Зеленоград “Ω”")]), MAY)
    with database.connect() as connection:
        payload = connection.scalar(select(EntryRow.payload))
    assert payload is not None
    assert "Зеленоград “Ω”" in payload
    assert json.loads(payload)["name"] == "Зеленоград “Ω”"
