"""Every scenario under `features/`, and what they show together."""

from __future__ import annotations

import pytest
from pytest_bdd import scenarios

from service.operations.rules import Library
from tests.features.sides import COLLECTED, Record, not_shown

scenarios("../../features")


def test_each_requirement_and_path_fires_and_each_date_has_both_sides(
    request: pytest.FixtureRequest, library: Library, record: Record
) -> None:
    """Runs last, on what the scenarios did; some of them alone tell nothing."""
    every = {name for name in globals() if name.startswith("test_")}
    collected = request.config.stash[COLLECTED]
    ran = record.scenarios | {(request.node.nodeid, request.node.name)}
    if ran != collected or {name for _, name in ran} != every:
        pytest.skip("tells only where every scenario ran in this process")
    lacking = list(not_shown(library.rule_set, record.checks))
    assert not lacking, "\n".join(["write the scenarios, in the file of their topic:", *lacking])
