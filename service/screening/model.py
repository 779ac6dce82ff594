"""What each observation adds to or takes from the odds that two names are one party.

A logistic model: the odds start from `START`, and every observation of `score.compare` adds its value times its weight.
Fitted by `benchmarks/screening_fit.py` on the part of the labelled names that is tuned on;
`docs/screening.md` tells how it does on the part that is set aside.
"""

from __future__ import annotations

import math
from typing import Final

START: Final = -9.78

WEIGHTS: Final[dict[str, float]] = {
    "query_covered": 4.33,
    "both_covered": 1.39,
    "whole": 5.12,
    "rare_matched": 1.54,
    "common_matched": 3.33,
    "rare_missed": -1.28,
    "worst_missed": -0.11,
    "common_missed": -6.79,
    "common_extra": -16.24,
    "places_missed": -11.51,
    "places_extra": -7.77,
    "left_over": 0.00,
    "first_word": 1.70,
    "numbers_differ": -5.59,
    "numbers_one_sided": -1.84,
    "country_agrees": 1.42,
    "country_differs": -0.59,
    "kind_differs": -4.97,
    "legal_differs": -5.13,
    "person_missed": 0.76,
    "person_extra": -3.13,
    "one_listed": -2.43,
    "one_asked": -1.33,
    "one_listed_extra": -0.97,
    "listed_aside": -3.01,
    "same_spelling": 1.40,
    "length": -0.90,
    "one_listed_length": 3.78,
    "short_form": 1.49,
    "short_form_length": 0.59,
    "long_form": 0.38,
    "romanised_unlike": -10.07,
    "romanised_matched": -4.18,
}

# The odds are stretched so that the two thresholds a user sees are round numbers.
_STRETCH: Final = 0.6
_SHIFT: Final = 1.0


def score(odds: float) -> float:
    """Log odds as the score from 0 to 1 that users see: 0.60 lets about 1 % of unlisted companies through."""
    at = _STRETCH * (odds + _SHIFT) + math.log(0.6 / 0.4)
    return 1 / (1 + math.exp(-at)) if at > -50 else 0.0
