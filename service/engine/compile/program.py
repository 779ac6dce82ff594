"""The compiled rules of one moment: each is compiled when first asked, then asked of every case."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from types import CodeType
from typing import Any, Final

from service.engine.compare import bounded, compare
from service.engine.compile.explain import Explainer
from service.engine.compile.helpers import either, join, members, some, unbound
from service.engine.compile.index import Function, Sweep
from service.engine.compile.layout import Given, Layout, Row, layout
from service.engine.compile.writer import Writer
from service.engine.entities import Entity
from service.engine.moment import Active, InForce
from service.engine.truth import Truth

_HELPERS: Final[Mapping[str, Any]] = {
    "bounded": bounded,
    "compare": compare,
    "either": either,
    "join": join,
    "members": members,
    "some": some,
    "unbound": unbound,
}


class Program:
    """The functions of the rules in force.

    space: where they are defined. names: for each rule, its function's name and the entities it is asked of.
    """

    def __init__(self, law: InForce) -> None:
        self.law = law
        self.layout: Layout = layout(law.rule_set)
        self.space: dict[str, Any] = dict(_HELPERS)
        self.names = {
            rule_id: (f"r{self.layout.numbers[rule_id]}", active.rule.for_each)
            for rule_id, active in law.active.items()
        }
        self._sweeps: dict[tuple[str, ...], Sweep] = {}
        for rule_id, (name, _) in self.names.items():
            self.space[name] = self._first(rule_id, name, Writer)
            explains = f"x{name[1:]}"
            self.space[explains] = self._first(rule_id, explains, Explainer)

    def _first(self, rule_id: str, name: str, writer: type[Writer]) -> Callable[..., Any]:
        """Stand in for a function until it is called: then write, compile and call it."""

        def first(*rows: Any) -> Any:
            written = writer(self.law, self.layout, self.law.active[rule_id]).write()
            self.space.update(written.values)
            # The text is our own, written from checked rules; values and words of rules are bound beside it.
            exec(_code(written.source), self.space)  # noqa: S102
            return self.space[name](*rows)

        return first

    def sweep(self, effects: tuple[str, ...]) -> Sweep:
        """The sweep over the rules of some effects, in this order, then that of the files."""
        found = self._sweeps.get(effects)
        if found is None:
            rules: list[Active] = [active for effect in effects for active in self.law.of_effect(effect)]
            found = self._sweeps.setdefault(effects, Sweep(self.law, self.layout, rules, self.space))
        return found

    def plain(self, values: Mapping[str, Any]) -> Row:
        """A case of plain values of the root's facts and nothing below it, for runs over very many."""
        return self.layout.plain(values)

    def case(self, always: Mapping[str, Entity], doubt: bool = False, given: Given | None = None) -> Case:
        """A case to ask rules of. `always` are the entities of which there is one."""
        return Case(self, always, doubt, given or {})


class Case:
    """One case under one program: rows of its entities, and what rules came to."""

    __slots__ = ("_doubt", "_given", "_program", "_rows", "state")

    def __init__(self, program: Program, always: Mapping[str, Entity], doubt: bool, given: Given) -> None:
        self._program = program
        self._doubt = doubt
        self._given = given
        self.state, self._rows = program.layout.case(always, doubt, given)

    def ask(self, rule_id: str, bound: Mapping[str, Entity]) -> Truth:
        """What a rule says of the bound entities. False where it is not law."""
        asked = self._program.names.get(rule_id)
        if asked is None:
            return False
        name, entities = asked
        function: Function = self._program.space[name]
        if not entities:
            return function(self.state)
        return function(self.state, *[self._row(entity, bound[entity]) for entity in entities])

    def _row(self, kind: str, entity: Entity) -> Row:
        found = self._rows.get(entity)
        if found is None:
            places = self._program.layout.kinds[kind]
            found = self._program.layout.row(places, entity, self._doubt, self._given, self._rows)
        return found


@lru_cache(maxsize=4096)
def _code(source: str) -> CodeType:
    """Compile the source of one rule; moments whose law is alike share it."""
    return compile(source, "<rule>", "exec")


@lru_cache(maxsize=128)
def program(law: InForce) -> Program:
    """The program of what is law at one moment."""
    return Program(law)
