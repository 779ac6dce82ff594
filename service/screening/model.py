"""What each observation adds to or takes from the odds that two names are one party.

A logistic model: the odds start from `START` and every observation (see `score.observe`) adds its value times its weight.
Fitted by `benchmarks/screening_fit.py` on the half of the labelled names that is tuned on; `docs/screening.md` tells how it does on
the half that is set aside.
"""

from __future__ import annotations

import math
from typing import Final

START: Final = -9.24

WEIGHTS: Final[dict[str, float]] = {
    "query_covered": 4.26,
    "both_covered": 1.05,
    "whole": 4.22,
    "rare_matched": 1.68,
    "common_matched": 4.12,
    "rare_missed": -0.68,
    "worst_missed": -0.49,
    "common_missed": -8.89,
    "common_extra": -14.69,
    "left_over": -0.27,
    "first_word": 1.64,
    "numbers_differ": -4.11,
    "numbers_one_sided": -2.68,
    "country_agrees": 1.40,
    "country_differs": -0.56,
    "kind_differs": -5.15,
    "legal_differs": -4.54,
    "person_missed": 0.56,
    "person_extra": -3.21,
    "one_listed": -2.44,
    "one_asked": -1.52,
    "one_listed_extra": -1.15,
    "listed_aside": -2.22,
    "same_spelling": 1.29,
    "length": -1.09,
    "one_listed_length": 3.83,
    "short_form": 0.34,
    "short_form_length": 2.70,
    "short_form_two_words": 0.00,
    "long_form": 0.66,
    "long_form_length": 0.00,
    "romanised_unlike": -5.87,
    "romanised_matched": -4.32,
}

# The odds are stretched so that the two thresholds a user sees are round numbers.
_STRETCH: Final = 0.6
_SHIFT: Final = 1.0


def score(odds: float) -> float:
    """Log odds as the score from 0 to 1 that users see: 0.60 lets about 1 % of unlisted companies through."""
    at = _STRETCH * (odds + _SHIFT) + math.log(0.6 / 0.4)
    return 1 / (1 + math.exp(-at)) if at > -50 else 0.0
