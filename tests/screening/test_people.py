"""How much a person's name tells: one that many bear never says who, a rare one may be shortened. Invented people."""

from __future__ import annotations

import pytest

from service.screening import Candidate, ListedParty, Query, build

_OTHERS = tuple(
    ListedParty(f"o{n}{m}", "SDN", (f"{family}, {given}",), type="person")
    for n, family in enumerate(("KARIMOV", "TANVIR", "ZOLTA", "BRENK"))
    for m, given in enumerate(("Yusmar", "Delko", "Andro", "Wei"))
)
PEOPLE = build(
    (
        *_OTHERS,
        ListedParty(
            "rare",
            "SDN",
            ("VORONTSEVICH, Arkadiy Petrovich",),
            addresses=("14 Lesnaya Street, Tver, Russia",),
            countries=("RU",),
            type="person",
        ),
        ListedParty("glide", "SDN", ("ZARUBOV, Yevgeniy Stefanovich",), type="person"),
        ListedParty("pinyin", "SDN", ("QIU, Fen",), countries=("CN",), type="person"),
        ListedParty("longer", "SDN", ("XUE, Fenglan",), type="person"),
        ListedParty(
            "common", "SDN", ("KARIMOV, Delko Wei",), addresses=("7 Birch Road, Ormsk",), type="person"
        ),
        ListedParty("ship", "SDN", ("TERESA GRIKO",), type="vessel"),
    )
)


def first(name: str, **told: str) -> Candidate | None:
    found = PEOPLE.screen(Query(name, **told))  # type: ignore[arg-type]
    return found[0] if found else None


@pytest.mark.parametrize("name", ["Yusmar Karimov", "Delko Tanvir", "Wei Brenk", "Zolta, Andro", "Fen Qiu"])
def test_a_name_that_many_bear_is_for_a_person_to_look_at(name: str) -> None:
    found = first(name)
    assert found
    assert found.decision == "possible"
    assert found.because[0] == "the listed name, word for word"
    assert "against: a name that many people have" in found.because


@pytest.mark.parametrize("name", ["Arkadiy Petrovich Vorontsevich", "Xue Fenglan"])
def test_a_full_rare_name_matches(name: str) -> None:
    found = first(name)
    assert found
    assert found.decision == "match"


def test_the_country_may_lift_a_name() -> None:
    told = first("Fen Qiu", country="CN")
    assert told
    assert told.decision == "match"


def test_the_listed_address_says_which_of_the_many() -> None:
    found = first("Delko Wei Karimov", address="7 Birch Road, Ormsk")
    assert found
    assert (found.entry_id, found.decision) == ("common", "match")
    alone = first("Delko Wei Karimov", address="8 Elm Road, Ormsk")
    assert alone
    assert alone.decision == "possible"


@pytest.mark.parametrize(
    "name", ["A.P. Vorontsevich", "Vorontsevich A. P.", "А.П. Воронцевич", "Arkady Vorontsevich"]
)
def test_initials_and_a_shorter_name_are_found_where_no_kind_is_said(name: str) -> None:
    found = first(name)
    assert found
    assert (found.entry_id, found.decision) == ("rare", "possible")


@pytest.mark.parametrize("name", ["E.S. Zarubov", "Zarubov Y.S.", "Е.С. Зарубов"])
def test_initials_that_join_names_elsewhere_are_initials(name: str) -> None:
    found = first(name)
    assert found
    assert (found.entry_id, found.decision) == ("glide", "possible")


@pytest.mark.parametrize("name", ["B.K. Vorontsevich", "A.P. Karimov"])
def test_other_initials_are_another_person(name: str) -> None:
    found = first(name)
    assert not found or found.decision == "no_match", found


def test_a_company_is_no_person_of_a_name_like_it() -> None:
    found = first("Qiu Feng Co., Ltd.")
    assert not found or found.decision == "no_match", found


def test_a_person_is_no_ship_that_sounds_alike() -> None:
    found = first("Teresa Garecio")
    assert not found or found.decision == "no_match", found
    slip = first("Teresa Grikko")
    assert slip
    assert slip.decision != "no_match"
