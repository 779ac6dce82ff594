"""Common words that were misspelt, cut in two or run together."""

from __future__ import annotations

import pytest

from service.screening.repair import repair
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
