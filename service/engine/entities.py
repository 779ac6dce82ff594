"""The facts of one case, as the engine sees them: entities, their facts, and the collections below them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from service.engine.types import Value

Key = tuple[str, str]
"""A fact of one entity: (entity id, path)."""


@dataclass(frozen=True, slots=True)
class Fact:
    """What is known of one fact of one entity.

    value: None where it is not known.
    source: `stated`, `null`, `absent`, `assumed` (absence read as no), `none` (absence says there is none), `derived`,
        `catalogue`, `screening`, `given` (tried in place of what is not known).
        `follows`: not known, and here it is not to be stated itself: what it `waits` for is.
    basis: what it rests on: names of facts, a catalogue key, a list entry.
    waits: the unknown facts, by entity and path, that were looked at to work it out: where it is not known, those
        from which it would follow.
    compared: lists of names with which it would be compared, of a list of names that it waits for.
    tried: of a fact worked out while values are tried in place of unknown facts, those on which it rests.
    """

    value: Value | None
    source: str
    basis: tuple[str, ...] = ()
    waits: tuple[Key, ...] = ()
    compared: tuple[tuple[str, ...], ...] = ()
    tried: tuple[Key, ...] = ()


UNSTATED = Fact(None, "absent")


@dataclass(frozen=True, slots=True)
class Collection:
    """Entities below another. `complete` is False where there may be more than are named.

    tried: values tried on which its members, or whether they are all, rest; see `Fact`.
    """

    members: tuple[Entity, ...] = ()
    complete: bool = True
    tried: tuple[Key, ...] = ()


EMPTY = Collection()


@dataclass(frozen=True, slots=True, eq=False)
class Entity:
    """One thing with facts: the shipment, a party, an item, a die.

    id: unique among entities of its kind in the case; `p1`, `i1`, `i1/d2`.
    label: how prose names it.
    """

    kind: str
    id: str
    facts: Mapping[str, Fact] = field(default_factory=dict)
    collections: Mapping[str, Collection] = field(default_factory=dict)
    label: str = ""

    def fact(self, name: str) -> Fact:
        """Return the fact `name` (without the entity's own name), unknown where nothing was said."""
        return self.facts.get(name, UNSTATED)

    def collection(self, plural: str) -> Collection:
        """Return the entities below this one under `plural`."""
        return self.collections.get(plural, EMPTY)

    def walk(self) -> Iterator[Entity]:
        """Yield this entity and all below it."""
        yield self
        for collection in self.collections.values():
            for member in collection.members:
                yield from member.walk()
