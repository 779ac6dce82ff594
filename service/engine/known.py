"""The rule set as it was known on a day: versions printed later are left out, and what they ended runs on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from service.engine.rules import Rule, RuleSet, Version
from service.engine.tables import DatedSet, Member


@lru_cache(maxsize=16)
def as_known(rule_set: RuleSet, known_at: date) -> RuleSet:
    """The rules that somebody could have read on `known_at`, with announcements made and stays printed by then.

    A version counts as known from the day it was printed or, where that is not stated, from the day it took effect.
    """
    rules = {rule.id: replace(rule, versions=_known(rule, known_at)) for rule in rule_set.rules.values()}
    printed = _printed_by(rule_set)
    tables = {
        name: replace(
            table, sets={key: _known_set(one, known_at, printed) for key, one in table.sets.items()}
        )
        for name, table in rule_set.tables.items()
    }
    return replace(rule_set, rules=rules, tables=tables)


def _printed_by(rule_set: RuleSet) -> dict[str, date]:
    """The day each document was printed, as far as versions of rules say."""
    return {
        version.by: version.published
        for rule in rule_set.rules.values()
        for version in rule.versions
        if version.by is not None and version.published is not None
    }


def _known_set(one: DatedSet, known_at: date, printed: Mapping[str, date]) -> DatedSet:
    """A dated set without the members that came in, or the ends that were made, by what was not printed yet."""

    def known(by: str | None, day: date) -> bool:
        return min(day, printed.get(by or "", day)) <= known_at

    members = [
        replace(member, until=None) if _ends_later(member, known) else member
        for member in one.members
        if member.since is None or known(member.by, member.since)
    ]
    return replace(one, members=tuple(members))


def _ends_later(member: Member, known: Callable[[str | None, date], bool]) -> bool:
    """Whether a member's end was not known: one printed with its beginning was."""
    if member.until is None or (member.since is not None and member.ended_by is None):
        return False
    return not known(member.ended_by or member.by, member.until + timedelta(days=1))


def _known(rule: Rule, known_at: date) -> tuple[Version, ...]:
    printed = [version for version in rule.versions if _printed(version) <= known_at]
    found: list[Version] = []
    for index, version in enumerate(printed):
        starts = [
            later.start
            for later in printed[index + 1 :]
            if later.start is not None and set(later.bases) & set(version.bases)
        ]
        last = starts[0] - timedelta(days=1) if starts else None
        announced = version.not_enforced_from
        if announced is not None and announced > known_at:
            announced = None
        kept = version.until if version.until_written else last
        stay, doubt = version.stayed, version.uncertain
        found.append(
            replace(
                version,
                until=kept,
                not_enforced_from=announced,
                stayed=stay if stay is not None and (stay.published or stay.since) <= known_at else None,
                uncertain=doubt if doubt is not None and (doubt.published or known_at) <= known_at else None,
            )
        )
    return tuple(found)


def _printed(version: Version) -> date:
    days = [day for day in (version.published, version.effective) if day is not None]
    return min(days) if days else date.min
