from __future__ import annotations

import pytest

from service.values.country import COUNTRIES, NAMES, REGIONS, is_country, nearest


def test_there_are_the_249_of_iso_and_kosovo_and_four_regions() -> None:
    assert len(COUNTRIES) == 250
    assert all(len(code) == 2 and code.isascii() and code.isupper() for code in COUNTRIES)
    assert sorted(REGIONS) == ["UA-09", "UA-14", "UA-40", "UA-43"]
    assert len(set(NAMES.values())) == len(NAMES)


@pytest.mark.parametrize("code", ["CN", "TW", "HK", "MO", "XK", "UA", "UA-43"])
def test_known(code: str) -> None:
    assert is_country(code)


@pytest.mark.parametrize("code", ["", "cn", "UK", "EU", "ZZ", "AN", "UA-30", "CN ", "CHN"])
def test_unknown(code: str) -> None:
    assert not is_country(code)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("cn", "CN"),
        ("UK", "GB"),
        ("china", "CN"),
        (" Taiwan ", "TW"),
        ("Crimea", "UA-43"),
        ("atlantis", None),
    ],
)
def test_nearest(text: str, code: str | None) -> None:
    assert nearest(text) == code
