"""Reading requests in tests: what came of it, as short as it can be said."""

from __future__ import annotations

import json
from typing import Any

import pytest

from service.operations.reading import read_request
from service.values.problem import Fault, Problem


def encoded(document: Any) -> bytes:
    return json.dumps(document).encode()


def read(document: Any) -> dict[str, Any]:
    """The document of an accepted request."""
    return dict(read_request(encoded(document)).document)


def refused(raw: bytes) -> Problem:
    with pytest.raises(Problem) as caught:
        read_request(raw)
    return caught.value


def only_fault(document: Any) -> Fault:
    """The one fault of a request."""
    (fault,) = refused(encoded(document)).faults
    return fault
