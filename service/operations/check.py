"""Deciding one request: screen, build the facts, decide, and put it into the contract's words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from service.decisions.answer import answer
from service.decisions.decision import Decision, decide
from service.decisions.explanation import explanation
from service.decisions.summary import summary
from service.engine.known import as_known
from service.engine.rules import RuleSet
from service.facts.build import build
from service.facts.case import Case
from service.facts.catalogue import chips_named
from service.facts.rebuild import Rebuild
from service.lists.snapshot import ListSet
from service.operations.evidence import case_from, evidence, models
from service.operations.pairs import Opinions, nobody
from service.operations.rules import Library
from service.operations.screener import Screener
from service.operations.settings import DEFAULT_SENSITIVITY
from service.screening.types import Thresholds
from service.values.request import CheckRequest

EMBEDDED_ONLY = (
    "Only the embedded subset of the Entity List (semiconductors, AI computing, Huawei, well-known institutes) was "
    "screened: no list has been imported. A party on another list, or elsewhere on the Entity List, would not be found."
)


@dataclass(frozen=True, slots=True)
class Checked:
    """A decided request: the answer without its id, and the evidence it can be decided again from."""

    body: dict[str, Any]
    evidence: dict[str, Any]


def check(
    request: CheckRequest,
    today: date,
    library: Library,
    screener: Screener,
    opinions: Opinions = nobody,
    sensitivity: Decimal = DEFAULT_SENSITIVITY,
) -> Checked:
    """Decide a request. `today` stands in where no day is stated; nothing below reads a clock.

    opinions: what people decided of name matches before. sensitivity: of screening, from 0 to 1.
    """
    document = request.document
    as_of = date.fromisoformat(document["as_of"]) if document.get("as_of") else today
    basis = document.get("basis") or "enforced"
    screened = screener.screen(document, as_of, opinions, Thresholds.at(float(sensitivity)))
    rules = _rules_of(document, library)
    chips = chips_named(library.catalogue.chips, models(document))
    case = Case(document, as_of, rules, chips, screened.parties, screened.owners)
    gathered = evidence(case, screened, basis, library, sources(screener.lists))
    gathered["sensitivity"] = sensitivity
    gathered["embedded_only"] = screener.lists.embedded_only
    decision = _decision(case, basis)
    words = summary(decision)
    gathered["explanation"] = explanation(decision, words)
    return Checked(_body(case, decision, words, gathered), gathered)


def _rules_of(document: Mapping[str, Any], library: Library) -> RuleSet:
    """The rules as of now, or as they were known on the day the request names."""
    known_at = document.get("known_at")
    return as_known(library.rule_set, date.fromisoformat(known_at)) if known_at else library.rule_set


def decide_again(stored: dict[str, Any], library: Library) -> dict[str, Any]:
    """The answer that the stored evidence gives under the rules of `library`."""
    case = case_from(stored, library)
    case = replace(case, rule_set=_rules_of(case.document, library))
    decision = _decision(case, stored["basis"])
    return _body(case, decision, summary(decision), stored)


def _decision(case: Case, basis: str) -> Decision:
    root = build(case)
    stated = case.document.get("determinations") or ()
    return decide(case.rule_set, case.as_of, basis, root, Rebuild(case, root), stated)


def _body(case: Case, decision: Decision, words: str, gathered: dict[str, Any]) -> dict[str, Any]:
    decided = answer(decision, words)
    for model, near in gathered.get("not_in_catalogue", {}).items():
        meant = f" Did you mean {' or '.join(f'`{key}`' for key in near)}?" if near else ""
        decided["advisories"].append(
            f"The catalogue has no `{model}`, so nothing is known of it but what is stated.{meant}"
        )
    if gathered["embedded_only"]:
        decided["advisories"].append(EMBEDDED_ONLY)
    for name, keys in (gathered.get("not_in_catalogue") or {}).items():
        decided["advisories"].append(_not_in_catalogue(name, keys))
    return {
        "reference": case.document.get("reference"),
        "as_of": case.as_of.isoformat(),
        "basis": decision.basis,
        "known_at": case.document.get("known_at"),
        **decided,
        "screening": gathered["screening"]["report"],
        "ruleset": gathered["ruleset"],
        "lists": gathered["lists"],
    }


def _not_in_catalogue(words: str, keys: list[str]) -> str:
    """A hint for a chip called by a name of its own: its figures were not used."""
    meant = " or ".join(f"`{key}`" for key in keys[:6])
    hint = f"if it is {meant}, state that as its `model`" if keys else "state its figures or its ECCN"
    return f"The catalogue of chips has no `{words}`, so no figures of it are known; {hint}."


def sources(lists: ListSet) -> list[dict[str, Any]]:
    """The lists used, for the answer and the record."""
    return [
        {
            "source": source.source,
            "title": source.title,
            "as_of": source.as_of.isoformat(),
            "sha256": source.sha256,
            "entries": source.entries,
        }
        for source in lists.sources
    ]
