"""Facts worked out anew with values in place of unknown ones, leaving alone every entity that these cannot touch."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from service.engine.entities import Entity
from service.engine.types import Value
from service.facts.build import build
from service.facts.case import Case
from service.facts.given import Given, Memory

Key = tuple[str, str]
"""(entity id, path) of a fact; (kind, id) of an entity."""


class Rebuild:
    """Called with values by (entity id, path), gives the shipment as it would be; built for many calls on one case.

    The values stand in place of unknown facts, or of facts of the shipment itself.
    """

    def __init__(self, case: Case, root: Entity) -> None:
        self._case = case
        self._root = root
        self._untouched: dict[frozenset[Key], dict[Key, Entity]] = {}
        self._memories: dict[frozenset[Key], Memory] = {}

    def __call__(self, given: Mapping[Key, Value]) -> Entity:
        """The shipment with the values given, and of each fact in it on which of these it rests.

        Which entities they touch is found once for each set of facts.
        """
        keys = frozenset(given)
        if keys not in self._untouched:
            # What follows from a fact that is known is not written down anywhere; then all is worked out anew.
            known = any(_known(self._root, key) for key in keys)
            self._untouched[keys] = {} if known else dict(self._kept(keys))
            self._memories[keys] = Memory()
        return build(replace(self._case, given=Given(given, self._memories[keys])), self._untouched[keys])

    def _kept(self, keys: frozenset[Key]) -> Iterator[tuple[Key, Entity]]:
        touched = {entity.partition("/")[0] for entity, _ in keys}
        for collection in self._root.collections.values():
            for member in collection.members:
                if member.id not in touched and not _waits(member, keys):
                    yield (member.kind, member.id), member


def _known(shipment: Entity, key: Key) -> bool:
    """Whether it is a fact of the shipment itself that is known."""
    return key[0] == shipment.id and shipment.fact(key[1].partition(".")[2]).value is not None


def _waits(entity: Entity, keys: frozenset[Key]) -> bool:
    """Whether a fact of the entity, or of one below it, may change with one of the keys."""
    return any(keys.intersection(fact.waits) for one in entity.walk() for fact in one.facts.values())
