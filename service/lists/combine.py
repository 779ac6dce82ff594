"""One entry out of several rows or sources that mean the same party; what they disagree on is kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final

from service.lists.citations import parse_citations
from service.lists.entry import ListEntry
from service.lists.text import fold, unique

_CERTAINTY: Final = {"effective": 0, "published": 1, "first_seen": 2, "unknown": 3}
_SAME_RULE: Final = 60
"""Pages of one volume this near to each other are taken for one rule."""
_PRINTED_BOTH: Final = ("license_requirement", "review_policy")


def combine(first: ListEntry, second: ListEntry, labels: tuple[str, str] | None = None) -> ListEntry:
    """`first` with all that `second` adds. `first` wins where only one can be right.

    labels: what to call the two sources; given, their disagreement is written down, and a footnote that only one
    of them carries is disputed.
    """
    disputes = [*first.disputes, *(one for one in second.disputes if one not in first.disputes)]
    disputed = first.disputed_footnotes | second.disputed_footnotes
    if labels is not None:
        if first.footnotes != second.footnotes and first.license_requirement and second.license_requirement:
            disputed |= first.footnotes ^ second.footnotes
            disputes.append(
                f"footnotes: {labels[0]} has {_numbers(first.footnotes)}, {labels[1]} has {_numbers(second.footnotes)}"
            )
        for name in _PRINTED_BOTH:
            mine, theirs = getattr(first, name), getattr(second, name)
            if mine and theirs and mine != theirs and not _same_reach(mine, theirs):
                disputes.append(f"{name}: {labels[0]} has `{mine}`, {labels[1]} has `{theirs}`")
    citations = _citations(first.citations, second.citations)
    own = first.license_requirement or not second.license_requirement
    review = first if first.review_policy else second
    taken = (fold(first.name), *(fold(alias) for alias in first.aliases))
    extra = [name for name in (second.name, *second.aliases) if fold(name) not in taken]
    return replace(
        first,
        aliases=unique([*first.aliases, *extra]),
        native_names=unique([*first.native_names, *second.native_names]),
        unverified_names=unique([*first.unverified_names, *second.unverified_names]),
        addresses=_addresses(first.addresses, second.addresses),
        countries=tuple(dict.fromkeys([*first.countries, *second.countries])),
        type=first.type or second.type,
        footnotes=first.footnotes | second.footnotes,
        disputed_footnotes=disputed,
        footnote_from={**second.footnote_from, **first.footnote_from},
        footnote_until={**second.footnote_until, **first.footnote_until},
        license_requirement=first.license_requirement if own else second.license_requirement,
        requirement_except=first.requirement_except if own else second.requirement_except,
        exceptions_available=first.exceptions_available if own else second.exceptions_available,
        requirement_text=first.requirement_text if own else second.requirement_text,
        review_policy=review.review_policy,
        review_eccns=review.review_eccns,
        review_sections=review.review_sections,
        review_text=review.review_text,
        citations=citations,
        printed={**second.printed, **first.printed},
        **_dates(first, second, labels is None),
        address_only=first.address_only and second.address_only,
        identifiers=tuple(dict.fromkeys([*first.identifiers, *second.identifiers])),
        programs=unique([*first.programs, *second.programs]),
        remarks=first.remarks or second.remarks,
        sources=tuple(dict.fromkeys([*first.sources, *second.sources])),
        disputes=tuple(disputes),
    )


def fold_rows(rows: Iterable[ListEntry]) -> tuple[ListEntry, ...]:
    """The rows of one source, those with one id made one entry."""
    entries: dict[str, ListEntry] = {}
    for row in rows:
        known = entries.get(row.id)
        entries[row.id] = row if known is None else combine(known, row)
    return tuple(entries.values())


def _dates(first: ListEntry, second: ListEntry, same_source: bool) -> dict[str, Any]:
    """Dates of the combined entry: the earliest start that is known best, and for one source the latest end."""
    starts = [one for one in (first, second) if one.listed_from is not None]
    start = min(
        starts, key=lambda one: (_CERTAINTY[one.listed_from_precision], one.listed_from), default=first
    )
    expires = first.expires_on
    if same_source:
        # Two orders against one person: the later end, and none at all if one has none.
        ends = (first.expires_on, second.expires_on)
        expires = None if None in ends else max(end for end in ends if end is not None)
    return {
        "listed_from": start.listed_from,
        "listed_from_precision": start.listed_from_precision,
        "listed_not_before": start.listed_not_before,
        "expires_on": expires,
    }


def _addresses(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    seen: dict[str, str] = {}
    for address in (*first, *second):
        seen.setdefault(fold(address), address)
    return tuple(seen.values())


def _citations(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    """The pages of the first source, and later changes that only the second cites.

    The second may cite another page of the same rule, or misprint one; it never moves the listing.
    """
    if not first:
        return second
    ours = parse_citations("; ".join(first))
    more = [
        one
        for one in parse_citations("; ".join(second))
        if (one.volume, one.page) > (ours[0].volume, ours[0].page)
        and not any(one.volume == our.volume and abs(one.page - our.page) <= _SAME_RULE for our in ours)
    ]
    return tuple(one.text for one in sorted([*ours, *more], key=lambda one: (one.volume, one.page)))


def _same_reach(one: str, other: str) -> bool:
    # What tells these two apart is the footnote, and that is compared by itself.
    return {one, other} == {"all_items", "all_items_fdp"}


def _numbers(footnotes: frozenset[int]) -> str:
    return ", ".join(map(str, sorted(footnotes))) or "none"
