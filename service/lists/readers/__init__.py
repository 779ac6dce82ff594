"""Readers of what agencies publish, one module a form. The form is told from the content, never from the name."""

from __future__ import annotations

import gzip
import json
from typing import Any, Final

from service.lists.readers import csl, csl_json, denied_json, denied_text, ecfr, supplement
from service.lists.reading import Progress, Reading, UnknownForm

ACCEPTED: Final = (
    "the Consolidated Screening List as CSV or JSON; the Entity List, Military End User List or Denied Persons List "
    "as JSON; the Denied Persons List as tab-separated text; Part 744 of the eCFR as XML; each as it is or "
    "gzip-compressed"
)


def read_list(data: bytes, progress: Progress | None = None) -> Reading:
    """Read a published list from the bytes of its file.

    progress: called now and then with the rows read and about how many there are.

    Raises UnknownForm, with what is accepted, if the content is none of the forms.
    """
    if data[:2] == b"\x1f\x8b":
        try:
            data = gzip.decompress(data)
        except (OSError, EOFError) as error:
            raise UnknownForm(f"gzip-compressed, but damaged: {error}") from None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnknownForm(f"not UTF-8 text (byte {error.start}): accepted is {ACCEPTED}") from None
    if text.lstrip()[:1] in ("{", "["):
        return _read_json(text, progress)
    if ecfr.is_part_744(text):
        return ecfr.read(text)
    first_line = text.partition("\n")[0]
    if csl.is_header(first_line):
        return csl.read(text, progress)
    if denied_text.is_header(first_line):
        return denied_text.read(text)
    raise UnknownForm(f"first line is `{first_line[:60].strip()}`: accepted is {ACCEPTED}")


def _read_json(text: str, progress: Progress | None) -> Reading:
    try:
        document: Any = json.loads(text)
    except json.JSONDecodeError as error:
        raise UnknownForm(
            f"JSON, but broken at line {error.lineno}, column {error.colno}: {error.msg}"
        ) from None
    if csl_json.is_csl(document):
        return csl_json.read(document, progress)
    known = document.get("list_id") if isinstance(document, dict) else None
    if known in supplement.LISTS:
        return supplement.read(document)
    if known == denied_json.LIST_ID:
        return denied_json.read(document)
    raise UnknownForm(f"JSON with `list_id` {known!r}: accepted is {ACCEPTED}")
