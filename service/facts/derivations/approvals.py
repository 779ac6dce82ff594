"""Whether a party, or its ultimate parent, is named in a table of approved companies on the day.

Approval is by legal entity, so a name must be the same: case, punctuation and the spelling of legal forms are
passed over, and a legal form may be left out, but not changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from service.engine.entities import Fact
from service.facts.draft import Derivation, Draft

TABLES: Final = ("approved_ic_designers", "approved_osats", "uae_approved")
_FORMS: Final = {
    "incorporated": "inc",
    "corporation": "corp",
    "limited": "ltd",
    "company": "co",
    "inc": "inc",
    "corp": "corp",
    "ltd": "ltd",
    "co": "co",
    "llc": "llc",
    "pbc": "pbc",
    "plc": "plc",
    "ag": "ag",
    "nv": "nv",
    "sa": "sa",
    "berhad": "bhd",
    "bhd": "bhd",
    "gmbh": "gmbh",
}
_WORD: Final = re.compile(r"[^\W_]+")
_ALIAS: Final = re.compile(r"^(.*)\(([^()]*)\)\s*$")


def approved_as(party: Draft) -> Fact | None:
    """Sets of approved companies in which the party's name stands."""
    return Fact(tuple(_sets(party, str(party.object["name"]))), "derived", ("party.name",))


def parent_approved_as(party: Draft) -> Fact | None:
    """Sets of approved companies in which its ultimate parent's name stands."""
    parent = party.raw("ultimate_parent/name")
    if not isinstance(parent, str):
        return None
    return Fact(tuple(_sets(party, parent)), "derived", ("party.ultimate_parent.name",))


def _sets(party: Draft, name: str) -> Iterator[str]:
    day = party.case.as_of
    for table in TABLES:
        for key, one in party.case.rule_set.tables[table].sets.items():
            if any(same_company(name, member) for member in one.on(day)):
                yield f"{table}/{key}"


def same_company(stated: str, listed: str) -> bool:
    """Whether a stated name is the listed one; what stands in brackets at its end is another name of the same."""
    words, forms = _taken_apart(stated)
    for name in _names(listed):
        other_words, other_forms = _taken_apart(name)
        if words and words == other_words and (not forms or not other_forms or forms == other_forms):
            return True
    return False


def _names(listed: str) -> tuple[str, ...]:
    match = _ALIAS.match(listed)
    return (match.group(1), match.group(2)) if match else (listed,)


def _taken_apart(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a name and, apart from them, the legal forms at its end."""
    words = _WORD.findall(name.casefold().replace("n.v.", "nv").replace("s.a.", "sa"))
    if words[:1] == ["the"]:
        del words[0]
    forms: list[str] = []
    while len(words) > 1 and words[-1] in _FORMS:
        forms.insert(0, _FORMS[words.pop()])
    return tuple(words), tuple(forms)


DERIVATIONS: Final[Mapping[str, Derivation]] = {
    "approved_as": approved_as,
    "parent_approved_as": parent_approved_as,
}
