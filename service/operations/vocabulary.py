"""The vocabulary as a document: what `GET /vocabulary` returns and the reference page is made of."""

from __future__ import annotations

from typing import Any

from service.engine.rules import RuleSet


def vocabulary_document(rule_set: RuleSet) -> dict[str, Any]:
    """Every entity and fact that a rule may name, in file order."""
    vocabulary = rule_set.vocabulary
    return {
        "ruleset": {"version": rule_set.regime.version, "sha256": rule_set.sha256},
        "entities": [
            {"name": entity.name, "title": entity.title, "of": entity.parent, "plural": entity.plural}
            for entity in vocabulary.entities.values()
        ],
        "facts": [
            {
                "name": fact.path,
                "type": fact.type.name if fact.type.of is None else f"list of {fact.type.of.name}",
                "unit": fact.type.unit,
                "options": list(fact.type.options),
                "meaning": fact.meaning,
                "absent": fact.absent,
                "from": fact.source,
                "derived": fact.derived is not None,
                "citation": fact.cite,
                "question": fact.ask,
            }
            for fact in vocabulary.facts.values()
        ],
    }
