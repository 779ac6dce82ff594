"""Citations one by one: a rule may cite several paragraphs in one breath, an answer gives each by itself."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

# A comma or `and` parts two citations only where the next begins like one: `15 CFR ...`, `ECCN ...`, `Note ...`,
# a section number, or a Federal Register page. `15 CFR Part 744, Supplement No. 4` stays whole.
_BETWEEN: Final = re.compile(r"(?:, | and )(?=15 CFR |ECCN |Note |Technical Note |\d{3}\.\d|\d{2} FR )")
_SECTION: Final = re.compile(r"^\d{3}\.\d")


def citations(texts: Iterable[str | None]) -> list[str]:
    """Part what stands together and drop what was said before."""
    found: dict[str, None] = {}
    for text in texts:
        for part in _BETWEEN.split(text or ""):
            if part:
                found.setdefault(f"15 CFR {part}" if _SECTION.match(part) else part)
    return list(found)
