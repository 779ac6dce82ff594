"""Names written another way: trades as one word, institutes and places for short, a letter more or less. Invented."""

from __future__ import annotations

import pytest

from service.screening import Index, ListedParty, Query, build

LISTED = build(
    [
        ListedParty("ic", "EL", ("Hunan Brimfall Integrated Circuit Company, Ltd.",), countries=("CN",)),
        ListedParty("light", "EL", ("Anhui Trevoli Optoelectronic Material Co., Ltd.",)),
        ListedParty("rd", "EL", ("Quellan Research and Development Center",)),
        ListedParty("brand", "EL", ("Tolvii Technology",)),
        ListedParty("one", "EL", ("Gremsol Technology Limited",)),
        ListedParty("pinyin", "EL", ("Kahua Group Co., Ltd.",)),
        ListedParty("wx", "EL", ("National Wave Modelling Center Wuxi", "NWMC-WX")),
        ListedParty("sz", "EL", ("National Wave Modelling Center Shenzhen (NWMC-SZ)",)),
        ListedParty("uni", "EL", ("Harbin University of Wave Physics (HUWP)",)),
        ListedParty("a2", "EL", ("CASIC Second Academy",), native_names=("中国航天科工集团第二研究院",)),
        ListedParty("a8", "EL", ("CASC 8th Academy",), native_names=("中国航天科技集团公司第八研究院",)),
        ListedParty("n38", "EL", ("CETC 938",), native_names=("中国电子科技集团公司第九百三十八研究所",)),
        ListedParty("n39", "EL", ("CETC 939",), native_names=("中国电子科技集团公司第九百三十九研究所",)),
        ListedParty("s7", "EL", ("CSSC 979",), native_names=("中国船舶集团有限公司第九七九研究所",)),
        ListedParty("split", "EL", ("Taolin Technology Co., Ltd.",)),
        ListedParty("house", "EL", ("Pelviron Systems",), native_names=("北京琼碧瑞泽科技有限公司",)),
        ListedParty("kd", "EL", ("UEST",), native_names=("电子科技大学",)),
        ListedParty("gd", "EL", ("Trevik",), native_names=("长春特维克光电科技有限公司",)),
    ]
)


def first(index: Index, name: str) -> tuple[str, str]:
    found = index.screen(Query(name), limit=1)
    return (found[0].entry_id, found[0].decision) if found else ("", "no_match")


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("Hunan Brimfall IC Co Ltd", "ic"),
        ("Hunan Brimfall Integrated Circuits", "ic"),
        ("Anhui Trevoli Opto-electronic Material", "light"),
        ("Anhui Trevoli Photoelectric Materials Co.", "light"),
        ("Quellan R&D Center", "rd"),
        ("航天科工二院", "a2"),
        ("中国航天科工第二研究院", "a2"),
        ("航天八院", "a8"),
        ("航天科技集团八院", "a8"),
        ("中电科938所", "n38"),
        ("电科九百三十八所", "n38"),
        ("中电939所", "n39"),
        ("中船重工九七九所", "s7"),
        ("长春特维克光电子科技有限公司", "gd"),
        ("电子科大", "kd"),
        ("CETC No. 938", "n38"),
        ("Tao Lin Ji Shu You Xian Gong Si", "split"),
    ],
)
def test_the_same_name_matches(name: str, entry: str) -> None:
    assert first(LISTED, name) == (entry, "match")


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("Tolvi", "brand"),
        ("Gremol", "one"),
        ("Kahuaa", "pinyin"),
        ("NWMC Wuxi", "wx"),
        ("Qiongbi Ruize", "house"),
        ("Qiong Bi Rui Ze", "house"),
        ("Beijing Qiong Bi Rui Ze Technology", "house"),
        ("NWMC Shenzhen", "sz"),
        ("HUWP Harbin", "uni"),
    ],
)
def test_short_forms_are_for_a_person_to_look_at(name: str, entry: str) -> None:
    assert first(LISTED, name) == (entry, "possible")


@pytest.mark.parametrize(
    "name",
    [
        "Gremol S.p.A.",
        "Gremtol",
        "Kahuo",
        "NWMC Tianjin",
        "Qiong Bi Rui Lan",
        "Qiong Bi Technology",
        "NWMC-SX",
        "中电科940所",
        "航天科工八院",
        "中国航天五院",
        "航天科技有限公司",
        "中电商务有限公司",
        "电科照明有限公司",
    ],
)
def test_others_are_left_alone(name: str) -> None:
    assert first(LISTED, name)[1] == "no_match"
