"""Evaluating one case: by the compiled rules, equal to the plain interpreter and many times faster."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.compile import program
from service.engine.compile.layout import Row
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
            yield sweep.rules[rank], self._bound(sweep.rules[rank], rows), truth

    def near(self, effects: tuple[str, ...]) -> Iterator[tuple[Active, Bindings]]:
        """Instances but those that a comparison of something else than figures and days rules out by itself."""
        sweep = self._program.sweep(effects)
        for rank, _, rows in sweep.near(self._case.state):
            yield sweep.rules[rank], self._bound(sweep.rules[rank], rows)

    def _bound(self, active: Active, rows: tuple[Row, ...]) -> Bindings:
        names = active.rule.for_each
        if not names:
            return self.always
        return {**self.always, **{name: row[0] for name, row in zip(names, rows, strict=True)}}
