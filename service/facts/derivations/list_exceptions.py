"""What an item's entry on the Commerce Control List says of licence exceptions: LVS, GBS, TSR, and bars of STA.

Beside that, what exceptions add up over an order, and the paragraphs a claim names.

Source: tables `eccn_controls_0` to `eccn_controls_9` (15 CFR Part 774, Supplement No. 1, "List Based License
Exceptions" and "Special Conditions for STA"). A word of the List that is no list of paragraphs is `unparsed` in the
tables and not known here; so is a scope that reaches some paragraphs of an entry stated without its paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, Final

from service.engine.entities import Fact
from service.engine.truth import Truth, disjunction
from service.facts.derivations.control_list import entry_row, is_for, reaches
from service.facts.draft import Derivation, Draft
from service.values.eccn import EAR99

_BASIS: Final = ("item.eccn", "eccn_controls")
_PARAGRAPH: Final = re.compile(r"(?<!\d)(7\d\d\.\d+)((?:\([A-Za-z0-9]+\))*)")
_NO_LIMIT: Final = Fact(Fraction(0), "derived", _BASIS)


def lvs_limit_usd(item: Draft) -> Fact | None:
    """The most one order may hold of the entry under LVS, in USD; 0 where the entry does not open it."""
    stated = _scope(item, "lvs")
    scopes = stated if isinstance(stated, tuple) else (stated,)
    within = [None if scope is None else _within(item, scope) for scope in scopes]
    if True in within:
        scope = scopes[within.index(True)]
        amount = scope.get("amount") if isinstance(scope, Mapping) else None
        return None if amount is None else Fact(Fraction(str(amount)), "derived", _BASIS)
    return None if None in within else _NO_LIMIT


def _opened(name: str) -> Callable[[Draft], Fact | None]:
    def derive(item: Draft) -> Fact | None:
        scope = _scope(item, name)
        within = None if scope is None else _within(item, scope)
        return None if within is None else Fact(within, "derived", _BASIS)

    return derive


def _scope(item: Draft, name: str) -> Any:
    """What the entry says under a symbol: `no` where it says nothing, None where that is not known."""
    eccn = item.text("eccn")
    if eccn is None:
        return None
    entry = None if eccn == EAR99 else entry_row(item, eccn)
    scope = "no" if entry is None else (entry.get("exceptions") or {}).get(name, "no")
    return None if scope == "unparsed" else scope


def _within(item: Draft, scope: Any) -> Truth:
    """Whether the item's paragraph lies in a scope and is not controlled for a reason that the scope leaves out."""
    if not isinstance(scope, Mapping):
        return bool(scope == "yes")
    eccn = (str(item.text("eccn")),)
    named = scope.get("applies_to")
    inside: Truth = reaches(eccn, named) if isinstance(named, tuple) else True
    if inside is None or reaches(eccn, scope.get("except", ())) is None:
        item.lacks("eccn")
    left_out = _left_out(item, eccn, scope)
    barred = set(scope.get("not_for_reasons", ()))
    if inside is False or left_out is True or barred & set(item.texts("reasons_for_control") or ()):
        return False
    unsure = barred & set(item.texts("possible_reasons_for_control") or ())
    return None if inside is None or left_out is None or unsure else True


def _left_out(item: Draft, eccn: tuple[str], scope: Mapping[str, Any]) -> Truth:
    """Whether the scope leaves the item out: by its paragraph, or, of software and technology, by what it is for."""
    for_items = scope.get("except_for_items", ())
    by_items = is_for(item, for_items) if for_items else False
    return disjunction([reaches(eccn, scope.get("except", ())), by_items])


def same_entry_value_usd(item: Draft) -> Fact | None:
    """Value of every line of the shipment under the item's entry; orders may not be split to come below a limit.

    A line whose class is not known may be under it too.
    """
    classes = [(one, one.text("eccn")) for one in item.root.drafts["items"]]
    if any(eccn is None for _, eccn in classes):
        return None
    entry = (item.text("eccn") or "").partition(".")[0]
    lines = [one for one, eccn in classes if (eccn or "").partition(".")[0] == entry]
    values = [one.number("value_usd") for one in lines]
    if any(value is None for value in values):
        return None
    total = sum((value for value in values if value is not None), Fraction(0))
    return Fact(total, "derived", ("item.value_usd",))


def line_processing_performance(item: Draft) -> Fact | None:
    """TPP of a whole line, each piece counted: what License Exception LPP adds up (15 CFR 740.29(h)(2))."""
    each, quantity = item.number("total_processing_performance"), item.number("quantity")
    if each is None or quantity is None:
        return None
    return Fact(each * quantity, "derived", ("item.total_processing_performance", "item.quantity"))


def sta_barred_groups(item: Draft) -> Fact | None:
    """Country Groups to which the entry bars STA for the item.

    A bar on some paragraphs, or on software or technology for some items, counts unless the item is known to be none.
    """
    eccn = item.text("eccn")
    if eccn is None:
        return None
    entry = None if eccn == EAR99 else entry_row(item, eccn)
    barred: list[str] = []
    for bar in (entry or {}).get("sta_bars", ()):
        named, served = bar.get("applies_to"), bar.get("for_items")
        if isinstance(named, tuple) and reaches((eccn,), named) is False:
            continue
        if served is not None and is_for(item, served) is False:
            continue
        barred.extend(bar["groups"])
    return Fact(tuple(dict.fromkeys(barred)), "derived", _BASIS)


def paragraphs_relied_on(paper: Draft) -> Fact | None:
    """The paragraph a claim names, and each that holds it: `740.9(a)(1)` is in `740.9(a)` is in `740.9`."""
    found = _with_what_holds_it(paper.text("paragraph") or "")
    return Fact(found, "derived", ("authorization.paragraph",)) if found else None


def _with_what_holds_it(paragraph: str) -> tuple[str, ...]:
    match = _PARAGRAPH.search(re.sub(r"\s+", "", paragraph))
    if match is None:
        return ()
    found = [match.group(1)]
    for step in re.findall(r"\([A-Za-z0-9]+\)", match.group(2)):
        found.append(found[-1] + step)
    return tuple(found)


def encryption_content_relied_on(item: Draft) -> Fact | None:
    """Paragraphs under which License Exception ENC is stated of the item, conditions met; not known where none is.

    734.4(b)(1) asks under which paragraph the US-origin encryption content was authorized. That is stated as the
    exception is claimed for the item itself.
    """
    found: list[str] = []
    for paper in item.root.object.get("authorizations") or ():
        mine = item.id in paper.get("items", (item.id,))
        if mine and paper.get("symbol") == "ENC" and paper.get("conditions_met") is True:
            found.extend(_with_what_holds_it(paper.get("paragraph") or ""))
    return Fact(tuple(dict.fromkeys(found)), "derived", ("authorization.paragraph",)) if found else None


DERIVATIONS: Final[Mapping[str, Derivation]] = {
    "lvs_limit_usd": lvs_limit_usd,
    "gbs_by_entry": _opened("gbs"),
    "tsr_by_entry": _opened("tsr"),
    "same_entry_value_usd": same_entry_value_usd,
    "line_processing_performance": line_processing_performance,
    "sta_barred_groups": sta_barred_groups,
    "paragraphs_relied_on": paragraphs_relied_on,
    "encryption_content_relied_on": encryption_content_relied_on,
}
