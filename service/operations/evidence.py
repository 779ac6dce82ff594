"""What a decision rests on, so that it can be decided again from this alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from rapidfuzz import fuzz, process

from service.facts.case import Case, Listing, PartyListings
from service.operations.rules import LANGUAGE_VERSION, Library
from service.operations.screener import Screened


def evidence(
    case: Case, screened: Screened, basis: str, library: Library, lists: list[Any]
) -> dict[str, Any]:
    """Gather the evidence: request, screening results, catalogue values used, and the hashes of rules and lists."""
    models = _models(case.document)
    used = {model: case.catalogue[model] for model in models if model in case.catalogue}
    not_there = {
        model: _near(model, sorted(case.catalogue)) for model in models if model not in case.catalogue
    }
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
        "catalogue": used,
        "not_in_catalogue": not_there,
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
    programs = row.get("programs")
    return Listing(
        **{
            **row,
            "footnotes": tuple(row["footnotes"]),
            "programs": tuple(programs) if programs is not None else None,
        }
    )


def _near(model: str, known: Iterable[str]) -> list[str]:
    """The keys most like one that the catalogue lacks, by their words in any order; at most three."""
    found = process.extract(
        _words(model), known, scorer=fuzz.token_set_ratio, processor=_words, score_cutoff=70, limit=3
    )
    return [key for key, _, _ in found]


def _words(key: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", key.lower())


def _models(document: Mapping[str, Any]) -> list[str]:
    """Catalogue keys the request names."""
    found: list[str] = []
    for item in document["items"]:
        found.extend(
            holder["model"] for holder in (item, *(item.get("components") or ())) if holder.get("model")
        )
    return found
