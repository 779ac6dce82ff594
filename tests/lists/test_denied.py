"""The Denied Persons List as JSON and as tab-separated text."""

from __future__ import annotations

from datetime import date

import pytest

from service.lists.readers import read_list
from tests.lists.rows import denied, real, supplement

HEADER = (
    '"Name"\t"Street_Address"\t"City"\t"State"\t"Country"\t"Postal_Code"\t"Effective_Date"\t"Expiration_Date"\t'
    '"Standard_Order"\t"Last_Update"\t"Action"\t"FR_Citation"\n'
)
LINE = (
    '"INVENTED PERSON"\t"3415 INV AVENUE"\t"EL PASO"\t"TX"\t""\t"79905"\t"08/24/2022"\t"01/14/2026"\t"Y"\t'
    '"2022-08-29"\t"F.R. NOTICE ADDED"\t"87 F.R. 52741 8/29/2022"\n'
)


def test_text_as_published() -> None:
    reading = read_list((HEADER + LINE).encode())
    (entry,) = reading.entries
    assert (reading.family, entry.list, entry.name) == ("dpl", "DPL", "INVENTED PERSON")
    assert entry.addresses == ("3415 INV AVENUE, EL PASO, TX, 79905",)
    assert entry.countries == ("US",)
    assert (entry.listed_from, entry.listed_from_precision) == (date(2022, 8, 24), "effective")
    assert entry.expires_on == date(2026, 1, 14)
    assert entry.citations == ("87 FR 52741",)


def test_json_has_the_expiry_in_its_notes_and_the_day_in_its_file_name() -> None:
    reading = read_list(supplement([denied("INVENTED PERSON")], "bis-dpl", source_file="dpl_04142026.csv"))
    (entry,) = reading.entries
    assert reading.as_of == date(2026, 4, 14)
    assert (entry.listed_from, entry.expires_on) == (date(2022, 8, 24), date(2030, 1, 14))
    assert entry.remarks == "Type of denial: Standard"


def test_an_order_without_an_expiry_stands() -> None:
    (entry,) = read_list(
        supplement([denied("INVENTED", notes="Type of denial: Standard")], "bis-dpl")
    ).entries
    assert entry.status_on(date(2099, 1, 1)) == "listed"


def test_an_order_that_has_expired_is_over_the_day_after() -> None:
    (entry,) = read_list((HEADER + LINE).encode()).entries
    assert entry.status_on(date(2026, 1, 14)) == "listed"
    assert entry.status_on(date(2026, 1, 15)) == "not_listed"


def test_citations_that_run_together() -> None:
    text = "68 F.R. 38290 6/27/03 71 F.R. 38843 7/10/06 72 F.R. 4236 1/30/07, 80 F.R.44930 7/28/15"
    (entry,) = read_list(supplement([denied("INVENTED", federal_register=text)], "bis-dpl")).entries
    assert entry.citations == ("68 FR 38290", "71 FR 38843", "72 FR 4236", "80 FR 44930")
    assert entry.printed["72 FR 4236"] == date(2007, 1, 30)


def test_several_addresses_of_one_order_become_one_entry() -> None:
    rows = [denied("INVENTED"), denied("INVENTED", address="INMATE NUMBER: 1, FCI INVENTED, TX, US")]
    reading = read_list(supplement(rows, "bis-dpl"))
    assert (len(reading.entries), reading.folded, len(reading.entries[0].addresses)) == (1, 1, 2)


def test_of_two_orders_of_one_year_the_later_end_holds() -> None:
    later = denied("INVENTED", notes="Expires: 2035-01-01")
    for rows in ([denied("INVENTED"), later], [later, denied("INVENTED")]):
        (entry,) = read_list(supplement(rows, "bis-dpl")).entries
        assert entry.expires_on == date(2035, 1, 1)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ('"INVENTED"\t"ONLY"\n', "2 fields instead of 12"),
        (LINE.replace("INVENTED PERSON", " "), "no name"),
        (LINE.replace("08/24/2022", "13/24/2022"), "effective date `13/24/2022` is no date"),
        (LINE.replace("01/14/2026", "never"), "expiry date `never` is no date"),
    ],
)
def test_a_line_that_is_not_understood_is_kept_aside(line: str, why: str) -> None:
    reading = read_list((HEADER + line + LINE).encode())
    assert [(one.list, one.why) for one in reading.rejected] == [("DPL", why)]
    assert len(reading.entries) == 1


def test_a_repeated_header_is_no_person() -> None:
    reading = read_list((HEADER + LINE + HEADER).encode())
    assert (reading.rows, reading.repeated, len(reading.entries)) == (2, 1, 1)


def test_the_real_files() -> None:
    current = real("bis_dpl_2026-04-14.json")
    assert (current.rows, len(current.entries) + current.folded, current.rejected) == (564, 564, ())
    day = date(2026, 11, 23)
    assert 80 < sum(entry.status_on(day) == "not_listed" for entry in current.entries) <= 126
    published = real("dpl_2023-11-30.tsv.txt")
    assert (published.rows, len(published.entries) + published.folded, published.rejected) == (665, 665, ())
