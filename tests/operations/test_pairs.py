"""When a decision about a match holds, and when it does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, cast

import pytest

from service.lists.entry import ListEntry, Since
from service.lists.snapshot import ListSet
from service.operations.matches import Matches
from service.operations.pairs import pair_of, version_of
from service.operations.screener import Screener
from service.screening.index import Index
from service.screening.types import Candidate, Decision, Query, Thresholds
from service.store.database import open_database
from service.store.upgrade import upgrade
from service.values.problem import Problem

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
DAY = date(2026, 11, 24)
ENTRY = ListEntry(
    "EL-1",
    "EL",
    "Quanshen Nebula Technologies Co., Ltd.",
    addresses=("88 Kexing Road, Nanshan, Shenzhen",),
    countries=("CN",),
    type="entity",
    license_requirement="all_items",
    citations=("88 FR 13673",),
    listed_from=date(2023, 3, 6),
    listed_from_precision="effective",
)
QUERY = Query("Quanshen Nebula", country="CN", address="1 Far Street, Harbin")
HIT = Candidate("EL-1", "EL", ENTRY.name, 0.9, "match", (), False)


def id_of(*queries: Query, entry: ListEntry = ENTRY) -> str:
    return pair_of(queries, HIT, entry, version_of(entry)).id


@pytest.mark.parametrize(
    "query",
    [
        replace(QUERY, name="  QUANSHEN   Nebula. "),
        replace(QUERY, name="Ｑuanshen Nebula"),
        replace(QUERY, address="1, Far Street; HARBIN"),
        replace(QUERY, type="company"),
    ],
)
def test_how_a_party_is_written_is_not_what_it_is(query: Query) -> None:
    assert id_of(query) == id_of(QUERY)


@pytest.mark.parametrize(
    "query",
    [
        replace(QUERY, name="Quanshen Nebulas"),
        replace(QUERY, name="全神 Nebula"),
        replace(QUERY, country="HK"),
        replace(QUERY, country=None),
        replace(QUERY, address="2 Far Street, Harbin"),
        replace(QUERY, identifiers={"uscc": "91440300MA5QNTX01A"}),
    ],
)
def test_what_else_is_said_of_a_party_makes_it_another(query: Query) -> None:
    assert id_of(query) != id_of(QUERY)


def test_a_further_name_makes_another_pair_in_whatever_order() -> None:
    other = replace(QUERY, name="Another Name", address=None)
    assert id_of(QUERY, other) != id_of(QUERY)
    third = replace(QUERY, name="Third Name", address=None)
    assert id_of(QUERY, other, third) == id_of(QUERY, third, other)


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "Quanshen Nebula Technologies Group"},
        {"aliases": ("QNT",)},
        {"addresses": ()},
        {"footnotes": frozenset({4})},
        {"license_requirement": "ccl_items"},
        {"citations": ("88 FR 13673", "90 FR 1")},
        {"identifiers": (("uscc", "91440300MA5QNTX01A"),)},
    ],
)
def test_an_entry_that_says_something_else_is_another_version(changes: dict[str, Any]) -> None:
    assert version_of(replace(ENTRY, **changes)) != version_of(ENTRY)


@pytest.mark.parametrize(
    "changes",
    [
        {"sources": ("csl", "regulation")},
        {"listed_from": date(2026, 11, 1), "listed_from_precision": "first_seen"},
        {"footnote_from": {4: Since(None, "unknown")}},
        {"disputes": ("x",)},
    ],
)
def test_how_and_when_an_entry_was_read_is_not_what_it_says(changes: dict[str, Any]) -> None:
    assert version_of(replace(ENTRY, **changes)) == version_of(ENTRY)


@pytest.fixture
def matches(tmp_path: Path) -> Matches:
    engine = open_database(f"sqlite:///{tmp_path}/x.sqlite")
    upgrade(engine)
    return Matches(engine)


class Finder:
    """An index that finds every name with Quanshen in it possible, and the listed address."""

    decision: Decision = "possible"

    def screen(self, query: Query, _limit: int, _thresholds: Thresholds) -> tuple[Candidate, ...]:
        if "Quanshen" in query.name:
            return (Candidate("EL-1", "EL", ENTRY.name, 0.7, self.decision, ("alike",), False),)
        if query.address and "Kexing" in query.address:
            return (Candidate("EL-1", "EL", ENTRY.name, 0.0, "no_match", ("same address",), True),)
        return ()


def desk(*entries: ListEntry) -> Screener:
    return Screener(ListSet(entries, (), False, "0" * 64), cast(Index, Finder()))


def request(owner: str | None = None, **party: Any) -> dict[str, Any]:
    owners = [{"name": owner, "country": "CN", "percent": 60}] if owner else []
    return {"parties": [{"id": "p1", "name": "Harmless Newname Ltd", "owners": owners, **party}]}


def say(matches: Matches, screener: Screener, match: str, decision: str) -> None:
    said = {"decision": decision, "by": "J. Doe", "why": "asked them"}
    assert matches.decide(match, said, NOW, screener.entry) is not None


def test_an_owner_is_decided_about_like_a_party(matches: Matches) -> None:
    screener = desk(ENTRY)
    document = request(owner="Quanshen Nebula Trading")
    found = screener.screen(document, DAY, matches.opinions(NOW))
    assert [one.applies for one in found.owners["p1/o1"].listings] == [None]
    row = found.report[1]["matches"][0]
    say(matches, screener, row["match"], "true_match")
    found = screener.screen(document, DAY, matches.opinions(NOW))
    assert [one.applies for one in found.owners["p1/o1"].listings] == [True]
    say(matches, screener, row["match"], "false_positive")
    assert screener.screen(document, DAY, matches.opinions(NOW)).owners["p1/o1"].listings == ()


def test_a_shared_address_may_be_found_to_be_the_party_or_not(matches: Matches) -> None:
    screener = desk(ENTRY)
    document = request(address="88 Kexing Road, Nanshan, Shenzhen", country="CN")
    found = screener.screen(document, DAY, matches.opinions(NOW))
    assert (found.parties["p1"].listings, found.parties["p1"].at_listed_address) == ((), True)
    match = found.report[0]["matches"][0]["match"]
    say(matches, screener, match, "true_match")
    found = screener.screen(document, DAY, matches.opinions(NOW))
    assert [one.applies for one in found.parties["p1"].listings] == [True]
    say(matches, screener, match, "false_positive")
    found = screener.screen(document, DAY, matches.opinions(NOW))
    assert (found.parties["p1"].listings, found.parties["p1"].at_listed_address) == ((), False)


def test_a_true_match_binds_only_while_the_entry_is_in_force(matches: Matches) -> None:
    screener = desk(ENTRY)
    document = request(name="Quanshen Nebula Trading", country="CN")
    found = screener.screen(document, DAY, matches.opinions(NOW))
    say(matches, screener, found.report[0]["matches"][0]["match"], "true_match")
    assert screener.screen(document, date(2020, 1, 1), matches.opinions(NOW)).parties["p1"].listings == ()


def test_a_true_match_stays_one_where_the_matcher_is_not_sure_any_more(
    matches: Matches, monkeypatch: pytest.MonkeyPatch
) -> None:
    screener = desk(ENTRY)
    document = request(name="Quanshen Nebula Trading", country="CN")
    found = screener.screen(document, DAY, matches.opinions(NOW))
    monkeypatch.setattr(Finder, "decision", "no_match")
    other = request(name="Quanshen Nebula Optics", country="CN")
    assert screener.screen(other, DAY, matches.opinions(NOW)).report[0]["matches"] == []
    say(matches, screener, found.report[0]["matches"][0]["match"], "true_match")
    found = screener.screen(document, DAY, matches.opinions(NOW))
    assert [one.applies for one in found.parties["p1"].listings] == [True]
    assert found.report[0]["matches"][0]["decided"]["by"] == "J. Doe"


def test_an_entry_that_has_changed_or_gone_is_not_decided_about(matches: Matches) -> None:
    screener = desk(ENTRY)
    document = request(name="Quanshen Nebula Trading", country="CN")
    row = screener.screen(document, DAY, matches.opinions(NOW)).report[0]["matches"][0]
    other = replace(ENTRY, id="EL-2", name="Invented Fab")
    for later in (desk(replace(ENTRY, aliases=("QNT",))), desk(other)):
        with pytest.raises(Problem, match="is not any more what it was") as problem:
            say(matches, later, row["match"], "false_positive")
        assert problem.value.status == 409
    found = matches.match(row["match"], screener.entry)
    assert found is not None
    assert (found["current"], found["decisions"]) == (True, [])
