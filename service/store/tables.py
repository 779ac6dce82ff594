"""Every table of the database, gathered so that migrations can be compared with them."""

from __future__ import annotations

from typing import Final

from sqlalchemy import MetaData

from service.store import decisions, downloads, ledger, lists
from service.store.base import Base

METADATA: Final[MetaData] = Base.metadata
MODULES: Final = (decisions, downloads, ledger, lists)
"""The modules whose import declares the tables."""
