"""The check, and what the answer must say."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from pytest_bdd import parsers, then, when

from tests.features.steps.note import Note


@when("the shipment is checked")
def _(note: Note) -> None:
    note.answer = note.run()


@when(parsers.re(r"the (?:same )?shipment is checked as of (?P<day>\d{4}-\d{2}-\d{2})"))
def _(note: Note, day: str) -> None:
    note.answer = note.run(as_of=day)


@when(parsers.re(r"the same shipment is checked on the law as (?P<basis>codified|enforced)"))
def _(note: Note, basis: str) -> None:
    note.answer = note.run(basis=basis)


OUTCOMES = {
    "nothing is subject to the EAR": ("allow", "not_subject"),
    "no licence is required": ("allow", "no_license_required"),
    "a license exception covers it": ("allow", "license_exception"),
    "a licence covers it": ("allow", "licensed"),
    "a licence is required": ("deny", "license_required"),
    "it is prohibited": ("deny", "prohibited"),
    "a person must look at it": ("deny", "review_required"),
    "facts are missing": ("deny", "needs_information"),
}


@then(parsers.re(r"it may ship, for (?P<why>.+)"))
def _(note: Note, why: str) -> None:
    _outcome(note, "allow", why)


@then(parsers.re(r"it is held, for (?P<why>.+)"))
def _(note: Note, why: str) -> None:
    _outcome(note, "deny", why)


def _outcome(note: Note, verdict: str, why: str) -> None:
    assert OUTCOMES[why][0] == verdict, "the words contradict each other"
    found = (note.answer["verdict"], note.answer["outcome"])
    assert found == OUTCOMES[why], f"{found}: {note.answer['summary']} {note.answer['missing']}"


@then("it may ship")
def _(note: Note) -> None:
    assert note.answer["verdict"] == "allow", note.answer["summary"]


@then("it is held")
def _(note: Note) -> None:
    assert note.answer["verdict"] == "deny", note.answer["summary"]


def _cited(note: Note, effects: tuple[str, ...] = ()) -> set[str]:
    return {
        citation
        for reason in note.answer["reasons"]
        if not effects or reason["effect"] in effects
        for citation in reason["citations"]
    }


@then(parsers.re(r'(?:the reasons cite|and) "(?P<citation>[^"]+)"'))
def _(note: Note, citation: str) -> None:
    found = _cited(note)
    assert any(one == citation or one.startswith((citation + "(", citation + ".")) for one in found), found


@then(parsers.re(r'no reason cites "(?P<citation>[^"]+)"'))
def _(note: Note, citation: str) -> None:
    found = _cited(note)
    assert not any(one == citation or one.startswith((citation + "(", citation + ".")) for one in found), (
        found
    )


def _requirements(note: Note) -> list[dict[str, Any]]:
    return [
        reason
        for reason in note.answer["reasons"]
        if reason["effect"] == "requirement" and not reason.get("open")
    ]


@then(parsers.re(r'the licence is required by "(?P<citation>[^"]+)"(?P<alone> alone)?'))
def _(note: Note, citation: str, alone: str | None) -> None:
    """By its own paragraph, which a requirement cites first."""
    found = {reason["citations"][0] for reason in _requirements(note)}
    assert found == {citation} if alone else citation in found, found


@then(parsers.re(r'only "(?P<name>[^"]+)" needs a licence'))
def _(note: Note, name: str) -> None:
    items = {one["id"]: one.get("model") or one["description"] for one in note.request["items"]}
    assert {items[reason["item"]] for reason in _requirements(note)} == {name}


@then(parsers.re(r'the reasons name "(?P<name>[^"]+)" and no other party'))
def _(note: Note, name: str) -> None:
    parties = {one["id"]: one["name"] for one in note.request["parties"]}
    assert {parties[reason["party"]] for reason in _requirements(note) if reason["party"]} == {name}


@then(parsers.re(r'the item is subject to the EAR under "(?P<citation>[^"]+)"'))
def _(note: Note, citation: str) -> None:
    found = _cited(note, ("path",))
    assert any(one == citation or one.startswith(citation + "(") for one in found), found


@then(parsers.re(r"applications are reviewed (?:with|under) an? (?P<policy>.+)"))
def _(note: Note, policy: str) -> None:
    wanted = policy.replace(" ", "_").replace("-", "_")
    found = {reason["review_policy"] for reason in note.answer["reasons"]}
    assert wanted in found, found


@then("applications are reviewed case by case")
def _(note: Note) -> None:
    assert "case_by_case" in {reason["review_policy"] for reason in note.answer["reasons"]}


@then(parsers.re(r"License Exception (?P<symbol>[A-Z]{3}) (?P<state>could be used|cannot be used|is used)"))
def _(note: Note, symbol: str, state: str) -> None:
    found = next((one for one in note.answer["exceptions"] if one["symbol"] == symbol), None)
    if state == "cannot be used":
        assert found is None or (not found["available"] and not found["used"]), found
    else:
        assert found is not None
        assert found["used" if state == "is used" else "available"], found


@then(parsers.re(r'the question is asked: "(?P<question>[^"]+)"'))
def _(note: Note, question: str) -> None:
    found = [one["question"] for one in note.answer["missing"]]
    assert any(question in one for one in found), found


@then(parsers.re(r'"(?P<fact>[^"]+)" is not asked for'))
def _(note: Note, fact: str) -> None:
    assert fact not in {one["fact"] for one in note.answer["missing"]}


@then(parsers.re(r'"(?P<fact>[^"]+)" is asked for'))
def _(note: Note, fact: str) -> None:
    assert fact in {one["fact"] for one in note.answer["missing"]}, note.answer["missing"]


@then("nothing is asked for")
def _(note: Note) -> None:
    assert note.answer["missing"] == []


@then(parsers.re(r'it rests on the assumption that "(?P<fact>[^"]+)" is no'))
def _(note: Note, fact: str) -> None:
    assert fact in {one["fact"] for one in note.answer["assumptions"]}, note.answer["assumptions"]


@then(parsers.re(r'an advisory says "(?P<words>[^"]+)"'))
def _(note: Note, words: str) -> None:
    assert any(words in one for one in note.answer["advisories"]), note.answer["advisories"]


@then(parsers.re(r'no advisory says "(?P<words>[^"]+)"'))
def _(note: Note, words: str) -> None:
    assert not any(words in one for one in note.answer["advisories"]), note.answer["advisories"]


@then(parsers.re(r'a condition says "(?P<words>[^"]+)"'))
def _(note: Note, words: str) -> None:
    assert any(words in one for one in note.answer["conditions"]), note.answer["conditions"]


@then(parsers.re(r'(?P<which>a|no) duty says "(?P<words>[^"]+)"'))
def _(note: Note, which: str, words: str) -> None:
    assert any(words in one for one in note.answer["duties"]) is (which == "a"), note.answer["duties"]


@then(parsers.re(r'no condition speaks of "(?P<words>[^"]+)"'))
def _(note: Note, words: str) -> None:
    assert not any(words in one for one in note.answer["conditions"]), note.answer["conditions"]


@then(parsers.re(r"(?P<name>.+) is worked out as (?P<value>[\d.]+)"))
def _(note: Note, name: str, value: str) -> None:
    fact = f"item.{name.strip().removeprefix('its ').replace(' ', '_')}"
    found = [
        one["value"] for reason in note.answer["reasons"] for one in reason["facts"] if one["name"] == fact
    ]
    assert found, f"{fact} decided nothing"
    assert abs(Decimal(str(found[0])) - Decimal(value)) < Decimal("0.001"), found


@then(parsers.re(r'the summary says "(?P<words>[^"]+)"'))
def _(note: Note, words: str) -> None:
    assert words in note.answer["summary"], note.answer["summary"]


@then(
    parsers.re(
        r'screening shows "(?P<listed>[^"]+)" for "(?P<name>[^"]+)" as a (?P<decision>match|possible match)'
    )
)
def _(note: Note, listed: str, name: str, decision: str) -> None:
    shown = next(one for one in note.answer["screening"] if one["party"] == note.party(name)["id"])
    found = {(match["name"], match["decision"]) for match in shown["matches"]}
    assert (listed, decision.split(maxsplit=1)[0]) in found, found


@then("the law that decides is not covered")
def _(note: Note) -> None:
    effects = {reason["effect"] for reason in note.answer["reasons"] if not reason.get("open")}
    assert "gap" in effects, effects


@then(parsers.re(r'a reading in which "(?P<premise>[^"]+)" says (?P<outcome>\w+)'))
def _(note: Note, premise: str, outcome: str) -> None:
    found = [(one["premise"], one["outcome"]) for one in note.answer["readings"]]
    assert any(one.startswith(premise) and said == outcome for one, said in found), found


@then("there is one reading alone")
def _(note: Note) -> None:
    assert note.answer["readings"] == [], note.answer["readings"]
