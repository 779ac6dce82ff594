"""The Entity List and the Military End User List as rows of the regulation, and each quirk of them."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from service.lists.entry import ListEntry
from service.lists.readers import read_list
from service.lists.reading import UnknownForm
from tests.lists.rows import printed, real, supplement


def one(**more: object) -> ListEntry:
    reading = read_list(supplement([printed("Invented Chips Co., Ltd.") | more]))
    assert reading.rejected == ()
    (entry,) = reading.entries
    return entry


def test_a_row_gives_its_facts() -> None:
    reading = read_list(supplement([printed("Invented Chips Co., Ltd.", aliases=["InvChips"])]))
    (entry,) = reading.entries
    assert (reading.family, reading.as_of) == ("regulation", date(2026, 7, 9))
    assert (entry.name, entry.aliases, entry.countries) == (
        "Invented Chips Co., Ltd.",
        ("InvChips",),
        ("CN",),
    )
    assert entry.citations == ("88 FR 13675",)
    assert entry.printed == {"88 FR 13675": date(2023, 3, 6)}
    assert (entry.license_requirement, entry.footnotes) == ("all_items", frozenset())


def test_a_requirement_keeps_its_words_and_gives_up_its_footnotes() -> None:
    notes = "All items subject to the EAR (See § 734.9(e)1 of the EAR)2"
    entry = one(notes=notes)
    assert (entry.license_requirement, entry.footnotes) == ("all_items_fdp", frozenset({1, 2}))
    assert entry.requirement_text == notes


@pytest.mark.parametrize(
    ("text", "citations"),
    [
        (
            "86 FR 71560, 12/17/21.\n87 FR 62202, 10/13/22",
            {"86 FR 71560": "2021-12-17", "87 FR 62202": "2022-10-13"},
        ),
        (
            "88 FR 71992 10/19/2023.\n89 FR 25505, 4/11/24",
            {"88 FR 71992": "2023-10-19", "89 FR 25505": "2024-04-11"},
        ),
        (
            "73 FR 54504,\n9/22/08.\n77 FR 24590, 4/25/12",
            {"73 FR 54504": "2008-09-22", "77 FR 24590": "2012-04-25"},
        ),
        (
            "63 FR 64322, 11/19/98\n65 FR 14444, 03/17/00",
            {"63 FR 64322": "1998-11-19", "65 FR 14444": "2000-03-17"},
        ),
        ("62 FR 35334, 6/30/97", {"62 FR 35334": "1997-06-30"}),
        ("81 FR 61601 preview citation details, 9/7/16", {"81 FR 61601": "2016-09-07"}),
    ],
)
def test_citations_with_their_days(text: str, citations: dict[str, str]) -> None:
    entry = one(federal_register=text)
    assert entry.citations == tuple(citations)
    assert {page: day.isoformat() for page, day in entry.printed.items()} == citations


def test_a_citation_without_a_day_or_with_one_of_another_year_has_no_day() -> None:
    assert one(federal_register="86 FR 67319").printed == {}
    assert one(federal_register="86 FR 67319, 11/26/12").printed == {}


def test_addresses_are_taken_apart() -> None:
    entry = one(
        address="501, 5th Floor, Invented Market, Wuhan, China; and Flat 41, Wuhan, China and No. 6 North Road, "
        "Wuhan, China. (See alternate addresses under Pakistan)."
    )
    assert entry.addresses == (
        "501, 5th Floor, Invented Market, Wuhan, China",
        "Flat 41, Wuhan, China",
        "No. 6 North Road, Wuhan, China",
    )


@pytest.mark.parametrize(
    ("address", "countries"),
    [
        ("Flat 7, Invented Tower, Wan Chai, Hong Kong.", ("HK",)),
        ("Hong Kong.", ("HK",)),
        ("Avenida Inventada 7, Macau.", ("MO",)),
        ("Flat 7, Invented Tower, Hong Kong; and 1 Invented Road, Wuhan, China.", ("CN", "HK")),
        ("10 Hong Kong Middle Road, Qingdao, China.", ("CN",)),
        (None, ("CN",)),
    ],
)
def test_hong_kong_and_macau_are_told_from_china_by_the_address(
    address: str | None, countries: tuple[str, ...]
) -> None:
    assert one(address=address).countries == countries


def test_a_bare_country_is_no_address() -> None:
    assert one(address="China.").addresses == ()


def test_crimea_has_its_own_code() -> None:
    assert one(country="Crimea Region of Ukraine", address="Sevastopol").countries == ("UA-43",)


@pytest.mark.parametrize(
    ("alias", "name", "address"),
    [
        (
            "Fu Inventi. No. 2A Zhonghuan South Road, Wangjing, Beijing, China",
            "Fu Inventi",
            "No. 2A Zhonghuan South Road",
        ),
        (
            "M.A.G. Inv, 5762 Royalmount Ave, Montreal, QC, H4P 1K5, Canada",
            "M.A.G. Inv",
            "5762 Royalmount Ave",
        ),
        (
            "Alexander Inventov, Ordzhonikidze 10, Moscow, Russia 119071",
            "Alexander Inventov",
            "Ordzhonikidze 10",
        ),
        (
            "Inventov Trading LTD. St. Petersburg 190000, Leningrad Oblast, Russia",
            "Inventov Trading LTD",
            "St. Petersburg",
        ),
    ],
)
def test_an_alias_that_has_swallowed_an_address_gives_it_back(alias: str, name: str, address: str) -> None:
    entry = one(aliases=[alias])
    assert entry.aliases == (name,)
    assert any(found.startswith(address) for found in entry.addresses)


@pytest.mark.parametrize(
    ("aliases", "expected"),
    [
        (["HPINV; and"], ("HPINV",)),
        (["and Invented South Factory"], ("Invented South Factory",)),
        (
            ["Inv Hot Processing Institute, a.k.a., Inv Thermal Institute"],
            ("Inv Hot Processing Institute", "Inv Thermal Institute"),
        ),
        (["Inv\u00a0Link; Inv Logistics Co., Ltd."], ("Inv Link", "Inv Logistics Co., Ltd.")),
        (["PXI", "PXI"], ("PXI",)),
        (
            [
                "Invented University, Quanzhou Integrated Circuit and Artificial Intelligence Research Institute 2"
            ],
            (
                "Invented University, Quanzhou Integrated Circuit and Artificial Intelligence Research Institute 2",
            ),
        ),
    ],
)
def test_aliases_are_taken_apart(aliases: list[str], expected: tuple[str, ...]) -> None:
    assert one(aliases=aliases).aliases == expected


@pytest.mark.parametrize(
    ("name", "party", "aliases"),
    [
        ("Inventov Design, JSC (a.k.a., JSC NIIP", "Inventov Design, JSC", ("JSC NIIP",)),
        ("Invented General Trading (a.k.a.", "Invented General Trading", ()),
        ("Brian Inventov (See alternate address under Singapore)", "Brian Inventov", ()),
    ],
)
def test_names_that_hold_more_than_a_name(name: str, party: str, aliases: tuple[str, ...]) -> None:
    entry = one(name=name)
    assert (entry.name, entry.aliases) == (party, aliases)


def test_a_subordinate_whose_name_slipped_into_the_aliases() -> None:
    entry = one(
        name="Invented 13th Institute (INV 13) subordinate institution:", aliases=["Invented Brightway"]
    )
    assert entry.name == "Invented Brightway"


def test_names_printed_before_the_addresses_are_aliases() -> None:
    entry = one(
        address="Inv SunSea Corporation. Inv Radio Technology. The following addresses apply to the entity and the "
        "two subordinate institutions: No 1 Inventhuai, Nanjing, China."
    )
    assert entry.aliases == ("Inv SunSea Corporation", "Inv Radio Technology")
    assert entry.addresses == ("No 1 Inventhuai, Nanjing, China",)


def test_an_address_entry_is_found_by_its_address() -> None:
    rows = [
        printed("Address 01", address="Unit D, 18 Inv Rd, Wan Chai, Hong Kong."),
        printed("Address 01", address="No: 52 Inv Sk., Istanbul, Turkey.", country="Turkey"),
    ]
    entries = read_list(supplement(rows)).entries
    assert [(entry.address_only, entry.type, entry.countries) for entry in entries] == [
        (True, "address", ("HK",)),
        (True, "address", ("TR",)),
    ]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("not a row", "not an object"),
        (printed(""), "no name"),
        (printed("Invented Chips", country="Atlantis"), "country `Atlantis` is not known"),
        (printed("Invented Chips", federal_register="soon"), "no Federal Register citation in `soon`"),
        (printed("Invented Chips", notes=None), "no licence requirement"),
        (printed("Address 77", address=None), "an entry for an address, without the address"),
    ],
)
def test_a_row_that_is_not_understood_is_kept_aside(row: object, why: str) -> None:
    reading = read_list(supplement([row, printed("Invented Tools")]))
    assert [(one.list, one.why) for one in reading.rejected] == [("EL", why)]
    assert [entry.name for entry in reading.entries] == ["Invented Tools"]


def test_a_document_without_rows_is_refused() -> None:
    with pytest.raises(UnknownForm, match=r"^JSON of the EL list, but without rows under `entities`$"):
        read_list(supplement([]))


def test_the_military_end_user_list_has_its_own_requirement() -> None:
    row = printed("Invented Aero", notes="Subordinate institution of Invented Engine Company")
    (entry,) = read_list(supplement([row], "bis-meu")).entries
    assert (entry.list, entry.license_requirement, entry.review_policy) == (
        "MEU",
        "supplement_2_items",
        "section_744_21",
    )
    assert entry.remarks == "Subordinate institution of Invented Engine Company"


def test_the_real_entity_list() -> None:
    reading = real("bis_entity_list_2026-07.json")
    assert (reading.rows, len(reading.entries) + reading.folded, reading.rejected) == (3_409, 3_409, ())
    footnotes = Counter(number for entry in reading.entries for number in entry.footnotes)
    assert footnotes == {1: 130, 2: 130, 3: footnotes[3], 4: 96, 5: 16}
    assert all(entry.license_requirement != "unparsed" for entry in reading.entries)
    assert all(entry.countries for entry in reading.entries)
    assert sum(entry.address_only for entry in reading.entries) == 19


def test_the_real_military_end_user_list() -> None:
    reading = real("bis_meu_2026-07.json")
    assert (reading.rows, len(reading.entries), reading.rejected) == (70, 70, ())
