"""The Consolidated Screening List as JSON: entry for entry what the CSV gives."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from service.lists.readers import read_list
from service.lists.reading import Reading, UnknownForm
from tests.lists.rows import ALL_ITEMS, DENIAL, EL, SDN, csl, listed

CHIPS: dict[str, Any] = {
    "id": "e5b1",
    "source": EL,
    "entity_number": None,
    "type": None,
    "name": "Invented Chips, Ltd.",
    "alt_names": ["InvChips", "and Invented Semiconductor"],
    "addresses": [
        {"address": "1 Invented Road", "city": "Shenzhen", "state": None, "postal_code": "", "country": "CN"}
    ],
    "federal_register_notice": "88 FR 13673",
    "start_date": "2023-03-06",
    "license_requirement": ALL_ITEMS,
    "license_policy": DENIAL,
    "source_list_url": "http://example.org/list",
}
BANK: dict[str, Any] = {
    "id": "31695",
    "source": SDN,
    "entity_number": 31695,
    "type": "Entity",
    "programs": ["MBS", "RUSSIA-EO14024"],
    "name": "INVENTED BANK",
    "alt_names": [],
    "addresses": [
        {"address": "Nowhere St 12", "city": "Moscow", "state": "", "postal_code": "107016", "country": "RU"},
        {"address": None, "city": None, "state": None, "postal_code": None, "country": "BY"},
    ],
    "ids": [
        {"type": "Tax ID No.", "number": "7702235133", "country": "RU", "issue_date": None},
        {"type": "Website", "number": "www.example.org", "country": None},
    ],
    "nationalities": [],
}


def read(*rows: Any, **more: Any) -> Reading:
    return read_list(json.dumps({**more, "results": rows}).encode())


def test_json_gives_what_the_csv_gives() -> None:
    chips = listed(
        "Invented Chips, Ltd.",
        alt_names="InvChips; and Invented Semiconductor",
        start_date="2023-03-06",
    )
    bank = {
        "source": SDN,
        "entity_number": "31695",
        "type": "Entity",
        "programs": "MBS; RUSSIA-EO14024",
        "name": "INVENTED BANK",
        "addresses": "Nowhere St 12, Moscow, 107016, RU; BY",
        "ids": "RU, 7702235133, Tax ID No.; www.example.org, Website",
    }
    reading = read(CHIPS, BANK)
    assert reading.entries == read_list(csl([chips, bank])).entries
    assert (reading.family, reading.form, reading.rows) == ("csl", "Consolidated Screening List, JSON", 2)
    assert reading.entries[1].identifiers == (("tax_id", "7702235133"), ("website", "www.example.org"))
    assert reading.entries[1].countries == ("RU", "BY")


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"name": None}, "no name"),
        ({"name": 5}, "`name` is no text"),
        ({"source": "Invented List (XYZ)"}, "source `Invented List (XYZ)` is no list known here"),
        ({"alt_names": {"a": 1}}, "`alt_names` is no list of texts"),
        ({"addresses": ["Moscow"]}, "`addresses` is no list of objects"),
    ],
)
def test_a_row_not_understood_is_kept_aside(changes: dict[str, Any], why: str) -> None:
    reading = read(BANK, {**CHIPS, **changes})
    assert [entry.name for entry in reading.entries] == ["INVENTED BANK"]
    assert [one.why for one in reading.rejected] == [why]
    assert "1 Invented Road" in reading.rejected[0].row or "Moscow" in reading.rejected[0].row


def test_what_is_no_object_is_kept_aside() -> None:
    reading = read(BANK, "odd")
    assert [(one.list, one.row, one.why) for one in reading.rejected] == [(None, '"odd"', "not an object")]


def test_the_day_is_that_of_the_search_or_of_the_newest_source() -> None:
    used = [{"last_imported": "2026-07-30T09:00:00+00:00"}, {"last_imported": "2026-07-31T09:00:00+00:00"}]
    assert read(BANK).as_of is None
    assert read(BANK, sources_used=used).as_of == date(2026, 7, 31)
    assert read(BANK, sources_used=used, search_performed_at="2026-08-01T10:00:00").as_of == date(2026, 8, 1)


def test_a_page_of_a_search_is_not_the_list() -> None:
    with pytest.raises(UnknownForm, match="with 1 of `25921` results: accepted is the whole list"):
        read(BANK, total=25921)
    assert read(BANK, total=1).rows == 1
