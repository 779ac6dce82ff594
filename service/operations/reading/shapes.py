"""Fields that hold others: arrays, objects, and the few places where the contract is open."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from typing import Any, Final

from marshmallow import Schema, ValidationError

from service.operations.reading.fields import LONGEST_TEXT, Mistake, Stated, spelled
from service.values.problem import shown

MOST_ENTRIES: Final = 500
SCHEME_PATTERN: Final = "^[a-z][a-z0-9_]{1,31}$"


class Each(Stated):
    """An array of `inner` values."""

    def __init__(
        self,
        inner: Stated,
        description: str = "",
        *,
        least: int = 0,
        most: int = MOST_ENTRIES,
        unique: bool = False,
        required: bool = False,
        null: bool = False,
    ) -> None:
        super().__init__(description, required=required, null=null)
        self.inner, self.least, self.most, self.unique = inner, least, most, unique
        each = "an object" if isinstance(inner, Part) else inner.accepted
        self.accepted = f"an array of {least} to {most} entries, each {each}"

    def _bind_to_schema(self, field_name: str, parent: Any) -> None:
        super()._bind_to_schema(field_name, parent)
        self.inner._bind_to_schema(field_name, self)  # noqa: SLF001 (as marshmallow binds its own)

    def _keywords(self) -> dict[str, Any]:
        found: dict[str, Any] = {"type": "array"}
        if self.least:
            found["minItems"] = self.least
        found["maxItems"] = self.most
        if self.unique:
            found["uniqueItems"] = True
        return found

    def _read(self, value: Any) -> list[Any]:
        if not isinstance(value, list):
            raise self.wrong(f"not an array: {spelled(value)}")
        if not self.least <= len(value) <= self.most:
            raise self.wrong(f"{len(value)} entries" if value else "an empty array")
        found, errors = [], {}
        for index, entry in enumerate(value):
            try:
                found.append(self.inner.deserialize(entry))
            except ValidationError as error:
                errors[index] = error.messages
        if errors:
            raise ValidationError(errors, valid_data=found)
        if self.unique:
            self._refuse_repeats(value)
        return found

    def _refuse_repeats(self, value: list[Any]) -> None:
        seen: list[Any] = []
        for index, entry in enumerate(value):
            if entry in seen:
                first = seen.index(entry)
                raise ValidationError(
                    {index: [Mistake(f"the same as entry {first}: {spelled(entry)}", "each entry once")]}
                )
            seen.append(entry)


class Part(Stated):
    """An object within the request, read by `schema` (given by a function where it contains itself)."""

    accepted = "an object"

    def __init__(
        self,
        schema: Callable[[], Schema],
        description: str = "",
        *,
        required: bool = False,
        null: bool = False,
    ) -> None:
        super().__init__(description, required=required, null=null)
        self.schema = schema

    @cached_property
    def loader(self) -> Schema:
        """An instance of the schema, made once, and only when needed: a schema may contain itself."""
        return self.schema()

    def _read(self, value: Any) -> Any:
        if not isinstance(value, dict):
            raise self.wrong(f"not an object: {spelled(value)}")
        return self.loader.load(value)


class Either(Stated):
    """A short form, or an object that says more."""

    def __init__(self, short: Stated, full: Part, description: str = "") -> None:
        super().__init__(description)
        self.short, self.full = short, full
        self.accepted = f"{short.accepted}; or an object"

    def _bind_to_schema(self, field_name: str, parent: Any) -> None:
        super()._bind_to_schema(field_name, parent)
        self.short._bind_to_schema(field_name, self)  # noqa: SLF001 (as marshmallow binds its own)
        self.full._bind_to_schema(field_name, self)  # noqa: SLF001 (as marshmallow binds its own)

    def _read(self, value: Any) -> Any:
        if not isinstance(value, (str, dict)):
            raise self.wrong(f"neither a string nor an object: {spelled(value)}")
        return (self.full if isinstance(value, dict) else self.short).deserialize(value)


class Identifiers(Stated):
    """Registry numbers by the name of their scheme."""

    accepted = "an object of registry numbers by scheme, such as `lei`: lower case letters, digits and `_`"
    _scheme = re.compile(SCHEME_PATTERN.removesuffix("$") + r"\Z")

    def _keywords(self) -> dict[str, Any]:
        return {
            "type": "object",
            "propertyNames": {"pattern": SCHEME_PATTERN},
            "additionalProperties": {"type": "string", "minLength": 1, "maxLength": LONGEST_TEXT},
        }

    def _read(self, value: Any) -> dict[str, str]:
        if not isinstance(value, dict):
            raise self.wrong(f"not an object: {spelled(value)}")
        errors = {}
        for scheme, number in value.items():
            if not self._scheme.match(scheme):
                errors[scheme] = [Mistake(f"not the name of a scheme: {shown(scheme)}", self.accepted)]
            elif not isinstance(number, str) or not 1 <= len(number) <= LONGEST_TEXT:
                errors[scheme] = [
                    Mistake(f"not a registry number: {spelled(number)}", "a string that is not empty")
                ]
        if errors:
            raise ValidationError(errors)
        return value


class Subject(Stated):
    """What a determination is about: an open object, of bounded depth."""

    max_depth: Final = 8
    accepted = f"an object with at least one of `party`, `entry`, `item`, `red_flag`, `rule`, at most {max_depth} deep"

    def _keywords(self) -> dict[str, Any]:
        return {"type": "object", "minProperties": 1}

    def _read(self, value: Any) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise self.wrong(f"not an object: {spelled(value)}")
        if not value:
            raise self.wrong("an empty object")
        level: list[Any] = [value]
        for _ in range(self.max_depth):
            level = [
                inner
                for outer in level
                if isinstance(outer, (dict, list))
                for inner in (outer.values() if isinstance(outer, dict) else outer)
            ]
        if any(isinstance(inner, (dict, list)) for inner in level):
            raise self.wrong(f"nested more than {self.max_depth} deep")
        return value
