"""How much one request may hold, checked before anything walks through it."""

from __future__ import annotations

from typing import Any, Final

from service.operations.reading.contract.party import MAX_OWNERS
from service.operations.reading.contract.request import MAX_ITEMS, MAX_PARTIES
from service.values.problem import Fault, pointer

MAX_OWNER_DEPTH: Final = 20

_OWNERS: Final = f"at most {MAX_OWNERS} owners in all, nested at most {MAX_OWNER_DEPTH} deep"


def excess(document: dict[str, Any]) -> list[Fault]:
    """Return what the request has too much of: parties, items, owners, owners of owners."""
    found = []
    for name, most in (("parties", MAX_PARTIES), ("items", MAX_ITEMS)):
        entries = document.get(name)
        if isinstance(entries, list) and len(entries) > most:
            found.append(Fault(pointer(name), f"{len(entries)} entries", f"at most {most} {name}"))
    parties = document.get("parties")
    if not found and isinstance(parties, list):
        found.extend(_owners(parties))
    return found


def _owners(parties: list[Any]) -> list[Fault]:
    """Walk the owner trees level by level: their depth must not become the depth of our own stack."""
    level: list[tuple[tuple[str | int, ...], Any]] = [
        (("parties", i), party) for i, party in enumerate(parties)
    ]
    count = 0
    for depth in range(MAX_OWNER_DEPTH + 1):
        below: list[tuple[tuple[str | int, ...], Any]] = []
        for steps, holder in level:
            owners = holder.get("owners") if isinstance(holder, dict) else None
            if not isinstance(owners, list) or not owners:
                continue
            if depth == MAX_OWNER_DEPTH:
                return [Fault(pointer(*steps, "owners"), f"owners nested more than {depth} deep", _OWNERS)]
            count += len(owners)
            if count > MAX_OWNERS:
                return [Fault(pointer(*steps, "owners"), f"more than {MAX_OWNERS} owners", _OWNERS)]
            below.extend(((*steps, "owners", i), owner) for i, owner in enumerate(owners))
        level = below
    return []
