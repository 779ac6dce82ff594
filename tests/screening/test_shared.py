"""Screening over the whole list: what must match, what must not, that it stays quick. Skips without the shared data."""

from __future__ import annotations

import time

import pytest

from benchmarks import screening_sets as sets
from service.screening import Index, Query, build

DATA = sets.shared_data()
pytestmark = pytest.mark.skipif(DATA is None, reason="the shared data is not here; set EXPORTCHECK_SHARED")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Index:
    assert DATA is not None
    path = tmp_path_factory.mktemp("screening") / "names.index"
    return build(sets.parties(DATA), path)


LISTED = """
Huawei | HiSilicon | SMIC | Semiconductor Manufacturing International Corporation | YMTC | Inspur Group | Biren
Moore Threads | Chengdu GaStone Technology Co Ltd | Huawei Technologies Co., Ltd. Shenzhen Branch | 中芯国际
Semiconductor Manufacturing Intl Corp | 华为技术有限公司 | 長江存儲科技有限責任公司 | АО Микрон
Vladimir Vladimirovich Putin
"""
ORDINARY = """
Unlisted Chinese cloud company | Example Exporter Inc. | German IC designer | Taiwanese foundry | Chinese customer
TSMC | Intel | Malaysian-headquartered cloud company | Iranian telecom operator | Samsung Electronics | Nvidia
SK hynix | Micron Technology | Customer A | Freight forwarder | Hong Kong trading company | Tokyo Electron | ASML
Russian end user
"""


def names(text: str) -> list[str]:
    return [name.strip() for line in text.strip().splitlines() for name in line.split("|")]


@pytest.mark.parametrize("name", names(LISTED))
def test_listed_parties_match(whole: Index, name: str) -> None:
    assert whole.screen(Query(name))[0].decision == "match"


@pytest.mark.parametrize("name", ["Dahua", "Loongson", "Megvii"])
def test_bare_brands_are_at_least_possible(whole: Index, name: str) -> None:
    assert whole.screen(Query(name))[0].decision != "no_match"


@pytest.mark.parametrize("name", names(ORDINARY))
def test_ordinary_names_are_no_candidates(whole: Index, name: str) -> None:
    found = whole.screen(Query(name))
    assert not found or found[0].decision == "no_match", found[0]


def test_few_ordinary_companies_are_held(whole: Index) -> None:
    assert DATA is not None
    names = [
        one
        for one in sets.benign(DATA, aside=True)
        if one.kind in {"benign CN", "benign HK", "benign TW", "benign"}
    ][::3]
    held = [
        one.query.name
        for one in names
        if any(c.decision != "no_match" for c in whole.screen(one.query, limit=1))
    ]
    assert len(held) <= 0.015 * len(names), held


def test_most_perturbed_names_are_found(whole: Index) -> None:
    assert DATA is not None
    perturbed = sets.positives(sets.parties(DATA), aside=True)[::5]
    found = sum(
        any(c.entry_id in one.right and c.decision != "no_match" for c in whole.screen(one.query, limit=1))
        for one in perturbed
    )
    assert found >= 0.9 * len(perturbed)


def test_a_query_is_quick(whole: Index) -> None:
    assert DATA is not None
    queries = [one.query for one in sets.benign(DATA, aside=True)[:1000]]
    began = time.process_time()
    for query in queries:
        whole.screen(query)
    assert (time.process_time() - began) / len(queries) < 0.003
