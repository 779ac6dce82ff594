"""What every part of the suite shares: scenarios carry the paragraph they are about as a tag."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

KNOWN_TAGS = frozenset({"system"})


def pytest_bdd_apply_tag(tag: str, function: Callable[..., Any]) -> bool | None:
    """Turn a tag such as `@744.11(a)(2)(i)` into `@pytest.mark.law(cites=...)`; no list of paragraphs to keep."""
    if tag in KNOWN_TAGS:
        return None
    pytest.mark.law(cites=tag)(function)
    return True
