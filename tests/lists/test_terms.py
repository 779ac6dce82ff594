"""The words of licence requirements and review policies as codes."""

from __future__ import annotations

from collections import Counter

import pytest

from service.lists.terms import footnotes_in, read_requirement, read_review
from tests.lists.rows import real


@pytest.mark.parametrize(
    ("words", "footnotes"),
    [
        ("see §§ 734.9(e) 1 and 744.11 of the EAR 2", {1, 2}),
        ("see §§ 734.9(e)1, and 744.11 of the EAR2", {1, 2}),
        ("(See §734.9(e)1, and §744.11 of the EAR)2.", {1, 2}),
        ("(See §§ 734.9(g),3 746.8(a)(3), and 744.11 of the EAR)", {3}),
        ("(See §§ 734.9(g)3, 746.8(a)(3), and 744.2l(b) of the EAR)", {3}),
        ("(See §734.9(g), 3 §746.8(a)(3), and §744.11 of the EAR).", {3}),
        ("(See §§ 734.9(g),3 744.21(b) and 746.8(a)(3). Of the EAR)", {3}),
        ("(See §§ 734.9(g), 746.8(a)(3), and 744.21(b) of the EAR)", set()),
        ("(See §§ 734.9(e)(2) and 744.11 of the EAR) 4", {4}),
        ("(See § 734.9(e) and § 744.11 of the EAR)4", {4}),
        ("(See §734.9(e)(2), and §744.11 of the EAR)4.", {4}),
        ("(See §§ 734.4(a)(9), 734.9(e)(3), and 744.11 of the EAR) 5", {5}),
        ("(See § 744.11 of the EAR)", set()),
        ("EAR 99 items", set()),
        ("EAR99 items", set()),
    ],
)
def test_footnotes_are_digits_glued_to_the_words(words: str, footnotes: set[int]) -> None:
    assert footnotes_in(words) == footnotes


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("For all items subject to the EAR. (See § 744.11)", "all_items"),
        ("All Items Subject to the EAR", "all_items"),
        ("For all items subject to the EAR (See § 734.9(e)(2))", "all_items_fdp"),
        ("For all items subject to the EAR in § 746.8(a)(4) projects", "all_items_746_8_projects"),
        ("For items on the CCL listed in supplement no. 7 to part 746", "ccl_items_746_supplement_7"),
        ("For EAR 99 items in supplement no. 7 to part 746", "ccl_and_ear99_items_746_supplement_7"),
        ("For any item in supplement no. 2 to part 744", "supplement_2_items"),
        ("For all items on the CCL", "ccl_items"),
        ("Whatever this may mean", "unparsed"),
    ],
)
def test_requirements(words: str, code: str) -> None:
    found = read_requirement(words)
    assert found is not None
    assert found.code == code


def test_nothing_printed_is_nothing() -> None:
    assert read_requirement("  ") is None
    assert read_review(None) is None


@pytest.mark.parametrize(
    ("words", "left_out"),
    [
        ("apart from what General License No. 11 allows", "transactions_under_ofac_general_license_11"),
        ("apart from what General License No. 1B allows", "transactions_under_ofac_general_license_1b"),
        (
            "apart from what the Office of Foreign Assets Contro...",
            "transactions_under_an_ofac_general_license",
        ),
        ("except for crude oil", "petroleum_and_gas_and_joint_ventures_outside_the_south_china_sea"),
        ("except for chairs", "unparsed"),
    ],
)
def test_what_a_requirement_leaves_out(words: str, left_out: str) -> None:
    found = read_requirement(f"All items subject to the EAR, {words}")
    assert found is not None
    assert (found.code, found.except_) == ("all_items_except", (left_out,))


def test_where_only_ear99_technology_is_left_out_the_entry_reaches_all_other_items() -> None:
    found = read_requirement(
        "All items subject to the EAR, except for technology of unmanned aerial vehicles"
    )
    assert found is not None
    assert found.code == "all_items_but_ear99_technology"
    assert found.except_ == ("ear99_technology_for_operating_this_entitys_uav",)


def test_a_requirement_may_leave_a_licence_exception() -> None:
    found = read_requirement(
        "All items subject to the EAR. Use License Exception GOV under § 740.11(b)(2) and (e)"
    )
    assert found is not None
    assert found.exceptions_available == ("GOV 740.11(b)(2) and (e)",)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Presumption of denial.", "presumption_of_denial"),
        ("Presumption for Denial", "presumption_of_denial"),
        ("Policy of denial See §§ 746.8(b) and 744.21(e).", "policy_of_denial"),
        ("Case-by-case review.", "case_by_case"),
        ("Case-by-case basis", "case_by_case"),
        ("Case-by-Case review for civil aviation", "case_by_case_civil_aviation"),
        (
            "Case-by-case for the CCL. Presumption of approval for EAR99 items",
            "case_by_case_ccl_approval_ear99",
        ),
        ("Presumption of approval for EAR99 items", "presumption_of_approval_ear99"),
        (
            "Policy of denial apart from food and medicine, case-by case",
            "denial_but_case_by_case_food_medicine",
        ),
        (
            "Policy of denial apart from food and medicine and the Space Station, case-by-case",
            "denial_but_case_by_case_food_medicine_space",
        ),
        ("Policy of denial; Case-by-case for space programs.", "denial_but_case_by_case_space"),
        (
            "Case-by-case for 1A004.c; presumption of denial otherwise",
            "presumption_but_case_by_case_detection_disease",
        ),
        (
            "Casa-by-case for infectious disease; presumption of denial otherwise",
            "presumption_but_case_by_case_disease",
        ),
        (
            "Case-by-case for telecommunications; Presumption of denial",
            "presumption_but_case_by_case_telecom",
        ),
        ("See §744.2 (d) of the EAR", "see_sections"),
        ("As § 744.21(d) and (e) say", "section_744_21"),
        ("For all items subject to the EAR. (See § 744.11)", "unparsed"),
        ("Policy of denial, but case-by-case for chairs", "unparsed"),
        ("Something else", "unparsed"),
    ],
)
def test_review_policies(words: str, code: str) -> None:
    found = read_review(words)
    assert found is not None
    assert found.code == code


def test_sections_of_a_review_policy() -> None:
    found = read_review("See §§ 744.2 (d) and 744.3(d) of the EAR")
    assert found is not None
    assert found.sections == ("744.2(d)", "744.3(d)")


def test_eccns_of_a_review_policy_are_written_out() -> None:
    found = read_review(
        "Presumption of denial except case-by-case for items not described in ECCN 3B001.a.4, .c, f.1.b.2, .k to .m; "
        "3B002.c, or 3B993"
    )
    assert found is not None
    assert found.code == "presumption_for_review_eccns"
    assert found.eccns == (
        "3B001.a.4",
        "3B001.c",
        "3B001.f.1.b.2",
        "3B001.k",
        "3B001.l",
        "3B001.m",
        "3B002.c",
        "3B993",
    )


def test_the_real_consolidated_list_leaves_two_policies_unread() -> None:
    """Two rows print a requirement where the policy belongs; all others fit a code.

    Footnote 4 is on 95 rows, two of which are one party.
    """
    reading = real("csl_2026-07-31_reconstructed.csv.gz")
    listed = [entry for entry in reading.entries if entry.list == "EL"]
    assert Counter(entry.review_policy for entry in listed)["unparsed"] == 2
    assert not any(entry.license_requirement == "unparsed" for entry in listed)
    footnotes = Counter(number for entry in listed for number in entry.footnotes)
    assert (footnotes[4], footnotes[5]) == (94, 16)
