"""Published text made clean and comparable: spaces, control characters, names, aliases, addresses."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

_CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2060\ufeff]")
_SPACES: Final = re.compile(r"\s+")
_NOT_WORD: Final = re.compile(r"[^0-9a-z]+")
_AKA: Final = re.compile(r"[\s,;(]*\b(?:a\.?k\.?a\.?|f\.?k\.?a\.?)(?=[\s,:]|$)[\s,:]*", re.IGNORECASE)
_SEE_ALSO: Final = re.compile(r"\s*\(\s*see (?:also )?(?:alternate )?address[^)]*\)?\.?", re.IGNORECASE)
_ADDRESS_BREAK: Final = re.compile(
    r"\s*[;.]\s*and\s+(?=\S)|\s*;\s*|(?:^|[\s.]+)(?:alt )?address:\s*"
    r"|(?<=china|.kong|ussia|aiwan|.iran|.zone)[.,]?\s+and\s+(?=[A-Z0-9])",
    re.IGNORECASE,
)
_NO_NAME: Final = frozenset({"and", "the", "or"})


def clean(text: str | None) -> str:
    """`text` without control characters, with plain single spaces. C1 controls and NBSP occur in the real files."""
    if not text:
        return ""
    return _SPACES.sub(" ", _CONTROLS.sub("", text)).strip()


def without_pointer(text: str) -> str:
    """`text` without `(See alternate address under Singapore)`."""
    return _SEE_ALSO.sub("", text)


def fold(name: str) -> str:
    """`name` for comparing sources with each other: lower case ASCII letters and digits, nothing between them."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return _NOT_WORD.sub("", plain)


def split_aka(name: str) -> tuple[str, tuple[str, ...]]:
    """A name that holds its own aliases: `X (a.k.a., Y` gives `X` and `(Y,)`, closed bracket or not."""
    parts = [part for part in map(trim, _AKA.split(name)) if len(part) > 1]
    if not parts:
        return name, ()
    return parts[0], tuple(parts[1:])


def trim(name: str) -> str:
    """`name` without a separator, a dangling `and` or an unmatched bracket at its ends."""
    name = name.strip(" ;,:")
    name = name.removeprefix("and ")
    if name.endswith((" and", ";and")):
        name = name[:-4].rstrip(" ;,:")
    if name.endswith(")") and name.count(")") > name.count("("):
        name = name[:-1]
    if name.endswith("(") or (name.count("(") > name.count(")") and name.rfind("(") == len(name) - 1):
        name = name[:-1]
    if name.endswith(".") and name.count(".") == 1 and name[:-1].count(" ") > 3:
        name = name[:-1]
    return name.strip(" ;,:")


def split_aliases(text: str) -> tuple[str, ...]:
    """Aliases joined by `;`, some with a leading `and` or an `a.k.a.` inside, a few separators too many."""
    found: list[str] = []
    for part in text.split(";"):
        head, more = split_aka(trim(clean(part)))
        found.extend(one for one in (head, *more) if len(one) > 1 and one.casefold() not in _NO_NAME)
    return unique(found)


def split_addresses(text: str | None) -> tuple[str, ...]:
    """Addresses joined by `;` and `and`, without the pointers to other countries' rows."""
    parts = (part.strip(" ;,.") for part in _ADDRESS_BREAK.split(without_pointer(clean(text))))
    return unique(part.removeprefix("and ") for part in parts if len(part) > 3)


def unique(texts: Iterable[str]) -> tuple[str, ...]:
    """`texts` in order, each once (case aside)."""
    seen: dict[str, str] = {}
    for text in texts:
        seen.setdefault(text.casefold(), text)
    return tuple(seen.values())
