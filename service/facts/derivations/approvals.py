"""Whether a party, or a company it is a subsidiary of, is named in a table of approved companies on the day.

Approval is by legal entity, so a name must be the same: case, punctuation and the spelling of legal forms are
passed over, and a legal form may be left out, but not changed. An unincorporated branch is the legal person it is
part of. The supplements do not say what a subsidiary is: here one whose ultimate parent the company is, or more than
half of which it owns.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from service.engine.entities import Fact
from service.facts.draft import Derivation, Draft

MAJORITY: Final = 50
"""Per cent above which an owner holds most of a company."""
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
    """Sets of approved companies in which the party's name stands, or that of the legal person it is a branch of."""
    return Fact(_sets(party, _own_names(party)), "derived", ("party.name", "party.branch_of"))


def parent_approved_as(party: Draft) -> Fact | None:
    """Sets of approved companies in which its ultimate parent stands, or one that owns most of it, link by link."""
    return Fact(_sets(party, _names_above(party)), "derived", ("party.ultimate_parent.name", "party.owners"))


def _own_names(party: Draft) -> Iterator[str]:
    yield str(party.object["name"])
    whole = party.raw("branch_of/name")
    if isinstance(whole, str):
        yield whole


def _names_above(party: Draft) -> Iterator[str]:
    parent = party.raw("ultimate_parent/name")
    if isinstance(parent, str):
        yield parent
    yield from _majority_owners(party.object.get("owners") or ())


def _majority_owners(owners: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    for owner in owners:
        if (owner.get("percent") or 0) > MAJORITY:
            if owner.get("name") is not None:
                yield str(owner["name"])
            yield from _majority_owners(owner.get("owners") or ())


def _sets(party: Draft, names: Iterable[str]) -> tuple[str, ...]:
    day = party.case.as_of
    known = tuple(names)
    return tuple(
        f"{table}/{key}"
        for table in TABLES
        for key, one in party.case.rule_set.tables[table].sets.items()
        if any(same_company(name, member) for name in known for member in one.on(day))
    )


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
