"""Names in a party's own script are put beside the entries they belong to, imported or embedded."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from service.lists.entry import ListEntry
from service.lists.files import ListFileError
from service.lists.native import FILE, Names, load_native_names, with_native_names
from service.lists.readers import read_list
from service.lists.snapshot import Snapshot, SourceInfo, embedded, in_force
from service.screening.han import has_han, simplify
from tests.lists.rows import csl, listed

RULES = Path(__file__).parents[2] / "rules"
LISTS = RULES / "us-ear" / "lists"


def entry(name: str, **more: object) -> ListEntry:
    return ListEntry("EL-1", "EL", name, **more)  # type: ignore[arg-type]


def written(folder: Path, text: str) -> Path:
    path = folder / FILE
    path.write_text(text, encoding="utf-8")
    return path


NAMES = {"inventednebulaco": Names(("星云",), ("发明星云",))}


def test_an_entry_gets_the_names_of_its_party() -> None:
    (found,) = with_native_names([entry("Invented Nebula, Co.")], NAMES)
    assert (found.native_names, found.unverified_names) == (("星云",), ("发明星云",))


def test_a_party_is_known_by_what_another_list_calls_it() -> None:
    (found,) = with_native_names([entry("Nebula of Invention", aliases=("INVENTED NEBULA CO",))], NAMES)
    assert found.native_names == ("星云",)


def test_another_party_gets_none() -> None:
    other = entry("Invented Nebula Trading Co.")
    assert list(with_native_names([other], NAMES)) == [other]


def test_what_a_source_gives_is_not_called_unverified() -> None:
    known = entry("Invented Nebula Co", native_names=("发明星云",), unverified_names=("星云",))
    (found,) = with_native_names([known], NAMES)
    assert found.native_names == ("发明星云", "星云")
    assert found.unverified_names == ()


def test_an_imported_list_has_them_too() -> None:
    reading = read_list(csl([listed("Northwestern Polytechnical University")]))
    info = SourceInfo("EL csl", "Invented", date(2026, 9, 1), "0" * 64, 1)
    lists = in_force([Snapshot("EL", "csl", info, reading.entries)], RULES)
    (found,) = [one for one in lists.entries if one.name == "Northwestern Polytechnical University"]
    assert "西北工业大学" in (*found.native_names, *found.unverified_names)


def test_the_embedded_list_has_them_too() -> None:
    (found,) = [one for one in embedded(RULES).entries if one.name == "Huawei Cloud Computing Technology"]
    assert "华为云计算技术有限公司" in found.unverified_names


def test_the_file_names_many_parties_in_simplified_characters() -> None:
    names = load_native_names(LISTS / FILE)
    every = [name for one in names.values() for name in (*one.native, *one.unverified)]
    assert len(names) > 400
    assert [name for name in every if has_han(name) and simplify(name) != name] == []
    assert [name for name in every if name.isascii()] == []
    inside = Counter(name for one in names.values() for name in {*one.native, *one.unverified})
    assert max(inside.values()) <= 4  # the same name is at most that of one party on several lists


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("names:\n  - listed: A Co\n    natve: [星云]\n", "unknown key `natve`"),
        ("names:\n  - listed: A Co\n", "`native` or `unverified`"),
        ("names:\n  - native: [星云]\n", "`listed` is None"),
        ("names:\n  - {listed: A Co, native: [星云]}\n  - {listed: A. CO, native: [星]}\n", "there twice"),
        ("other: 1\nnames:\n  - {listed: A Co, native: [星云]}\n", "unknown key `other`"),
        ("names: []\n", "no rows"),
    ],
)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(ListFileError, match=told) as found:
        load_native_names(written(tmp_path, text))
    assert FILE in str(found.value)
