"""A short word with another letter and another place beside it is another company."""

from __future__ import annotations

import pytest

from service.screening import ListedParty, Query, build

LISTED = build(
    [
        ListedParty("nova", "EL", ("Velko Technologies Limited",)),
        ListedParty("long", "EL", ("Velkomander Technologies Limited",)),
        ListedParty("pinyin", "SDN", ("Xinghan Intelligent Technology Co., Ltd.",)),
    ]
)


@pytest.mark.parametrize(
    ("name", "held"),
    [
        ("Velka Technologies", True),
        ("Shenzhen Velka Technology Co., Ltd.", False),
        ("Shenzhen Velko Technology Co., Ltd.", True),
        ("Velkomender Technologies", True),
        ("Dongguan Xinghai Intelligent Technology Company Limited", False),
        ("Dongguan Xinghan Intelligent Technology Company Limited", True),
    ],
)
def test_a_place_speaks_against_a_letter(name: str, held: bool) -> None:
    found = LISTED.screen(Query(name))
    assert bool(found and found[0].decision != "no_match") is held, found
