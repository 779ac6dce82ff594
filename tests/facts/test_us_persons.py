"""Who is a US person, for whom they work, and where a release to them goes."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from service.facts.case import Case
from service.facts.derivations import DERIVATIONS
from service.facts.draft import Draft
from service.operations.rules import open_library

RULE_SET = open_library().rule_set


def shipment(*parties: dict[str, Any], **stated: Any) -> Draft:
    """A request with these parties."""
    root = Draft(Case({}, date(2025, 6, 1), RULE_SET, {}), "shipment", "s", stated, DERIVATIONS)
    root.drafts["parties"] = tuple(
        Draft(root.case, "party", f"p{number}", party, DERIVATIONS, root)
        for number, party in enumerate(parties)
    )
    return root


def party(**stated: Any) -> Draft:
    """The only party of a request."""
    return shipment(stated).drafts["parties"][0]


@pytest.mark.parametrize(
    ("stated", "found"),
    [
        ({"country": "US"}, True),
        ({"country": "JP"}, False),
        ({"country": "JP", "branch_of": {"name": "Whole Inc.", "country": "US"}}, True),
        ({"country": "JP", "branch_of": {"name": "Whole KK", "country": "JP"}}, False),
        ({"country": "JP", "branch_of": {"name": "Whole"}}, None),
        ({"headquarters_country": "CN"}, False),
        ({"headquarters_country": "US"}, None),
        ({"country": "JP", "natural_person": None}, None),
        ({"country": None, "headquarters_country": "CN"}, None),
        ({}, None),
    ],
)
def test_a_company_is_one_by_the_law_it_is_under(stated: dict[str, Any], found: bool | None) -> None:
    """A company abroad is none, unless it is a branch; one headquartered in the United States may be of another law."""
    assert party(**stated).value("us_person") is found


@pytest.mark.parametrize(
    ("stated", "found"),
    [
        ({"country": "CN", "citizenship_country": "US"}, True),
        ({"country": "CN", "citizenship_country": "CN", "permanent_residency_country": "US"}, True),
        ({"country": "US", "citizenship_country": "CN"}, True),
        ({"country": "CN", "citizenship_country": "CN"}, False),
        ({"country": "CN", "citizenship_country": "CN", "permanent_residency_country": None}, None),
        ({"country": "CN"}, None),
    ],
)
def test_a_person_is_one_by_passport_or_place(stated: dict[str, Any], found: bool | None) -> None:
    """A person abroad of whom no nationality is stated may be one."""
    assert party(natural_person=True, **stated).value("us_person") is found


def test_a_stated_answer_wins_and_null_stays_a_question() -> None:
    """What the caller says is not worked out again."""
    assert party(country="JP", us_person=True).value("us_person") is True
    assert party(country="JP", us_person=None).value("us_person") is None


@pytest.mark.parametrize(
    ("employer", "countries"),
    [
        ({}, ()),
        ({"ultimate_parent": {"name": "Up", "country": "CN"}}, ("CN",)),
        ({"ultimate_parent": {"name": "Up", "country": None}}, None),
        ({"ultimate_parent": None}, None),
        ({"owners": [{"name": "A", "percent": 50, "country": "CN"}]}, ()),
        ({"owners": [{"name": "A", "percent": 51, "country": "CN"}]}, ("CN",)),
        ({"owners": [{"name": "A", "percent": 51}]}, None),
        ({"owners": [{"name": "A", "percent": None, "country": "CN"}]}, None),
        (
            {
                "owners": [
                    {"name": "A", "percent": 51, "country": "DE", "owners": [{"name": "B", "percent": None}]}
                ]
            },
            None,
        ),
        (
            {
                "owners": [
                    {
                        "name": "A",
                        "percent": 30,
                        "country": "DE",
                        "owners": [{"name": "B", "percent": 51, "country": "CN"}],
                    },
                    {"name": "b", "percent": 20.5, "country": "CN"},
                ]
            },
            ("CN",),
        ),
    ],
)
def test_who_owns_more_than_half_of_the_employer(
    employer: dict[str, Any], countries: tuple[str, ...] | None
) -> None:
    """Half is not more than half; of an owner whose country is not known, nothing is known."""
    person = {"natural_person": True, "employed_by": "p1"}
    engineer = shipment(person, {"headquarters_country": "JP", **employer}).drafts["parties"][0]
    assert engineer.value("employer_headquarters_country") == "JP"
    assert engineer.value("employer_majority_owner_countries") == countries


def test_without_an_employer_nothing_is_known_of_one() -> None:
    """It is asked for whom the person acts."""
    assert party(natural_person=True).value("employer_headquarters_country") is None
    assert party(natural_person=True).value("employer_majority_owner_countries") is None


@pytest.mark.parametrize(
    ("person", "country"),
    [
        ({"citizenship_country": "CN"}, "CN"),
        ({"citizenship_country": "CN", "permanent_residency_country": "US"}, "US"),
        ({"citizenship_country": "CN", "us_person": True}, "US"),
        ({}, None),
    ],
)
def test_where_a_release_goes(person: dict[str, Any], country: str | None) -> None:
    """To the recipient's country, and nowhere where the recipient is a US person."""
    exporter = {"roles": ["exporter"], "country": "US", "citizenship_country": "US"}
    release = shipment(exporter, {"roles": ["end_user"], **person}, activity="deemed_export")
    assert release.value("destination_country") == country
