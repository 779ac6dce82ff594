"""What is wrong with a request, one fault a wrong field, in the shape of RFC 9457 problem details."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

MAX_FAULTS: Final = 100
KINDS: Final = "urn:exportcheck:problem:"
_LONGEST_SHOWN: Final = 60


@dataclass(frozen=True, slots=True)
class Fault:
    """One wrong field.

    pointer: JSON pointer (RFC 6901) into the request; empty for the whole.
    detail: what is wrong, with what was found in backticks.
    accepted: what is accepted there.
    """

    pointer: str
    detail: str
    accepted: str


class Problem(Exception):
    """A request that cannot be answered, and why.

    status: the HTTP status the fault has; the command line maps it to an exit code.
    title: what kind of problem it is, the same for every problem of its kind; the document's `type` is made of it.
    faults: at most `MAX_FAULTS`; `omitted` says how many more there were.
    """

    def __init__(self, status: int, title: str, detail: str, faults: Iterable[Fault] = ()) -> None:
        found = tuple(faults)
        super().__init__(detail)
        self.status = status
        self.title = title
        self.detail = detail
        self.faults = found[:MAX_FAULTS]
        self.omitted = len(found) - len(self.faults)

    def document(self) -> dict[str, Any]:
        """Return the members of the `application/problem+json` document."""
        document: dict[str, Any] = {
            "type": KINDS + self.title.lower().replace(" ", "-"),
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
            "errors": [
                {"pointer": fault.pointer, "detail": fault.detail, "accepted": fault.accepted}
                for fault in self.faults
            ],
        }
        if self.omitted:
            document["errors_omitted"] = self.omitted
        return document


def pointer(*steps: str | int) -> str:
    """Write `steps` as a JSON pointer: `pointer("parties", 0)` is `/parties/0`."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def shown(text: str) -> str:
    """Return `text` in backticks for a message: shortened, and with what cannot be printed escaped."""
    if len(text) > _LONGEST_SHOWN:
        text = text[:_LONGEST_SHOWN] + "..."
    printable = "".join(
        c if c.isprintable() else c.encode("unicode_escape", "backslashreplace").decode() for c in text
    )
    return f"`{printable}`"
