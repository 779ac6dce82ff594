"""The law as it was known on a day, beside the day it is asked of."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from service.engine.known import as_known
from tests.engine.kit import rule_set, shipment, truth

RULES = """
requirement: r
title: R
cite: C
versions:
  - published: 2022-10-13
    effective: 2022-10-21
    when: shipment.country == CN
  - published: 2025-01-15
    effective: 2025-01-13
    compliance: 2025-05-15
    not_enforced: {from: 2026-01-01, by: an announcement}
    when: shipment.country in {CN, GB}
"""


@pytest.mark.parametrize(
    ("known_at", "day", "country", "expected"),
    [
        ("2022-10-01", "2022-11-01", "CN", False),
        ("2022-10-13", "2022-11-01", "CN", True),
        ("2025-01-12", "2025-06-01", "GB", False),
        ("2025-01-12", "2025-06-01", "CN", True),
        ("2025-01-15", "2025-06-01", "GB", True),
        ("2025-12-31", "2026-02-01", "GB", True),
        ("2026-01-01", "2026-02-01", "GB", False),
    ],
)
def test_what_was_printed_later_is_left_out(
    tmp_path: Path, known_at: str, day: str, country: str, expected: bool
) -> None:
    rules = as_known(rule_set(tmp_path, RULES), date.fromisoformat(known_at))
    assert truth(rules, shipment(country=country), date.fromisoformat(day)) is expected
