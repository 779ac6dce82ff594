"""The rule set as it was known on a day: versions printed later are left out, and what they ended runs on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from service.engine.rules import Rule, RuleSet, Version


@lru_cache(maxsize=16)
def as_known(rule_set: RuleSet, known_at: date) -> RuleSet:
    """The rules that somebody could have read on `known_at`, with announcements made by then.

    A version counts as known from the day it was printed or, where that is not stated, from the day it took effect.
    """
    rules = {rule.id: replace(rule, versions=_known(rule, known_at)) for rule in rule_set.rules.values()}
    return replace(rule_set, rules=rules)


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
        found.append(replace(version, until=kept, not_enforced_from=announced))
    return tuple(found)


def _printed(version: Version) -> date:
    days = [day for day in (version.published, version.effective) if day is not None]
    return min(days) if days else date.min
