"""Country words of the published lists as ISO 3166-1 alpha-2 codes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from rigour.territories import get_territory, lookup_territory

from service.lists.text import clean

_ODD: Final[dict[str, str]] = {
    "UK": "GB",
    "PRC": "CN",
    "U.A.E": "AE",
    "MAN, ISLE OF": "IM",
    "ISLE OF": "IM",
    "WEST BANK": "PS",
    "GAZA": "PS",
    "NORTH GAZA": "PS",
    "NORTHERN GAZA": "PS",
    "NORTHERN MALI": "ML",
    "CRIMEA": "UA-43",
    "CRIMEA (OCCUPIED)": "UA-43",
    "CRIMEA REGION OF UKRAINE": "UA-43",
    "DONETSK": "UA-14",
    "SO-CALLED DONETSK PEOPLE'S REPUBLIC": "UA-14",
    "SO-CALLED LUHANSK PEOPLE'S REPUBLIC": "UA-09",
}
# `Hong Kong Middle Road` is in Qingdao.
_HONG_KONG: Final = re.compile(
    r"\bHong ?Kong\b(?!(?: Middle| East| West| Zhong)? (?:Road|Rd\b|Lu\b))", re.IGNORECASE
)
_MACAU: Final = re.compile(r"\bMaca[uo]\b(?! (?:Road|Rd\b))", re.IGNORECASE)


@lru_cache(maxsize=4096)
def country_code(text: str) -> str | None:
    """The code for `CN`, `China`, `TURKIYE`, `REGION: CHINA`; None for what is no country (`REGION: KAFIA KINGI`)."""
    words = clean(text).strip(" .,").upper().removeprefix("REGION:").strip()
    if not words:
        return None
    if words in _ODD:
        return _ODD[words]
    found = get_territory(words.lower()) if len(words) == 2 else lookup_territory(words)
    if found is None or len(found.code) != 2:
        return None
    return found.code.upper()


def countries_of(printed: Iterable[str], addresses: Iterable[str]) -> tuple[str, ...]:
    """Codes of the printed countries, with China taken as HK or MO where every address says so.

    Codes a row names and codes its addresses name are both kept, in order of first mention.
    """
    codes = [code for code in map(country_code, printed) if code]
    regions = list(map(region_of, addresses))
    if regions and all(regions):
        codes = [code for code in codes if code != "CN"]
    return tuple(dict.fromkeys([*codes, *(region for region in regions if region)]))


def region_of(address: str) -> str | None:
    """`HK` or `MO` if the address says so."""
    if _HONG_KONG.search(address):
        return "HK"
    if _MACAU.search(address):
        return "MO"
    return None


def group_of(codes: Iterable[str]) -> frozenset[str]:
    """`codes` with Hong Kong and Macau under China and Crimea under Ukraine, as the regulation prints them."""
    parents = {"HK": "CN", "MO": "CN", "UA-43": "UA", "UA-14": "UA", "UA-09": "UA"}
    return frozenset(parents.get(code, code) for code in codes)
