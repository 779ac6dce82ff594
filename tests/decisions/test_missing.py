"""What is asked for, against brute force: every completion of every unknown fact, on rules drawn at random."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from service.decisions.assess import assess
from service.decisions.missing import missing
from service.engine.cells import Cells
from service.engine.entities import Collection, Entity, Fact
from service.engine.evaluate import Evaluation
from service.engine.moment import in_force
from service.engine.rules import RuleSet
from service.engine.types import Value
from tests.engine.kit import rule_set

DAY = date(2024, 1, 1)
Key = tuple[str, str]

# One value on each side of every limit that the leaves below name: all that any rule here can tell apart.
VALUES: dict[str, tuple[Value, ...]] = {
    "shipment.country": ("CN", "MO", "AF", "DE"),
    "box.heavy": (True, False),
    "box.weight": (Fraction(5), Fraction(10), Fraction(15), Fraction(20), Fraction(30)),
    "box.colour": ("red", "green"),
}
SHIPMENT_LEAVES = [
    "shipment.country == CN",
    "shipment.country in {CN, MO}",
    'shipment.country in group("D:5")',
]
BOX_LEAVES = ["box.heavy", "box.weight >= 10", "box.weight < 20", "box.colour == red"]
SILENT = ["box.weight is not known", "box.heavy is not known"]


def tree(leaves: list[str]) -> st.SearchStrategy[str]:
    """A condition over some leaves, in the language."""
    return st.recursive(
        st.sampled_from(leaves).map(lambda leaf: f"'{leaf}'"),
        lambda inner: st.one_of(
            st.lists(inner, min_size=1, max_size=3).map(lambda parts: f"{{all: [{', '.join(parts)}]}}"),
            st.lists(inner, min_size=1, max_size=3).map(lambda parts: f"{{any: [{', '.join(parts)}]}}"),
            inner.map(lambda part: f"{{not: {part}}}"),
        ),
        max_leaves=4,
    )


@st.composite
def rules(draw: st.DrawFn) -> str:
    """Up to three requirements, some asked of each box, and perhaps an exclusion of the first."""
    texts = []
    count = draw(st.integers(1, 3))
    for number in range(count):
        each = draw(st.booleans())
        scope = "for_each: box\n" if each else ""
        when = draw(tree(SHIPMENT_LEAVES + (BOX_LEAVES if each else [])))
        if each and draw(st.booleans()):
            # As the law does: a rule attaches because a fact is not known. Never the other way round.
            when = f"{{{draw(st.sampled_from(['all', 'any']))}: [{when}, '{draw(st.sampled_from(SILENT))}']}}"
        if not each and draw(st.booleans()):
            when = f"{{all: [{when}, {{any_box: {draw(tree(BOX_LEAVES))}}}]}}"
        texts.append(f"requirement: r{number}\ntitle: R\ncite: C\n{scope}versions:\n  - when: {when}\n")
    if draw(st.booleans()):
        when = draw(tree(SHIPMENT_LEAVES))
        texts.append(f"exclusion: e\ntitle: E\ncite: C\nexcludes: r0\nversions:\n  - when: {when}\n")
    return "---\n".join(texts)


@st.composite
def facts(draw: st.DrawFn) -> dict[Key, Value | None]:
    """A shipment of two boxes, each fact known or not."""
    found: dict[Key, Value | None] = {}
    for key in (
        ("shipment", "shipment.country"),
        *((box, path) for box in ("b1", "b2") for path in VALUES if path[0] == "b"),
    ):
        found[key] = draw(st.one_of(st.none(), st.sampled_from(VALUES[key[1]])))
    return found


def entity(known: Mapping[Key, Value | None], given: Mapping[Key, Value] | None = None) -> Entity:
    """The shipment of these facts, with values tried in place of some."""
    tried = given or {}

    def of(id_: str) -> dict[str, Fact]:
        return {
            key[1].partition(".")[2]: (
                Fact(tried[key], "given", tried=(key,)) if key in tried else Fact(value, "stated")
            )
            for key, value in known.items()
            if key[0] == id_
        }

    boxes = tuple(Entity("box", id_, of(id_)) for id_ in ("b1", "b2"))
    return Entity("shipment", "shipment", of("shipment"), {"boxes": Collection(boxes)})


def allowed(law_rules: RuleSet, known: Mapping[Key, Value | None]) -> bool:
    """Whether the plain assessment of the whole rule set allows."""
    return assess(Evaluation(in_force(law_rules, DAY, "enforced"), entity(known))).verdict == "allow"


def brute_force(law_rules: RuleSet, known: dict[Key, Value | None]) -> tuple[set[Key], set[Key]]:
    """The facts that turn the verdict, and those of them that settle it, by trying everything."""
    unknown = [key for key, value in known.items() if value is None]
    verdicts = {
        values: allowed(law_rules, known | dict(zip(unknown, values, strict=True)))
        for values in product(*(VALUES[path] for _, path in unknown))
    }
    turning, settling = set(), set()
    for index, key in enumerate(unknown):
        groups: dict[tuple[Value, ...], set[bool]] = {}
        each: dict[Value, set[bool]] = {}
        for values, verdict in verdicts.items():
            groups.setdefault(values[:index] + values[index + 1 :], set()).add(verdict)
            each.setdefault(values[index], set()).add(verdict)
        if any(len(group) > 1 for group in groups.values()):
            turning.add(key)
            if all(len(group) == 1 for group in each.values()):
                settling.add(key)
    return turning, settling


@pytest.mark.parametrize("seed", range(2))
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=rules(), known=facts())
def test_what_is_asked_for_is_what_brute_force_finds(
    seed: int, text: str, known: dict[Key, Value | None]
) -> None:
    with TemporaryDirectory() as folder:
        law_rules = rule_set(Path(folder), text)
    root = entity(known)
    assessment = assess(Evaluation(in_force(law_rules, DAY, "enforced"), root))
    missed = missing([assessment], lambda given: entity(known, given))
    assert missed.exact
    if assessment.verdict == "allow":
        assert missed.facts == ()
        return
    turning, settling = brute_force(law_rules, known)
    assert {(one.entity, one.path) for one in missed.facts} == turning
    assert {(one.entity, one.path) for one in missed.facts if one.settles} == settling


def asked(text: str, known: dict[Key, Value | None], folder: Path) -> list[tuple[str, bool]]:
    """What is asked of one case, and whether it settles."""
    law_rules = rule_set(folder, text)
    assessment = assess(Evaluation(in_force(law_rules, DAY, "enforced"), entity(known)))
    return [
        (one.path, one.settles) for one in missing([assessment], lambda given: entity(known, given)).facts
    ]


RULE = "requirement: r\ntitle: R\ncite: C\nfor_each: box\nversions:\n  - when: "


def test_nothing_is_asked_where_something_known_denies(tmp_path: Path) -> None:
    text = (
        RULE
        + "box.heavy\n---\nrequirement: s\ntitle: S\ncite: C\nversions:\n  - when: shipment.country == CN\n"
    )
    known: dict[Key, Value | None] = {("shipment", "shipment.country"): "CN", ("b1", "box.heavy"): None}
    assert asked(text, known, tmp_path) == []


def test_what_denies_because_it_is_not_known_is_asked(tmp_path: Path) -> None:
    known: dict[Key, Value | None] = {("b1", "box.weight"): None, ("b2", "box.weight"): Fraction(1)}
    assert asked(RULE + "{any: [box.weight is not known, box.weight >= 10]}\n", known, tmp_path) == [
        ("box.weight", True)
    ]


def test_two_facts_that_decide_together_do_not_settle_alone(tmp_path: Path) -> None:
    known: dict[Key, Value | None] = {
        ("b1", "box.heavy"): None,
        ("b1", "box.colour"): None,
        ("b2", "box.heavy"): False,
        ("b2", "box.colour"): "red",
    }
    assert asked(RULE + "{all: [box.heavy, box.colour == red]}\n", known, tmp_path) == [
        ("box.heavy", False),
        ("box.colour", False),
    ]


@pytest.mark.parametrize(
    ("words", "cells"),
    [
        ("box.weight * box.height <= 100", (0, 25)),
        ("box.height * box.weight + 20 > 100", (0, 20)),
        ("200 / box.weight >= 4", (0, 50)),
        ("box.height - box.weight / 2 < 3", (0, 2)),
    ],
)
def test_a_figure_is_cut_where_arithmetic_with_known_others_turns(
    tmp_path: Path, words: str, cells: tuple[int, ...]
) -> None:
    law_rules = rule_set(tmp_path, f"{RULE}{words}\n")
    known: dict[Key, Value | None] = {
        ("b1", "box.weight"): None,
        ("b1", "box.height"): Fraction(4),
        ("b2", "box.weight"): Fraction(200),
        ("b2", "box.height"): Fraction(100),
    }
    law = in_force(law_rules, DAY, "enforced")
    found = Cells(Evaluation(law, entity(known))).of("box.weight")
    assert set(cells) <= set(found)
    for one in found:
        assert isinstance(one, Fraction)
    assert {True, False} <= {heavy(law_rules, known | {("b1", "box.weight"): one}) for one in found}


def heavy(law_rules: RuleSet, known: Mapping[Key, Value | None]) -> bool | None:
    """What rule `r` says of the first box."""
    root = entity(known)
    evaluation = Evaluation(in_force(law_rules, DAY, "enforced"), root)
    return evaluation.rule("r", {"shipment": root, "box": root.collection("boxes").members[0]})


def test_a_figure_multiplied_with_one_that_is_not_known_is_not_exact(tmp_path: Path) -> None:
    law_rules = rule_set(tmp_path, f"{RULE}box.weight * box.height <= 100\n")
    known: dict[Key, Value | None] = {
        ("b1", "box.weight"): None,
        ("b1", "box.height"): None,
        ("b2", "box.weight"): Fraction(50),
        ("b2", "box.height"): Fraction(50),
    }
    assessment = assess(Evaluation(in_force(law_rules, DAY, "enforced"), entity(known)))
    missed = missing([assessment], lambda given: entity(known, given))
    assert not missed.exact
    assert {(one.entity, one.path) for one in missed.facts} == {("b1", "box.weight"), ("b1", "box.height")}


def test_what_is_left_of_a_sum_is_a_value_that_is_tried(tmp_path: Path) -> None:
    heavy = "requirement: r\ntitle: R\ncite: C\nversions:\n  - when: {sum: {of: box.weight, is: '>= 100'}}\n"
    known: dict[Key, Value | None] = {("b1", "box.weight"): Fraction(40), ("b2", "box.weight"): None}
    law = in_force(rule_set(tmp_path, heavy), DAY, "enforced")
    missed = missing([assess(Evaluation(law, entity(known)))], lambda given: entity(known, given))
    assert [(one.entity, one.path, one.settles) for one in missed.facts] == [("b2", "box.weight", True)]
    assert Fraction(60) in Cells(Evaluation(law, entity(known))).of("box.weight")
