"""The language of one leaf: a comparison that a lawyer reads.

    comparison  = sum [ relation sum | "in" sum | "not in" sum | "intersects" sum
                      | "contains" sum | "is known" | "is not known" ]
    sum         = term { ("+" | "-") term }
    term        = factor { ("*" | "/") factor }
    factor      = fact | constant | number ["days"] | date | ECCN | word | "text" | "as_of"
                | group("D:5") | table("name", "set") | "{" literal, ... "}" | "(" sum ")"

`+` and `-` between sets are union and difference.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from service.engine.mistakes import hint

RELATIONS = (">=", "<=", "==", "!=", ">", "<")
MEMBERSHIPS = ("in", "intersects", "contains")


@dataclass(frozen=True, slots=True)
class Name:
    """A dotted fact (`item.eccn`) or the name of a constant."""

    text: str
    column: int


@dataclass(frozen=True, slots=True)
class Literal:
    """A literal: `kind` is number, days, date, eccn, word or text."""

    kind: str
    value: str | Fraction
    column: int


@dataclass(frozen=True, slots=True)
class SetOf:
    """`{A, B}`."""

    members: tuple[Literal, ...]
    column: int


@dataclass(frozen=True, slots=True)
class TableSet:
    """`group("D:5")`, short for `table("country_groups", "D:5")`."""

    table: str
    key: str
    column: int


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """Two operands and one of `+ - * /`."""

    operator: str
    left: Operand
    right: Operand
    column: int


Operand = Name | Literal | SetOf | TableSet | Arithmetic


@dataclass(frozen=True, slots=True)
class Comparison:
    """A leaf. `operator` is a relation, a membership, `is known`, `is not known` or `holds` (a bare true-or-false)."""

    left: Operand
    operator: str
    right: Operand | None
    text: str


class ExpressionInvalid(Exception):
    """The leaf cannot be read; `column` counts from 0 within it; `cure` is what would be accepted."""

    def __init__(self, message: str, column: int, cure: str | None = None) -> None:
        super().__init__(message)
        self.column = column
        self.cure = (
            cure or "accepted: one comparison, such as `item.quantity >= 8`, or a bare true-or-false fact"
        )


_TOKEN = re.compile(
    r"""\s*(?:
      (?P<date>\d{4}-\d{2}-\d{2}\b)
    | (?P<eccn>\d[A-E]\d{3}(?:\.[a-z0-9]+)*)
    | (?P<number>\d+(?:\.\d+)?(?![A-Za-z0-9_]))
    | (?P<quoted>"[^"]*")
    | (?P<word>[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*(?:-\d+)?)
    | (?P<sign>>=|<=|==|!=|[<>+\-*/(){},])
    )""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    column: int


def parse(text: str) -> Comparison:
    """Parse one leaf. Raises ExpressionInvalid."""
    return _Parser(text).comparison()


def parse_operand(text: str) -> Operand:
    """Parse what stands on one side of a comparison, as constants do. Raises ExpressionInvalid."""
    parser = _Parser(text)
    operand = parser.sum()
    parser.end()
    return operand


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = list(self._tokens(text))
        self.at = 0

    @staticmethod
    def _tokens(text: str) -> list[_Token]:
        tokens: list[_Token] = []
        at = 0
        end = len(text.rstrip())
        while at < end:
            match = _TOKEN.match(text, at)
            if match is None:
                column = at + len(text[at:]) - len(text[at:].lstrip())
                raise ExpressionInvalid(f"`{text[column]}` cannot stand here", column)
            kind = match.lastgroup or ""
            tokens.append(_Token(kind, match.group(kind), match.start(kind)))
            at = match.end()
        return tokens

    def peek(self) -> _Token | None:
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def take(self, *texts: str) -> _Token | None:
        """Take the next tokens if they read exactly `texts`."""
        following = self.tokens[self.at : self.at + len(texts)]
        if len(following) == len(texts) and all(
            token.text == text and token.kind != "quoted"
            for token, text in zip(following, texts, strict=True)
        ):
            self.at += len(texts)
            return following[0]
        return None

    def want(self, text: str) -> None:
        if self.take(text) is None:
            raise self.unexpected(f"`{text}`")

    def unexpected(self, wanted: str) -> ExpressionInvalid:
        token = self.peek()
        found = f"`{token.text}`" if token else "the end"
        return ExpressionInvalid(
            f"found {found} where {wanted} was expected", token.column if token else len(self.text)
        )

    def end(self) -> None:
        if self.peek() is not None:
            raise self.unexpected("the end")

    def comparison(self) -> Comparison:
        left = self.sum()
        operator, right = "holds", None
        if self.take("is", "not", "known"):
            operator = "is not known"
        elif self.take("is", "known"):
            operator = "is known"
        elif self.take("not", "in"):
            operator, right = "not in", self.sum()
        else:
            for candidate in (*RELATIONS, *MEMBERSHIPS):
                if self.take(candidate):
                    operator, right = candidate, self.sum()
                    break
        self.end()
        return Comparison(left, operator, right, self.text.strip())

    def sum(self) -> Operand:
        operand = self.term()
        while token := self.take("+") or self.take("-"):
            operand = Arithmetic(token.text, operand, self.term(), token.column)
        return operand

    def term(self) -> Operand:
        operand = self.factor()
        while token := self.take("*") or self.take("/"):
            operand = Arithmetic(token.text, operand, self.factor(), token.column)
        return operand

    def factor(self) -> Operand:
        token = self.peek()
        if token is None:
            raise self.unexpected("a fact or a value")
        if self.take("("):
            operand = self.sum()
            self.want(")")
            return operand
        if self.take("{"):
            return self.members(token.column)
        self.at += 1
        match token.kind:
            case "number":
                if self.take("days"):
                    return Literal("days", Fraction(token.text), token.column)
                return Literal("number", Fraction(token.text), token.column)
            case "date" | "eccn":
                return Literal(token.kind, token.text, token.column)
            case "quoted":
                return Literal("text", token.text[1:-1], token.column)
            case "word" if token.text in {"group", "table"} and self.take("("):
                return self.table(token)
            case "word" if (following := self.peek()) is not None and following.text == "(":
                raise ExpressionInvalid(
                    f"function `{token.text}` is not known",
                    token.column,
                    hint(token.text, ("group", "table")),
                )
            case "word":
                return Name(token.text, token.column)
        self.at -= 1
        raise self.unexpected("a fact or a value")

    def members(self, column: int) -> SetOf:
        members: list[Literal] = []
        while not self.take("}"):
            if members:
                self.want(",")
            token = self.peek()
            if token is None or token.kind == "sign":
                raise self.unexpected("a value or `}`")
            self.at += 1
            value: str | Fraction = token.text
            kind = token.kind
            if kind == "number":
                value = Fraction(token.text)
            elif kind == "quoted":
                kind, value = "text", token.text[1:-1]
            members.append(Literal(kind, value, token.column))
        return SetOf(tuple(members), column)

    def table(self, token: _Token) -> TableSet:
        names: list[str] = []
        while not self.take(")"):
            if names:
                self.want(",")
            following = self.peek()
            if following is None or following.kind != "quoted":
                raise self.unexpected("a name in quotes")
            self.at += 1
            names.append(following.text[1:-1])
        if token.text == "group" and len(names) == 1:
            return TableSet("country_groups", names[0], token.column)
        if token.text == "table" and len(names) == 2:
            return TableSet(names[0], names[1], token.column)
        raise ExpressionInvalid(
            f"`{token.text}` takes {1 if token.text == 'group' else 2} names; found {len(names)}",
            token.column,
            'accepted: `group("D:5")`, `table("name", "set")`',
        )
