"""The facts of one case, as the engine sees them: entities, their facts, and the collections below them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from service.engine.types import Value


@dataclass(frozen=True, slots=True)
class Fact:
    """What is known of one fact of one entity.

    value: None where it is not known.
    source: `stated`, `null`, `absent`, `assumed` (absence read as no), `none` (absence says there is none), `derived`,
        `catalogue`, `screening`, `given` (tried in place of what is not known).
    basis: what it rests on: names of facts, a catalogue key, a list entry.
    waits: of a fact that is not known, the unknown facts from which it would follow, by (entity id, path).
    """

    value: Value | None
    source: str
    basis: tuple[str, ...] = ()
    waits: tuple[tuple[str, str], ...] = ()


UNSTATED = Fact(None, "absent")


@dataclass(frozen=True, slots=True)
class Collection:
    """Entities below another. `complete` is False where there may be more than are named."""

    members: tuple[Entity, ...] = ()
    complete: bool = True


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
