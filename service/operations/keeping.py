"""A checked rule set kept between starts, so that a process need not read and check every file again.

The file is named after everything it rests on: the rules' files, our own code, the version of Python. What it holds is
taken only where its own hash is right, and only the plain values and records of the engine are made from it: nothing
that a file could call. A file that is not as we wrote it counts as none.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import sys
from collections.abc import Iterable
from contextlib import suppress
from functools import lru_cache
from importlib import import_module
from io import BytesIO
from pathlib import Path
from tempfile import mkstemp
from typing import Any, Final

import service
from service.engine.load import load
from service.engine.rules import RuleSet

_MAGIC: Final = b"exportcheck rules 1\n"
_PLAIN: Final = frozenset(
    {("fractions", "Fraction"), ("datetime", "date"), ("builtins", "frozenset"), ("builtins", "set")}
)
_RECORDS: Final = ("conditions", "position", "regime", "rules", "tables", "types", "vocabulary")
"""Modules of the engine whose records make up a rule set."""


class _Foreign(Exception):
    """The kept file names something that no rule set holds."""


class _Reader(pickle.Unpickler):
    """Makes plain values and the engine's records, and refuses all else."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in _PLAIN:
            return super().find_class(module, name)
        package, _, last = module.rpartition(".")
        found = (
            getattr(import_module(module), name, None)
            if package == "service.engine" and last in _RECORDS
            else None
        )
        if isinstance(found, type) and found.__module__ == module:
            return found
        raise _Foreign(f"`{module}.{name}`")


def kept(rules_dir: Path, folder: Path, regime: str = "us-ear") -> RuleSet:
    """The rule set of `rules_dir`, from what is kept in `folder` where that is of the same files, else loaded and kept.

    Raises RulesInvalid with every mistake found. A folder that cannot be written to keeps nothing.
    """
    path = folder / f"rules-{_rests_on(rules_dir, regime)}.kept"
    found = _read(path)
    if found is not None:
        return found
    rule_set = load(rules_dir, regime)
    with suppress(OSError):
        _write(path, rule_set)
    return rule_set


def _rests_on(rules_dir: Path, regime: str) -> str:
    """A hash of the rules' files and of what reads them."""
    digest = hashlib.sha256(f"{sys.version} {regime}".encode() + _code())
    files = [rules_dir / "vocabulary.yaml", *(rules_dir / regime).rglob("*.yaml")]
    _add(digest, rules_dir, files)
    return digest.hexdigest()[:32]


@lru_cache(maxsize=1)
def _code() -> bytes:
    """A hash of the code that reads rules: another version may check or hold them otherwise."""
    root = Path(service.__file__).parent
    digest = hashlib.sha256()
    _add(digest, root, [*(root / "engine").rglob("*.py"), *(root / "values").rglob("*.py"), Path(__file__)])
    return digest.digest()


def _add(digest: hashlib._Hash, root: Path, files: Iterable[Path]) -> None:
    for path in sorted(files):
        with suppress(FileNotFoundError):
            content = path.read_bytes()
            digest.update(
                path.relative_to(root).as_posix().encode() + b"\0" + hashlib.sha256(content).digest()
            )


def _read(path: Path) -> RuleSet | None:
    """The rule set in the file; None where there is none, or where it is not as we wrote it."""
    try:
        content = path.read_bytes()
    except OSError:
        return None
    head, payload = content[: len(_MAGIC) + 32], content[len(_MAGIC) + 32 :]
    if head != _MAGIC + hashlib.sha256(payload).digest():
        return None
    try:
        found = _Reader(BytesIO(payload)).load()
    except (
        _Foreign,
        pickle.UnpicklingError,
        AttributeError,
        EOFError,
        ImportError,
        IndexError,
        TypeError,
        ValueError,
    ):
        return None
    return found if isinstance(found, RuleSet) else None


def _write(path: Path, rule_set: RuleSet) -> None:
    """Put the file in place whole, readable by us alone, and drop those of other rules."""
    payload = pickle.dumps(rule_set, protocol=5)
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, unfinished = mkstemp(dir=path.parent, prefix="rules-", suffix=".new")
    with os.fdopen(handle, "wb") as file:
        file.write(_MAGIC + hashlib.sha256(payload).digest() + payload)
    Path(unfinished).replace(path)
    for other in path.parent.glob("rules-*.kept"):
        if other != path:
            with suppress(OSError):
                other.unlink()
