"""Export Control Classification Numbers and what contains what (15 CFR 738.2; 774 supp. 1)."""

from __future__ import annotations

import re

EAR99 = "EAR99"
_PATTERN = re.compile(r"^(EAR99|[0-9][A-E][0-9]{3}(\.[a-z0-9]+)*)$")


def is_eccn(text: str) -> bool:
    """Whether `text` is an ECCN to any depth (`3A090`, `3B001.f.1`) or `EAR99`."""
    return _PATTERN.match(text) is not None


def contains(wide: str, narrow: str) -> bool:
    """Whether paragraph `narrow` lies in `wide`: `3A090.a.1` is in `3A090.a` is in `3A090`."""
    return narrow == wide or narrow.startswith(wide + ".")
