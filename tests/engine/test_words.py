"""Templates of rules filled: what is described in the plural is spoken of as one line of the order."""

from __future__ import annotations

from pathlib import Path

import pytest

from service.engine.entities import Entity
from service.engine.grammar import is_plural
from service.engine.words import fill
from tests.engine.kit import requirement, rule_set


@pytest.mark.parametrize(
    "description",
    [
        "Servers",
        "AI accelerators",
        "DDR5 modules 32 GB",
        "GPUs for training",
        "Wafers, 300 mm",
        "keyboard and mouse",
        "Valves A7",
    ],
)
def test_plural(description: str) -> None:
    assert is_plural(description)


@pytest.mark.parametrize(
    "description",
    [
        "Server",
        "AI accelerator",
        "lens",
        "GPS receiver",
        "system-on-chip for phones",
        "CMOS",
        "process",
        "apparatus",
        "set of masks",
        "H100",
        "",
    ],
)
def test_singular(description: str) -> None:
    assert not is_plural(description)


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("Server", "Server is heavy, Server may go, and all of Server goes."),
        ("Servers", 'The line "Servers" is heavy, Servers may go, and all of the line "Servers" goes.'),
    ],
)
def test_a_description_with_its_verb(tmp_path: Path, label: str, text: str) -> None:
    rules = rule_set(tmp_path, requirement("shipment.country == CN"))
    box = Entity("box", "b1", {}, {}, label)
    assert (
        fill("{box} is heavy, {box} may go, and all of {box} goes.", {"box": box}, rules.vocabulary) == text
    )
