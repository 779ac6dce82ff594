"""What sets companies apart: a trade, a place, a letter beside a word that many use. Invented parties."""

from __future__ import annotations

import pytest

from service.screening import ListedParty, Query, build

LISTED = build(
    [
        ListedParty("brand", "EL", ("Ningbo Xuanlou Electronics Co., Ltd.",), countries=("CN",)),
        ListedParty("word", "SDN", ("CRYSTAL",), type="vessel"),
        ListedParty("more", "SDN", ("HORIZON X TRADING CO LIMITED",), countries=("CN",), type="company"),
        ListedParty("trade", "SDN", ("ORCHID SHIPPING LLC",), countries=("AE",), type="company"),
        ListedParty("short", "SDN", ("VELWAY TECHNOLOGIES LIMITED",), countries=("CN",)),
        ListedParty("district", "SDN", ("NINGBO BEILUN VASTIKO MACHINE CO., LTD.",), countries=("CN",)),
        ListedParty("letter", "SDN", ("KREMIN TECHNOLOGY LLC", "Kremin")),
        ListedParty("circuit", "EL", ("Hunan Brimfall Integrated Circuit Company, Ltd.",), countries=("CN",)),
        ListedParty("light", "EL", ("Anhui Trevoli Optoelectronic Material Co., Ltd.",), countries=("CN",)),
    ]
)


def decision(name: str, country: str | None = None) -> str:
    found = LISTED.screen(Query(name, country=country), limit=1)
    return found[0].decision if found else "no_match"


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Ningbo Xuanlou Brewery Co., Ltd.", "no_match"),
        ("Ningbo Xuanlou Seafood Trading Co., Ltd.", "no_match"),
        ("Ningbo Xuanlou Electronics", "match"),
        ("Ningbo Xuanlou Electronics Trading Co., Ltd.", "possible"),
        ("Hsinchu Crystal", "no_match"),
        ("Crystal", "match"),
        ("Xiamen Horizon Trading Co., Ltd.", "no_match"),
        ("Horizon X Trading", "match"),
        ("Dubai Orchid Shipping", "possible"),
        ("Velnay Technologies", "possible"),
        ("Shenzhen Velnay Technologies", "no_match"),
        ("Ningbo Beilun Faxinto Machinery Co., Ltd.", "no_match"),
    ],
)
def test_decisions(name: str, wanted: str) -> None:
    assert decision(name, "CN") == wanted or (wanted == "possible" and decision(name, "CN") == "match")


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Kremon", "no_match"),
        ("Krernin", "possible"),
        ("Kremon Technology", "possible"),
        ("Attn: Mr Lee, Ningbo Xuanlou Electronics, Ningbo", "match"),
        ("c/o Ningbo Xuanlou Electronics Co., Ltd., Haishu", "match"),
        ("Freight for account of Ningbo Xuanlou Electronics", "match"),
        ("Ship to: Kremin Technology", "match"),
        ("Attn: Mr Velway, Good Foods, Ningbo", "no_match"),
    ],
)
def test_words_that_stand_alone_and_parties_behind_a_name(name: str, wanted: str) -> None:
    assert decision(name) == wanted


def test_letters_that_run_together_are_read_even_in_pinyin() -> None:
    listed = build(
        [ListedParty("w", "EL", ("Huaweno Technologies",)), ListedParty("l", "EL", ("Linhai Optics",))]
    )
    assert listed.screen(Query("HUAVVENO TECHNOLOGIES"))[0].decision == "match"
    assert (
        listed.screen(Query("Jinhai Optics")) == ()
        or listed.screen(Query("Jinhai Optics"))[0].decision != "match"
    )


def test_one_letter_of_a_short_brand_is_never_a_match() -> None:
    assert decision("Velnay Technologies Limited", "CN") == "possible"
