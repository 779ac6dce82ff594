"""What the Commerce Control List says of an item's ECCN: columns of the Country Chart, and sections in place of one.

Source: tables `eccn_controls_0` to `eccn_controls_9` (15 CFR Part 774, Supplement No. 1). A control that names
paragraphs is certain of an item stated in one of them, possible of an item stated without its paragraph, and none of
any other. A control on software or technology for certain items is judged by what the item is for, and possible where
that is not said. A paragraph that a control leaves out counts where it is stated: who names the whole entry means it;
so with software and technology for items that it leaves out. A control for a purpose alone (`only`) is left to a rule.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any, Final

from service.engine.entities import Fact
from service.engine.truth import Truth, conjunction, disjunction
from service.facts.draft import Derivation, Draft
from service.values.eccn import EAR99, contains

_Control = Mapping[str, Any]
_BASIS: Final = ("item.eccn", "eccn_controls")


def entry_row(item: Draft, eccn: str) -> Mapping[str, Any] | None:
    """What the tables say of the entry on the day; None where it is not listed then."""
    table = item.case.rule_set.tables.get(f"eccn_controls_{eccn[0]}")
    return table.row(eccn.partition(".")[0], item.case.as_of) if table is not None else None


def control_list_status(item: Draft) -> Fact | None:
    """`listed`, `EAR99`, `not_listed` on that day, or the row's own word: `itar`, `see_elsewhere`, `index_gap`."""
    eccn = item.text("eccn")
    if eccn is None:
        return None
    if eccn == EAR99:
        return Fact(EAR99, "derived", ("item.eccn",))
    row = entry_row(item, eccn)
    return Fact("not_listed" if row is None else str(row.get("status", "listed")), "derived", _BASIS)


def _named(item: Draft, key: str, truth: Truth) -> Fact | None:
    """The values under `key` of every control that applies to the item with that certainty; None without an ECCN."""
    eccn = item.text("eccn")
    if eccn is None:
        return None
    found = (
        str(control[key])
        for control in _controls(item, eccn)
        if key in control and _applies(item, eccn, control) is truth
    )
    return Fact(tuple(dict.fromkeys(found)), "derived", _BASIS)


def in_the_paragraph_controlled(item: Draft) -> None:
    """Never known: it waits for what each possible control of the item's ECCN needs to be certain."""
    eccn = item.text("eccn")
    if eccn is None:
        return
    for control in _controls(item, eccn):
        if _applies(item, eccn, control) is None:
            if "for_items" in control:
                item.compared("for_eccns", control["for_items"])
            else:
                item.lacks("eccn")


def _controls(item: Draft, eccn: str) -> Iterator[_Control]:
    row = None if eccn == EAR99 else entry_row(item, eccn)
    for control in (row or {}).get("controls", ()):
        if "only" not in control and str(control.get("from", "")) <= item.case.as_of.isoformat():
            yield control


def _applies(item: Draft, eccn: str, control: _Control) -> Truth:
    scope = control.get("applies_to")
    inside: Truth = True
    if "for_items" in control:
        made_for = item.compared("for_eccns", control["for_items"])
        inside = None if made_for is None else _is_for(item, made_for, control)
    elif isinstance(scope, tuple):
        inside = reaches((eccn,), scope)
    left_out = reaches((eccn,), control.get("except", ())) is True or _is_for_what_is_left_out(item, control)
    return False if left_out else inside


def _is_for_what_is_left_out(item: Draft, control: _Control) -> bool:
    """Whether the software or technology is for nothing but items that the control leaves out."""
    scope = control.get("except_for_items", ())
    made_for = (item.compared("for_eccns", scope) or ()) if scope else ()
    return bool(made_for) and all(reaches((eccn,), scope) is True for eccn in made_for)


def _is_for(item: Draft, made_for: Collection[str], control: _Control) -> Truth:
    """Whether it is for an item the control names; where the control adds a reason, for one controlled for that."""
    reason = control.get("for_reason")
    return disjunction(
        conjunction([reaches((eccn,), control["for_items"]), _controlled_for(item, eccn, reason)])
        for eccn in made_for
    )


def _controlled_for(item: Draft, eccn: str, reason: str | None) -> Truth:
    """Whether the Control List controls what the item is for, for that reason."""
    if reason is None:
        return True
    controls = [control for control in _controls(item, eccn) if control["reason"] == reason]
    return disjunction(_applies(item, eccn, control) for control in controls)


def is_for(item: Draft, scope: Collection[str]) -> Truth:
    """Whether the software or technology is for something in the scope; None where that is not said."""
    made_for = item.compared("for_eccns", scope)
    return None if made_for is None else reaches(made_for, scope)


def reaches(eccns: Collection[str], scope: Collection[str]) -> Truth:
    """Whether one of the ECCNs lies in the scope; None where one holds a part of it."""
    if any(contains(wide, eccn) for eccn in eccns for wide in scope):
        return True
    return None if any(contains(eccn, narrow) for eccn in eccns for narrow in scope) else False


def _derivation(key: str, truth: Truth) -> Callable[[Draft], Fact | None]:
    def derive(item: Draft) -> Fact | None:
        return _named(item, key, truth)

    return derive


DERIVATIONS: Final[Mapping[str, Derivation]] = {
    "in_the_paragraph_controlled": in_the_paragraph_controlled,
    "control_list_status": control_list_status,
    "chart_columns": _derivation("column", True),
    "possible_chart_columns": _derivation("column", None),
    "special_controls": _derivation("special", True),
    "possible_special_controls": _derivation("special", None),
    "reasons_for_control": _derivation("reason", True),
    "possible_reasons_for_control": _derivation("reason", None),
}
