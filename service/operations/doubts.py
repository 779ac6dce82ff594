"""Doubtful things that the engine cannot see: they need the contract, the scenarios or what exceptions are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from service.decisions.coverage import ALL, EXCEPTION, GENERAL_LICENSE, PART_740
from service.engine.mistakes import Mistake, hint
from service.engine.position import Position
from service.engine.rules import Rule, RuleSet
from service.operations.coverage import citations_of
from service.operations.reading import SCHEMA
from service.operations.reading.describe import describe

# Fields of a request that the program reads beside the `from:` of facts. A derivation works facts out of some,
# screening reads some, and some are kept for a person.
READ_ELSEWHERE: Final[frozenset[str]] = frozenset(
    {
        *("reference", "as_of", "basis", "known_at"),
        *("determinations", "about", "finding", "role", "evidence_sha256", "decided_on", "expires_on"),
        *("address", "aliases", "identifiers"),
        *("list_entries", "list", "footnotes", "from", "until", "owners", "percent", "branch_of"),
        *("us_origin_content", "operations", "tops", "mac_tops", "bit_length", "sparse"),
        *("for_parties", "relation"),
        *("informed_letters", "destinations", "withdrawn_on", "destination_countries"),
        *("text", "note", "resolution"),
        # Kept with the decision, for a person.
        *("ordered_on", "number"),
    }
)
LEFT_OUT: Final = "exceptions_left_out"
"""Words of the regime that name exceptions which requirements admit and no rule encodes."""
_CITED: Final = re.compile(r"\d{3}\.\d+(?:\([A-Za-z0-9]+\))*")
_DEMANDS: Final = ("license_required", "prohibited")


def doubts(rules: RuleSet, features: Path | None) -> tuple[Mistake, ...]:
    """Every doubtful thing, in file order. features: the folder of the scenarios, where there is one."""
    found = [*exceptions_nothing_admits(rules), *exceptions_of_no_rule(rules), *fields_nothing_reads(rules)]
    if features is not None:
        found.extend(requirements_without_scenario(rules, features))
    return tuple(sorted(found, key=lambda mistake: mistake.position))


def exceptions_nothing_admits(rules: RuleSet) -> Iterator[Mistake]:
    """An exception whose symbol no requirement admits can never be used."""
    admitted = {name for rule in rules.rules.values() for name in _texts(rule, "exceptions")}
    for rule in rules.rules.values():
        if rule.kind.effect != "exception":
            continue
        symbol = next(iter(_texts(rule, "symbol")), rule.id)
        nature = next(iter(_texts(rule, "nature")), EXCEPTION)
        if symbol not in admitted and not (PART_740 in admitted and nature != GENERAL_LICENSE):
            yield Mistake(
                "exception_nothing_admits",
                f"no requirement admits `{symbol}`, the symbol of `{rule.id}`",
                rule.position,
                "name it under `exceptions:` of the requirement that it overcomes",
            )


def exceptions_of_no_rule(rules: RuleSet) -> Iterator[Mistake]:
    """A requirement or a bar that names an exception which is neither a rule's nor said to be left out."""
    symbols = {name for rule in rules.rules.values() for name in _texts(rule, "symbol")}
    valid = sorted(symbols | set(rules.regime.words.get(LEFT_OUT, ())) | {PART_740, ALL, "none"})
    for rule in rules.rules.values():
        for key in ("exceptions", "bars", "spares"):
            for name in dict.fromkeys(_texts(rule, key)):
                if name not in valid:
                    yield Mistake(
                        "exception_of_no_rule",
                        f"`{rule.id}` names the exception `{name}`, which no rule encodes",
                        rule.position,
                        f"{hint(name, valid)}; one left out on purpose stands in `{LEFT_OUT}` of regime.yaml",
                    )


def fields_nothing_reads(rules: RuleSet) -> Iterator[Mistake]:
    """A field of the request contract that no fact and no other part of the program reads."""
    vocabulary = rules.vocabulary
    paths = [
        *(fact.source or "" for fact in vocabulary.facts.values()),
        *(entity.source or "" for entity in vocabulary.entities.values()),
    ]
    read = {part for path in paths for part in path.split("/")} | READ_ELSEWHERE
    read.update(entity.plural for entity in vocabulary.entities.values() if entity.plural)
    for name, record in describe(SCHEMA).items():
        for field in record["properties"]:
            if field not in read:
                yield Mistake(
                    "request_field_nothing_reads",
                    f"`{field}` of `{name}` in a request is read by no fact",
                    Position("vocabulary.yaml", 1, 1),
                    "declare a fact with it as `from:`, or take it out of the contract",
                )


def requirements_without_scenario(rules: RuleSet, features: Path) -> Iterator[Mistake]:
    """A requirement or prohibition of which no scenario speaks: neither by its id nor by what it cites."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted(features.rglob("*.feature")))
    cited = set(_CITED.findall(text))
    for rule in rules.rules.values():
        if rule.kind.effect in _DEMANDS and not (_spoken(rule.id, text) or _shown(rule, cited)):
            yield Mistake(
                "requirement_without_scenario",
                f"no scenario shows `{rule.id}` ({rule.cite})",
                rule.position,
                "tag the scenario where it fires with what it cites, such as `@15-CFR-744.23(a)(2)(i)`",
            )


def _spoken(id_: str, text: str) -> bool:
    return re.search(rf"(?<![\w.-]){re.escape(id_)}(?![\w.(-])", text) is not None


def _shown(rule: Rule, cited: set[str]) -> bool:
    """Whether a scenario cites what the rule cites, a part of it, or what it is a part of, the bare section apart."""
    own = {citation for text in citations_of(rule) for citation in _CITED.findall(text)}
    return any(
        theirs == mine or theirs.startswith(mine + "(") or ("(" in theirs and mine.startswith(theirs + "("))
        for mine in own
        for theirs in cited
    )


def _texts(rule: Rule, name: str) -> Iterator[str]:
    for attributes in (rule.attributes, *(version.attributes for version in rule.versions)):
        attribute: Any = attributes.get(name)
        if attribute is not None:
            yield from attribute.texts
            yield from (choice.value for choice in attribute.choices)
