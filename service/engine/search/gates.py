"""Propositions for a SAT solver: variables, and gates over them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from pysat.solvers import Solver

TRUE: Final = 1
FALSE: Final = -1


class Gates:
    """One growing set of propositions. A literal is a variable's number, negative for its opposite.

    Gates are equivalences, made once for the same inputs, so that a literal may be used in either sense.
    """

    def __init__(self) -> None:
        self._solver = Solver(name="glucose4")
        self._count = TRUE
        self._made: dict[frozenset[int], int] = {}
        self._solver.add_clause([TRUE])

    def fresh(self) -> int:
        """A variable of which nothing is said yet."""
        self._count += 1
        return self._count

    def both(self, inputs: Iterable[int]) -> int:
        """A literal that holds where all of `inputs` do."""
        wanted = frozenset(inputs) - {TRUE}
        if FALSE in wanted or any(-literal in wanted for literal in wanted):
            return FALSE
        if not wanted:
            return TRUE
        if len(wanted) == 1:
            return next(iter(wanted))
        if wanted not in self._made:
            made = self.fresh()
            for literal in wanted:
                self._solver.add_clause([-made, literal])
            self._solver.add_clause([made, *(-literal for literal in wanted)])
            self._made[wanted] = made
        return self._made[wanted]

    def either(self, inputs: Iterable[int]) -> int:
        """A literal that holds where some of `inputs` does."""
        return -self.both(-literal for literal in inputs)

    def say(self, literals: Iterable[int]) -> None:
        """Hold that some of the literals is true, in every case."""
        self._solver.add_clause(list(literals))

    def possible(self, assumed: Sequence[int]) -> bool:
        """Whether there is a case where all of `assumed` hold."""
        return FALSE not in assumed and bool(self._solver.solve(assumptions=list(assumed)))

    def solve(self, assumed: Sequence[int]) -> frozenset[int] | None:
        """The variables that hold in some case where all of `assumed` hold; None where there is no such case."""
        if not self.possible(assumed):
            return None
        return frozenset(literal for literal in self._solver.get_model() or () if literal > 0)

    def close(self) -> None:
        """Give the solver's memory back."""
        self._solver.delete()
