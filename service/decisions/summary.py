"""One paragraph that a shipping clerk understands: what to do, and the reason that weighs most."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import Final

from service.decisions.announced import Announced
from service.decisions.assess import Assessment
from service.decisions.coverage import GENERAL_LICENSE, Cover, nature
from service.decisions.decision import Decision
from service.decisions.exceptions import asked_beside
from service.decisions.findings import Finding, attribute, chosen
from service.decisions.nearby import NearMiss
from service.decisions.papers import papers
from service.decisions.readings import telling
from service.engine.conditions import Aggregate
from service.engine.trace import Trace
from service.engine.vocabulary import FactType, Vocabulary
from service.engine.words import written

MOST_REASONS: Final = 3
MOST_QUESTIONS: Final = 4
CLASS: Final = "item.eccn"

# The strictest first: what it is called, and what is said of it where it stands alone.
_POLICIES: Final = {
    "policy_of_denial": ("a policy of denial", "BIS follows a policy of denial for such applications."),
    "arms_embargo_policy": (
        "the arms embargo policies of 22 CFR 126.1",
        "BIS reviews such applications by the arms embargo policies of 22 CFR 126.1.",
    ),
    "presumption_of_denial": (
        "a presumption of denial",
        "BIS reviews such applications with a presumption of denial.",
    ),
    "itar_policy": ("that of the ITAR", "BIS reviews such applications as the ITAR would be applied."),
    "case_by_case": ("case-by-case review", "BIS reviews such applications case by case."),
    "presumption_of_approval_within_country_allocation": (
        "a presumption of approval within the country's allocation",
        "BIS reviews such applications with a presumption of approval within the country's allocation.",
    ),
    "presumption_of_approval": (
        "a presumption of approval",
        "BIS reviews such applications with a presumption of approval.",
    ),
}
_ENTRY: Final = "see_entity_list_entry"
_UNIT: Final = re.compile(r"(_(gb_per_s|per_mm2|percent|mm2|nm|um2|usd|billions|petaflops))+$")
_ABBREVIATIONS: Final = frozenset({"us", "hbm", "nand", "dram", "tsv", "fp32", "fp64"})
_STARTS: Final = {">=": "from", ">": "above", "<=": "up to", "<": "below"}


def summary(decision: Decision) -> str:
    """Say what may be done on that day and why, in plain words."""
    first, *rest = _WRITERS[decision.outcome](decision)
    supposing = decision.assessment.supposing
    supposed = _sentence(supposing.says) if supposing is not None else ""
    parts = (first, supposed, *_announced(decision), *_ruled(decision), *rest, *_uncertain(decision))
    return " ".join(part for part in parts if part)


def _prohibited(decision: Decision) -> Iterator[str]:
    assessment = decision.assessment
    yield "Do not ship: this is prohibited, and no licence is offered for it."
    yield _said(assessment, _of(assessment, "prohibited"))


def _license_required(decision: Decision) -> Iterator[str]:
    assessment = decision.assessment
    standing = _of(assessment, "license_required")
    yield "Do not ship without a licence."
    if decision.needs_a_license_whatever:
        standing = list(assessment.open)
        cites = dict.fromkeys(finding.active.version.cite or finding.active.rule.cite for finding in standing)
        yield f"Not everything is known of it, but whatever the answers, one is needed ({' or '.join(cites)})."
    else:
        yield _said(assessment, standing)
    yield _review(chosen(assessment.evaluation, finding, "review")[0] for finding in standing)


def _review(stated: Iterable[str | None]) -> str:
    """How an application would be reviewed; where the reasons differ in that, by the strictest of their policies."""
    found = set(stated)
    known = [words for name, words in _POLICIES.items() if name in found]
    entry = "The Entity List entry states how BIS reviews applications." if _ENTRY in found else ""
    if len(known) > 1:
        return (
            f"BIS's review policies differ by reason; the strictest here is {known[0][0]}. {entry}".rstrip()
        )
    return " ".join(part for part in (*(alone for _, alone in known), entry) if part)


def _review_required(decision: Decision) -> Iterator[str]:
    assessment = decision.assessment
    yield "Hold this shipment until a person has looked at it."
    standing = [*_of(assessment, "review"), *_of(assessment, "not_covered")]
    if standing:
        yield _said(assessment, standing)
    elif perhaps := _said(assessment, _open_for_person(assessment)):
        yield f"Perhaps: {perhaps}"


def _needs_information(decision: Decision) -> Iterator[str]:
    asked = decision.missing.facts
    # Of an item whose class is not known, most else cannot be asked before the class is.
    first = [one for one in asked if one.path == CLASS and not one.settles]
    questions = list(dict.fromkeys(one.question for one in asked))
    shown = list(dict.fromkeys(one.question for one in first)) or questions[:MOST_QUESTIONS]
    if not questions:
        yield "Hold this shipment: not every fact is known, and no answer would let it leave."
        yield _said(decision.assessment, decision.assessment.open)
        return
    yield "Hold this shipment: facts are missing that would decide it."
    yield "Please answer: " + " ".join(shown)
    if first:
        yield "More may have to be asked then."
    elif len(questions) > len(shown):
        yield f"(and {len(questions) - len(shown)} more)"


def _not_subject(decision: Decision) -> Iterator[str]:
    yield "May ship as far as the EAR goes: nothing here is subject to the EAR."
    yield _short_of(decision, "path") or _taken_out(decision.assessment)


def _no_license_required(decision: Decision) -> Iterator[str]:
    yield f"May ship: no licence is required on {decision.as_of}."
    yield from _first(decision.assessment)
    yield _short_of(decision, "license_required")
    if decision.assumptions:
        yield "It rests on your knowing nothing to the contrary: see the assumptions."


def _taken_out(assessment: Assessment) -> str:
    """What alone keeps a path from reaching an item, such as that it is published."""
    evaluation = assessment.evaluation
    for active in evaluation.law.of_effect("path"):
        for bound in evaluation.instances(active.rule):
            for other in evaluation.law.rule_set.defeaters.get(active.rule.id, ()):
                if evaluation.rule(other, bound) and evaluation.undefeated(active, bound):
                    return _sentence(assessment.tracer.rule(other, bound))
    return ""


def _short_of(decision: Decision, effect: str) -> str:
    """The first figure that alone kept a rule from holding."""
    vocabulary = decision.assessment.evaluation.law.rule_set.vocabulary
    for miss in decision.near_misses:
        if miss.active.rule.kind.effect == effect and (words := _figure(miss, vocabulary)):
            return words
    return ""


def _figure(miss: NearMiss, vocabulary: Vocabulary) -> str | None:
    leaf = miss.lacking.leaf
    if isinstance(leaf, Aggregate) or leaf.operator not in _STARTS:
        return None
    name, _, limit = leaf.text.partition(f" {leaf.operator} ")
    fact = vocabulary.facts.get(name)
    if fact is None or miss.given is None:
        return None
    unit = f" {fact.type.unit}" if fact.type.unit else ""
    cite = miss.active.version.cite or miss.active.rule.cite
    return (
        f"{cite} does not apply because of one figure, {_called(fact)}: {written(miss.given)}{unit}, "
        f"where the rule starts {_STARTS[leaf.operator]} {limit}{unit}."
    )


def _called(fact: FactType) -> str:
    """A figure's name in words, the unit left to its value: `interconnect_gb_per_s` is the interconnect."""
    words = _UNIT.sub("", fact.name).split("_")
    return " ".join(word.upper() if word in _ABBREVIATIONS else word for word in words)


def _license_exception(decision: Decision) -> Iterator[str]:
    assessment = decision.assessment
    used = [cover for cover in assessment.chosen.values() if not cover.is_license]
    yield f"May ship under {_listed(sorted({_named(cover) for cover in used}))}."
    yield from _first(assessment)
    if any(attribute(cover.active, "condition").texts for cover in used):
        yield "Mind its conditions, below."
    yield f"Without it a licence would be needed: {_said(assessment, assessment.covered)}"
    yield from asked_beside(decision)


def _named(cover: Cover) -> str:
    match nature(cover.active):
        case "exception":
            return f"License Exception {cover.symbol}"
        case kind if kind == GENERAL_LICENSE:
            return f"the general licence {cover.symbol}"
    return f"Authorization {cover.symbol}"


def _licensed(decision: Decision) -> Iterator[str]:
    assessment = decision.assessment
    numbers = dict.fromkeys(
        number for cover in assessment.chosen.values() for number in papers(assessment, cover)
    )
    yield f"May ship under the licence stated{f', {_listed(list(numbers))}' if numbers else ''}."
    yield f"Without it: {_said(assessment, assessment.covered)}"


def _first(assessment: Assessment) -> Iterator[str]:
    """What must be done before the item leaves, in the rules' own words."""
    evaluation = assessment.evaluation
    for active in evaluation.law.of_effect("condition"):
        for bound in evaluation.instances(active.rule):
            truth = evaluation.rule(active.rule.id, bound)
            if truth is not False:
                words = _sentence(assessment.tracer.rule(active.rule.id, bound))
                yield f"First: {words}" if truth else f"First, perhaps: {words}"


def _announced(decision: Decision) -> Iterator[str]:
    """What an allow rests on that the text itself does not give."""
    for (since, by), cites in _by_announcement(decision.announced).items():
        applies, it = ("apply", "them") if len(cites) > 1 else ("applies", "it")
        yield (
            f"This rests on an announcement: by the text {_listed(cites)} {applies}, "
            f"but BIS has not enforced {it} since {since} ({by})."
        )


def _ruled(decision: Decision) -> Iterator[str]:
    """What an allow rests on that a person decided of uncertain law."""
    if decision.verdict == "allow":
        for ruling in decision.rulings:
            yield f"The law on {decision.as_of} is uncertain, and this rests on a determination: {ruling.words}."


def _by_announcement(found: Iterable[Announced]) -> dict[tuple[date, str], list[str]]:
    grouped: dict[tuple[date, str], list[str]] = {}
    for one in found:
        cites = grouped.setdefault((one.since, one.by), [])
        if one.cite not in cites:
            cites.append(one.cite)
    return grouped


def _uncertain(decision: Decision) -> Iterator[str]:
    """Of a denial that another reading of the law would lift, on what it hangs."""
    first, *others = telling(decision.readings)
    lifted = any(reading.assessment.verdict == "allow" for reading in others)
    if decision.verdict == "deny" and decision.assessment is first.assessment and lifted:
        yield f"The law on {decision.as_of} is uncertain: this holds {first.supposing}."


_WRITERS: Final = {
    "prohibited": _prohibited,
    "license_required": _license_required,
    "review_required": _review_required,
    "needs_information": _needs_information,
    "not_subject": _not_subject,
    "no_license_required": _no_license_required,
    "license_exception": _license_exception,
    "licensed": _licensed,
}


def _of(assessment: Assessment, effect: str) -> list[Finding]:
    return [finding for finding in assessment.standing if finding.effect == effect]


def _open_for_person(assessment: Assessment) -> list[Finding]:
    return [finding for finding in assessment.open if assessment.judged(finding)]


def _said(assessment: Assessment, findings: Iterable[Finding]) -> str:
    """The first reasons in their rules' own words, each with its citations.

    What one rule says of several parties or items is said once; so is what two rules say in the same words.
    """
    by_rule: dict[str, list[Finding]] = {}
    for finding in findings:
        by_rule.setdefault(finding.rule_id, []).append(finding)
    cites: dict[tuple[str, str, str], list[str]] = {}
    for group in by_rule.values():
        trace = assessment.tracer.rule(group[0].rule_id, group[0].bound)
        words = (trace.says or trace.text).rstrip(".")
        known = cites.setdefault((words, _detail(trace, group[0].effect), _others(group)), [])
        known.append(trace.cite or "")
    sentences = [f"{words} ({_cited(of)}){detail}.{others}" for (words, detail, others), of in cites.items()]
    more = len(sentences) - MOST_REASONS
    if more > 0:
        told = "One more reason is" if more == 1 else f"{more} more reasons are"
        return " ".join([*sentences[:MOST_REASONS], f"{told} given below."])
    return " ".join(sentences)


def _sentence(trace: Trace) -> str:
    return f"{(trace.says or trace.text).rstrip('.')} ({trace.cite})."


def _detail(trace: Trace, effect: str) -> str:
    """The figure that decided a rule or, of what a person must look at, what was seen."""
    below = [node for node in trace.deciding() if node.says and node is not trace and node.operator != "rule"]
    telling = [node.says or "" for node in below if effect == "review" or _measures(node)]
    return f": {telling[0].rstrip('.')}" if telling else ""


def _measures(node: Trace) -> bool:
    """Whether a node compares a figure, by itself or in the comparisons it joins."""
    return any(isinstance(use.fact.value, Fraction) for one in (node, *node.children) for use in one.uses)


def _others(group: Sequence[Finding]) -> str:
    """Of whom and what else the same rule says the same."""
    first, *rest = group
    labels = dict.fromkeys(
        finding.bound[name].label
        for finding in rest
        for name in finding.active.rule.for_each
        if finding.bound[name] is not first.bound[name]
    )
    return f" The same goes for {_listed(list(labels))}." if labels else ""


def _cited(cites: Sequence[str]) -> str:
    """Citations in one bracket, the title of the Code named once."""
    unique = list(dict.fromkeys(cites))
    return ", ".join([unique[0], *(cite.removeprefix("15 CFR ") for cite in unique[1:])])


def _listed(names: Sequence[str]) -> str:
    """Names as prose lists them."""
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)
