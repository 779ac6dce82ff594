"""An agency's server on 127.0.0.1 that misbehaves as told, one answer after the other."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

Answer = Callable[[BaseHTTPRequestHandler], None]


class Agency:
    """url: of the server. asked: the headers of each request. Answers are given in turn, the last one for good."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.answers: list[Answer] = []
        self.asked: list[dict[str, str]] = []
        self.paths: list[str] = []

    def gives(self, *answers: Answer) -> str:
        self.answers = list(answers)
        self.asked, self.paths = [], []
        return self.url + "/list.csv"


@contextmanager
def serving() -> Iterator[Agency]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            agency.asked.append(dict(self.headers))
            agency.paths.append(self.path)
            answer = agency.answers.pop(0) if len(agency.answers) > 1 else agency.answers[0]
            with suppress(BrokenPipeError, ConnectionResetError):
                answer(self)

        def log_message(self, *words: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    agency = Agency(f"http://127.0.0.1:{server.server_port}")
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield agency
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def sends(data: bytes, status: int = 200, length: int | None = None, **headers: str) -> Answer:
    """`data`, with `length` as its stated length (0: none is stated)."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in {"Content_Type": "text/csv", **headers}.items():
            handler.send_header(name.replace("_", "-"), value)
        if length != 0:
            handler.send_header("Content-Length", str(len(data) if length is None else length))
        handler.end_headers()
        handler.wfile.write(data)

    return answer


def drips(data: bytes, every: float) -> Answer:
    """One byte at a time."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(data)))
        handler.end_headers()
        for byte in data:
            handler.wfile.write(bytes([byte]))
            time.sleep(every)

    return answer


def cut_chunks(handler: BaseHTTPRequestHandler) -> None:
    """Begin a chunk and hang up."""
    handler.protocol_version = "HTTP/1.1"
    handler.send_response(200)
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    handler.wfile.write(b"40\r\nshort")
    handler.close_connection = True


def hangs(handler: BaseHTTPRequestHandler) -> None:
    """Never answer."""
    time.sleep(0.6)


def hangs_up(handler: BaseHTTPRequestHandler) -> None:
    """Close without an answer."""
    handler.close_connection = True
