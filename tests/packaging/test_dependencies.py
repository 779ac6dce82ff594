"""What is declared, what is explained, what is locked and what is imported are one list."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
PYPROJECT = tomllib.loads((PROJECT / "pyproject.toml").read_text())["project"]
HEADINGS = {
    "## To run\n": "run",
    "## To run on PostgreSQL": "postgres",
    "## To test and build": "test",
    "## To measure beside others": "bench",
}
# Loaded by name, not by import: the server that `make run` starts, and the driver in a database URL.
NOT_IMPORTED = {"gunicorn"}
# What the locks put in the place of a package that has no wheel, and the module of both.
STAND_INS = {"icukit-pyicu": "pyicu", "icu": "pyicu"}


def name_of(requirement: str) -> str:
    return re.split(r"[\s<>=!~;\[]", requirement, maxsplit=1)[0].lower().replace("_", "-")


def declared(group: str) -> set[str]:
    groups = {"run": PYPROJECT["dependencies"], **PYPROJECT["optional-dependencies"]}
    return {name_of(requirement) for requirement in groups[group]}


def explained(group: str) -> list[str]:
    text = (PROJECT / "docs/dependencies.md").read_text()
    (heading,) = (heading for heading, said in HEADINGS.items() if said == group)
    section = text.split(heading, 1)[1].split("\n## ", 1)[0]
    rows = re.findall(r"^\| ([a-z0-9-]+) \| (.+) \|$", section, re.MULTILINE)
    return [name for name, why in rows if name != "package" and len(why) > 10]


def names_in(path: str) -> set[str]:
    names = {pin.split("==")[0] for pin in locked(path)}
    return names | {STAND_INS[name] for name in names & set(STAND_INS)}


def locked(path: str) -> dict[str, set[str]]:
    """Pinned requirement -> its hashes."""
    pins: dict[str, set[str]] = {}
    for line in (PROJECT / path).read_text().splitlines():
        if line[:1].isalnum():
            pin = line.split(" ")[0]
            pins[pin] = set()
        pins[pin].update(re.findall(r"sha256:[0-9a-f]{64}", line))
    return pins


@pytest.mark.parametrize("group", HEADINGS.values())
def test_every_dependency_is_explained_once_in_order(group: str) -> None:
    assert explained(group) == sorted(declared(group))


def test_every_group_has_a_heading() -> None:
    assert set(HEADINGS.values()) == {"run", *PYPROJECT["optional-dependencies"]}


def imported(folder: str) -> set[str]:
    """The packages that the code in `folder` imports, by the names they are declared under."""
    modules: set[str] = set()
    for path in (PROJECT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                modules.update(alias.name.split(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                modules.add(node.module.split(".")[0])
    providers = packages_distributions()
    others = modules - {*sys.stdlib_module_names, "service", "tests", "benchmarks"}
    names = {name_of(providers.get(module, [module])[0]) for module in others}
    return {STAND_INS.get(name, name) for name in names}


def test_the_service_imports_what_is_declared_and_all_of_it() -> None:
    assert imported("service") == declared("run") - NOT_IMPORTED


def test_the_tests_import_only_what_is_declared() -> None:
    assert imported("tests") <= declared("run") | declared("postgres") | declared("test")


def test_the_lock_holds_every_dependency_with_hashes() -> None:
    pins = locked("requirements.lock")
    assert all(pins.values())
    assert declared("run") | declared("postgres") | declared("test") <= names_in("requirements.lock")


@pytest.mark.parametrize("part", ["docker/requirements.lock", "docker/build.lock"])
def test_the_image_is_built_from_the_same_versions(part: str) -> None:
    whole = locked("requirements.lock")
    assert {pin: whole.get(pin) for pin in locked(part)} == locked(part)


def test_the_image_has_what_runs_and_nothing_that_tests() -> None:
    names = names_in("docker/requirements.lock")
    assert declared("run") | declared("postgres") <= names
    assert not names & declared("test")
