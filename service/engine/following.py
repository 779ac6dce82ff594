"""Evaluating one completion of what is unknown, and telling of which others the same answer holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from service.engine.compare import Values, compare
from service.engine.completions import Completions
from service.engine.conditions import Aggregate, FactTerm, Leaf, Quantified
from service.engine.entities import Collection, Entity, Key
from service.engine.interpret import Bindings, Interpreter
from service.engine.moment import InForce
from service.engine.rules import Rule
from service.engine.truth import Truth
from service.engine.types import Value
from service.engine.weave import SILENT

Answer = TypeVar("Answer")
Sets = dict[Truth, int]
"""For each thing that may be said, the completions of which it is known to be said."""


class Learnt:
    """What was learnt so far under one law of all the completions: what rules say of which, and comparisons."""

    def __init__(self) -> None:
        self.rules: dict[tuple[str, ...], Sets] = {}
        self.leaves: dict[tuple[object, ...], Sets] = {}
        self.facts: dict[tuple[str, str, str, Key], dict[object, int]] = {}


class Following(Interpreter):
    """The plain interpreter on one completion, which also tells for which completions each answer is the same.

    The facts of the case must say on which of the values tried they rest (`Fact.tried`, `Collection.tried`).
    """

    def __init__(
        self,
        law: InForce,
        root: Entity,
        completions: Completions,
        number: int,
        learnt: Learnt,
        at: Callable[[int], Mapping[tuple[str, str], Entity]],
        fixed: frozenset[Key] = frozenset(),
    ) -> None:
        """Follow one completion.

        at: the entities of one of some completions, by kind and id.
        fixed: facts to which the case gives one value in every completion.
        """
        super().__init__(law, root)
        self._varied = completions.values.keys() - fixed
        self._completions = completions
        self._number = number
        self._learnt = learnt
        self._at = at
        self._alike = completions.all

    def alike(self, ask: Callable[[Following], Answer]) -> tuple[Answer, int]:
        """An answer, and the completions of which it is the same, as far as can be told from this one."""
        outer, self._alike = self._alike, self._completions.all
        answer = ask(self)
        alike, self._alike = self._alike, outer & self._alike
        return answer, alike

    def instances(self, rule: Rule) -> Iterator[Bindings]:
        """The bindings of each instance of a rule; which there are rests on the collections they come from."""
        for name in rule.for_each:
            entity = self.law.rule_set.vocabulary.entities[name]
            assert entity.parent is not None
            assert entity.plural is not None
            for owner in self._every(entity.parent):
                self._rests_on(owner.collection(entity.plural).tried)
        return super().instances(rule)

    def _every(self, kind: str) -> Iterator[Entity]:
        if kind in self.always:
            yield self.always[kind]
            return
        entity = self.law.rule_set.vocabulary.entities[kind]
        assert entity.parent is not None
        assert entity.plural is not None
        for owner in self._every(entity.parent):
            yield from owner.collection(entity.plural).members

    def rule(self, rule_id: str, bound: Bindings) -> Truth:
        """What a rule says, from what was learnt of it where that tells."""
        active = self.law.active.get(rule_id)
        if active is None:
            return False
        said = self._learnt.rules.setdefault((rule_id, *[bound[one].id for one in active.rule.for_each]), {})
        for truth, alike in said.items():
            if alike >> self._number & 1:
                self._alike &= alike
                return truth
        truth, alike = self.alike(lambda _: super(Following, self).rule(rule_id, bound))
        said[truth] = said.get(truth, 0) | alike
        return truth

    def leaf(self, node: Leaf, bound: Bindings) -> Truth:
        """One comparison. Where it reads a value tried, it is the same for every value that compares alike."""
        if not isinstance(node.left, FactTerm):
            return super().leaf(node, bound)
        entity, path = bound[node.left.entity], f"{node.left.entity}.{node.left.name}"
        key = (entity.id, path)
        fact = entity.fact(node.left.name)
        if fact.source != "given" or fact.tried != (key,) or key not in self._varied:
            return super().leaf(node, bound)
        if node.operator in SILENT:
            return node.operator == "is known"
        right = None if node.right is None else self.term(node.right, bound)
        asked = (id(node), key, right)
        if asked not in self._learnt.leaves:
            self._learnt.leaves[asked] = self._completions.split(key, lambda value: _said(node, value, right))
        said = _said(node, fact.value, right)
        self._alike &= self._learnt.leaves[asked][said]
        return said

    def members(self, node: Quantified | Aggregate, bound: Bindings) -> Collection:
        """The collection a quantifier ranges over."""
        collection = super().members(node, bound)
        self._rests_on(collection.tried)
        return collection

    def value(self, entity: Entity, kind: str, name: str) -> Value | None:
        """The value of a fact. One that rests on a single value tried is the same wherever it comes out the same."""
        fact = entity.fact(name)
        varied = [key for key in fact.tried if key in self._varied]
        if len(varied) == 1:
            self._alike &= self._same(entity, name, varied[0])
        else:
            self._rests_on(fact.tried)
        return super().value(entity, kind, name)

    def _same(self, entity: Entity, name: str, key: Key) -> int:
        """The completions in which a fact that follows from one value tried is what it is here."""
        asked = (entity.kind, entity.id, name, key)
        if asked not in self._learnt.facts:
            found: dict[object, int] = {}
            for alike in self._completions.cells(key):
                there = self._at(alike).get((entity.kind, entity.id))
                fact = there.fact(name) if there is not None else None
                # Where it rests on more than that one value, it is not known to come out the same anywhere else.
                alone = fact is not None and all(one == key for one in fact.tried if one in self._varied)
                result: object = fact.value if fact is not None and alone else ("apart", alike)
                found[result] = found.get(result, 0) | alike
            self._learnt.facts[asked] = found
        return self._learnt.facts[asked][entity.fact(name).value]

    def _rests_on(self, keys: tuple[Key, ...]) -> None:
        varied = [key for key in keys if key in self._varied]
        if varied:
            self._alike &= self._completions.alike(self._number, varied)


def _said(node: Leaf, value: Value | None, right: Values) -> Truth:
    if node.operator == "holds":
        return value if isinstance(value, bool) else None
    return compare(value, node.operator, right, node.left.type)
