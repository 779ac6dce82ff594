"""Names and addresses against listed parties. Knows no rules and no lists.

`build(parties, path=None) -> Index`, `Index.open(path) -> Index`,
`Index.screen(query, limit=5, thresholds=DEFAULT_THRESHOLDS) -> tuple[Candidate, ...]`.
`FINGERPRINT` belongs in the name of an index file that is kept: `Index.open` refuses a file built under another.
"""

from __future__ import annotations

from service.screening.build import build
from service.screening.index import Index
from service.screening.text import same_name
from service.screening.types import (
    DEFAULT_THRESHOLDS,
    Candidate,
    Decision,
    ListedParty,
    PartyType,
    Query,
    Thresholds,
)
from service.screening.version import FINGERPRINT

__all__ = [
    "DEFAULT_THRESHOLDS",
    "FINGERPRINT",
    "Candidate",
    "Decision",
    "Index",
    "ListedParty",
    "PartyType",
    "Query",
    "Thresholds",
    "build",
    "same_name",
]
