"""What one regime declares to the engine: its kinds of rule, their attributes, and named sets of roles."""

from __future__ import annotations

from dataclasses import dataclass, field

from service.engine.mistakes import RulesInvalid
from service.engine.nodes import Reader
from service.engine.position import Position
from service.engine.source import Node

ATTRIBUTES = ("text", "texts", "choice", "defeats", "rules", "mark")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of rule.

    effect: the word by which decisions know it; the engine gives it no meaning.
    attributes: what a rule of the kind may carry beside its condition. `text` and `texts` are words; `choice` is words
        that may depend on conditions; `defeats` names rules that do not hold where this one does; `rules` names rules
        for a purpose that decisions know. `mark` is a word by which other rules name this one; it may not be left out.
    """

    name: str
    title: str
    effect: str
    attributes: dict[str, str]
    position: Position


@dataclass(frozen=True, slots=True)
class Regime:
    """The declarations of `regime.yaml`."""

    name: str
    title: str
    version: str
    covers: str
    language: str
    kinds: dict[str, Kind] = field(default_factory=dict)
    words: dict[str, tuple[str, ...]] = field(default_factory=dict)


_KEYS = ("regime", "title", "version", "language", "covers", "kinds", "words")


def read_regime(documents: tuple[Node, ...]) -> Regime:
    """Read `regime.yaml`. Raises RulesInvalid."""
    reader = Reader()
    top = reader.mapping(documents[0], "the regime") if documents else None
    if top is None:
        raise RulesInvalid(reader.mistakes)
    reader.keys(top, "the regime", _KEYS)
    kinds: dict[str, Kind] = {}
    block = reader.mapping(top.get("kinds"), "`kinds`", top.position)
    for key, node in block.entries if block else ():
        body = reader.mapping(node, f"kind `{key.text}`")
        if body is None:
            continue
        reader.keys(body, f"kind `{key.text}`", ("title", "effect", "attributes"))
        attributes: dict[str, str] = {}
        declared = reader.mapping(body.get("attributes"), "`attributes`")
        for name, value in declared.entries if declared else ():
            attributes[name.text] = reader.choice(value, f"attribute `{name.text}`", ATTRIBUTES) or "text"
        kinds[key.text] = Kind(
            name=key.text,
            title=reader.text(body.get("title"), "`title`", key.position) or "",
            effect=reader.text(body.get("effect"), "`effect`", key.position) or "",
            attributes=attributes,
            position=key.position,
        )
    words: dict[str, tuple[str, ...]] = {}
    named = reader.mapping(top.get("words"), "`words`")
    for key, node in named.entries if named else ():
        words[key.text] = reader.texts(node, f"`{key.text}`")
    regime = Regime(
        name=reader.text(top.get("regime"), "`regime`", top.position) or "",
        title=reader.text(top.get("title"), "`title`", top.position) or "",
        version=reader.text(top.get("version"), "`version`", top.position) or "",
        covers=reader.text(top.get("covers"), "`covers`", top.position) or "",
        language=reader.text(top.get("language"), "`language`", top.position) or "",
        kinds=kinds,
        words=words,
    )
    if reader.mistakes:
        raise RulesInvalid(reader.mistakes)
    return regime
