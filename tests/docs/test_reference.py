"""The reference pages are what the code prints: make them again with `exportcheck rules reference [--facts]`."""

from __future__ import annotations

from pathlib import Path

import pytest

from service.engine.reference import facts_reference, reference
from service.operations.rules import open_library

DOCS = Path(__file__).parents[2] / "docs"
RULES = open_library().rule_set


@pytest.mark.parametrize(
    ("page", "printed"),
    [("rule-language.md", reference(RULES.regime)), ("facts.md", facts_reference(RULES.vocabulary))],
    ids=["language", "facts"],
)
def test_a_reference_page_is_what_the_code_prints(page: str, printed: str) -> None:
    assert (DOCS / page).read_text() == printed
