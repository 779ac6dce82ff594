"""Names in Arabic script, which leaves short vowels out; and a person's initials. Invented people."""

from __future__ import annotations

import pytest

from service.screening import Index, ListedParty, Query, build
from service.screening.text import fold

PEOPLE = (
    ListedParty("zahrani", "SDN", ("ZULAYMANI, Qasem",), type="person"),
    ListedParty("nejad", "SDN", ("SAMADI-NEZHAD, Mahmud",), type="person"),
    ListedParty("ali", "SDN", ("KARZOUNI, Ali",), type="person"),
    ListedParty("initials", "SDN", ("VORONTSEVICH, Arkadiy Petrovich",), type="person"),
    ListedParty("short", "SDN", ("AL-KASSAD, Bishar",), type="person"),
    ListedParty("waw", "SDN", ("JAWZARI, Tariq",), type="person"),
    ListedParty("longer", "SDN", ("QUMNEHI, Farouk Tamzini",), type="person"),
    ListedParty("small", "SDN", ("BANK ZELLI",)),
    ListedParty("bank", "SDN", ("Zarkan Technology Bank",)),
)


@pytest.fixture(scope="module")
def listed() -> Index:
    return build(PEOPLE)


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("قاسم زليماني", "zahrani"),
        ("محمود صمدي نژاد", "nejad"),
        ("علي كرزوني", "ali"),
        ("بشار الكسد", "short"),
        ("طارق جوزري", "waw"),
        ("فاروق قمنهي", "longer"),
        ("A.P. Vorontsevich", "initials"),
        ("Воронцевич А. П.", "initials"),
    ],
)
def test_a_person_is_found(listed: Index, name: str, entry: str) -> None:
    found = listed.screen(Query(name, "person"))
    assert found
    assert found[0].entry_id == entry
    assert found[0].decision != "no_match", found[0]


@pytest.mark.parametrize("name", ["بشير الكسود", "طارق جزيري", "فريق قمنهي", "بشار", "محمد الكسد"])
def test_other_vowels_or_half_a_name_are_not_enough(listed: Index, name: str) -> None:
    found = listed.screen(Query(name))
    assert not found or found[0].decision == "no_match", found[0]


def test_a_short_word_is_found_by_its_consonants(listed: Index) -> None:
    found = listed.screen(Query("بنك زلي"))
    assert found
    assert (found[0].entry_id, found[0].decision != "no_match") == ("small", True)


def test_a_bank_is_found(listed: Index) -> None:
    (found,) = listed.screen(Query("بنك زركان للتكنولوجيا"))
    assert found.decision != "no_match"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("سليماني", "slimani"),
        ("علي", "ali"),
        ("محمود", "mhmud"),
        ("عبد الله", "abd allah"),
        ("الوليد", "al wlid"),
    ],
)
def test_long_vowels_are_vowels(written: str, said: str) -> None:
    assert fold(written) == said


def test_another_person_is_not(listed: Index) -> None:
    for name in ("قاسم كرزوني", "B.P. Vorontsevich"):
        found = listed.screen(Query(name, "person"))
        assert not found or found[0].decision == "no_match", found
