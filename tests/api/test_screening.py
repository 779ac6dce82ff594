"""Screening, people's decisions and the lists over HTTP, on the real rules and invented lists."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from service.api.app import create_app
from service.operations.lists import import_files
from service.operations.office import Office
from service.operations.rules import Library, open_library
from service.operations.settings import Settings
from service.store.database import open_database
from service.store.ledger import SCREENING, Ledger
from service.store.upgrade import upgrade
from tests.lists.rows import csl, listed

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)
LISTED = "Quanshen Nebula Technologies Co., Ltd."
PARTY = {"name": "Quanshen Nebulla Technologies", "country": "CN"}
ROW = listed(LISTED, addresses="88 Kexing Road, Nanshan, Shenzhen, CN", start_date="2023-03-06")


@cache
def library() -> Library:
    """The rules, loaded once."""
    return open_library()


class Shop:
    """A service of its own, its lists imported as told."""

    def __init__(self, folder: Path, sensitivity: str = "0.5") -> None:
        self.folder = folder
        settings = Settings.from_environment(
            {"EXPORTCHECK_DATA_DIR": str(folder), "EXPORTCHECK_SENSITIVITY": sensitivity}
        )
        engine = open_database(settings.database_url)
        upgrade(engine)
        self.office = Office(library(), engine, folder, settings.sensitivity)
        self.client: FlaskClient = create_app(self.office, settings).test_client()

    def imports(self, name: str, *rows: dict[str, str]) -> None:
        path = self.folder / name
        path.write_bytes(csl(rows))
        import_files(self.office.engine, [path], AT, allow_shrink=True)

    def post(self, path: str, document: Any, status: int = 200) -> Any:
        answer = self.client.post(path, json=document)
        assert answer.status_code == status, answer.text
        return json.loads(answer.text)

    def get(self, path: str, status: int = 200) -> Any:
        answer = self.client.get(path)
        assert answer.status_code == status, answer.text
        return json.loads(answer.text)

    def look(self, **party: Any) -> Any:
        (result,) = self.post("/screen", {"as_of": "2026-11-24", "parties": [{**PARTY, **party}]})["results"]
        return result

    def possible(self) -> dict[str, str]:
        """A party that is neither surely the listed one nor surely another; which, the matcher says."""
        for second in ("Trading", "Optics Institute", "Software", "Research", "Instruments"):
            party = {"name": f"Quanshen Nebula {second}", "country": "CN"}
            if self.look(**party)["decision"] == "possible":
                return party
        raise AssertionError("no name is found possible")

    def check(self, **party: Any) -> Any:
        order = {
            "as_of": "2026-11-24",
            "origin_country": "US",
            "destination_country": "CN",
            "parties": [
                {"roles": ["exporter"], "name": "Example Exporter Inc.", "country": "US"},
                {"roles": ["ultimate_consignee", "end_user"], **PARTY, **party},
            ],
            "items": [{"description": "Thermocouple", "eccn": "EAR99", "us_origin": True}],
        }
        return self.post("/check", order)

    def decide(self, match: str, decision: str, status: int = 200) -> Any:
        body = {"decision": decision, "by": "J. Doe", "why": "another company"}
        return self.post(f"/matches/{match}/decisions", body, status)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    opened = Shop(tmp_path)
    opened.imports("csl_2026-11-01.csv", ROW)
    yield opened
    opened.office.engine.dispose()


def test_names_are_looked_for_and_the_screening_is_recorded(shop: Shop) -> None:
    body = shop.post(
        "/screen",
        {"parties": [PARTY, {"name": "Beispiel Messtechnik GmbH"}], "as_of": "2026-11-24"},
    )
    found, clean = body["results"]
    assert (found["party"], clean["decision"], clean["matches"]) == (PARTY, "no_match", [])
    hit = found["matches"][0]
    assert (hit["list"], hit["name"], hit["status"]) == ("EL", LISTED, "listed")
    assert found["decision"] == hit["decision"] in ("match", "possible")
    assert hit["because"]
    assert re.fullmatch("m[0-9a-f]{32}", hit["match"])
    assert hit["details"]["license_requirement"] == "all_items"
    assert [one["source"] for one in body["lists"]] == ["EL csl", "EL embedded", "MIEU embedded"]
    (line,) = Ledger(shop.office.engine).about([body["screening_id"]], SCREENING)
    kept = line.content()
    assert kept["request"]["parties"] == [PARTY, {"name": "Beispiel Messtechnik GmbH"}]
    assert kept["results"][0]["matches"][0]["match"] == hit["match"]


def test_the_day_and_the_sensitivity_count(shop: Shop) -> None:
    before = shop.post("/screen", {"parties": [PARTY], "as_of": "2022-01-01"})["results"][0]
    assert (before["decision"], before["matches"][0]["status"]) == ("no_match", "not_listed")
    strange = {"name": "Quanshen Optics", "country": "DE"}
    shown = [
        len(shop.post("/screen", {"parties": [strange], "sensitivity": number})["results"][0]["matches"])
        for number in (0, 1)
    ]
    assert shown[0] <= shown[1]
    assert shop.post("/screen", {"parties": [PARTY]})["as_of"] == datetime.now(UTC).date().isoformat()


@pytest.mark.parametrize(
    ("body", "pointer", "told"),
    [
        ({"parties": []}, "/parties", "an empty array"),
        ({"parties": [PARTY] * 501}, "/parties", "501 entries"),
        ({"parties": [{"nam": "X"}]}, "/parties/0/nam", "did you mean `name`"),
        ({"parties": [{"name": "X", "type": "ship"}]}, "/parties/0/type", "unknown value: `ship`"),
        ({"parties": [{"name": "X", "aliases": ["a"] * 200}] * 11}, "/parties", "2211 names and aliases"),
        ({"parties": [PARTY], "as_of": "2026-02-30"}, "/as_of", "no such day"),
        ({"parties": [PARTY], "sensitivity": 2}, "/sensitivity", "2"),
        ([], "", "not an object"),
    ],
)
def test_what_is_wrong_is_told(shop: Shop, body: Any, pointer: str, told: str) -> None:
    problem = shop.post("/screen", body, 422)
    found = {fault["pointer"]: fault["detail"] for fault in problem["errors"]}
    assert told in found[pointer]
    assert problem["title"] == "Invalid screening request"


def test_a_cleared_pair_stays_cleared_and_comes_back_when_the_entry_changes(shop: Shop) -> None:
    match = shop.look()["matches"][0]["match"]
    assert shop.check()["verdict"] == "deny"
    decided = shop.decide(match, "false_positive")
    assert decided["current"] is True
    assert (decided["party"], decided["entry"]["name"]) == (PARTY, LISTED)
    assert [(one["decision"], one["by"]) for one in decided["decisions"]] == [("false_positive", "J. Doe")]

    again = shop.look()
    assert again["decision"] == "no_match"
    assert again["matches"][0]["decided"]["why"] == "another company"
    # Case and punctuation are not the party; the country is.
    assert shop.look(name="QUANSHEN  NEBULLA, TECHNOLOGIES")["matches"][0]["match"] == match
    assert shop.look(country="DE")["matches"][0]["match"] != match
    assert "decided" not in shop.look(aliases=["Another Name"])["matches"][0]

    cleared = shop.check()
    assert cleared["verdict"] == "allow", cleared["summary"]
    row = cleared["screening"][1]["matches"][0]
    assert (row["match"], row["decided"]["decision"]) == (match, "false_positive")
    assert shop.get(f"/decisions/{cleared['decision_id']}/replay")["same_answer"] is True

    shop.imports("csl_2026-11-10.csv", ROW)
    assert shop.check()["verdict"] == "allow"
    shop.imports("csl_2026-11-15.csv", {**ROW, "alt_names": "QNT"})
    assert shop.check()["verdict"] == "deny"
    assert shop.look()["matches"][0]["match"] != match
    assert shop.get(f"/matches/{match}")["current"] is False
    assert shop.decide(match, "true_match", 409)["title"] == "Entry has changed"
    assert shop.get(f"/decisions/{cleared['decision_id']}/replay")["same_answer"] is True
    assert Ledger(shop.office.engine).broken() is None


def test_the_last_decision_holds_and_a_true_match_needs_no_likeness(shop: Shop) -> None:
    possible = shop.possible()
    hit = shop.look(**possible)["matches"][0]
    assert shop.check(**possible)["outcome"] == "review_required"
    shop.decide(hit["match"], "false_positive")
    assert shop.check(**possible)["verdict"] == "allow"
    found = shop.decide(hit["match"], "true_match")
    assert [one["decision"] for one in found["decisions"]] == ["false_positive", "true_match"]
    assert shop.look(**possible)["decision"] == "match"
    body = shop.check(**possible)
    assert body["outcome"] == "license_required"


def determined(entry: str, **party: Any) -> dict[str, Any]:
    """An order in which a person says that the consignee is not the entry."""
    said = {
        "about": {"party": "p2", "entry": entry},
        "finding": "not_the_listed_party",
        "by": "J. Doe",
        "basis": "registry",
    }
    return {
        "as_of": "2026-11-24",
        "origin_country": "US",
        "destination_country": "CN",
        "parties": [
            {"roles": ["exporter"], "name": "Example Exporter Inc.", "country": "US"},
            {"roles": ["end_user"], **party},
        ],
        "items": [{"description": "Thermocouple", "eccn": "EAR99", "us_origin": True}],
        "determinations": [said],
    }


def test_a_determination_in_the_request_still_clears(shop: Shop) -> None:
    possible = shop.possible()
    order = determined(shop.look(**possible)["matches"][0]["entry"], **possible)
    assert shop.post("/check", {**order, "determinations": []})["verdict"] == "deny"
    assert shop.post("/check", order)["verdict"] == "allow"


@pytest.mark.parametrize(
    ("party", "confirmed"),
    [
        ({"name": LISTED, "country": "CN"}, True),
        ({"name": LISTED, "country": "DE", "address": "88 Kexing Road, Nanshan, Shenzhen"}, True),
        ({"name": LISTED, "country": "DE"}, False),
        (PARTY, False),
    ],
)
def test_a_determination_and_a_decision_clear_the_same(shop: Shop, party: Any, confirmed: bool) -> None:
    hit = shop.look(**{"country": "CN", **party})["matches"][0]
    verdict = "deny" if confirmed else "allow"
    assert shop.post("/check", determined(hit["entry"], **party))["verdict"] == verdict
    shop.decide(hit["match"], "false_positive", 422 if confirmed else 200)
    assert shop.check(**party)["verdict"] == verdict


def test_the_operator_sets_the_sensitivity(tmp_path: Path) -> None:
    found = {}
    for number in ("0", "1"):
        folder = tmp_path / number
        folder.mkdir()
        shop = Shop(folder, number)
        shop.imports("csl_2026-11-01.csv", ROW)
        party = {"name": "Nebula Technologies", "country": "CN"}
        body = shop.check(**party)
        evidence = shop.office._decisions.get(body["decision_id"])
        assert evidence is not None
        assert evidence.evidence_document()["sensitivity"] == int(number)
        assert shop.get(f"/decisions/{body['decision_id']}/replay")["same_answer"] is True
        screened = shop.post("/screen", {"parties": [party]})
        assert screened["sensitivity"] == int(number)
        assert shop.post("/screen", {"parties": [party], "sensitivity": 0.5})["sensitivity"] == 0.5
        found[number] = (body["outcome"], screened["results"][0]["decision"])
        again = Office(library(), shop.office.engine, folder)
        replayed = again.replay(body["decision_id"])
        assert replayed is not None
        assert replayed["same_answer"] is True
        shop.office.engine.dispose()
    assert found == {"0": ("no_license_required", "no_match"), "1": ("review_required", "possible")}


def test_name_and_address_both_listed_cannot_be_cleared(shop: Shop) -> None:
    hit = shop.look(name=LISTED, address="88 Kexing Road, Nanshan, Shenzhen")["matches"][0]
    problem = shop.decide(hit["match"], "false_positive", 422)
    assert "a confirmed listing is not cleared" in problem["detail"]
    assert shop.decide(hit["match"], "true_match")["confirmed"] is True


def test_no_such_match(shop: Shop) -> None:
    for name in ("m" + "0" * 32, "x"):
        assert shop.get(f"/matches/{name}", 404)["detail"] == f"no match `{name}`"
        assert shop.decide(name, "true_match", 404)["status"] == 404
    wrong = shop.post(f"/matches/{'m' + '0' * 32}/decisions", {"decision": "maybe", "by": "x"}, 422)
    assert [fault["pointer"] for fault in wrong["errors"]] == ["/decision", "/why"]


def test_lists_their_ages_and_what_an_import_changed(shop: Shop) -> None:
    shop.imports("csl_2026-11-10.csv", {**ROW, "alt_names": "QNT"}, listed("Invented Fab"), listed(""))
    body = shop.get("/lists")
    newest, older = body["lists"]
    assert (newest["list"], newest["entries"], newest["rejected"], newest["in_force"]) == ("EL", 2, 1, True)
    assert (older["as_of"], older["in_force"]) == ("2026-11-01", False)
    assert older["age_days"] == newest["age_days"] + 9
    assert [one["source"] for one in body["embedded"]] == ["EL embedded", "MIEU embedded"]

    changes = shop.get(f"/lists/{newest['id']}/changes")
    assert (changes["snapshot"], changes["before"]) == (newest, older)
    assert [entry["name"] for entry in changes["added"]] == ["Invented Fab"]
    assert changes["removed"] == []
    assert [(one["name"], one["fields"]) for one in changes["changed"]] == [
        (LISTED, {"aliases": {"before": None, "after": ["QNT"]}})
    ]
    assert [one["why"] for one in changes["rejected"]] == ["no name"]
    first = shop.get(f"/lists/{older['id']}/changes")
    assert (first["before"], len(first["added"])) == (None, 1)
    for name in ("99", "x", "1" * 30):
        assert shop.get(f"/lists/{name}/changes", 404)["detail"] == f"no snapshot `{name}`"
