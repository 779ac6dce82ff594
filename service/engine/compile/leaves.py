"""Writing one comparison as two boolean expressions: whether it may hold, and whether it surely holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

from service.engine.compare import compare
from service.engine.compile.helpers import Contained
from service.engine.conditions import (
    ArithmeticTerm,
    AsOfTerm,
    ConstantTerm,
    DefinitionTerm,
    FactTerm,
    Leaf,
    LiteralTerm,
    TableTerm,
    Term,
)
from service.engine.interpret import arithmetic
from service.engine.moment import InForce
from service.engine.truth import Truth

ORDER: Final = frozenset({">=", "<=", ">", "<", "==", "!="})
DEPENDS: Final = object()
"""The value of a term that depends on the case."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two expressions: whether a condition may hold, whether it surely holds.

    cost: to try cheap ones first. whole: the three-valued truth in one expression, where that is quicker than two.
    """

    maybe: str
    sure: str
    cost: int
    whole: str | None = None


def fixed(truth: Truth) -> Pair:
    """The pair of a known truth value."""
    return Pair(str(truth is not False), str(truth is True), 0)


def of(call: str, cost: int) -> Pair:
    """The pair of an expression that is true, false or None."""
    return Pair(f"{call} is not False", f"{call} is True", cost, call)


class Constants:
    """Values that do not depend on the case, bound to names in the compiled code: no text of a rule is ever code."""

    def __init__(self, law: InForce, prefix: str) -> None:
        self.law = law
        self._prefix = prefix
        self.bound: dict[str, Any] = {}

    def bind(self, value: Any) -> str:
        """Write a value: small whole numbers as they are, all else by a name."""
        if value is None or isinstance(value, bool | int):
            return repr(value)
        name = f"{self._prefix}{len(self.bound)}"
        self.bound[name] = value
        return name

    def fold(self, term: Term) -> Any:
        """The value of a term, or DEPENDS."""
        match term:
            case LiteralTerm():
                return term.value
            case AsOfTerm():
                return self.law.as_of
            case TableTerm():
                return self.law.table_set(term.table, term.key)
            case ConstantTerm():
                return self._constant(term)
            case DefinitionTerm() if term.rule not in self.law.active:
                return False
            case ArithmeticTerm():
                left, right = self.fold(term.left), self.fold(term.right)
                if left is DEPENDS or right is DEPENDS:
                    return DEPENDS
                return arithmetic(term.operator, left, right)
        return DEPENDS

    def _constant(self, term: ConstantTerm) -> Any:
        words = self.law.rule_set.regime.words.get(term.name)
        if words is not None:
            return words
        version = self.law.constants.get(term.name)
        if version is None:
            return None
        value = self.fold(version.value)
        if term.type.of is None or value is DEPENDS:
            return value
        return frozenset(value) if isinstance(value, tuple | frozenset) else None


class Leaves:
    """Writes leaves. `place` writes where a fact stands, `call` the call of a definition."""

    def __init__(
        self, constants: Constants, place: Callable[[FactTerm], str], call: Callable[[DefinitionTerm], str]
    ) -> None:
        self.constants = constants
        self.place = place
        self.call = call

    def pair(self, node: Leaf) -> Pair:
        """Write one comparison."""
        left = self.constants.fold(node.left)
        if node.right is None:
            return self._asking(node, left)
        right = self.constants.fold(node.right)
        if left is not DEPENDS and right is not DEPENDS:
            return fixed(compare(left, node.operator, right, node.left.type))
        if right is None or left is None:
            return fixed(None)
        if right is not DEPENDS and isinstance(node.left, FactTerm):
            found = self._with_constant(node.left, node.operator, right)
            if found is not None:
                return found
        a, b = self.value(node.left), self.value(node.right)
        eccn = node.left.type.name == "eccn"
        if (
            node.operator in ORDER
            and not eccn
            and isinstance(node.right, FactTerm)
            and isinstance(node.left, FactTerm)
        ):
            return Pair(
                f"({a} is None or {b} is None or {a} {node.operator} {b})",
                f"({a} is not None and {b} is not None and {a} {node.operator} {b})",
                2,
            )
        type_ = self.constants.bind(node.left.type)
        return of(f"compare({a}, {node.operator!r}, {b}, {type_})", 12)

    def _asking(self, node: Leaf, left: Any) -> Pair:
        """A fact by itself, or whether it is known."""
        if node.operator == "holds":
            if left is not DEPENDS:
                return fixed(left if isinstance(left, bool) else None)
            return of(self.value(node.left), 1 if isinstance(node.left, FactTerm) else 8)
        if left is not DEPENDS:
            return fixed((left is not None) is (node.operator == "is known"))
        sign = "is not None" if node.operator == "is known" else "is None"
        asked = f"({self.value(node.left)} {sign})"
        return Pair(asked, asked, 1 if isinstance(node.left, FactTerm) else 8)

    def _with_constant(self, fact: FactTerm, sign: str, right: Any) -> Pair | None:
        """A fact beside a constant; None where only the general comparison will do."""
        place, type_ = self.place(fact), fact.type
        inner = (type_.of or type_).name
        if sign in ORDER and type_.of is None and inner != "eccn":
            if isinstance(right, Fraction) and right.denominator == 1:
                right = right.numerator
            return _known(place, f"v {sign} {self.constants.bind(right)}")
        if inner == "eccn":
            return self._eccn(place, fact, sign, right)
        if inner not in {"country", "text", "enum"}:
            return None
        if sign in {"in", "not in"} and type_.of is None and isinstance(right, tuple | frozenset):
            return _known(place, f"v {sign} {self.constants.bind(frozenset(right))}")
        if sign == "contains" and isinstance(right, str):
            return _known(place, f"{self.constants.bind(right)} in v")
        if sign == "intersects" and isinstance(right, tuple | frozenset):
            return _known(place, f"not {self.constants.bind(frozenset(right))}.isdisjoint(v)")
        return None

    def _eccn(self, place: str, fact: FactTerm, sign: str, right: Any) -> Pair | None:
        wide = right if isinstance(right, tuple | frozenset) else (str(right),)
        table = self.constants.bind(Contained(wide))
        if fact.type.of is not None:
            # `contains` asks of one ECCN, `intersects` of several.
            some = f"some({table}, v)"
            return _three_valued(place, some, negated=False) if sign in {"contains", "intersects"} else None
        if sign in {"==", "!=", "in", "not in"}:
            return _three_valued(place, f"{table}[v]", negated=sign in {"!=", "not in"})
        return None

    def value(self, term: Term) -> str:
        """Write a term's value; None where it is unknown."""
        folded = self.constants.fold(term)
        if folded is not DEPENDS:
            return self.constants.bind(folded)
        match term:
            case FactTerm():
                return self.place(term)
            case DefinitionTerm():
                return self.call(term)
            case ConstantTerm():
                value = self.value(self.constants.law.constants[term.name].value)
                return value if term.type.of is None else f"members({value})"
            case ArithmeticTerm():
                return f"join({term.operator!r}, {self.value(term.left)}, {self.value(term.right)})"
        raise AssertionError(term)


def _known(place: str, test: str) -> Pair:
    """A two-valued test of a fact that may be unknown."""
    return Pair(
        f"((v := {place}) is None or {test})",
        f"((v := {place}) is not None and {test})",
        1,
        f"(None if (v := {place}) is None else {test})",
    )


def _three_valued(place: str, test: str, *, negated: bool) -> Pair:
    if negated:
        return Pair(
            f"((v := {place}) is None or {test} is not True)",
            f"((v := {place}) is not None and {test} is False)",
            2,
        )
    return Pair(
        f"((v := {place}) is None or {test} is not False)",
        f"((v := {place}) is not None and {test} is True)",
        2,
    )
