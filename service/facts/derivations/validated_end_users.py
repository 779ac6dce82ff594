"""Whether a party is a validated end user on the day, and for which ECCNs (15 CFR 748.15; Part 748, Supplement No. 7).

The supplement names the company and its sites; a stated name may add the site after the company's own name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from service.engine.entities import Fact
from service.facts.draft import Derivation, Draft

_WORD: Final = re.compile(r"[^\W_]+")
_FORMS: Final = frozenset({"co", "company", "corp", "inc", "limited", "llc", "ltd", "pvt", "private"})


def validated_end_user(party: Draft) -> Fact:
    """Whether the party's name is that of a validated end user in the party's country."""
    return Fact(any(True for _ in _rows(party)), "derived", ("party.name", "veu"))


def validated_for_eccns(party: Draft) -> Fact | None:
    """ECCNs the party is validated for; None where the supplement's list of them was not read."""
    eccns: list[str] = []
    for row in _rows(party):
        if not isinstance(row["items"], tuple):
            return Fact(None, "derived", ("veu",))
        eccns.extend(row["items"])
    return Fact(tuple(eccns), "derived", ("veu",))


def _rows(party: Draft) -> Iterator[Mapping[str, Any]]:
    table = party.case.rule_set.tables.get("veu")
    stated = _words(str(party.object["name"]))
    for entity in table.rows if table is not None else ():
        row = table.row(entity, party.case.as_of) if table is not None else None
        listed = _words(entity)
        if row is not None and stated[: len(listed)] == listed and party.text("country") == row["country"]:
            yield row


def _words(name: str) -> tuple[str, ...]:
    return tuple(word for word in _WORD.findall(name.casefold()) if word not in _FORMS)


DERIVATIONS: Final[Mapping[str, Derivation]] = {
    "validated_end_user": validated_end_user,
    "validated_for_eccns": validated_for_eccns,
}
