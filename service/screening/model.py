"""What each observation adds to or takes from the odds that two names are one party.

A logistic model: the odds start from `START`, and every observation of `score.compare` adds its value times its weight.
Fitted by `benchmarks/screening_fit.py` on the part of the labelled names that is tuned on;
`docs/screening.md` tells how it does on the part that is set aside.
"""

from __future__ import annotations

import math
from typing import Final

START: Final = -9.57

WEIGHTS: Final[dict[str, float]] = {
    "query_covered": 4.30,
    "both_covered": 1.65,
    "whole": 4.83,
    "rare_matched": 1.50,
    "common_matched": 3.42,
    "rare_missed": -1.26,
    "worst_missed": -0.10,
    "common_missed": -6.88,
    "common_extra": -18.04,
    "places_missed": -12.30,
    "places_extra": -3.48,
    "left_over": 0.00,
    "first_word": 1.65,
    "numbers_differ": -5.63,
    "numbers_one_sided": -1.82,
    "country_agrees": 1.44,
    "country_differs": -0.57,
    "kind_differs": -5.12,
    "legal_differs": -5.40,
    "person_missed": 0.72,
    "person_extra": -3.07,
    "one_listed": -2.35,
    "one_asked": -1.43,
    "one_listed_extra": -1.04,
    "listed_aside": -2.93,
    "same_spelling": 1.23,
    "length": -1.01,
    "one_listed_length": 3.79,
    "short_form": 1.42,
    "short_form_length": 0.67,
    "long_form": 0.94,
    "long_form_length": 0.00,
    "romanised_unlike": -10.05,
    "romanised_matched": -4.13,
}

# The odds are stretched so that the two thresholds a user sees are round numbers.
_STRETCH: Final = 0.6
_SHIFT: Final = 1.0


def score(odds: float) -> float:
    """Log odds as the score from 0 to 1 that users see: 0.60 lets about 1 % of unlisted companies through."""
    at = _STRETCH * (odds + _SHIFT) + math.log(0.6 / 0.4)
    return 1 / (1 + math.exp(-at)) if at > -50 else 0.0
