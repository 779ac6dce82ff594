"""`docs/coverage.md` is what `exportcheck rules coverage` prints, and `coverage.yaml` tells no tales."""

from __future__ import annotations

from pathlib import Path

import pytest

from service.operations.coverage import CoverageInvalid, page, sections
from service.operations.rules import open_library

DOCS = Path(__file__).parents[2] / "docs"
LIBRARY = open_library()
FOUND = sections(LIBRARY.folder / "us-ear", LIBRARY.rule_set)


def test_the_page_is_what_the_command_prints() -> None:
    assert (DOCS / "coverage.md").read_text() == page(FOUND)


def test_what_is_not_encoded_says_why() -> None:
    silent = [
        f"{paragraph.section}{paragraph.name}"
        for section in FOUND
        for paragraph in section.paragraphs
        if paragraph.status == "missing" and not (paragraph.missing or paragraph.gaps)
    ]
    assert not silent


def test_a_citation_of_a_part_covers_the_paragraph() -> None:
    tools = next(section for section in FOUND if section.number == "742.4")
    paragraph = next(paragraph for paragraph in tools.paragraphs if paragraph.name == "(a)(4)")
    assert "742.4-a4" in paragraph.rules


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("744.23: {title: T, (a)(2)(i): {subject: s, out: why}}", "yet `744.23-a2i` cites it"),
        ("744.23: {title: T, (z): {subject: s, by: [744.23-z]}}", "`744.23-z` is no rule or table"),
        ("744.23: {title: T, (z): {subject: s, why: x}}", "`why` is no key"),
    ],
    ids=["encoded_and_out", "unknown_rule", "unknown_key"],
)
def test_a_mistake_in_the_file_is_said(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "coverage.yaml").write_text(text)
    with pytest.raises(CoverageInvalid, match=said.replace(".", r"\.")):
        sections(tmp_path, LIBRARY.rule_set)
