"""What can be wrong with a rule file, said so that its author can mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from service.engine.position import Position


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing wrong, where it is, and what would be accepted.

    code: the kind of mistake in snake_case, such as `unknown_fact`; fixtures and docs go by it.
    help: what is accepted, or the nearest valid name.
    witness: a shipment that shows it, as one line of JSON, where one was searched and found.
    """

    code: str
    message: str
    position: Position
    help: str | None = None
    witness: str | None = None

    def __str__(self) -> str:
        lines = [f"{self.position}: {self.message}"]
        lines += [f"  help: {self.help}"] if self.help else []
        lines += [f"  witness: {self.witness}"] if self.witness else []
        return "\n".join(lines)


class RulesInvalid(Exception):
    """The rules folder cannot be used. Carries every mistake found, in file order."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(sorted(mistakes, key=lambda mistake: mistake.position))
        super().__init__("\n".join(str(mistake) for mistake in self.mistakes))


def nearest(name: str, valid: Iterable[str]) -> str | None:
    """Say `did you mean` with the valid name closest to `name`, or None where nothing is close."""
    hit = process.extractOne(name, list(valid), scorer=OSA.normalized_similarity, score_cutoff=0.6)
    return f"did you mean `{hit[0]}`?" if hit else None


def accepted(valid: Iterable[str], most: int = 12) -> str:
    """List what is accepted, cut after `most` names."""
    names = sorted(valid)
    shown = ", ".join(f"`{name}`" for name in names[:most])
    return f"accepted: {shown}" + (f" and {len(names) - most} more" if len(names) > most else "")


def hint(name: str, valid: Iterable[str]) -> str:
    """Give the nearest valid name or, where none is near, what is accepted."""
    names = list(valid)
    return nearest(name, names) or accepted(names)
