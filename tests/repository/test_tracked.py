"""Nothing tracked leads back to the machine it was written on, or repeats what is not ours to repeat."""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("EXPORTCHECK_SHARED", PROJECT.parent / "shared"))
DATA = frozenset({".csv", ".json", ".tsv", ".txt", ".xml", ".yaml"})
RUN = 14
# Names and addresses are facts, and a reader of lists is tested on words as agencies print them.
FACTS = ("rules/us-ear/lists/", "tests/lists/", "LICENSE")
needs_shared = pytest.mark.skipif(
    not SHARED.is_dir(), reason="the shared material is not beside this checkout"
)

# Spelled so that this file does not match itself.
FORBIDDEN = {
    "a path on one machine": re.compile(r"(?<![\w.:/~-])/(?:wor[k]|roo[t])(?![\w-])"),
    "a package registry": re.compile(
        r"pythonhoste[d]|pyp[i]\.(?:org|io)|/opt/pyp[i]|registry\.npmj[s]|index-ur[l]=|find-link[s]="
    ),
    "a Debian mirror": re.compile(r"(?:deb|ftp|security|snapshot)[\w.]*\.debian\.or[g]"),
    "a secret": re.compile(r"BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KE[Y]"),
}


@cache
def tracked() -> tuple[Path, ...]:
    listing = subprocess.run(
        ["git", "ls-files", "-z"], capture_output=True, text=True, cwd=PROJECT, check=False
    )
    if listing.returncode:
        pytest.skip("not a git checkout")
    return tuple(path for name in listing.stdout.split("\0") if name and (path := PROJECT / name).is_file())


def words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower())


def runs(text: str) -> Iterator[str]:
    tokens = words(text)
    spans = (tokens[i : i + RUN] for i in range(len(tokens) - RUN + 1))
    # A row of ECCNs, country codes or paragraph numbers is a fact, however it is written.
    return (
        " ".join(span) for span in spans if sum(word.isalpha() and len(word) > 2 for word in span) >= RUN // 2
    )


def test_no_file_names_this_machine_or_a_registry() -> None:
    found = [
        f"{path.relative_to(PROJECT)}:{number}: {what}"
        for path in tracked()
        for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1)
        for what, pattern in FORBIDDEN.items()
        if pattern.search(line)
    ]
    assert found == []


def test_no_large_or_generated_file() -> None:
    assert [str(path) for path in tracked() if path.stat().st_size > 1_000_000] == []
    assert [str(path) for path in tracked() if path.suffix in {".pyc", ".db", ".sqlite", ".whl"}] == []


@needs_shared
def test_no_file_is_a_copy_of_shared_material() -> None:
    digests = set()
    for path in SHARED.rglob("*"):
        if path.is_file() and path.stat().st_size:
            content = path.read_bytes()
            digests.add(
                hashlib.sha256(gzip.decompress(content) if path.suffix == ".gz" else content).hexdigest()
            )
    assert [str(path) for path in tracked() if hashlib.sha256(path.read_bytes()).hexdigest() in digests] == []


@needs_shared
def test_no_data_file_is_made_of_shared_lines() -> None:
    shared = {
        line.strip()
        for path in SHARED.rglob("*")
        if path.suffix in DATA
        for line in path.read_text("utf-8", "replace").splitlines()
        if len(line.strip()) > 30
    }
    for path in tracked():
        if path.suffix in DATA:
            lines = [
                line.strip()
                for line in path.read_text("utf-8", "replace").splitlines()
                if len(line.strip()) > 30
            ]
            same = sum(line in shared for line in lines)
            assert same <= 3 or same < len(lines) / 4, f"{path}: {same} of {len(lines)} lines"


@needs_shared
def test_no_file_repeats_the_regulations_word_for_word() -> None:
    texts = [path for path in (SHARED / "law").rglob("*.md") if path.name not in {"README.md", "timeline.md"}]
    law = {hash(run) for path in texts for run in runs(path.read_text("utf-8", "replace"))}
    assert len(law) > 100_000
    ours = (path for path in tracked() if path.suffix in DATA | {".md", ".feature", ".py", ".html"})
    found = [
        f"{path.relative_to(PROJECT)}: {run}"
        for path in ours
        if not str(path.relative_to(PROJECT)).startswith(FACTS)
        for run in runs(path.read_text("utf-8", "replace"))
        if hash(run) in law
    ]
    assert found == []
