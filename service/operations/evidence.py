"""What a decision rests on, so that it can be decided again from this alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from service.facts.case import Case, Listing, PartyListings
from service.facts.catalogue import chips_like
from service.operations.rules import LANGUAGE_VERSION, Library
from service.operations.screener import Screened


def evidence(
    case: Case, screened: Screened, basis: str, library: Library, lists: list[Any]
) -> dict[str, Any]:
    """Gather the evidence: request, screening results, catalogue values used, and the hashes of rules and lists."""
    return {
        "language": LANGUAGE_VERSION,
        "as_of": case.as_of.isoformat(),
        "basis": basis,
        "request": dict(case.document),
        "screening": {
            "parties": {id_: asdict(found) for id_, found in screened.parties.items()},
            "owners": {id_: asdict(found) for id_, found in screened.owners.items()},
            "report": list(screened.report),
        },
        "catalogue": dict(case.catalogue),
        "not_in_catalogue": _not_in_catalogue(case, library),
        "catalogue_sha256": library.catalogue.sha256,
        "ruleset": {"version": library.rule_set.regime.version, "sha256": library.rule_set.sha256},
        "lists": lists,
    }


def case_from(stored: Mapping[str, Any], library: Library) -> Case:
    """Rebuild the case from its evidence; rules come from `library`, whose hash the caller compares."""
    screening = stored["screening"]
    return Case(
        document=stored["request"],
        as_of=date.fromisoformat(stored["as_of"]),
        rule_set=library.rule_set,
        catalogue=stored["catalogue"],
        listings={id_: _listings(found) for id_, found in screening["parties"].items()},
        owners={id_: _listings(found) for id_, found in screening["owners"].items()},
    )


def _listings(found: Mapping[str, Any]) -> PartyListings:
    return PartyListings(tuple(_listing(row) for row in found["listings"]), found["at_listed_address"])


def _listing(row: Mapping[str, Any]) -> Listing:
    programs, since = row.get("programs"), row.get("listed_from")
    return Listing(
        **{
            **row,
            "footnotes": tuple(row["footnotes"]),
            "programs": tuple(programs) if programs is not None else None,
            "listed_from": date.fromisoformat(str(since)) if since is not None else None,
        }
    )


def models(document: Mapping[str, Any]) -> list[str]:
    """Models that the request names, of items and of what is built into them."""
    return [str(holder["model"]) for holder in _holders(document) if holder.get("model")]


def _not_in_catalogue(case: Case, library: Library) -> dict[str, list[str]]:
    """By words of the request for a chip without class or figures, the keys of chips that they may mean.

    A model that is not a chip's is always among them, a description where it speaks of one.
    """
    chips = library.catalogue.chips
    found: dict[str, list[str]] = {}
    for holder in _holders(case.document):
        model, words = holder.get("model"), holder.get("model") or holder.get("description")
        if model in case.catalogue or holder.get("eccn") is not None or holder.get("ic"):
            continue
        like = list(chips_like(chips, str(words or "")))
        if model or like:
            found[str(words)] = like
    return found


def _holders(document: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [holder for item in document["items"] for holder in (item, *(item.get("components") or ()))]
