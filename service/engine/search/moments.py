"""The days on which the law changes: between two of them every case comes out the same."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from service.engine.conditions import ArithmeticTerm, AsOfTerm, Leaf, LiteralTerm, Term
from service.engine.moment import bases_differ
from service.engine.rules import BASES, RuleSet
from service.engine.weave import conditions, walk

_DAY = timedelta(days=1)


def moments(rules: RuleSet) -> Iterator[tuple[date, str]]:
    """A day and a basis for each state of the law, the newest first."""
    days = sorted({day for day in _changes(rules) if day is not None}, reverse=True)
    before = (days[-1] if days else date(2000, 1, 1)) - _DAY
    for day in (*days, before):
        for basis in BASES if bases_differ(rules, day) else BASES[:1]:
            yield day, basis


def _changes(rules: RuleSet) -> Iterator[date | None]:
    for rule in rules.rules.values():
        for version in rule.versions:
            yield from (version.start, _after(version.until), version.not_enforced_from)
            if version.stayed is not None:
                yield from (version.stayed.since, _after(version.stayed.until))
            if version.uncertain is not None:
                yield from (version.uncertain.since, _after(version.uncertain.until))
            for condition in conditions(version):
                for node in walk(condition):
                    if isinstance(node, Leaf):
                        yield from _named_days(node)
    for table in rules.tables.values():
        for dated in table.sets.values():
            for member in dated.members:
                yield from (member.since, _after(member.until))
    for constant in rules.constants.values():
        for valued in constant.versions:
            yield from (valued.effective, _after(valued.until))


def _after(day: date | None) -> date | None:
    return None if day is None else day + _DAY


def _named_days(leaf: Leaf) -> Iterator[date]:
    """Days with which a leaf compares the day of the shipment."""
    if isinstance(leaf.left, AsOfTerm) and leaf.right is not None:
        yield from (near for day in _literals(leaf.right) for near in (day, day + _DAY))


def _literals(term: Term) -> Iterator[date]:
    if isinstance(term, LiteralTerm) and isinstance(term.value, date):
        yield term.value
    elif isinstance(term, ArithmeticTerm):
        yield from _literals(term.left)
        yield from _literals(term.right)
