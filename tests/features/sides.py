"""Whether the scenarios show each requirement and each path firing, and each of its dates from both sides.

A date is shown by one shipment checked twice, on the day before and on the day itself: the rule fires on the one that
the version covers. A version of both bases needs it on either; one that is announced as not enforced, on each.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Final

import pytest

from service.engine.moment import binds
from service.engine.rules import Rule, RuleSet, Version

FIRST_DAY: Final = date(2019, 5, 16)  # of the law that is encoded; what is older has no day before
LAST_DAY: Final = date(2026, 11, 24)  # the present of the case notes
KINDS: Final = ("path", "requirement", "prohibition")
COLLECTED: Final = pytest.StashKey[set[tuple[str, str]]]()
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Check:
    """One check that a scenario made. shipment: a digest of all stated but day and basis. fired: ids of rules."""

    shipment: str
    day: date
    basis: str
    fired: frozenset[str]


@dataclass(frozen=True, slots=True)
class Record:
    """What the scenarios of this process did: their checks, and their names with those of the tests that hold them."""

    checks: list[Check] = field(default_factory=list)
    scenarios: set[tuple[str, str]] = field(default_factory=set)


def recorded(request: dict[str, Any], answer: dict[str, Any]) -> Check:
    """What a request and its answer come to."""
    stated = {key: value for key, value in request.items() if key not in {"as_of", "basis"}}
    return Check(
        hashlib.sha256(json.dumps(stated, sort_keys=True, default=str).encode()).hexdigest(),
        date.fromisoformat(answer["as_of"]),
        answer["basis"],
        frozenset(
            reason["rule"]
            for reason in answer["reasons"]
            if reason["effect"] in KINDS and not (reason.get("open") or reason.get("almost"))
        ),
    )


def not_shown(rules: RuleSet, checks: Collection[Check]) -> Iterator[str]:
    """Each version that fires in no check, and each date that lacks a side, in words."""
    made = {(check.shipment, check.day, check.basis) for check in checks}
    for rule in rules.rules.values():
        if rule.kind.name not in KINDS:
            continue
        fired = [check for check in checks if rule.id in check.fired]
        for version in rule.versions:
            for bases in _to_be_shown(version):
                name = (
                    f"{rule.id} of {version.start or 'before'} ({rule.position.file}, {' or '.join(bases)})"
                )
                on = [
                    check
                    for check in fired
                    if check.basis in bases and binds(version, check.day, check.basis)
                ]
                if not on:
                    yield f"{name} fires in no scenario"
                    continue
                yield from (
                    f"{name}: no shipment on which it fires {inside} is also checked on {outside}"
                    for inside, outside in _dates(rule, version, bases)
                    if not any(
                        check.day == inside and (check.shipment, outside, check.basis) in made for check in on
                    )
                )


def _to_be_shown(version: Version) -> Iterator[tuple[str, ...]]:
    """Bases of which one is enough, as far as the version ever binds on them."""
    ever = tuple(basis for basis in version.bases if _first(version, basis) is not None)
    if version.not_enforced_from is None:
        if ever:
            yield ever
    else:
        yield from ((basis,) for basis in ever)


def _first(version: Version, basis: str) -> date | None:
    """The first day on which it binds, if there is one."""
    day = max(version.start or FIRST_DAY, FIRST_DAY)
    return day if day <= LAST_DAY and binds(version, day, basis) else None


def _dates(rule: Rule, version: Version, bases: Iterable[str]) -> Iterator[tuple[date, date]]:
    """A day on which it binds and the day beside on which it does not: of its start, and of its end if none follows."""
    if version.start is not None and version.start > FIRST_DAY:
        yield version.start, version.start - _DAY
    ends = [version.until] if version.until_written and version.until is not None else []
    if version.not_enforced_from is not None and "enforced" in bases:
        ends.append(version.not_enforced_from - _DAY)
    if version.stayed is not None:
        ends.append(version.stayed.since - _DAY)
        if version.stayed.until is not None:
            yield version.stayed.until + _DAY, version.stayed.until
    following = {other.start for other in rule.versions}
    for last in ends:
        if FIRST_DAY <= last < LAST_DAY and last + _DAY not in following:
            yield last, last + _DAY
