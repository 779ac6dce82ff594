"""Part 744 of the eCFR as XML, on invented rows of its shape."""

from __future__ import annotations

import os
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from service.lists.entry import ListEntry
from service.lists.readers import read_list
from service.lists.readers.cells import split_name
from service.lists.reading import Reading, UnknownForm

PLAIN = "For all items subject to the EAR. (See § 744.11)"


def row(*cells: str) -> str:
    return "<TR>" + "".join(f'<TD class="left">{cell}</TD>\n' for cell in cells) + "</TR>"


def entity(
    cell: str, country: str = " ", requirement: str = PLAIN, citation: str = "88 FR 13675, 3/6/23."
) -> str:
    return row(country, cell, requirement, "Presumption of denial", citation)


def supplement(number: int, *rows: str) -> str:
    head = "<THEAD><TR><TH>Country</TH><TH>Entity</TH><TH>a</TH><TH>b</TH><TH>c</TH></TR></THEAD>"
    return (
        f'<DIV9 N="Supplement No. {number} to Part 744" TYPE="APPENDIX" VOLUME="2"><HEAD>Invented</HEAD>'
        f'<TABLE border="1">{head}<TBODY>{"".join(rows)}<TR><TD colspan="5">1 A footnote.</TD></TR></TBODY>'
        "</TABLE></DIV9>"
    )


def document(*supplements: str) -> bytes:
    # The real files hold more than the supplements, and not always well formed.
    return ('<?xml version="1.0"?>\n<ECFR><P>before</DIV4>' + "".join(supplements) + "</ECFR>").encode()


def read(*rows: str) -> Reading:
    return read_list(document(supplement(4, *rows)))


def one(cell: str, **more: str) -> ListEntry:
    (entry,) = read(entity(cell, country="CHINA, PEOPLE'S REPUBLIC OF", **more)).entries
    return entry


def test_a_row_gives_its_facts() -> None:
    entry = one(
        'Invented Chips Co., Ltd., a.k.a., the following two aliases:<br/>—InvChips; <E T="03">and</E><br/>'
        '—Invented Semiconductor.<br/> <br/> 1 Invented Road, Wuhan, China; <E T="03">and</E> Flat 7, Hong Kong.'
    )
    assert entry.name == "Invented Chips Co., Ltd."
    assert entry.aliases == ("InvChips", "Invented Semiconductor")
    assert entry.addresses == ("1 Invented Road, Wuhan, China", "Flat 7, Hong Kong")
    assert entry.countries == ("CN", "HK")
    assert (entry.license_requirement, entry.review_policy) == ("all_items", "presumption_of_denial")
    assert entry.printed == {"88 FR 13675": date(2023, 3, 6)}
    assert entry.sources == ("regulation",)


def test_the_country_holds_until_the_next() -> None:
    reading = read(
        entity("Invented One, 1 Road, Kabul, Afghanistan.", country="AFGHANISTAN"),
        entity("Invented Two, 2 Road, Kabul, Afghanistan."),
        entity("Invented Three, Sevastopol.", country="CRIMEA REGION OF UKRAINE"),
    )
    assert [entry.countries for entry in reading.entries] == [("AF",), ("AF",), ("UA-43",)]


def test_superscripts_are_footnotes() -> None:
    entry = one(
        "Invented Chips, 1 Road, Wuhan, China.",
        requirement="For all items subject to the EAR, see §§ 734.9(e)<sup>1</sup> and 744.11 of the EAR <sup>2</sup>",
    )
    assert entry.footnotes == {1, 2}
    assert entry.license_requirement == "all_items_fdp"


@pytest.mark.parametrize(
    ("text", "name", "address"),
    [
        (
            "Invented Chips Co., Ltd., No. 2 North Road, Wuhan",
            "Invented Chips Co., Ltd.",
            "No. 2 North Road, Wuhan",
        ),
        ("Invented, Inc., 1403-8 McKee Avenue, Toronto", "Invented, Inc.", "1403-8 McKee Avenue, Toronto"),
        ("Invented Chips (Wuhan, East) Limited, Wuhan", "Invented Chips (Wuhan, East) Limited", "Wuhan"),
        (
            "Invented Concern, Joint Stock Company Inv, 2 Street, Moscow",
            "Invented Concern, Joint Stock Company Inv",
            "2 Street, Moscow",
        ),
        (
            "Invented Tech Co., Ltd. No. 9 East Road, Beijing",
            "Invented Tech Co., Ltd.",
            "No. 9 East Road, Beijing",
        ),
        ("Invented Group. South Sudan.", "Invented Group.", "South Sudan"),
        ("Invented Chips", "Invented Chips", ""),
    ],
)
def test_a_name_ends_where_its_address_begins(text: str, name: str, address: str) -> None:
    found, rest = split_name(text)
    assert (found.rstrip("."), rest) == (name.rstrip("."), address)


@pytest.mark.parametrize(
    ("cell", "aliases"),
    [
        ("Inv System, (a.k.a., Rayan Inv and Rayane Inv), Unit 7, Tehran, Iran", ("Rayan Inv", "Rayane Inv")),
        ("Inv System, a.k.a. Nouvelle Inv, 1305 Rue Pise, Montreal", ("Nouvelle Inv",)),
        ("Inv System, a.k.a., the following one alias: Inv Sys, 1 Road", ("Inv Sys",)),
        (
            "Inv System, a.k.a., the following three aliases:<br/>—A1 Inv;<br/>B2 Inv; and<br/>C3 Inv.<br/>1 Road",
            ("A1 Inv", "B2 Inv", "C3 Inv"),
        ),
    ],
)
def test_aliases_in_every_form(cell: str, aliases: tuple[str, ...]) -> None:
    entry = one(cell)
    assert entry.name == "Inv System"
    assert entry.aliases == aliases


def test_affiliates_printed_below_their_parent_are_parties_of_their_own() -> None:
    reading = read(
        entity("Invented Technologies Co., Ltd. (Invented), 1 Road, Shenzhen, China.", country="CHINA"),
        entity(
            'Affiliated entities:<br/> <E T="03">Inv Longshine Co., Ltd.,</E> a.k.a., the following one alias:<br/>'
            '—Inv Longshine.<br/> 3 Road, Beijing, China.<br/> <E T="03">Inv Terminal (Shenzhen) Co., Ltd.,</E> '
            'B1, Shenzhen, China; <E T="03">and</E> B2, Shenzhen, China.',
            requirement="",
            citation="",
        ).replace("Presumption of denial", ""),
    )
    assert [(entry.name, entry.aliases, entry.addresses) for entry in reading.entries[1:]] == [
        ("Inv Longshine Co., Ltd.", ("Inv Longshine",), ("3 Road, Beijing, China",)),
        ("Inv Terminal (Shenzhen) Co., Ltd.", (), ("B1, Shenzhen, China", "B2, Shenzhen, China")),
    ]
    for entry in reading.entries[1:]:
        assert entry.remarks == "listed with Invented Technologies Co., Ltd. (Invented)"
        assert (entry.license_requirement, entry.citations) == ("all_items", ("88 FR 13675",))


def test_subordinate_institutions_and_the_addresses_they_share() -> None:
    def below(cell: str) -> str:
        return row(" ", cell, "", "", "")

    reading = read(
        entity("Invented Academy, a.k.a., the following one alias:<br/>—Inv Academy.", country="CHINA"),
        below('<E T="03">Subordinate institution</E><br/>201 Research Institute.'),
        below(
            "The following addresses apply to the entity and to the subordinate institutions: 50 Road, Beijing, China."
        ),
    )
    assert [entry.name for entry in reading.entries] == [
        "Invented Academy",
        "Invented Academy 201 Research Institute",
    ]
    assert {entry.addresses for entry in reading.entries} == {("50 Road, Beijing, China",)}


def test_the_unverified_list_and_the_military_end_user_list() -> None:
    reading = read_list(
        document(
            supplement(
                6,
                row(
                    "ARMENIA", "Inv Sanatgaran, Komitas 26, Yerevan, Armenia", "85 FR 64017, October 9, 2020."
                ),
            ),
            supplement(
                7,
                row("BURMA", "[Reserved]", "[Reserved]"),
                row(
                    "CHINA, PEOPLE'S REPUBLIC OF", "Inv Aero, 1 Road, Xian, China", "85 FR 83799, 12/23/2020."
                ),
                row(" ", "The following eight subordinate institutions of Inv Company:", ""),
                row(" ", '<E T="03">Subordinate instituion:</E>', ""),
                row(" ", "Inv Engine Co. Ltd., 2 Road, Xian, China", ""),
            ),
        )
    )
    unverified, *military = reading.entries
    assert (unverified.list, unverified.name, unverified.printed) == (
        "UVL",
        "Inv Sanatgaran",
        {"85 FR 64017": date(2020, 10, 9)},
    )
    assert unverified.license_requirement is None
    assert [(one.list, one.name, one.license_requirement, one.citations) for one in military] == [
        ("MEU", "Inv Aero", "supplement_2_items", ("85 FR 83799",)),
        ("MEU", "Inv Engine Co. Ltd.", "supplement_2_items", ("85 FR 83799",)),
    ]
    assert reading.rejected == ()


def test_a_row_that_is_not_understood_is_kept_aside() -> None:
    reading = read(
        entity("Inv One, 1 Road", country="ATLANTIS"),
        entity("Inv Two, 1 Road", country="CHINA", citation="soon"),
        entity("Inv Three, 1 Road", country="CHINA", requirement=""),
        entity("Address 01", country="CHINA"),
        entity("Inv Four, 1 Road", country="CHINA"),
    )
    assert [one.why for one in reading.rejected] == [
        "country `ATLANTIS` is not known",
        "no Federal Register citation in `soon`",
        "no licence requirement",
        "an entry for an address, without the address",
    ]
    assert [entry.name for entry in reading.entries] == ["Inv Four"]


def test_broken_xml_is_refused() -> None:
    broken = document(supplement(4, entity("Inv", country="CHINA"))).replace(b"</TBODY>", b"")
    with pytest.raises(
        UnknownForm, match=r"^XML of Supplement No. 4 to Part 744, but broken: mismatched tag"
    ):
        read_list(broken)


def test_entities_of_a_document_type_are_not_expanded() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb">]>' + document(
        supplement(4, entity("&b;", country="CHINA"))
    )
    with pytest.raises(UnknownForm, match="undefined entity"):
        read_list(bomb)


def test_the_real_part_744() -> None:
    root = Path(os.environ.get("EXPORTCHECK_SHARED") or Path(__file__).parents[3] / "shared")
    path = root / "law" / "source" / "ecfr-title15-parts-730-774_2026-01-29.xml.gz"
    if not path.exists():
        pytest.skip("the shared eCFR is not at hand")
    reading = read_list(path.read_bytes())
    assert reading.rejected == ()
    counts = Counter(entry.list for entry in reading.entries)
    assert (counts["EL"], counts["UVL"], counts["MEU"]) == (3_435, 186, 70)
    footnotes = Counter(number for entry in reading.entries for number in entry.footnotes)
    assert (footnotes[1], footnotes[2], footnotes[4], footnotes[5]) == (152, 152, 96, 16)
    names = {entry.name for entry in reading.entries}
    assert {"Huawei Terminal (Shenzhen) Co., Ltd.", "PXW Semiconductor Manufactory Co., Ltd."} <= names
