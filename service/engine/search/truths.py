"""Conditions that can't be true, and conditions that are always true where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from service.engine.conditions import All, AnyOf, Condition, Leaf, Quantified
from service.engine.mistakes import Mistake
from service.engine.position import Position
from service.engine.rules import Rule, Version
from service.engine.search.encode import Bound, Encoder
from service.engine.search.look import WIDER, Look
from service.engine.weave import walk

Key = tuple[str, Position]
Part = tuple[str, int]
"""The words of a condition, and the literal that it is true."""


@dataclass(frozen=True, slots=True)
class Question:
    """A condition of a version, and the literals that hold together in a case that clears it of suspicion.

    code: of the mistake where there is no such case. within: the conditions around it, outermost first; of a version as
    a whole, none. parts: of one that must be true, what has to be true together for that.
    """

    code: str
    position: Position
    within: tuple[Position, ...]
    text: str
    literals: tuple[int, ...]
    parts: tuple[Part, ...] = ()

    @property
    def key(self) -> Key:
        """What it is about, whatever the day. Versions may share a condition by a YAML alias: then it is one."""
        return self.code, self.position


class Truths:
    """Every condition of every version, until a case clears it. What none clears on any day is a mistake."""

    def __init__(self) -> None:
        self._cleared: set[Key] = set()
        self._suspects: dict[Key, tuple[Rule, Question]] = {}
        self._open: dict[int, bool] = {}
        self._clashes: dict[Key, tuple[str, ...]] = {}

    def look(self, look: Look) -> None:
        """Ask what is still open of the versions that are law."""
        for rule, version in self._still_open(look):
            self._open[id(version)] = False
            suspects: set[Key] = set()
            for question in _questions(look, look.encoder(), rule, version):
                if question.key in self._cleared:
                    continue
                if look.encoder().gates.possible(question.literals):
                    self._clear(question.key)
                else:
                    suspects.add(question.key)
                    self._suspects[question.key] = rule, question
            if suspects:
                self._clear_what_asks(look, rule, version, suspects)
                self._open[id(version)] = not suspects <= self._cleared

    def _clear_what_asks(self, look: Look, rule: Rule, version: Version, suspects: set[Key]) -> None:
        """A condition never true, but unknown until something is known, asks for just that: it is meant."""
        encoder = look.encoder(askable=False)
        for question in _questions(look, encoder, rule, version):
            asks = question.code == "cannot_be_true" and question.key in suspects
            if asks and encoder.gates.possible(question.literals):
                self._clear(question.key)

    def look_again(self, look: Look) -> None:
        """Ask what is still open with more members of everything."""
        for rule, version in self._still_open(look):
            encoder = look.encoder(WIDER)
            for question in _questions(look, encoder, rule, version):
                if question.key not in self._suspects:
                    continue
                if encoder.gates.possible(question.literals):
                    self._clear(question.key)
                else:
                    self._clashes[question.key] = _clash(encoder, question)

    def _clear(self, key: Key) -> None:
        self._cleared.add(key)
        self._suspects.pop(key, None)

    def _still_open(self, look: Look) -> Iterator[tuple[Rule, Version]]:
        """Versions that are law and of which something is open."""
        for active in look.law.active.values():
            if self._open.get(id(active.version), True):
                yield active.rule, active.version

    @property
    def settled(self) -> bool:
        """Whether nothing is open."""
        return not self._suspects

    def mistakes(self) -> Iterator[Mistake]:
        """What no case on any day cleared, the outermost of what lies within one another."""
        for key, (rule, question) in self._suspects.items():
            if not any(("cannot_be_true", around) in self._suspects for around in question.within):
                yield _mistake(rule, question, self._clashes.get(key, ()))


_BESIDE: Final = "what stands beside it"


def _questions(look: Look, encoder: Encoder, rule: Rule, version: Version) -> Iterator[Question]:
    asked = look.asked(encoder, rule)
    whole = encoder.rule(rule.id, asked.bound)
    place = version.position
    parts = [*_parts(encoder, version.when, asked.bound)]
    if version.unless is not None:
        parts.append(("its `unless` being false", encoder.condition(version.unless, asked.bound).false))
    parts.extend(
        (f"`{other}` not taking it away", encoder.rule(other, asked.bound).false)
        for other in look.law.rule_set.defeaters.get(rule.id, ())
    )
    yield Question("cannot_be_true", place, (), "", (*asked.there, whole.true), tuple(parts))
    yield Question("always_true", place, (), "", (*asked.there, whole.false))
    for condition in (version.when, version.unless):
        if condition is not None:
            yield from _inner(encoder, condition, asked.bound, asked.there, (place,))


def _inner(
    encoder: Encoder, node: Condition, bound: Bound, given: tuple[int, ...], within: tuple[Position, ...]
) -> Iterator[Question]:
    """Questions of the parts of a condition, each where it stands: where what stands beside it is not false."""
    around = (*within, node.position)
    match node:
        case All():
            pairs = [encoder.condition(child, bound) for child in node.children]
            for index, (child, pair) in enumerate(zip(node.children, pairs, strict=True)):
                rest = encoder.all_of(one for at, one in enumerate(pairs) if at != index)
                # It matters where the rest is true and it is not, or where it alone is false.
                alone = encoder.gates.both([pair.false, -rest.false])
                matters = encoder.gates.either([alone, encoder.gates.both([rest.true, -pair.true])])
                if len(pairs) > 1 and not _speaks(child):
                    yield Question("always_true", child.position, around, _text(child), (*given, matters))
                yield from _inner(encoder, child, bound, (*given, -rest.false), around)
        case AnyOf():
            for child in node.children:
                true = encoder.condition(child, bound).true
                parts = ((_BESIDE, encoder.gates.both(given)), *_parts(encoder, child, bound))
                yield Question("cannot_be_true", child.position, around, _text(child), (*given, true), parts)
                yield from _inner(encoder, child, bound, given, around)
        case Quantified():
            member = encoder.symbols.members(bound[node.owner], node.plural)[0]
            inner = {**bound, node.entity: member}
            yield from _inner(encoder, node.child, inner, (*given, member.there), around)


def _speaks(node: Condition) -> bool:
    """Whether a condition or a part of it has words or a citation of its own: then it is there to be read as well."""
    return any(one.note.says or one.note.cite for one in walk(node))


def _parts(encoder: Encoder, node: Condition, bound: Bound) -> Iterator[Part]:
    """What has to be true together for a condition to be true."""
    if isinstance(node, All):
        for child in node.children:
            yield from _parts(encoder, child, bound)
    else:
        words = f"`{node.text}`" if isinstance(node, Leaf) else f"the condition of line {node.position.line}"
        yield words, encoder.condition(node, bound).true


def _clash(encoder: Encoder, question: Question) -> tuple[str, ...]:
    """The fewest parts that cannot be true together, by leaving out one after the other."""
    kept = list(question.parts)
    for part in question.parts:
        without = [one for one in kept if one is not part]
        if without and not encoder.gates.possible([literal for _, literal in without]):
            kept = without
    return tuple(words for words, _ in kept)


def _text(node: Condition) -> str:
    return node.text if isinstance(node, Leaf) else ""


def _mistake(rule: Rule, question: Question, clash: tuple[str, ...]) -> Mistake:
    code = question.code
    what = f"`{question.text}`" if question.text else "this condition" if question.within else "this version"
    if code == "cannot_be_true":
        return Mistake(
            code,
            f"{what} of `{rule.id}` can't be true: no shipment on any day makes it so",
            question.position,
            (f"{' and '.join(clash)} exclude one another; " if len(clash) > 1 else "")
            + "correct it, or take it out",
        )
    if not question.within:
        return Mistake(
            code,
            f"{what} of `{rule.id}` is always true: there is no shipment of which it is false",
            question.position,
            "say of which shipments it holds",
        )
    return Mistake(
        code,
        f"{what} of `{rule.id}` is always true where it stands: nothing changes without it",
        question.position,
        "take it out, or give it the words or the citation for which it is there",
    )
