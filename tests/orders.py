"""Orders whose answer nobody disputes, for tests of everything but the law."""

from __future__ import annotations

from typing import Any, Final

BREAD_OVEN: Final[dict[str, Any]] = {
    "reference": "SO-1188",
    "as_of": "2026-01-15",
    "activity": "export",
    "origin_country": "US",
    "destination_country": "DE",
    "parties": [
        {"roles": ["exporter"], "name": "Ohio Oven Works Inc.", "country": "US"},
        {"roles": ["ultimate_consignee", "end_user"], "name": "Brotfabrik Anna Weiss GmbH", "country": "DE"},
    ],
    "items": [{"description": "bread oven", "kind": "commodity", "eccn": "EAR99", "us_origin": True}],
}
"""An EAR99 article for a German bakery: allow, no licence required."""
