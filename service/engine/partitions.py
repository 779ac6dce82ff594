"""Reading `partition:` documents: siblings that say they share every case out among them."""

from __future__ import annotations

from collections.abc import Mapping as AbstractMapping
from typing import Final

from service.engine.mistakes import hint
from service.engine.nodes import Reader
from service.engine.resolve import Names, Resolver
from service.engine.rules import Partition, Rule
from service.engine.source import Mapping

PARTITION_KEYS: Final = ("title", "cite", "for_each", "where", "of", "gaps", "note")


def read_partition(
    reader: Reader, body: Mapping, names: Names, rules: AbstractMapping[str, Rule]
) -> Partition | None:
    """Read one document, recording mistakes in `reader`."""
    _, node = body.entries[0]
    id_ = reader.text(node, "`partition`")
    if id_ is None:
        return None
    reader.keys(body, f"partition `{id_}`", ("partition", *PARTITION_KEYS))
    for_each = reader.texts(body.get("for_each"), "`for_each`")
    for entity in for_each:
        if entity not in names.vocabulary.entities:
            reader.wrong(
                "unknown_entity",
                f"`{entity}` is no entity",
                node.position,
                hint(entity, names.vocabulary.entities),
            )
            return None
    resolver = Resolver(reader, names, (*names.vocabulary.single(), *for_each))
    siblings = reader.texts(body.get("of"), "`of`")
    for sibling in siblings:
        if sibling not in rules:
            reader.wrong(
                "unknown_rule",
                f"`{id_}` is `of` `{sibling}`, which is no rule",
                node.position,
                hint(sibling, rules),
            )
        else:
            resolver.wants_bound(rules[sibling].for_each, f"rule `{sibling}`", node.position)
    if len(siblings) < 2:
        reader.wrong("missing_key", f"`{id_}` needs two rules or more under `of`", node.position)
    where = body.get("where")
    return Partition(
        id=id_,
        title=reader.text(body.get("title"), "`title`", node.position) or "",
        cite=reader.text(body.get("cite"), "`cite`", node.position) or "",
        for_each=for_each,
        where=resolver.condition(where) if where is not None else None,
        of=siblings,
        gaps_allowed=reader.choice(body.get("gaps"), "`gaps`", ("allowed", "none")) == "allowed",
        position=node.position,
    )
