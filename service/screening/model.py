"""What each observation adds to or takes from the odds that two names are one party.

A logistic model: the odds start from `START` and every observation (see `score.observe`) adds its value times its weight.
Fitted by `benchmarks/screening_fit.py` on the half of the labelled names that is tuned on; `docs/screening.md` tells how it does on
the half that is set aside.
"""

from __future__ import annotations

import math
from typing import Final

START: Final = -9.25

WEIGHTS: Final[dict[str, float]] = {
    "query_covered": 4.26,
    "both_covered": 1.04,
    "whole": 4.21,
    "rare_matched": 1.68,
    "common_matched": 4.11,
    "rare_missed": -0.70,
    "worst_missed": -0.48,
    "common_missed": -8.90,
    "common_extra": -14.68,
    "left_over": -0.27,
    "first_word": 1.64,
    "numbers_differ": -4.15,
    "numbers_one_sided": -2.68,
    "country_agrees": 1.41,
    "country_differs": -0.56,
    "kind_differs": -5.14,
    "legal_differs": -4.53,
    "person_missed": 0.57,
    "person_extra": -3.21,
    "one_listed": -2.43,
    "one_asked": -1.53,
    "one_listed_extra": -1.15,
    "listed_aside": -2.21,
    "same_spelling": 1.28,
    "length": -1.07,
    "one_listed_length": 3.82,
    "short_form": 0.39,
    "short_form_length": 2.66,
    "long_form": 0.66,
    "long_form_length": 0.00,
    "romanised_unlike": -6.08,
    "romanised_matched": -4.28,
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
