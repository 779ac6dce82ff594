"""The catalogue of known chips: figures by key, in the request contract's own names."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from service.engine import source
from service.engine.mistakes import Mistake, RulesInvalid
from service.engine.source import Node, Scalar, Sequence


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
