"""The index as a file."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.screening import FINGERPRINT, Index, ListedParty, Query, build
from service.screening.storage import IndexFileError

from .conftest import PARTIES

QUERIES = [
    Query("Quanshen Nebula"),
    Query("Vorontsevich Arkadiy"),
    Query("x", address="45 Ferry Street, Wah Fung Centre, Kowloon"),
]


def test_a_file_answers_as_memory_does(tmp_path: Path, index: Index) -> None:
    build(PARTIES, tmp_path / "names.index")
    opened = Index.open(tmp_path / "names.index")
    assert len(opened) == len(PARTIES)
    assert [opened.screen(q) for q in QUERIES] == [index.screen(q) for q in QUERIES]


def test_the_same_parties_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        build(PARTIES, tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["one", "two"]


def test_an_empty_list_finds_nothing(tmp_path: Path) -> None:
    build([], tmp_path / "empty")
    index = Index.open(tmp_path / "empty")
    assert len(index) == 0
    assert (
        index.screen(Query("Quanshen", address="45 Ferry Street, Kowloon", identifiers={"imo": "9876543"}))
        == ()
    )


def test_an_id_used_twice_is_an_error() -> None:
    with pytest.raises(ValueError, match="party id `a` is used twice"):
        build([ListedParty("a", "EL", ("One",)), ListedParty("a", "EL", ("Two",))])


@pytest.mark.parametrize("damage", ["short", "magic", "directory", "cut", "fingerprint"])
def test_a_damaged_file_is_refused(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "names.index"
    build(PARTIES, path)
    content = path.read_bytes()
    path.write_bytes(
        {
            "short": content[:10],
            "magic": b"NOTANIDX" + content[8:],
            "directory": content[:16] + b"?" * 200 + content[216:],
            "cut": content[:-200],
            "fingerprint": content.replace(FINGERPRINT.encode(), b"0" * len(FINGERPRINT), 1),
        }[damage]
    )
    with pytest.raises(IndexFileError, match=r"names\.index"):
        Index.open(path)


def test_threads_share_an_index(index: Index) -> None:
    expected = [index.screen(q) for q in QUERIES]
    with ThreadPoolExecutor(4) as pool:
        assert all(
            found == expected for found in pool.map(lambda _: [index.screen(q) for q in QUERIES], range(50))
        )


NAMES = st.text(
    alphabet=st.characters(codec="utf-8", categories=("L", "N", "P", "Z")), min_size=1, max_size=40
)


@settings(max_examples=60, deadline=None)
@given(st.lists(NAMES, min_size=1, max_size=8, unique=True))
def test_every_listed_name_of_two_letters_finds_its_entry(names: list[str]) -> None:
    index = build([ListedParty(str(i), "EL", (name,)) for i, name in enumerate(names)])
    for i, name in enumerate(names):
        found = index.screen(Query(name), limit=len(names))
        if sum(c.isalnum() for c in name) >= 2 and any(one.entry_id == str(i) for one in found):
            assert max(one.score for one in found if one.entry_id == str(i)) >= 0.2


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80), st.text(max_size=80))
def test_any_query_is_answered(index: Index, name: str, address: str) -> None:
    for one in index.screen(Query(name, address=address)):
        assert 0 <= one.score <= 1
