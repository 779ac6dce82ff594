"""Fields for the terms of export control: ECCNs, countries, days, money."""

from __future__ import annotations

import re
from datetime import date
from typing import Any, Final

from service.operations.reading.fields import Pattern, Stated, spelled
from service.values import country, eccn
from service.values.problem import shown

COUNTRY_PATTERN: Final = "^([A-Z]{2}|UA-(43|40|14|09))$"
ECCN_PATTERN: Final = "^(EAR99|[0-9][A-E][0-9]{3}(\\.[a-z0-9]+)*)$"
DATE_PATTERN: Final = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"


class Money(Pattern):
    """An amount of USD, as a string so that no reader rounds it."""

    def __init__(
        self, description: str = "", *, decimals: int = 2, required: bool = False, null: bool = False
    ) -> None:
        pattern = f"^[0-9]{{1,13}}(\\.[0-9]{{1,{decimals}}})?$"
        words = f'an amount of USD as a string, such as "250000.00": up to 13 digits and {decimals} decimals'
        super().__init__(pattern, words, description, required=required, null=null)


class Eccn(Stated):
    """An ECCN to any depth, or EAR99."""

    accepted = "an ECCN such as `3A090.a`, or `EAR99`"

    def _keywords(self) -> dict[str, Any]:
        return {"type": "string", "pattern": ECCN_PATTERN}

    def _read(self, value: Any) -> str:
        if not isinstance(value, str):
            raise self.wrong(f"not a string: {spelled(value)}")
        if value.endswith("\n") or not eccn.is_eccn(value):
            raise self.wrong(f"not an ECCN: {shown(value)}", lambda: self._hint(value))
        return value

    @staticmethod
    def _hint(value: str) -> str:
        number, *paragraphs = value.strip().split(".")
        likely = ".".join([number.upper(), *(paragraph.lower() for paragraph in paragraphs)])
        return f"; did you mean `{likely}`?" if eccn.is_eccn(likely) and likely != value else ""


class Country(Stated):
    """A country or region by code."""

    accepted = "an ISO 3166-1 alpha-2 code such as `CN`, or `UA-43`, `UA-40`, `UA-14`, `UA-09`"

    def _keywords(self) -> dict[str, Any]:
        return {"type": "string", "pattern": COUNTRY_PATTERN}

    def _read(self, value: Any) -> str:
        if not isinstance(value, str):
            raise self.wrong(f"not a string: {spelled(value)}")
        if not country.is_country(value):
            raise self.wrong(f"unknown country: {shown(value)}", lambda: self._hint(value))
        return value

    @staticmethod
    def _hint(value: str) -> str:
        near = country.nearest(value)
        return f"; did you mean `{near}` ({country.NAMES[near]})?" if near else ""


class Place(Country):
    """A country, or a Country Group such as `D:5`."""

    accepted = "a country's code such as `CN`, or a Country Group such as `D:5`"
    _group = re.compile(r"[ABDE]:[1-6]\Z")

    def _keywords(self) -> dict[str, Any]:
        return {"anyOf": [super()._keywords(), {"type": "string", "pattern": "^[ABDE]:[1-6]$"}]}

    def _read(self, value: Any) -> str:
        if isinstance(value, str) and self._group.match(value):
            return value
        return super()._read(value)


class Day(Stated):
    """A calendar day."""

    accepted = "a date as YYYY-MM-DD"
    _form = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")

    def _keywords(self) -> dict[str, Any]:
        return {"type": "string", "format": "date", "pattern": DATE_PATTERN}

    def _read(self, value: Any) -> str:
        if not isinstance(value, str):
            raise self.wrong(f"not a string: {spelled(value)}")
        if not self._form.match(value):
            raise self.wrong(f"not a date: {shown(value)}")
        try:
            date.fromisoformat(value)
        except ValueError:
            raise self.wrong(f"no such day: {shown(value)}") from None
        return value
