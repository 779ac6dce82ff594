"""Fetching one published file over HTTP: patient with a server's bad moments, strict about what it sends."""

from __future__ import annotations

import base64
import hashlib
import http.client
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import IO, Any, Final
from urllib import request
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit

_CHUNK: Final = 64 * 1024
_PASSING: Final = frozenset({408, 425, 429, 500, 502, 503, 504})
"""Statuses that may be gone a moment later."""
_LONGEST_PAUSE: Final = 60.0
_PAGES: Final = (b"<!doctype html", b"<html")


class DownloadFailed(Exception):
    """The file could not be had whole; the message says why."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to bear with a server, times in seconds.

    silence: the longest wait for its next byte. total: the longest one attempt may take. attempts: how many there are.
    first_pause: before the second attempt; each later pause is twice as long, and at most a minute.
    """

    silence: float = 30.0
    total: float = 300.0
    attempts: int = 4
    first_pause: float = 2.0


@dataclass(frozen=True, slots=True)
class Validators:
    """What the server said of the file it sent last, to ask whether there is another."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Download:
    """A file as fetched. data: unpacked; None where it is the one the validators name."""

    data: bytes | None
    validators: Validators


class _Passing(Exception):
    """Another attempt may do better. after: seconds the server asks to wait."""

    def __init__(self, detail: str, after: float = 0.0) -> None:
        super().__init__(detail)
        self.after = after


def fetch(
    url: str,
    max_bytes: int,
    validators: Validators | None = None,
    patience: Patience | None = None,
    pause: Callable[[float], None] = time.sleep,
) -> Download:
    """Fetch `url`, at most `max_bytes` unpacked.

    Raises DownloadFailed: not there, too large, a web page, cut short, damaged, or unreachable after every attempt.
    """
    known, patience = validators or Validators(), patience or Patience()
    wait = patience.first_pause
    for left in reversed(range(patience.attempts)):
        try:
            return _attempt(url, max_bytes, known, patience)
        except _Passing as error:
            if not left:
                raise DownloadFailed(f"{error}, after {patience.attempts} attempts") from None
            pause(min(max(wait, error.after), _LONGEST_PAUSE))
            wait *= 2
    raise ValueError("no attempt is allowed")


class _Redirects(request.HTTPRedirectHandler):
    """Follows, but never from https to http."""

    def redirect_request(
        self, req: request.Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> request.Request | None:
        """Return the request to follow with."""
        if req.type == "https" and urlsplit(newurl).scheme != "https":
            raise DownloadFailed(f"it redirects to `{newurl}`, which is not https")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _opener() -> request.OpenerDirector:
    """HTTP and HTTPS alone; urllib's own would open `file:` as well."""
    opener = request.OpenerDirector()
    for handler in (
        request.ProxyHandler(),
        request.HTTPHandler(),
        request.HTTPSHandler(),
        _Redirects(),
        request.HTTPDefaultErrorHandler(),
        request.HTTPErrorProcessor(),
        request.UnknownHandler(),
    ):
        opener.add_handler(handler)
    return opener


def _attempt(url: str, max_bytes: int, known: Validators, patience: Patience) -> Download:
    headers = {"User-Agent": "exportcheck", "Accept-Encoding": "gzip"}
    if known.etag:
        headers["If-None-Match"] = known.etag
    if known.last_modified:
        headers["If-Modified-Since"] = known.last_modified
    deadline = time.monotonic() + patience.total
    try:
        with _opener().open(request.Request(url, headers=headers), timeout=patience.silence) as response:  # noqa: S310 (http and https alone)
            return _received(response, max_bytes, deadline, patience.total)
    except HTTPError as error:
        return _refused(error, known)
    except TimeoutError:
        raise _Passing(f"no answer for {patience.silence:g} seconds") from None
    except http.client.IncompleteRead:
        raise _Passing("the answer was cut short") from None
    except URLError as error:
        raise _Passing(f"cannot be reached: {error.reason}") from None
    except (http.client.HTTPException, OSError) as error:
        raise _Passing(f"the connection failed: {str(error) or type(error).__name__}") from None


def _refused(error: HTTPError, known: Validators) -> Download:
    with error:
        if error.code == 304:
            if not (known.etag or known.last_modified):
                raise DownloadFailed("it says not modified (304), though nothing was asked about")
            return Download(None, known)
        detail = f"the server answers {error.code} {error.reason}".rstrip()
        if error.code in _PASSING:
            raise _Passing(detail, _after(error.headers.get("Retry-After")))
        raise DownloadFailed(detail)


def _after(text: str | None) -> float:
    return float(text) if text and text.isascii() and text.isdigit() else 0.0


def _received(response: http.client.HTTPResponse, max_bytes: int, deadline: float, total: float) -> Download:
    media = response.headers.get_content_type()
    if media in ("text/html", "application/xhtml+xml"):
        raise DownloadFailed(f"it is `{media}`: a web page, not a list")
    stated = response.headers.get("Content-Length")
    size = int(stated) if stated and stated.isdigit() else None
    if size is not None and size > max_bytes:
        raise DownloadFailed(f"it has {size} bytes: accepted are {max_bytes}")
    data = b"".join(_chunks(response, size, max_bytes, deadline, total))
    checksum = response.headers.get("Content-MD5")
    if checksum and base64.b64encode(hashlib.md5(data, usedforsecurity=False).digest()).decode() != checksum:
        raise _Passing("the checksum the server sent is not that of the bytes it sent")
    data = _unpacked(data, max_bytes)
    if data.lstrip()[:20].lower().startswith(_PAGES):
        raise DownloadFailed(f"it is a web page, though its type is said to be `{media}`")
    return Download(data, Validators(response.headers.get("ETag"), response.headers.get("Last-Modified")))


def _chunks(
    response: http.client.HTTPResponse, size: int | None, max_bytes: int, deadline: float, total: float
) -> Iterator[bytes]:
    received = 0
    while size is None or received < size:
        # `read1` returns what has come; `read` would wait for a full chunk, however slowly its bytes drip in.
        chunk = response.read1(_CHUNK)
        if not chunk:
            break
        received += len(chunk)
        if received > max_bytes:
            raise DownloadFailed(f"it has more than {max_bytes} bytes, the most accepted")
        if time.monotonic() > deadline:
            raise _Passing(f"not done after {total:g} seconds")
        yield chunk
    if size is not None and received < size:
        raise _Passing(f"the answer was cut short: {received} of {size} bytes came")


def _unpacked(data: bytes, max_bytes: int) -> bytes:
    """`data` without gzip, whether the transfer or the file itself is packed."""
    while data[:2] == b"\x1f\x8b":
        unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
        try:
            data = unpacker.decompress(data, max_bytes + 1)
        except zlib.error as error:
            raise _Passing(f"the compressed answer is damaged: {error}") from None
        if len(data) > max_bytes:
            raise DownloadFailed(f"it has more than {max_bytes} bytes unpacked, the most accepted")
        if not unpacker.eof:
            raise _Passing("the compressed answer was cut short")
    return data


def modified_on(validators: Validators) -> str | None:
    """The day of `Last-Modified`, as YYYY-MM-DD in UTC; None where there is none."""
    try:
        return parsedate_to_datetime(validators.last_modified or "").date().isoformat()
    except ValueError:
        return None
