"""Invented rows in the shapes that agencies publish, and the real files where they are at hand."""

from __future__ import annotations

import csv
import functools
import io
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from service.lists.readers import read_list
from service.lists.reading import Reading

CSL_COLUMNS = (
    "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,"
    "standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,"
    "vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,"
    "places_of_birth,source_information_url,ids"
).split(",")

EL = "Entity List (EL) - Bureau of Industry and Security"
DPL = "Denied Persons List (DPL) - Bureau of Industry and Security"
SDN = "Specially Designated Nationals (SDN) - Treasury Department"
ALL_ITEMS = "For all items subject to the EAR. (See §744.11 of the EAR)."
DENIAL = "Presumption of denial"


def csl(rows: Sequence[Mapping[str, str]], quoting: int = csv.QUOTE_ALL) -> bytes:
    """Rows as the Consolidated Screening List, new quoting (all) or old (`csv.QUOTE_MINIMAL`)."""
    text = io.StringIO()
    writer = csv.DictWriter(text, CSL_COLUMNS, restval="", quoting=quoting, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def listed(name: str, **more: str) -> dict[str, str]:
    """An Entity List row of the Consolidated Screening List."""
    return {
        "source": EL,
        "name": name,
        "addresses": "1 Invented Road, Shenzhen, CN",
        "federal_register_notice": "88 FR 13673",
        "license_requirement": ALL_ITEMS,
        "license_policy": DENIAL,
        **more,
    }


def supplement(rows: Sequence[Any], list_id: str = "bis-entity-list", **more: Any) -> bytes:
    """Rows as a supplement of Part 744 in JSON."""
    document = {
        "list_id": list_id,
        "source_file": "invented.txt",
        "extracted": "2026-07-09",
        "entities": rows,
    }
    return json.dumps({**document, **more}, ensure_ascii=False).encode()


def printed(name: str, **more: Any) -> dict[str, Any]:
    """An Entity List row of the regulation."""
    return {
        "name": name,
        "aliases": [],
        "country": "China",
        "address": "1 Invented Road, Shenzhen, China.",
        "status": None,
        "effective_date": None,
        "federal_register": "88 FR 13675, 3/6/23",
        "notes": "For all items subject to the EAR. (See § 744.11 of the EAR)",
        **more,
    }


def denied(name: str, **more: Any) -> dict[str, Any]:
    """A row of the Denied Persons List in JSON."""
    return {
        "name": name,
        "aliases": [],
        "country": "United States",
        "address": "1 INVENTED AVENUE, EL PASO, TX, US, 79905",
        "status": None,
        "effective_date": "2022-08-24",
        "federal_register": "87 F.R. 52741 8/29/2022",
        "notes": "Type of denial: Standard; Expires: 2030-01-14",
        **more,
    }


def shared(name: str) -> Path:
    """A file of the shared data; the test is skipped where that is not at hand."""
    root = Path(os.environ.get("EXPORTCHECK_SHARED") or Path(__file__).parents[3] / "shared")
    path = root / "data" / name
    if not path.exists():
        pytest.skip(f"the shared file {name} is not at hand")
    return path


@functools.cache
def _read(path: Path) -> Reading:
    return read_list(path.read_bytes())


def real(name: str) -> Reading:
    """A file of the shared data as read, once for the whole run."""
    return _read(shared(name))
