"""The reader of pages itself: it must not pass over what does not hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.docs import console

PAGE = """
```json order.json
{"as_of": "2026-01-15"}
```

```console
$ curl -s http://127.0.0.1:8000/check \\
    --json '{
  "a": 1}'
{"verdict": "deny", ...}
$ exportcheck rules lint
```
"""


def test_it_finds_files_commands_and_what_they_show(tmp_path: Path) -> None:
    (page := tmp_path / "page.md").write_text(PAGE)
    read = console.read(page)
    assert read.files == {"order.json": '{"as_of": "2026-01-15"}\n'}
    first, second = read.commands
    assert first.words == ("curl", "-s", "http://127.0.0.1:8000/check", "--json", '{\n  "a": 1}')
    assert first.shown == ('{"verdict": "deny", ...}',)
    assert (first.line, second.line, second.shown) == (7, 11, ())


def test_output_must_hold_every_shown_piece_in_order() -> None:
    got = '{"verdict":  "deny",\n "outcome": "x"}'
    assert console.differs(('{"verdict": "deny", ...', "..."), got) is None
    assert console.differs(('... "outcome": ...', '"verdict"'), got) == '"verdict"'
    assert console.differs(('"verdict": "allow"',), got) == '"verdict": "allow"'


@pytest.mark.parametrize("url", ["http://example.com/", "http://127.0.0.1:9000/healthz"])
def test_curl_goes_nowhere_else(url: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="is not the service"):
        console.curl(("curl", url), "http://127.0.0.1:1", tmp_path)
