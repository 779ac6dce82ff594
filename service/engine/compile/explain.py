"""The short explanation of a rule: every comparison behind it, with the value given and what it says.

The tree with words and sources is `service.engine.trace`; this is what a run over very many cases can afford.
"""

from __future__ import annotations

from service.engine.compile.leaves import Pair
from service.engine.compile.writer import Writer, Written, truth
from service.engine.conditions import (
    Aggregate,
    All,
    AnyOf,
    Condition,
    DefinitionTerm,
    KindHolds,
    Leaf,
    Not,
    Quantified,
    RuleHolds,
)


class Explainer(Writer):
    """Writes the function that explains a rule: comparisons in threes, as `index.Said` says."""

    letter = "x"

    def write(self) -> Written:
        """Write the explanation."""
        active = self.active
        version = active.version
        parts = self._parts(version.when)
        if version.unless is not None:
            parts += self._parts(version.unless)
        if version.savings is not None:
            parts += self._parts(version.savings.when)
            parts += self._parts(active.previous.when) if active.previous is not None else []
        for other in self.law.rule_set.defeaters.get(active.rule.id, ()):
            parts += self._asked(other)
        self.function(f"{self.letter}{self.number}", [f"return ({''.join(f'{part}, ' for part in parts)})"])
        return self.source()

    def _asked(self, rule_id: str) -> list[str]:
        """The explanation of another rule in force."""
        return [f"*x{self.call(rule_id)[1:]}"] if rule_id in self.law.active else []

    def _parts(self, node: Condition) -> list[str]:
        match node:
            case Leaf() if isinstance(node.left, DefinitionTerm) and node.right is None:
                return self._asked(node.left.rule)
            case Leaf():
                return [self._one(node, self.leaves.value(node.left), self.pair(node))]
            case All() | AnyOf():
                return [part for child in node.children for part in self._parts(child)]
            case Not():
                return self._parts(node.child)
            case RuleHolds():
                return self._asked(node.rule)
            case KindHolds():
                active = self.law.active.values()
                return [
                    part
                    for one in active
                    if one.rule.kind.name == node.kind
                    for part in self._asked(one.rule.id)
                ]
            case Quantified():
                return [self._members(node)]
            case Aggregate():
                return [self._one(node, "None", self.pair(node))]

    def _one(self, node: Leaf | Aggregate, value: str, pair: Pair) -> str:
        return f"{self.constants.bind(node)}, {value}, {truth(pair)}"

    def _members(self, node: Quantified) -> str:
        """The comparisons of every member, after the quantifier itself where there may be more than are named."""
        owner, place, member = self.members(node)
        with self.within(node.entity):
            parts = self._parts(node.child)
        lines = [
            f"found = [] if {owner}[{place + 1}] else [{self.constants.bind(node)}, None, None]",
            f"for {member} in {owner}[{place}]:",
            f"    found += ({''.join(f'{part}, ' for part in parts)})",
            "return found",
        ]
        return f"*{self.loop(lines, member)}"
