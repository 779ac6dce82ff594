"""Which of the papers stated is the licence that covers an item."""

from __future__ import annotations

from collections.abc import Iterator

from service.decisions.assess import Assessment
from service.decisions.coverage import Cover


def papers(assessment: Assessment, cover: Cover) -> Iterator[str]:
    """The numbers of the papers that the rule of a licence in hand went by."""
    trace = assessment.tracer.rule(cover.active.rule.id, cover.bound)
    used = {
        use.entity for node in trace.deciding() for use in node.uses if use.path.startswith("authorization.")
    }
    for paper in assessment.evaluation.root.collection("authorizations").members:
        if paper.id in used:
            yield paper.label
