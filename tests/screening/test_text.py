"""How a name is read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.screening.text import LONGEST_NAME, analyse, fold


def words(name: str, person: bool = False) -> list[tuple[str, ...]]:
    return [form.significant for form in analyse(name, person)]


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Ferrox Technologies Co., Ltd.", [("ferrox", "technology")]),
        ("OBSHCHESTVO S OGRANICHENNOI OTVETSTVENNOSTYU FERROX", [("ferrox",)]),
        ("Ferrox S.A. de C.V.", [("ferrox",)]),
        ("ООО «Феррокс»", [("ferroks",)]),
        ("Ferrox Sdn Bhd", [("ferrox",)]),
        ("Ferrox GmbH & Co. KG", [("ferrox",)]),
        ("株式会社フェロックス", [("フェロックス",), ("フェロックス",)]),
        ("PUBLIC BANK", [("public", "bank")]),
        ("KS International", [("ks", "international")]),
        ("Ferrox (Shanghai) Ltd", [("ferrox", "shanghai")]),
        ("Ferrox Ltd (FRX)", [("ferrox",), ("frx",)]),
        ("Ferrox c/o Sunlit Cargo", [("ferrox",), ("sunlit", "cargo")]),
        ("Ferrox f/k/a Old Iron", [("ferrox",), ("old", "iron")]),
        ("14th Ferrox Institute", [("14", "ferrox", "institute")]),
        ("Ferrox II", [("ferrox", "2")]),
        ("D'Arno Ünal Straße", [("darno", "unal", "strasse")]),
        ("The Ltd", [("ltd",)]),
        ("Ferrox Ferrox Ferrox Ferrox", [("ferrox", "ferrox")]),
        ("!!!", []),
    ],
)
def test_the_words_of_a_name(name: str, forms: list[tuple[str, ...]]) -> None:
    assert words(name) == forms


def test_a_persons_names_are_no_legal_forms() -> None:
    assert words("AN, Se Co", person=True) == [("se", "co")] or words("AN, Se Co", person=True) == [
        ("an", "se", "co")
    ]
    assert words("SHANGHAI, Limited", person=True) == [("shanghai", "limited")]


def test_chinese_is_read_as_characters_and_in_latin_letters() -> None:
    native, said = analyse("深圳市海川半导体有限公司")
    assert native.significant == ("深圳", "海川", "半导体")
    assert said.significant == ("shenzhen", "haichuan", "semiconductor")
    assert said.romanised
    assert not native.romanised


def test_numbered_institutes_keep_their_number() -> None:
    assert "54" in analyse("第五十四研究所")[0].significant
    assert "14" in analyse("第十四研究所")[0].significant
    assert "104" in analyse("第一百零四研究所")[0].significant


@pytest.mark.parametrize(
    ("text", "folded"), [("Щербаков", "shcherbakov"), ("Ærø", "aero"), ("ＡＢＣ", "abc"), ("Sa'adi", "saadi")]
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_arabic_is_read_by_consonants_and_long_vowels() -> None:
    assert words("شركة الكرزوني للتجارة") == [("krzuni", "trading"), ("krzwni", "trading")]


@given(st.text(max_size=LONGEST_NAME * 2))
def test_any_text_is_read(text: str) -> None:
    for form in analyse(text):
        assert form.words
        assert form.significant
        assert len(form.words) == len(form.classes)
        assert all(word == word.strip() and word for word in form.words)


@given(st.text(alphabet="abcdefg ,.()-", min_size=1, max_size=60))
def test_case_means_nothing(text: str) -> None:
    assert analyse(text.upper()) == analyse(text)
