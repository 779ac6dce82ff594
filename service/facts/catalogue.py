"""The catalogue of known chips: figures by key, in the request contract's own names."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, Final

from service.engine import source
from service.engine.mistakes import Mistake, RulesInvalid
from service.engine.source import Node, Scalar, Sequence

_WORD: Final = re.compile(r"[^\W_]+")
_NUMBERED: Final = re.compile(r"(?![0-9]+gb)[a-z]*[0-9]{2,}[a-z0-9]*")
"""What tells a chip from its family: `h100`, `4090`; not the size of its memory."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Chips by key, and the hash of the files they came from."""

    chips: Mapping[str, Mapping[str, Any]]
    sha256: str


def load_catalogue(folder: Path) -> Catalogue:
    """Read every YAML file of the folder. Raises RulesInvalid for a key that stands twice."""
    chips: dict[str, Mapping[str, Any]] = {}
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*.yaml")):
        digest.update(path.read_bytes())
        for document in source.read(path, f"catalogue/{path.name}"):
            if not isinstance(document, source.Mapping):
                continue
            for key, node in document.entries:
                if key.text in chips:
                    raise RulesInvalid(
                        [
                            Mistake(
                                "duplicate_id", f"chip `{key.text}` is in the catalogue twice", key.position
                            )
                        ]
                    )
                value = _plain(node)
                if isinstance(value, dict):
                    chips[key.text] = value
    return Catalogue(chips, digest.hexdigest())


def chips_named(
    chips: Mapping[str, Mapping[str, Any]], models: Iterable[str]
) -> dict[str, Mapping[str, Any]]:
    """The chips among `models`, by model as stated: a key, or a name of one chip alone, with or without its maker."""
    found: dict[str, Mapping[str, Any]] = {}
    for model in models:
        if model in chips:
            found[model] = chips[model]
            continue
        matching = [chip for key, chip in chips.items() if _folded(model) in _called(key, chip)]
        if len(matching) == 1:
            found[model] = matching[0]
    return found


def chips_like(chips: Mapping[str, Mapping[str, Any]], words: str) -> tuple[str, ...]:
    """Keys of chips that words may speak of: those with whose number, such as `h100` or `4090`, one of the words is."""
    spoken = frozenset(_WORD.findall(words.casefold()))
    return tuple(
        key for key in chips if any(part in spoken for part in key.split("-") if _NUMBERED.fullmatch(part))
    )


def _called(key: str, chip: Mapping[str, Any]) -> frozenset[str]:
    """What a chip is called, letters and figures alone."""
    name, maker = str(chip.get("name") or key), str(chip.get("maker") or "")
    short = name.removeprefix(maker)
    return frozenset(_folded(one) for one in (key, name, short) if _folded(one))


def _folded(text: str) -> str:
    return "".join(_WORD.findall(text.casefold()))


def _plain(node: Node) -> Any:
    """Read scalars as YAML's core does for null, true, false and numbers; numbers exact."""
    if isinstance(node, Sequence):
        return [_plain(item) for item in node.items]
    if isinstance(node, Scalar):
        return _scalar(node)
    return {key.text: _plain(value) for key, value in node.entries}


def _scalar(node: Scalar) -> Any:
    if node.quoted:
        return node.text
    constants: dict[str, Any] = {"null": None, "~": None, "": None, "true": True, "false": False}
    if node.text in constants:
        return constants[node.text]
    try:
        number = Decimal(node.text)
    except InvalidOperation:
        return node.text
    return number if number.is_finite() else node.text
