"""Whether words and types fit: a literal with what is wanted of it, and two sides of a comparison with each other."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from service.engine.conditions import LiteralTerm
from service.engine.expression import Literal
from service.engine.types import DATE, DAYS, NUMBER, ORDERED, Type, Value
from service.values.eccn import is_eccn


def typed(literal: Literal, wanted: Type | None) -> tuple[LiteralTerm | None, str]:
    """Type a literal by what is wanted of it, else by its own shape."""
    kind, value = literal.kind, literal.value
    if kind == "days":
        return LiteralTerm(Fraction(value), DAYS), ""
    if wanted is None or wanted.of is not None:
        shapes: dict[str, Type] = {"number": NUMBER, "date": DATE, "eccn": Type("eccn")}
        wanted = shapes.get(kind, Type("text"))
    held: Value | None = None
    match wanted.name:
        case "number" | "money" if kind == "number":
            held = Fraction(value)
        case "date" if kind == "date":
            held = _day(str(value))
        case "eccn" if is_eccn(str(value)):
            held = str(value)
        case "country" if kind in {"word", "text"} and _is_country(str(value)):
            held = str(value)
        case "enum" if str(value) in wanted.options:
            held = str(value)
        case "text" if kind in {"word", "text", "eccn"}:
            held = str(value)
        case "text" if kind == "number":
            held = str(value)
    if held is not None:
        return LiteralTerm(held, wanted), ""
    return None, "is none of the options" if wanted.options else f"is no {wanted}"


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _is_country(text: str) -> bool:
    head, _, tail = text.partition("-")
    return len(head) == 2 and head.isupper() and (not tail or tail.isdigit())


def _units(left: Type, right: Type) -> str | None:
    if left.unit and right.unit and left.unit != right.unit:
        return f"a figure in {left.unit} cannot be compared with one in {right.unit}"
    return None


def mismatch(left: Type, operator: str, right: Type) -> str | None:
    """Say why two types cannot be compared, or None."""
    if operator in {">=", "<=", ">", "<"}:
        if left.name not in ORDERED or right.name not in ORDERED:
            return f"`{operator}` orders numbers, money and dates, not a {left} and a {right}"
        if left.name != right.name:
            return f"a {left} cannot be compared with a {right}"
        return _units(left, right)
    if operator in {"==", "!="}:
        same = left.name == right.name or {left.name, right.name} <= {"text", "enum"}
        return _units(left, right) if same and left.of is None else f"a {left} cannot equal a {right}"
    if operator in {"in", "not in"}:
        return (
            None
            if right.of is not None and right.of.name == left.name
            else f"a {left} cannot be in a {right}"
        )
    if operator == "intersects":
        fits = left.of is not None and right.of is not None and left.of.name == right.of.name
        return None if fits else f"a {left} cannot intersect a {right}"
    if operator == "contains":
        return (
            None
            if left.of is not None and left.of.name == right.name
            else f"a {left} cannot contain a {right}"
        )
    return None if operator == "holds" else f"`{operator}` is not known"


def fits(left: Type, operator: str) -> str:
    """Say what may be compared with a left side, by this operator or where it cannot, by others."""
    if operator in {"in", "not in"} and left.of is None:
        return f"accepted: a set of {left.name}, such as a group, a table or `{{...}}`"
    if operator == "intersects" and left.of is not None:
        return f"accepted: a set of {left.of.name}, such as a group, a table or `{{...}}`"
    if operator == "contains" and left.of is not None:
        return f"accepted: one {left.of.name}"
    if left.of is not None:
        return "accepted for a list: `intersects` and `contains`"
    unordered = operator in {">=", "<=", ">", "<"} and left.name not in ORDERED
    if unordered or operator in {"intersects", "contains"}:
        return "accepted: `==`, `!=`, `in`, `not in`"
    return f"accepted: a {left.name}" + (f" in {left.unit}" if left.unit else "")
