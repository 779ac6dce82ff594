"""What compiled rules call: containment of ECCNs, arithmetic, and a name nobody bound."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from service.engine.compare import Values
from service.engine.compile.layout import exact
from service.engine.interpret import arithmetic
from service.engine.truth import Truth, disjunction

MOST_REMEMBERED: Final = 4096
"""How many values a table of answers keeps before it starts afresh: callers choose the values."""


class Contained(dict[str, Truth]):
    """For an ECCN, whether it lies in one of `wide`: unknown where it is the parent of one. Worked out when met."""

    def __init__(self, wide: Iterable[str]) -> None:
        super().__init__()
        self._wide = frozenset(wide)
        self._parents = frozenset(parent for one in self._wide for parent in _parents(one))

    def __missing__(self, eccn: str) -> Truth:
        if len(self) >= MOST_REMEMBERED:
            self.clear()
        truth: Truth
        if eccn in self._wide or any(parent in self._wide for parent in _parents(eccn)):
            truth = True
        else:
            truth = None if eccn in self._parents else False
        self[eccn] = truth
        return truth


def _parents(eccn: str) -> Iterable[str]:
    """`3A090.a.1` lies in `3A090.a` and in `3A090`."""
    while "." in eccn:
        eccn = eccn.rpartition(".")[0]
        yield eccn


def some(contained: Contained, eccns: Iterable[str]) -> Truth:
    """Whether one of some ECCNs lies there."""
    return disjunction(contained[eccn] for eccn in eccns)


def join(sign: str, left: Any, right: Any) -> Values:
    """Arithmetic on what stands in rows."""
    return arithmetic(sign, exact(left), exact(right))


def members(value: Any) -> frozenset[str] | None:
    """A set that depends on the case; None where it is not known."""
    return frozenset(value) if isinstance(value, tuple | frozenset) else None


def either(saved: Truth, before: Truth, now: Truth) -> Truth:
    """What a rule says whose savings keep the version before alive where `saved` holds."""
    if now is before:
        return now
    if saved is None:
        return None
    return before if saved else now


def unbound(entity: str) -> Any:
    """Stand where a rule asks of an entity that is not bound. Raises KeyError, as the interpreter does."""
    raise KeyError(entity)
