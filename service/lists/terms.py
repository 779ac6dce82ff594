"""Licence requirement and review policy: the many printed wordings as a handful of codes.

`unparsed` is the code of a wording that fits none; whoever reads it must treat the entry as reaching all items.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from service.lists.text import clean

UNPARSED: Final = "unparsed"
_UAV: Final = "ear99_technology_for_operating_this_entitys_uav"

REQUIREMENTS: Final[dict[str, str]] = {
    "all_items": "All items subject to the EAR",
    "all_items_fdp": "All items subject to the EAR, with a foreign-direct-product rule of 734.9(e) or (g)",
    "all_items_except": "All items subject to the EAR but for those in `requirement_except`",
    "all_items_but_ear99_technology": "All items subject to the EAR but some EAR99 technology (`requirement_except`)",
    "all_items_746_8_projects": "All items subject to the EAR when used in the projects of 746.8(a)(4)",
    "ccl_items_746_supplement_7": "Items on the CCL that Supplement No. 7 to Part 746 lists",
    "ccl_and_ear99_items_746_supplement_7": "Items on the CCL and EAR99 items that Supplement No. 7 to Part 746 lists",
    "ccl_items": "Items on the CCL",
    "supplement_2_items": "Items of Supplement No. 2 to Part 744 (military end users)",
    UNPARSED: "The published words fit no code",
}

REVIEW_POLICIES: Final[dict[str, str]] = {
    "presumption_of_denial": "Presumption of denial",
    "policy_of_denial": "Policy of denial",
    "case_by_case": "Case by case",
    "presumption_of_approval_ear99": "Presumption of approval for EAR99 items",
    "case_by_case_ccl_approval_ear99": "Case by case for items on the CCL, presumption of approval for EAR99",
    "denial_but_case_by_case_food_medicine": "Policy of denial; food and medicine that are EAR99 case by case",
    "denial_but_case_by_case_food_medicine_space": "As for food and medicine; space station use too",
    "denial_but_case_by_case_space": "Policy of denial; government-supported space use case by case",
    "presumption_but_case_by_case_detection_disease": "Presumption of denial; detection and disease items case by case",
    "presumption_but_case_by_case_disease": "Presumption of denial; items against infectious disease case by case",
    "presumption_but_case_by_case_telecom": "Presumption of denial; telecommunications items case by case",
    "presumption_for_review_eccns": "Presumption of denial for items of `review_eccns`, others case by case",
    "presumption_but_case_by_case_200mm": "Presumption of denial; items for a 200 mm wafer line case by case",
    "case_by_case_civil_aviation": "Case by case for the safety of civil aviation",
    "see_sections": "As the sections in `review_sections` say",
    "section_744_21": "As 744.21(d) and (e) say",
    UNPARSED: "The published words fit no code",
}

_SECTION: Final = re.compile(r"7[34]\d\.\d+(?:\s?\([a-z0-9]+\))*")
_ECCN: Final = re.compile(r"\b\d[A-E]\d{3}(?:\.[a-z0-9]+)*|\.?\b[a-z](?:\.[a-z0-9]+)+|(?<= )\.[a-z]\b|\bto\b")
_NEAR_FDP: Final = re.compile(r"734\.9\s?\([eg]\)(?:\s?\(\d\))?,?\s*([1-6])(?![\d.(])")
_AFTER_EAR: Final = re.compile(r"\bEAR[\s.)]*([1-6])(?=[\s.]*(?:$|this\b))", re.IGNORECASE)
_GOV: Final = re.compile(
    r"License Exception GOV under §+\s?740\.11\(b\)(\(2\)\(ii\)|\(2\))?( and \(?e\)?\.?)?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Requirement:
    """A licence requirement as codes. footnotes: the superscripts that were flattened into the words."""

    code: str
    footnotes: frozenset[int]
    except_: tuple[str, ...] = ()
    exceptions_available: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Review:
    """A review policy as a code, with the ECCNs and sections it turns on."""

    code: str
    eccns: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()


def footnotes_in(text: str) -> frozenset[int]:
    """Footnote digits glued to the words: after `734.9(e)`, `734.9(g),`, `(e)(2)` or the last `EAR)`."""
    return frozenset(int(digit) for digit in [*_NEAR_FDP.findall(text), *_AFTER_EAR.findall(text)])


def read_requirement(text: str | None) -> Requirement | None:
    """The requirement that `text` prints; None where nothing is printed."""
    words = clean(text)
    if not words:
        return None
    low = words.lower()
    footnotes = footnotes_in(words)
    available = tuple(_exception(found) for found in _GOV.finditer(words))
    if "supplement no. 7 to part 746" in low:
        code = (
            "ccl_and_ear99_items_746_supplement_7"
            if re.search(r"ear ?99 items", low)
            else "ccl_items_746_supplement_7"
        )
    elif "supplement no. 2 to part 744" in low:
        code = "supplement_2_items"
    elif "746.8(a)(4)" in low:
        code = "all_items_746_8_projects"
    elif not re.match(r"(for )?all items subject to the ear", low):
        code = "ccl_items" if re.match(r"(for )?(all )?items on the ccl", low) else UNPARSED
    elif re.search(r"\b(except for|apart from)\b", low):
        left_out = _left_out(low)
        code = "all_items_but_ear99_technology" if left_out == (_UAV,) else "all_items_except"
        return Requirement(code, footnotes, left_out, available)
    elif "734.9" in low or footnotes & {1, 3, 4, 5}:
        code = "all_items_fdp"
    else:
        code = "all_items"
    return Requirement(code, footnotes, (), available)


def _left_out(low: str) -> tuple[str, ...]:
    if "unmanned aerial vehicles" in low:
        return (_UAV,)
    if "general license no. 11" in low:
        return ("transactions_under_ofac_general_license_11",)
    if "general license no. 1b" in low:
        return ("transactions_under_ofac_general_license_1b",)
    if "office of foreign assets contro" in low:
        return ("transactions_under_an_ofac_general_license",)
    if "crude oil" in low:
        return ("petroleum_and_gas_and_joint_ventures_outside_the_south_china_sea",)
    return (UNPARSED,)


def _exception(found: re.Match[str]) -> str:
    paragraph = found[1] or ""
    return f"GOV 740.11(b){paragraph}" + (" and (e)" if found[2] else "")


def read_review(text: str | None) -> Review | None:
    """The review policy that `text` prints; None where nothing is printed."""
    words = clean(text)
    if not words:
        return None
    low = (
        words.lower()
        .replace("casa-by", "case-by")
        .replace("by-case", "by case")
        .replace("case-by case", "case by case")
    )
    sections = tuple(dict.fromkeys(re.sub(r"\s", "", found) for found in _SECTION.findall(words)))
    code = _review_code(low, bool(sections))
    by_eccn = code in ("presumption_for_review_eccns", "presumption_but_case_by_case_200mm")
    return Review(code, _eccns(words) if by_eccn else (), sections)


def _eccns(words: str) -> tuple[str, ...]:
    """ECCNs of `3B001.a.4, .c, f.1.b.2, .k to .p; 3B002.c`, each written out."""
    found: list[str] = []
    head, up_to = "", False
    for word in _ECCN.findall(words):
        if word == "to":
            up_to = bool(found)
        elif word[0].isdigit():
            head, up_to = word[:5], False
            found.append(word)
        elif head:
            paragraph = word.removeprefix(".")
            first = chr(ord(found[-1][-1]) + 1) if up_to else paragraph
            if up_to and len(paragraph) == 1 and first.isalpha():
                found.extend(f"{head}.{chr(letter)}" for letter in range(ord(first), ord(paragraph) + 1))
            else:
                found.append(f"{head}.{paragraph}")
            up_to = False
    return tuple(dict.fromkeys(found))


def _review_code(low: str, has_sections: bool) -> str:
    denial = "policy of denial" in low
    presumption = re.search(r"presumption (of|for) denial", low) is not None
    case = "case by case" in low
    if low.startswith("for all items subject to the ear"):
        return UNPARSED
    if "presumption of approval for ear99" in low:
        return "case_by_case_ccl_approval_ear99" if case else "presumption_of_approval_ear99"
    if denial:
        return _policy_of_denial(low, case)
    if presumption:
        return _presumption_of_denial(low, case)
    if case and "civil aviation" in low:
        return "case_by_case_civil_aviation"
    if re.fullmatch(r"case by case( basis| review)?\.?", low):
        return "case_by_case"
    if "744.21(d) and (e)" in low:
        return "section_744_21"
    return "see_sections" if low.startswith("see §") and has_sections else UNPARSED


def _policy_of_denial(low: str, case: bool) -> str:
    if "food and medicine" in low:
        return "denial_but_case_by_case_food_medicine" + ("_space" if "space" in low else "")
    if case and "space" in low:
        return "denial_but_case_by_case_space"
    return UNPARSED if case else "policy_of_denial"


def _presumption_of_denial(low: str, case: bool) -> str:
    for words, code in (
        ("200mm", "presumption_but_case_by_case_200mm"),
        ("not described in eccn", "presumption_for_review_eccns"),
        ("1a004", "presumption_but_case_by_case_detection_disease"),
        ("infectious disease", "presumption_but_case_by_case_disease"),
        ("telecommunications", "presumption_but_case_by_case_telecom"),
    ):
        if words in low:
            return code
    return UNPARSED if case else "presumption_of_denial"
