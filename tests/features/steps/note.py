"""The case note in the making: the request it describes, and the answer to it."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from service.operations.check import check
from service.operations.reading import read_request
from service.operations.rules import Library
from service.operations.screener import Screener
from service.values.country import COUNTRIES, REGIONS
from tests.features.sides import LAST_DAY, Check, recorded

TODAY = LAST_DAY
ROLES = {
    "front-end fabricator": "front_end_fabricator",
    "foundry": "front_end_fabricator",
    "IC designer": "ic_designer",
    "designer": "ic_designer",
    "OSAT": "osat",
}
CODES = {name: code for code, name in (COUNTRIES | REGIONS).items()} | {
    "Crimea": "UA-43",
    "Macau": "MO",
    "Hong Kong": "HK",
    "Taiwan": "TW",
    "South Korea": "KR",
    "North Korea": "KP",
    "Vietnam": "VN",
    "Russia": "RU",
    "Iran": "IR",
    "Syria": "SY",
}


def code(name: str) -> str:
    """The code of a country by its name; `the` before it is let go."""
    plain = name.removeprefix("the ").strip()
    assert plain in CODES, f"no country is called {plain!r}"
    return CODES[plain]


def role(words: str) -> str:
    """A role of the contract by its words."""
    return ROLES.get(words, words.replace("-", "_").replace(" ", "_"))


def figure(text: str) -> Any:
    """A number, yes, no, unknown, or text."""
    words: dict[str, Any] = {"yes": True, "no": False, "unknown": None}
    if text in words:
        return words[text]
    try:
        return Decimal(text.replace(",", ""))
    except ArithmeticError:
        return text


class Note:
    """The request a case note describes, and the answer to it."""

    def __init__(self, library: Library, screener: Screener, checks: list[Check]) -> None:
        self.library = library
        self.screener = screener
        self.checks = checks
        self.request: dict[str, Any] = {"parties": [], "items": []}
        self.answer: dict[str, Any] = {}

    def party(self, name: str) -> dict[str, Any]:
        """The party of that name, added where it is new."""
        for party in self.request["parties"]:
            if party["name"] == name:
                return party
        party = {"id": f"p{len(self.request['parties'])}", "roles": [], "name": name}
        self.request["parties"].append(party)
        return party

    def owner(self, name: str) -> dict[str, Any]:
        """The owner of that name, anywhere above a party."""
        level = [owner for party in self.request["parties"] for owner in party.get("owners", ())]
        while level:
            for owner in level:
                if owner["name"] == name:
                    return owner
            level = [above for owner in level for above in owner.get("owners", ())]
        raise AssertionError(f"nobody called {name!r} owns anything here")

    @property
    def item(self) -> dict[str, Any]:
        """The item last spoken of."""
        return self.request["items"][-1]

    def ic(self) -> dict[str, Any]:
        """The figures of the item last spoken of."""
        holder = self.item["components"][-1] if self.item.get("components") else self.item
        return holder.setdefault("ic", {})

    def production(self) -> dict[str, Any]:
        """How the item last spoken of was made."""
        return self.item.setdefault("production", {})

    def end_use(self) -> dict[str, Any]:
        """What is known of the end use."""
        return self.request.setdefault("end_use", {})

    def matches(self, party: str, listed: str) -> list[str]:
        """Ids of the entries under a name that screening shows for a party."""
        shown = next(one for one in self.run()["screening"] if one["party"] == party)
        found = [match["entry"] for match in shown["matches"] if match["name"] == listed]
        assert found, shown
        return found

    def run(self, **changes: Any) -> dict[str, Any]:
        """Check the request, with some of its fields changed, through everything but HTTP."""
        parties = [{**party, "roles": party["roles"] or ["other"]} for party in self.request["parties"]]
        request = {**self.request, "parties": parties, **changes}
        raw = json.dumps(request, default=_number).encode()
        answer = check(read_request(raw), TODAY, self.library, self.screener).body
        self.checks.append(recorded(request, answer))
        return answer


def _number(value: Any) -> Any:
    assert isinstance(value, Decimal)
    return int(value) if value == value.to_integral_value() else float(value)
