"""Rules, their dated versions, and the set they make."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from service.engine.conditions import Condition, Term
from service.engine.position import Position
from service.engine.regime import Kind, Regime
from service.engine.tables import Table
from service.engine.types import Type
from service.engine.vocabulary import Vocabulary

BASES = ("codified", "enforced")


@dataclass(frozen=True, slots=True)
class Choice:
    """One possible value of an attribute, and when it is the one; `when` None is the last resort."""

    value: str
    when: Condition | None
    cite: str | None


@dataclass(frozen=True, slots=True)
class Attribute:
    """What a rule says beside its condition: fixed words, or choices tried in order."""

    texts: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Savings:
    """Shipments to which a version does not apply, the one before it being kept for them."""

    when: Condition
    says: str | None
    cite: str | None


@dataclass(frozen=True, slots=True)
class Period:
    """Days on which something is so of a version. published: since when that could be known, where it is stated."""

    since: date
    until: date | None
    published: date | None

    def on(self, day: date) -> bool:
        """Whether it is so on `day`."""
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Uncertain(Period):
    """A period in which it is not certain that the version is law."""

    premise: str


@dataclass(frozen=True, slots=True)
class Stay(Period):
    """A period in which a document suspends the version."""

    by: str


@dataclass(frozen=True, slots=True)
class Version:
    """A rule's wording from one day to another.

    start: the day it binds (`compliance`, else `effective`); None is from before anything encoded.
    until: its last day, written (until_written) or the day before the next version on the same basis.
    not_enforced_from: the day from which the agency said it would not enforce it; counts on basis `enforced` alone.
    by: the Federal Register document that made it. unverified: what is missing from the primary text, or None.
    """

    published: date | None
    effective: date | None
    compliance: date | None
    until: date | None
    until_written: bool
    by: str | None
    bases: tuple[str, ...]
    not_enforced_from: date | None
    not_enforced_by: str | None
    stayed: Stay | None
    uncertain: Uncertain | None
    unverified: str | None
    when: Condition
    unless: Condition | None
    savings: Savings | None
    says: str | None
    cite: str | None
    attributes: dict[str, Attribute]
    position: Position

    @property
    def start(self) -> date | None:
        """The day from which it binds."""
        return self.compliance or self.effective

    def made_by(self, day: date) -> str | None:
        """The documents by which it binds on `day`: the one that made it, and the one whose stay of it has ended."""
        stay = self.stayed
        if self.by is None or stay is None or stay.until is None or day <= stay.until:
            return self.by
        return f"{self.by} and {stay.by}"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `for_each` names the entities it is asked of; without any, it is asked once of the shipment."""

    id: str
    kind: Kind
    title: str
    cite: str
    for_each: tuple[str, ...]
    says: str | None
    ask: str | None
    attributes: dict[str, Attribute]
    versions: tuple[Version, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class ConstantVersion:
    """A constant's value from one day to another."""

    effective: date | None
    until: date | None
    by: str | None
    value: Term
    position: Position


@dataclass(frozen=True, slots=True)
class Constant:
    """A named number, day or set with dated values."""

    name: str
    title: str
    cite: str | None
    type: Type
    versions: tuple[ConstantVersion, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class Partition:
    """Rules of which exactly one holds in every case, or at most one where gaps are allowed.

    for_each: the entities they are asked of. where: the cases meant; None for all. of: ids of the rules.
    """

    id: str
    title: str
    cite: str
    for_each: tuple[str, ...]
    where: Condition | None
    of: tuple[str, ...]
    gaps_allowed: bool
    position: Position


@dataclass(frozen=True, slots=True, eq=False)
class RuleSet:
    """All of one regime, checked and typed.

    defeaters: for each rule, the rules that take it away. reads: for each rule, the facts that may decide it.
    sha256: of the files it was read from.
    """

    regime: Regime
    vocabulary: Vocabulary
    tables: dict[str, Table]
    constants: dict[str, Constant]
    rules: dict[str, Rule]
    defeaters: dict[str, tuple[str, ...]]
    reads: dict[str, frozenset[str]]
    partitions: tuple[Partition, ...]
    sha256: str
