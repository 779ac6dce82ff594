"""The unknown facts of a case that an answer could settle, and the values of each that the law tells apart."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from service.decisions.assess import Assessment
from service.engine.cells import Cells
from service.engine.entities import Entity, Fact, Key
from service.engine.trace import Trace, Use
from service.engine.types import Value
from service.engine.vocabulary import FactType

SETTLED: Final = frozenset({"none", "figures"})
"""Sources of a fact that is not known and not asked: silence says there is none, or figures stand in its place."""

NAMED: Final = frozenset({"country", "eccn", "text"})
"""Types whose values are names."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """One fact that is not known, or not closely enough.

    values: one for each cell; empty where they are not to be had. stated: an ECCN stated without its paragraph.
    behind: facts that are open and follow from this one.
    """

    key: Key
    values: tuple[Value, ...]
    stated: str | None = None
    behind: tuple[Key, ...] = ()


def used(assessment: Assessment, *, first: bool = False) -> dict[Key, list[str]]:
    """Every unknown fact in the rules that stand or are open and in what might cover them, with those rules.

    first: only those that answers could change first.
    """
    found: dict[Key, list[str]] = {}
    for trace in _traces(assessment):
        for node in trace.first_ends() if first else trace.open_ends():
            for use in _lacking(node):
                rules = found.setdefault((use.entity, use.path), [])
                if trace.rule is not None and trace.rule not in rules:
                    rules.append(trace.rule)
    return found


def _lacking(node: Trace) -> list[Use]:
    """What a node lacks: facts that are not known or, of a comparison left open by known facts, those too coarse."""
    unknown = [use for use in node.uses if use.fact.value is None]
    coarse = node.operator == "leaf" and node.truth is None and not node.children
    return unknown or (list(node.uses) if coarse else [])


def _traces(assessment: Assessment) -> Iterator[Trace]:
    """Findings, and covers that may hold.

    A rule that is closed stays closed: it may ask whether a fact is known, but what it made of silence is not asked.
    """
    for finding in (*assessment.standing, *assessment.open):
        yield assessment.tracer.rule(finding.rule_id, finding.bound)
    for covers in assessment.tried.values():
        for cover in covers:
            if cover.holds is None:
                yield assessment.tracer.rule(cover.active.rule.id, cover.bound)


def free(assessment: Assessment, keys: Iterable[Key]) -> tuple[tuple[Unknown, ...], bool]:
    """The facts among `keys`, or from which they follow, that vary freely, and whether all their cells are to be had.

    A fact that follows from others that are themselves asked varies with them and is left out.
    """
    evaluation = assessment.evaluation
    vocabulary = evaluation.law.rule_set.vocabulary
    entities = {entity.id: entity for entity in evaluation.root.walk()}
    cells = Cells(evaluation)
    found: list[Unknown] = []
    answerable: dict[Key, None] = {}
    exact = True
    pending = list(keys)
    behind: dict[Key, dict[Key, None]] = {}
    seen: set[Key] = set()
    while pending:
        key = pending.pop(0)
        if key in seen:
            continue
        seen.add(key)
        type_ = vocabulary.facts.get(key[1])
        # What only tells that another fact was stated as null says nothing once that fact is given.
        echo = type_ is not None and type_.source is None and _fact(entities, key).source == "null"
        if echo or _fact(entities, key).source in SETTLED:
            continue
        waits = _fact(entities, key).waits
        if type_ is not None and _is_answered(type_, _fact(entities, key)):
            answerable[key] = None
        elif waits:
            pending.extend(waits)
            for other in waits:
                behind.setdefault(other, {}).update(dict.fromkeys((key, *behind.get(key, ()))))
        else:
            exact = False
            if type_ is not None and type_.ask is not None:
                found.append(Unknown(key, ()))
    varied = [key for key in answerable if not _follows(_fact(entities, key), answerable)]
    for key in varied:
        stated = _fact(entities, key).value
        if isinstance(stated, str):
            found.append(Unknown(key, cells.below(key[1], stated), stated, tuple(behind.get(key, ()))))
            continue
        followers = [other for other in seen if key in _fact(entities, other).waits and other not in varied]
        values, whole = _values(key, followers, entities, cells)
        found.append(Unknown(key, values, behind=tuple(behind.get(key, ()))))
        exact = exact and whole
    return tuple(found), exact


def _follows(fact: Fact, answerable: Container[Key]) -> bool:
    """Whether a fact follows from what is asked, all of it."""
    return bool(fact.waits) and all(other in answerable for other in fact.waits)


def _is_answered(type_: FactType, fact: Fact) -> bool:
    """Whether an answer or a determination says what the fact is, and not only from what it follows."""
    if fact.waits and (fact.source == "follows" or (type_.source is None and type_.answered_in is not None)):
        # Where a release goes follows from the person; the node of a die that is stated, from the die.
        return False
    # Neither stated in one place nor worked out from others, and yet to be asked: who owns the rest of a party.
    asked = type_.ask is not None and type_.derived is None
    return type_.answer_place is not None or type_.settled_by == "determination" or asked


def _values(
    key: Key, followers: list[Key], entities: dict[str, Entity], cells: Cells
) -> tuple[tuple[Value, ...], bool]:
    """Cells of one fact, cut further where a ratio follows from it; and whether they are all."""
    vocabulary = cells.evaluation.law.rule_set.vocabulary
    type_ = vocabulary.facts[key[1]]
    if type_.type.name in NAMED and (following := _following(key, entities)):
        return cells.every(key[1], following), True
    if type_.type.of is not None and type_.type.of.name == "eccn" and followers:
        return cells.lists(key[1], _compared(key, entities)), True
    extra: list[Fraction] = []
    # Not all where the answer is another from which the fact follows, nor where what is stated is but too coarse.
    derived = type_.derived is not None and type_.source is None
    whole = not derived and entities[key[0]].fact(type_.name).value is None
    for other in followers:
        follower = vocabulary.facts.get(other[1])
        # What is one of a few things is decided at a limit, or at zero, and these are cells already.
        if follower is None or {type_.type.name, follower.type.name} & {"bool", "enum"}:
            continue
        divisor = entities[key[0]].fact(follower.ratio[1]).value if follower.ratio else None
        limits = cells.limits(other[1])
        if follower.ratio[:1] == (type_.name,) and isinstance(divisor, Fraction) and limits is not None:
            extra.extend(limit * divisor for limit in limits if isinstance(limit, Fraction))
        elif follower.ratio[:1] != (type_.name,):
            whole = False
    values = cells.of(key[1], extra)
    return values, whole and bool(values)


def _compared(key: Key, entities: dict[str, Entity]) -> tuple[tuple[str, ...], ...]:
    """The lists of names with which what waits for a list of names would compare it."""
    return tuple(
        dict.fromkeys(
            names
            for entity in entities.values()
            for fact in entity.facts.values()
            if key in fact.waits
            for names in fact.compared
        )
    )


def _following(key: Key, entities: dict[str, Entity]) -> list[str]:
    """Paths of the facts that are worked out from one that is not known."""
    return [
        f"{entity.kind}.{name}"
        for entity in entities.values()
        for name, fact in entity.facts.items()
        if key in fact.waits
    ]


def _fact(entities: dict[str, Entity], key: Key) -> Fact:
    entity = entities.get(key[0])
    return entity.fact(key[1].partition(".")[2]) if entity is not None else Fact(None, "absent")
