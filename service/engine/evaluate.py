"""Evaluating one case: by the compiled rules, equal to the plain interpreter and many times faster."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.compile import program
from service.engine.entities import Entity
from service.engine.interpret import Bindings, Given, Interpreter
from service.engine.moment import Active, InForce
from service.engine.truth import Truth

__all__ = ["Bindings", "Evaluation", "Given"]


class Evaluation(Interpreter):
    """One case under one moment's law. Whole rules are asked of compiled code; single conditions are interpreted."""

    def __init__(self, law: InForce, root: Entity, doubt: bool = False, given: Given | None = None) -> None:
        super().__init__(law, root, doubt, given)
        self._program = program(law)
        self._case = self._program.case(self.always, doubt, self.given)

    def rule(self, rule_id: str, bound: Bindings) -> Truth:
        """What a rule says of the bound entities, what defeats it counted. False where it is not law."""
        return self._case.ask(rule_id, bound)

    def found(
        self, effects: tuple[str, ...], among: frozenset[str] | None = None
    ) -> Iterator[tuple[Active, Bindings, Truth]]:
        """Instances of the rules of some effects that hold or may hold, in the order of effects, then of the files.

        among: ids of some rules; all where it is None.
        """
        if among is not None:
            # A handful of rules: asking each is quicker than the index, and may stop at the first.
            yield from super().found(effects, among)
            return
        sweep = self._program.sweep(effects)
        for rank, _, truth, rows in sweep.of(self._case.state):
            active = sweep.rules[rank]
            names = active.rule.for_each
            bound = {name: row[0] for name, row in zip(names, rows, strict=True)}
            yield active, {**self.always, **bound} if bound else self.always, truth
