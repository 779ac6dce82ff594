"""How rules hang together: which rules take which away, and that no rule leans on itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from service.engine.conditions import (
    Aggregate,
    All,
    AnyOf,
    ArithmeticTerm,
    Condition,
    DefinitionTerm,
    FactTerm,
    KindHolds,
    Leaf,
    Not,
    Quantified,
    RuleHolds,
    Term,
)
from service.engine.mistakes import hint
from service.engine.nodes import Reader
from service.engine.rules import Rule, Version

SILENT = frozenset({"is known", "is not known"})


def weave_defeaters(reader: Reader, rules: dict[str, Rule]) -> dict[str, tuple[str, ...]]:
    """For each rule, which rules take it away. A target is a rule's id or `kind:name`, for all of that kind."""
    found: dict[str, list[str]] = {}
    kinds = {rule.kind.name for rule in rules.values()}
    for rule in rules.values():
        for name, kind in rule.kind.attributes.items():
            if kind == "rules":
                _named(reader, rule, name, rules)
            if kind == "mark" and not any(_stated(rule, name)):
                reader.wrong(
                    "names_nothing",
                    f"`{rule.id}` has no `{name}`, by which other rules name it",
                    rule.position,
                    f"accepted: `{name}:` with one word",
                )
            if kind != "defeats":
                continue
            targets = rule.attributes[name].texts if name in rule.attributes else ()
            if not targets:
                reader.wrong(
                    "names_nothing",
                    f"`{rule.id}` does not say what it {name}",
                    rule.position,
                    f"accepted: `{name}:` with the id of a rule, or `kind:` and the name of a kind",
                )
            for target in targets:
                hit = _targets(target, rules)
                if not hit:
                    valid = [*rules, *(f"kind:{one}" for one in kinds)]
                    reader.wrong(
                        "names_nothing",
                        f"`{rule.id}` {name} `{target}`, which is no rule",
                        rule.position,
                        hint(target, valid),
                    )
                for other in hit:
                    found.setdefault(other.id, []).append(rule.id)
                    loose = [one for one in rule.for_each if one not in other.for_each]
                    if loose:
                        reader.wrong(
                            "unbound_entity",
                            f"`{rule.id}` is asked of each {loose[0]}, which `{other.id}` is not",
                            rule.position,
                        )
    return {rule_id: tuple(others) for rule_id, others in found.items()}


def _stated(rule: Rule, name: str) -> Iterator[str]:
    """The words of an attribute, in the rule and in its versions."""
    for attributes in (rule.attributes, *(version.attributes for version in rule.versions)):
        if name in attributes:
            yield from attributes[name].texts


def _named(reader: Reader, rule: Rule, name: str, rules: dict[str, Rule]) -> None:
    for other in _stated(rule, name):
        if other not in rules:
            reader.wrong(
                "unknown_rule",
                f"`{rule.id}` {name} `{other}`, which is no rule",
                rule.position,
                hint(other, rules),
            )
        elif loose := [one for one in rules[other].for_each if one not in rule.for_each]:
            reader.wrong(
                "unbound_entity",
                f"`{rule.id}` {name} `{other}`, which is asked of each {loose[0]}; `{rule.id}` is not",
                rule.position,
                f"add `{loose[0]}` to `for_each`",
            )


def _targets(target: str, rules: dict[str, Rule]) -> list[Rule]:
    if target.startswith("kind:"):
        return [rule for rule in rules.values() if rule.kind.name == target.removeprefix("kind:")]
    return [rules[target]] if target in rules else []


def conditions(version: Version) -> Iterator[Condition]:
    """Yield every top condition of a version."""
    yield version.when
    if version.unless is not None:
        yield version.unless
    if version.savings is not None:
        yield version.savings.when
    for attribute in version.attributes.values():
        yield from (choice.when for choice in attribute.choices if choice.when is not None)


def walk(condition: Condition) -> Iterator[Condition]:
    """Yield a condition and all below it."""
    yield condition
    match condition:
        case All() | AnyOf():
            for child in condition.children:
                yield from walk(child)
        case Not() | Quantified():
            yield from walk(condition.child)
        case Aggregate() if condition.where is not None:
            yield from walk(condition.where)


def terms(condition: Condition) -> Iterator[Term]:
    """Yield every term of the leaves below a condition."""
    for node in walk(condition):
        if isinstance(node, Leaf):
            yield from _parts(node.left)
            if node.right is not None:
                yield from _parts(node.right)


def _parts(term: Term) -> Iterator[Term]:
    yield term
    if isinstance(term, ArithmeticTerm):
        yield from _parts(term.left)
        yield from _parts(term.right)


def leans_on(rule: Rule, rules: dict[str, Rule], defeaters: dict[str, tuple[str, ...]]) -> set[str]:
    """The rules whose outcome decides this one."""
    found = set(defeaters.get(rule.id, ()))
    for version in rule.versions:
        for condition in (version.when, version.unless, version.savings.when if version.savings else None):
            if condition is None:
                continue
            found.update(term.rule for term in terms(condition) if isinstance(term, DefinitionTerm))
            for node in walk(condition):
                if isinstance(node, RuleHolds):
                    found.add(node.rule)
                elif isinstance(node, KindHolds):
                    found.update(other.id for other in rules.values() if other.kind.name == node.kind)
    return found


def check_cycles(reader: Reader, rules: dict[str, Rule], defeaters: dict[str, tuple[str, ...]]) -> bool:
    """Record a mistake for every rule that leans on itself, with the way round; tell whether there is none."""
    before = len(reader.mistakes)
    edges = {rule.id: leans_on(rule, rules, defeaters) & rules.keys() for rule in rules.values()}
    done: set[str] = set()
    for start in edges:
        _search(start, edges, [], done, reader, rules)
    return len(reader.mistakes) == before


def _search(
    at: str,
    edges: dict[str, set[str]],
    path: list[str],
    done: set[str],
    reader: Reader,
    rules: dict[str, Rule],
) -> None:
    if at in path:
        way = " -> ".join([*path[path.index(at) :], at])
        reader.wrong("cycle", f"rules lean on one another in a ring: {way}", rules[at].position)
        return
    if at in done:
        return
    for following in _ordered(edges[at]):
        _search(following, edges, [*path, at], done, reader, rules)
    done.add(at)


def _ordered(names: Iterable[str]) -> list[str]:
    return sorted(names)


def reads(rules: dict[str, Rule], defeaters: dict[str, tuple[str, ...]]) -> dict[str, frozenset[str]]:
    """For each rule, the paths of every fact that may decide it, through definitions and what defeats it too."""
    edges = {rule.id: leans_on(rule, rules, defeaters) & rules.keys() for rule in rules.values()}
    found: dict[str, frozenset[str]] = {}
    for rule_id in rules:
        _reads(rule_id, rules, edges, found)
    return found


def _reads(
    rule_id: str, rules: dict[str, Rule], edges: dict[str, set[str]], found: dict[str, frozenset[str]]
) -> frozenset[str]:
    if rule_id not in found:
        own = {path for version in rules[rule_id].versions for path in _paths(version)}
        found[rule_id] = frozenset(
            own.union(*(_reads(other, rules, edges, found) for other in edges[rule_id]))
        )
    return found[rule_id]


def _paths(version: Version) -> Iterator[str]:
    """Facts a version reads, and the collections it looks through (`shipment.parties`)."""
    for condition in conditions(version):
        for term in terms(condition):
            if isinstance(term, FactTerm):
                yield f"{term.entity}.{term.name}"
        for node in walk(condition):
            if isinstance(node, Quantified | Aggregate):
                yield f"{node.owner}.{node.plural}"
            if isinstance(node, Aggregate) and node.fact:
                yield f"{node.entity}.{node.fact}"
