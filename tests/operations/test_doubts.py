"""What lint says of exceptions, fields of the contract and scenarios, word for word.

Each file in `doubts/` holds the doubtful thing it is named after; `expected.txt` holds what is said of it.
"""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import dedent

import pytest

from service.engine.load import load
from service.engine.rules import RuleSet
from service.operations.doubts import (
    READ_ELSEWHERE,
    doubts,
    exceptions_nothing_admits,
    exceptions_of_no_rule,
    fields_nothing_reads,
    requirements_without_scenario,
)
from service.operations.rules import open_library
from tests.engine.test_mistakes import messages

ROOT = Path(__file__).parents[2]
RULES = open_library().rule_set
REGIME = """
regime: toy
title: Toy
version: "1"
language: "1"
covers: toys
kinds:
  requirement: {title: a requirement, effect: license_required, attributes: {exceptions: texts}}
  exception: {title: an exception, effect: exception, attributes: {symbol: text, nature: text}}
  bar: {title: a bar, effect: bar, attributes: {bars: texts, spares: texts}}
words: {exceptions_left_out: [AGR]}
"""
VOCABULARY = """
entities:
  shipment: {title: the shipment}
facts:
  shipment.military: {from: military, type: bool, meaning: whether it is for soldiers}
"""


def rules(folder: Path, text: str) -> RuleSet:
    """Rules of a toy regime."""
    (folder / "toy").mkdir()
    (folder / "vocabulary.yaml").write_text(VOCABULARY)
    (folder / "toy" / "regime.yaml").write_text(REGIME)
    (folder / "toy" / "rules.yaml").write_text(dedent(text))
    return load(folder, "toy")


REQUIREMENT = """
requirement: 744.23-a2i
title: R
cite: 15 CFR 744.23(a)(2)(i)
exceptions: [GOV]
versions:
  - when: shipment.military
"""


@pytest.mark.parametrize(
    ("symbol", "nature", "admitted", "found"),
    [
        ("GOV", "exception", "GOV", False),
        ("LVS", "exception", "GOV", True),
        ("LVS", "exception", "part_740", False),
        ("TGL", "general_license", "part_740", True),
        ("TGL", "general_license", "TGL", False),
    ],
)
def test_exception_nothing_admits(
    tmp_path: Path, symbol: str, nature: str, admitted: str, found: bool
) -> None:
    exception = f"""---
exception: e
title: E
cite: C
symbol: {symbol}
nature: {nature}
versions:
  - when: shipment.military
"""
    text = REQUIREMENT.replace("GOV", admitted) + exception
    said = [str(mistake) for mistake in exceptions_nothing_admits(rules(tmp_path, text))]
    assert said == (
        [
            (
                f"toy/rules.yaml:9:12: no requirement admits `{symbol}`, the symbol of `e`\n"
                "  help: name it under `exceptions:` of the requirement that it overcomes"
            )
        ]
        if found
        else []
    )


@pytest.mark.parametrize("key", ["exceptions", "bars", "spares"])
def test_exception_of_no_rule(tmp_path: Path, key: str) -> None:
    text = (
        REQUIREMENT
        if key == "exceptions"
        else f"""
bar: 740.2-a1
title: B
cite: 15 CFR 740.2(a)(1)
{key}: [GOV, all, AGR]
versions:
  - when: shipment.military
"""
    )
    exception = """---
exception: e
title: E
cite: C
symbol: GOW
versions:
  - when: shipment.military
"""
    said = [str(mistake) for mistake in exceptions_of_no_rule(rules(tmp_path, text + exception))]
    id_, at = ("744.23-a2i", "2:14") if key == "exceptions" else ("740.2-a1", "2:6")
    assert said == [
        (
            f"toy/rules.yaml:{at}: `{id_}` names the exception `GOV`, which no rule encodes\n"
            "  help: did you mean `GOW`?; one left out on purpose stands in `exceptions_left_out` of regime.yaml"
        )
    ]


@pytest.mark.parametrize(
    "fixture", sorted((Path(__file__).parent / "doubts").glob("*.yaml")), ids=lambda one: one.stem
)
def test_a_fixture_holds_the_doubt_it_is_named_after(fixture: Path, tmp_path: Path) -> None:
    features = tmp_path / "features"
    features.mkdir()
    if fixture.stem != "requirement_without_scenario":
        (features / "one.feature").write_text("Feature: F\n  @744.23-a2i\n")
    found = [
        one for one in doubts(rules(tmp_path, fixture.read_text()), features) if one.code == fixture.stem
    ]
    assert found
    # Of the contract's many fields the toy vocabulary reads one; the first of the others will do.
    assert str(found[0]) == messages(fixture.parent / "expected.txt")[fixture.stem]


def test_request_field_nothing_reads(tmp_path: Path) -> None:
    said = [str(mistake) for mistake in fields_nothing_reads(rules(tmp_path, REQUIREMENT))]
    assert (
        "vocabulary.yaml:1:1: `nuclear` of `EndUse` in a request is read by no fact\n"
        "  help: declare a fact with it as `from:`, or take it out of the contract"
    ) in said
    assert not any("`military` of" in one for one in said)


def test_what_is_read_elsewhere_is_named_there() -> None:
    code = "\n".join(
        path.read_text()
        for layer in ("facts", "operations", "decisions")
        for path in (ROOT / "service" / layer).rglob("*.py")
        if path.name != "doubts.py" and "contract" not in path.parts
    )
    kept_for_a_person = {
        *("text", "note", "resolution", "role", "evidence_sha256", "decided_on", "aliases"),
        *("ordered_on", "number"),
    }
    unnamed = {name for name in READ_ELSEWHERE if not re.search(rf'["/]{name}["/]', code)} - kept_for_a_person
    assert not unnamed


@pytest.mark.parametrize(
    ("scenario", "found"),
    [
        ("@15-CFR-744.23(a)(2)(i)", False),
        ("@15-CFR-744.23(a)(2)(i)(A)", False),
        ("@15-CFR-744.23(a)(2)", False),
        ('Then the licence is required by "15 CFR 744.23(a)(2)(i)"', False),
        ("@744.23-a2i", False),
        ("@15-CFR-744.23", True),
        ("@15-CFR-744.23(a)(2)(ii)", True),
        ("@744.23-a2ii", True),
    ],
)
def test_requirement_without_scenario(tmp_path: Path, scenario: str, found: bool) -> None:
    features = tmp_path / "features"
    features.mkdir()
    (features / "one.feature").write_text(f"Feature: F\n  {scenario}\n")
    said = [str(mistake) for mistake in requirements_without_scenario(rules(tmp_path, REQUIREMENT), features)]
    assert said == (
        [
            (
                "toy/rules.yaml:2:14: no scenario shows `744.23-a2i` (15 CFR 744.23(a)(2)(i))\n"
                "  help: tag the scenario where it fires with what it cites, such as `@15-CFR-744.23(a)(2)(i)`"
            )
        ]
        if found
        else []
    )


def test_the_rules_raise_no_doubt() -> None:
    assert not doubts(RULES, ROOT / "features")
