"""Which version of each rule is law on a day, on a basis, under a reading of what is uncertain."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from service.engine.rules import BASES, Constant, ConstantVersion, Rule, RuleSet, Version


@dataclass(frozen=True, slots=True)
class Active:
    """A rule in force: its version, and the one before it where savings may keep that alive."""

    rule: Rule
    version: Version
    previous: Version | None


@dataclass(frozen=True, slots=True, eq=False)
class InForce:
    """What of a rule set is law at one moment.

    premises: every premise that is open on the day; assumed: those taken to hold in this reading.
    sets: members of each dated set, worked out when first used. effects: the same of rules by effect.
    resting: the same of rules by the premise on which they rest.
    """

    rule_set: RuleSet
    as_of: date
    basis: str
    active: Mapping[str, Active]
    constants: Mapping[str, ConstantVersion]
    premises: tuple[str, ...]
    assumed: frozenset[str]
    sets: dict[tuple[str, str], frozenset[str]] = field(default_factory=dict)
    effects: dict[str, tuple[Active, ...]] = field(default_factory=dict)
    resting: dict[str, tuple[Active, ...]] = field(default_factory=dict)

    def table_set(self, table: str, key: str) -> frozenset[str]:
        """Members of a dated set on the day."""
        if (table, key) not in self.sets:
            self.sets[table, key] = self.rule_set.tables[table].sets[key].on(self.as_of)
        return self.sets[table, key]

    def of_effect(self, effect: str) -> tuple[Active, ...]:
        """Rules in force whose kind has this effect, in file order."""
        if effect not in self.effects:
            self.effects[effect] = tuple(
                active for active in self.active.values() if active.rule.kind.effect == effect
            )
        return self.effects[effect]

    def resting_on(self, premise: str) -> tuple[Active, ...]:
        """Rules in force because the premise is taken to hold."""
        if premise not in self.resting:
            self.resting[premise] = tuple(
                active
                for active in self.active.values()
                if open_premise(active.version, self.as_of) == premise
            )
        return self.resting[premise]


@lru_cache(maxsize=128)
def in_force(rule_set: RuleSet, as_of: date, basis: str, assumed: frozenset[str] | None = None) -> InForce:
    """Pick what is law. `assumed` are the open premises taken to hold; None takes all of them to hold."""
    active: dict[str, Active] = {}
    premises: list[str] = []
    for rule in rule_set.rules.values():
        index = next((i for i, version in enumerate(rule.versions) if binds(version, as_of, basis)), None)
        if index is None:
            continue
        version = rule.versions[index]
        if (premise := open_premise(version, as_of)) is not None:
            premises.append(premise)
            if assumed is not None and premise not in assumed:
                continue
        active[rule.id] = Active(rule, version, rule.versions[index - 1] if index else None)
    constants = {
        constant.name: valued
        for constant in rule_set.constants.values()
        if (valued := _constant(constant, as_of)) is not None
    }
    unique = tuple(dict.fromkeys(premises))
    return InForce(
        rule_set, as_of, basis, active, constants, unique, frozenset(unique if assumed is None else assumed)
    )


def binds(version: Version, as_of: date, basis: str) -> bool:
    """Whether the version binds on the day, on the basis; an uncertain one binds as far as this goes."""
    if basis not in version.bases or (version.start is not None and as_of < version.start):
        return False
    if version.until is not None and as_of > version.until:
        return False
    if version.stayed is not None and version.stayed.on(as_of):
        return False
    announced = version.not_enforced_from
    return not (basis == "enforced" and announced is not None and as_of >= announced)


@lru_cache(maxsize=128)
def bases_differ(rule_set: RuleSet, as_of: date) -> bool:
    """Whether some version binds on one basis alone that day."""
    return any(
        binds(version, as_of, BASES[0]) != binds(version, as_of, BASES[1])
        for rule in rule_set.rules.values()
        for version in rule.versions
    )


def open_premise(version: Version, as_of: date) -> str | None:
    """The premise on which the version rests on that day, or None where it is certain."""
    uncertain = version.uncertain
    return uncertain.premise if uncertain is not None and uncertain.on(as_of) else None


def _constant(constant: Constant, as_of: date) -> ConstantVersion | None:
    for version in constant.versions:
        if (version.effective is None or version.effective <= as_of) and (
            version.until is None or as_of <= version.until
        ):
            return version
    return None
