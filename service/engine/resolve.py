"""From words to typed terms: every name is looked up, every comparison is checked, before anything runs."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as AbstractMapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

from service.engine import expression
from service.engine.conditions import (
    Aggregate,
    All,
    AnyOf,
    ArithmeticTerm,
    AsOfTerm,
    Condition,
    ConstantTerm,
    DefinitionTerm,
    FactTerm,
    KindHolds,
    Leaf,
    LiteralTerm,
    Not,
    Note,
    Quantified,
    RuleHolds,
    TableTerm,
    Term,
)
from service.engine.expression import (
    Arithmetic,
    Comparison,
    ExpressionInvalid,
    Literal,
    Name,
    Operand,
    SetOf,
    TableSet,
)
from service.engine.fitting import fits, mismatch, typed
from service.engine.mistakes import accepted, hint, nearest
from service.engine.nodes import Reader
from service.engine.position import Position
from service.engine.rules import Attribute, Choice
from service.engine.source import Mapping, Node, Scalar, Sequence
from service.engine.tables import Table
from service.engine.types import BOOL, DATE, DAYS, NUMBER, Type
from service.engine.vocabulary import Vocabulary

_NOTE_KEYS = ("cite", "says")
_OPERATORS = ("all", "any", "not", "is", "count", "sum", "rule", "kind")


@dataclass(frozen=True, slots=True)
class Names:
    """What may be named while rules are read: facts, definitions, constants, tables, rules and kinds.

    rules: the entities that each rule is asked of, by its id. kinds: ids of the rules of each kind.
    """

    vocabulary: Vocabulary
    definitions: AbstractMapping[str, str]
    constants: AbstractMapping[str, Type]
    tables: AbstractMapping[str, Table]
    rules: AbstractMapping[str, tuple[str, ...]]
    kinds: AbstractMapping[str, tuple[str, ...]]


class Resolver:
    """Reads conditions in the scope of the entities bound so far, recording mistakes in `reader`."""

    def __init__(self, reader: Reader, names: Names, bound: tuple[str, ...]) -> None:
        self.reader = reader
        self.names = names
        self.bound = bound

    def condition(self, node: Node) -> Condition | None:
        """Read one condition: a comparison in words, or a mapping with one operator."""
        if isinstance(node, Scalar):
            return self.leaf(node, Note())
        if isinstance(node, Sequence):
            self.reader.wrong(
                "wrong_shape",
                "found a list where one condition was expected",
                node.position,
                "put `all:` or `any:` before it",
            )
            return None
        return self.operator(node)

    def operator(self, node: Mapping) -> Condition | None:
        """Read a mapping such as `{any: [...], cite: ...}`."""
        note = Note(
            self.reader.text(node.get("cite"), "`cite`"), self.reader.text(node.get("says"), "`says`")
        )
        operators = [(key, value) for key, value in node.entries if key.text not in _NOTE_KEYS]
        if len(operators) != 1:
            found = ", ".join(f"`{key.text}`" for key, _ in operators) or "none"
            self.reader.wrong(
                "bad_condition",
                f"a condition has exactly one operator; found {found}",
                node.position,
                accepted([*_OPERATORS, "any_...", "all_..."]),
            )
            return None
        key, value = operators[0]
        match key.text:
            case "all" | "any":
                children = [
                    child for item in self._items(key, value) if (child := self.condition(item)) is not None
                ]
                make = All if key.text == "all" else AnyOf
                return make(tuple(children), key.position, note)
            case "not":
                child = self.condition(value)
                return Not(child, key.position, note) if child else None
            case "is":
                if isinstance(value, Scalar):
                    return self.leaf(value, note)
                self.reader.wrong("wrong_shape", "`is` must be a single value", value.position)
                return None
            case "rule":
                return self._rule(value, note)
            case "kind":
                return self._kind(value, note)
            case "count" | "sum":
                return self._aggregate(key, value, note)
        return self._quantified(key, value, note)

    def _items(self, key: Scalar, node: Node) -> tuple[Node, ...]:
        items = self.reader.sequence(node, f"`{key.text}`")
        if not items and isinstance(node, Sequence):
            self.reader.wrong("empty_list", f"`{key.text}` has nothing in it", key.position)
        return items

    def _rule(self, node: Node, note: Note) -> Condition | None:
        name = self.reader.text(node, "`rule`")
        if name is None:
            return None
        if name not in self.names.rules:
            self.reader.wrong(
                "unknown_rule", f"rule `{name}` does not exist", node.position, hint(name, self.names.rules)
            )
            return None
        self.wants_bound(self.names.rules[name], f"rule `{name}`", node.position)
        return RuleHolds(name, node.position, note)

    def _kind(self, node: Node, note: Note) -> Condition | None:
        name = self.reader.text(node, "`kind`")
        if name is None:
            return None
        if name not in self.names.kinds:
            self.reader.wrong(
                "unknown_kind", f"kind `{name}` is not declared", node.position, hint(name, self.names.kinds)
            )
            return None
        for rule in self.names.kinds[name]:
            if not self.wants_bound(
                self.names.rules[rule], f"rule `{rule}` of `kind: {name}`", node.position
            ):
                break
        return KindHolds(name, node.position, note)

    def wants_bound(self, entities: tuple[str, ...], what: str, position: Position) -> bool:
        """Record a mistake where `what` is asked of an entity that is not bound here; tell whether all are bound."""
        loose = [entity for entity in entities if entity not in self.bound]
        for entity in loose:
            self.reader.wrong(
                "unbound_entity",
                f"{what} is asked of each {entity}, and no {entity} is meant here",
                position,
                f"add `{entity}` to `for_each`, or ask of `any_{entity}`",
            )
        return not loose

    def _quantified(self, key: Scalar, node: Node, note: Note) -> Condition | None:
        entities = self.names.vocabulary.entities
        quantifier, _, rest = key.text.partition("_")
        entity = None
        if quantifier == "any":
            entity = entities.get(rest)
        elif quantifier == "all":
            entity = self.names.vocabulary.plural(rest)
        if entity is None or entity.plural is None or entity.parent is None:
            singular = [f"any_{name}" for name, one in entities.items() if one.plural]
            plural = [f"all_{one.plural}" for one in entities.values() if one.plural]
            self.reader.wrong(
                "unknown_operator",
                f"`{key.text}` is no operator",
                key.position,
                hint(key.text, [*_OPERATORS, *singular, *plural]),
            )
            return None
        self.wants_bound((entity.parent,), f"`{key.text}`", key.position)
        inner = Resolver(self.reader, self.names, (*self.bound, entity.name))
        child = inner.condition(node)
        if child is None:
            return None
        return Quantified(quantifier, entity.name, entity.plural, entity.parent, child, key.position, note)

    def _aggregate(self, key: Scalar, node: Node, note: Note) -> Condition | None:
        body = self.reader.mapping(node, f"`{key.text}`")
        if body is None:
            return None
        self.reader.keys(body, f"`{key.text}`", ("of", "where", "is"))
        of = self.reader.text(body.get("of"), "`of`", body.position)
        limit = self.reader.text(body.get("is"), "`is`", body.position)
        if of is None or limit is None:
            return None
        entity_name, _, fact = of.partition(".")
        entity = self.names.vocabulary.entities.get(entity_name)
        if key.text == "count":
            entity, fact = self.names.vocabulary.plural(of), ""
        if entity is None or entity.plural is None or entity.parent is None:
            self.reader.wrong("unknown_entity", f"`of: {of}` names no collection", body.position)
            return None
        self.wants_bound((entity.parent,), f"`{key.text}`", key.position)
        fact_type = self.names.vocabulary.facts.get(of)
        if key.text == "sum" and (fact_type is None or fact_type.type.name not in {"number", "money"}):
            self.reader.wrong(
                "wrong_type",
                f"`{of}` is no number to sum",
                body.position,
                hint(of, self.names.vocabulary.facts),
            )
            return None
        inner = Resolver(self.reader, self.names, (*self.bound, entity.name))
        where_node = body.get("where")
        where = inner.condition(where_node) if where_node is not None else None
        relation, _, number = limit.partition(" ")
        try:
            value = Fraction(number)
        except ValueError:
            value = None
        if relation not in expression.RELATIONS or value is None:
            self.reader.wrong(
                "bad_expression", f"`{limit}` is no limit", body.position, "accepted: such as `>= 2`"
            )
            return None
        text = f"{key.text} of {of} {limit}"
        return Aggregate(
            entity.name,
            entity.plural,
            entity.parent,
            fact or None,
            where,
            relation,
            value,
            text,
            key.position,
            note,
        )

    def attributes(self, body: Mapping, declared: AbstractMapping[str, str]) -> dict[str, Attribute]:
        """Read the attributes a rule or version of the kind may carry."""
        found: dict[str, Attribute] = {}
        for name, shape in declared.items():
            node = body.get(name)
            if node is None:
                continue
            if shape == "text":
                text = self.reader.text(node, f"`{name}`")
                found[name] = Attribute(texts=(text,) if text else ())
            elif shape == "choice" and isinstance(node, Sequence):
                found[name] = Attribute(choices=tuple(self._choices(name, node)))
            else:
                found[name] = Attribute(texts=self.reader.texts(node, f"`{name}`"))
        return found

    def _choices(self, name: str, node: Sequence) -> Iterator[Choice]:
        for item in node.items:
            body = self.reader.mapping(item, f"a choice of `{name}`")
            value = self.reader.text(body.get("is"), "`is`", body.position) if body else None
            if body is None or value is None:
                continue
            self.reader.keys(body, f"a choice of `{name}`", ("when", "is", "cite"))
            when_node = body.get("when")
            when = self.condition(when_node) if when_node is not None else None
            yield Choice(value, when, self.reader.text(body.get("cite"), "`cite`"))

    def leaf(self, node: Scalar, note: Note) -> Leaf | None:
        """Read one comparison."""
        try:
            comparison = expression.parse(node.text)
        except ExpressionInvalid as error:
            self.reader.wrong(
                "bad_expression",
                f"{error} in `{node.text}`",
                _shift(node.position, error.column),
                error.cure,
            )
            return None
        terms = self._compare(comparison, node)
        return Leaf(*terms, comparison.text, node.position, note) if terms else None

    def _compare(self, comparison: Comparison, node: Scalar) -> tuple[Term, str, Term | None] | None:
        operator = comparison.operator
        left = self.term(comparison.left, node, None)
        if left is None:
            return None
        if comparison.right is None:
            if operator == "holds" and left.type != BOOL:
                self._type(f"`{node.text}` is a {left.type}, not true or false", node, "add a comparison")
                return None
            return left, operator, None
        wanted = left.type
        if operator in {"in", "not in"}:
            wanted = Type("list", of=left.type)
        elif operator == "contains" and left.type.of is not None:
            wanted = left.type.of
        right = self.term(comparison.right, node, wanted)
        if right is None:
            return None
        if isinstance(left, LiteralTerm):
            left = self.term(comparison.left, node, right.type) or left
        problem = mismatch(left.type, operator, right.type)
        if problem:
            self._type(problem, node, fits(left.type, operator))
            return None
        return left, operator, right

    def _type(self, message: str, node: Scalar, cure: str | None) -> None:
        self.reader.wrong("wrong_type", message, node.position, cure)

    def term(self, operand: Operand, node: Scalar, wanted: Type | None) -> Term | None:
        """Turn one operand into a term; `wanted` types the words in it."""
        match operand:
            case Name():
                return self._name(operand, node, wanted)
            case Literal():
                return self._literal(operand, node, wanted)
            case SetOf():
                inner = wanted.of if wanted is not None and wanted.of is not None else None
                members = [self._literal(member, node, inner) for member in operand.members]
                if any(member is None for member in members):
                    return None
                values = tuple(str(member.value) for member in members if member is not None)
                inner = inner or next((member.type for member in members if member is not None), Type("text"))
                return LiteralTerm(values, Type("list", of=inner))
            case TableSet():
                return self._table(operand, node)
            case Arithmetic():
                return self._arithmetic(operand, node, wanted)

    def _name(self, name: Name, node: Scalar, wanted: Type | None) -> Term | None:
        if name.text == "as_of":
            return AsOfTerm(DATE)
        if name.text in {"true", "false"}:
            return LiteralTerm(name.text == "true", BOOL)
        if name.text in self.names.constants:
            return ConstantTerm(name.text, self.names.constants[name.text])
        entity, dot, fact = name.text.partition(".")
        if not dot and wanted is not None and wanted.of is not None:
            self.reader.wrong(
                "unknown_constant",
                f"constant `{name.text}` does not exist",
                _shift(node.position, name.column),
                nearest(name.text, self.names.constants)
                or f"accepted: a constant, a group, a table, or a set such as `{{{name.text}}}`",
            )
            return None
        if not dot:
            return self._literal(Literal("word", name.text, name.column), node, wanted)
        known = self.names.vocabulary.facts.get(name.text)
        definition = self.names.definitions.get(name.text)
        if known is None and definition is None:
            self.reader.wrong(
                "unknown_fact",
                f"fact `{name.text}` is not in the vocabulary",
                _shift(node.position, name.column),
                hint(name.text, [*self.names.vocabulary.facts, *self.names.definitions]),
            )
            return None
        self.wants_bound((entity,), f"`{name.text}`", _shift(node.position, name.column))
        if definition is not None:
            return DefinitionTerm(definition, BOOL)
        assert known is not None
        return FactTerm(entity, fact, known.type)

    def _literal(self, literal: Literal, node: Scalar, wanted: Type | None) -> LiteralTerm | None:
        value, problem = typed(literal, wanted)
        if value is None:
            self.reader.wrong(
                "wrong_type",
                f"`{literal.value}` {problem}",
                _shift(node.position, literal.column),
                _forms(str(literal.value), wanted),
            )
        return value

    def _table(self, operand: TableSet, node: Scalar) -> Term | None:
        position = _shift(node.position, operand.column)
        table = self.names.tables.get(operand.table)
        if table is None:
            self.reader.wrong(
                "unknown_table",
                f"table `{operand.table}` does not exist",
                position,
                hint(operand.table, self.names.tables),
            )
            return None
        if operand.key not in table.sets:
            self.reader.wrong(
                "unknown_set",
                f"table `{operand.table}` has no set `{operand.key}`",
                position,
                hint(operand.key, table.sets),
            )
            return None
        return TableTerm(operand.table, operand.key, Type("list", of=table.values))

    def _arithmetic(self, operand: Arithmetic, node: Scalar, wanted: Type | None) -> Term | None:
        left = self.term(operand.left, node, wanted)
        right = self.term(operand.right, node, wanted if wanted is not None and wanted.of else None)
        if left is None or right is None:
            return None
        a, b = left.type, right.type
        if a.of is not None and b.of is not None and a.of.name == b.of.name and operand.operator in "+-":
            return ArithmeticTerm(operand.operator, left, right, a)
        if a.name == "date" and b == DAYS and operand.operator in "+-":
            return ArithmeticTerm(operand.operator, left, right, DATE)
        numeric = {"number", "money"}
        if a.name in numeric and b.name in numeric and DAYS not in (a, b):
            if operand.operator in "+-" and a.unit and b.unit and a.unit != b.unit:
                self._type(
                    f"{a.unit} and {b.unit} cannot be joined by `{operand.operator}` in `{node.text}`",
                    node,
                    None,
                )
                return None
            return ArithmeticTerm(operand.operator, left, right, replace(NUMBER, name="number"))
        self._type(f"`{operand.operator}` cannot join a {a} and a {b} in `{node.text}`", node, None)
        return None


_WRITTEN: Final = {
    "bool": "`true` or `false`",
    "number": "a number such as `4800`",
    "money": "an amount in USD such as `2500`",
    "date": "a day such as `2023-11-17`",
    "country": "a country such as `CN` or `UA-43`",
    "eccn": "an ECCN such as `3A090.a`, or `EAR99`",
}


def _forms(found: str, wanted: Type | None) -> str | None:
    """What would be accepted in place of a literal: the nearest of the options, or how the type is written."""
    if wanted is None:
        return None
    if wanted.options:
        return hint(found, wanted.options)
    form = _WRITTEN.get(wanted.name)
    return f"accepted: {form}" if form else None


def _shift(position: Position, columns: int) -> Position:
    return replace(position, column=position.column + columns)
