"""A line for every request, and an id that ties it to the answer and to what else was logged."""

from __future__ import annotations

import json
import logging
import re
import sys
from time import perf_counter
from typing import Final
from uuid import uuid4

from flask import Flask, Response, g, has_request_context, request

HEADER: Final = "X-Request-ID"
_ACCEPTED: Final = re.compile(r"[A-Za-z0-9_.-]{1,64}\Z")
_LOG = logging.getLogger(__name__)


def register(app: Flask) -> None:
    """Give every request of `app` an id (the caller's, where it is a plain word), and log its end."""
    app.before_request(_begin)
    app.after_request(_end)


def configure(level: str) -> None:
    """Send the log of the service to standard error, one JSON object a line."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Lines())
    logger = logging.getLogger("service")
    logger.handlers = [handler]
    logger.setLevel(level.upper())
    logger.propagate = False


class _Lines(logging.Formatter):
    """Writes one JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line for `record`."""
        line = {
            "time": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if has_request_context() and "request_id" in g:
            line["request_id"] = g.request_id
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line)


def _begin() -> None:
    stated = request.headers.get(HEADER, "")
    g.request_id = stated if _ACCEPTED.match(stated) else uuid4().hex
    g.began = perf_counter()


def _end(response: Response) -> Response:
    response.headers[HEADER] = g.request_id
    took = (perf_counter() - g.began) * 1000
    _LOG.info("%s %s %d in %.1f ms", request.method, request.path, response.status_code, took)
    return response
