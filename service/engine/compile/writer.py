"""Writing the rules in force as the source of Python functions, one for each rule and each quantifier."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from service.engine.compile.layout import Layout
from service.engine.compile.leaves import Constants, Leaves, Pair, fixed, of
from service.engine.conditions import (
    Aggregate,
    All,
    AnyOf,
    Condition,
    DefinitionTerm,
    FactTerm,
    KindHolds,
    Leaf,
    Not,
    Quantified,
    RuleHolds,
)
from service.engine.moment import Active, InForce
from service.engine.rules import Version

_VARIABLE: Final = re.compile(r"\be\d+\b")

Scope = tuple[str, ...]
"""Entities that a function is given, in order; those of which there is one are in the case `C`."""


@dataclass(frozen=True, slots=True)
class Written:
    """The source of one rule, and the values that it names."""

    source: str
    values: dict[str, Any]


class Writer:
    """Writes one rule of one moment's law: its own function and one for each of its quantifiers."""

    letter = "r"
    """With what the function's name begins, and every name that goes with it."""

    def __init__(self, law: InForce, layout: Layout, active: Active) -> None:
        self.law = law
        self.layout = layout
        self.active = active
        self.number = layout.numbers[active.rule.id]
        self.constants = Constants(law, f"K{self.letter}{self.number}_")
        self._functions: list[str] = []
        self.leaves = Leaves(self.constants, self.place, self._called)
        self._scope: Scope = active.rule.for_each

    def write(self) -> Written:
        """Write the rule."""
        self._rule()
        return self.source()

    def source(self) -> Written:
        """What was written so far."""
        return Written("\n".join(self._functions), self.constants.bound)

    def place(self, fact: FactTerm) -> str:
        """Where a fact stands."""
        return f"{self.variable(fact.entity)}[{self.layout.kinds[fact.entity].facts[fact.name]}]"

    def variable(self, entity: str) -> str:
        """The row of an entity that is bound where we are."""
        kind = self.layout.kinds[entity]
        return kind.variable if entity in self._scope or kind.single else f"unbound({entity!r})"

    def _called(self, term: DefinitionTerm) -> str:
        return self.call(term.rule)

    def call(self, rule_id: str) -> str:
        """Ask a rule of the entities bound where we are. False where it is not law."""
        active = self.law.active.get(rule_id)
        if active is None:
            return "False"
        arguments = ["C", *(self.variable(entity) for entity in active.rule.for_each)]
        return f"r{self.layout.numbers[rule_id]}({', '.join(arguments)})"

    def _rule(self) -> None:
        """A rule's function: answered once for each entity, what defeats it counted."""
        active = self.active
        remembered, key = self._remembered(active.rule.id)
        lines = [f"t = {remembered}", "if t is not ...:", "    return t"]
        lines.extend(self._version(active.version))
        if active.version.savings is not None:
            lines.append("now = t")
            before = self._version(active.previous) if active.previous is not None else ["t = False"]
            lines.extend((*before, "before = t"))
            saved = self.pair(active.version.savings.when)
            lines.append(f"t = either({truth(saved)}, before, now)")
        for other in self.law.rule_set.defeaters.get(active.rule.id, ()):
            if other in self.law.active:
                lines.extend(
                    (
                        "if t is not False:",
                        f"    d = {self.call(other)}",
                        "    if d is not False:",
                        "        t = False if d else None",
                    )
                )
        lines.extend((f"{key} = t", "return t"))
        self.function(f"{self.letter}{self.number}", lines)

    def _remembered(self, rule_id: str) -> tuple[str, str]:
        """How to read what a rule came to, and where to keep it."""
        if len(self._scope) < 2:
            owner = self.variable(self._scope[0]) if self._scope else "C"
            place = f"{owner}[{self.layout.answers[rule_id]}]"
            return place, place
        # Of several entities: a table in the case, by the rule and those entities.
        ids = ", ".join(f"{self.variable(entity)}[0].id" for entity in self._scope)
        key = f"({self.number}, {ids})"
        return f"C[-1].get({key}, ...)", f"C[-1][{key}]"

    def _version(self, version: Version) -> list[str]:
        when = self.pair(version.when)
        if version.unless is not None:
            when = _joined("and", [when, _negated(self.pair(version.unless))])
        return [f"t = {truth(when)}"]

    def function(self, name: str, lines: list[str], own: str | None = None) -> str:
        """Add a function over the scope and write its call. `own` is a variable that it binds itself.

        Entities of which there is one are taken from the case.
        """
        given = [self.variable(entity) for entity in self._scope]
        singles = {kind.variable for kind in self.layout.kinds.values() if kind.single}
        used = {found for line in lines for found in _VARIABLE.findall(line)} & singles
        head = [f"{one} = C[{one[1:]}]" for one in sorted(used - {*given, own})]
        arguments = ", ".join(["C", *given])
        self._functions.append("\n    ".join([f"def {name}({arguments}):", *head, *lines]))
        return f"{name}({arguments})"

    def pair(self, node: Condition) -> Pair:
        """Write one condition."""
        match node:
            case Leaf():
                return self.leaves.pair(node)
            case All():
                return _joined("and", [self.pair(child) for child in node.children])
            case AnyOf():
                return _joined("or", [self.pair(child) for child in node.children])
            case Not():
                return _negated(self.pair(node.child))
            case RuleHolds():
                return self._holds(node.rule)
            case KindHolds():
                active = self.law.active.values()
                return _joined(
                    "or", [self._holds(one.rule.id) for one in active if one.rule.kind.name == node.kind]
                )
            case Quantified():
                return self._quantified(node)
            case Aggregate():
                return self._aggregate(node)

    def _holds(self, rule_id: str) -> Pair:
        return of(self.call(rule_id), 8) if rule_id in self.law.active else fixed(False)

    def _quantified(self, node: Quantified) -> Pair:
        """A loop over the members. What is not named may decide otherwise, unless a member decides."""
        owner, place, member = self.members(node)
        with self.within(node.entity):
            child = self.pair(node.child)
        if node.quantifier == "any":
            found, until = (
                "False",
                [f"if {child.maybe}:", f"    if {child.sure}:", "        return True", "    t = None"],
            )
        else:
            found, until = (
                "True",
                [f"if not ({child.maybe}):", "    return False", f"if not ({child.sure}):", "    t = None"],
            )
        lines = [
            f"t = {found}",
            f"for {member} in {owner}[{place}]:",
            *(f"    {line}" for line in until),
            f"return t if {owner}[{place + 1}] else None",
        ]
        return of(self.loop(lines, member), 30)

    def members(self, node: Quantified | Aggregate) -> tuple[str, int, str]:
        """The row that owns a collection, the collection's place there, and the variable of a member."""
        place, _ = self.layout.kinds[node.owner].collections[node.plural]
        return self.variable(node.owner), place, self.layout.kinds[node.entity].variable

    @contextmanager
    def within(self, entity: str) -> Iterator[None]:
        """Bind one more entity for a while."""
        outer = self._scope
        self._scope = tuple(dict.fromkeys((*outer, entity)))
        yield
        self._scope = outer

    def loop(self, lines: list[str], member: str) -> str:
        """Add a loop's function and write its call."""
        return self.function(f"L{self.letter}{self.number}_{len(self._functions)}", lines, member)

    def _aggregate(self, node: Aggregate) -> Pair:
        """A count or sum between the least and the most it may be."""
        owner, place, member = self.members(node)
        with self.within(node.entity):
            where = self.pair(node.where) if node.where is not None else fixed(True)
        facts = self.layout.kinds[node.entity].facts
        value = "1" if node.fact is None else f"{member}[{facts[node.fact]}]"
        lines = [
            "low = high = 0",
            f"whole = {owner}[{place + 1}]",
            f"for {member} in {owner}[{place}]:",
            f"    if {where.maybe}:",
            f"        n = {value}",
            "        if n is None:",
            "            whole = False",
            "        else:",
            "            high += n",
            f"            if {where.sure}:",
            "                low += n",
            f"return bounded({node.relation!r}, low, high if whole else None, {self.constants.bind(node.limit)})",
        ]
        return of(self.loop(lines, member), 40)


def truth(pair: Pair) -> str:
    """Write the one value of a pair: true, false or None."""
    if pair.whole is not None:
        return pair.whole
    if pair.maybe == pair.sure:
        return pair.maybe
    return f"(True if {pair.sure} else None) if {pair.maybe} else False"


def _negated(pair: Pair) -> Pair:
    return Pair(_not(pair.sure), _not(pair.maybe), pair.cost)


def _not(expression: str) -> str:
    return {"True": "False", "False": "True"}.get(expression, f"(not {expression})")


def _joined(word: str, pairs: list[Pair]) -> Pair:
    """`and` or `or`, the cheap ones first: in this logic order changes nothing but time."""
    ordered = sorted(pairs, key=lambda pair: pair.cost)
    return Pair(
        _words(word, [pair.maybe for pair in ordered]),
        _words(word, [pair.sure for pair in ordered]),
        sum(pair.cost for pair in ordered),
    )


def _words(word: str, expressions: list[str]) -> str:
    """Join, leaving out what changes nothing and all else where one decides."""
    neutral, deciding = ("True", "False") if word == "and" else ("False", "True")
    left = list(dict.fromkeys(one for one in expressions if one != neutral))
    if deciding in left:
        return deciding
    return f"({f' {word} '.join(left)})" if left else neutral
