"""Every search over a rule set, on every day on which its law changes."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.mistakes import Mistake
from service.engine.moment import in_force
from service.engine.rules import RuleSet
from service.engine.search.look import Look
from service.engine.search.moments import moments
from service.engine.search.partitions import Partitions
from service.engine.search.shadows import Shadows
from service.engine.search.truths import Truths


def sweep(rules: RuleSet) -> Iterator[Mistake]:
    """What can't be true, is always true, is shadowed, or leaves a gap or an overlap, on any day since the first."""
    truths, shadows, partitions = Truths(), Shadows(rules), Partitions(rules)
    for look in _looks(rules):
        truths.look(look)
        shadows.look(look)
        partitions.look(look)
    if not truths.settled:
        for look in _looks(rules):
            truths.look_again(look)
    for finder in (truths, shadows, partitions):
        yield from finder.mistakes()


def _looks(rules: RuleSet) -> Iterator[Look]:
    for as_of, basis in moments(rules):
        look = Look(in_force(rules, as_of, basis))
        yield look
        look.close()
