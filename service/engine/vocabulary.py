"""What a rule may name: entities, and the facts of each, with type, meaning and what absence means."""

from __future__ import annotations

from dataclasses import dataclass

from service.engine.mistakes import RulesInvalid, hint
from service.engine.nodes import Reader
from service.engine.position import Position
from service.engine.source import Mapping, Node, Scalar
from service.engine.types import SCALARS, Type

ABSENT = ("unknown", "no", "not_known", "none")
LABELS = ("name", "description")
SETTLED_BY = ("answer", "determination")
FEEDS = ("screening", "words")


@dataclass(frozen=True, slots=True)
class EntityType:
    """A kind of thing. `parent` is None for the root alone; `plural` is None where there is exactly one.

    source: path below the object it is `of` in the request, or None where a request has no such thing.
    described: whether its label is a description, which may name several things, and not a name.
    """

    name: str
    title: str
    parent: str | None
    plural: str | None
    source: str | None
    described: bool
    position: Position


@dataclass(frozen=True, slots=True)
class FactType:
    """A fact of an entity.

    absent: what silence means. `unknown` must be asked; `no` is read as false and listed as an assumption; `not_known`
        stays unknown because the rules that read it attach on not knowing; `none` is an empty list or false and needs
        no assumption.
    source: path below the entity's object in the request, or None where the fact is derived.
    answered_in: path below that object of what is asked for in its place, where it is derived and yet asked.
    derived: name of the derivation that works it out, tried where nothing was stated.
    ask: the question that would settle it. settled_by: whether an answer or a person's determination settles it.
    read_as: table of rows by which a stated value is read as another, such as a territory as its country.
    paragraphs: table of rows whose column `paragraphs` lists all that there are below a value stated without its own.
    unnamed: a well-formed value that stands for all that no rule and no table names.
    plainest: the value under which least has to be known; the fact is asked before what matters under others alone.
    ratio: names of the two facts of the same entity of which it is the quotient, where it is one.
    feeds: of a fact that no rule reads, what else does: paths of the facts worked out from it, or one of FEEDS.
    """

    entity: str
    name: str
    type: Type
    meaning: str
    absent: str
    source: str | None
    answered_in: str | None
    derived: str | None
    cite: str | None
    ask: str | None
    settled_by: str
    read_as: str | None
    paragraphs: str | None
    unnamed: str | None
    plainest: str | None
    ratio: tuple[str, ...]
    feeds: tuple[str, ...]
    position: Position

    @property
    def answer_place(self) -> str | None:
        """Path below the entity's object in the request where an answer is written; None where none can be."""
        return self.source or self.answered_in

    @property
    def path(self) -> str:
        """The name rules use, such as `item.eccn`."""
        return f"{self.entity}.{self.name}"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every entity and fact a rule may name."""

    entities: dict[str, EntityType]
    facts: dict[str, FactType]
    root: str
    by_entity: dict[str, tuple[str, ...]]

    def plural(self, plural: str) -> EntityType | None:
        """Return the entity type whose plural is `plural`."""
        return next((entity for entity in self.entities.values() if entity.plural == plural), None)

    def of(self, entity: str) -> tuple[str, ...]:
        """Names of the facts of one entity."""
        return self.by_entity.get(entity, ())

    def single(self) -> tuple[str, ...]:
        """Names of entities of which there is exactly one: always bound."""
        return tuple(name for name, entity in self.entities.items() if entity.plural is None)


_ENTITY_KEYS = ("title", "of", "plural", "from", "label")
_FACT_KEYS = (
    "type",
    "unit",
    "options",
    "of",
    "meaning",
    "absent",
    "from",
    "answered_in",
    "derived",
    "cite",
    "ask",
    "settled_by",
    "read_as",
    "paragraphs",
    "unnamed",
    "plainest",
    "ratio",
    "feeds",
)


def read_vocabulary(documents: tuple[Node, ...]) -> Vocabulary:
    """Read the vocabulary's documents, each with `entities:` or `facts:`.

    Raises RulesInvalid with every mistake found.
    """
    reader = Reader()
    entities: dict[str, EntityType] = {}
    facts: dict[str, FactType] = {}
    tops = [top for node in documents if (top := reader.mapping(node, "the vocabulary")) is not None]
    for top in tops:
        reader.keys(top, "the vocabulary", ("entities", "facts"))
        block = reader.mapping(top.get("entities"), "`entities`")
        for key, node in block.entries if block else ():
            _entity(reader, key, node, entities)
    roots = [entity.name for entity in entities.values() if entity.parent is None]
    if len(roots) != 1 and tops:
        reader.wrong(
            "bad_root", "exactly one entity has no `of`", tops[0].position, "the root is the whole shipment"
        )
    for entity in entities.values():
        if entity.parent is not None and entity.parent not in entities:
            reader.wrong("unknown_entity", f"`of: {entity.parent}` is no entity", entity.position)
    for top in tops:
        block = reader.mapping(top.get("facts"), "`facts`")
        for key, node in block.entries if block else ():
            _fact(reader, key, node, entities, facts)
    _fed(reader, facts)
    if reader.mistakes:
        raise RulesInvalid(reader.mistakes)
    by_entity = {
        entity: tuple(fact.name for fact in facts.values() if fact.entity == entity) for entity in entities
    }
    return Vocabulary(entities, facts, roots[0], by_entity)


def _fed(reader: Reader, facts: dict[str, FactType]) -> None:
    """What a fact feeds must be worked out of something."""
    worked_out = [fact.path for fact in facts.values() if fact.derived is not None]
    for fact in facts.values():
        for fed in fact.feeds:
            if fed not in (*worked_out, *FEEDS):
                reader.wrong(
                    "unknown_fact",
                    f"`{fact.path}` feeds `{fed}`, which is no fact that is worked out",
                    fact.position,
                    hint(fed, (*worked_out, *FEEDS)),
                )


def _entity(reader: Reader, key: Scalar, node: Node, into: dict[str, EntityType]) -> None:
    body = reader.mapping(node, f"entity `{key.text}`")
    if body is None:
        return
    reader.keys(body, f"entity `{key.text}`", _ENTITY_KEYS)
    if key.text in into:
        reader.wrong("duplicate_fact", f"entity `{key.text}` is declared twice", key.position)
    into[key.text] = EntityType(
        name=key.text,
        title=reader.text(body.get("title"), "`title`", key.position) or "",
        parent=reader.text(body.get("of"), "`of`"),
        plural=reader.text(body.get("plural"), "`plural`"),
        source=reader.text(body.get("from"), "`from`"),
        described=reader.choice(body.get("label"), "`label`", LABELS) == "description",
        position=key.position,
    )


def _fact(
    reader: Reader, key: Scalar, node: Node, entities: dict[str, EntityType], into: dict[str, FactType]
) -> None:
    body = reader.mapping(node, f"fact `{key.text}`")
    entity, _, name = key.text.partition(".")
    if body is None:
        return
    if entity not in entities or not name:
        reader.wrong("unknown_entity", f"fact `{key.text}` belongs to no entity", key.position)
        return
    if key.text in into:
        reader.wrong("duplicate_fact", f"fact `{key.text}` is declared twice", key.position)
    reader.keys(body, f"fact `{key.text}`", _FACT_KEYS)
    into[key.text] = FactType(
        entity=entity,
        name=name,
        type=read_type(reader, body, key),
        meaning=reader.text(body.get("meaning"), "`meaning`", key.position) or "",
        absent=reader.choice(body.get("absent"), "`absent`", ABSENT) or "unknown",
        source=reader.text(body.get("from"), "`from`"),
        answered_in=reader.text(body.get("answered_in"), "`answered_in`"),
        derived=reader.text(body.get("derived"), "`derived`"),
        cite=reader.text(body.get("cite"), "`cite`"),
        ask=reader.text(body.get("ask"), "`ask`"),
        settled_by=reader.choice(body.get("settled_by"), "`settled_by`", SETTLED_BY) or "answer",
        read_as=reader.text(body.get("read_as"), "`read_as`"),
        paragraphs=reader.text(body.get("paragraphs"), "`paragraphs`"),
        unnamed=reader.text(body.get("unnamed"), "`unnamed`"),
        plainest=reader.text(body.get("plainest"), "`plainest`"),
        ratio=reader.texts(body.get("ratio"), "`ratio`"),
        feeds=reader.texts(body.get("feeds"), "`feeds`"),
        position=key.position,
    )


def read_type(reader: Reader, body: Mapping, key: Scalar) -> Type:
    """Read `type:`, `unit:`, `options:` of a fact or constant; `list of X` makes a list."""
    text = reader.text(body.get("type"), "`type`", key.position) or "bool"
    is_list = text.startswith("list of ")
    name = text.removeprefix("list of ")
    if name not in SCALARS:
        node = body.get("type")
        reader.wrong(
            "unknown_type",
            f"type `{text}` is not known",
            node.position if node else key.position,
            "accepted: " + ", ".join(f"`{scalar}`" for scalar in SCALARS) + ", `list of ...`",
        )
        name = "text"
    scalar = Type(
        name, reader.text(body.get("unit"), "`unit`"), reader.texts(body.get("options"), "`options`")
    )
    return Type("list", of=scalar) if is_list else scalar
