"""Chinese names in characters: place, brand, trade and legal form read apart. An invented list."""

from __future__ import annotations

import pytest

from service.screening import Candidate, Index, ListedParty, Query, build

PARTIES = (
    ListedParty(
        "north",
        "EL",
        ("Zhuohanyan (Beijing) Technology Co., Ltd.",),
        native_names=("卓寒砚（北京）科技有限公司",),
    ),
    ListedParty("pair", "EL", ("Hanyan Microelectronics",), native_names=("寒砚微电子有限公司",)),
    ListedParty("usual", "EL", ("Xinda Optoelectronics",), native_names=("信达光电有限公司",)),
    ListedParty("thirteen", "EL", ("CETC",), native_names=("中国电子科技集团公司第九十三研究所",)),
    ListedParty("college", "EL", ("Qingzhou University of Science and Technology",)),
    ListedParty("centre", "EL", ("National Supercomputing Center Jinan",)),
    ListedParty("latin", "EL", ("Shenzhen Moyunhekai Semiconductor Co., Ltd.",)),
)


@pytest.fixture(scope="module")
def listed() -> Index:
    return build(PARTIES)


def first(listed: Index, name: str) -> Candidate | None:
    found = listed.screen(Query(name))
    return found[0] if found else None


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("卓寒砚", "north"),
        ("卓寒硯（北京）科技有限公司", "north"),
        ("卓寒砚（昆山）信息科技有限公司", "north"),
        ("卓寒砚科技有限公司深圳分公司", "north"),
        ("深圳市卓寒砚科技股份有限公司", "north"),
        ("寒砚", "pair"),
        ("上海寒砚集团有限公司", "pair"),
        ("寒砚微电子（天津）有限公司", "pair"),
        ("信达光电", "usual"),
        ("信达光电股份有限公司", "usual"),
        ("中国电科93所", "thirteen"),
        ("中電科第九十三研究所", "thirteen"),
        ("国家超级计算济南中心", "centre"),
        ("深圳市墨云鹤开半导体有限公司", "latin"),
    ],
)
def test_a_brand_is_found_whatever_stands_beside_it(listed: Index, name: str, entry: str) -> None:
    found = first(listed, name)
    assert found is not None
    assert (found.entry_id, found.decision) in {(entry, "match"), (entry, "possible")}


@pytest.mark.parametrize(
    "name",
    [
        "寒砚食品有限公司",  # a brand of two characters in another trade
        "信达食品有限公司",
        "上海信达科技有限公司",  # two characters that thousands are named with, in another place
        "中国电科94所",  # another institute of the same house
        "中国电子科技集团公司",
        "国家超级计算无锡中心",
        "济南大学",
        "卓寒",
        "电子科技有限公司",
        "深圳市有限公司",
    ],
)
def test_another_house_is_not_held(listed: Index, name: str) -> None:
    found = first(listed, name)
    assert found is None or found.decision == "no_match", found


def test_a_branch_is_its_company(listed: Index) -> None:
    whole, part = (
        first(listed, "卓寒砚（北京）科技有限公司"),
        first(listed, "卓寒砚（北京）科技有限公司深圳市分公司"),
    )
    assert whole is not None
    assert part is not None
    assert part.decision == whole.decision == "match"
