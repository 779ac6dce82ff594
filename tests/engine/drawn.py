"""Rules and facts drawn at random: every operator, type and quantifier of the language, over the kit's vocabulary."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from service.engine.entities import Collection, Entity, Fact

SHIPMENT_LEAVES = [
    "shipment.country == CN",
    "shipment.country != CN",
    "shipment.country in {CN, MO}",
    'shipment.country not in group("D:5")',
    'shipment.country in group("D:5") + {CN}',
    "shipment.country is known",
    "shipment.sent_on < 2023-06-01",
    "shipment.sent_on >= 2023-06-01 + 30 days",
    "as_of >= 2023-01-01",
    "as_of > shipment.sent_on + 100 days",
    "shipment.country in far",
]
BOX_LEAVES = [
    "box.heavy",
    "box.heavy is not known",
    "box.weight >= 10",
    "box.weight < 20",
    "box.weight != 15",
    "box.weight <= limit",
    "box.weight * 2 > box.height",
    "box.height >= box.height",
    "box.class == box.class",
    "box.weight / box.height >= 1.5",
    "box.price * 2 > 25",
    "box.colour == red",
    "box.marks intersects warm",
    "box.colour not in {green}",
    "box.class == 3A090",
    "box.class != 3A090.a",
    "box.class in {3A090.a, 5A992}",
    "box.class not in {3A090.a, 5A992}",
    "box.made_with intersects {3E001, 3D001.a}",
    "box.made_with contains 3E001.b",
    "box.marks contains x",
    "box.marks intersects {x, y}",
    "box.weight is known",
]
CONSTANTS = """
constant: limit
title: A limit
type: number
unit: kg
versions:
  - {effective: 2020-01-01, is: 12.5}
  - {effective: 2023-06-01, is: 15}
---
constant: far
title: Far countries
type: list of country
versions:
  - {effective: 2023-06-01, is: '{MO} + group("D:5") - {AF}'}
"""
VALUES: dict[str, list[Any]] = {
    "country": ["CN", "MO", "AF", "KH", "DE"],
    "sent_on": [date(2023, 5, 31), date(2023, 6, 1), date(2023, 7, 1), date(2024, 1, 1)],
    "heavy": [True, False],
    "weight": [Fraction(0), Fraction(10), Fraction(25, 2), Fraction(15), Fraction(20), Fraction(61, 3)],
    "height": [Fraction(0), Fraction(10), Fraction(40, 3)],
    "price": [Fraction(5), Fraction(25, 2), Fraction(13)],
    "colour": ["red", "green"],
    "class": ["3A090", "3A090.a", "3A090.a.1", "3A090.b", "5A992", "5A992.c", "EAR99"],
    "made_with": [(), ("3E001",), ("3E001.b", "3D001"), ("3D001.a.1",), ("4E001",)],
    "marks": [(), ("x",), ("y", "z"), ("red",)],
}
BOX_FACTS = ("heavy", "weight", "height", "price", "colour", "class", "made_with", "marks")
DAYS = [date(2022, 1, 1), date(2023, 6, 1), date(2024, 1, 1), date(2026, 3, 1)]


def tree(leaves: list[str]) -> st.SearchStrategy[str]:
    """A condition over some leaves."""
    quoted = st.sampled_from(leaves).map(lambda leaf: leaf if leaf.startswith("{") else f"'{leaf}'")
    lists = lambda inner: st.lists(inner, min_size=1, max_size=3).map(", ".join)  # noqa: E731
    return st.recursive(
        quoted,
        lambda inner: st.one_of(
            lists(inner).map(lambda parts: f"{{all: [{parts}]}}"),
            lists(inner).map(lambda parts: f"{{any: [{parts}]}}"),
            inner.map(lambda part: f"{{not: {part}}}"),
        ),
        max_leaves=5,
    )


def of_boxes(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """A quantifier, count or sum over the boxes."""
    relation = st.sampled_from([">=", "<=", ">", "<", "==", "!="])
    limit = st.sampled_from(["0", "1", "2", "12.5", "25"])
    return st.one_of(
        inner.map(lambda part: f"{{any_box: {part}}}"),
        inner.map(lambda part: f"{{all_boxes: {part}}}"),
        st.tuples(inner, relation, limit).map(
            lambda drawn: f"{{count: {{of: boxes, where: {drawn[0]}, is: '{drawn[1]} {drawn[2]}'}}}}"
        ),
        st.tuples(inner, relation, limit).map(
            lambda drawn: f"{{sum: {{of: box.weight, where: {drawn[0]}, is: '{drawn[1]} {drawn[2]}'}}}}"
        ),
        st.tuples(relation, limit).map(
            lambda drawn: f"{{sum: {{of: box.weight, is: '{drawn[0]} {drawn[1]}'}}}}"
        ),
    )


@st.composite
def rules(draw: st.DrawFn) -> str:
    """Definitions, paths and requirements of shipments and of boxes, with versions, savings and exclusions."""
    boxes = [*BOX_LEAVES, "box.big", "box.big is known"]
    shipments = [*SHIPMENT_LEAVES, "shipment.far"]
    every = [*boxes, *SHIPMENT_LEAVES, "shipment.far", "{rule: p}", "{kind: path}"]
    texts = [
        CONSTANTS,
        _rule("define", "box.big", draw(tree(BOX_LEAVES + SHIPMENT_LEAVES))),
        _rule("define", "shipment.far", draw(st.one_of(tree(SHIPMENT_LEAVES), of_boxes(tree(boxes))))),
        _rule("path", "p", draw(tree([*boxes, *SHIPMENT_LEAVES])), each=True),
    ]
    for number in range(draw(st.integers(1, 4))):
        each = draw(st.booleans())
        when = draw(tree(every) if each else st.one_of(tree(shipments), of_boxes(tree(every))))
        unless = draw(st.none() | tree(every if each else shipments))
        saved = draw(st.none() | tree(every if each else shipments))
        later = draw(st.none() | tree(every if each else shipments))
        texts.append(_rule("requirement", f"r{number}", when, each, unless, saved, later))
    if draw(st.booleans()):
        excluded = draw(st.sampled_from(["r0", "kind:requirement", "p"]))
        texts.append(_rule("exclusion", "e", draw(tree(SHIPMENT_LEAVES)), excludes=excluded))
    return "\n---\n".join(texts)


def _rule(
    kind: str,
    id_: str,
    when: str,
    each: bool = False,
    unless: str | None = None,
    saved: str | None = None,
    later: str | None = None,
    excludes: str | None = None,
) -> str:
    lines = [f"{kind}: {id_}", "title: T", "cite: C"]
    lines += ["for_each: box"] if each else []
    lines += [f"excludes: '{excludes}'"] if excludes else []
    lines += ["versions:", f"  - when: {when}"]
    lines += [f"    unless: {unless}"] if unless else []
    if later:
        lines += ["  - effective: 2023-06-01", f"    when: {later}"]
        lines += [f"    savings: {{when: {saved}}}"] if saved else []
    return "\n".join(lines)


@st.composite
def shipments(draw: st.DrawFn) -> Entity:
    """A shipment of up to three boxes, perhaps of more; each fact stated, assumed, null or absent."""
    boxes = tuple(
        Entity("box", f"b{number}", {name: draw(fact(name)) for name in BOX_FACTS if draw(st.booleans())})
        for number in range(draw(st.integers(0, 3)))
    )
    facts = {name: draw(fact(name)) for name in ("country", "sent_on") if draw(st.booleans())}
    return Entity("shipment", "shipment", facts, {"boxes": Collection(boxes, draw(st.booleans()))})


def fact(name: str) -> st.SearchStrategy[Fact]:
    """A fact of that name."""
    return st.one_of(
        st.just(Fact(None, "null")),
        st.builds(Fact, st.sampled_from(VALUES[name]), st.sampled_from(["stated", "stated", "assumed"])),
    )
