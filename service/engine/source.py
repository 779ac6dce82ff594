"""YAML as positioned nodes: every scalar is text with its place, so `NO` stays Norway and `3E001` stays an ECCN."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from service.engine.mistakes import Mistake, RulesInvalid
from service.engine.position import Position


@dataclass(frozen=True, slots=True)
class Scalar:
    """A scalar, always text; `quoted` tells `"5"` from `5`."""

    text: str
    position: Position
    quoted: bool


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list of nodes."""

    items: tuple[Node, ...]
    position: Position


@dataclass(frozen=True, slots=True)
class Mapping:
    """A mapping; keys are scalars and no key stands twice."""

    entries: tuple[tuple[Scalar, Node], ...]
    position: Position

    def get(self, key: str) -> Node | None:
        """Return the node under `key`, or None."""
        for name, node in self.entries:
            if name.text == key:
                return node
        return None

    def keys(self) -> Iterator[str]:
        """Yield the keys as text, in order."""
        return (name.text for name, _ in self.entries)


Node = Scalar | Sequence | Mapping


def read(path: Path, name: str) -> tuple[Node, ...]:
    """Read the YAML documents of `path`; `name` is what positions call the file.

    Raises RulesInvalid with codes `bad_yaml`, `bad_encoding`, `duplicate_key` or `key_not_scalar`.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise RulesInvalid(
            [Mistake("bad_encoding", f"not UTF-8: {error.reason}", Position(name, 1, 1))]
        ) from None
    mistakes: list[Mistake] = []
    try:
        documents = [
            _convert(node, name, mistakes) for node in yaml.compose_all(text, Loader=yaml.CSafeLoader)
        ]
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        position = Position(name, mark.line + 1, mark.column + 1) if mark else Position(name, 1, 1)
        raise RulesInvalid(
            [Mistake("bad_yaml", f"not YAML: {error.problem or error.context}", position)]
        ) from None
    except yaml.YAMLError as error:
        raise RulesInvalid([Mistake("bad_yaml", f"not YAML: {error}", Position(name, 1, 1))]) from None
    if mistakes:
        raise RulesInvalid(mistakes)
    return tuple(documents)


def _convert(node: yaml.Node, name: str, mistakes: list[Mistake]) -> Node:
    position = Position(name, node.start_mark.line + 1, node.start_mark.column + 1)
    if isinstance(node, yaml.ScalarNode):
        return Scalar(node.value, position, quoted=node.style in {"'", '"'})
    if isinstance(node, yaml.SequenceNode):
        return Sequence(tuple(_convert(child, name, mistakes) for child in node.value), position)
    entries: list[tuple[Scalar, Node]] = []
    seen: set[str] = set()
    for key_node, value_node in node.value:
        key = _convert(key_node, name, mistakes)
        value = _convert(value_node, name, mistakes)
        if not isinstance(key, Scalar):
            mistakes.append(Mistake("key_not_scalar", "a key must be a word", key.position))
            continue
        if key.text in seen:
            mistakes.append(
                Mistake("duplicate_key", f"key `{key.text}` stands twice in one mapping", key.position)
            )
            continue
        seen.add(key.text)
        entries.append((key, value))
    return Mapping(tuple(entries), position)
