"""An entry with the terms that its list prints for it."""

from __future__ import annotations

from dataclasses import replace

from service.lists.entry import ListEntry
from service.lists.terms import read_requirement, read_review
from service.lists.text import clean


def with_terms(entry: ListEntry, requirement_text: str | None, review_text: str | None) -> ListEntry:
    """The entry with the licence requirement and review policy of these words; without what is not printed."""
    requirement, review = read_requirement(requirement_text), read_review(review_text)
    if requirement is not None:
        entry = replace(
            entry,
            footnotes=requirement.footnotes,
            license_requirement=requirement.code,
            requirement_except=requirement.except_,
            exceptions_available=requirement.exceptions_available,
            requirement_text=clean(requirement_text),
        )
    if review is not None:
        entry = replace(
            entry,
            review_policy=review.code,
            review_eccns=review.eccns,
            review_sections=review.sections,
            review_text=clean(review_text),
        )
    return entry
