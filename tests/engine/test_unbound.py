"""A version that binds on no day is found, with its dates."""

from __future__ import annotations

from pathlib import Path

import pytest

from service.engine.lint import lint
from tests.engine.kit import rule_set

VERSION = """
requirement: r
title: R
cite: C
says: no
versions:
  - effective: 2025-01-13
    by: F
    {dates}
    when: shipment.country == CN
"""


def said(folder: Path, dates: str) -> list[str]:
    """What lint says of a version with these dates, of its being in force."""
    found = lint(rule_set(folder, VERSION.format(dates=dates)))
    return [str(mistake) for mistake in found if mistake.code == "never_in_force"]


@pytest.mark.parametrize(
    "dates",
    [
        "compliance: 2025-05-15",
        "not_enforced: {from: 2025-01-14, by: F}",
        "until: 2025-01-13",
        # On basis `codified` it is law all the same.
        "not_enforced: {from: 2025-01-13, by: F}",
    ],
)
def test_a_version_that_binds_is_no_mistake(tmp_path: Path, dates: str) -> None:
    assert not said(tmp_path, dates)


def test_never_in_force(tmp_path: Path) -> None:
    assert said(tmp_path, "basis: enforced\n    not_enforced: {from: 2025-01-13, by: F}") == [
        (
            "toy/rules.yaml:7:5: a version of `r` binds on no day: from 2025-01-13, not enforced from 2025-01-13\n"
            "  help: correct its dates, or delete it"
        )
    ]
