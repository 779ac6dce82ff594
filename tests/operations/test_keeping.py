"""What is kept of the rules between starts: the same rule set, or none."""

from __future__ import annotations

import hashlib
import os
import pickle
from pathlib import Path

import pytest

from service.engine.load import load
from service.engine.mistakes import RulesInvalid
from service.engine.rules import RuleSet
from service.operations import keeping
from service.operations.keeping import kept
from service.operations.rules import open_library
from tests.engine.kit import requirement, write


@pytest.fixture
def rules_dir(tmp_path: Path) -> Path:
    return write(tmp_path / "rules", requirement("{any_box: box.weight >= 10}"))


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Each load from the rules' own files."""
    seen: list[str] = []

    def counted(rules_dir: Path, regime: str) -> RuleSet:
        seen.append(regime)
        return load(rules_dir, regime)

    monkeypatch.setattr(keeping, "load", counted)
    return seen


def same(one: RuleSet, other: RuleSet) -> bool:
    return all(getattr(one, name) == getattr(other, name) for name in RuleSet.__slots__)


def file_in(folder: Path) -> Path:
    (path,) = folder.glob("rules-*.kept")
    return path


def test_the_second_start_reads_what_the_first_kept(
    rules_dir: Path, tmp_path: Path, loads: list[str]
) -> None:
    first, second = (kept(rules_dir, tmp_path / "var", "toy") for _ in range(2))
    assert loads == ["toy"]
    assert same(first, second)


def test_the_real_rules_come_back_as_they_were_loaded(tmp_path: Path) -> None:
    loaded, again = (open_library(keep_in=tmp_path) for _ in range(2))
    assert loaded.rule_set is not again.rule_set
    assert same(loaded.rule_set, again.rule_set)


def test_other_rules_are_loaded_and_the_old_file_goes(
    rules_dir: Path, tmp_path: Path, loads: list[str]
) -> None:
    kept(rules_dir, tmp_path / "var", "toy")
    before = file_in(tmp_path / "var")
    write(rules_dir, requirement("{any_box: box.weight >= 11}"))
    kept(rules_dir, tmp_path / "var", "toy")
    assert len(loads) == 2
    assert file_in(tmp_path / "var") != before


def test_rules_with_mistakes_are_not_kept(tmp_path: Path) -> None:
    rules_dir = write(tmp_path / "rules", requirement("box.wieght >= 10"))
    with pytest.raises(RulesInvalid):
        kept(rules_dir, tmp_path / "var", "toy")
    assert not list((tmp_path / "var").glob("*"))


@pytest.mark.parametrize("damage", ["cut", "flipped", "empty"])
def test_a_damaged_file_counts_as_none(
    rules_dir: Path, tmp_path: Path, loads: list[str], damage: str
) -> None:
    kept(rules_dir, tmp_path / "var", "toy")
    path = file_in(tmp_path / "var")
    content = path.read_bytes()
    flipped = content[:-20] + bytes([content[-20] ^ 1]) + content[-19:]
    path.write_bytes({"cut": content[:-50], "flipped": flipped, "empty": b""}[damage])
    assert same(kept(rules_dir, tmp_path / "var", "toy"), load(rules_dir, "toy"))
    assert len(loads) == 2


class Calls:
    """Pickles into a call of whatever it is given."""

    def __init__(self, function: object, *arguments: object) -> None:
        self.call = (function, arguments)

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return self.call


def test_a_file_that_would_call_something_is_refused(
    rules_dir: Path, tmp_path: Path, loads: list[str]
) -> None:
    kept(rules_dir, tmp_path / "var", "toy")
    path, mark = file_in(tmp_path / "var"), tmp_path / "called"
    for foreign in (Calls(os.mkdir, str(mark)), Calls(load, str(rules_dir)), {"rules": {}}):
        payload = pickle.dumps(foreign)
        path.write_bytes(keeping._MAGIC + hashlib.sha256(payload).digest() + payload)
        assert same(kept(rules_dir, tmp_path / "var", "toy"), load(rules_dir, "toy"))
    assert not mark.exists()
    assert len(loads) == 4


def test_the_file_is_for_us_alone(rules_dir: Path, tmp_path: Path) -> None:
    kept(rules_dir, tmp_path / "var", "toy")
    assert file_in(tmp_path / "var").stat().st_mode & 0o077 == 0


def test_a_folder_that_cannot_be_written_to_keeps_nothing(rules_dir: Path, tmp_path: Path) -> None:
    (tmp_path / "var").write_text("a file, no folder")
    assert same(kept(rules_dir, tmp_path / "var", "toy"), load(rules_dir, "toy"))
