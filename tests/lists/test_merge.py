"""The union of sources: one party, one entry; disagreement kept; old denial orders over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from service.lists.entry import ListEntry
from service.lists.merge import merge
from service.lists.readers import read_list
from tests.lists.rows import DPL, csl, denied, listed, printed, real, supplement

APRIL, JULY, NOVEMBER = date(2026, 4, 14), date(2026, 7, 31), date(2026, 11, 1)
FOOTNOTE_4 = "All items subject to the EAR (See §§ 734.9(e)(2) and 744.11 of the EAR)4"


def union(regulation: Sequence[object], consolidated: Sequence[dict[str, str]]) -> dict[str, ListEntry]:
    families = {
        "regulation": (JULY, read_list(supplement(regulation)).entries),
        "csl": (JULY, read_list(csl(consolidated)).entries),
    }
    return {entry.name: entry for entry in merge(families)}


def test_one_party_from_two_sources_is_one_entry_with_all_names() -> None:
    found = union(
        [printed("Invented Chips Co., Ltd.", aliases=["InvChips"])],
        [listed("INVENTED CHIPS CO. LTD", alt_names="IC Invented", addresses="9 Other Road, Wuhan, CN")],
    )
    (entry,) = found.values()
    assert entry.name == "Invented Chips Co., Ltd."
    assert entry.aliases == ("InvChips", "IC Invented")
    assert entry.addresses == ("1 Invented Road, Shenzhen, China", "9 Other Road, Wuhan, CN")
    assert entry.sources == ("regulation", "csl")
    assert entry.review_policy == "presumption_of_denial"
    assert entry.citations == ("88 FR 13675",)
    assert entry.disputes == ()


def test_what_only_one_source_has_stays() -> None:
    found = union([printed("Only Printed")], [listed("Only Consolidated")])
    assert {name: entry.sources for name, entry in found.items()} == {
        "Only Printed": ("regulation",),
        "Only Consolidated": ("csl",),
    }


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Invented Corporation (INVC)", "Invented Corporation"),
        ("Invented Corporation", "Invented Corporation (INVC)"),
        ("Invented Sensing Technology Co., Ltd.", "Invented Sensing Technology Co"),
    ],
)
def test_brackets_and_legal_forms_do_not_part_a_party(one: str, other: str) -> None:
    assert len(union([printed(one)], [listed(other)])) == 1


def test_what_stands_in_brackets_may_be_what_tells_two_parties_apart() -> None:
    """SMIC Shenzhen and SMIC Tianjin must not take the footnote of SMIC Beijing."""
    names = [f"Invented Manufacturing ({city}) Corporation" for city in ("Beijing", "Shenzhen", "Tianjin")]
    found = union(
        [printed(name) for name in names],
        [
            listed(names[0], license_requirement=FOOTNOTE_4),
            listed(names[1]),
            listed("Invented Manufacturing (Wuhan) Corporation"),
        ],
    )
    assert {name: (entry.sources, sorted(entry.footnotes)) for name, entry in found.items()} == {
        names[0]: (("regulation", "csl"), [4]),
        names[1]: (("regulation", "csl"), []),
        names[2]: (("regulation",), []),
        "Invented Manufacturing (Wuhan) Corporation": (("csl",), []),
    }


def test_a_party_of_another_country_is_another_party() -> None:
    found = merge(
        {
            "regulation": (JULY, read_list(supplement([printed("Invented Chips")])).entries),
            "csl": (JULY, read_list(csl([listed("Invented Chips", addresses="1 Rue, Paris, FR")])).entries),
        }
    )
    assert len(found) == 2


def test_hong_kong_under_china_is_no_other_country() -> None:
    assert (
        len(union([printed("Invented Chips", address="Flat 7, Hong Kong.")], [listed("Invented Chips")])) == 1
    )


def test_a_footnote_of_one_source_alone_holds_and_is_marked() -> None:
    for regulation, consolidated in (
        (printed("Invented Chips", notes=FOOTNOTE_4), listed("Invented Chips")),
        (printed("Invented Chips"), listed("Invented Chips", license_requirement=FOOTNOTE_4)),
    ):
        (entry,) = union([regulation], [consolidated]).values()
        assert entry.footnotes == entry.disputed_footnotes == frozenset({4})
        assert len(entry.disputes) == 1
        assert entry.disputes[0].startswith("footnotes: regulation has ")


def test_another_reach_is_a_dispute_and_the_regulation_holds() -> None:
    words = "For items on the CCL listed in supplement no. 7 to part 746"
    (entry,) = union(
        [printed("Invented Chips")], [listed("Invented Chips", license_requirement=words)]
    ).values()
    assert entry.license_requirement == "all_items"
    assert entry.disputes == (
        "license_requirement: regulation has `all_items`, csl has `ccl_items_746_supplement_7`",
    )


def test_later_changes_that_only_the_consolidated_list_cites_are_added() -> None:
    row = listed("Invented Chips", federal_register_notice="84 FR 1; 88 FR 13673; 89 FR 96837")
    (entry,) = union([printed("Invented Chips")], [row]).values()
    assert entry.citations == ("88 FR 13675", "89 FR 96837")


def denial_lists(consolidated: Sequence[dict[str, str]], orders: Sequence[object]) -> dict[str, ListEntry]:
    families = {
        "dpl": (APRIL, read_list(supplement(orders, "bis-dpl")).entries),
        "csl": (JULY, read_list(csl(consolidated)).entries),
    }
    return {entry.name: entry for entry in merge(families)}


def order(name: str, notice: str = "", **more: str) -> dict[str, str]:
    return {"source": DPL, "name": name, "addresses": "US", "federal_register_notice": notice, **more}


def test_the_denied_persons_list_says_when_an_order_ends() -> None:
    found = denial_lists([order("INVENTED")], [denied("INVENTED", notes="Expires: 2026-06-01")])
    assert found["INVENTED"].status_on(date(2026, 6, 1)) == "listed"
    assert found["INVENTED"].status_on(date(2026, 6, 2)) == "not_listed"


@pytest.mark.parametrize("notice", ["65 F.R. 42664 7/11/00", ""])
def test_an_old_order_that_only_the_consolidated_list_keeps_is_over(notice: str) -> None:
    entry = denial_lists([order("OLD INVENTED", notice)], [denied("OTHER")])["OLD INVENTED"]
    assert entry.status_on(APRIL) == entry.status_on(NOVEMBER) == "not_listed"
    assert entry.status_on(date(2001, 1, 1)) == "possibly"


def test_an_order_newer_than_the_denied_persons_list_stands() -> None:
    entry = denial_lists([order("NEW INVENTED", "91 F.R. 30000 5/20/2026")], [denied("OTHER")])[
        "NEW INVENTED"
    ]
    assert (entry.listed_until, entry.gone_by) == (None, None)


def embedded(**more: object) -> ListEntry:
    entry = ListEntry(
        "EL-embedded",
        "EL",
        "Invented Chips",
        native_names=("发明芯片",),
        countries=("CN",),
        license_requirement="all_items",
        citations=("88 FR 13675",),
        listed_from=date(2023, 3, 2),
        listed_from_precision="effective",
        sources=("embedded",),
    )
    return replace(entry, **more)  # type: ignore[arg-type]


def with_embedded(
    entry: ListEntry,
    *,
    regulation: Sequence[object] = (),
    consolidated: Sequence[dict[str, str]] = (),
    day: date,
) -> dict[str, ListEntry]:
    families: dict[str, tuple[date, Sequence[ListEntry]]] = {"embedded": (JULY, [entry])}
    if regulation:
        families["regulation"] = (day, read_list(supplement(regulation)).entries)
    if consolidated:
        families["csl"] = (day, read_list(csl(consolidated)).entries)
    return {one.name: one for one in merge(families)}


def test_the_embedded_entry_adds_native_names_and_effective_days() -> None:
    found = with_embedded(embedded(), regulation=[printed("Invented Chips")], day=JULY)["Invented Chips"]
    assert found.native_names == ("发明芯片",)
    assert found.since.day == date(2023, 3, 2)
    assert found.sources == ("regulation", "embedded")
    assert found.disputes == ()


def test_an_embedded_entry_that_a_newer_regulation_lacks_was_removed() -> None:
    found = with_embedded(embedded(), regulation=[printed("Other")], day=NOVEMBER)["Invented Chips"]
    assert [found.status_on(day) for day in (JULY, date(2026, 9, 1), NOVEMBER)] == [
        "listed",
        "possibly",
        "not_listed",
    ]


def test_an_embedded_entry_that_had_left_before_keeps_its_last_day_when_a_newer_list_lacks_it() -> None:
    entry = embedded(listed_until=date(2025, 11, 11))
    found = with_embedded(entry, regulation=[printed("Other")], day=NOVEMBER)["Invented Chips"]
    assert [found.status_on(day) for day in (date(2025, 11, 11), date(2025, 11, 12), JULY)] == [
        "listed",
        "not_listed",
        "not_listed",
    ]


def test_an_embedded_entry_that_only_a_newer_consolidated_list_lacks_is_possibly_listed() -> None:
    found = with_embedded(embedded(), consolidated=[listed("Other")], day=NOVEMBER)["Invented Chips"]
    assert found.status_on(date(2027, 1, 1)) == "possibly"


def test_an_embedded_entry_that_an_older_list_lacks_stays() -> None:
    found = with_embedded(embedded(), regulation=[printed("Other")], day=APRIL)["Invented Chips"]
    assert found.status_on(NOVEMBER) == "listed"


def test_an_affiliate_printed_in_its_parents_address_is_not_removed() -> None:
    parent = printed("Parent", address="1 Road, Shenzhen, China. Invented Chips, 2 Road, Wuhan, China.")
    found = with_embedded(embedded(), regulation=[parent], day=NOVEMBER)["Invented Chips"]
    assert found.status_on(NOVEMBER) == "listed"


def test_an_embedded_footnote_that_a_newer_list_no_longer_prints_does_not_come_back() -> None:
    entry = embedded(footnotes=frozenset({4, 5}), footnote_until={4: date(2024, 12, 1)})
    for day, expected in ((JULY, {4, 5}), (NOVEMBER, {4})):
        found = with_embedded(entry, regulation=[printed("Invented Chips")], day=day)["Invented Chips"]
        assert found.footnotes == expected


def test_the_real_lists_agree_but_for_a_few() -> None:
    consolidated = [one for one in real("csl_2026-07-31_reconstructed.csv.gz").entries if one.list == "EL"]
    found = merge(
        {
            "regulation": (date(2026, 7, 9), real("bis_entity_list_2026-07.json").entries),
            "csl": (JULY, consolidated),
        }
    )
    both = [entry for entry in found if len(entry.sources) == 2]
    assert len(both) > 3_200
    assert len({entry.id for entry in found}) == len(found)
    disputed = {entry.name for entry in found if entry.disputed_footnotes & {1, 2, 4, 5}}
    assert disputed == {
        "Shanghai Biren Intelligent Technology Co., Ltd.",
        "Shanghai Supercomputing Technology Co., Ltd.",
    }
