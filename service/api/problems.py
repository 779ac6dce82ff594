"""Everything that goes wrong, as `application/problem+json` (RFC 9457)."""

from __future__ import annotations

import logging
from difflib import get_close_matches
from http import HTTPStatus

from flask import Flask, Response, current_app, g, request
from werkzeug.exceptions import HTTPException, MethodNotAllowed, NotFound

from service.api.exchange import PROBLEM_JSON, json_response
from service.values.problem import Fault, Problem, shown

_LOG = logging.getLogger(__name__)


def register(app: Flask) -> None:
    """Make every error of `app` a problem document."""
    app.register_error_handler(Problem, problem_response)
    app.register_error_handler(HTTPException, _http_error)
    app.register_error_handler(Exception, _unexpected)


def problem_response(problem: Problem) -> Response:
    """Return `problem` as a response."""
    document = {**problem.document(), "request_id": g.get("request_id", "")}
    return json_response(document, problem.status, PROBLEM_JSON)


def no_such(kind: str, name: str, accepted: str) -> Problem:
    """Return the problem of asking for a `kind` of thing that is not there."""
    detail = f"no {kind} {shown(name)}"
    return Problem(404, "Not found", detail, [Fault("", detail, accepted)])


def _http_error(error: HTTPException) -> Response:
    status = error.code or 500
    if isinstance(error, NotFound):
        return problem_response(_no_path())
    if isinstance(error, MethodNotAllowed):
        allowed = ", ".join(sorted(error.valid_methods or ()))
        detail = f"the method `{request.method}` is not accepted at `{request.path}`"
        response = problem_response(
            Problem(405, "Method not allowed", detail, [Fault("", detail, f"one of {allowed}")])
        )
        response.headers["Allow"] = allowed
        return response
    detail = error.description or HTTPStatus(status).phrase
    return problem_response(Problem(status, HTTPStatus(status).phrase, detail))


def _no_path() -> Problem:
    paths = sorted({rule.rule for rule in current_app.url_map.iter_rules() if rule.endpoint != "static"})
    close = get_close_matches(request.path, paths, n=1, cutoff=0.6)
    problem = no_such("path", request.path, "one of " + ", ".join(f"`{path}`" for path in paths))
    if not close:
        return problem
    detail = f"{problem.detail}; did you mean `{close[0]}`?"
    return Problem(404, problem.title, detail, [Fault("", detail, problem.faults[0].accepted)])


def _unexpected(error: Exception) -> Response:
    """Answer for an error of ours: nothing of it is told but where to find it in the log."""
    _LOG.error("request failed", exc_info=error)
    detail = "the service failed to answer; the request was not decided, or its answer was not given"
    return problem_response(Problem(500, "Internal error", detail))
