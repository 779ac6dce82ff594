"""Whether a description that somebody wrote is plural, so that a sentence in the singular can be made of it."""

from __future__ import annotations

import re
from typing import Final

_AFTER_THE_NOUN: Final = re.compile(
    r"\s+(?:of|for|with|without|from|in|on|to|at|by|that|which|under|including)\s|[,;:(\[/]|\s[-\N{EN DASH}]\s"
)
_SINGULAR: Final = re.compile(r"(?:ss|us|is|[A-Z\d]S|\b(?:lens|gas|series|means|mems|canvas|atlas))$")
_MODEL: Final = re.compile(r"\s+\S*\d\S*(?:\s+[A-Za-z]{1,4})?$")


def is_plural(description: str) -> bool:
    """Whether a description names several things: by the ending of its noun, or because it joins two with `and`."""
    noun = _AFTER_THE_NOUN.split(description.strip(), maxsplit=1)[0].strip()
    if re.search(r"\s(?:and|&)\s", noun):
        return True
    while (shorter := _MODEL.sub("", noun)) != noun:
        noun = shorter
    return noun.endswith("s") and _SINGULAR.search(noun) is None
