"""What each observation adds to or takes from the odds that two names are one party.

A logistic model: the odds start from `START`, and every observation of `score.compare` adds its value times its weight.
Fitted by `benchmarks/screening_fit.py` on the part of the labelled names that is tuned on;
`docs/screening.md` tells how it does on the part that is set aside.
"""

from __future__ import annotations

import math
from typing import Final

START: Final = -10.02

WEIGHTS: Final[dict[str, float]] = {
    "query_covered": 5.01,
    "both_covered": 0.71,
    "whole": 4.92,
    "rare_matched": 1.67,
    "common_matched": 4.04,
    "rare_missed": -1.00,
    "worst_missed": -0.61,
    "common_missed": -9.30,
    "common_extra": -12.99,
    "left_over": -0.01,
    "first_word": 1.83,
    "numbers_differ": -4.00,
    "numbers_one_sided": -2.81,
    "country_agrees": 1.39,
    "country_differs": -0.56,
    "kind_differs": -4.90,
    "legal_differs": -4.19,
    "person_missed": 0.68,
    "person_extra": -3.12,
    "one_listed": -2.50,
    "one_asked": -1.28,
    "one_listed_extra": -0.84,
    "listed_aside": -3.65,
    "same_spelling": 1.89,
    "length": -1.00,
    "one_listed_length": 3.65,
    "short_form": 1.76,
    "short_form_length": 0.15,
    "long_form": -0.82,
    "long_form_length": 0.00,
    "romanised_unlike": -3.57,
    "romanised_matched": -4.52,
}

# The odds are stretched so that the two thresholds a user sees are round numbers.
_STRETCH: Final = 0.6
_SHIFT: Final = 1.0


def score(odds: float) -> float:
    """Log odds as the score from 0 to 1 that users see: 0.60 lets about 1 % of unlisted companies through."""
    at = _STRETCH * (odds + _SHIFT) + math.log(0.6 / 0.4)
    return 1 / (1 + math.exp(-at)) if at > -50 else 0.0
