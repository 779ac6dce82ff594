from __future__ import annotations

import json
import sys
import threading
import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.operations.reading.parse import MAX_VALUES, parse
from service.operations.reading.suspects import suspects
from service.values.problem import Problem


def refused(raw: bytes) -> Problem:
    with pytest.raises(Problem) as caught:
        parse(raw)
    return caught.value


def problem_of(raw: bytes) -> Problem | None:
    try:
        parse(raw)
    except Problem as problem:
        return problem
    return None


def test_numbers_are_exact_decimals() -> None:
    document = parse(b'{"a": 989.5, "b": 8, "c": 2e26, "d": -0.1000}')
    assert document == {"a": Decimal("989.5"), "b": 8, "c": Decimal("2e26"), "d": Decimal("-0.1")}
    assert all(type(number) is Decimal for number in document.values())


@pytest.mark.parametrize(
    ("raw", "pointer", "detail"),
    [
        (b'{"a": 1,}', "", "at line 1, column 9"),
        (b'{"a":\n tru}', "", "at line 2, column 2: found `tru}`"),
        (b"", "", "found the end of the body"),
        (b'{"a": "x', "", "unterminated string"),
        (b'{"a": 01}', "", "at line 1, column 8"),
        (b"{'a': 1}", "", "property name enclosed in double quotes"),
        (b'{"a": "\xff"}', "", "not UTF-8: byte `0xff` at offset 7"),
        (b"\xef\xbb\xbf{}", "", "byte order mark"),
        (b'{"a": "tab\there"}', "", "control character"),
        (b'{"a": [1, NaN]}', "/a/1", "not a number JSON has: `NaN`"),
        (b'{"a": -Infinity}', "/a", "not a number JSON has: `-Infinity`"),
        (b'{"a": 1e400}', "/a", "number out of range: `1e400`"),
        (b'{"a": 1e-400}', "/a", "number out of range: `1e-400`"),
        (b'{"a": 1e99999999999999999999999}', "/a", "number out of range"),
        (b'{"a": 1e999999999}', "/a", "number out of range"),
        (b'{"a": ' + b"9" * 5000 + b"}", "/a", "number out of range"),
        (b'{"x": {"a": 1, "b": 2, "a": 3}}', "/x/a", "the key `a` stands twice, again at line 1, column 24"),
        (b'{"a": 1, "\\u0061": 2}', "/a", "the key `a` stands twice"),
        (b'{"a/b": {"~": 1, "~": 1}}', "/a~1b/~0", "the key `~` stands twice"),
        (b'{"a": "\\u0000"}', "/a", "text holds the character `\\u0000`"),
        (b'{"a": "\\ud800"}', "/a", "text holds the character `\\ud800`"),
        (b'{"\\udfff": 1}', "/\\udfff", "text holds the character `\\udfff`"),
        (b'[{"a": "\\b"}]', "/0/a", "text holds the character `\\u0008`"),
    ],
)
def test_what_is_not_strict_json_is_refused(raw: bytes, pointer: str, detail: str) -> None:
    problem = refused(raw)
    fault = problem.faults[0]
    assert problem.status == 400
    assert (fault.pointer, detail in fault.detail, bool(fault.accepted)) == (pointer, True, True), fault
    assert json.dumps(problem.document()).isascii()


def test_every_fault_is_told_not_only_the_first() -> None:
    faults = refused(b'{"a": NaN, "b": {"c": 1e999, "c": 2}, "d": Infinity}').faults
    assert [fault.pointer for fault in faults] == ["/a", "/b/c", "/b/c", "/d"]


@pytest.mark.parametrize("opening", [b"[", b'{"a":'])
def test_depth_does_not_exhaust_the_stack(opening: bytes) -> None:
    problem = refused(opening * 100_000)
    assert problem.status == 400
    assert problem.faults[0].accepted == "at most 100 objects and arrays within each other"


def test_depth_is_refused_on_a_thread_too() -> None:
    found: list[Problem] = []

    def run() -> None:
        try:
            parse(b"[" * 200_000)
        except Problem as problem:
            found.append(problem)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert [problem.status for problem in found] == [400]


def test_escapes_that_only_look_bad_are_read() -> None:
    assert parse(rb'{"a": "C:\\bin \\u0000 \n\t \ud83d\ude00"}') == {"a": "C:\\bin \\u0000 \n\t \U0001f600"}


def test_too_many_bytes_and_too_many_values() -> None:
    problem = refused(b" " * 10_000_000)
    assert (problem.status, problem.faults[0].accepted) == (413, "at most 1048576 bytes")
    problem = refused(b"[" + b"1," * MAX_VALUES + b"1]")
    assert (problem.status, problem.faults[0].accepted) == (413, f"at most {MAX_VALUES} values in all")
    assert len(parse(b"[" + b"1," * (MAX_VALUES - 2) + b"1]")) == MAX_VALUES - 1


def test_hostile_megabytes_cost_little() -> None:
    start = time.process_time()
    for raw in (
        b"[" + b"1e400," * 170_000 + b"1]",
        b"{" + b",".join(b'"%d":1' % number for number in range(90_000)) + b"}",
        b'{"a":"' + b"\\\\b" * 250_000 + b'"}',
        b'"' + b"\\" * 1_000_000,
        b"[" + b"[]," * 340_000 + b"0]",
        b"-" * 1_000_000,
    ):
        problem = problem_of(raw)
        assert problem is None or problem.status in {400, 413}
    assert time.process_time() - start < 8


plain = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.text(st.characters(exclude_categories=("Cs", "Cc"))),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text("abc", max_size=3), inner, max_size=4)
    ),
    max_leaves=20,
)


@given(plain, st.booleans())
def test_all_plain_json_is_read_as_it_was_written(document: object, ascii_only: bool) -> None:
    text = json.dumps(document, ensure_ascii=ascii_only)
    assert parse(text.encode()) == document
    assert suspects(text) == []


@given(st.binary(max_size=60) | st.text('{}[]":,\\ue0-1aNI\n', max_size=60).map(str.encode))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    problem = problem_of(raw)
    assert problem is None or (problem.status == 400 and problem.faults)


def test_the_limit_of_the_interpreter_is_left_alone() -> None:
    before = sys.getrecursionlimit()
    refused(b"[" * 1000)
    assert sys.getrecursionlimit() == before
