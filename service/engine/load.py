"""Reading a folder of rules into a checked RuleSet. Every mistake found is reported at once."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

from service.engine import source
from service.engine.mistakes import Mistake, RulesInvalid, hint
from service.engine.nodes import Reader
from service.engine.partitions import read_partition
from service.engine.position import Position
from service.engine.regime import Kind, Regime, read_regime
from service.engine.resolve import Names, Resolver
from service.engine.rules import Constant, Rule, RuleSet
from service.engine.source import Mapping
from service.engine.tables import Table, read_table
from service.engine.types import Type
from service.engine.versions import read_constant_versions, read_versions
from service.engine.vocabulary import Vocabulary, read_type, read_vocabulary
from service.engine.weave import check_cycles, reads, weave_defeaters

SKIPPED_FOLDERS = frozenset({"lists"})
NOT_RULES = frozenset({"regime.yaml", "coverage.yaml"})


@dataclass(slots=True)
class _Documents:
    tables: list[Mapping] = field(default_factory=list)
    constants: list[Mapping] = field(default_factory=list)
    rules: list[tuple[Kind, Mapping]] = field(default_factory=list)
    partitions: list[Mapping] = field(default_factory=list)


def load(rules_dir: Path, regime: str = "us-ear") -> RuleSet:
    """Load `vocabulary.yaml` and the folder of one regime below `rules_dir`.

    Raises RulesInvalid with every mistake found, each with file, line and column.
    """
    digest = hashlib.sha256()
    reader = Reader()
    vocabulary = read_vocabulary(_read(rules_dir, rules_dir / "vocabulary.yaml", digest))
    folder = rules_dir / regime
    declared = read_regime(_read(rules_dir, folder / "regime.yaml", digest))
    documents = _Documents()
    for path in sorted(folder.rglob("*.yaml")):
        relative = path.relative_to(folder)
        if relative.parts[0] in SKIPPED_FOLDERS or relative.as_posix() in NOT_RULES:
            continue
        try:
            for document in _read(rules_dir, path, digest):
                _sort(reader, document, declared, documents)
        except RulesInvalid as invalid:
            reader.mistakes.extend(invalid.mistakes)
    tables = _tables(reader, documents)
    _check_readings(reader, vocabulary, tables)
    rule_set = _build(reader, vocabulary, declared, tables, documents, digest.hexdigest())
    if reader.mistakes:
        raise RulesInvalid(reader.mistakes)
    return rule_set


def _read(root: Path, path: Path, digest: hashlib._Hash) -> tuple[source.Node, ...]:
    name = path.relative_to(root).as_posix()
    try:
        content = path.read_bytes()
    except OSError as error:
        raise RulesInvalid(
            [Mistake("no_file", f"cannot be read: {error.strerror}", Position(name, 1, 1))]
        ) from None
    digest.update(name.encode() + b"\0" + hashlib.sha256(content).digest())
    return source.read(path, name)


def _sort(reader: Reader, node: source.Node, regime: Regime, into: _Documents) -> None:
    document = reader.mapping(node, "a document")
    if document is None or not document.entries:
        return
    first = document.entries[0][0]
    if first.text == "table":
        into.tables.append(document)
    elif first.text == "constant":
        into.constants.append(document)
    elif first.text == "partition":
        into.partitions.append(document)
    elif first.text in regime.kinds:
        into.rules.append((regime.kinds[first.text], document))
    else:
        kinds = ("table", "constant", "partition", *regime.kinds)
        reader.wrong(
            "unknown_kind",
            f"a document cannot begin with `{first.text}`",
            first.position,
            hint(first.text, kinds),
        )


def _check_readings(reader: Reader, vocabulary: Vocabulary, tables: dict[str, Table]) -> None:
    """Tables by which stated values are read as others, or that list what is below them, must exist and have rows."""
    rows = [name for name, table in tables.items() if table.rows]
    for fact in vocabulary.facts.values():
        for name in (fact.read_as, fact.paragraphs):
            if name is not None and name not in rows:
                wrong = f"`{fact.path}` is read by `{name}`, which is no table of rows"
                reader.wrong("unknown_table", wrong, fact.position, hint(name, rows))
        listing = tables.get(fact.paragraphs) if fact.paragraphs is not None else None
        for key, found in listing.rows.items() if listing is not None else ():
            if not all(isinstance(row.cells.get("paragraphs"), tuple) for row in found):
                wrong = f"row `{key}` of `{fact.paragraphs}` lists no `paragraphs`"
                reader.wrong("wrong_shape", wrong, fact.position)


def _tables(reader: Reader, documents: _Documents) -> dict[str, Table]:
    tables: dict[str, Table] = {}
    for document in documents.tables:
        table = read_table(reader, document)
        if table is None:
            continue
        if table.name in tables:
            reader.wrong("duplicate_id", f"table `{table.name}` is declared twice", table.position)
        tables[table.name] = table
    return tables


def _build(
    reader: Reader,
    vocabulary: Vocabulary,
    regime: Regime,
    tables: dict[str, Table],
    documents: _Documents,
    sha256: str,
) -> RuleSet:
    heads = [
        head for kind, body in documents.rules if (head := _head(reader, kind, body, vocabulary)) is not None
    ]
    constant_types: dict[str, Type] = {name: Type("list", of=Type("text")) for name in regime.words}
    constant_bodies: list[tuple[str, Mapping]] = []
    for body in documents.constants:
        key, node = body.entries[0]
        name = reader.text(node, "`constant`")
        if name is None:
            continue
        if name in constant_types:
            reader.wrong("duplicate_id", f"constant `{name}` is declared twice", node.position)
        constant_types[name] = read_type(reader, body, key)
        constant_bodies.append((name, body))
    names = Names(
        vocabulary=vocabulary,
        definitions={head.id: head.id for head in heads if head.kind.effect == "definition"},
        constants=constant_types,
        tables=tables,
        rules={head.id: head.for_each for head in heads},
        kinds={name: tuple(head.id for head in heads if head.kind.name == name) for name in regime.kinds},
    )
    constants = {
        name: _constant(reader, name, body, constant_types[name], names, vocabulary)
        for name, body in constant_bodies
    }
    rules: dict[str, Rule] = {}
    for head in heads:
        if head.id in rules:
            first = rules[head.id].position
            reader.wrong(
                "duplicate_id", f"rule `{head.id}` is declared twice", head.position, f"first at {first}"
            )
        rules[head.id] = _rule(reader, head, names, vocabulary)
    partitions = tuple(
        partition
        for body in documents.partitions
        if (partition := read_partition(reader, body, names, rules)) is not None
    )
    defeaters = weave_defeaters(reader, rules)
    whole = check_cycles(reader, rules, defeaters)
    read = reads(rules, defeaters) if whole else {}
    return RuleSet(regime, vocabulary, tables, constants, rules, defeaters, read, partitions, sha256)


@dataclass(frozen=True, slots=True)
class _Head:
    id: str
    kind: Kind
    for_each: tuple[str, ...]
    body: Mapping
    position: Position


RULE_KEYS = ("title", "cite", "for_each", "versions", "says", "ask", "note")


def _head(reader: Reader, kind: Kind, body: Mapping, vocabulary: Vocabulary) -> _Head | None:
    first, node = body.entries[0]
    id_ = reader.text(node, f"`{first.text}`")
    if id_ is None:
        return None
    for_each = reader.texts(body.get("for_each"), "`for_each`")
    if kind.effect == "definition":
        entity = id_.partition(".")[0]
        if id_ in vocabulary.facts:
            reader.wrong("duplicate_id", f"`{id_}` is already a fact of the vocabulary", node.position)
        for_each = for_each or ((entity,) if entity not in vocabulary.single() else ())
    for entity in (*for_each, *((id_.partition(".")[0],) if kind.effect == "definition" else ())):
        if entity not in vocabulary.entities:
            reader.wrong(
                "unknown_entity", f"`{entity}` is no entity", node.position, hint(entity, vocabulary.entities)
            )
    return _Head(id_, kind, for_each, body, node.position)


def _rule(reader: Reader, head: _Head, names: Names, vocabulary: Vocabulary) -> Rule:
    kind, body = head.kind, head.body
    reader.keys(body, f"`{kind.name}`", (kind.name, *RULE_KEYS, *kind.attributes))
    bound = (*vocabulary.single(), *head.for_each)
    resolver = Resolver(reader, names, bound)
    return Rule(
        id=head.id,
        kind=kind,
        title=reader.text(body.get("title"), "`title`", head.position) or "",
        cite=reader.text(body.get("cite"), "`cite`", head.position) or "",
        for_each=head.for_each,
        says=reader.text(body.get("says"), "`says`"),
        ask=reader.text(body.get("ask"), "`ask`"),
        attributes=resolver.attributes(body, kind.attributes),
        versions=read_versions(reader, resolver, body, kind),
        position=head.position,
    )


def _constant(
    reader: Reader, name: str, body: Mapping, type_: Type, names: Names, vocabulary: Vocabulary
) -> Constant:
    reader.keys(body, "`constant`", ("constant", "title", "cite", "type", "unit", "versions"))
    resolver = Resolver(reader, names, vocabulary.single())
    return Constant(
        name=name,
        title=reader.text(body.get("title"), "`title`", body.position) or "",
        cite=reader.text(body.get("cite"), "`cite`"),
        type=type_,
        versions=read_constant_versions(reader, resolver, body, type_),
        position=body.position,
    )
