"""Names that hold more than a name."""

from __future__ import annotations

import pytest

from service.lists.affiliates import short_forms


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Invented Manufacturing International Corporation (IMIC)", ("IMIC",)),
        ("Invented Institute of Radio Measurement (IIRM)", ("IIRM",)),
        ("Invented Group Corporation 13th Research Institute (IGC 13)", ("IGC 13",)),
        ("Inventi Technologies Co., Ltd (Inventi)", ("Inventi",)),
        ("Invented Chips Co., Ltd. (Hong Kong)", ()),
        ("Invented Chips (Beijing)", ()),
        ("Invented Manufacturing (Beijing) Corporation", ()),
        ("Invented Kitchens (HK)", ()),
        ("Invented Works (XYZ)", ()),
        ("(IMIC)", ()),
    ],
)
def test_a_short_form_in_brackets(name: str, expected: tuple[str, ...]) -> None:
    assert short_forms(name) == expected
