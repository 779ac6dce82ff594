"""A case that a search found, as the JSON of a request."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from typing import Any

from service.engine.entities import Entity
from service.engine.search.look import Found
from service.engine.types import Value
from service.engine.vocabulary import Vocabulary

WORKED_OUT = "worked_out"
"""Key under which a witness holds facts that no request states: they are worked out, looked up or screened."""


def witness(found: Found, vocabulary: Vocabulary) -> str:
    """One line of JSON: what a request would state, and by entity what would have to be worked out of it."""
    worked_out: dict[str, dict[str, Any]] = {}
    body = _object(found.shipment, vocabulary, worked_out)
    request = {"as_of": found.as_of.isoformat(), "basis": found.basis, **body}
    if worked_out:
        request[WORKED_OUT] = worked_out
    return json.dumps(request, ensure_ascii=False)


def _object(entity: Entity, vocabulary: Vocabulary, worked_out: dict[str, dict[str, Any]]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for name, fact in entity.facts.items():
        known = vocabulary.facts[f"{entity.kind}.{name}"]
        if known.source is None:
            worked_out.setdefault(entity.id, {})[known.path] = _plain(fact.value)
        else:
            _put(made, known.source, _plain(fact.value))
    for name, collection in entity.collections.items():
        below = [_object(member, vocabulary, worked_out) for member in collection.members]
        kind = vocabulary.entities.get(name) or vocabulary.plural(name)
        assert kind is not None
        if kind.plural is not None and below:
            _put(made, kind.source or kind.plural, below)
        elif below and below[0]:
            _put(made, kind.source or kind.name, below[0])
    return made


def _put(made: dict[str, Any], path: str, value: Any) -> None:
    *way, last = path.split("/")
    for part in way:
        made = made.setdefault(part, {})
    if isinstance(value, dict):
        made.setdefault(last, {}).update(value)
    else:
        made[last] = value


def _plain(value: Value | None) -> Any:
    if isinstance(value, Fraction):
        return int(value) if value.denominator == 1 else float(value)
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
