"""One number to turn."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.screening import DEFAULT_THRESHOLDS, Thresholds
from service.screening.model import score


def test_the_middle_is_the_default() -> None:
    assert Thresholds.at(0.5) == DEFAULT_THRESHOLDS


@given(st.floats(0, 1), st.floats(0, 1))
def test_more_sensitive_is_never_stricter(one: float, other: float) -> None:
    low, high = (Thresholds.at(s) for s in sorted((one, other)))
    assert high.possible <= low.possible
    assert high.match <= low.match


@pytest.mark.parametrize("sensitivity", [-0.1, 1.1])
def test_out_of_range(sensitivity: float) -> None:
    with pytest.raises(ValueError, match="accepted is 0 to 1"):
        Thresholds.at(sensitivity)


@pytest.mark.parametrize(("match", "possible"), [(0.5, 0.6), (1.1, 0.6), (0.9, 0.0)])
def test_out_of_order(match: float, possible: float) -> None:
    with pytest.raises(ValueError, match="out of order"):
        Thresholds(match=match, possible=possible)


@given(st.floats(-1000, 1000), st.floats(-1000, 1000))
def test_scores_follow_the_odds(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0 <= score(low) <= score(high) <= 1
