"""What every address of the service needs: the operations behind it, and the time."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from flask import current_app

from service.operations.protocol import Exportcheck

EXTENSION: Final = "exportcheck"


def operations() -> Exportcheck:
    """The operations that the application serves."""
    found: Exportcheck = current_app.extensions[EXTENSION]
    return found


def now() -> datetime:
    """The moment of the request."""
    return datetime.now(UTC)
