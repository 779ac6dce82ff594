"""Every combination of the values of some facts. A set of combinations is the bits of one whole number."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from math import prod

from service.engine.entities import Key
from service.engine.types import Value


class Completions:
    """The combinations, numbered from zero; the last fact varies fastest."""

    def __init__(self, values: Mapping[Key, Sequence[Value]]) -> None:
        self.values = values
        self.total = prod(len(some) for some in values.values())
        self.all = (1 << self.total) - 1
        self._masks: dict[Key, tuple[int, ...]] = {}
        self._steps: dict[Key, int] = {}
        step = self.total
        for key, some in values.items():
            period, step = step, step // len(some)
            every = self.all // ((1 << period) - 1)
            block = ((1 << step) - 1) * every
            self._masks[key] = tuple(block << (place * step) for place in range(len(some)))
            self._steps[key] = step

    def at(self, number: int) -> dict[Key, Value]:
        """The values of one combination."""
        return {key: some[self._place(key, number)] for key, some in self.values.items()}

    def alike(self, number: int, keys: Iterable[Key]) -> int:
        """The combinations that give to some facts the values that one gives them."""
        found = self.all
        for key in keys:
            found &= self._masks[key][self._place(key, number)]
        return found

    def cells(self, key: Key) -> tuple[int, ...]:
        """For each value of a fact, the combinations that give it that value."""
        return self._masks[key]

    def split(self, key: Key, says: Callable[[Value], bool | None]) -> dict[bool | None, int]:
        """For each thing that may be said of a fact's value, the combinations of which it is said."""
        found: dict[bool | None, int] = {}
        for value, mask in zip(self.values[key], self._masks[key], strict=True):
            said = says(value)
            found[said] = found.get(said, 0) | mask
        return found

    def turns(self, key: Key, chosen: int) -> bool:
        """Whether two combinations that differ in one fact alone differ in being among the chosen."""
        step = self._steps[key]
        parts = {(chosen & mask) >> (place * step) for place, mask in enumerate(self._masks[key])}
        return len(parts) > 1

    def settles(self, key: Key, *sets: int) -> bool:
        """Whether each value of a fact alone tells in which of some sets a combination is."""
        return all(any(mask & ~one == 0 for one in sets) for mask in self._masks[key])

    def _place(self, key: Key, number: int) -> int:
        return number // self._steps[key] % len(self.values[key])
