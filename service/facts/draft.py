"""An entity while its facts are worked out: looks in the request first, then derives, each fact once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any, Final

from service.engine.entities import Collection, Entity, Fact
from service.engine.types import Type, Value
from service.engine.vocabulary import FactType
from service.facts.case import Case
from service.values.numbers import exact

ABSENT: Final = object()

Derivation = Callable[["Draft"], Fact | None]
Waits = dict[tuple[str, str], dict[tuple[str, ...], None]]
"""Facts that are not known, by entity id and path, and the lists of names that each would be compared with."""


class Draft:
    """One entity in the making.

    object: its part of the request. parent: the draft above it. looked_up: figures of the catalogue, used where the
    request states none.
    """

    def __init__(
        self,
        case: Case,
        kind: str,
        id_: str,
        object_: Mapping[str, Any],
        derivations: Mapping[str, Derivation],
        parent: Draft | None = None,
        looked_up: Mapping[str, Any] | None = None,
        given: Mapping[str, Fact] | None = None,
    ) -> None:
        self.case = case
        self.kind = kind
        self.id = id_
        self.object = object_
        self.parent = parent
        self.looked_up = looked_up or {}
        self.collections: dict[str, Collection] = {}
        self.drafts: dict[str, tuple[Draft, ...]] = {}
        self._derivations = derivations
        self._facts: dict[str, Fact] = dict(given or {})
        self._working: set[str] = set()
        # One stack for the whole case: a derivation may look into other entities, and waits for what it finds there.
        self.under_way: list[Waits] = parent.under_way if parent is not None else []

    @property
    def root(self) -> Draft:
        """The shipment's draft."""
        return self if self.parent is None else self.parent.root

    def fact(self, name: str) -> Fact:
        """The fact `name` of this entity."""
        path = f"{self.kind}.{name}"
        if name not in self._facts:
            type_ = self.case.rule_set.vocabulary.facts.get(path)
            self._facts[name] = self._found(type_) if type_ is not None else Fact(None, "absent")
        found = self._facts[name]
        if found.value is None:
            self._note(path)
        if found.tried:
            self.case.given.note(found.tried)
        return found

    def lacks(self, name: str) -> None:
        """Note that what is being worked out waits for the fact `name`, which is known but not closely enough."""
        self._note(f"{self.kind}.{name}")

    def compared(self, name: str, names: Iterable[str]) -> tuple[str, ...] | None:
        """A list fact that is compared with names; where it is not known, these are noted for what waits for it."""
        found = self.texts(name)
        if found is None:
            self._note(f"{self.kind}.{name}", tuple(names))
        return found

    def _note(self, path: str, *compared: tuple[str, ...]) -> None:
        for waits in self.under_way:
            waits.setdefault((self.id, path), {}).update(dict.fromkeys(compared))

    def value(self, name: str) -> Value | None:
        """The value of the fact `name`, None where it is not known."""
        return self.fact(name).value

    def number(self, name: str) -> Fraction | None:
        """The value of a numeric fact."""
        value = self.value(name)
        return value if isinstance(value, Fraction) else None

    def text(self, name: str) -> str | None:
        """The value of a text, country, ECCN or enum fact."""
        value = self.value(name)
        return value if isinstance(value, str) else None

    def texts(self, name: str) -> tuple[str, ...] | None:
        """The value of a list fact."""
        value = self.value(name)
        return value if isinstance(value, tuple) else None

    def document_part(self, name: str) -> Mapping[str, Any]:
        """The object the request states under `name`; empty where it states none."""
        part = self.object.get(name)
        return part if isinstance(part, Mapping) else {}

    def raw(self, path: str) -> Any:
        """What the request states at `path`: the value, None for null, ABSENT for nothing."""
        return _follow(self.object, path)

    def _found(self, type_: FactType) -> Fact:
        """A fact as it was worked out before, for a completion alike in what it rests on, or worked out."""
        key = (self.id, type_.path)
        recalled = self.case.given.recall(key)
        return recalled if recalled is not None else self.case.given.keep(key, self._work_out(type_))

    def _work_out(self, type_: FactType) -> Fact:
        given = self.case.given.get((self.id, type_.path))
        if given is not None:
            return Fact(given, "given", tried=((self.id, type_.path),))
        stated = self.raw(type_.source) if type_.source else ABSENT
        if stated is not ABSENT and stated is not None:
            return self._read(type_, Fact(convert(stated, type_.type), "stated"))
        if type_.source:
            known = _follow(self.looked_up, type_.source)
            if known is not ABSENT and known is not None:
                return Fact(convert(known, type_.type), "catalogue", (str(self.object.get("model", "")),))
        waits: Waits = {}
        self.under_way.append(waits)
        with self.case.given.noting() as tried:
            derived = self._derive(type_)
        self.under_way.pop()
        if derived is None:
            derived = Fact(None, "null") if stated is None else silence(type_)
        if not waits and not tried:
            return derived
        compared = tuple(dict.fromkeys(names for lists in waits.values() for names in lists))
        return replace(derived, waits=tuple(waits), compared=compared, tried=tuple(tried))

    def _read(self, type_: FactType, stated: Fact) -> Fact:
        """What is stated, or what it is read as by the fact's table, such as a territory as its country."""
        table = self.case.rule_set.tables.get(type_.read_as) if type_.read_as is not None else None
        row = table.row(str(stated.value), self.case.as_of) if table is not None else None
        if table is None or row is None:
            return stated
        return Fact(str(row["read_as"]), "derived", (f"{stated.value}, as stated", table.cite or table.name))

    def _derive(self, type_: FactType) -> Fact | None:
        if type_.derived is None:
            return None
        if type_.name in self._working:
            # A fact that is asked for while it is worked out: what follows hangs on which was asked for first.
            self.case.given.note_all()
            return None
        self._working.add(type_.name)
        try:
            return self._derivations[type_.derived](self)
        finally:
            self._working.discard(type_.name)

    def entity(self, label: str) -> Entity:
        """Work out every fact of the vocabulary and freeze."""
        names = self.case.rule_set.vocabulary.of(self.kind)
        facts = {name: self.fact(name) for name in names}
        facts.update(self._facts)
        return Entity(self.kind, self.id, facts, self.collections, label)


def silence(type_: FactType) -> Fact:
    """What it means that nothing was stated, by the vocabulary."""
    match type_.absent:
        case "no":
            return Fact(False, "assumed")
        case "none" if type_.type.name == "bool":
            return Fact(False, "none")
        case "none" if type_.type.name == "list":
            return Fact((), "none")
        case "none":
            return Fact(None, "none")
    return Fact(None, "absent")


def convert(value: Any, type_: Type) -> Value:
    """Turn a valid JSON value into an engine value of the fact's type."""
    match type_.name:
        case "bool":
            return bool(value)
        case "number" | "money":
            return exact(value)
        case "date":
            return value if isinstance(value, date) else date.fromisoformat(value)
        case "list":
            return tuple(str(member) for member in value)
    return str(value)


def _follow(object_: Any, path: str) -> Any:
    """What stands at the path; what lies below a null is null."""
    at = object_
    for part in path.split("/"):
        if at is None:
            return None
        if not isinstance(at, Mapping) or part not in at:
            return ABSENT
        at = at[part]
    return at
