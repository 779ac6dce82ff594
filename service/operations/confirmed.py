"""What nobody can decide away: a listing confirmed by more than a likeness of names. One rule for all who ask."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from service.lists.entry import ListEntry
from service.screening import same_name
from service.screening.index import identifier
from service.screening.types import DEFAULT_THRESHOLDS, Candidate, Query

_LIKE: Final = DEFAULT_THRESHOLDS.match
"""Whatever the sensitivity: it moves what is shown to people, not what they may decide."""

RULE: Final = (
    "a registry number, or name and address, or the listed name word for word and a listed country, are those of the "
    "listed party"
)


def is_confirmed(queries: Sequence[Query], candidate: Candidate, entry: ListEntry) -> bool:
    """Whether the party, by any of its names, is the listed one beyond a likeness of names.

    So it is with a registry number of the entry; with a name that matches and a listed address; and with the entry's
    own name, word for word, in a country of the entry. People share names with others of their country, so for them
    the name is not enough; nor is a name that we added to the entry without a source.
    """
    listed = {cleaned for _, value in entry.identifiers if (cleaned := identifier(value))}
    if any(identifier(value) in listed for query in queries for value in query.identifiers.values()):
        return True
    if candidate.name in entry.unverified_names:
        return False
    if candidate.score >= _LIKE and candidate.address_hit:
        return True
    return entry.type != "person" and any(
        query.country in entry.countries and same_name(query.name, entry.name) for query in queries
    )
