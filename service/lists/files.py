"""The lists' own YAML files: facts in one line each, read fast, with the line in every error."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import yaml

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class ListFileError(Exception):
    """A file of `rules/us-ear/lists` is broken; the message has file and line."""


class Row(dict[str, Any]):
    """A mapping that knows its file and line. Every scalar is text; nothing is guessed from its looks."""

    where: str = ""

    def text(self, key: str) -> str:
        """The text under `key`."""
        value = self.get(key)
        if not isinstance(value, str) or not value:
            raise ListFileError(f"{self.where}: `{key}` is {value!r}: accepted is text")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """The texts under `key`, none if it is absent; one text counts as a list of one."""
        value = self.get(key, ())
        if isinstance(value, str):
            return (value,)
        if not isinstance(value, list | tuple) or not all(isinstance(one, str) for one in value):
            raise ListFileError(f"{self.where}: `{key}` is {value!r}: accepted is a list of texts")
        return tuple(value)

    def day(self, key: str) -> date | None:
        """The date under `key`, None if it is absent."""
        value = self.get(key)
        if value is None:
            return None
        try:
            return date.fromisoformat(value)
        except (TypeError, ValueError):
            raise ListFileError(
                f"{self.where}: `{key}` is `{value}`: accepted is a date as YYYY-MM-DD"
            ) from None

    def only(self, *accepted: str) -> None:
        """Fail on a key that is none of `accepted`."""
        for key in self:
            if key not in accepted:
                raise ListFileError(f"{self.where}: unknown key `{key}`: accepted are {', '.join(accepted)}")


def read_yaml(path: Path) -> tuple[Any, str]:
    """The document in `path`, its mappings as `Row`, and the file's sha256.

    Raises ListFileError if the file is absent or is no YAML.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ListFileError(f"{path}: cannot be read: {error.strerror}") from None
    try:
        node = yaml.compose(data, Loader=_Loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        raise ListFileError(f"{path}{line}: not YAML: {getattr(error, 'problem', error)}") from None
    return _plain(node, path), hashlib.sha256(data).hexdigest()


def rows(document: Any, key: str, path: Path) -> Iterator[Row]:
    """The rows under `key` of a document."""
    listed = document.get(key) if isinstance(document, Row) else None
    if not isinstance(listed, list) or not listed:
        raise ListFileError(f"{path}: no rows under `{key}`")
    for row in listed:
        if not isinstance(row, Row):
            raise ListFileError(f"{path}: `{row}` under `{key}` is not a row of keys and values")
        yield row


def _plain(node: Any, path: Path) -> Any:
    if isinstance(node, yaml.ScalarNode):
        return None if node.tag == "tag:yaml.org,2002:null" else node.value
    if isinstance(node, yaml.SequenceNode):
        return [_plain(one, path) for one in node.value]
    if node is None:
        return None
    row = Row()
    row.where = f"{path}:{node.start_mark.line + 1}"
    for key, value in node.value:
        if key.value in row:
            raise ListFileError(f"{path}:{key.start_mark.line + 1}: key `{key.value}` is there twice")
        row[key.value] = _plain(value, path)
    return row
