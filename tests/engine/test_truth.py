from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.engine.truth import Truth, conjunction, disjunction, negation

T, F, U = True, False, None
TRUTHS = st.sampled_from([T, F, U])


@pytest.mark.parametrize(
    ("left", "right", "both", "either"),
    [
        (T, T, T, T),
        (T, F, F, T),
        (T, U, U, T),
        (F, F, F, F),
        (F, U, F, U),
        (U, U, U, U),
    ],
)
def test_kleene_tables_hold_either_way_round(left: Truth, right: Truth, both: Truth, either: Truth) -> None:
    for pair in ((left, right), (right, left)):
        assert conjunction(pair) is both
        assert disjunction(pair) is either


def test_negation_turns_what_is_known() -> None:
    assert [negation(truth) for truth in (T, F, U)] == [F, T, U]


def test_of_nothing_all_holds_and_none_holds() -> None:
    assert conjunction(()) is True
    assert disjunction(()) is False


@given(st.lists(TRUTHS, max_size=6))
def test_de_morgan(truths: list[Truth]) -> None:
    assert negation(conjunction(truths)) is disjunction([negation(truth) for truth in truths])


@given(st.lists(TRUTHS, max_size=5))
def test_what_is_said_of_unknowns_is_said_of_every_completion(truths: list[Truth]) -> None:
    """Kleene is sound: a known answer is the answer whatever the unknowns turn out to be."""
    for operator in (conjunction, disjunction):
        answer = operator(truths)
        completions = {
            operator(completion)
            for completion in product(*[[truth] if truth is not None else [True, False] for truth in truths])
        }
        assert answer is None or completions == {answer}
