"""Screening names by themselves, without a shipment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from service.operations.check import EMBEDDED_ONLY, sources
from service.operations.pairs import Opinions
from service.operations.screener import Screener
from service.screening.types import Thresholds

_ORDER = ("match", "possible", "no_match")


def screen(
    document: Mapping[str, Any], today: date, screener: Screener, opinions: Opinions
) -> dict[str, Any]:
    """The body of the answer to POST /screen, without its id. `today` stands in where no day is stated.

    document: with the sensitivity that counts, stated by the caller or set by the operator.
    """
    as_of = date.fromisoformat(document["as_of"]) if document.get("as_of") else today
    thresholds = Thresholds.at(float(document["sensitivity"]))
    found = screener.look(document["parties"], as_of, opinions, thresholds)
    return {
        "as_of": as_of.isoformat(),
        "sensitivity": document["sensitivity"],
        "results": [
            {"party": dict(party), "decision": _worst(rows), "matches": rows}
            for party, rows in zip(document["parties"], found, strict=True)
        ],
        "lists": sources(screener.lists),
        "advisories": [EMBEDDED_ONLY] if screener.lists.embedded_only else [],
    }


def record_of(body: Mapping[str, Any], document: Mapping[str, Any]) -> dict[str, Any]:
    """What is recorded of a screening: what was asked and found; entries by their id, since the lists are kept too."""
    return {
        "request": dict(document),
        **body,
        "results": [
            {**result, "matches": [_without_details(row) for row in result["matches"]]}
            for result in body["results"]
        ],
    }


def _worst(rows: Iterable[Mapping[str, Any]]) -> str:
    """The gravest of what is found and not cleared: `match`, `possible` or `no_match`."""
    found = {"no_match"}
    for row in rows:
        decided = row.get("decided", {}).get("decision")
        if row["status"] == "not_listed" or decided == "false_positive":
            continue
        found.add("match" if decided == "true_match" else row["decision"])
    return min(found, key=_ORDER.index)


def _without_details(row: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key != "details"}
