"""Whether a licence runs, whether its status stops it, and who is a validated end user."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from service.facts.case import Case
from service.facts.derivations import DERIVATIONS
from service.facts.draft import Draft
from service.operations.rules import open_library

RULE_SET = open_library().rule_set


def paper(day: str = "2025-06-01", **fields: Any) -> Draft:
    """A licence in a request of one item."""
    case = Case({}, date.fromisoformat(day), RULE_SET, {})
    root = Draft(case, "shipment", "s", {}, DERIVATIONS)
    root.drafts["parties"] = ()
    root.drafts["items"] = (Draft(case, "item", "i1", {"id": "i1", "quantity": 5}, DERIVATIONS, root),)
    return Draft(case, "authorization", "authorization1", {"kind": "license", **fields}, DERIVATIONS, root)


@pytest.mark.parametrize(
    ("fields", "runs"),
    [
        ({"valid_from": "2025-06-01", "valid_until": "2025-06-01"}, True),
        ({"valid_from": "2025-06-02"}, False),
        ({"valid_until": "2025-05-31"}, False),
        ({"revoked_on": "2025-06-01"}, False),
        ({"revoked_on": "2025-06-02"}, True),
        ({"valid_until": None}, None),
        ({"valid_until": None, "valid_from": "2025-06-02"}, False),
        ({"revoked_on": None}, True),
    ],
)
def test_running(fields: dict[str, Any], runs: bool | None) -> None:
    """First and last day count; a day that is null leaves it open unless another decides."""
    assert paper(**fields).value("runs") is runs


@pytest.mark.parametrize(
    ("fields", "stopped"),
    [
        ({}, False),
        ({"status": "valid"}, False),
        ({"status": None}, None),
        ({"status": "suspended"}, True),
        ({"status": "revoked"}, True),
        ({"status": "revoked", "revoked_on": "2025-06-02"}, False),
        ({"status": "revoked", "revoked_on": "2025-06-01"}, True),
        ({"status": "expired", "valid_until": "2025-06-01"}, False),
        ({"status": "expired", "valid_until": "2025-05-31"}, True),
    ],
)
def test_stopped_by_status(fields: dict[str, Any], stopped: bool | None) -> None:
    """What ended a licence later did not end it yet on the day asked about."""
    assert paper(**fields).value("stopped") is stopped


@pytest.mark.parametrize(("left", "enough"), [(5, True), (4, False), (None, None)])
def test_what_is_left(left: int | None, enough: bool | None) -> None:
    """The quantity left must reach for the items covered; null is open."""
    assert paper(quantity_remaining=left).value("sufficient") is enough


@pytest.mark.parametrize(
    ("name", "country", "day", "validated"),
    [
        ("SK hynix Semiconductor (China) Ltd., Wuxi", "CN", "2025-12-30", True),
        ("SK hynix Semiconductor (China) Ltd., Wuxi", "CN", "2025-12-31", False),
        ("SK hynix Semiconductor (China) Ltd., Wuxi", "KR", "2025-12-30", False),
        ("SK hynix Inc.", "CN", "2025-12-30", False),
        ("Applied Materials (China), Inc.", "CN", "2026-06-01", True),
    ],
)
def test_validated_end_users(name: str, country: str, day: str, validated: bool) -> None:
    """By the company's own name, in its country, until its last day."""
    case = Case({}, date.fromisoformat(day), RULE_SET, {})
    root = Draft(case, "shipment", "s", {}, DERIVATIONS)
    party = Draft(case, "party", "p1", {"id": "p1", "name": name, "country": country}, DERIVATIONS, root)
    assert party.value("validated_end_user") is validated


def test_eccns_that_were_not_read_are_not_known() -> None:
    """Of a company whose list was not read, it is not known what it is validated for."""
    case = Case({}, date(2025, 6, 1), RULE_SET, {})
    root = Draft(case, "shipment", "s", {}, DERIVATIONS)

    def eccns(name: str) -> object:
        return Draft(case, "party", "p1", {"name": name, "country": "CN"}, DERIVATIONS, root).value(
            "validated_for_eccns"
        )

    assert eccns("SK hynix Semiconductor (China) Ltd.") is None
    assert "3C002" in (eccns("Applied Materials (China), Inc.") or ())  # type: ignore[operator]
