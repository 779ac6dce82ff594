"""Codes of the restricted-party lists, as the request contract names them."""

from __future__ import annotations

from typing import Final

LIST_TITLES: Final[dict[str, str]] = {
    "EL": "Entity List (15 CFR Part 744, Supplement No. 4)",
    "MEU": "Military End User List (15 CFR Part 744, Supplement No. 7)",
    "MIEU": "Military-intelligence end users named in 15 CFR 744.22(f)(2)",
    "UVL": "Unverified List (15 CFR Part 744, Supplement No. 6)",
    "DPL": "Denied Persons List (15 CFR 764.3(a)(2))",
    "SDN": "Specially Designated Nationals List (OFAC)",
    "CMIC": "Non-SDN Chinese Military-Industrial Complex Companies List (OFAC)",
    "SSI": "Sectoral Sanctions Identifications List (OFAC)",
    "PLC": "Palestinian Legislative Council List (OFAC)",
    "MBS": "Non-SDN Menu-Based Sanctions List (OFAC)",
    "CAPTA": "List of Foreign Financial Institutions Subject to CAPTA Sanctions (OFAC)",
    "FSE": "Foreign Sanctions Evaders List (OFAC)",
    "ISN": "Nonproliferation Sanctions (Department of State)",
    "ITAR": "AECA Debarred List (Department of State)",
    "1260H": "Chinese Military Companies (Section 1260H, Department of Defense)",
    "other": "Another list",
}
