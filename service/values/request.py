"""The request once it has passed validation: what was stated, what was null and what was absent stay apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class CheckRequest:
    """A valid `POST /check` request.

    document: nested plain JSON types. Numbers are Decimal, dates `YYYY-MM-DD` text. A key is absent where the caller
        stated nothing and None where the caller stated null. Party and item ids are filled in by position.
    received: the bytes as they came, for the record.
    """

    document: Mapping[str, Any]
    received: bytes
