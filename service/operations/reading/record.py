"""The base of the request's schemas: unknown fields are errors, conditions between fields are data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Final, cast

from marshmallow import Schema, ValidationError, validates_schema
from marshmallow.fields import Field

from service.operations.reading.conditions import Condition
from service.operations.reading.fields import Mistake, Stated, meant
from service.operations.reading.shapes import Each, Either, Part
from service.values.problem import MAX_FAULTS, Fault, pointer, shown

UNKNOWN: Final = "unknown field"
_WHOLE: Final = "_schema"

Steps = tuple[str | int, ...]


class Record(Schema):
    """An object of the request. Unknown fields are errors: a typo must not read as "not stated"."""

    error_messages = {"unknown": UNKNOWN}  # noqa: RUF012 (marshmallow declares it on the instance)

    def on_bind_field(self, field_name: str, field_obj: Field[Any]) -> None:
        """Let a field whose name Python reserves be declared with an underscore behind it: `from_` is `from`."""
        if field_name.endswith("_"):
            field_obj.data_key = field_obj.attribute = field_name.removesuffix("_")


class Bound(Record):
    """A record some of whose fields depend on others."""

    conditions: ClassVar[tuple[Condition, ...]] = ()

    @validates_schema(pass_original=True, skip_on_field_errors=False)
    def hold(self, _data: Any, original: Mapping[str, Any], **_options: Any) -> None:
        """Raise what the conditions find wrong, each where the field would stand."""
        errors: dict[str, list[Mistake]] = {}
        for condition in self.conditions:
            for name, detail in condition.broken(original):
                stated = self.load_fields.get(name) if name else None
                accepted = cast(Stated, stated).words() if stated else condition.accepted
                errors.setdefault(name or _WHOLE, []).append(Mistake(detail, accepted))
        if errors:
            raise ValidationError(cast(Any, errors))


def faults(messages: Any, schema: Schema) -> list[Fault]:
    """Return marshmallow's nested messages as faults, in the order of their pointers."""
    found = list(_flat(messages, schema, ()))
    found.sort(
        key=lambda entry: [(0, step, "") if isinstance(step, int) else (1, 0, step) for step in entry[0]]
    )
    # Words are made only for what is shown: they cost far more than the check.
    shown_in_full = [_fault(*entry) for entry in found[:MAX_FAULTS]]
    return shown_in_full + [Fault(pointer(*steps), "", "") for steps, _, _ in found[MAX_FAULTS:]]


def _flat(messages: Any, within: Any, steps: Steps) -> Iterator[tuple[Steps, Any, Any]]:
    """Yield where each message stands, the message, and the field or schema it stands in."""
    if not isinstance(messages, Mapping):
        for message in messages:
            yield steps, message, within
        return
    for step, inner in messages.items():
        if step == _WHOLE and inner != [UNKNOWN]:
            yield from _flat(inner, within, steps)
        else:
            yield from _flat(inner, _inside(within, step), (*steps, step))


def _fault(steps: Steps, message: Any, within: Any) -> Fault:
    if isinstance(message, Mistake):
        return Fault(pointer(*steps), message.detail + message.hint(), message.accepted)
    if message == UNKNOWN:
        return _unknown(steps, within)
    raise TypeError(f"a message of unknown form: `{message!r}`")


class _Nowhere:
    """Stands for the schema of a field that the schema around it does not have."""

    def __init__(self, around: Schema) -> None:
        self.around = around


def _inside(within: Any, step: str | int) -> Any:
    if isinstance(within, Each):
        return within.inner
    if isinstance(within, Either):
        within = within.full
    schema = within.loader if isinstance(within, Part) else within
    if isinstance(schema, Schema):
        named = {field.data_key or name: field for name, field in schema.load_fields.items()}
        return named.get(cast(str, step), _Nowhere(schema))
    return within


def _unknown(steps: Steps, within: Any) -> Fault:
    names = [field.data_key or name for name, field in within.around.load_fields.items()]
    word = str(steps[-1])
    return Fault(
        pointer(*steps),
        f"unknown field {shown(word)}{meant(word, names)}",
        "one of the fields " + ", ".join(f"`{name}`" for name in names),
    )
