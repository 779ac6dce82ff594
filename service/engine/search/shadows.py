"""Rules that another with the same effect makes idle: it holds wherever they do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from service.engine.conditions import RuleHolds
from service.engine.mistakes import Mistake
from service.engine.rules import Rule, RuleSet, Version
from service.engine.search.look import WIDER, WIDTH, Found, Look
from service.engine.search.witness import witness
from service.engine.weave import conditions, walk

_UNREAD = frozenset({"position", "note", "cite", "text"})


class Shadows:
    """Every two rules that say the same when they hold, until a case shows the first to hold without the second.

    What a rule says is its kind, what it is asked of and its attributes. Definitions say their own name; so does any
    rule that another names.
    """

    def __init__(self, rules: RuleSet) -> None:
        self._rules = rules
        groups: dict[object, list[Rule]] = {}
        for rule in rules.rules.values():
            if rule.kind.effect != "definition":
                groups.setdefault((rule.kind.name, rule.for_each, _form(rule.attributes)), []).append(rule)
        named = set(_named(rules))
        self._open = {
            (id(version), other.id): (rule, version, other)
            for group in groups.values()
            for rule in group
            if rule.id not in named
            for other in group
            if other is not rule
            for version in rule.versions
        }
        self._both: dict[tuple[int, str], Found] = {}

    def look(self, look: Look) -> None:
        """Try to tell apart every two that are still open and law."""
        for key, (rule, version, other) in list(self._open.items()):
            if look.version(rule.id) is version and self._differ(look, rule, version, other):
                del self._open[key]

    def _differ(self, look: Look, rule: Rule, version: Version, other: Rule) -> bool:
        theirs = look.version(other.id)
        if theirs is None or _form(theirs.attributes) != _form(version.attributes):
            return True
        for width in (WIDTH, WIDER):
            encoder = look.encoder(width)
            asked = look.asked(encoder, rule)
            one, its = encoder.rule(rule.id, asked.bound), encoder.rule(other.id, asked.bound)
            if encoder.gates.possible([*asked.there, one.true, its.false]):
                return True
            both = look.found(encoder, [*asked.there, one.true, its.true])
            if both is None:
                return True
            self._both[id(version), other.id] = both
        return False

    def mistakes(self) -> Iterator[Mistake]:
        """The rules that were told apart on no day, each with a shipment of which both hold."""
        for key, (rule, version, other) in self._open.items():
            if key in self._both:
                yield Mistake(
                    "shadowed",
                    f"a version of `{rule.id}` adds nothing: `{other.id}` has the same effect wherever it holds",
                    version.position,
                    "take it out, or say what it does that the other does not",
                    witness(self._both[key], self._rules.vocabulary),
                )


def _named(rules: RuleSet) -> Iterator[str]:
    """Ids of rules that others name, and which therefore have an effect of their own."""
    for rule in rules.rules.values():
        for version in rule.versions:
            for condition in conditions(version):
                yield from (node.rule for node in walk(condition) if isinstance(node, RuleHolds))
        for attributes in (rule.attributes, *(version.attributes for version in rule.versions)):
            for attribute in attributes.values():
                yield from attribute.texts


def _form(value: Any) -> object:
    """A value without its places and words, to compare: two attributes are alike where they come to the same."""
    if isinstance(value, dict):
        return tuple(sorted((key, _form(one)) for key, one in value.items()))
    if isinstance(value, tuple):
        return tuple(_form(one) for one in value)
    if is_dataclass(value):
        parts = (_form(getattr(value, one.name)) for one in fields(value) if one.name not in _UNREAD)
        return (type(value).__name__, *parts)
    return value
