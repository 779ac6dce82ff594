"""Strict marshmallow fields: each says what it is in JSON Schema's words, and what it accepts in a reader's.

Nothing is converted: `"5"` is no number and `1` is no boolean. What was stated comes out as it came in.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from difflib import get_close_matches
from typing import Any, Final

from marshmallow import ValidationError, fields

from service.values.problem import shown

ID_PATTERN: Final = "^[A-Za-z0-9_.-]{1,64}$"
LONGEST_TEXT: Final = 10_000
LONGEST_NAME: Final = 1_000

_TYPE_NAMES: Final[dict[type, str]] = {
    dict: "object",
    list: "array",
    str: "string",
    bool: "boolean",
    Decimal: "number",
}


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong with the value at a place that the nesting of marshmallow's messages tells.

    hint: what was probably meant; worked out only for the mistakes that are shown, since a hostile request has many.
    """

    detail: str
    accepted: str
    hint: Callable[[], str] = str


def meant(word: str, choices: Iterable[str]) -> str:
    """Return `; did you mean ...` for the choice nearest to `word`, or nothing where none is near."""
    by_small = {choice.lower(): choice for choice in choices}
    close = get_close_matches(word.lower(), by_small, n=1, cutoff=0.6)
    return f"; did you mean `{by_small[close[0]]}`?" if close else ""


def spelled(value: object) -> str:
    """Return a JSON value for a message: its text in backticks where it is short and plain, else its type."""
    if value is None or isinstance(value, bool):
        return f"`{json.dumps(value)}`"
    if isinstance(value, Decimal):
        return f"the number {shown(str(value))}"
    if isinstance(value, str):
        return f"the string {shown(json.dumps(value, ensure_ascii=False))}"
    return f"an {_TYPE_NAMES.get(type(value), 'unknown value')}"


class Stated(fields.Field[Any]):
    """A field of the request. `null` among what it accepts means explicitly unknown."""

    accepted = "any JSON value"

    def __init__(self, description: str = "", *, required: bool = False, null: bool = False) -> None:
        super().__init__(required=required, allow_none=null, metadata={"description": description})
        self.accepted = type(self).accepted

    def keywords(self) -> dict[str, Any]:
        """Return the JSON Schema keywords of a value that is not null."""
        return self._keywords()

    def _keywords(self) -> dict[str, Any]:
        return {}

    def _read(self, value: Any) -> Any:
        """Return `value` if it is accepted, else raise `self.wrong(...)`."""
        return value

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:  # noqa: ARG002
        return self._read(value)

    def words(self) -> str:
        """Return what is accepted, null included."""
        return f"{self.accepted}, or null" if self.allow_none else self.accepted

    def wrong(self, detail: str, hint: Callable[[], str] = str) -> ValidationError:
        """Return the error for a value with `detail` wrong about it; `hint` ends the sentence."""
        return ValidationError([Mistake(detail, self.words(), hint)])

    def make_error(self, key: str, **kwargs: Any) -> ValidationError:
        """Return marshmallow's own errors (missing, null) in our form."""
        if key == "required":
            return self.wrong("missing: this field is required")
        if key == "null":
            return self.wrong("`null` is not accepted here")
        return super().make_error(key, **kwargs)


class Text(Stated):
    """A string of at least `shortest` characters."""

    def __init__(
        self,
        description: str = "",
        *,
        shortest: int = 1,
        longest: int = LONGEST_TEXT,
        required: bool = False,
        null: bool = False,
    ) -> None:
        super().__init__(description, required=required, null=null)
        self.shortest = shortest
        self.longest = longest
        self.accepted = f"a string of {shortest} to {longest} characters"

    def _keywords(self) -> dict[str, Any]:
        least = {"minLength": self.shortest} if self.shortest else {}
        return {"type": "string", **least, "maxLength": self.longest}

    def _read(self, value: Any) -> str:
        if not isinstance(value, str):
            raise self.wrong(f"not a string: {spelled(value)}")
        if not self.shortest <= len(value) <= self.longest:
            raise self.wrong(f"a string of {len(value)} characters" if value else "an empty string")
        return value


class Pattern(Stated):
    """A string of one form, given as a pattern that JSON Schema reads too."""

    def __init__(
        self,
        pattern: str,
        accepted: str,
        description: str = "",
        *,
        required: bool = False,
        null: bool = False,
    ) -> None:
        super().__init__(description, required=required, null=null)
        self.pattern = pattern
        self.accepted = accepted
        # Python's `$` lets a line break follow; `\Z` does not.
        self._matches = re.compile(pattern.removesuffix("$") + r"\Z").match

    def _keywords(self) -> dict[str, Any]:
        return {"type": "string", "pattern": self.pattern}

    def _read(self, value: Any) -> str:
        if not isinstance(value, str):
            raise self.wrong(f"not a string: {spelled(value)}")
        if self._matches(value) is None:
            raise self.wrong(f"not of the form accepted: {shown(value)}")
        return value


class Id(Pattern):
    """The id of a party or item, or a reference to one."""

    def __init__(self, description: str = "", *, required: bool = False, null: bool = False) -> None:
        words = "an id: 1 to 64 of the letters A-Z and a-z, digits, `_`, `.` and `-`"
        super().__init__(ID_PATTERN, words, description, required=required, null=null)


class Choice(Stated):
    """One of some words."""

    def __init__(
        self,
        options: Iterable[str],
        description: str = "",
        *,
        default: str | None = None,
        required: bool = False,
        null: bool = False,
    ) -> None:
        super().__init__(description, required=required, null=null)
        self.options = tuple(options)
        self.default = default
        self.accepted = "one of " + ", ".join(f"`{option}`" for option in self.options)

    def _keywords(self) -> dict[str, Any]:
        default = {"default": self.default} if self.default is not None else {}
        return {"type": "string", "enum": [*self.options], **default}

    def _read(self, value: Any) -> str:
        if not isinstance(value, str):
            raise self.wrong(f"not a string: {spelled(value)}")
        if value not in self.options:
            raise self.wrong(f"unknown value: {shown(value)}", lambda: meant(value, self.options))
        return value


class Flag(Stated):
    """True or false, and nothing like them."""

    accepted = "true or false"

    def __init__(
        self,
        description: str = "",
        *,
        default: bool | None = None,
        required: bool = False,
        null: bool = False,
    ) -> None:
        super().__init__(description, required=required, null=null)
        self.default = default

    def _keywords(self) -> dict[str, Any]:
        return {"type": "boolean"} if self.default is None else {"type": "boolean", "default": self.default}

    def _read(self, value: Any) -> bool:
        if value is True or value is False:
            return value
        raise self.wrong(f"not a boolean: {spelled(value)}")


class Number(Stated):
    """An exact number from `least` (or above it, where `above`) to `most`; `whole` asks for an integer."""

    def __init__(
        self,
        description: str = "",
        *,
        least: int = 0,
        above: bool = False,
        most: int | None = None,
        whole: bool = False,
        required: bool = False,
        null: bool = False,
    ) -> None:
        super().__init__(description, required=required, null=null)
        self.least, self.above, self.most, self.whole = least, above, most, whole
        kind = "an integer" if whole else "a number"
        low = f"above {least}" if above else f"of {least} or more"
        self.accepted = f"{kind} {low}" if most is None else f"{kind} from {least} to {most}"

    def _keywords(self) -> dict[str, Any]:
        low = {"exclusiveMinimum": self.least} if self.above else {"minimum": self.least}
        high = {} if self.most is None else {"maximum": self.most}
        return {"type": "integer" if self.whole else "number", **low, **high}

    def _read(self, value: Any) -> Decimal:
        if not isinstance(value, Decimal):
            raise self.wrong(f"not a number: {spelled(value)}")
        if self.whole and value != value.to_integral_value():
            raise self.wrong(f"not a whole number: {shown(str(value))}")
        if (
            value < self.least
            or (self.above and value == self.least)
            or (self.most is not None and value > self.most)
        ):
            raise self.wrong(f"out of range: {shown(str(value))}")
        return value
