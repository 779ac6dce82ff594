"""Where exactly a JSON text breaks the strict reading: a slow scan, run only once the fast reader has stopped."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Final

from service.values.problem import MAX_FAULTS, Fault, pointer, shown

MAX_DEPTH: Final = 100
LONGEST_NUMBER: Final = 64
LARGEST_EXPONENT: Final = 64

_DEPTH: Final = f"at most {MAX_DEPTH} objects and arrays within each other"
_NUMBER: Final = (
    f"a decimal number of at most {LONGEST_NUMBER} characters, smaller than 1e{LARGEST_EXPONENT} "
    f"and with no digit beyond 1e-{LARGEST_EXPONENT - 1}"
)
_FINITE: Final = "a finite decimal number, or null for unknown"
_UNIQUE: Final = "each key once"
_TEXT: Final = (
    "text without control characters (but tab and line breaks) and without halves of surrogate pairs"
)
_TOKEN: Final = re.compile(
    r'[ \t\n\r]*(?:(?P<text>"[^"\\]*(?:\\.[^"\\]*)*")|(?P<number>-?[0-9][0-9.eE+-]*)|(?P<word>-?[A-Za-z]+)'
    r"|(?P<mark>[\[\]{},:]))"
)
_WORDS: Final = frozenset({"true", "false", "null"})


@dataclass(slots=True)
class _Level:
    """An open object or array: how many entries, or which keys, so far, and the step that leads to the current one."""

    is_object: bool
    step: str | int
    keys: set[str] = field(default_factory=set)
    at_key: bool = False


def suspects(text: str) -> list[Fault]:
    """Return what strict JSON forbids in `text`, in order, at most `MAX_FAULTS` and none beyond `MAX_DEPTH`.

    `text` need not be whole: the scan ends where it stops making sense.
    """
    found: list[Fault] = []
    levels: list[_Level] = []
    position = 0
    while len(found) < MAX_FAULTS:
        token = _TOKEN.match(text, position)
        if token is None:
            break
        start, position = token.start(token.lastgroup or 0), token.end()
        body = token[token.lastgroup or 0]
        if token.lastgroup == "mark":
            if body in "[{":
                if len(levels) == MAX_DEPTH:
                    found.append(
                        Fault(
                            _here(levels), f"nested more than {MAX_DEPTH} deep, {_where(text, start)}", _DEPTH
                        )
                    )
                    break
                levels.append(_Level(body == "{", "" if body == "{" else 0, at_key=body == "{"))
            elif body in "]}":
                if not levels:
                    break
                levels.pop()
            elif body == "," and levels:
                level = levels[-1]
                level.at_key = level.is_object
                if isinstance(level.step, int):
                    level.step += 1
        elif token.lastgroup == "text":
            found.extend(_text(text, start, body, levels))
        elif token.lastgroup == "number":
            if not _is_number(body):
                found.append(
                    Fault(
                        _here(levels), f"number out of range: {shown(body)}, {_where(text, start)}", _NUMBER
                    )
                )
        elif body not in _WORDS:
            found.append(
                Fault(_here(levels), f"not a number JSON has: {shown(body)}, {_where(text, start)}", _FINITE)
            )
    return found


def _where(text: str, start: int) -> str:
    return f"at line {text.count(chr(10), 0, start) + 1}, column {start - text.rfind(chr(10), 0, start)}"


def _text(text: str, start: int, body: str, levels: list[_Level]) -> list[Fault]:
    try:
        value = str(json.loads(body))
    except json.JSONDecodeError:
        return []
    found = []
    if levels and levels[-1].at_key:
        level = levels[-1]
        level.step, level.at_key = value, False
        if value in level.keys:
            detail = f"the key {shown(value)} stands twice, again {_where(text, start)}"
            found.append(Fault(_here(levels), detail, _UNIQUE))
        level.keys.add(value)
    odd = next((c for c in value if (c < " " and c not in "\t\n\r") or "\ud800" <= c <= "\udfff"), None)
    if odd is not None:
        detail = f"text holds the character `\\u{ord(odd):04x}`, {_where(text, start)}"
        found.append(Fault(_here(levels), detail, _TEXT))
    return found


def _is_number(body: str) -> bool:
    if len(body) > LONGEST_NUMBER:
        return False
    try:
        return -LARGEST_EXPONENT < Decimal(body).adjusted() < LARGEST_EXPONENT
    except InvalidOperation:
        return False


def _here(levels: list[_Level]) -> str:
    return pointer(*(_printable(level.step) for level in levels))


def _printable(step: str | int) -> str:
    return str(step).encode("utf-8", "backslashreplace").decode()
