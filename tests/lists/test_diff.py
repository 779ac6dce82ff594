from __future__ import annotations

from dataclasses import replace

from service.lists.diff import compare
from service.lists.entry import ListEntry

ONE = ListEntry(
    "EL-1", "EL", "Invented Chips", aliases=("InvChips",), footnotes=frozenset({4}), sources=("csl",)
)
TWO = ListEntry("EL-2", "EL", "Another Fab")
THREE = ListEntry("DPL-3", "DPL", "Zed")


def test_entries_are_new_gone_or_different() -> None:
    changed = replace(ONE, footnotes=frozenset({4, 5}), aliases=())
    found = compare([ONE, TWO], [changed, THREE])
    assert (found.added, found.removed) == ((THREE,), (TWO,))
    assert [(one.entry.name, one.fields) for one in found.changed] == [
        ("Invented Chips", {"aliases": (["InvChips"], None), "footnotes": ([4], [4, 5])})
    ]
    assert found


def test_the_same_is_no_change_however_it_was_put_together() -> None:
    assert not compare([ONE, TWO], [TWO, replace(ONE, sources=("regulation", "csl"), disputes=("x",))])


def test_they_come_by_list_and_name() -> None:
    assert compare([], [ONE, TWO, THREE]).added == (THREE, TWO, ONE)
