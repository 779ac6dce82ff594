"""What is likely a mistake although the rules load."""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.conditions import Aggregate, Condition, FactTerm
from service.engine.mistakes import Mistake
from service.engine.position import Position
from service.engine.rules import RuleSet, Version
from service.engine.search.sweep import sweep
from service.engine.unbound import never_in_force
from service.engine.weave import conditions, terms, walk
from service.engine.words import PLACEHOLDER

SAYING_EFFECTS = frozenset(
    {"license_required", "prohibited", "path", "exclusion", "exception", "review", "not_covered"}
)


def lint(rules: RuleSet) -> tuple[Mistake, ...]:
    """Every doubtful thing in a rule set, in file order."""
    found = [
        *_facts_nothing_reads(rules),
        *_without_document(rules),
        *_without_words(rules),
        *_placeholders(rules),
        *never_in_force(rules),
        *sweep(rules),
    ]
    return tuple(sorted(found, key=lambda mistake: mistake.position))


def facts_read(rules: RuleSet) -> set[str]:
    """Paths of every fact that a rule reads or speaks of."""
    read: set[str] = set()
    for rule in rules.rules.values():
        for version in rule.versions:
            for condition in (*conditions(version), *_choices(rules, rule.id)):
                read.update(
                    f"{term.entity}.{term.name}" for term in terms(condition) if isinstance(term, FactTerm)
                )
                read.update(
                    f"{node.entity}.{node.fact}"
                    for node in walk(condition)
                    if isinstance(node, Aggregate) and node.fact
                )
    for text in _templates(rules):
        read.update(f"{entity}.{name}" for entity, name in PLACEHOLDER.findall(text[0]) if name)
    return read


def _choices(rules: RuleSet, rule_id: str) -> Iterator[Condition]:
    for attribute in rules.rules[rule_id].attributes.values():
        yield from (choice.when for choice in attribute.choices if choice.when is not None)


def _facts_nothing_reads(rules: RuleSet) -> Iterator[Mistake]:
    read = facts_read(rules)
    for fact in rules.vocabulary.facts.values():
        if fact.path not in read and not fact.feeds:
            yield Mistake(
                "fact_nothing_reads",
                f"fact `{fact.path}` is read by no rule",
                fact.position,
                "delete it, write the rule that reads it, or say what it `feeds`",
            )


def _without_document(rules: RuleSet) -> Iterator[Mistake]:
    for rule in rules.rules.values():
        for version in rule.versions:
            if version.effective is not None and version.by is None and version.unverified is None:
                yield Mistake(
                    "version_without_citation",
                    f"a version of `{rule.id}` names no document that made it",
                    version.position,
                    "add `by:` with the Federal Register citation, or `unverified:` with what was not found",
                )


def _without_words(rules: RuleSet) -> Iterator[Mistake]:
    for rule in rules.rules.values():
        if (
            rule.kind.effect in SAYING_EFFECTS
            and not rule.says
            and not all(version.says for version in rule.versions)
        ):
            yield Mistake(
                "rule_without_words",
                f"`{rule.id}` has no `says`",
                rule.position,
                "say in one sentence what it means",
            )


def _placeholders(rules: RuleSet) -> Iterator[Mistake]:
    """Templates may name entities and facts of the vocabulary."""
    vocabulary = rules.vocabulary
    for text, holder in _templates(rules):
        for entity, name in PLACEHOLDER.findall(text):
            if entity not in vocabulary.entities or (name and f"{entity}.{name}" not in vocabulary.facts):
                yield Mistake(
                    "unknown_placeholder",
                    f"`{{{entity}{'.' + name if name else ''}}}` names nothing",
                    holder,
                    "accepted: an entity such as `{item}`, or a fact such as `{item.eccn}`",
                )


def _templates(rules: RuleSet) -> Iterator[tuple[str, Position]]:
    for rule in rules.rules.values():
        if rule.says:
            yield rule.says, rule.position
        for version in rule.versions:
            if version.says:
                yield version.says, version.position
            yield from _notes(version)


def _notes(version: Version) -> Iterator[tuple[str, Position]]:
    for condition in conditions(version):
        for node in walk(condition):
            if node.note.says:
                yield node.note.says, node.position
