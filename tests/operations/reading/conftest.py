from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def small() -> dict[str, Any]:
    """The least a request may say."""
    return {
        "destination_country": "DE",
        "parties": [{"roles": ["exporter"], "name": "Example Exporter Inc."}],
        "items": [{"description": "Thermocouple"}],
    }


@pytest.fixture
def whole() -> dict[str, Any]:
    """A request that states every field of the contract."""
    document: dict[str, Any] = json.loads((Path(__file__).parent / "whole.json").read_text())
    return document
