"""Twenty summaries, word for word, as a careful colleague would write them.

After a change of wording or law: `python -m tests.operations.test_summaries` writes the file again, for reading.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from service.operations.office import Office, open_office
from service.operations.reading import read_request
from service.operations.settings import Settings

EXPECTED = Path(__file__).parent / "summaries.txt"
NOW = datetime(2026, 11, 24, tzinfo=UTC)

EXPORTER = {"roles": ["exporter"], "name": "Example Exporter Inc.", "country": "US", "us_person": True}
FOUNDRY = {"roles": ["exporter"], "name": "Example Foundry Co.", "country": "TW", "us_person": False}
US_TECHNOLOGY = {"direct_product_of_eccns": ["3E991"], "plant_direct_product_of_eccns": ["3E991"]}


def party(name: str, country: str, *roles: str, **more: Any) -> dict[str, Any]:
    """A party whose headquarters and parent are where it is."""
    place = {"country": country, "headquarters_country": country, "ultimate_parent": {"country": country}}
    return {"roles": list(roles or ("purchaser", "end_user")), "name": name, **place, **more}


def export(
    as_of: str, to: str, receiver: dict[str, Any], item: dict[str, Any], **more: Any
) -> dict[str, Any]:
    """An export from the United States of one item to one party."""
    return {
        "as_of": as_of,
        "activity": "export",
        "origin_country": "US",
        "destination_country": to,
        "parties": [EXPORTER, receiver],
        "items": [item],
        **more,
    }


def from_abroad(as_of: str, receiver: dict[str, Any], item: dict[str, Any]) -> dict[str, Any]:
    """What a foundry in Taiwan sends to China."""
    shipment = export(as_of, "CN", receiver, {"us_origin": False, "made_in_country": "TW", **item})
    return shipment | {
        "activity": "export_from_abroad",
        "origin_country": "TW",
        "parties": [FOUNDRY, receiver],
    }


def chip(model: str, **more: Any) -> dict[str, Any]:
    """A chip of the catalogue, class not stated."""
    return {"model": model, "eccn": None, "us_origin": True, **more}


PART = {"description": "Resistor", "eccn": "EAR99", "us_origin": True}
CLOUD = party("Suzhou Example Cloud", "CN")
HUAWEI = party("Huawei Technologies Co., Ltd.", "CN")
FAB = party("Wuxi Example Foundry", "CN")
DIE = {"description": "Baseband die", "eccn": "3A991", "production": US_TECHNOLOGY}

CASES: dict[str, dict[str, Any]] = {
    "a resistor to Germany": export("2026-06-01", "DE", party("Beispiel GmbH", "DE"), PART),
    "a resistor to Huawei": export("2026-06-01", "CN", HUAWEI, PART),
    "A100 to China before any rule": export("2022-06-01", "CN", CLOUD, chip("nvidia-a100-sxm-80gb")),
    "A100 to China under the first rule": export("2023-06-01", "CN", CLOUD, chip("nvidia-a100-sxm-80gb")),
    "A800 to China under the second rule": export("2023-12-01", "CN", CLOUD, chip("nvidia-a800-sxm-80gb")),
    "H100 to a British cloud, codified": export(
        "2025-06-01", "GB", party("Example Cloud plc", "GB"), chip("nvidia-h100-sxm"), basis="codified"
    ),
    "H100 to a British cloud, enforced": export(
        "2025-06-01", "GB", party("Example Cloud plc", "GB"), chip("nvidia-h100-sxm")
    ),
    "H100 to a Chinese parent's cloud in Singapore": export(
        "2026-06-01",
        "SG",
        party("Example Cloud Pte Ltd", "SG", ultimate_parent={"country": "CN"}),
        chip("nvidia-h100-sxm"),
    ),
    "a die for HiSilicon": from_abroad("2021-03-01", party("HiSilicon Technologies Co., Ltd.", "CN"), DIE),
    "a die for HiSilicon before the rule": from_abroad(
        "2020-05-01", party("HiSilicon Technologies Co., Ltd.", "CN"), DIE
    ),
    "a chemical to an advanced-node fab": export(
        "2025-06-01",
        "CN",
        FAB,
        {"description": "Process chemical", "eccn": "EAR99", "us_origin": True},
        end_use={"facility": {"country": "CN", "logic_node_nm": 7, "planar": False}},
    ),
    "a spare to a fab whose node nobody knows": export(
        "2025-06-01",
        "CN",
        FAB,
        {"description": "Spare part", "eccn": "3B991", "us_origin": True},
        end_use={"facility": {"country": "CN"}},
    ),
    "a chip with an unknown die": export(
        "2024-06-01",
        "CN",
        CLOUD,
        {
            "description": "Accelerator",
            "eccn": None,
            "us_origin": True,
            "ic": {
                "total_processing_performance": 3000,
                "dies": [{"area_mm2": None, "planar": False, "logic": True}],
                "designed_or_marketed_for_datacenter": True,
            },
        },
    ),
    "published technology": export(
        "2025-06-01",
        "CN",
        CLOUD,
        {"description": "Paper", "kind": "technology", "eccn": None, "us_origin": True, "published": True},
    ),
    "a red flag not resolved": export(
        "2025-06-01",
        "MY",
        party("Example Trading Sdn Bhd", "MY"),
        PART,
        red_flags=[{"description": "The buyer asked for blank labels.", "resolved": False}],
    ),
    "a licence in hand": export(
        "2025-06-01",
        "CN",
        HUAWEI,
        {"id": "i1", **PART},
        authorizations=[
            {
                "kind": "license",
                "number": "D1234567",
                "status": "valid",
                "valid_until": "2027-01-01",
                "conditions_met": True,
            }
        ],
    ),
    "a router to Cuba": export(
        "2025-06-01",
        "CU",
        party("Empresa Ejemplo", "CU"),
        {"description": "Router", "eccn": "5A992.c", "us_origin": True},
    ),
    "a known violation": export(
        "2025-06-01", "DE", party("Beispiel GmbH", "DE"), {**PART, "earlier_violation": True}
    ),
    "class not stated": export(
        "2025-06-01", "CN", CLOUD, {"description": "Pump", "eccn": None, "us_origin": True}
    ),
    "owned by listed companies in an uncertain month": export(
        "2026-11-15",
        "CN",
        party(
            "Example Holding",
            "CN",
            owners=[{"name": "Huawei Technologies Co., Ltd.", "country": "CN", "percent": 60}],
        ),
        PART,
    ),
}


def opened(folder: Path) -> Office:
    """An office with the embedded lists."""
    return open_office(Settings.from_environment({"EXPORTCHECK_DATA_DIR": str(folder)}))


def said(office: Office, request: dict[str, Any]) -> str:
    """Outcome and summary."""
    body = office.check(read_request(json.dumps(request).encode()), NOW).body
    return f"{body['outcome']}\n{body['summary']}"


def expected() -> dict[str, str]:
    """The summaries by case: a line `# case`, then outcome and text."""
    blocks = EXPECTED.read_text().split("# ")[1:]
    return {name: text.strip() for name, _, text in (block.partition("\n") for block in blocks)}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """An office of its own."""
    return opened(tmp_path_factory.mktemp("summaries"))


def test_there_are_twenty() -> None:
    assert list(expected()) == list(CASES)
    assert len(CASES) == 20


@pytest.mark.parametrize("case", CASES)
def test_a_summary_reads_as_it_did(office: Office, case: str) -> None:
    assert said(office, CASES[case]) == expected()[case]


H100 = CASES["H100 to a British cloud, enforced"]


@pytest.mark.parametrize(
    ("changed", "rests"),
    [
        ({}, True),
        ({"as_of": "2025-05-15"}, True),
        # The worldwide words bind from 2025-05-15: until then nothing is left unenforced.
        ({"as_of": "2025-05-14"}, False),
        ({"items": [PART]}, False),
        ({"items": [chip("nvidia-h100-sxm"), PART]}, True),
        ({"basis": "codified"}, False),
        ({"destination_country": "CN"}, False),
    ],
)
def test_an_allow_says_that_it_rests_on_an_announcement_where_it_does(
    office: Office, changed: dict[str, Any], rests: bool
) -> None:
    text = said(office, H100 | changed)
    assert ("BIS has not enforced it since 2025-05-13 (BIS press release of 2025-05-13)" in text) is rests


def test_what_holds_of_several_is_said_once(office: Office) -> None:
    parties = [EXPORTER, HUAWEI, party("HiSilicon Technologies Co., Ltd.", "CN", "intermediate_consignee")]
    text = said(office, export("2026-06-01", "CN", HUAWEI, PART, parties=parties))
    assert text.count("is on the Entity List") == 1
    assert "The same goes for HiSilicon Technologies Co., Ltd." in text


if __name__ == "__main__":
    with TemporaryDirectory() as empty:
        desk = opened(Path(empty))
        EXPECTED.write_text(
            "\n".join(f"# {case}\n{said(desk, request)}\n" for case, request in CASES.items())
        )
