"""What a person has decided on the record of a law that is uncertain, and the premises this settles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from service.engine.moment import binds, open_premise
from service.engine.rules import RuleSet

HOLDS: Final = "holds"
FAILS: Final = "does_not_hold"
FINDINGS: Final = (HOLDS, FAILS)
BEYOND: Final = (
    "A determination settles a reading of uncertain law alone; a confirmed listing, a denial order, an embargo, a "
    "letter from BIS or a known violation is answered by an authorisation only."
)


@dataclass(frozen=True, slots=True)
class Ruling:
    """A person's determination that a premise holds or does not, as the request states it."""

    premise: str
    holds: bool
    by: str
    basis: str

    @property
    def words(self) -> str:
        """Whose it is and what it says."""
        return f"{self.by} determined on the record that {self.finding} ({self.basis.rstrip('.')})"

    @property
    def finding(self) -> str:
        """The premise as it was decided."""
        return self.premise if self.holds else f"it is not so that {self.premise}"


@dataclass(frozen=True, slots=True)
class Settled:
    """The premises that are settled, and what is to be said of determinations that settle nothing."""

    rulings: tuple[Ruling, ...] = ()
    notes: tuple[str, ...] = field(default=())

    @property
    def premises(self) -> frozenset[str]:
        """Every premise that is settled, either way."""
        return frozenset(ruling.premise for ruling in self.rulings)

    @property
    def holding(self) -> frozenset[str]:
        """The premises that were found to hold."""
        return frozenset(ruling.premise for ruling in self.rulings if ruling.holds)


NOTHING: Final = Settled()


def settle(
    determinations: Iterable[Mapping[str, Any]], rule_set: RuleSet, as_of: date, basis: str
) -> Settled:
    """Read the determinations about a rule; those that have expired, or contradict each other, settle nothing.

    A determination about a rule speaks of the premise on which its version in force rests, and so of every other rule
    that rests on it.
    """
    rulings: dict[str, Ruling] = {}
    contradicted: set[str] = set()
    notes: list[str] = []
    stated = [one for one in determinations if "rule" in one["about"]]
    open_ = dict(_open(rule_set, as_of, basis)) if stated else {}
    for one in stated:
        name = one["about"]["rule"]
        fault = _fault(name, one, rule_set, open_, as_of)
        if fault is not None:
            notes.append(fault)
            continue
        found = Ruling(open_[name], _said(one) == HOLDS, _by(one), str(one["basis"]).strip())
        known = rulings.setdefault(found.premise, found)
        if known.holds != found.holds:
            contradicted.add(found.premise)
    notes.extend(
        f"Determinations contradict each other on whether {premise}, so they settle nothing."
        for premise in rulings
        if premise in contradicted
    )
    kept = tuple(ruling for premise, ruling in rulings.items() if premise not in contradicted)
    return Settled(kept, tuple(dict.fromkeys(notes)))


def _open(rule_set: RuleSet, as_of: date, basis: str) -> Iterator[tuple[str, str]]:
    """The rules that rest on an uncertain premise that day, each with its premise."""
    for rule in rule_set.rules.values():
        version = next((one for one in rule.versions if binds(one, as_of, basis)), None)
        if version is not None and (premise := open_premise(version, as_of)) is not None:
            yield rule.id, premise


def _fault(
    name: object, one: Mapping[str, Any], rule_set: RuleSet, open_: Mapping[str, str], as_of: date
) -> str | None:
    """Why a determination about a rule settles nothing; None where it does."""
    which = f"The determination about rule `{name}`"
    if name not in open_:
        why = "no rule has that id" if name not in rule_set.rules else f"its law on {as_of} is not uncertain"
        return f"{which} settles nothing: {why}. {BEYOND}"
    if _said(one) not in FINDINGS:
        return f"{which} settles nothing: its finding must be `{HOLDS}` or `{FAILS}`."
    if not str(one["by"]).strip() or not str(one["basis"]).strip():
        return f"{which} settles nothing: it does not say who decided, and on what basis."
    expires = one.get("expires_on")
    if expires is not None and expires < as_of.isoformat():
        return f"{which} settles nothing: it expired on {expires}."
    return None


def _said(one: Mapping[str, Any]) -> str:
    return str(one["finding"]).strip().lower().replace(" ", "_")


def _by(one: Mapping[str, Any]) -> str:
    role, day = one.get("role"), one.get("decided_on")
    return f"{str(one['by']).strip()}{f', {role},' if role else ''}{f' on {day}' if day else ''}"
