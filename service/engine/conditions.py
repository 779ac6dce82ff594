"""Conditions after reading: a tree of logic whose leaves compare typed terms."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from service.engine.position import Position
from service.engine.types import Type, Value


@dataclass(frozen=True, slots=True)
class FactTerm:
    """A fact of a bound entity."""

    entity: str
    name: str
    type: Type


@dataclass(frozen=True, slots=True)
class DefinitionTerm:
    """What a `define` rule says of a bound entity; true, false or unknown."""

    rule: str
    type: Type


@dataclass(frozen=True, slots=True)
class ConstantTerm:
    """A dated constant of the rule set: a number, a day or a set."""

    name: str
    type: Type


@dataclass(frozen=True, slots=True)
class LiteralTerm:
    """A value written in the rule; of sets, a tuple."""

    value: Value
    type: Type


@dataclass(frozen=True, slots=True)
class TableTerm:
    """A dated set of a table, such as Country Group D:5."""

    table: str
    key: str
    type: Type


@dataclass(frozen=True, slots=True)
class AsOfTerm:
    """The day the item leaves."""

    type: Type


@dataclass(frozen=True, slots=True)
class ArithmeticTerm:
    """`+ - * /` on numbers, days on a date, union and difference on sets."""

    operator: str
    left: Term
    right: Term
    type: Type


Term = FactTerm | DefinitionTerm | ConstantTerm | LiteralTerm | TableTerm | AsOfTerm | ArithmeticTerm


@dataclass(frozen=True, slots=True)
class Note:
    """What a rule's author says of one node: its own citation and words."""

    cite: str | None = None
    says: str | None = None


@dataclass(frozen=True, slots=True)
class Leaf:
    """One comparison, kept with the words it was written in."""

    left: Term
    operator: str
    right: Term | None
    text: str
    position: Position
    note: Note


@dataclass(frozen=True, slots=True)
class All:
    """Every child holds."""

    children: tuple[Condition, ...]
    position: Position
    note: Note


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one child holds."""

    children: tuple[Condition, ...]
    position: Position
    note: Note


@dataclass(frozen=True, slots=True)
class Not:
    """The child does not hold."""

    child: Condition
    position: Position
    note: Note


@dataclass(frozen=True, slots=True)
class Quantified:
    """The child holds of some (`any`) or of every (`all`) member of the collection `plural` of entity `owner`."""

    quantifier: str
    entity: str
    plural: str
    owner: str
    child: Condition
    position: Position
    note: Note


@dataclass(frozen=True, slots=True)
class Aggregate:
    """A count of members, or a sum of one numeric fact over them, compared with a number.

    fact: None for a count. where: which members count; None for all.
    """

    entity: str
    plural: str
    owner: str
    fact: str | None
    where: Condition | None
    relation: str
    limit: Fraction
    text: str
    position: Position
    note: Note


@dataclass(frozen=True, slots=True)
class RuleHolds:
    """Another rule holds for the entities bound here, what defeats it being counted."""

    rule: str
    position: Position
    note: Note


@dataclass(frozen=True, slots=True)
class KindHolds:
    """At least one rule of a kind holds for the entities bound here."""

    kind: str
    position: Position
    note: Note


Condition = Leaf | All | AnyOf | Not | Quantified | Aggregate | RuleHolds | KindHolds
