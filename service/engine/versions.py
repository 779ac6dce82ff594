"""Reading the dated versions of a rule or constant, and refusing two in force on one day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from service.engine.conditions import Condition
from service.engine.expression import ExpressionInvalid, parse_operand
from service.engine.nodes import Reader
from service.engine.regime import Kind
from service.engine.resolve import Resolver
from service.engine.rules import BASES, ConstantVersion, Savings, Stay, Uncertain, Version
from service.engine.source import Mapping, Scalar
from service.engine.types import Type

_DATES = ("published", "effective", "compliance", "until")
VERSION_KEYS = (
    *_DATES,
    "by",
    "basis",
    "not_enforced",
    "stayed",
    "uncertain",
    "unverified",
    "when",
    "unless",
    "savings",
    "says",
    "cite",
    "note",
)


def read_versions(reader: Reader, resolver: Resolver, body: Mapping, kind: Kind) -> tuple[Version, ...]:
    """Read `versions:`, in order of their start, each ended by the next on the same basis."""
    nodes = reader.sequence(body.get("versions"), "`versions`")
    if not nodes:
        reader.wrong("missing_key", "a rule needs at least one version", body.position)
    versions: list[Version] = []
    for node in nodes:
        mapping = reader.mapping(node, "a version")
        version = _version(reader, resolver, mapping, kind) if mapping is not None else None
        if version is not None:
            versions.append(version)
    return _ended(reader, versions)


def _version(reader: Reader, resolver: Resolver, node: Mapping, kind: Kind) -> Version | None:
    reader.keys(node, "a version", (*VERSION_KEYS, *kind.attributes))
    days = {name: reader.day(node.get(name), f"`{name}`") for name in _DATES}
    effective, compliance, until = days["effective"], days["compliance"], days["until"]
    if compliance and effective and compliance < effective:
        reader.wrong(
            "bad_date_order", f"`compliance` {compliance} lies before `effective` {effective}", node.position
        )
    if until and (start := compliance or effective) and until < start:
        reader.wrong(
            "bad_date_order", f"`until` {until} lies before the day the version binds, {start}", node.position
        )
    when_node = node.get("when")
    if when_node is None:
        reader.wrong("missing_key", "`when` is missing", node.position)
        return None
    when = resolver.condition(when_node)
    if when is None:
        return None
    basis = reader.choice(node.get("basis"), "`basis`", BASES)
    not_enforced = reader.mapping(node.get("not_enforced"), "`not_enforced`")
    if not_enforced is not None:
        reader.keys(not_enforced, "`not_enforced`", ("from", "by"))
    return Version(
        published=days["published"],
        effective=effective,
        compliance=compliance,
        until=until,
        until_written=until is not None,
        by=reader.text(node.get("by"), "`by`"),
        bases=(basis,) if basis else BASES,
        not_enforced_from=reader.day(not_enforced.get("from"), "`from`") if not_enforced else None,
        not_enforced_by=reader.text(not_enforced.get("by"), "`by`", node.position) if not_enforced else None,
        stayed=_stayed(reader, reader.mapping(node.get("stayed"), "`stayed`"), compliance or effective),
        uncertain=_uncertain(reader, reader.mapping(node.get("uncertain"), "`uncertain`")),
        unverified=reader.text(node.get("unverified"), "`unverified`"),
        when=when,
        unless=_optional(resolver, node, "unless"),
        savings=_savings(reader, resolver, node),
        says=reader.text(node.get("says"), "`says`"),
        cite=reader.text(node.get("cite"), "`cite`"),
        attributes=resolver.attributes(node, kind.attributes),
        position=node.position,
    )


def _optional(resolver: Resolver, node: Mapping, key: str) -> Condition | None:
    child = node.get(key)
    return resolver.condition(child) if child is not None else None


def _uncertain(reader: Reader, body: Mapping | None) -> Uncertain | None:
    found = _period(reader, body, "uncertain", "premise") if body is not None else None
    return Uncertain(*found) if found is not None else None


def _stayed(reader: Reader, body: Mapping | None, start: date | None) -> Stay | None:
    found = _period(reader, body, "stayed", "by") if body is not None else None
    if body is None or found is None:
        return None
    stay = Stay(*found)
    if start and stay.since < start:
        wrong = f"stayed from {stay.since}, before the day the version binds, {start}"
        reader.wrong("bad_date_order", wrong, body.position)
    return stay


def _period(
    reader: Reader, body: Mapping, name: str, says: str
) -> tuple[date, date | None, date | None, str] | None:
    """The days of a period, the day it was printed, and what is said of it under `says`."""
    reader.keys(body, f"`{name}`", ("from", "until", says, "published"))
    since, until = reader.day(body.get("from"), "`from`"), reader.day(body.get("until"), "`until`")
    said = reader.text(body.get(says), f"`{says}`")
    if since is None or said is None:
        reader.wrong("missing_key", f"`{name}` needs `from` and `{says}`", body.position)
        return None
    if until and until < since:
        reader.wrong("bad_date_order", f"`until` {until} lies before `from` {since}", body.position)
    return since, until, reader.day(body.get("published"), "`published`"), said


def _savings(reader: Reader, resolver: Resolver, node: Mapping) -> Savings | None:
    body = reader.mapping(node.get("savings"), "`savings`")
    if body is None:
        return None
    reader.keys(body, "`savings`", ("when", "says", "cite"))
    when = _optional(resolver, body, "when")
    if when is None:
        return None
    return Savings(when, reader.text(body.get("says"), "`says`"), reader.text(body.get("cite"), "`cite`"))


def _ended(reader: Reader, versions: list[Version]) -> tuple[Version, ...]:
    """Order the versions, end each the day before the next on its basis, and refuse overlaps."""
    ordered = sorted(versions, key=lambda version: version.start or date.min)
    ended: list[Version] = []
    for index, version in enumerate(ordered):
        following = next(
            (later for later in ordered[index + 1 :] if set(_enforced_bases(later)) & set(version.bases)),
            None,
        )
        if following is None or following.start is None:
            if following is not None:
                reader.wrong(
                    "two_versions_one_day", "two versions are in force on one day", following.position
                )
            ended.append(version)
            continue
        last = following.start - timedelta(days=1)
        if version.start == following.start or (version.until is not None and version.until > last):
            reader.wrong(
                "two_versions_one_day",
                f"two versions are in force on {following.start}",
                following.position,
                f"the version of line {version.position.line} runs until {version.until or 'then'}",
            )
        ended.append(replace(version, until=version.until or last))
    return tuple(ended)


def _enforced_bases(version: Version) -> tuple[str, ...]:
    """Bases on which the version ever binds: one announced before it binds is never enforced."""
    never = version.not_enforced_from is not None and version.start is not None
    if never and version.not_enforced_from is not None and version.start is not None:
        never = version.not_enforced_from <= version.start
    return tuple(basis for basis in version.bases if not (never and basis == "enforced"))


def read_constant_versions(
    reader: Reader, resolver: Resolver, body: Mapping, type_: Type
) -> tuple[ConstantVersion, ...]:
    """Read the dated values of a constant; each is ended by the next."""
    versions: list[ConstantVersion] = []
    for node in reader.sequence(body.get("versions"), "`versions`"):
        mapping = reader.mapping(node, "a version")
        value_node = mapping.get("is") if mapping else None
        if mapping is None or not isinstance(value_node, Scalar):
            reader.wrong("missing_key", "a constant's version needs `is`", node.position)
            continue
        reader.keys(mapping, "a version", ("effective", "until", "by", "is", "note", "unverified"))
        try:
            operand = parse_operand(value_node.text)
        except ExpressionInvalid as error:
            reader.wrong("bad_expression", f"{error} in `{value_node.text}`", value_node.position)
            continue
        term = resolver.term(operand, value_node, type_)
        if term is None:
            continue
        version = ConstantVersion(
            effective=reader.day(mapping.get("effective"), "`effective`"),
            until=reader.day(mapping.get("until"), "`until`"),
            by=reader.text(mapping.get("by"), "`by`"),
            value=term,
            position=mapping.position,
        )
        if version.effective and version.until and version.until < version.effective:
            reader.wrong(
                "bad_date_order",
                f"`until` {version.until} lies before `effective` {version.effective}",
                mapping.position,
            )
        versions.append(version)
    return _constant_ended(reader, sorted(versions, key=lambda version: version.effective or date.min))


def _constant_ended(reader: Reader, ordered: list[ConstantVersion]) -> tuple[ConstantVersion, ...]:
    """End each value the day before the next, and refuse two on one day."""
    ended: list[ConstantVersion] = []
    for index, version in enumerate(ordered):
        following = ordered[index + 1] if index + 1 < len(ordered) else None
        if following is None:
            ended.append(version)
            continue
        start = following.effective
        if start is None or start == version.effective or (version.until and version.until >= start):
            reader.wrong(
                "two_versions_one_day",
                f"two values of one constant are in force on {start or 'every day before'}",
                following.position,
                f"the one of line {version.position.line} runs until {version.until or 'then'}",
            )
        last = start - timedelta(days=1) if start is not None else None
        ended.append(replace(version, until=version.until or last))
    return tuple(ended)
