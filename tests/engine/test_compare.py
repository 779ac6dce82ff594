from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.engine.compare import bounded, compare
from service.engine.truth import Truth
from service.engine.types import Type

ECCN = Type("eccn")


@pytest.mark.parametrize(
    ("stated", "rule", "truth"),
    [
        ("3A090.a.1", "3A090.a", True),
        ("3A090.a", "3A090", True),
        ("3A090", "3A090.a", None),
        ("3A090.b", "3A090.a", False),
        ("3A0901", "3A090", False),
        ("EAR99", "3A090", False),
    ],
)
def test_a_paragraph_is_in_its_parent_and_of_a_parent_alone_it_is_not_known(
    stated: str, rule: str, truth: Truth
) -> None:
    assert compare(stated, "in", (rule,), ECCN) is truth
    assert compare(stated, "==", rule, ECCN) is truth
    assert compare((stated,), "intersects", (rule,), Type("list", of=ECCN)) is truth


@pytest.mark.parametrize("sign", [">=", "==", "!=", "in", "not in", "intersects", "contains"])
def test_nothing_is_said_of_the_unknown(sign: str) -> None:
    assert compare(None, sign, ("CN",), Type("country")) is None
    assert compare("CN", sign, None, Type("country")) is None


NUMBERS = st.fractions(min_value=0, max_value=10)


@given(NUMBERS, NUMBERS, NUMBERS, st.sampled_from([">=", ">", "<=", "<", "==", "!="]))
def test_a_range_is_judged_only_where_all_of_it_agrees(
    low: Fraction, more: Fraction, limit: Fraction, relation: str
) -> None:
    high = low + more
    answer = bounded(relation, low, high, limit)
    for value in (low, (low + high) / 2, high, *([limit] if low <= limit <= high else [])):
        said = compare(value, relation, limit, Type("number"))
        assert answer is None or said is answer


@given(NUMBERS, NUMBERS)
def test_without_upper_bound_at_least_may_hold_and_at_most_may_fail(low: Fraction, limit: Fraction) -> None:
    assert bounded(">=", low, None, limit) is (True if low >= limit else None)
    assert bounded("<=", low, None, limit) is (False if low > limit else None)
