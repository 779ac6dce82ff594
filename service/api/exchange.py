"""Bytes in, bytes out: the body of a request as it came, and answers with their numbers exact."""

from __future__ import annotations

from typing import Any, Final

from flask import Request, Response, current_app
from werkzeug.exceptions import ClientDisconnected

from service.operations.reading.parse import too_large
from service.values.document import write
from service.values.problem import Fault, Problem

JSON: Final = "application/json"
PROBLEM_JSON: Final = "application/problem+json"
MAX_BODY: Final = "EXPORTCHECK_MAX_BODY_BYTES"
"""Name of the limit in the configuration of the application."""

_DRAINED: Final = 16 * 1024 * 1024
_CHUNK: Final = 64 * 1024


def body_of(request: Request) -> bytes:
    """Return the body as it came.

    Raises Problem: 415 where it is not said to be plain JSON in UTF-8, 413 where it is too large.
    """
    _require_json(request)
    limit: int = current_app.config[MAX_BODY]
    if request.content_length is not None and request.content_length > limit:
        _drain(request, request.content_length)
        raise too_large(limit, request.content_length)
    try:
        # Werkzeug cuts a body of unstated length off at its own limit, which is one byte above ours.
        body = request.get_data(cache=False)
    except ClientDisconnected:
        detail = "the body ended before its stated length"
        accepted = "as many bytes as `Content-Length` says"
        raise Problem(400, "Incomplete request", detail, [Fault("", detail, accepted)]) from None
    if len(body) > limit:
        _drain(request, _DRAINED)
        raise too_large(limit)
    return body


def json_response(document: Any, status: int = 200, content_type: str = JSON) -> Response:
    """Return `document` as a response, every number as exact as it is."""
    return Response(write(document), status=status, content_type=content_type)


def _require_json(request: Request) -> None:
    found = request.headers.get("Content-Type", "")
    charset = request.mimetype_params.get("charset", "utf-8").lower()
    encoding = request.headers.get("Content-Encoding", "identity").lower()
    if request.mimetype != JSON or charset != "utf-8":
        raise _unsupported(f"the content type is `{found}`" if found else "no content type is stated", JSON)
    if encoding != "identity":
        raise _unsupported(f"the content encoding is `{encoding}`", "a body that is not compressed")


def _unsupported(detail: str, accepted: str) -> Problem:
    return Problem(
        415, "Unsupported media type", f"{detail}: accepted is {accepted}", [Fault("", detail, accepted)]
    )


def _drain(request: Request, length: int) -> None:
    """Read on for a while and forget: a client that is still sending does not look for an answer."""
    stream = request.environ["wsgi.input"]
    left = min(length, _DRAINED)
    while left > 0:
        chunk = stream.read(min(left, _CHUNK))
        if not chunk:
            return
        left -= len(chunk)
