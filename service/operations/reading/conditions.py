"""What makes one field depend on others: each condition can be tested, and written as JSON Schema."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

Broken = Iterator[tuple[str | None, str]]
"""The field that is wrong (None: the whole object) and what is wrong with it."""


class Condition(Protocol):
    """A dependency between the fields of one object."""

    @property
    def accepted(self) -> str:
        """What is accepted, in words, where no single field is to blame."""

    def broken(self, record: Mapping[str, Any]) -> Broken:
        """Yield what is wrong with a record as stated; wrong types are other checks' business."""

    def keywords(self) -> dict[str, Any]:
        """Return the condition as JSON Schema keywords."""


@dataclass(frozen=True, slots=True)
class Requires:
    """Where `field` is `value` (or, with `unless`, where it is anything else) the fields `needs` are required."""

    field: str
    value: str
    needs: tuple[str, ...]
    unless: bool = False

    @property
    def accepted(self) -> str:
        """See Condition."""
        return "the fields " + ", ".join(f"`{name}`" for name in self.needs)

    def broken(self, record: Mapping[str, Any]) -> Broken:
        """See Condition."""
        if (record.get(self.field) == self.value) is self.unless:
            return
        word = "unless" if self.unless else "where"
        for name in self.needs:
            if name not in record:
                yield name, f"missing: this field is required {word} `{self.field}` is `{self.value}`"

    def keywords(self) -> dict[str, Any]:
        """See Condition."""
        test = {"properties": {self.field: {"const": self.value}}, "required": [self.field]}
        return {"if": test, "else" if self.unless else "then": {"required": [*self.needs]}}


@dataclass(frozen=True, slots=True)
class Needs:
    """At least one of `names` (exactly one, with `single`) is stated."""

    names: tuple[str, ...]
    single: bool = False

    @property
    def accepted(self) -> str:
        """See Condition."""
        return ("exactly" if self.single else "at least") + f" one of {self._names()}"

    def _names(self) -> str:
        return ", ".join(f"`{name}`" for name in self.names)

    def broken(self, record: Mapping[str, Any]) -> Broken:
        """See Condition."""
        stated = [name for name in self.names if name in record]
        if not stated:
            yield None, f"missing: one of {self._names()} is required"
        elif self.single and len(stated) > 1:
            yield None, "stated together: " + ", ".join(f"`{name}`" for name in stated)

    def keywords(self) -> dict[str, Any]:
        """See Condition."""
        return {"oneOf" if self.single else "anyOf": [{"required": [name]} for name in self.names]}


@dataclass(frozen=True, slots=True)
class HasExporter:
    """Some party is the exporter, unless the activity is `use`."""

    accepted: str = "at least one party with the role `exporter` (who acts: reexporter and US person too)"

    def broken(self, record: Mapping[str, Any]) -> Broken:
        """See Condition."""
        parties = record.get("parties")
        if record.get("activity") == "use" or not isinstance(parties, list) or not parties:
            return
        for party in parties:
            # A party without readable roles is an error of its own, and may be the exporter meant.
            if (
                not isinstance(party, dict)
                or not isinstance(party.get("roles"), list)
                or "exporter" in party["roles"]
            ):
                return
        yield "parties", "no party has the role `exporter`, which every activity but `use` has"

    def keywords(self) -> dict[str, Any]:
        """See Condition."""
        roles = {"properties": {"roles": {"contains": {"const": "exporter"}}}}
        return {
            "if": {"properties": {"activity": {"const": "use"}}, "required": ["activity"]},
            "else": {"properties": {"parties": {"contains": roles}}},
        }
