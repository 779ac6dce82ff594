"""What an item, or its use, is called: the sets of named goods whose words stand in what the request calls it.

The Country Chart and the HS numbers do not tell everything: some paragraphs name goods by what they are called in
trade (15 CFR Part 746, Supplement No. 6; 746.8(a)(8); 744.5). A description that holds such a name says that the item
is one; a description without any says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from service.engine.entities import Fact
from service.facts.draft import Derivation, Draft

TABLE: Final = "named_goods"
_APART: Final = re.compile(r"[\s\-‐-―]+")


def described_as(draft: Draft) -> Fact:
    """Names of the sets of `named_goods` one of whose members stands in the description, as a word of its own."""
    return Fact(_sets(draft), "derived", (f"{draft.kind}.description",))


def maritime_propulsion(end_use: Draft) -> Fact | None:
    """True where the use, or an item, is described as nuclear propulsion of ships (15 CFR 744.5), else not known.

    A ship alone makes no such use of one that is not stated to be nuclear.
    """
    telling = {"744.5 nuclear ships"} | ({"744.5 ships"} if end_use.value("nuclear") is True else set())
    for draft in (end_use, *end_use.root.drafts.get("items", ())):
        if telling & set(_sets(draft)):
            return Fact(True, "derived", (f"{draft.kind}.description",))
    return None


def _sets(draft: Draft) -> tuple[str, ...]:
    table = draft.case.rule_set.tables.get(TABLE)
    words = _APART.sub(" ", str(draft.object.get("description") or ""))
    return tuple(
        name
        for name, one in (table.sets if table is not None else {}).items()
        if words and any(_pattern(member).search(words) for member in one.on(draft.case.as_of))
    )


@lru_cache(maxsize=4096)
def _pattern(member: str) -> re.Pattern[str]:
    """One or several of it, whatever the case of the letters; an abbreviation, all in capitals, only as written."""
    flags = 0 if member.isupper() else re.IGNORECASE
    return re.compile(rf"(?<!\w){re.escape(_APART.sub(' ', member))}(?:s|es)?(?!\w)", flags)


DERIVATIONS: Final[Mapping[str, Derivation]] = {
    "described_as": described_as,
    "maritime_propulsion": maritime_propulsion,
}
