from __future__ import annotations

import json

from service.values.problem import Fault, Problem, pointer, shown


def test_pointers_are_escaped() -> None:
    assert pointer() == ""
    assert pointer("parties", 0, "a/b~c") == "/parties/0/a~1b~0c"


def test_what_is_shown_is_short_and_printable() -> None:
    assert shown("中芯国际") == "`中芯国际`"
    assert shown("a\nb\x00\ud800") == "`a\\nb\\x00\\ud800`"
    assert shown("x" * 61) == "`" + "x" * 60 + "...`"


def test_the_document_names_its_kind() -> None:
    problem = Problem(422, "Invalid request", "x", [Fault("/a", "wrong", "right")])
    assert json.loads(json.dumps(problem.document())) == {
        "type": "urn:exportcheck:problem:invalid-request",
        "title": "Invalid request",
        "status": 422,
        "detail": "x",
        "errors": [{"pointer": "/a", "detail": "wrong", "accepted": "right"}],
    }
