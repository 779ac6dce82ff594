"""What each observation adds to or takes from the odds that two names are one party.

A logistic model: the odds start from `START` and every observation (see `score.observe`) adds its value times its weight.
Fitted by `benchmarks/screening_fit.py` on the half of the labelled names that is tuned on; `docs/screening.md` tells how it does on
the half that is set aside.
"""

from __future__ import annotations

import math
from typing import Final

START: Final = -8.72

WEIGHTS: Final[dict[str, float]] = {
    "query_covered": 2.71,
    "least_covered": -1.27,
    "both_covered": 2.44,
    "whole": 4.58,
    "rare_matched": 1.80,
    "common_matched": 3.88,
    "rare_missed": -0.77,
    "worst_missed": 0.10,
    "common_missed": -8.53,
    "common_extra": -11.03,
    "left_over": -1.21,
    "first_word": 1.83,
    "numbers_differ": -5.49,
    "numbers_one_sided": -2.66,
    "country_agrees": 1.48,
    "country_differs": -0.51,
    "kind_differs": -5.37,
    "legal_differs": -3.73,
    "person_missed": 0.63,
    "person_extra": -2.90,
    "one_listed": -2.31,
    "one_asked": -1.79,
    "one_listed_extra": -0.73,
    "listed_aside": -4.51,
    "romanised": -1.00,
    "same_words": -3.24,
    "same_spelling": 3.54,
    "length": -1.12,
    "one_listed_length": 3.15,
    "nothing_left": -0.99,
    "romanised_unlike": -4.52,
    "romanised_left_over": 2.32,
    "romanised_matched": -4.45,
    "only_common_left_over": 4.20,
}

ASIDE_ONE_WORD: Final = -1.5
"""Set by hand: a single word in the query's brackets (`Galaxy Ltd (Orion)`) is weak."""


# The odds are stretched so that the two thresholds a user sees are round numbers.
_STRETCH: Final = 0.6
_SHIFT: Final = 1.0


def score(odds: float) -> float:
    """Log odds as the score from 0 to 1 that users see: 0.60 lets about 1 % of unlisted companies through."""
    at = _STRETCH * (odds + _SHIFT) + math.log(0.6 / 0.4)
    return 1 / (1 + math.exp(-at)) if at > -50 else 0.0
