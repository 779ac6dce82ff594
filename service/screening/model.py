"""What each observation adds to or takes from the odds that two names are one party.

A logistic model: the odds start from `START`, and every observation of `score.compare` adds its value times its weight.
Fitted by `benchmarks/screening_fit.py` on the part of the labelled names that is tuned on;
`docs/screening.md` tells how it does on the part that is set aside.
"""

from __future__ import annotations

import math
from typing import Final

START: Final = -9.99

WEIGHTS: Final[dict[str, float]] = {
    "query_covered": 5.11,
    "both_covered": 0.61,
    "whole": 4.93,
    "rare_matched": 1.68,
    "common_matched": 4.09,
    "rare_missed": -0.84,
    "worst_missed": -0.78,
    "common_missed": -9.23,
    "common_extra": -13.17,
    "left_over": -0.01,
    "first_word": 1.81,
    "numbers_differ": -4.04,
    "numbers_one_sided": -2.82,
    "country_agrees": 1.40,
    "country_differs": -0.57,
    "kind_differs": -4.89,
    "legal_differs": -4.16,
    "person_missed": 0.63,
    "person_extra": -3.11,
    "one_listed": -2.44,
    "one_asked": -1.38,
    "one_listed_extra": -0.91,
    "listed_aside": -3.62,
    "same_spelling": 1.86,
    "length": -1.05,
    "one_listed_length": 3.66,
    "short_form": 1.85,
    "short_form_length": 0.89,
    "long_form": -0.80,
    "long_form_length": 0.00,
    "romanised_unlike": -5.47,
    "romanised_matched": -4.40,
}

# The odds are stretched so that the two thresholds a user sees are round numbers.
_STRETCH: Final = 0.6
_SHIFT: Final = 1.0


def score(odds: float) -> float:
    """Log odds as the score from 0 to 1 that users see: 0.60 lets about 1 % of unlisted companies through."""
    at = _STRETCH * (odds + _SHIFT) + math.log(0.6 / 0.4)
    return 1 / (1 + math.exp(-at)) if at > -50 else 0.0
