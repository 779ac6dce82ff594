"""The whole road on the real rules and the embedded lists, and the record of it."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from service.operations.lists import import_files
from service.operations.office import Office, open_office
from service.operations.reading import read_request
from service.operations.settings import Settings
from service.store.database import open_database
from service.store.decisions import Decisions
from tests.lists.rows import printed, supplement

NOW = datetime(2026, 11, 24, 23, 59, tzinfo=UTC)
ORDER: dict[str, Any] = {
    "reference": "SO-1",
    "origin_country": "US",
    "destination_country": "DE",
    "parties": [
        {"roles": ["exporter"], "name": "Example Exporter Inc.", "country": "US"},
        {"roles": ["end_user"], "name": "Beispiel Messtechnik GmbH", "country": "DE"},
    ],
    "items": [{"description": "Thermocouple", "eccn": "EAR99", "us_origin": True}],
}
HUAWEI = {"roles": ["end_user"], "name": "Huawei Technologies Co., Ltd.", "country": "CN"}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """An office with no list imported."""
    folder = tmp_path_factory.mktemp("office")
    return open_office(Settings.from_environment({"EXPORTCHECK_DATA_DIR": str(folder)}))


def checked(office: Office, **changes: Any) -> dict[str, Any]:
    """The answer to the order with some fields changed."""
    return office.check(read_request(json.dumps({**ORDER, **changes}).encode()), NOW).body


def test_the_day_is_today_in_utc_where_none_is_stated(office: Office) -> None:
    assert checked(office)["as_of"] == "2026-11-24"
    assert checked(office, as_of="2021-03-01")["as_of"] == "2021-03-01"


def test_an_answer_names_its_rules_its_lists_and_its_limits(office: Office) -> None:
    body = checked(office)
    assert (body["verdict"], body["outcome"]) == ("allow", "no_license_required")
    assert body["ruleset"] == {
        "version": office.library.rule_set.regime.version,
        "sha256": office.library.rule_set.sha256,
    }
    assert [source["source"] for source in body["lists"]] == ["EL embedded", "MIEU embedded"]
    assert any("Only the embedded subset" in advisory for advisory in body["advisories"])
    assert body["covers"].startswith("US EAR only")


def test_a_listed_end_user_is_found_and_cited(office: Office) -> None:
    body = checked(office, destination_country="CN", parties=[ORDER["parties"][0], HUAWEI])
    assert (body["verdict"], body["outcome"]) == ("deny", "license_required")
    assert any("15 CFR 744.11" in one for reason in body["reasons"] for one in reason["citations"])
    hit = body["screening"][1]["matches"][0]
    assert (hit["decision"], hit["list"]) == ("match", "EL")


def test_a_listing_the_caller_knows_of_adds(office: Office) -> None:
    stated = {**ORDER["parties"][1], "list_entries": [{"list": "EL", "reference": "another tool"}]}
    body = checked(office, parties=[ORDER["parties"][0], stated])
    assert body["outcome"] == "license_required"
    ended = {**stated, "list_entries": [{"list": "EL", "until": "2020-01-01"}]}
    assert checked(office, parties=[ORDER["parties"][0], ended])["verdict"] == "allow"


def test_a_decision_is_kept_as_given_and_sealed(office: Office) -> None:
    body = checked(office)
    kept = office.decision(body["decision_id"])
    assert json.loads(json.dumps(kept, default=str)) == json.loads(json.dumps(body, default=str))
    assert office.decision("01900000-0000-7000-8000-000000000000") is None
    assert Decisions(office.engine).broken() is None


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"destination_country": "CN", "parties": [ORDER["parties"][0], HUAWEI]},
        {"items": [{"description": "GPU", "model": "nvidia-h100-sxm", "eccn": None, "us_origin": False}]},
        {"known_at": "2026-11-01", "as_of": "2023-12-01"},
    ],
)
def test_a_decision_can_be_made_again_from_its_evidence_alone(
    office: Office, changes: dict[str, Any]
) -> None:
    body = checked(office, **changes)
    again = office.replay(body["decision_id"])
    assert again is not None
    assert (again["same_rules"], again["same_answer"]) == (True, True)


def test_the_service_says_whether_it_can_decide(office: Office) -> None:
    ready = office.ready(date(2026, 11, 24))
    assert ready.ready
    assert ready.checks["lists"].startswith("ok, newest of ")


def test_the_vocabulary_tells_what_every_fact_is(office: Office) -> None:
    facts = {fact["name"]: fact for fact in office.vocabulary()["facts"]}
    assert facts["item.performance_density"]["unit"] == "TPP/mm2"
    assert facts["end_use.military"]["absent"] == "no"


def test_a_broken_rule_stops_the_start(tmp_path: Path) -> None:
    from shutil import copytree

    from service.engine.mistakes import RulesInvalid

    rules = copytree(open_rules_folder(), tmp_path / "rules")
    broken = rules / "us-ear" / "3-requirements" / "definitions.yaml"
    broken.write_text(
        broken.read_text() + "\n---\ndefine: item.q\ntitle: Q\ncite: C\nversions: [{when: item.colour}]\n"
    )
    settings = {"EXPORTCHECK_DATA_DIR": str(tmp_path), "EXPORTCHECK_RULES_DIR": str(rules)}
    with pytest.raises(
        RulesInvalid, match=r"definitions\.yaml:\d+:\d+: fact `item\.colour` is not in the vocabulary"
    ):
        open_office(Settings.from_environment(settings))


def open_rules_folder() -> Path:
    """The rules of this checkout."""
    from service.operations.rules import rules_folder

    return rules_folder()


def test_a_running_office_uses_lists_imported_a_moment_ago(tmp_path: Path) -> None:
    desk = open_office(Settings.from_environment({"EXPORTCHECK_DATA_DIR": str(tmp_path / "data")}))
    buyer = {**ORDER["parties"][1], "name": "Invented Photonics Combine"}
    assert checked(desk, parties=[ORDER["parties"][0], buyer])["verdict"] == "allow"
    published = tmp_path / "el.json"
    published.write_bytes(supplement([printed("Invented Photonics Combine")]))
    elsewhere = open_database(f"sqlite:///{tmp_path}/data/exportcheck.sqlite")
    import_files(elsewhere, [published], NOW)
    elsewhere.dispose()
    body = checked(desk, parties=[ORDER["parties"][0], buyer])
    assert body["verdict"] == "deny"
    assert [source["source"] for source in body["lists"]] == ["EL regulation", "EL embedded", "MIEU embedded"]
    assert not any("Only the embedded subset" in one for one in body["advisories"])
