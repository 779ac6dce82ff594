"""Filling the templates in which rules speak: `{item}` is a label, `{item.eccn}` a fact's value."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from service.engine.entities import Entity
from service.engine.grammar import is_plural
from service.engine.types import Value
from service.engine.vocabulary import Vocabulary
from service.values.country import in_prose
from service.values.numbers import plain

PLACEHOLDER = re.compile(r"\{([a-z_]+)(?:\.([a-z0-9_]+))?\}")
_SUBJECT = re.compile(
    rf"{PLACEHOLDER.pattern}(?P<verb> (?:is|was|has|does|goes|needs|holds|leaves|changes|moves|detects|arises)\b)?"
)
"""A placeholder, and a verb of which it is the subject."""


def written(value: Value | None) -> str:
    """Write a value as prose does."""
    if value is None:
        return "not known"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Fraction):
        return plain(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return ", ".join(value) if value else "none"
    return value


def fill(template: str, bound: Mapping[str, Entity], vocabulary: Vocabulary) -> str:
    """Fill a template from the bound entities; `rules lint` finds placeholders that name nothing.

    A country is written by its name. Rules are in the singular, so of `Servers` it is a line that needs a licence.
    """

    def replacement(match: re.Match[str]) -> str:
        entity = bound.get(match.group(1))
        if entity is None:
            return match.group(0)
        verb = match.group("verb") or ""
        if match.group(2) is not None:
            return f"{_fact(entity, match.group(2), vocabulary)}{verb}"
        label = entity.label or entity.id
        kind = vocabulary.entities.get(entity.kind)
        if verb and kind is not None and kind.described and is_plural(label):
            return f'{"The" if match.start() == 0 else "the"} line "{label}"{verb}'
        return f"{label}{verb}"

    return _SUBJECT.sub(replacement, template)


def _fact(entity: Entity, name: str, vocabulary: Vocabulary) -> str:
    value = entity.fact(name).value
    type_ = vocabulary.facts.get(f"{entity.kind}.{name}")
    if type_ is not None and type_.type.name == "country" and isinstance(value, str):
        return in_prose(value)
    return written(value)
