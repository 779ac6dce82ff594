"""Whether a stated company is the approved one: by its name, with the legal form passed over but not changed."""

from __future__ import annotations

import pytest

from service.facts.derivations.approvals import same_company


@pytest.mark.parametrize(
    ("stated", "listed"),
    [
        ("Amkor Technology, Inc.", "Amkor Technology, Inc."),
        ("AMKOR TECHNOLOGY INC", "Amkor Technology, Inc."),
        ("Amkor Technology Incorporated", "Amkor Technology, Inc."),
        ("Amkor Technology", "Amkor Technology, Inc."),
        ("NVIDIA Corp.", "Nvidia Corporation"),
        ("NXP Semiconductors N.V.", "NXP Semiconductors NV"),
        ("IBM", "International Business Machines Corporation (IBM)"),
        ("International Business Machines Corp", "International Business Machines Corporation (IBM)"),
        ("Boeing Company", "The Boeing Company"),
        ("Group 42 Holding Limited", "Group 42 Holding Ltd"),
    ],
)
def test_same_company(stated: str, listed: str) -> None:
    assert same_company(stated, listed)


@pytest.mark.parametrize(
    ("stated", "listed"),
    [
        ("Amkor Technology Korea, Inc.", "Amkor Technology, Inc."),
        ("Apple GmbH", "Apple, Inc."),
        ("Amkor Technology Ltd", "Amkor Technology, Inc."),
        ("Intel", "Intel Semiconductor Corporation"),
        ("G42X", "G42"),
        ("Inc.", "Apple, Inc."),
        ("", "G42"),
    ],
)
def test_another_company(stated: str, listed: str) -> None:
    assert not same_company(stated, listed)
