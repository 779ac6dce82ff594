"""What the rules found: each instance of a rule that holds, or may hold, against the shipment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from service.engine.evaluate import Bindings, Evaluation
from service.engine.moment import Active
from service.engine.rules import Attribute
from service.engine.truth import Truth

AGAINST = ("prohibited", "license_required", "review", "not_covered")


@dataclass(frozen=True, slots=True, eq=False)
class Finding:
    """One instance of a rule against the shipment: true, or unknown.

    items: ids of the items it is about; all of them where the rule is not asked of items.
    """

    active: Active
    bound: Bindings
    truth: Truth
    items: tuple[str, ...]

    @property
    def effect(self) -> str:
        """The effect of its kind."""
        return self.active.rule.kind.effect

    @property
    def rule_id(self) -> str:
        """The rule's id."""
        return self.active.rule.id


def against(evaluation: Evaluation, among: frozenset[str] | None = None) -> Iterator[Finding]:
    """Every instance that holds or may hold, in the order of effects, then of the files; `among` some rules or all."""
    every = tuple(item.id for item in evaluation.root.collection("items").members)
    for active, bound, truth in evaluation.found(AGAINST, among):
        items = (bound["item"].id,) if "item" in active.rule.for_each else every
        yield Finding(active, bound, truth, items)


def attribute(active: Active, name: str) -> Attribute:
    """An attribute as the version in force states it, else as the rule does."""
    return active.version.attributes.get(name) or active.rule.attributes.get(name) or Attribute()


def chosen(evaluation: Evaluation, finding: Finding, name: str) -> tuple[str | None, str | None]:
    """The value of a `choice` attribute and its citation: the first whose condition holds; unknown ones are skipped."""
    given = attribute(finding.active, name)
    if given.texts:
        return given.texts[0], None
    for choice in given.choices:
        if choice.when is None or evaluation.condition(choice.when, finding.bound) is True:
            return choice.value, choice.cite
    return None, None


def review_policy(evaluation: Evaluation, finding: Finding) -> tuple[str | None, str | None]:
    """How an application would be reviewed, and the paragraph that says so.

    A rule of the effect `policy` that surely holds for an item of the finding goes before the requirement's own policy.
    """
    for active in evaluation.law.of_effect("policy"):
        for bound in evaluation.instances(active.rule):
            mine = "item" not in bound or bound["item"].id in finding.items
            if mine and evaluation.rule(active.rule.id, bound) is True:
                return chosen(evaluation, Finding(active, bound, True, finding.items), "review")[0], (
                    active.version.cite or active.rule.cite
                )
    return chosen(evaluation, finding, "review")
