"""Supplying what was asked: a new decision linked to the old one, or a clear refusal."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from random import Random
from typing import Any

import pytest

from benchmarks.shared import shared_folder
from service.decisions.decision import decide
from service.decisions.missing import Missing
from service.facts.build import build
from service.facts.case import Case
from service.facts.rebuild import Rebuild
from service.operations.answering import amended, read_answers
from service.operations.office import Office, open_office
from service.operations.reading import read_request
from service.operations.settings import Settings
from service.values.document import write
from service.values.problem import Problem
from tests.properties.orders import hurried, order

NOW = datetime(2026, 11, 24, tzinfo=UTC)
CHIP: dict[str, Any] = {
    "as_of": "2024-06-01",
    "activity": "export",
    "origin_country": "US",
    "destination_country": "CN",
    "parties": [
        {"roles": ["exporter"], "name": "Example Exporter Inc.", "country": "US", "us_person": True},
        {
            "roles": ["end_user"],
            "name": "Xuzhou Ceshi Example Trading",
            "country": "CN",
            "headquarters_country": "CN",
            "ultimate_parent": {"country": "CN"},
        },
    ],
    "items": [
        {
            "description": "Accelerator",
            "eccn": None,
            "us_origin": True,
            "ic": {
                "operations": [{"name": "FP16", "tops": 200, "bit_length": 16}],
                "dies": [{"area_mm2": None, "planar": False, "logic": True}],
                "designed_or_marketed_for_datacenter": True,
            },
        }
    ],
}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """An office with the embedded lists."""
    folder = tmp_path_factory.mktemp("answers")
    return open_office(Settings.from_environment({"EXPORTCHECK_DATA_DIR": str(folder)}))


def test_the_answer_to_what_was_asked_decides(office: Office) -> None:
    first = office.check(read_request(json.dumps(CHIP).encode()), NOW).body
    assert first["outcome"] == "needs_information"
    question = next(one for one in first["missing"] if one["fact"] == "item.performance_density")
    assert first["missing_exact"]
    answers = [{"fact": question["fact"], "about": question["about"], "value": 6}]
    second = office.answer(first["decision_id"], answers, NOW)
    assert second is not None
    assert (second.body["verdict"], second.body["outcome"]) == ("deny", "license_required")
    assert second.body["follows"] == first["decision_id"]
    assert second.body["as_of"] == first["as_of"]
    assert office.decision(first["decision_id"]) is not None
    again = office.replay(second.decision_id)
    assert again is not None
    assert again["same_answer"]


def test_an_answer_may_be_about_a_die(office: Office) -> None:
    first = office.check(read_request(json.dumps(CHIP).encode()), NOW).body
    answers = [{"fact": "die.area_mm2", "about": "i1/d1", "value": 3000}]
    second = office.answer(first["decision_id"], answers, NOW)
    assert second is not None
    assert second.body["verdict"] == "allow"


def test_no_such_decision(office: Office) -> None:
    assert office.answer("01900000-0000-7000-8000-000000000000", [], NOW) is None


@pytest.mark.parametrize(
    ("answer", "pointer", "detail"),
    [
        ({"fact": "item.ecn", "about": "i1", "value": 1}, "/answers/0/fact", "`item.ecn` is no fact"),
        (
            {"fact": "item.eccn", "about": "i9", "value": 1},
            "/answers/0/about",
            "`i9` is no item of the request",
        ),
        ({"fact": "die.area_mm2", "about": "i1/d7", "value": 1}, "/answers/0/about", "`i1/d7` is no die"),
        (
            {"fact": "item.is_integrated_circuit", "about": "i1", "value": True},
            "/answers/0/fact",
            "is worked out",
        ),
        ({"fact": "item.eccn"}, "/answers/0", "not an answer"),
        ("item.eccn", "/answers/0", "not an answer"),
    ],
)
def test_an_answer_that_fits_nothing_is_refused(
    office: Office, answer: Any, pointer: str, detail: str
) -> None:
    document = read_request(json.dumps(CHIP).encode()).document
    with pytest.raises(Problem) as caught:
        amended(document, [answer], office.library.rule_set.vocabulary)
    assert caught.value.status == 422
    assert caught.value.faults[0].pointer == pointer
    assert detail in caught.value.faults[0].detail


def test_an_answer_of_the_wrong_type_is_refused_like_a_request(office: Office) -> None:
    first = office.check(read_request(json.dumps(CHIP).encode()), NOW).body
    with pytest.raises(Problem) as caught:
        office.answer(first["decision_id"], [{"fact": "item.eccn", "about": "i1", "value": "3A09"}], NOW)
    assert caught.value.faults[0].pointer == "/items/0/eccn"


@pytest.fixture(scope="module")
def asked(office: Office) -> list[tuple[dict[str, Any], Missing]]:
    """What is missing of orders drawn at random and of the shared requests, each with its request."""
    found: list[tuple[dict[str, Any], Missing]] = []
    documents = [hurried(random, order(random)) for random in map(Random, range(120))]
    shared = shared_folder()
    if shared is not None:
        documents += [one["request"] for one in json.loads((shared / "cases" / "requests.json").read_text())]
    for document in documents:
        try:
            request = dict(read_request(write(document)).document)
        except Problem:
            continue
        day = date.fromisoformat(request.get("as_of") or NOW.date().isoformat())
        case = Case(request, day, office.library.rule_set, office.library.catalogue.chips)
        root = build(case)
        decision = decide(case.rule_set, day, request.get("basis") or "enforced", root, Rebuild(case, root))
        found.extend((request, one) for one in decision.missing.facts)
    return found


def test_what_is_asked_can_be_answered_or_says_that_a_person_decides_it(
    office: Office, asked: list[tuple[dict[str, Any], Missing]]
) -> None:
    vocabulary = office.library.rule_set.vocabulary
    assert len({one.path for _, one in asked}) > 20
    for request, one in asked:
        if vocabulary.facts[one.path].settled_by == "determination":
            assert "`determination`" in one.question
            continue
        answer = {"fact": one.path, "about": one.entity, "value": None}
        assert amended(request, [answer], vocabulary), one.path


def test_every_fact_that_is_asked_for_itself_has_a_place_or_follows_from_others(office: Office) -> None:
    for fact in office.library.rule_set.vocabulary.facts.values():
        if fact.ask is not None and fact.settled_by == "answer":
            assert fact.answer_place or fact.derived, fact.path


def test_an_answer_may_list_the_parts_from_which_a_fact_follows(office: Office) -> None:
    document = CHIP | {
        "activity": "reexport",
        "origin_country": "TW",
        "destination_country": "MO",
        "parties": [
            {"roles": ["exporter", "osat"], "name": "Example Tester", "country": "TW"},
            {"roles": ["end_user"], "name": "Example Trading", "country": "MO", "headquarters_country": "MO"},
        ],
        "items": [
            {
                "description": "Etcher",
                "eccn": "3B001.c.1.a",
                "made_in_country": "TW",
                "us_controlled_content_percent": 0,
                "production": {"direct_product_of_eccns": [], "plant_direct_product_of_eccns": []},
            }
        ],
        "as_of": "2026-02-01",
    }
    first = office.check(read_request(json.dumps(document).encode()), NOW).body
    question = next(one for one in first["missing"] if one["fact"] == "item.us_origin_content_is_stated")
    answers = [{"fact": question["fact"], "about": "i1", "value": []}]
    second = office.answer(first["decision_id"], answers, NOW)
    assert second is not None
    assert not [one for one in second.body["missing"] if one["fact"] == question["fact"]]
    part = {"eccn": "3A001.a.7", "value_usd": "1.00", "is_integrated_circuit": True}
    third = office.answer(first["decision_id"], [answers[0] | {"value": [part]}], NOW)
    assert third is not None
    assert third.body["verdict"] == "deny"


def test_an_answer_may_be_about_an_owner_a_listing_of_one_or_a_party_items_are_for(office: Office) -> None:
    document = CHIP | {"end_use": {"for_parties": ["p1", "p2"]}}
    owned = {"name": "Holding", "percent": 100, "owners": [{"name": "Top", "percent": None}]}
    document["parties"] = [CHIP["parties"][0], CHIP["parties"][1] | {"owners": [owned]}]
    request = read_request(json.dumps(document).encode()).document
    share = [{"name": "Top", "percent": 60}]
    changed = amended(
        request,
        [
            {"fact": "owner.percent", "about": "p2/o1/o1", "value": 60},
            {"fact": "beneficiary.relation", "about": "beneficiary2", "value": "incorporated"},
        ],
        office.library.rule_set.vocabulary,
    )
    assert changed["parties"][1]["owners"] == [{"name": "Holding", "percent": 100, "owners": share}]
    assert changed["end_use"]["for_parties"][1] == {"party": "p2", "relation": "incorporated"}
    answer = {"fact": "owner_listing.reaches_party", "about": "p2/o1/l1", "value": share}
    changed = amended(request, [answer], office.library.rule_set.vocabulary)
    assert changed["parties"][1]["owners"] == share


@pytest.mark.parametrize(
    "raw", [b"[]", b"{}", b'{"answers": []}', b'{"answers": [], "more": 1}', b'{"answers": 1}']
)
def test_a_body_that_is_no_list_of_answers_is_refused(raw: bytes) -> None:
    with pytest.raises(Problem) as caught:
        read_answers(raw, max_bytes=1000)
    assert caught.value.status == 422
