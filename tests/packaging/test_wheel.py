"""The wheel alone, in an environment that holds nothing else, decides a shipment from `/`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from tests.orders import BREAD_OVEN

PROJECT = Path(__file__).parents[2]


def run(*command: str | Path, cwd: str | Path) -> str:
    done = subprocess.run(
        command, check=False, capture_output=True, text=True, stdin=subprocess.DEVNULL, cwd=cwd, env=bare()
    )
    assert done.returncode == 0, f"{done.stderr}{done.stdout}"
    return done.stdout


def bare() -> dict[str, str]:
    """This process's environment without what would lead Python or us back to the checkout."""
    return {
        k: v for k, v in os.environ.items() if not k.startswith(("EXPORTCHECK_", "PYTHON", "VIRTUAL_ENV"))
    }


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    run(*pip, "--wheel-dir", folder, PROJECT, cwd="/")
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty environment, then what the image's lock names, then the wheel; nothing is taken from this checkout."""
    folder = tmp_path_factory.mktemp("empty") / "venv"
    venv.create(folder, with_pip=False)
    pip = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        str(folder / "bin/python"),
        "install",
        "--quiet",
        "--no-deps",
    ]
    run(
        *pip,
        "--require-hashes",
        "--only-binary",
        ":all:",
        "-r",
        PROJECT / "docker/requirements.lock",
        cwd="/",
    )
    run(*pip, wheel, cwd="/")
    return folder / "bin"


def test_it_carries_every_rule_and_no_test(wheel: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    rules = {
        f"service/_rules/{path.relative_to(PROJECT / 'rules')}"
        for path in (PROJECT / "rules").rglob("*.yaml")
    }
    assert rules <= held
    assert not [name for name in held if name.startswith(("tests/", "features/", "rules/"))]


def test_it_decides_a_shipment_from_the_root_folder(environment: Path, tmp_path: Path) -> None:
    order = tmp_path / "order.json"
    order.write_text(json.dumps(BREAD_OVEN))
    check = ["env", f"HOME={tmp_path}", environment / "exportcheck", "check", order]
    answer = json.loads(run(*check, cwd="/"))
    assert answer["verdict"] == "allow"
    assert answer["outcome"] == "no_license_required"
    assert (tmp_path / ".local" / "share" / "exportcheck" / "exportcheck.sqlite").is_file()


def test_its_rules_pass_their_own_lint(environment: Path) -> None:
    run(environment / "exportcheck", "rules", "lint", cwd="/")


def test_it_is_not_the_checkout_that_answers(environment: Path) -> None:
    where = run(environment / "python", "-c", "import service; print(service.__file__)", cwd="/")
    assert str(environment.parent) in where


def test_the_lock_satisfies_what_the_wheel_asks_for(environment: Path) -> None:
    """But for pyicu, whose module comes from a stand-in that has a wheel."""
    pip = [sys.executable, "-m", "pip", "--python", str(environment / "python"), "check"]
    done = subprocess.run(pip, check=False, capture_output=True, text=True, cwd="/", env=bare())
    complaints = [
        line for line in done.stdout.splitlines() if "requires pyicu, which is not installed" not in line
    ]
    assert complaints in ([], ["No broken requirements found."])
    run(environment / "python", "-c", "import icu; icu.Transliterator.createInstance('Han-Latin')", cwd="/")
