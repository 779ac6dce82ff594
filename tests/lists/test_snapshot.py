"""The list set of a run: newest snapshots, the embedded default, what is gone, and one hash for it all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from service.lists.entry import ListEntry
from service.lists.readers import read_list
from service.lists.snapshot import ListSet, Snapshot, SourceInfo, embedded, in_force
from tests.lists.rows import SDN, csl, printed, supplement

RULES = Path(__file__).parents[2] / "rules"
OLD, NEW = date(2026, 8, 1), date(2026, 9, 1)


def snapshot(
    entries: Sequence[ListEntry], family: str, day: date, gone: Sequence[ListEntry] = ()
) -> Snapshot:
    code = entries[0].list
    info = SourceInfo(f"{code} {family}", "Invented", day, "0" * 64, len(entries))
    return Snapshot(code, family, info, tuple(entries), tuple(gone))


def regulation(day: date, *names: str) -> Snapshot:
    return snapshot(read_list(supplement([printed(name) for name in names])).entries, "regulation", day)


def names(lists: ListSet, day: date) -> set[str]:
    return {
        entry.name for entry in lists.entries if entry.status_on(day) == "listed" and "Invented" in entry.name
    }


def test_alone_the_embedded_default_is_in_force_and_says_so() -> None:
    lists = embedded(RULES)
    assert lists.embedded_only
    assert [source.source for source in lists.sources] == ["EL embedded", "MIEU embedded"]
    assert sum(source.entries for source in lists.sources) == len(lists.entries)


def test_the_newest_snapshot_of_a_family_is_in_force() -> None:
    both = [regulation(NEW, "Invented New"), regulation(OLD, "Invented Old")]
    lists = in_force(both, RULES)
    assert names(lists, NEW) == {"Invented New"}
    assert not lists.embedded_only
    assert [source.source for source in lists.sources] == ["EL regulation", "EL embedded", "MIEU embedded"]


def test_lists_can_be_taken_as_they_were_known() -> None:
    both = [regulation(NEW, "Invented New"), regulation(OLD, "Invented Old")]
    assert names(in_force(both, RULES, known_at=OLD), NEW) == {"Invented Old"}
    assert in_force(both, RULES, known_at=date(2026, 7, 1)).embedded_only


def test_other_lists_leave_the_embedded_entity_list_in_force() -> None:
    row = {"source": SDN, "entity_number": "5", "type": "Entity", "name": "Invented Bank"}
    lists = in_force([snapshot(read_list(csl([row])).entries, "csl", NEW)], RULES)
    assert {entry.list for entry in lists.entries} == {"EL", "MIEU", "SDN"}
    assert len(lists.entries) == len(embedded(RULES).entries) + 1


def test_printing_days_become_effective_days() -> None:
    """88 FR 13675 was printed on 6 March 2023 and took effect on the second."""
    lists = in_force([regulation(NEW, "Invented New")], RULES)
    (entry,) = [entry for entry in lists.entries if entry.name == "Invented New"]
    assert (entry.listed_from, entry.listed_from_precision) == (date(2023, 3, 2), "effective")


def test_an_entry_that_is_gone_was_listed_before() -> None:
    current = regulation(NEW, "Invented New")
    (left,) = regulation(OLD, "Invented Old").entries
    left = replace(left, listed_until=OLD, until_precision="last_seen", gone_by=NEW)
    lists = in_force([replace(current, gone=(left,))], RULES)
    assert names(lists, OLD) == {"Invented New", "Invented Old"}
    assert names(lists, NEW) == {"Invented New"}


def test_the_hash_stands_for_the_content() -> None:
    first = in_force([regulation(NEW, "Invented New")], RULES)
    again = in_force([regulation(NEW, "Invented New")], RULES)
    other = in_force([regulation(NEW, "Invented Newer")], RULES)
    assert first.sha256 == again.sha256
    assert len({first.sha256, other.sha256, embedded(RULES).sha256}) == 3
