"""What a reader would type: the console blocks and named files of a page, and a small `curl` to run them with."""

from __future__ import annotations

import argparse
import re
import shlex
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

FENCE = re.compile(r"^```(?P<info>[^\n`]*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Command:
    """One `$ ...` of a console block, the lines shown below it, and where it stands."""

    words: tuple[str, ...]
    shown: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Page:
    """A page's commands in order, and the files it shows: a block headed ```` ```json order.json ````."""

    commands: tuple[Command, ...]
    files: dict[str, str]


def read(path: Path) -> Page:
    text = path.read_text()
    commands: list[Command] = []
    files: dict[str, str] = {}
    for block in FENCE.finditer(text):
        language, _, name = block["info"].strip().partition(" ")
        if name:
            files[name] = block["text"]
        if language == "console":
            commands += _commands(block["text"], text.count("\n", 0, block.start("text")) + 1)
    return Page(tuple(commands), files)


def _commands(block: str, first: int) -> list[Command]:
    found: list[Command] = []
    lines = list(enumerate(block.splitlines(), first))
    while lines:
        number, line = lines.pop(0)
        if not line.startswith("$ "):
            raise ValueError(f"line {number}: a console block begins with `$ `, not `{line}`")
        typed = line[2:]
        while (words := _split(typed)) is None:
            typed = typed.removesuffix("\\") + ("" if typed.endswith("\\") else "\n") + lines.pop(0)[1]
        shown = []
        while lines and not lines[0][1].startswith("$ "):
            shown.append(lines.pop(0)[1])
        found.append(Command(tuple(words), tuple(shown), number))
    return found


def _split(typed: str) -> list[str] | None:
    """The words of a command, or None while a quote or a `\\` leaves it open."""
    if typed.endswith("\\"):
        return None
    try:
        return shlex.split(typed)
    except ValueError:
        return None


def curl(words: tuple[str, ...], server: str, folder: Path) -> str:
    """Do what `curl` with these words would, against `server`; an option not known here is an error."""
    parser = argparse.ArgumentParser(prog="curl", exit_on_error=False)
    parser.add_argument("url")
    parser.add_argument("-s", "--silent", "-sS", "-f", "--fail", action="store_true")
    parser.add_argument("-X", "--request")
    parser.add_argument("-H", "--header", action="append", default=[])
    parser.add_argument("-d", "--data", "--data-binary", "--json", dest="data")
    asked = parser.parse_args(words[1:])
    data = asked.data
    if data is not None and data.startswith("@"):
        data = (folder / data[1:]).read_text()
    headers = dict(header.split(": ", 1) for header in asked.header)
    if "--json" in words:
        headers["Content-Type"] = "application/json"
    url = re.sub(r"^(https?://)?(localhost|127\.0\.0\.1):8000", server, asked.url)
    if not url.startswith(server):
        raise ValueError(f"`{asked.url}` is not the service: accepted is http://127.0.0.1:8000/...")
    request = urllib.request.Request(url, data and data.encode(), headers, method=asked.request)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.read().decode()
    except urllib.error.HTTPError as problem:
        return problem.read().decode()


def differs(shown: tuple[str, ...], got: str) -> str | None:
    """The first shown line that the output lacks, in order; `...` stands for anything, in a line or for lines."""
    rest = " ".join(got.split())
    for line in shown:
        for piece in filter(None, (" ".join(part.split()) for part in line.split("..."))):
            _, found, after = rest.partition(piece)
            if not found:
                return piece
            rest = after
    return None
