"""Which names are one party, on an invented list."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.screening import Candidate, Index, ListedParty, Query, Thresholds, build

First = Callable[..., Candidate | None]

SAME = [
    ("Quanshen Nebula Technologies Co., Ltd.", "e1"),
    ("quanshen nebula technology limited", "e1"),
    ("QUANSHEN NEBULA TECH CO LTD", "e1"),
    ("Nebula Quanshen Technologies", "e1"),
    ("QNT", "e1"),
    ("Quanshen Nebula Technologies Co., Ltd. Shenzhen Branch", "e1"),
    ("Blue Anchor Forwarders c/o Quanshen Nebula Technologies", "e1"),
    ("Harmless Newname Ltd, formerly Quanshen Nebula Technologies", "e1"),
    ("Something Else (a.k.a. Quanshen Nebula Technologies Co., Ltd.)", "e1"),
    ("Quan shen Nebula Technologies", "e1"),
    ("QuanshenNebula Technologies", "e1"),
    ("Quanshen Nebulla Technologies", "e1"),
    ("0uanshen Nebu1a Technologies", "e1"),
    ("全深星云技术有限公司", "e1"),
    ("全深星雲技術有限公司", "e1"),
    ("Quanshen Nebula Software (Beijing)", "e2"),
    ("Arkadiy Petrovich Vorontsevich", "e3"),
    ("Arkadiy Vorontsevich", "e3"),
    ("Аркадий Петрович Воронцевич", "e3"),
    ("OAO Zelmashpribor", "e4"),
    ("ЗЕЛМАШПРИБОР", "e4"),
    ("Zelmashpribor LLC", "e4"),
    ("M/V OCEAN HALCYON 7", "e5"),
    ("Mahmoud Abd al-Latif al-Karzouni", "e7"),
    ("Mahmud Abdul Latif Alkarzouni", "e7"),
    ("54th Institute of Wave Research", "e8"),
    ("Gulf Trading Company", "e10"),
]


@pytest.mark.parametrize(("name", "entry"), SAME)
def test_a_listed_name_written_otherwise_is_found(first: First, name: str, entry: str) -> None:
    found = first(name)
    assert found is not None
    assert (found.entry_id, found.decision) in {(entry, "match"), (entry, "possible")}


@pytest.mark.parametrize(
    "name",
    [
        "Quanshan Orchid Foods Ltd",
        "Example Exporter Inc.",
        "Unlisted Chinese cloud company",
        "German IC designer",
        "Chinese customer",
        "Taiwanese foundry",
        "Gulf International Shipping LLC",
        "Shenzhen Technology Co., Ltd.",
        "Branch Office",
        "Address 01",
        "Arkadiy Sokolov",
        "Ocean Halcyon 8",
        "",
        "()",
        "c/o",
        "\x00",
    ],
)
def test_a_name_on_no_list_is_no_candidate(first: First, name: str) -> None:
    found = first(name)
    assert found is None or found.decision == "no_match"


@pytest.mark.parametrize("country", [None, "CN", "DE", "US"])
def test_a_listed_name_is_a_match_whatever_the_country(first: First, country: str | None) -> None:
    found = first("Quanshen Nebula Technologies Co., Ltd.", country=country)
    assert found is not None
    assert (found.entry_id, found.decision) == ("e1", "match")


def test_the_country_is_evidence(index: Index) -> None:
    scores = [
        index.screen(Query("Quanshen Nebulla Technologis", country=c))[0].score for c in ("CN", None, "DE")
    ]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] > scores[2]


def test_numbers_tell_institutes_apart(index: Index) -> None:
    found = index.screen(Query("13th Institute of Wave Research"))
    assert [(one.entry_id, one.decision) for one in found][:1] == [("e9", "match")]
    assert all(one.decision == "no_match" for one in found if one.entry_id == "e8")


def test_one_word_in_the_querys_brackets_is_no_match(first: First) -> None:
    found = first("Harmless Galaxy Ltd (Zelmashpribor)")
    assert found is not None
    assert found.decision != "match"


def test_a_branch_is_the_company(first: First) -> None:
    for name in (
        "Zelmashpribor JSC Shenzhen Branch",
        "Branch Office of JSC Zelmashpribor",
        "Zelmashpribor - Hong Kong Representative Office",
    ):
        found = first(name)
        assert found is not None
        assert (found.entry_id, found.decision) == ("e4", "match")


def test_a_company_is_not_the_vessel_of_its_name(index: Index) -> None:
    vessel, company = (index.screen(Query("Ocean Halcyon 7", type=t))[0] for t in ("vessel", "company"))
    assert (vessel.decision, company.decision) == ("match", "possible") or company.score < vessel.score


def test_an_alias_of_the_query_counts(index: Index) -> None:
    found = index.screen(Query("Harmless Newname Ltd", aliases=("Quanshen Nebula Technologies",)))
    assert (found[0].entry_id, found[0].decision) == ("e1", "match")


def test_an_identifier_is_enough(index: Index) -> None:
    found = index.screen(Query("Harmless Newname Ltd", identifiers={"uscc": "91440300-MA5QNTX01A"}))
    assert (found[0].entry_id, found[0].decision) == ("e1", "match")
    assert found[0].because == ("same identifier `91440300-MA5QNTX01A`",)


def test_a_short_identifier_is_none(index: Index) -> None:
    assert index.screen(Query("Harmless Newname Ltd", identifiers={"code": "9144"})) == ()


def test_one_candidate_an_entry_and_no_more_than_asked(index: Index) -> None:
    found = index.screen(Query("Quanshen Nebula"), limit=5)
    assert len({one.entry_id for one in found}) == len(found)
    assert index.screen(Query("Quanshen Nebula"), limit=1) == found[:1]


def test_the_best_comes_first(index: Index) -> None:
    scores = [one.score for one in index.screen(Query("Quanshen Nebula Software"))]
    assert scores == sorted(scores, reverse=True)


def test_the_legal_form_settles_what_is_else_equal() -> None:
    two = build(
        [ListedParty("a", "EL", ("Varga Optics GmbH",)), ListedParty("b", "EL", ("Varga Optics Ltd",))]
    )
    for name, entry in (("Varga Optics GmbH", "a"), ("VARGA OPTICS LTD", "b")):
        assert two.screen(Query(name))[0].entry_id == entry


def test_the_reasons_name_what_lined_up_and_what_spoke_against(first: First) -> None:
    found = first("Quanshen Nebulla Technologies Ltd Shenzhen Branch", country="DE")
    assert found is not None
    told = "; ".join(found.because)
    assert "same words: `quanshen`, `technology`" in told
    assert "`nebulla` read as `nebula`" in told
    assert "as a branch or office of it" in told
    assert "ignored: `ltd`" in told
    assert "against: country `DE`, listed `CN`" in told


def test_thresholds_decide(index: Index) -> None:
    query = Query("Quanshen Nebulla Technologis", country="DE")
    score = index.screen(query)[0].score
    for thresholds, decision in (
        (Thresholds(match=score, possible=score), "match"),
        (Thresholds(match=1, possible=score), "possible"),
        (Thresholds(match=1, possible=1), "no_match"),
    ):
        assert index.screen(query, thresholds=thresholds)[0].decision == decision
