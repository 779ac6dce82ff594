from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.engine.expression import (
    Arithmetic,
    ExpressionInvalid,
    Literal,
    Name,
    SetOf,
    TableSet,
    parse,
)


def test_a_lawyers_comparison() -> None:
    leaf = parse("item.total_processing_performance >= 4800")
    assert (leaf.left, leaf.operator, leaf.right) == (
        Name("item.total_processing_performance", 0),
        ">=",
        Literal("number", Fraction(4800), 37),
    )


@pytest.mark.parametrize(
    ("text", "operator"),
    [
        ("a.b not in {CN}", "not in"),
        ("a.b in {CN, MO}", "in"),
        ("a.b intersects {3E001}", "intersects"),
        ("a.b contains 4", "contains"),
        ("a.b is known", "is known"),
        ("a.b is not known", "is not known"),
        ("a.b", "holds"),
        ("a.b != red", "!="),
    ],
)
def test_operators(text: str, operator: str) -> None:
    assert parse(text).operator == operator


def test_an_eccn_is_no_number_and_a_country_no_truth_value() -> None:
    leaf = parse("item.eccn in {3E001, 3A090.a.1, EAR99, NO}")
    assert isinstance(leaf.right, SetOf)
    assert [(member.kind, member.value) for member in leaf.right.members] == [
        ("eccn", "3E001"),
        ("eccn", "3A090.a.1"),
        ("word", "EAR99"),
        ("word", "NO"),
    ]


def test_sets_join_and_part_from_left_to_right() -> None:
    leaf = parse('shipment.destination_country in group("D:1") + group("D:5") - group("A:5")')
    assert isinstance(leaf.right, Arithmetic)
    assert leaf.right.operator == "-"
    assert leaf.right.right == TableSet("country_groups", "A:5", 62)


def test_days_are_added_to_a_date() -> None:
    leaf = parse("as_of <= attestation.applied_for_approval + 180 days")
    assert isinstance(leaf.right, Arithmetic)
    assert leaf.right.right == Literal("days", Fraction(180), 44)


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("a.b >=", 6),
        ("a.b >= 5 6", 9),
        ("a.b ? 5", 4),
        ("(a.b", 4),
        ("group(D)", 6),
        ("a.b in {CN", 10),
        ("", 0),
    ],
)
def test_a_mistake_is_shown_where_it_is(text: str, column: int) -> None:
    with pytest.raises(ExpressionInvalid) as caught:
        parse(text)
    assert caught.value.column == column


@given(st.text(alphabet='ab.<>=!(){}+-*/"0123456789 inot,', max_size=40))
def test_any_text_is_read_or_refused_within_itself(text: str) -> None:
    assert 0 <= refused_at(text) <= len(text)


def refused_at(text: str) -> int:
    """The column of the mistake; 0 where there is none."""
    try:
        parse(text)
    except ExpressionInvalid as error:
        return error.column
    return 0
