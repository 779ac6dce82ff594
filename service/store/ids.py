"""Ids of decisions: UUIDs of version 7 (RFC 9562), so that they sort by the time they were made."""

from __future__ import annotations

import secrets
from datetime import datetime
from uuid import UUID

_PATTERN_LENGTH = 36


def new_id(now: datetime) -> str:
    """Return a new id: the milliseconds of `now` since 1970 and 74 random bits. `now` needs its time zone."""
    if now.tzinfo is None:
        raise ValueError(f"`{now}` has no time zone")
    milliseconds = int(now.timestamp() * 1000)
    value = (milliseconds & (1 << 48) - 1) << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(UUID(int=value))


def is_id(text: str) -> bool:
    """Whether `text` has the form of an id; anything else need not be looked up."""
    if len(text) != _PATTERN_LENGTH or text != text.lower():
        return False
    try:
        return UUID(text).version is not None
    except ValueError:
        return False
