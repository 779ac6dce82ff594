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
    "query_covered": 4.66,
    "both_covered": 0.91,
    "whole": 5.11,
    "rare_matched": 1.56,
    "common_matched": 3.39,
    "rare_missed": -1.30,
    "worst_missed": -0.22,
    "common_missed": -7.09,
    "common_extra": -18.15,
    "places_missed": -12.27,
    "places_extra": -3.57,
    "left_over": 0.00,
    "first_word": 1.63,
    "numbers_differ": -5.64,
    "numbers_one_sided": -1.81,
    "country_agrees": 1.44,
    "country_differs": -0.56,
    "kind_differs": -5.14,
    "legal_differs": -5.53,
    "person_missed": 0.74,
    "person_extra": -3.07,
    "one_listed": -2.45,
    "one_asked": -1.49,
    "one_listed_extra": -1.01,
    "listed_aside": -2.90,
    "same_spelling": 1.41,
    "length": -1.06,
    "one_listed_length": 3.80,
    "short_form": 1.64,
    "short_form_length": 0.62,
    "long_form": 1.11,
    "long_form_length": 0.00,
    "romanised_unlike": -10.52,
    "romanised_matched": -4.11,
}

# The odds are stretched so that the two thresholds a user sees are round numbers.
_STRETCH: Final = 0.6
_SHIFT: Final = 1.0


def score(odds: float) -> float:
    """Log odds as the score from 0 to 1 that users see: 0.60 lets about 1 % of unlisted companies through."""
    at = _STRETCH * (odds + _SHIFT) + math.log(0.6 / 0.4)
    return 1 / (1 + math.exp(-at)) if at > -50 else 0.0
