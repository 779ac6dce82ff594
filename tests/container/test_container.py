"""The image, built from docker/Dockerfile and run as docker/compose.yaml says, on a Docker of its own."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.orders import BREAD_OVEN

pytestmark = pytest.mark.system

HERE = Path(__file__).parent
PROJECT = HERE.parents[1]
TOOLS = ("buildah", "mmdebstrap", "dockerd", "docker-compose", "iptables", "ip", "unshare")
IMAGE = "localhost/exportcheck:e2e"


@pytest.fixture(scope="module")
def cache() -> Path:
    """Where the base image and the layers are kept between runs; a new recipe starts anew."""
    recipe = hashlib.sha256((HERE / "base.sh").read_bytes()).hexdigest()[:12]
    folder = Path(os.environ.get("CONTAINER_CACHE", f"/var/tmp/exportcheck-container-{recipe}"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="module")
def seen(cache: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    if os.geteuid() != 0:
        pytest.skip("building and running the container needs root")
    if missing := [tool for tool in TOOLS if not shutil.which(tool)]:
        pytest.skip(f"not installed: {', '.join(missing)} (`make test-system` installs them)")
    subprocess.run([HERE / "build.sh", PROJECT, cache, IMAGE], check=True, stdin=subprocess.DEVNULL)

    work = tmp_path_factory.mktemp("container")
    compose = yaml.safe_load((PROJECT / "docker/compose.yaml").read_text())
    (service,) = compose["services"]
    del compose["services"][service]["build"]
    compose["services"][service]["image"] = IMAGE
    (work / "compose.json").write_text(json.dumps({"version": "3.9", **compose}))
    (work / "request.json").write_text(json.dumps(BREAD_OVEN))
    alone = ["unshare", "--net", "--mount", "--pid", "--fork", "--mount-proc", "--kill-child"]
    observe = [sys.executable, HERE / "observe.py", work / "compose.json", cache / "image.tar", service]
    subprocess.run(
        [*alone, *observe, work / "request.json", work / "seen.json"],
        check=True,
        stdin=subprocess.DEVNULL,
        env={name: value for name, value in os.environ.items() if name != "PORT"},
    )
    seen: dict[str, Any] = json.loads((work / "seen.json").read_text())
    return seen


def test_it_answers_and_docker_finds_it_healthy(seen: dict[str, Any]) -> None:
    assert seen["healthz"]["status"] == 200
    assert seen["ready_seconds"] < 30
    assert seen["healthy_seconds"] < 40


def test_it_decides_a_shipment(seen: dict[str, Any]) -> None:
    assert seen["check"]["status"] == 200
    assert seen["check"]["body"]["verdict"] == "allow"
    assert seen["check"]["body"]["reference"] == BREAD_OVEN["reference"]


def test_a_decision_outlives_the_container(seen: dict[str, Any]) -> None:
    assert seen["decision"]["status"] == 200
    assert seen["decision_after_restart"] == seen["decision"]


def test_what_is_in_flight_is_answered_before_it_stops(seen: dict[str, Any]) -> None:
    assert seen["in_flight"] == 200
    assert seen["exit_code"] == 0


def test_it_can_write_only_the_database_and_tmp(seen: dict[str, Any]) -> None:
    assert seen["writable"] == {"root": False, "code": False, "data": True, "tmp": True}


def test_it_runs_as_nobody_with_no_way_up(seen: dict[str, Any]) -> None:
    status = seen["status"]
    assert status["Uid"].split() == ["10001"] * 4
    assert int(status["CapEff"], 16) == int(status["CapBnd"], 16) == 0
    assert status["NoNewPrivs"] == "1"


def test_the_image_holds_what_runs_and_no_more(seen: dict[str, Any], cache: Path) -> None:
    assert seen["modules"] == ["service"]
    assert (cache / "image.tar").stat().st_size < 400e6


def test_the_image_holds_the_rules(seen: dict[str, Any]) -> None:
    assert re.search(r"\d{2,} rules", seen["lint"])
