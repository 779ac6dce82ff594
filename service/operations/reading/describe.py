"""The request's schemas written as JSON Schema, for the OpenAPI document and for anyone who builds requests."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any, cast

from marshmallow import Schema

from service.operations.reading.fields import Stated
from service.operations.reading.record import Bound
from service.operations.reading.shapes import Each, Either, Part


def describe(schema: Schema, *, prefix: str = "#/$defs/") -> dict[str, dict[str, Any]]:
    """Return the JSON Schema (2020-12) of `schema` and of every object in it, by name.

    prefix: what stands before a name where one refers to another.
    """
    found: dict[str, dict[str, Any]] = {}
    _record(schema, prefix, found)
    return found


def _record(schema: Schema, prefix: str, found: dict[str, dict[str, Any]]) -> dict[str, Any]:
    name = type(schema).__name__
    if name not in found:
        document: dict[str, Any] = {"description": " ".join((inspect.getdoc(type(schema)) or "").split())}
        found[name] = document
        fields = {field.data_key or key: cast(Stated, field) for key, field in schema.load_fields.items()}
        document["type"] = "object"
        document["additionalProperties"] = False
        document["properties"] = {key: _field(field, prefix, found) for key, field in fields.items()}
        required = [key for key, field in fields.items() if field.required]
        if required:
            document["required"] = required
        if isinstance(schema, Bound):
            document["allOf"] = [condition.keywords() for condition in schema.conditions]
    return {"$ref": prefix + name}


def _field(field: Stated, prefix: str, found: dict[str, dict[str, Any]]) -> dict[str, Any]:
    document = _value(field, prefix, found)
    if field.allow_none:
        document = _or_null(document)
    description = field.metadata["description"]
    return {"description": description, **document} if description else document


def _value(field: Stated, prefix: str, found: dict[str, dict[str, Any]]) -> dict[str, Any]:
    if isinstance(field, Part):
        return _record(field.loader, prefix, found)
    if isinstance(field, Each):
        return {**field.keywords(), "items": _field(field.inner, prefix, found)}
    if isinstance(field, Either):
        return {"anyOf": [_field(field.short, prefix, found), _field(field.full, prefix, found)]}
    return field.keywords()


def _or_null(document: Mapping[str, Any]) -> dict[str, Any]:
    if "type" not in document:
        return {"anyOf": [dict(document), {"type": "null"}]}
    nullable = {**document, "type": [document["type"], "null"]}
    if "enum" in document:
        nullable["enum"] = [*document["enum"], None]
    return nullable
