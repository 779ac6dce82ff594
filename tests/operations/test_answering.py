"""Supplying what was asked: a new decision linked to the old one, or a clear refusal."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from service.operations.answering import amended, read_answers
from service.operations.office import Office, open_office
from service.operations.reading import read_request
from service.operations.settings import Settings
from service.values.problem import Problem

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


@pytest.mark.parametrize(
    "raw", [b"[]", b"{}", b'{"answers": []}', b'{"answers": [], "more": 1}', b'{"answers": 1}']
)
def test_a_body_that_is_no_list_of_answers_is_refused(raw: bytes) -> None:
    with pytest.raises(Problem) as caught:
        read_answers(raw, max_bytes=1000)
    assert caught.value.status == 422
