"""Places passed through that the law treats as destinations: the shipment asked again as if it went to each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from service.decisions.assess import Assessment, Keeps, Supposition, assess, path_truth
from service.decisions.findings import Finding, attribute
from service.decisions.trial import Rebuild
from service.engine.evaluate import Evaluation
from service.engine.moment import Active
from service.engine.trace import Tracer

WEIGHED: Final = frozenset({"license_required", "not_covered"})
"""Effects that depend on where a thing goes. What is prohibited or a red flag is so wherever it passes."""


def passages(main: Assessment, rebuild: Rebuild) -> Iterator[Assessment]:
    """An assessment for each place where something is found, in the order in which the places are passed.

    A rule of the kind `passage` names by `each` the fact that lists the places, and by `taken_as` the fact in whose
    stead each is put; its condition is asked as if that were so. Requirements for the reasons it `leaves_out` are not
    weighed, nor is what concerns items that are not subject to the regime where they really go.
    """
    root = main.evaluation.root
    for active in main.evaluation.law.of_effect("passage"):
        taken_as = attribute(active, "taken_as").texts[0]
        places = root.fact(_name(attribute(active, "each").texts[0])).value
        for place in dict.fromkeys(places if isinstance(places, tuple) else ()):
            if place == root.fact(_name(taken_as)).value:
                continue
            given = {(root.id, taken_as): place}
            evaluation = Evaluation(main.evaluation.law, rebuild(given))
            if evaluation.rule(active.rule.id, evaluation.always) is not False:
                says = Tracer(evaluation).rule(active.rule.id, evaluation.always)
                found = assess(evaluation, Supposition(given, says, _weighed(active, main)))
                if found.standing or found.open or found.covered:
                    yield found


def _name(path: str) -> str:
    return path.partition(".")[2]


def _weighed(passage: Active, main: Assessment) -> Keeps:
    left_out = frozenset(attribute(passage, "leaves_out").texts)
    items = main.evaluation.root.collection("items").members
    subject = frozenset(item.id for item in items if path_truth(main.evaluation, item.id) is not False)

    def keeps(finding: Finding) -> bool:
        reasons = attribute(finding.active, "reasons").texts
        return (
            finding.effect in WEIGHED
            and not (reasons and left_out.issuperset(reasons))
            and not subject.isdisjoint(finding.items)
        )

    return keeps
