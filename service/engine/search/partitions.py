"""Siblings that say they partition: cases that fall in none of them, or in two."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from service.engine.mistakes import Mistake
from service.engine.rules import Partition, RuleSet
from service.engine.search.look import WIDTH, Found, Look
from service.engine.search.witness import witness


class Partitions:
    """Every partition, until a gap or an overlap is found, on the days on which all its siblings are law."""

    def __init__(self, rules: RuleSet) -> None:
        self._rules = rules
        self._found: dict[tuple[str, tuple[str, ...]], Found] = {}

    def look(self, look: Look) -> None:
        """Search the gaps and overlaps that were not found yet."""
        for partition in self._rules.partitions:
            if all(look.version(sibling) is not None for sibling in partition.of):
                self._search(look, partition)

    def _search(self, look: Look, partition: Partition) -> None:
        encoder = look.encoder(WIDTH)
        asked = look.first_of(encoder, partition.for_each)
        given = list(asked.there)
        if partition.where is not None:
            given.append(encoder.condition(partition.where, asked.bound).true)
        siblings = {name: encoder.rule(name, asked.bound) for name in partition.of}
        wanted: dict[tuple[str, ...], list[int]] = {
            pair: [siblings[one].true for one in pair] for pair in combinations(partition.of, 2)
        }
        if not partition.gaps_allowed:
            wanted[()] = [pair.false for pair in siblings.values()]
        for names, literals in wanted.items():
            if (partition.id, names) not in self._found:
                found = look.found(encoder, [*given, *literals])
                if found is not None:
                    self._found[partition.id, names] = found

    def mistakes(self) -> Iterator[Mistake]:
        """Every gap and overlap, with the shipment that shows it."""
        by_id = {partition.id: partition for partition in self._rules.partitions}
        for (id_, names), found in self._found.items():
            code, what = (
                ("overlap", f"in both `{names[0]}` and `{names[1]}`") if names else ("gap", "in none")
            )
            yield Mistake(
                code,
                f"`{id_}` does not partition: a case falls {what}",
                by_id[id_].position,
                "correct a threshold, or what the partition is `of`",
                witness(found, self._rules.vocabulary),
            )
