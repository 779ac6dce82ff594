"""Updating the lists from a server that misbehaves: the old list stays, and says how old it is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from service.lists.download import Patience
from service.lists.sources import Source
from service.operations.lists import Lists
from service.operations.update import InForce, Manner, Updated, update
from service.store.database import open_database
from service.store.downloads import known
from service.store.upgrade import upgrade
from tests.lists.agency import Agency, Answer, sends, serving
from tests.lists.rows import SDN, csl, listed, printed, supplement

RULES = Path(__file__).parents[2] / "rules"
FIRST = datetime(2026, 11, 20, 12, tzinfo=UTC)
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
MANNER = Manner(Patience(silence=0.3, total=0.5, attempts=2), pause=lambda _: None)
OLD = csl([listed("Invented Chips"), {"source": SDN, "name": "INVENTED BANK", "type": "Entity"}])
NEW = csl([listed("Invented Chips"), listed("Invented Fab"), {"source": SDN, "name": "INVENTED BANK"}])
STAMP = "Mon, 23 Nov 2026 13:15:00 GMT"


@pytest.fixture(scope="module")
def agency() -> Iterator[Agency]:
    with pytest.MonkeyPatch.context() as patch, serving() as opened:
        patch.setenv("no_proxy", "127.0.0.1")
        yield opened


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Engine]:
    engine = open_database(f"sqlite:///{tmp_path}/lists.sqlite")
    upgrade(engine)
    yield engine
    engine.dispose()


def ask(
    database: Engine, agency: Agency, *answers: Answer, now: datetime = NOW, manner: Manner = MANNER
) -> Updated:
    source = Source("csl", "Consolidated", agency.gives(*answers), "csl", max_bytes=10_000)
    (found,) = update(database, [source], now, manner)
    return found


def names(database: Engine) -> set[str]:
    return {entry.name for entry in Lists(database, RULES).current().entries}


def test_a_new_list_comes_into_force(database: Engine, agency: Agency) -> None:
    found = ask(database, agency, sends(OLD, ETag='"v1"', Last_Modified=STAMP))
    assert (found.state, found.why, found.absent) == ("new", None, ())
    assert found.in_force == (InForce("EL", date(2026, 11, 23), 1), InForce("SDN", date(2026, 11, 23), 1))
    assert found.report is not None
    assert found.report.file_name == "list.csv of 2026-11-23"
    assert {"Invented Chips", "INVENTED BANK"} <= names(database)
    kept = known(database)["csl"]
    assert (kept.etag, kept.last_modified, kept.failure) == ('"v1"', STAMP, None)


def test_the_same_file_is_not_imported_again(database: Engine, agency: Agency) -> None:
    ask(database, agency, sends(OLD, ETag='"v1"'), now=FIRST)
    found = ask(database, agency, sends(b"", 304, length=0))
    assert agency.asked[0]["If-None-Match"] == '"v1"'
    assert (found.state, found.report) == ("unchanged", None)
    assert found.in_force[0] == InForce("EL", date(2026, 11, 20), 4)
    again = ask(database, agency, sends(OLD, ETag='"v2"'))
    assert again.state == "unchanged"
    kept = known(database)["csl"]
    assert (kept.fetched_at, kept.tried_at) == ("2026-11-20T12:00:00+00:00", "2026-11-24T12:00:00+00:00")


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (sends(b"", 500), "the server answers 500 Internal Server Error, after 2 attempts"),
        (sends(NEW[:200], length=len(NEW)), "the answer was cut short: 200 of"),
        (sends(b"<html>Moved</html>", Content_Type="text/html"), "a web page, not a list"),
        (sends(b"x" * 20_000), "it has 20000 bytes: accepted are 10000"),
        (sends(b"a,b\n1,2\n"), "is not a list that can be read: first line is `a,b`"),
        (sends(supplement([printed("Invented Fab")])), "is another list than expected: it is `regulation`"),
        (sends(csl([listed("")])), "has no entry that could be read; 1 rows kept aside"),
        (sends(csl([listed("Invented Fab")])), "would take 1 of 1 entries off the EL list"),
    ],
)
def test_a_failure_leaves_the_old_list_in_force(
    database: Engine, agency: Agency, answer: Answer, why: str
) -> None:
    ask(database, agency, sends(OLD, ETag='"v1"'), now=FIRST)
    before = names(database)
    found = ask(database, agency, answer)
    assert found.state == "failed"
    assert why in (found.why or "")
    assert found.in_force[0] == InForce("EL", date(2026, 11, 20), 4)
    assert names(database) == before
    kept = known(database)["csl"]
    assert (kept.etag, kept.failure, kept.fetched_at) == ('"v1"', found.why, "2026-11-20T12:00:00+00:00")
    assert ask(database, agency, sends(NEW)).state == "new"
    assert known(database)["csl"].failure is None
    assert "Invented Fab" in names(database)


def test_a_failure_of_the_first_download_is_kept_too(database: Engine, agency: Agency) -> None:
    found = ask(database, agency, sends(b"", 404))
    assert (found.state, found.in_force) == ("failed", ())
    assert known(database)["csl"].failure == "the server answers 404 Not Found"


def test_a_list_may_shrink_where_that_is_wanted(database: Engine, agency: Agency) -> None:
    ask(database, agency, sends(OLD), now=FIRST)
    found = ask(database, agency, sends(csl([listed("Fab")])), manner=replace(MANNER, allow_shrink=True))
    assert (found.state, found.absent) == ("new", ("SDN",))


def test_the_day_of_the_address_is_asked_for(database: Engine, agency: Agency) -> None:
    titles = {"titles": [{"number": 15, "up_to_date_as_of": "2026-11-19"}]}
    agency.gives(sends(json.dumps(titles).encode()), sends(supplement([printed("Invented Fab")])))
    source = Source(
        "part-744",
        "Part 744",
        agency.url + "/full/{day}/x.xml",
        "regulation",
        10_000,
        agency.url + "/titles",
        15,
    )
    (found,) = update(database, [source], NOW, MANNER)
    assert agency.paths == ["/titles", "/full/2026-11-19/x.xml"]
    assert found.report is not None
    assert found.report.file_name == "x.xml of 2026-11-19"
    assert (found.state, known(database)["part-744"].url) == ("new", agency.url + "/full/2026-11-19/x.xml")
    agency.gives(sends(b'{"titles": []}'))
    (found,) = update(database, [source], NOW, MANNER)
    assert "does not say up to which day title 15 is" in (found.why or "")


def test_one_source_that_fails_stops_no_other(database: Engine, agency: Agency) -> None:
    url = agency.gives(sends(b"", 404), sends(OLD))
    sources = [Source(name, name, url, "csl") for name in ("first", "second")]
    assert [one.state for one in update(database, sources, NOW, MANNER)] == ["failed", "new"]
