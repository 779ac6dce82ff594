"""Searching over every case agrees with the plain interpreter, on rules and shipments drawn at random."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.engine.entities import Collection, Entity
from service.engine.interpret import Interpreter
from service.engine.mistakes import RulesInvalid
from service.engine.moment import in_force
from service.engine.rules import RuleSet
from service.engine.search.look import Look
from tests.engine.drawn import DAYS, rules, shipments
from tests.engine.kit import rule_set

WIDTH = 3


def loaded(text: str) -> RuleSet | None:
    """The rules, where they load: drawn rules may lean on themselves."""
    with TemporaryDirectory() as folder:
        try:
            return rule_set(Path(folder), text)
        except RulesInvalid:
            return None


@settings(max_examples=60, deadline=None)
@given(rules(), st.sampled_from(DAYS), st.sampled_from(["codified", "enforced"]))
def test_what_is_found_is_so(text: str, day: object, basis: str) -> None:
    """A case found for a rule makes it true or false as asked, where no arithmetic stands between."""
    drawn = loaded(text)
    if drawn is None:
        return
    law = in_force(drawn, day, basis)
    look = Look(law)
    encoder = look.encoder(WIDTH)
    for active in law.active.values():
        asked = look.asked(encoder, active.rule)
        for wanted, literal in zip((True, False), encoder.rule(active.rule.id, asked.bound), strict=True):
            found = look.found(encoder, [*asked.there, literal])
            if found is not None and encoder.exact:
                assert said(law, found.shipment, active.rule.id) is wanted, text
    look.close()


@settings(max_examples=120, deadline=None)
@given(rules(), shipments(), st.sampled_from(DAYS), st.sampled_from(["codified", "enforced"]))
def test_what_is_so_is_found(text: str, shipment: Entity, day: object, basis: str) -> None:
    """Where some shipment makes a rule true or false, search finds one that does."""
    drawn = loaded(text)
    if drawn is None:
        return
    boxes = shipment.collection("boxes").members
    whole = Entity("shipment", "shipment", shipment.facts, {"boxes": Collection(boxes)})
    law = in_force(drawn, day, basis)
    look = Look(law)
    encoder = look.encoder(WIDTH)
    for active in law.active.values():
        if active.rule.for_each and not boxes:
            continue
        truth = said(law, whole, active.rule.id)
        asked = look.asked(encoder, active.rule)
        pair = encoder.rule(active.rule.id, asked.bound)
        if truth is not None:
            assert encoder.gates.possible([*asked.there, pair.true if truth else pair.false]), text
    look.close()


def said(law: object, shipment: Entity, rule_id: str) -> bool | None:
    """What the interpreter says of a rule, of the shipment or of its first box."""
    interpreter = Interpreter(law, shipment)
    bound = dict(interpreter.always)
    if law.rule_set.rules[rule_id].for_each:
        bound["box"] = shipment.collection("boxes").members[0]
    return interpreter.rule(rule_id, bound)


def test_a_smallest_case_holds_only_what_matters(tmp_path: Path) -> None:
    law = in_force(
        rule_set(
            tmp_path,
            """
            requirement: r
            title: R
            cite: C
            versions:
              - when:
                  all:
                    - any: [shipment.country == CN, shipment.sent_on < 2023-06-01]
                    - any_box: box.weight >= 10
            """,
        ),
        DAYS[0],
        "codified",
    )
    look = Look(law)
    encoder = look.encoder()
    found = look.found(encoder, [encoder.rule("r", encoder.symbols.always).true])
    assert found is not None
    assert len(found.shipment.facts) == 1
    (box,) = found.shipment.collection("boxes").members
    assert list(box.facts) == ["weight"]


@pytest.mark.parametrize(
    ("when", "possible"),
    [
        ("box.weight > box.weight", False),
        ("box.weight * 2 > box.weight * 3", True),
        ("box.weight < 0", False),
    ],
)
def test_facts_are_compared_with_one_another_but_arithmetic_is_not_worked_out(
    when: str, possible: bool, tmp_path: Path
) -> None:
    text = f"requirement: r\ntitle: R\ncite: C\nfor_each: box\nversions: [{{when: {when}}}]"
    look = Look(in_force(rule_set(tmp_path, text), DAYS[1], "codified"))
    encoder = look.encoder()
    asked = look.asked(encoder, look.law.rule_set.rules["r"])
    assert encoder.gates.possible([*asked.there, encoder.rule("r", asked.bound).true]) is possible
