"""Absent, null and stated are three things: null never says less than silence, nor than what could be stated instead.

Every field of the contract that takes null is tried, at places of orders drawn at random.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from random import Random
from typing import Any, Final, cast

import pytest
from marshmallow import Schema

from service.operations.reading import SCHEMA
from service.operations.reading.fields import Stated
from service.operations.reading.shapes import Each, Part
from service.values.problem import Problem
from tests.properties.orders import order
from tests.properties.test_real_rules import assessed

Way = tuple[Any, ...]
ORDERS: Final = 60
BATCHES: Final = 4
PLACES: Final = 24
WORKED_OUT: Final = {
    # What the contract says: a null ECCN is worked out from the figures; without figures the stated class decides.
    ("items", "eccn"),
    ("items", "ic"),
    ("components", "eccn"),
    ("components", "ic"),
    # What is stated beside it tells: where it is made, and on which node.
    ("items", "us_origin"),
    ("dies", "planar"),
}
"""Fields, by the list they are in, for which something else that is stated stands in."""


def places(schema: Schema, document: dict[str, Any], way: Way = ()) -> Iterator[tuple[Way, Stated]]:
    """Every place of a document, stated or not, at which the contract takes null."""
    for key, some in schema.load_fields.items():
        field = cast(Stated, some)
        name = field.data_key or key
        here = (*way, name)
        if field.allow_none and not field.required:
            yield here, field
        value = document.get(name)
        if isinstance(field, Part) and isinstance(value, dict):
            yield from places(field.loader, value, here)
        if isinstance(field, Each) and isinstance(field.inner, Part) and isinstance(value, list):
            for index, one in enumerate(value):
                yield from places(field.inner.loader, one, (*here, index))


def changed(document: dict[str, Any], way: Way, value: Any) -> dict[str, Any]:
    """The document with a value at a place, or with nothing there for `...`."""
    result = deepcopy(document)
    at = result
    for part in way[:-1]:
        at = at[part]
    if value is ...:
        at.pop(way[-1], None)
    else:
        at[way[-1]] = value
    return result


def stated(document: dict[str, Any], way: Way) -> Any:
    """What the document states at a place, `...` for nothing."""
    at: Any = document
    for part in way[:-1]:
        at = at[part]
    return at.get(way[-1], ...)


def other_values(document: dict[str, Any], way: Way) -> list[Any]:
    """What could be stated at a place: yes or no where that is stated or could be, and what is stated."""
    value = stated(document, way)
    return [True, False] if value is ... or isinstance(value, bool) else [value]


def verdict(document: dict[str, Any]) -> str | None:
    """The verdict; None where the contract refuses the request."""
    try:
        return assessed(document).verdict
    except Problem:
        return None


def kind_of(way: Way) -> tuple[Any, Any]:
    """The last list on the way, and the field."""
    names = [part for part in way if not isinstance(part, int)]
    return (names[-2] if len(names) > 1 and names[-2] != "ic" else names[0], names[-1])


@pytest.mark.parametrize("batch", range(BATCHES))
def test_null_frees_nothing_that_silence_or_an_answer_denies(batch: int) -> None:
    tried: set[str] = set()
    for seed in range(batch, ORDERS, BATCHES):
        random = Random(seed)
        document = order(random)
        document.setdefault("end_use", {}).setdefault("facility", {})
        found = [way for way, _ in places(SCHEMA, document)]
        for way in random.sample(found, min(PLACES, len(found))):
            if verdict(changed(document, way, None)) != "allow":
                continue
            said = f"seed {seed}: null at {way} allows"
            assert verdict(changed(document, way, ...)) != "deny", f"{said} what silence there denies"
            if kind_of(way) in WORKED_OUT:
                continue
            for value in other_values(document, way):
                assert verdict(changed(document, way, value)) != "deny", f"{said} what {value!r} there denies"
            tried.add(str(way[-1]))
    assert len(tried) > 8
