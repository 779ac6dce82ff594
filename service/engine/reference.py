"""The reference of the rule language, written from the code: what is printed is what is read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from typing import Final

from service.engine.compare import bounded, compare
from service.engine.load import RULE_KEYS
from service.engine.partitions import PARTITION_KEYS
from service.engine.regime import Regime
from service.engine.truth import Truth, conjunction, disjunction, negation
from service.engine.types import SCALARS, Type, Value
from service.engine.versions import VERSION_KEYS
from service.engine.vocabulary import Vocabulary

_SHOWN: Final = {True: "true", False: "false", None: "unknown"}

_RULE_WORDS: Final = {
    "title": "what it is, for people",
    "cite": "the paragraph",
    "for_each": "the entities it is asked of, one or several; without it, once of the whole shipment",
    "versions": "its wordings, by date",
    "says": "one sentence said of it when it holds",
    "ask": "a question of its own",
    "note": "for readers of the file alone",
}
_VERSION_WORDS: Final = {
    "published": "the day it was printed",
    "effective": "the day it took effect; without it, the version holds from before anything encoded",
    "compliance": "the day it binds, where that is later",
    "until": "its last day; without it, the day before the next version on the same basis",
    "by": "the Federal Register document that made it",
    "basis": "`codified` or `enforced`; both where not stated",
    "not_enforced": "`{from, by}`: dead on basis `enforced` from the day an announcement says",
    "stayed": "`{from, until, by, published}`: days on which a document suspends it, on both bases",
    "uncertain": "`{from, until, premise, published}`: a period in which both readings are evaluated",
    "unverified": "what the primary text at hand lacks; an answer that rests on it says so",
    "when": "the condition",
    "unless": "a condition that takes it away",
    "savings": "`{when, says, cite}`: shipments for which the version before is kept, or none",
    "says": "a sentence that replaces the rule's",
    "cite": "a paragraph that replaces the rule's",
    "note": "for readers of the file alone",
}
_PARTITION_WORDS: Final = {
    "title": "what it is, for people",
    "cite": "the paragraph",
    "for_each": "the entities its rules are asked of",
    "where": "a condition: the cases meant; all of them without it",
    "of": "the rules of which exactly one holds in every case, on every day on which all of them are law",
    "gaps": "`allowed` where cases may be in none of them",
    "note": "for readers of the file alone",
}
_CONDITIONS: Final = (
    ("`item.eccn in {3A090}`", "a leaf: one comparison"),
    ("`is: item.eccn in {3A090}`", "the same, where it carries its own `cite` or `says`"),
    ("`all: [...]`", "every one of them"),
    ("`any: [...]`", "at least one of them"),
    ("`not: ...`", "not so"),
    ("`any_party: ...`", "some member of the collection; `any_` with any entity that has a plural"),
    ("`all_parties: ...`", "every member; `all_` with the plural"),
    ('`count: {of: parties, where: ..., is: ">= 2"}`', "how many members"),
    (
        '`sum: {of: die.area_mm2, where: ..., is: ">= 800"}`',
        "a figure summed over members; none is negative",
    ),
    ("`rule: id`", "another rule holds, what defeats it counted"),
    ("`kind: path`", "some rule of that kind holds"),
)
_LEAVES: Final = (
    ("`>=` `<=` `>` `<`", "numbers, money and days"),
    ("`==` `!=`", "two single values of one type"),
    ("`in` `not in`", "a single value and a set"),
    ("`intersects`", "a list and a set: some member of the list is in the set"),
    ("`contains`", "a list and a single value"),
    (
        "`is known` `is not known`",
        "whether anything is known of it: the one question whose answer is never unknown",
    ),
    ("nothing", "a bare true-or-false fact or definition"),
)
_SETS: Final = (
    ("`{CN, MO}`", "written out"),
    ('`group("D:5")`', "a Country Group on the day"),
    ('`table("country_chart", "NS 2")`', "a set of a table on the day"),
    ("`+` and `-`", "union and difference, from left to right"),
    ("`+` and `-` with days", "`as_of + 180 days`"),
    ("`+ - * /`", "exact arithmetic on numbers; division by zero is unknown"),
)


def reference(regime: Regime) -> str:
    """The whole page, in Markdown."""
    lines = [
        "# The rule language",
        "",
        "Made by `exportcheck rules reference`; a test holds it to the code.",
        "",
        f"Language version {regime.language}. A file holds YAML documents; the first key of each says its kind.",
        "Every scalar is text until the vocabulary gives it a type, so `NO` is Norway and `3E001` is no number.",
        "",
        *_section("Kinds of rule", ("kind", "what", "attributes"), _kinds(regime)),
        *_section("Keys of a rule", ("key", "what"), _worded(RULE_KEYS, _RULE_WORDS)),
        *_section("Keys of a version", ("key", "what"), _worded(VERSION_KEYS, _VERSION_WORDS)),
        *_section("Keys of a partition", ("key", "what"), _worded(PARTITION_KEYS, _PARTITION_WORDS)),
        *_section("Conditions", ("form", "what"), _CONDITIONS),
        *_section("Comparisons", ("operator", "between"), _LEAVES),
        *_section("Sets and sums", ("form", "what"), _SETS),
        *_section("Types", ("type", "written"), _types()),
        "## Three-valued tables",
        "",
        "A fact is known or not; what follows is true, false or unknown (Kleene's strong logic).",
        "",
        *_binary("all", conjunction),
        *_binary("any", disjunction),
        *_table(("given", "not"), [(_SHOWN[one], _SHOWN[negation(one)]) for one in _SHOWN]),
        *_quantifiers(),
        *_comparisons(),
        *_ranges(),
    ]
    return "\n".join(lines).rstrip() + "\n"


def facts_reference(vocabulary: Vocabulary) -> str:
    """Every fact, by entity, in Markdown."""
    lines = [
        "# Facts",
        "",
        "Made by `exportcheck rules reference --facts`; a test holds it to `rules/vocabulary.yaml`.",
        "",
        "What silence means: `unknown` is asked, `no` is read as no and listed as an assumption, `not_known` is",
        "read by rules that attach on not knowing, `none` says that there is none.",
        "",
    ]
    for entity in vocabulary.entities.values():
        facts = [fact for fact in vocabulary.facts.values() if fact.entity == entity.name]
        rows = [
            (f"`{fact.path}`", str(fact.type), fact.absent, fact.source or "worked out", fact.meaning)
            for fact in facts
        ]
        if rows:
            lines += _section(
                entity.title[0].upper() + entity.title[1:], ("fact", "type", "silence", "from", "what"), rows
            )
    return "\n".join(lines).rstrip() + "\n"


def _kinds(regime: Regime) -> Iterator[tuple[str, ...]]:
    for kind in regime.kinds.values():
        attributes = ", ".join(f"`{name}`" for name in kind.attributes)
        yield f"`{kind.name}`", kind.title, attributes


def _worded(keys: Iterable[str], words: dict[str, str]) -> list[tuple[str, ...]]:
    return [(f"`{key}`", words[key]) for key in keys]


def _types() -> list[tuple[str, ...]]:
    written = {
        "bool": "`true`, `false`",
        "number": "`4800`, `0.0026`; exact, with a unit where the fact has one",
        "money": "`2500`, in USD",
        "date": "`2023-11-17`",
        "country": "`CN`, `UA-43`",
        "eccn": "`3A090.a`, `EAR99`",
        "text": '`word`, `"more words"`',
        "enum": "one of the fact's options",
    }
    return [*((f"`{name}`", written[name]) for name in SCALARS), ("`list of ...`", "a set")]


def _binary(name: str, operator: Callable[[Iterable[Truth]], Truth]) -> list[str]:
    head = (f"`{name}`", *_SHOWN.values())
    rows = [(_SHOWN[one], *(_SHOWN[operator((one, other))] for other in _SHOWN)) for one in _SHOWN]
    return _table(head, rows)


def _quantifiers() -> list[str]:
    """What `any_x` and `all_x` come to, by what the named members say and whether there may be others."""
    rows = []
    for truths in ((), (True,), (False,), (None,), (True, False), (True, None), (False, None)):
        any_, all_ = disjunction(truths), conjunction(truths)
        said = ", ".join(_SHOWN[truth] for truth in truths) or "(none)"
        rows.append(
            (said, _SHOWN[any_], _SHOWN[all_], _SHOWN[any_ or None], _SHOWN[False if all_ is False else None])
        )
    head = ("members say", "`any_x`", "`all_xs`", "`any_x`, more may be there", "`all_xs`, more may be there")
    return _table(head, rows)


def _comparisons() -> list[str]:
    """Containment of ECCNs and the unknown on either side, by running the comparisons."""
    eccn, country, many = Type("eccn"), Type("country"), Type("list", of=Type("eccn"))
    cases: tuple[tuple[str, Value | None, str, Value | None, Type], ...] = (
        ("3A090.a.1 in {3A090.a}", "3A090.a.1", "in", ("3A090.a",), eccn),
        ("3A090 in {3A090.a}", "3A090", "in", ("3A090.a",), eccn),
        ("3A090.b in {3A090.a}", "3A090.b", "in", ("3A090.a",), eccn),
        ("3A090 not in {3A090.a}", "3A090", "not in", ("3A090.a",), eccn),
        ("(unknown) in {CN}", None, "in", ("CN",), country),
        ("(unknown) != CN", None, "!=", "CN", country),
        ("[3E001, 3D001] intersects {3E001}", ("3E001", "3D001"), "intersects", ("3E001",), many),
        ("[] intersects {3E001}", (), "intersects", ("3E001",), many),
        ("(unknown) contains 3E001", None, "contains", "3E001", many),
    )
    rows = [
        (f"`{text}`", _SHOWN[compare(left, sign, right, type_)]) for text, left, sign, right, type_ in cases
    ]
    return _table(("comparison", "comes to"), rows)


def _ranges() -> list[str]:
    """Counts and sums known only within bounds, by running the comparison."""
    rows = []
    for relation in (">=", ">", "<=", "<", "==", "!="):
        for low, high in ((2, 4), (3, 3), (3, None)):
            top = None if high is None else Fraction(high)
            said = bounded(relation, Fraction(low), top, Fraction(3))
            rows.append((f"`{relation} 3`", f"{low} to {'no bound' if high is None else high}", _SHOWN[said]))
    return _table(("limit", "count or sum", "comes to"), rows)


def _section(title: str, head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    return [f"## {title}", "", *_table(head, rows)]


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    lines = [head, tuple("---" for _ in head), *rows]
    return [*("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines), ""]
