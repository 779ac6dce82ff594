"""The HTTP face over the real operations, as a server starts it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from flask.testing import FlaskClient

from service.api.app import create_app
from service.api.routes import EXAMPLE
from service.operations.office import open_office
from service.operations.settings import Settings
from tests.serving import environment

PROJECT = Path(__file__).parents[2]
WHOLE = json.loads((PROJECT / "tests" / "operations" / "reading" / "whole.json").read_text())


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlaskClient]:
    folder = tmp_path_factory.mktemp("real")
    settings = Settings(f"sqlite:///{folder}/exportcheck.sqlite", folder)
    office = open_office(settings)
    yield create_app(office, settings).test_client()
    office.engine.dispose()


@pytest.mark.parametrize("request_", [EXAMPLE, WHOLE], ids=["example", "whole"])
def test_a_real_answer_is_as_the_document_describes_it(real: FlaskClient, request_: dict[str, Any]) -> None:
    document = real.get("/openapi.json").json
    assert document is not None
    described = jsonschema_rs.Draft202012Validator(
        {"$ref": "#/components/schemas/AnswerBody", "components": document["components"]}
    )
    response = real.post("/check", json=request_)
    assert response.status_code == 200, response.data
    assert [error.message for error in described.iter_errors(response.json)] == []
    assert real.get(f"/decisions/{response.json['decision_id']}").data == response.data
    again = real.get(f"/decisions/{response.json['decision_id']}/replay").json
    assert again is not None
    assert (again["same_rules"], again["same_answer"]) == (True, True)


def test_the_real_service_is_ready_and_names_its_facts(real: FlaskClient) -> None:
    assert real.get("/readyz").status_code == 200
    assert real.get("/vocabulary").status_code == 200


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        (
            {"EXPORTCHECK_DATABASE_URL": "mysql://host/x"},
            "`EXPORTCHECK_DATABASE_URL` names the database `mysql`",
        ),
        ({"EXPORTCHECK_MAX_BODY_BYTES": "many"}, "`EXPORTCHECK_MAX_BODY_BYTES` is `many`"),
        ({"EXPORTCHECK_RULES_DIR": "/nowhere"}, "`EXPORTCHECK_RULES_DIR` is `/nowhere`"),
    ],
)
def test_a_service_that_cannot_start_says_why(tmp_path: Path, settings: dict[str, str], told: str) -> None:
    ended = start(settings | {"EXPORTCHECK_DATA_DIR": str(tmp_path)})
    assert ended.returncode == 3
    assert ended.stderr.startswith(f"exportcheck cannot start: {told}")
    assert "Traceback" not in ended.stderr


def test_broken_rules_stop_the_start_with_file_line_and_column(tmp_path: Path) -> None:
    (tmp_path / "vocabulary.yaml").write_text("entities:\n  shipment: {title: a, tilte: b}\n")
    (tmp_path / "us-ear").mkdir()
    ended = start({"EXPORTCHECK_RULES_DIR": str(tmp_path), "EXPORTCHECK_DATA_DIR": str(tmp_path)})
    assert ended.returncode == 3
    assert "vocabulary.yaml:2:" in ended.stderr
    assert "Traceback" not in ended.stderr


def start(settings: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "import service.api.wsgi"],
        cwd=PROJECT,
        env=environment(settings),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
