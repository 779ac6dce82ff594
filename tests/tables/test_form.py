"""What holds for every table: it reads without a mistake, members are of their type, days are in order."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

import pytest

from service.engine.tables import DatedSet, Table
from service.values.country import COUNTRIES, REGIONS
from service.values.eccn import is_eccn
from tests.tables.conftest import MISTAKES, TABLES

FEDERAL_REGISTER = re.compile(r"^\d{2} FR \d{3,6}$")
SETS = [
    pytest.param(table, name, id=f"{table.name}: {name}") for table in TABLES.values() for name in table.sets
]
DATED = [pytest.param(table, id=table.name) for table in TABLES.values()]


VALID: dict[str, Callable[[str], bool]] = {
    "country": lambda text: text in COUNTRIES or text in REGIONS,
    "eccn": is_eccn,
    "text": lambda text: bool(text.strip()),
}


def test_the_engine_reads_every_table_without_a_mistake() -> None:
    assert MISTAKES == []


@pytest.mark.parametrize(("table", "name"), SETS)
def test_members_are_of_the_type_the_table_declares(table: Table, name: str) -> None:
    valid = VALID[table.values.name]
    assert [one.value for one in table.sets[name].members if not valid(one.value)] == []


@pytest.mark.parametrize(("table", "name"), SETS)
def test_stays_of_one_member_do_not_overlap(table: Table, name: str) -> None:
    by_value: dict[str, list[tuple[str, str]]] = {}
    for one in table.sets[name].members:
        span = (str(one.since or "0000-00-00"), str(one.until or "9999-99-99"))
        assert span[0] <= span[1], one
        by_value.setdefault(one.value, []).append(span)
    for value, spans in by_value.items():
        for before, after in pairwise(sorted(spans)):
            assert before[1] < after[0], f"{value} is twice in {name}"


@pytest.mark.parametrize(("table", "name"), SETS)
def test_a_day_is_given_with_the_document_that_set_it(table: Table, name: str) -> None:
    found: DatedSet = table.sets[name]
    for one in found.members:
        if one.by is not None:
            assert FEDERAL_REGISTER.match(one.by), one
        elif one.since or one.until:
            assert one.unverified, f"{one.value} has days, but neither a document nor the mark `unverified`"


@pytest.mark.parametrize("table", DATED)
def test_every_table_and_set_says_what_it_is_and_where_it_stands(table: Table) -> None:
    assert table.title
    assert table.cite
    assert all(one.title for one in table.sets.values())
