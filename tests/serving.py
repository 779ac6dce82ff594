"""The service as `make run` starts it, on a free port, for tests that must go through a real server."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent


def environment(settings: Mapping[str, str]) -> dict[str, str]:
    """This process's environment with these settings of ours and no others."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("EXPORTCHECK_")}
    return {**kept, "PATH": f"{BIN}:{os.environ['PATH']}", **settings}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def serving(folder: Path, settings: Mapping[str, str], workers: int = 1) -> Iterator[str]:
    """Yield the address of a service that is ready; its log is kept in `folder`."""
    log = folder / "server.log"
    address = f"127.0.0.1:{free_port()}"
    with log.open("w") as out:
        process = subprocess.Popen(
            [
                BIN / "gunicorn",
                "--bind",
                address,
                "--no-control-socket",
                "--workers",
                "2",
                "service.api.wsgi:app",
            ],
            cwd=PROJECT,
            env=environment(settings),
            stdout=out,
            stderr=out,
            stdin=subprocess.DEVNULL,
        )
        try:
            _until_ready(f"http://{address}/readyz", process, log)
            yield f"http://{address}"
        finally:
            process.terminate()
            process.wait(30)


def _until_ready(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    start = time.monotonic()
    while process.poll() is None and time.monotonic() - start < 60:
        try:
            urllib.request.urlopen(url, timeout=5).close()
            return
        except OSError:
            time.sleep(0.1)
    raise AssertionError(f"the service is not ready: {log.read_text()}")


def ask(method: str, url: str, body: object = None) -> tuple[int, Any]:
    """Send a JSON document or nothing; the status and the JSON document that comes back."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"Content-Type": "application/json"}, method=method)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as problem:
        return problem.code, json.load(problem)
