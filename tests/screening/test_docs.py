"""The example on the page does what the page says."""

from __future__ import annotations

import re
from pathlib import Path

from service.screening import Thresholds

PAGE = Path(__file__).parents[2] / "docs" / "screening.md"


def test_the_example_runs() -> None:
    (example,) = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    exec(compile(example, str(PAGE), "exec"), {})


def test_the_thresholds_shown_are_the_defaults() -> None:
    text = PAGE.read_text(encoding="utf-8")
    default = Thresholds()
    assert f"score from {default.match:.2f}" in text
    assert f"score from {default.possible:.2f}" in text
