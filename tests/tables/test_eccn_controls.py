"""What each ECCN is controlled for: the form of the rows, and facts that must not slip."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from service.engine.tables import Table
from service.values.eccn import contains, is_eccn

Rows = dict[str, dict[str, Any]]
CONTROL_KEYS = {
    "reason", "column", "special", "applies_to", "except", "for_items", "for_reason", "except_for_items", "only",
    "conditional", "from",
}  # fmt: skip
REASONS = {
    "AT",
    "CB",
    "CC",
    "CW",
    "EI",
    "FC",
    "MT",
    "NP",
    "NS",
    "RS",
    "SI",
    "SL",
    "SS",
    "UN",
    "foreign policy",
}


def every_control(controls: Rows) -> Iterator[tuple[str, dict[str, Any]]]:
    for eccn, row in controls.items():
        for control in row.get("controls", ()):
            yield eccn, control


def of(controls: Rows, eccn: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = list(controls[eccn]["controls"])
    return found


def covers(control: dict[str, Any], paragraph: str) -> bool:
    """Whether a control reaches a paragraph, read as a consumer must."""
    scope = control["applies_to"]
    if isinstance(scope, tuple) and not any(contains(wide, paragraph) for wide in scope):
        return False
    return not any(contains(wide, paragraph) for wide in control.get("except", ()))


def places(controls: Rows, eccn: str, paragraph: str) -> set[str]:
    return {one.get("column") or one["special"] for one in of(controls, eccn) if covers(one, paragraph)}


def test_every_eccn_of_the_list_has_one_row(controls: Rows) -> None:
    assert len(controls) == 638
    assert all(is_eccn(eccn) for eccn in controls)


def test_a_row_stands_in_the_file_of_its_category(tables: dict[str, Table]) -> None:
    for category in range(10):
        assert {eccn[0] for eccn in tables[f"eccn_controls_{category}"].rows} == {str(category)}


def test_headings_are_a_few_words_of_ours(controls: Rows) -> None:
    assert [eccn for eccn, row in controls.items() if not 0 < len(row["heading"].split()) <= 8] == []


def test_controls_have_a_reason_a_place_and_a_scope(controls: Rows, tables: dict[str, Table]) -> None:
    columns = set(tables["country_chart"].sets)
    for eccn, control in every_control(controls):
        assert set(control) <= CONTROL_KEYS, eccn
        assert control["reason"] in REASONS, eccn
        assert ("column" in control) is not ("special" in control), eccn
        assert control.get("column", "NS 1") in columns, eccn
        if "column" in control:
            assert control["column"].split()[0] == control["reason"], eccn


def test_scopes_name_paragraphs_of_the_entry_and_items_of_the_list(controls: Rows) -> None:
    for eccn, control in every_control(controls):
        scope = control["applies_to"]
        assert scope in {"entry", "unparsed"} or isinstance(scope, tuple), eccn
        for paragraph in (*(scope if isinstance(scope, tuple) else ()), *control.get("except", ())):
            assert contains(eccn, paragraph), f"{eccn}: {paragraph}"
            assert is_eccn(paragraph), f"{eccn}: {paragraph}"
        for item in (*control.get("for_items", ()), *control.get("except_for_items", ())):
            assert is_eccn(item), f"{eccn}: {item}"


def test_an_entry_without_controls_says_why(controls: Rows) -> None:
    for eccn, row in controls.items():
        assert bool(row.get("controls")) is not ("status" in row), eccn
        assert row.get("status", "itar") in {"itar", "see_elsewhere"}, eccn


SCOPE = {"amount", "applies_to", "except", "not_for_reasons", "conditional", "except_for_items"}


def test_exceptions_are_a_word_an_amount_or_a_scope(controls: Rows) -> None:
    for eccn, row in controls.items():
        for symbol, value in row.get("exceptions", {}).items():
            for one in value if isinstance(value, tuple) else (value,):
                if isinstance(one, str):
                    assert one in {"yes", "no", "unparsed"}, f"{eccn} {symbol}"
                    continue
                assert set(one) <= SCOPE, f"{eccn} {symbol}"
                assert one.get("amount", "1").isdigit(), f"{eccn} {symbol}"
                for paragraph in (*one.get("applies_to", ()), *one.get("except", ())):
                    assert contains(eccn, paragraph), f"{eccn} {symbol}"


PLACES = [
    ("3A090", "3A090.a", {"742.6(a)(6)(iii)(A)", "AT 1"}),
    ("3A090", "3A090.b", {"742.6(a)(6)(iii)(B)", "AT 1"}),
    ("3A090", "3A090.c", {"742.6(a)(6)(i)(B)", "AT 1"}),
    ("3A001", "3A001.z.1.a", {"742.6(a)(6)(iii)(A)", "NS 2", "AT 1"}),
    ("3B001", "3B001.f.1", {"742.4(a)(4)", "742.6(a)(6)", "AT 1"}),
    ("3B001", "3B001.l", {"742.4(a)(4)", "742.6(a)(6)", "AT 1"}),
    ("3B001", "3B001.f.3", {"NS 2", "AT 1"}),
    ("3B001", "3B001.q", {"742.4(a)(5)", "742.6(a)(10)", "AT 1"}),
    ("3B993", "3B993.f.1", {"742.6(a)(11)", "AT 1"}),
    ("3A991", "3A991.p", {"AT 1"}),
    ("4A090", "4A090.a", {"742.6(a)(6)(iii)(A)", "AT 1"}),
    ("4E091", "4E091", {"742.6(a)(13)", "AT 1"}),
    ("5A002", "5A002.a", {"NS 1", "AT 1", "742.15"}),
    ("5A992", "5A992.c", {"AT 1"}),
    ("0A982", "0A982", {"742.7"}),
]


@pytest.mark.parametrize(("eccn", "paragraph", "expected"), PLACES)
def test_a_paragraph_is_controlled_where_the_list_says(
    controls: Rows, eccn: str, paragraph: str, expected: set[str]
) -> None:
    assert places(controls, eccn, paragraph) == expected


def test_software_for_the_chips_is_tied_to_the_chips(controls: Rows) -> None:
    tied = {one["special"]: one["for_items"] for one in of(controls, "3D001") if "special" in one}
    assert "3A090.a" in tied["742.6(a)(6)(iii)(A)"]
    assert "3A090.b" in tied["742.6(a)(6)(iii)(B)"]
    assert tied["742.6(a)(6)(i)"] == ("3A090.c",)


def test_entries_made_by_the_rules_of_2022_and_2024_have_a_first_day(controls: Rows) -> None:
    assert controls["3A090"]["from"] == "2022-10-21"
    assert controls["3A904"]["from"] == "2024-09-06"
    assert controls["3B993"]["from"] == "2024-12-02"


def test_amounts_of_shipments_of_limited_value(controls: Rows) -> None:
    assert controls["3C001"]["exceptions"]["lvs"] == {"amount": "3000"}
    assert controls["3B002"]["exceptions"]["lvs"] == {"amount": "500", "except": ("3B002.c",)}
    assert controls["4A001"]["exceptions"]["lvs"] == (
        {"amount": "5000", "applies_to": ("4A001.a",), "not_for_reasons": ("MT",)},
    )
    assert controls["3A090"]["exceptions"]["lvs"] == "no"


def test_no_reason_of_the_index_is_lost(controls: Rows, shared: Path) -> None:
    index = json.loads((shared / "law" / "data" / "ccl-index.json").read_text(encoding="utf-8"))["entries"]
    known = {("3A232", "RS")}  # named as a reason, but no line of the entry says to what it applies
    for entry in index:
        reasons = {
            word.strip() for word in (entry["reason_for_control"] or "").rstrip(".").split(",")
        } & REASONS
        have = {control["reason"] for control in controls[entry["eccn"]].get("controls", ())}
        assert {(entry["eccn"], one) for one in reasons - have} <= known, entry["eccn"]


def test_every_column_of_the_index_is_kept(controls: Rows, shared: Path) -> None:
    index = json.loads((shared / "law" / "data" / "ccl-index.json").read_text(encoding="utf-8"))["entries"]
    for entry in index:
        expected = {column for line in entry["license_requirements"] for column in line["columns"]}
        have = {one.get("column") for one in controls[entry["eccn"]].get("controls", ())}
        assert expected <= have, entry["eccn"]
