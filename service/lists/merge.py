"""The union of what several sources give for one list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from service.lists.combine import combine
from service.lists.entry import ListEntry
from service.lists.partners import Partners
from service.lists.text import fold

CSL: Final = "csl"
REGULATION: Final = "regulation"
DPL: Final = "dpl"
EMBEDDED: Final = "embedded"

IMPORTED: Final = (REGULATION, DPL, CSL)
"""Whose spelling, codes and id win: the list's own publication before the consolidated one."""

Families = Mapping[str, tuple[date, Sequence[ListEntry]]]
"""Entries by family, each with the day whose state the family gives."""

_RENEWAL_LAG: Final = timedelta(days=45)


def merge(families: Families) -> tuple[ListEntry, ...]:
    """The union of what the families give for one list; the same party is one entry.

    A denial order that the Denied Persons List itself no longer carries is over, since the consolidated list keeps
    old ones. The embedded default adds what the imported sources do not know: native names, effective days and
    footnotes taken away since. An embedded entry that a newer regulation lacks has been removed; one that only a
    newer consolidated list lacks is possibly listed.
    """
    order = [family for family in IMPORTED if family in families]
    if not order:
        return tuple(families[EMBEDDED][1])
    merged = list(families[order[0]][1])
    for place, family in enumerate(order[1:], start=1):
        merged, alone = _match(merged, families[family][1], (" and ".join(order[:place]), family))
        if order[0] == DPL:
            alone = [_superseded(one, families[DPL][0]) for one in alone]
        merged.extend(alone)
    if EMBEDDED in families:
        merged = _with_embedded(merged, families)
    return tuple(merged)


def _match(
    ours: Sequence[ListEntry], theirs: Sequence[ListEntry], labels: tuple[str, str]
) -> tuple[list[ListEntry], list[ListEntry]]:
    """Our entries with theirs combined into them, and those of theirs that match none."""
    result = list(ours)
    partners = Partners(ours)
    used: set[int] = set()
    alone: list[ListEntry] = []
    for entry in theirs:
        found = partners.of(entry, used)
        if found is None:
            alone.append(entry)
        else:
            used.add(found)
            again = labels[1] in result[found].sources
            result[found] = combine(result[found], entry, None if again else labels)
    return result, alone


def _with_embedded(merged: Sequence[ListEntry], families: Families) -> list[ListEntry]:
    as_of, entries = families[EMBEDDED]
    newer = max(day for family, (day, _) in families.items() if family != EMBEDDED) > as_of
    result = list(merged)
    partners = Partners(merged)
    used: set[int] = set()
    alone: list[ListEntry] = []
    for entry in entries:
        found = partners.of(entry, used)
        if found is None:
            alone.append(entry)
            continue
        used.add(found)
        if newer:
            # A footnote that the newer list does not print was taken away, on a day we do not know.
            entry = replace(
                entry, footnotes=entry.footnotes & (result[found].footnotes | entry.footnote_until.keys())
            )
        result[found] = combine(result[found], entry)
    return [*result, *_embedded_alone(alone, merged, families)]


def _embedded_alone(
    alone: Iterable[ListEntry],
    merged: Iterable[ListEntry],
    families: Mapping[str, tuple[date, Sequence[ListEntry]]],
) -> list[ListEntry]:
    as_of = families[EMBEDDED][0]
    by_regulation = REGULATION in families and families[REGULATION][0] > as_of
    by_csl = CSL in families and families[CSL][0] > as_of
    if not (by_regulation or by_csl):
        return list(alone)
    # The regulation prints some affiliates only inside the address of their parent.
    printed = " ".join(fold(address) for entry in merged for address in entry.addresses)
    kept: list[ListEntry] = []
    for entry in alone:
        if entry.listed_until is not None or fold(entry.name) in printed:
            # What has left already is on no newer list, and left on its own day.
            kept.append(entry)
        else:
            gone_by = families[REGULATION][0] if by_regulation else None
            kept.append(replace(entry, listed_until=as_of, until_precision="last_seen", gone_by=gone_by))
    return kept


def _superseded(entry: ListEntry, as_of: date) -> ListEntry:
    """A denial order that only the consolidated list carries: over, unless it is newer than the Denied Persons List."""
    if entry.expires_on is not None:
        return entry
    days = [*entry.printed.values(), *([entry.listed_from] if entry.listed_from else [])]
    newest = max(days, default=None)
    if newest is not None and newest > as_of - _RENEWAL_LAG:
        return entry
    return replace(entry, listed_until=newest, until_precision="last_seen", gone_by=as_of)
