"""Compiled rules against the plain interpreter."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from service.engine.compile import program
from service.engine.conditions import Aggregate, Leaf, Quantified
from service.engine.entities import Entity
from service.engine.evaluate import Evaluation
from service.engine.interpret import Interpreter
from service.engine.mistakes import RulesInvalid
from service.engine.moment import InForce, in_force
from service.engine.rules import RuleSet
from service.engine.truth import Truth
from tests.engine import drawn
from tests.engine.kit import box, requirement, rule_set, shipment

EFFECTS = ("license_required", "path")


def everything(evaluation: Interpreter) -> dict[tuple[str, ...], Truth]:
    """What every rule in force says of every instance of it."""
    return {
        (rule_id, *(bound[name].id for name in active.rule.for_each)): evaluation.rule(rule_id, bound)
        for rule_id, active in evaluation.law.active.items()
        for bound in evaluation.instances(active.rule)
    }


def found(evaluation: Interpreter, among: frozenset[str] | None = None) -> list[tuple[object, ...]]:
    return [
        (active.rule.id, {name: entity.id for name, entity in bound.items()}, truth)
        for active, bound, truth in evaluation.found(EFFECTS, among)
    ]


def loaded(text: str) -> RuleSet:
    with TemporaryDirectory() as folder:
        return rule_set(Path(folder), text)


@pytest.mark.parametrize("seed", range(2))
@settings(max_examples=75, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=drawn.rules(), root=drawn.shipments(), day=st.sampled_from(drawn.DAYS), doubt=st.booleans())
def test_compiled_rules_say_what_the_interpreter_says(
    seed: int, text: str, root: Entity, day: date, doubt: bool
) -> None:
    law = in_force(loaded(text), day, "enforced")
    plain, compiled = Interpreter(law, root, doubt), Evaluation(law, root, doubt)
    assert everything(compiled) == everything(plain)
    assert found(Evaluation(law, root, doubt)) == found(plain)
    some = frozenset(["r0", "p"])
    assert found(Evaluation(law, root, doubt), some) == found(plain, some)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=drawn.rules(), root=drawn.shipments(), data=st.data())
def test_values_given_in_place_of_facts_count_in_both(text: str, root: Entity, data: st.DataObject) -> None:
    law = in_force(loaded(text), drawn.DAYS[2], "enforced")
    keys = [("shipment", "shipment.country"), ("b0", "box.weight"), ("b0", "box.class"), ("b1", "box.heavy")]
    given_ = {
        key: data.draw(st.sampled_from(drawn.VALUES[key[1].partition(".")[2]]))
        for key in data.draw(st.sets(st.sampled_from(keys)))
    }
    assert everything(Evaluation(law, root, given=given_)) == everything(Interpreter(law, root, given=given_))


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=drawn.rules(), root=drawn.shipments())
def test_an_explanation_gives_each_comparison_as_the_interpreter_sees_it(text: str, root: Entity) -> None:
    law = in_force(loaded(text), drawn.DAYS[2], "enforced")
    compiled, plain = program(law), Interpreter(law, root)
    case = compiled.case(plain.always)
    explained = compiled.sweep(EFFECTS).explained(case.state)
    assert [(rule, truth) for rule, truth, _ in explained] == [
        (rule, truth) for rule, _, truth in found(plain)
    ]
    for _, _, said in explained:
        # Of a shipment with no box every box is heavy, and no comparison was made.
        assert said or not root.collection("boxes").members
        for node, given_, truth in zip(said[::3], said[1::3], said[2::3], strict=True):
            if isinstance(node, Quantified):
                assert truth is None
                assert not root.collection(node.plural).complete
                continue
            assert isinstance(node, Leaf | Aggregate)
            assert truth in seen(plain, node)
            if (
                isinstance(node, Leaf)
                and given_ is None
                and node.operator not in {"is known", "is not known"}
            ):
                assert truth is None


def seen(plain: Interpreter, node: Leaf | Aggregate) -> set[Truth]:
    """What a comparison says of each box of the shipment, or of the shipment."""
    boxes = plain.root.collection("boxes").members
    bounds = [plain.always, *({**plain.always, "box": one} for one in boxes)]
    truths = set()
    for bound in bounds:
        try:
            truths.add(plain.condition(node, bound))
        except KeyError:
            continue
    return truths


def law_of(folder: Path, text: str, day: date = date(2024, 1, 1)) -> InForce:
    return in_force(rule_set(folder, text), day, "enforced")


def test_what_is_asked_of_no_box_is_not_asked_where_a_comparison_fails(tmp_path: Path) -> None:
    rule = "{all: [shipment.country == CN, {any_box: box.heavy}]}"
    law = law_of(tmp_path, requirement(rule))
    evaluation = Evaluation(law, shipment(box(1, heavy=True), country="DE"))
    assert list(evaluation.found(EFFECTS)) == []
    law_space = program(law).space
    stand_in = law_space[program(law).names["r"][0]]
    assert list(Evaluation(law, shipment(box(1, heavy=True), country="CN")).found(EFFECTS))
    assert law_space[program(law).names["r"][0]] is not stand_in


def test_a_rule_of_another_day_is_not_the_rule_of_this_one(tmp_path: Path) -> None:
    rules = rule_set(tmp_path, requirement('shipment.country in group("D:5")'))
    root = shipment(country="KH")
    says = [
        Evaluation(in_force(rules, day, "enforced"), root).rule("r", {})
        for day in (drawn.DAYS[0], date(2026, 2, 3))
    ]
    assert says == [True, False]


def test_values_never_stand_in_the_code(tmp_path: Path) -> None:
    """What a rule writes is bound beside the code: a text that looks like code stays a text."""
    rules = rule_set(tmp_path, requirement("""{any_box: 'box.marks contains "__import__(1)"'}"""))
    law = in_force(rules, date(2024, 1, 1), "enforced")
    marked = shipment(box(1, marks=("__import__(1)",)))
    assert Evaluation(law, marked).rule("r", {}) is True
    assert Evaluation(law, shipment(box(1, marks=("other",)))).rule("r", {}) is False


def test_an_entity_from_elsewhere_may_be_asked_of(tmp_path: Path) -> None:
    text = "requirement: r\ntitle: R\ncite: C\nfor_each: box\nversions:\n  - when: box.weight >= 10\n"
    evaluation = Evaluation(law_of(tmp_path, text), shipment())
    assert evaluation.rule("r", {"box": box(9, weight=12)}) is True
    assert evaluation.rule("unheard-of", {}) is False


def test_plain_values_are_a_case_of_their_own(tmp_path: Path) -> None:
    law = law_of(tmp_path, requirement("shipment.country == CN"))
    compiled = program(law)
    sweep = compiled.sweep(EFFECTS)
    answers = [sweep.explained(compiled.plain({"country": value})) for value in ("CN", None, "DE")]
    assert [[truth for _, truth, _ in answer] for answer in answers] == [[True], [None], []]
    assert answers[0][0][2][1:] == ("CN", True)
    with pytest.raises(KeyError):
        compiled.plain({"contry": "CN"})


def test_the_kit_refuses_what_no_rule_may_say() -> None:
    """The drawn leaves are of the language: a slip in one would make the properties above say nothing."""
    for leaf in (*drawn.SHIPMENT_LEAVES, *drawn.BOX_LEAVES):
        rule = f"requirement: r\ntitle: R\ncite: C\nfor_each: box\nversions:\n  - when: '{leaf}'\n"
        text = f"{drawn.CONSTANTS}---\n{rule}"
        try:
            loaded(text)
        except RulesInvalid as error:
            pytest.fail(f"{leaf}: {error}")
