"""Filling the templates in which rules speak: `{item}` is a label, `{item.eccn}` a fact's value."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from service.engine.entities import Entity
from service.engine.types import Value
from service.values.numbers import plain

PLACEHOLDER = re.compile(r"\{([a-z_]+)(?:\.([a-z0-9_]+))?\}")


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


def fill(template: str, bound: Mapping[str, Entity]) -> str:
    """Fill a template from the bound entities; placeholders are checked when rules are loaded."""

    def replacement(match: re.Match[str]) -> str:
        entity = bound.get(match.group(1))
        if entity is None:
            return match.group(0)
        if match.group(2) is None:
            return entity.label or entity.id
        return written(entity.fact(match.group(2)).value)

    return PLACEHOLDER.sub(replacement, template)
