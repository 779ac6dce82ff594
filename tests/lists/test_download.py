"""Fetching from a server that misbehaves."""

from __future__ import annotations

import base64
import gzip
import hashlib
from collections.abc import Iterator

import pytest

from service.lists.download import Download, DownloadFailed, Patience, Validators, fetch, modified_on
from tests.lists.agency import Agency, Answer, cut_chunks, drips, hangs, hangs_up, sends, serving

DATA = b"a,b\n1,2\n"
STAMP = "Fri, 31 Jul 2026 13:15:00 GMT"


@pytest.fixture(scope="module")
def agency() -> Iterator[Agency]:
    with pytest.MonkeyPatch.context() as patch, serving() as opened:
        patch.setenv("no_proxy", "127.0.0.1")
        yield opened


class Hurried:
    """Fetches without waiting, and remembers how long it would have waited."""

    def __init__(self) -> None:
        self.pauses: list[float] = []

    def __call__(self, url: str, validators: Validators | None = None, **changes: float) -> Download:
        patience = Patience(**{"silence": 0.3, "total": 0.5, "attempts": 3, **changes})  # type: ignore[arg-type]
        return fetch(url, 1000, validators, patience, self.pauses.append)


@pytest.fixture
def get() -> Hurried:
    return Hurried()


def test_a_file_comes_with_what_names_it(agency: Agency, get: Hurried) -> None:
    url = agency.gives(sends(DATA, ETag='"v1"', Last_Modified=STAMP))
    found = get(url)
    assert found == Download(DATA, Validators('"v1"', STAMP))
    assert modified_on(found.validators) == "2026-07-31"
    assert modified_on(Validators()) is None
    assert "If-None-Match" not in agency.asked[0]


def test_what_is_known_is_asked_about(agency: Agency, get: Hurried) -> None:
    url = agency.gives(sends(b"", 304, length=0))
    known = Validators('"v1"', STAMP)
    assert get(url, known) == Download(None, known)
    assert (agency.asked[0]["If-None-Match"], agency.asked[0]["If-Modified-Since"]) == ('"v1"', STAMP)
    with pytest.raises(DownloadFailed, match=r"not modified .304., though nothing was asked"):
        get(url)


def test_a_bad_moment_passes(agency: Agency, get: Hurried) -> None:
    url = agency.gives(sends(b"", 500), sends(b"", 503, Retry_After="7"), sends(DATA))
    assert get(url).data == DATA
    assert get.pauses == [2.0, 7.0]


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (sends(b"", 500), "the server answers 500 Internal Server Error, after 3 attempts"),
        (sends(DATA[:3], length=8), "the answer was cut short: 3 of 8 bytes came, after 3 attempts"),
        (cut_chunks, "the answer was cut short, after 3 attempts"),
        (hangs, "no answer for 0.3 seconds, after 3 attempts"),
        (drips(DATA * 20, 0.05), "not done after 0.5 seconds, after 3 attempts"),
        (hangs_up, "the connection failed: Remote end closed connection without response, after 3 attempts"),
        (
            sends(DATA, Content_MD5="bm90IGl0"),
            "the checksum the server sent is not that of the bytes it sent",
        ),
        (sends(gzip.compress(DATA)[:-4]), "the compressed answer was cut short, after 3 attempts"),
        (sends(b"\x1f\x8bxx"), "the compressed answer is damaged"),
    ],
)
def test_what_keeps_failing_is_told(agency: Agency, get: Hurried, answer: Answer, why: str) -> None:
    url = agency.gives(answer)
    with pytest.raises(DownloadFailed, match=why):
        get(url)
    assert len(agency.asked) == 3
    assert get.pauses == [2.0, 4.0]


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (sends(b"", 404), "the server answers 404 Not Found"),
        (sends(b"<p>", Content_Type="text/html; charset=utf-8"), "it is `text/html`: a web page, not a list"),
        (sends(b"\n<!DOCTYPE html><p>"), "it is a web page, though its type is said to be `text/csv`"),
        (sends(b"x", length=1001), "it has 1001 bytes: accepted are 1000"),
        (sends(b"x" * 5000, length=0), "it has more than 1000 bytes, the most accepted"),
        (sends(gzip.compress(b"x" * 5000)), "it has more than 1000 bytes unpacked, the most accepted"),
        (sends(b"", 302, Location="file:///etc/hostname"), "302"),
    ],
)
def test_what_will_not_get_better_is_asked_for_once(
    agency: Agency, get: Hurried, answer: Answer, why: str
) -> None:
    url = agency.gives(answer)
    with pytest.raises(DownloadFailed, match=why):
        get(url)
    assert (len(agency.asked), get.pauses) == (1, [])


def test_a_packed_answer_is_unpacked_and_a_checksum_holds(agency: Agency, get: Hurried) -> None:
    packed = gzip.compress(DATA)
    checksum = base64.b64encode(hashlib.md5(packed).digest()).decode()
    url = agency.gives(sends(packed, Content_Encoding="gzip", Content_MD5=checksum))
    assert get(url).data == DATA
    assert agency.asked[0]["Accept-Encoding"] == "gzip"


def test_a_redirect_is_followed(agency: Agency, get: Hurried) -> None:
    url = agency.gives(sends(b"", 302, Location=agency.url + "/other.csv"), sends(DATA))
    assert get(url).data == DATA
    assert agency.paths == ["/list.csv", "/other.csv"]


def test_nobody_there_is_told() -> None:
    with pytest.raises(DownloadFailed, match=r"cannot be reached: .*refused.*, after 1 attempts"):
        fetch("http://127.0.0.1:1/", 1000, None, Patience(attempts=1))
