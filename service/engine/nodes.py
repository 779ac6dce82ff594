"""Reading nodes with checks: each helper returns what it wants or records a mistake and returns None."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from service.engine.mistakes import Mistake, hint
from service.engine.position import Position
from service.engine.source import Mapping, Node, Scalar, Sequence


class Reader:
    """Collects mistakes while nodes are read, so that one run reports them all."""

    def __init__(self) -> None:
        self.mistakes: list[Mistake] = []

    def wrong(self, code: str, message: str, position: Position, cure: str | None = None) -> None:
        """Record a mistake; `cure` is what would be accepted."""
        self.mistakes.append(Mistake(code, message, position, cure))

    def mapping(self, node: Node | None, what: str, at: Position | None = None) -> Mapping | None:
        """Want a mapping; a missing node is a mistake at `at`, or silent where `at` is None."""
        if isinstance(node, Mapping):
            return node
        if node is not None:
            self.wrong("wrong_shape", f"{what} must be a mapping", node.position)
        elif at is not None:
            self.wrong("missing_key", f"{what} is missing", at)
        return None

    def sequence(self, node: Node | None, what: str) -> tuple[Node, ...]:
        """Want a list; absent is empty."""
        if isinstance(node, Sequence):
            return node.items
        if node is not None:
            self.wrong("wrong_shape", f"{what} must be a list", node.position)
        return ()

    def text(self, node: Node | None, what: str, at: Position | None = None) -> str | None:
        """Want a scalar; a missing node is a mistake at `at`, or silent where `at` is None."""
        if isinstance(node, Scalar):
            return node.text
        if node is not None:
            self.wrong("wrong_shape", f"{what} must be a single value", node.position)
        elif at is not None:
            self.wrong("missing_key", f"{what} is missing", at)
        return None

    def texts(self, node: Node | None, what: str) -> tuple[str, ...]:
        """Want a scalar or a list of scalars."""
        if isinstance(node, Scalar):
            return (node.text,)
        return tuple(
            text for item in self.sequence(node, what) if (text := self.text(item, what)) is not None
        )

    def day(self, node: Node | None, what: str) -> date | None:
        """Want an ISO date; absent is None."""
        text = self.text(node, what)
        if text is None or node is None:
            return None
        try:
            return date.fromisoformat(text)
        except ValueError:
            self.wrong(
                "bad_date",
                f"{what} `{text}` is not a date",
                node.position,
                "accepted: a day such as 2023-11-17",
            )
            return None

    def choice(self, node: Node | None, what: str, options: Iterable[str]) -> str | None:
        """Want one of `options`; absent is None."""
        text = self.text(node, what)
        valid = list(options)
        if text is None or node is None:
            return None
        if text not in valid:
            self.wrong("unknown_choice", f"{what} `{text}` is not known", node.position, hint(text, valid))
            return None
        return text

    def keys(self, node: Mapping, what: str, valid: Iterable[str]) -> None:
        """Refuse keys outside `valid`."""
        names = list(valid)
        for key, _ in node.entries:
            if key.text not in names:
                self.wrong(
                    "unknown_key", f"{what} has no key `{key.text}`", key.position, hint(key.text, names)
                )
