"""Names of real parties, as an order system has them, against the published list and what the rules add to it.

The files were written before they were tried, and nothing was tuned on them. Skips without the shared data.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from service.lists.entry import ListEntry
from service.lists.snapshot import Snapshot, SourceInfo, in_force
from service.operations.screening import as_party
from service.screening import Candidate, Index, Query, build
from tests.lists.rows import real

RULES = Path(__file__).parents[2] / "rules"
CSL = "csl_2026-07-31_reconstructed.csv.gz"
MOST_ALARMS, LEAST_FOUND, LEAST_FOUND_IN_CHINESE = 0.01, 0.97, 0.85


def rows(name: str) -> list[list[str]]:
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    return [line.split("|") for line in lines if line and not line.startswith("#")]


@pytest.fixture(scope="module")
def entries() -> dict[str, ListEntry]:
    by_list: dict[str, list[ListEntry]] = {}
    for one in real(CSL).entries:
        by_list.setdefault(one.list, []).append(one)
    snapshots = [
        Snapshot(
            code, "csl", SourceInfo(f"{code} csl", CSL, date(2026, 7, 31), "0" * 64, len(ones)), tuple(ones)
        )
        for code, ones in by_list.items()
    ]
    return {one.id: one for one in in_force(snapshots, RULES).entries}


@pytest.fixture(scope="module")
def whole(entries: dict[str, ListEntry]) -> Index:
    return build(map(as_party, entries.values()))


def first(index: Index, name: str, country: str) -> Candidate | None:
    found = index.screen(Query(name, country=country), limit=1)
    return found[0] if found and found[0].decision != "no_match" else None


def test_listed_parties_are_found(whole: Index, entries: dict[str, ListEntry]) -> None:
    listed = rows("listed_names.txt")
    missed = []
    for name, country, *parts in listed:
        found = first(whole, name, country)
        entry = entries[found.entry_id] if found else None
        known = " ".join((entry.name, *entry.aliases)).lower() if entry else ""
        if not any(part in known for part in parts):
            missed.append(name)
    assert len(listed) > 100
    assert len(missed) <= (1 - LEAST_FOUND) * len(listed), missed


def test_listed_parties_are_found_by_their_chinese_names(whole: Index, entries: dict[str, ListEntry]) -> None:
    listed = rows("chinese_names.txt")
    missed = []
    for name, *parts in listed:
        found = first(whole, name, "CN")
        entry = entries[found.entry_id] if found else None
        known = " ".join((entry.name, *entry.aliases)).lower() if entry else ""
        if not any(part in known for part in parts):
            missed.append(name)
    assert len(listed) > 50
    assert len(missed) <= (1 - LEAST_FOUND_IN_CHINESE) * len(listed), missed


def test_others_are_left_alone(whole: Index) -> None:
    others = rows("unlisted_names.txt")
    held = [name for name, country in others if first(whole, name, country)]
    assert len(others) > 120
    assert len(held) <= MOST_ALARMS * len(others), held
