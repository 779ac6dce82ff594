"""Versions that can never bind, whatever the day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from service.engine.mistakes import Mistake
from service.engine.rules import RuleSet, Version


def never_in_force(rules: RuleSet) -> Iterator[Mistake]:
    """A version of a rule is never law where non-enforcement begins before it, or it ends before it begins."""
    for rule in rules.rules.values():
        for version in rule.versions:
            if not any(_binds(version, basis) for basis in version.bases):
                yield Mistake(
                    "never_in_force",
                    f"a version of `{rule.id}` binds on no day: {_span(version)}",
                    version.position,
                    "correct its dates, or delete it",
                )


def _binds(version: Version, basis: str) -> bool:
    """Whether there is a day on which the version binds on the basis."""
    first, last = version.start or date.min, _last(version, basis)
    stay = version.stayed
    if stay is not None and stay.since <= first and (stay.until or date.max) >= last:
        return False
    return last >= first


def _last(version: Version, basis: str) -> date:
    last = version.until or date.max
    announced = version.not_enforced_from
    if basis == "enforced" and announced is not None and announced > date.min:
        last = min(last, announced - timedelta(days=1))
    return last


def _span(version: Version) -> str:
    """The dates that leave no day, as they stand in the file."""
    said = [f"from {version.start}"]
    if version.until is not None:
        said.append(f"until {version.until}")
    if version.stayed is not None:
        said.append(f"stayed from {version.stayed.since} until {version.stayed.until or 'now'}")
    if version.not_enforced_from is not None:
        said.append(f"not enforced from {version.not_enforced_from}")
    return ", ".join(said)
