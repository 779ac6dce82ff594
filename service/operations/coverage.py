"""What each paragraph of the encoded sections comes to: the rules that do it, why it is out, or that it is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

from service.engine.rules import Rule, RuleSet
from service.engine.weave import conditions, walk

COVERAGE_FILE: Final = "coverage.yaml"
WHOLE: Final = "whole"
_CITED: Final = re.compile(r"\b(?:7\d\d\.\d+|\d[A-E]\d{3})(?:\([A-Za-z0-9]+\)|\.[a-z0-9]+)*")
_KEYS: Final = frozenset({"subject", "by", "out", "missing"})


class CoverageInvalid(Exception):
    """`coverage.yaml` says what cannot be. Carries one line for each mistake."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph and what it comes to.

    rules: ids of the rules and tables that encode it. gaps: those that cite it only to hold a shipment for a person.
    out, missing: the reason; None for both where it is encoded.
    """

    section: str
    name: str
    subject: str
    rules: tuple[str, ...]
    gaps: tuple[str, ...]
    out: str | None
    missing: str | None

    @property
    def status(self) -> str:
        """`encoded`, `out of scope` or `missing`."""
        return "encoded" if self.rules else "out of scope" if self.out else "missing"


@dataclass(frozen=True, slots=True)
class Section:
    """A section and its paragraphs, in the order of the file."""

    number: str
    title: str
    paragraphs: tuple[Paragraph, ...]


def sections(folder: Path, rules: RuleSet) -> tuple[Section, ...]:
    """Read `coverage.yaml` of a regime's folder and match it with what its rules cite.

    Raises CoverageInvalid where a paragraph names a rule that does not exist, or is both encoded and given a reason.
    """
    cited = _cited(rules)
    known = {*rules.rules, *rules.tables, *rules.constants}
    gaps = {rule.id for rule in rules.rules.values() if rule.kind.effect == "not_covered"}
    mistakes: list[str] = []
    found: list[Section] = []
    text = (folder / COVERAGE_FILE).read_text(encoding="utf-8")
    # The base loader makes text of everything: 734.10 is no number. It builds no objects.
    written = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506
    for number, body in written.items():
        paragraphs = tuple(
            _paragraph(number, name, told if isinstance(told, dict) else {"subject": told}, cited, gaps)
            for name, told in body.items()
            if name != "title"
        )
        mistakes.extend(_mistakes(body, paragraphs, known))
        found.append(Section(number, body["title"], paragraphs))
    if mistakes:
        raise CoverageInvalid("\n".join(mistakes))
    return tuple(found)


def _paragraph(
    section: str, name: str, told: Mapping[str, Any], cited: Mapping[str, tuple[str, ...]], gaps: set[str]
) -> Paragraph:
    place = section if name == WHOLE else name if not name.startswith("(") else section + name
    matched = [rule for citation, rules in cited.items() if _within(citation, place) for rule in rules]
    by = dict.fromkeys([*told.get("by", ()), *matched])
    return Paragraph(
        section,
        name,
        told["subject"],
        tuple(rule for rule in by if rule not in gaps),
        tuple(rule for rule in by if rule in gaps),
        told.get("out"),
        told.get("missing"),
    )


def _within(citation: str, place: str) -> bool:
    """Whether a citation is of a paragraph or of a part of it."""
    return citation == place or (citation.startswith(place) and citation[len(place)] in "(.")


def _mistakes(body: Mapping[str, Any], paragraphs: tuple[Paragraph, ...], known: set[str]) -> Iterator[str]:
    for paragraph in paragraphs:
        told = body[paragraph.name]
        where = f"{COVERAGE_FILE}: `{paragraph.section}`, `{paragraph.name}`"
        if isinstance(told, dict):
            yield from (f"{where}: `{key}` is no key" for key in told if key not in _KEYS)
        yield from (f"{where}: `{rule}` is no rule or table" for rule in paragraph.rules if rule not in known)
        reason = "out" if paragraph.out else "missing"
        if paragraph.rules and (paragraph.out or paragraph.missing):
            yield f"{where}: `{reason}` is said of it, yet `{paragraph.rules[0]}` cites it"


def _cited(rules: RuleSet) -> dict[str, tuple[str, ...]]:
    """Ids of rules by paragraph cited, by the rule, its versions, its conditions or its choices."""
    found: dict[str, dict[str, None]] = {}
    for rule in rules.rules.values():
        for text in citations_of(rule):
            for citation in _CITED.findall(text):
                found.setdefault(citation, {})[rule.id] = None
    return {citation: tuple(ids) for citation, ids in found.items()}


def citations_of(rule: Rule) -> Iterator[str]:
    """All that a rule cites: itself, its versions, its conditions and the values it chooses among."""
    yield rule.cite
    sources = [rule.attributes, *(version.attributes for version in rule.versions)]
    for attributes in sources:
        yield from (
            choice.cite for attribute in attributes.values() for choice in attribute.choices if choice.cite
        )
    for version in rule.versions:
        yield version.cite or ""
        for condition in conditions(version):
            yield from (node.note.cite for node in walk(condition) if node.note.cite)


def page(found: tuple[Section, ...]) -> str:
    """The sections as a Markdown page."""
    every = [paragraph for section in found for paragraph in section.paragraphs]
    count = {status: sum(paragraph.status == status for paragraph in every) for status in STATUSES}
    lines = [
        "# What is encoded",
        "",
        "Made by `exportcheck rules coverage` from `rules/us-ear/coverage.yaml` and the citations of the rules.",
        "Encoded says that the rules named here cite the paragraph, not that every word of it became a condition;",
        "what rests on an incomplete text is listed by `exportcheck rules list --unverified`. Citations are to 15 CFR.",
        "",
        f"{len(every)} paragraphs: "
        + ", ".join(f"{number} {status}" for status, number in count.items())
        + ".",
    ]
    for section in found:
        lines += [
            "",
            f"## {section.number} {section.title}",
            "",
            "| paragraph | subject | |",
            "|---|---|---|",
        ]
        lines += [
            f"| {paragraph.name} | {paragraph.subject} | {_said(paragraph)} |"
            for paragraph in section.paragraphs
        ]
    return "\n".join(lines) + "\n"


STATUSES: Final = ("encoded", "out of scope", "missing")


def _said(paragraph: Paragraph) -> str:
    if paragraph.rules:
        return ", ".join(f"`{rule}`" for rule in paragraph.rules)
    held = ", ".join(f"`{rule}`" for rule in paragraph.gaps)
    reason = paragraph.out or paragraph.missing or (f"held for a person by {held}" if held else None)
    return f"{paragraph.status}: {reason}" if reason else paragraph.status
