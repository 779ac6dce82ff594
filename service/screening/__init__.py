"""Names and addresses against listed parties. Knows no rules and no lists.

`build(parties, path=None) -> Index`, `Index.open(path) -> Index`,
`Index.screen(query, limit=5, thresholds=DEFAULT_THRESHOLDS) -> tuple[Candidate, ...]`.
"""

from __future__ import annotations

from service.screening.build import build
from service.screening.index import Index
from service.screening.types import (
    DEFAULT_THRESHOLDS,
    Candidate,
    Decision,
    ListedParty,
    PartyType,
    Query,
    Thresholds,
)

__all__ = [
    "DEFAULT_THRESHOLDS",
    "Candidate",
    "Decision",
    "Index",
    "ListedParty",
    "PartyType",
    "Query",
    "Thresholds",
    "build",
]
