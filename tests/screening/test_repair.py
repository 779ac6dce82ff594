"""Common words that were misspelt, cut in two or run together."""

from __future__ import annotations

import pytest

from service.screening import ListedParty, Query, build
from service.screening.repair import common_where_listed, repair
from service.screening.text import analyse

LISTED = frozenset({"ferrox", "makro"})


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Ferrox Tecnology", ("ferrox", "technology")),
        ("Ferrox Cornpany", ("ferrox",)),
        ("Ferrox Com pany", ("ferrox",)),
        ("Ferroxltd", ("ferrox",)),
        ("MAKROtechnology", ("makro", "technology")),
        ("Ferrox Limitecl", ("ferrox",)),
        ("Ferrox Techno1ogy", ("ferrox", "technology")),
        ("Ferrox C0mpany", ("ferrox",)),
        ("Ferrox 54", ("ferrox", "54")),
        ("Ferrox 360X", ("ferrox", "360x")),
        ("Zymurg Ltd", ("zymurg",)),
        ("Ferrox", ("ferrox",)),
    ],
)
def test_mending(name: str, words: tuple[str, ...]) -> None:
    assert repair(analyse(name)[0], LISTED.__contains__).significant == words


def test_a_listed_word_is_left_alone() -> None:
    (form,) = analyse("Grup Ferrox")
    assert repair(form, frozenset({"grup", "ferrox"}).__contains__) is form


def test_a_branch_that_was_left_out_stays_out() -> None:
    forms = [repair(form, LISTED.__contains__) for form in analyse("Ferrox Tecnology Shenzhen Branch")]
    assert [form.branch for form in forms] == [False, True]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("Huawei Equiment", "huawei"),
        ("Huawei Semiconducter Co", "chips"),
        ("Quandro Semiconducter GmbH", "quandro"),
    ],
)
def test_a_slip_that_a_listed_name_has_too_is_read_both_ways(query: str, first: str) -> None:
    index = build(
        [
            ListedParty(id="huawei", list="EL", names=("Huawei Equipment Co., Ltd.",), countries=("CN",)),
            ListedParty(id="chips", list="EL", names=("Huawei Semiconductor Co., Ltd.",), countries=("CN",)),
            ListedParty(id="quandro", list="EL", names=("Quandro Semiconducter GmbH",), countries=("DE",)),
        ]
    )
    found = index.screen(Query(query))
    assert (found[0].entry_id, found[0].decision) == (first, "match")


def test_only_long_words_are_read_both_ways() -> None:
    (form,) = analyse("Ferrox Grupe")
    assert common_where_listed(form, frozenset({"grupe", "ferrox"}).__contains__) is None
