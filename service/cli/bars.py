"""Progress bars."""

from __future__ import annotations

from collections.abc import Callable


def advance(update: Callable[[int], None]) -> Callable[[str, float], None]:
    """Turn the parts done of each file into steps of the bar, a hundred a file."""
    done: dict[str, int] = {}

    def progress(name: str, part: float) -> None:
        steps = int(part * 100)
        update(steps - done.get(name, 0))
        done[name] = steps

    return progress
