"""The Consolidated Screening List as CSV, and each quirk of the published files."""

from __future__ import annotations

import csv
import gzip
from datetime import date

import pytest

from service.lists.readers import read_list
from service.lists.reading import Reading, UnknownForm
from tests.lists.rows import ALL_ITEMS, CSL_COLUMNS, DPL, SDN, csl, listed, real


def only(reading: Reading):  # type: ignore[no-untyped-def]
    assert len(reading.entries) == 1, reading
    return reading.entries[0]


@pytest.mark.parametrize("quoting", [csv.QUOTE_ALL, csv.QUOTE_MINIMAL])
def test_old_and_new_quoting_give_the_same(quoting: int) -> None:
    row = listed("Invented Chips, Ltd.", alt_names="InvChips; Invented Chips")
    assert read_list(csl([row], quoting)).entries == read_list(csl([row])).entries


def test_it_may_be_compressed_and_begin_with_a_mark() -> None:
    data = b"\xef\xbb\xbf" + csl([listed("Invented Chips")])
    assert read_list(gzip.compress(data)).entries == read_list(data).entries


def test_a_row_gives_its_facts() -> None:
    entry = only(
        read_list(
            csl(
                [
                    listed(
                        "Invented Chips, Ltd.",
                        alt_names="InvChips; and Invented Semiconductor;",
                        start_date="2023-03-06",
                        license_policy="Presumption of denial.",
                    )
                ]
            )
        )
    )
    assert (entry.list, entry.name, entry.aliases) == (
        "EL",
        "Invented Chips, Ltd.",
        ("InvChips", "Invented Semiconductor"),
    )
    assert entry.countries == ("CN",)
    assert entry.addresses == ("1 Invented Road, Shenzhen, CN",)
    assert (entry.license_requirement, entry.review_policy) == ("all_items", "presumption_of_denial")
    assert entry.requirement_text == ALL_ITEMS
    assert (entry.citations, entry.listed_from, entry.listed_from_precision) == (
        ("88 FR 13673",),
        date(2023, 3, 6),
        "published",
    )


def test_a_repeated_header_is_counted_and_is_no_entry() -> None:
    header = {name: name for name in CSL_COLUMNS}
    reading = read_list(csl([header, listed("Invented Chips")]))
    assert (reading.rows, reading.repeated, len(reading.entries), reading.rejected) == (2, 1, 1, ())


def test_a_row_of_another_width_is_kept_aside_with_what_it_said() -> None:
    data = csl([listed("Invented Chips")]) + b'"7","Entity List (EL) - Bureau","","","","Cut Short Co"\n'
    reading = read_list(data)
    assert [entry.name for entry in reading.entries] == ["Invented Chips"]
    (kept,) = reading.rejected
    assert kept.list == "EL"
    assert "Cut Short Co" in kept.row
    assert kept.why == "another number of fields than the header"


def test_a_row_of_an_unknown_list_is_kept_aside() -> None:
    reading = read_list(csl([listed("Invented Chips"), listed("Other", source="New List (NEW) - Somebody")]))
    assert [(one.list, one.why) for one in reading.rejected] == [
        (None, "source `New List (NEW) - Somebody` is no list known here")
    ]


def test_every_row_is_accounted_for() -> None:
    rows = [
        listed("Invented Chips"),
        listed("Invented Chips", addresses="2 Other Road, Wuhan, CN"),
        listed(""),
        {name: name for name in CSL_COLUMNS},
    ]
    reading = read_list(csl(rows))
    assert (
        len(reading.entries) + len(reading.rejected) + reading.folded + reading.repeated == reading.rows == 4
    )


def test_rows_of_one_party_become_one_entry_with_both_addresses() -> None:
    rows = [listed("Invented Chips"), listed("Invented Chips", addresses="2 Other Road, Wuhan, CN")]
    entry = only(read_list(csl(rows)))
    assert entry.addresses == ("1 Invented Road, Shenzhen, CN", "2 Other Road, Wuhan, CN")


def test_the_same_name_on_two_lists_or_in_two_countries_stays_two() -> None:
    rows = [
        listed("Invented Chips"),
        listed("Invented Chips", addresses="3 Rue Inventée, Paris, FR"),
        {
            "source": SDN,
            "entity_number": "991",
            "type": "Entity",
            "name": "Invented Chips",
            "addresses": "CN",
        },
    ]
    assert len({entry.id for entry in read_list(csl(rows)).entries}) == 3


def test_the_rebuilt_list_has_countries_and_no_addresses() -> None:
    entry = only(read_list(csl([listed("Invented Chips", addresses="HK; CN")])))
    assert (entry.addresses, entry.countries) == ((), ("HK", "CN"))


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("TURKIYE", "TR"),
        ("MACAU", "MO"),
        ("PRC", "CN"),
        ("UK", "GB"),
        ("MAN, ISLE OF", "IM"),
        ("CRIMEA (OCCUPIED)", "UA-43"),
        ("REGION: CHINA", "CN"),
        ("REGION: WEST BANK", "PS"),
    ],
)
def test_country_words_become_codes(printed: str, code: str) -> None:
    assert only(read_list(csl([listed("Invented Chips", addresses=printed)]))).countries == (code,)


@pytest.mark.parametrize("printed", ["", "REGION: KAFIA KINGI"])
def test_a_row_without_a_country_is_an_entry_all_the_same(printed: str) -> None:
    assert only(read_list(csl([listed("Invented Chips", addresses=printed)]))).countries == ()


@pytest.mark.parametrize(
    ("name", "party"),
    [
        (
            "Huawei Technologies Co., Ltd. (Huawei).  Affiliated Entity:  Invented Net Co., Ltd.",
            "Invented Net Co., Ltd.",
        ),
        (
            "Pakistan Atomic Energy Commission (PAEC), and subordinate entity Invented Works (IW)",
            "Invented Works (IW)",
        ),
        (
            "Invented Group Corporation 13th Institute (INV 13). Subordinate Institution - Invented Circuits",
            "Invented Circuits",
        ),
        ("Tactical Missile Corporation, Joint Stock Company Invented", "Joint Stock Company Invented"),
    ],
)
def test_an_affiliate_folded_into_its_parent_is_screened_as_itself(name: str, party: str) -> None:
    entry = only(read_list(csl([listed(name)])))
    assert entry.name == party
    assert entry.remarks is not None
    assert entry.remarks.startswith("listed with ")


def test_an_affiliate_known_by_a_number_keeps_its_parent_in_its_name() -> None:
    entry = only(
        read_list(csl([listed("Invented Academy. Subordinate Institution - 204th Research Institute")]))
    )
    assert entry.name == "Invented Academy 204th Research Institute"
    assert "204th Research Institute" in entry.aliases


def test_an_alias_inside_a_name_is_an_alias() -> None:
    entry = only(
        read_list(csl([listed("Invented Electronics Ltd., a.k.a. Chi-Inv Electronics (Inv-Shenzhen)")]))
    )
    assert (entry.name, entry.aliases) == (
        "Invented Electronics Ltd.",
        ("Chi-Inv Electronics (Inv-Shenzhen)",),
    )


def test_odd_characters_are_removed_and_genuine_ones_stay() -> None:
    names = ["'ABD AL-INVENTED, Rim", " I. INVENTED", "Invented\u00a0Chips\u0085 “Ω” – Plant"]
    rows = [
        {"source": SDN, "entity_number": str(n), "type": "Individual", "name": name}
        for n, name in enumerate(names)
    ]
    found = {entry.name for entry in read_list(csl(rows)).entries}
    assert found == {"'ABD AL-INVENTED, Rim", "I. INVENTED", "Invented Chips “Ω” – Plant"}


def test_a_field_of_a_megabyte_is_read_and_one_with_line_breaks_too() -> None:
    long = "; ".join(f"Alias {number}" for number in range(90_000))
    rows = [listed("Invented Chips", alt_names=long), listed("Invented Tools", remarks="first\nsecond")]
    reading = read_list(csl(rows))
    assert len(long) > 1_000_000
    assert [len(entry.aliases) for entry in reading.entries] == [90_000, 0]


def test_an_address_entry_without_its_address_is_kept_aside() -> None:
    reading = read_list(csl([listed("Address 01", addresses="CN; HK"), listed("Invented Chips")]))
    assert [one.why for one in reading.rejected] == ["an entry for an address, without the address"]


def test_a_denial_order_ends_with_its_order() -> None:
    row = {
        "source": DPL,
        "name": "INVENTED PERSON",
        "addresses": "1 INVENTED AVENUE, EL PASO, TX, 79905, US",
        "federal_register_notice": "87 F.R. 52741 8/29/2022",
        "start_date": "2022-08-24",
        "end_date": "2026-01-14",
    }
    entry = only(read_list(csl([row])))
    days = (date(2022, 8, 23), date(2022, 8, 24), date(2026, 1, 14), date(2026, 1, 15))
    assert [entry.status_on(day) for day in days] == ["not_listed", "listed", "listed", "not_listed"]


def test_identifiers_are_read_value_first_and_kind_first() -> None:
    ids = "CN, 91110000MA00INVENT, Unified Social Credit Code (USCC); Male, Gender"
    new = "Unified Social Credit Code (USCC), 91110000MA00INVENT, CN"
    vessel = "IMO 8898831, Vessel Registration Identification; 123456789, MMSI"
    for text, expected in (
        (ids, (("uscc", "91110000MA00INVENT"),)),
        (new, (("uscc", "91110000MA00INVENT"),)),
        (vessel, (("imo", "8898831"), ("mmsi", "123456789"))),
    ):
        row = {"source": SDN, "entity_number": "5", "type": "Vessel", "name": "INVENTED", "ids": text}
        assert only(read_list(csl([row]))).identifiers == expected


@pytest.mark.parametrize(
    "ids",
    ["03 Jun 2021, Listing Date (CMIC); Public Company, Target Type", "Listing Date (CMIC), 2021-06-03"],
)
def test_the_chinese_military_list_states_its_own_day(ids: str) -> None:
    source = "Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department"
    row = {"source": source, "entity_number": "5", "type": "Entity", "name": "INVENTED", "ids": ids}
    entry = only(read_list(csl([row])))
    assert (entry.listed_from, entry.listed_from_precision) == (date(2021, 6, 3), "effective")


def test_an_entry_has_the_same_id_in_the_next_file() -> None:
    before = only(read_list(csl([listed("Invented Chips, Ltd.")])))
    after = only(
        read_list(
            csl(
                [
                    listed(
                        "Invented Chips Ltd",
                        federal_register_notice="88 FR 13675; 89 FR 96837",
                        alt_names="New",
                    )
                ]
            )
        )
    )
    assert before.id == after.id


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"a,b,c\n1,2,3\n", "first line is `a,b,c`: accepted is the Consolidated Screening List as CSV"),
        (b"\x1f\x8b\x08broken", "gzip-compressed, but damaged"),
        (b"\xff\xfe\x00", "not UTF-8 text"),
        (b'{"list_id": "other"}', "JSON with `list_id` 'other'"),
        (b'{"list_id": ', "JSON, but broken at line 1"),
        (b"", "first line is ``"),
        (b"[1]", "JSON with `list_id` None"),
    ],
)
def test_what_is_no_list_is_refused_with_what_is_accepted(data: bytes, message: str) -> None:
    with pytest.raises(UnknownForm, match=f"^{message}"):
        read_list(data)


@pytest.mark.parametrize(
    ("name", "rows", "rejected", "repeated"),
    [
        ("csl_2022-05-16_full.csv.gz", 14_160, 0, 0),
        ("csl_2023-11-30_partial.csv.gz", 4_228, 1, 1),
        ("csl_2026-07-31_reconstructed.csv.gz", 25_921, 19, 0),
    ],
)
def test_the_real_files(name: str, rows: int, rejected: int, repeated: int) -> None:
    reading = real(name)
    assert (reading.rows, len(reading.rejected), reading.repeated) == (rows, rejected, repeated)
    assert len(reading.entries) + len(reading.rejected) + reading.folded + reading.repeated == rows
    assert len({entry.id for entry in reading.entries}) == len(reading.entries)
