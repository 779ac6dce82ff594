"""Putting the HTTP face together."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import Any

from flask import Flask
from flask_smorest import Api  # type: ignore[import-untyped]

from service.api import log, problems
from service.api.answers import ProblemDocument
from service.api.desk import EXTENSION
from service.api.exchange import PROBLEM_JSON
from service.api.routes import blueprint
from service.operations.protocol import Exportcheck
from service.operations.reading import SCHEMA
from service.operations.reading.describe import describe
from service.operations.reading.screening import DECISION_SCHEMA, SCREEN_SCHEMA
from service.operations.settings import Settings


class _Documented(Api):  # type: ignore[misc]
    """flask-smorest's documentation without its errors: ours are problem documents."""

    DEFAULT_ERROR_RESPONSE_NAME = None

    def _register_error_handlers(self) -> None:
        """Leave the errors to `service.api.problems`."""


def create_app(exportcheck: Exportcheck, settings: Settings) -> Flask:
    """Return the WSGI application that serves `exportcheck`."""
    app = Flask("service.api", static_folder=None)
    app.config.update(
        API_TITLE="exportcheck",
        API_VERSION=_version(),
        OPENAPI_VERSION="3.1.0",
        OPENAPI_URL_PREFIX="/",
        OPENAPI_JSON_PATH="openapi.json",
        MAX_CONTENT_LENGTH=settings.max_body_bytes + 1,
        EXPORTCHECK_MAX_BODY_BYTES=settings.max_body_bytes,
    )
    app.json.sort_keys = False  # type: ignore[attr-defined]
    app.extensions[EXTENSION] = exportcheck
    log.register(app)
    problems.register(app)
    _document(_Documented(app))
    return app


def _document(api: Any) -> None:
    for read in (SCHEMA, SCREEN_SCHEMA, DECISION_SCHEMA):
        for name, schema in describe(read, prefix="#/components/schemas/").items():
            api.spec.components.schema(name, schema)
    api.spec.components.response(
        "Problem",
        {
            "description": "What is wrong with the request, one entry a wrong field.",
            "content": {PROBLEM_JSON: {"schema": ProblemDocument}},
        },
    )
    api.register_blueprint(blueprint())


def _version() -> str:
    try:
        return version("exportcheck")
    except PackageNotFoundError:
        return "0+checkout"
