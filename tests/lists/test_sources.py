from __future__ import annotations

from pathlib import Path

import pytest

from service.lists.files import ListFileError
from service.lists.sources import DEFAULT_LIMIT, load_sources

OWN = Path(__file__).parents[2] / "rules/us-ear/lists/sources.yaml"
GOOD = "sources:\n  - {name: csl, title: T, url: 'http://127.0.0.1/x', family: csl}\n"


def test_the_agencies_addresses_are_there() -> None:
    found = load_sources(OWN)
    assert {source.family for source in found} == {"csl", "regulation"}
    assert all(source.url.startswith("https://") and source.max_bytes == DEFAULT_LIMIT for source in found)
    assert [source.day_title for source in found] == [None, 15]


@pytest.mark.parametrize(
    ("find", "put", "told"),
    [
        ("http://127.0.0.1/x", "file:///x", r":2: `url` is `file:///x`: accepted is an address with http"),
        ("http://127.0.0.1/x", "http://h/{day}", r":2: `url` with `\{day\}` and `day_from` go together"),
        ("title: T", "titel: T", r":2: unknown key `titel`"),
        (
            "family: csl",
            "family: csl, max_bytes: 1e6",
            r":2: `max_bytes` is `1e6`: accepted is a whole number",
        ),
        ("name: csl, ", "", r":2: `name` is None: accepted is text"),
    ],
)
def test_a_mistake_is_told_with_its_line(tmp_path: Path, find: str, put: str, told: str) -> None:
    path = tmp_path / "sources.yaml"
    path.write_text(GOOD.replace(find, put))
    with pytest.raises(ListFileError, match=told):
        load_sources(path)


def test_a_name_is_there_once(tmp_path: Path) -> None:
    path = tmp_path / "sources.yaml"
    path.write_text(GOOD + GOOD.partition("\n")[2])
    with pytest.raises(ListFileError, match=":3: source `csl` is there twice"):
        load_sources(path)
