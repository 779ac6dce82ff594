"""Values tried in place of unknown facts, and which of them were looked at while something was worked out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from service.engine.entities import Fact, Key
from service.engine.types import Value


class Memory:
    """Facts worked out once, for every completion that agrees in the values each rests on."""

    def __init__(self) -> None:
        self._kept: dict[Key, dict[tuple[Key, ...], dict[tuple[Value | None, ...], Fact]]] = {}

    def recall(self, key: Key, values: Mapping[Key, Value]) -> Fact | None:
        """The fact as it is under these values; None where it was not worked out for such."""
        for keys, facts in self._kept.get(key, {}).items():
            fact = facts.get(tuple([values.get(one) for one in keys]))
            if fact is not None:
                return fact
        return None

    def keep(self, key: Key, values: Mapping[Key, Value], fact: Fact) -> None:
        """Keep a fact that was worked out under some values and tells on which it rests."""
        facts = self._kept.setdefault(key, {}).setdefault(fact.tried, {})
        facts[tuple([values.get(one) for one in fact.tried])] = fact


class Given:
    """Values by (entity id, path). Looking one up is noted for everything that is being worked out at that time.

    memory: facts worked out before for other values of the same keys.
    """

    def __init__(self, values: Mapping[Key, Value] | None = None, memory: Memory | None = None) -> None:
        self._values = values or {}
        self._memory = memory if memory is not None else Memory()
        self._under_way: list[dict[Key, None]] = []

    def __bool__(self) -> bool:
        return bool(self._values)

    def get(self, key: Key) -> Value | None:
        """The value tried for a fact, None where none is."""
        value = self._values.get(key)
        if value is not None:
            self.note((key,))
        return value

    def note(self, keys: Iterable[Key]) -> None:
        """Note that what is being worked out rests on these."""
        for noted in self._under_way:
            noted.update(dict.fromkeys(keys))

    def note_all(self) -> None:
        """Note every value: for what depends on the order in which facts are asked for."""
        self.note(self._values)

    @contextmanager
    def noting(self) -> Iterator[dict[Key, None]]:
        """Gather the keys on which rests what is worked out inside."""
        noted: dict[Key, None] = {}
        self._under_way.append(noted)
        try:
            yield noted
        finally:
            self._under_way.pop()

    def recall(self, key: Key) -> Fact | None:
        """The fact, if it was worked out before from the same values; None where it was not."""
        return self._memory.recall(key, self._values) if self._values else None

    def keep(self, key: Key, fact: Fact) -> Fact:
        """Keep a fact, which tells what it rests on."""
        if self._values:
            self._memory.keep(key, self._values, fact)
        return fact
