from __future__ import annotations

import json
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from service.values.document import canonical, read, write

finite = st.decimals(allow_nan=False, allow_infinity=False)


@given(finite)
def test_a_decimal_keeps_every_digit(number: Decimal) -> None:
    written = write({"n": number})
    assert read(written) == {"n": number}
    assert json.loads(written, parse_float=Decimal, parse_int=Decimal)["n"] == number


def test_what_a_float_would_round_is_written_out() -> None:
    assert write([Decimal("0.1000000000000000055511151231257827"), 10**30, -(2**63) - 1, True]) == (
        b"[0.1000000000000000055511151231257827,1000000000000000000000000000000,-9223372036854775809,true]"
    )


@given(st.integers(-(10**20), 10**20), st.integers(0, 12), st.integers(0, 12))
@example(40960000000000000001, 12, 0)
def test_a_fraction_that_ends_is_written_exactly(numerator: int, twos: int, fives: int) -> None:
    number = Fraction(numerator, 2**twos * 5**fives)
    (found,) = json.loads(write([number]), parse_float=Fraction, parse_int=Fraction)
    assert found == number


@pytest.mark.parametrize("value", [Fraction(1, 3), Decimal("NaN"), Decimal("Infinity"), object(), {1: 2}])
def test_what_has_no_exact_form_is_an_error(value: object) -> None:
    with pytest.raises(TypeError):
        write([value])


def test_equal_documents_have_equal_canonical_bytes() -> None:
    assert canonical({"b": [1, {"d": 1, "c": 2}], "a": "é"}) == '{"a":"é","b":[1,{"c":2,"d":1}]}'.encode()
