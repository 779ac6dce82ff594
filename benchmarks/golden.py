"""Every shared case through the real HTTP endpoint: `make golden`.

Imports the shared lists into a database of its own, serves it, sends each request of `cases/requests.json` and
prints, by group, how many verdicts are right, wrong or want information, then each wrong one. Exit code 1 where a
case of high or medium confidence that should be denied is allowed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from benchmarks.shared import free_port, shared_folder

LISTS = (
    "data/csl_2026-07-31_reconstructed.csv.gz",
    "data/bis_entity_list_2026-07.json",
    "data/bis_dpl_2026-04-14.json",
    "data/bis_meu_2026-07.json",
)
FIRM = ("high", "medium")


@dataclass(frozen=True)
class Result:
    """One case and what the service said."""

    case: dict[str, Any]
    answer: dict[str, Any]

    @property
    def right(self) -> bool:
        return bool(self.answer.get("verdict") == self.case["expected"]["verdict"])

    @property
    def outcome_right(self) -> bool:
        wanted = self.case["expected"]["outcome"]
        return wanted is None or wanted == self.answer.get("outcome")

    @property
    def uncited(self) -> list[str]:
        """Expected paragraphs that no reason or exception cites, by themselves or by anything beneath them."""
        found = {one for reason in self.answer.get("reasons", ()) for one in reason["citations"]}
        found |= {one for exception in self.answer.get("exceptions", ()) for one in exception["citations"]}
        return [
            want
            for want in self.case["expected"]["citations"]
            if not any(beneath(one, want) for one in found)
        ]

    @property
    def unoffered(self) -> list[str]:
        """Expected exceptions that the answer neither uses nor calls available."""
        found = {
            one["symbol"] for one in self.answer.get("exceptions", ()) if one["available"] or one["used"]
        }
        return [symbol for symbol in self.case["expected"]["exceptions"] if symbol not in found]

    @property
    def false_allow(self) -> bool:
        firm = self.case["confidence"] in FIRM
        return firm and self.case["expected"]["verdict"] == "deny" and self.answer.get("verdict") == "allow"


def beneath(citation: str, paragraph: str) -> bool:
    """Whether a citation is the paragraph or lies below it."""
    plain, wanted = (
        text.lower().replace("15 cfr part", "part").replace("15 cfr ", "") for text in (citation, paragraph)
    )
    return any(
        part == wanted or part.startswith((f"{wanted}(", f"{wanted}.", f"{wanted},", f"{wanted} "))
        for part in (plain, *(piece.strip() for piece in plain.split(",")), f"note to {plain}")
    ) or (wanted.startswith("eccn ") and wanted.removeprefix("eccn ") in plain)


def main() -> int:
    shared = shared_folder()
    if shared is None:
        print("no shared cases here: set EXPORTCHECK_SHARED to the folder that holds them")
        return 0
    cases = json.loads((shared / "cases" / "requests.json").read_text())
    with TemporaryDirectory() as folder, served(Path(folder), shared) as address:
        results = [Result(case, ask(address, case["request"])) for case in cases]
    report(results)
    return 1 if any(result.false_allow for result in results) else 0


@contextmanager
def served(folder: Path, shared: Path) -> Iterator[str]:
    """A server with the shared lists imported, on a port of its own."""
    environment = os.environ | {
        "EXPORTCHECK_DATA_DIR": str(folder),
        "EXPORTCHECK_DATABASE_URL": f"sqlite:///{folder / 'golden.sqlite'}",
    }
    programs = Path(sys.executable).parent
    files = [str(shared / name) for name in LISTS]
    subprocess.run([programs / "exportcheck", "lists", "import", *files], env=environment, check=True)
    port = free_port()
    command = [
        programs / "gunicorn",
        "--bind",
        f"127.0.0.1:{port}",
        "--log-level",
        "warning",
        "service.api.wsgi:app",
    ]
    server = subprocess.Popen(command, env=environment)
    try:
        address = f"http://127.0.0.1:{port}"
        wait(f"{address}/readyz")
        yield address
    finally:
        server.terminate()
        server.wait(30)


def wait(address: str) -> None:
    """Wait until the server answers that it is ready."""
    for _ in range(300):
        try:
            with urlopen(address, timeout=5) as answer:
                if answer.status == 200:
                    return
        except OSError:
            pass
        time.sleep(0.2)
    raise SystemExit(f"{address} did not become ready")


def ask(address: str, request: dict[str, Any]) -> dict[str, Any]:
    """POST one request; a refusal comes back as its problem document."""
    body = json.dumps(request).encode()
    call = Request(f"{address}/check", data=body, headers={"Content-Type": "application/json"})
    try:
        with urlopen(call, timeout=60) as answer:
            return dict(json.load(answer))
    except HTTPError as error:
        return {"verdict": f"HTTP {error.code}", "outcome": None, "summary": error.read().decode()[:300]}


def report(results: list[Result]) -> None:
    """Print the table and the wrong ones."""
    for title, chosen in (
        ("high and medium confidence", [one for one in results if one.case["confidence"] in FIRM]),
        ("all", results),
    ):
        counts: Counter[tuple[str, str]] = Counter()
        for one in chosen:
            kind = "right" if one.right else "wrong"
            counts[one.case["group"], kind] += 1
            counts["all", kind] += 1
            if one.answer.get("outcome") == "needs_information":
                counts[one.case["group"], "needs_information"] += 1
                counts["all", "needs_information"] += 1
        print(f"\n{title}\n{'group':8}{'right':>7}{'wrong':>7}{'needs_information':>19}")
        for group in [*sorted({one.case["group"] for one in chosen}), "all"]:
            right, wrong, asks = (counts[group, kind] for kind in ("right", "wrong", "needs_information"))
            print(f"{group:8}{right:7}{wrong:7}{asks:19}")
        total = counts["all", "right"] + counts["all", "wrong"]
        print(f"right: {counts['all', 'right']} of {total} ({100 * counts['all', 'right'] / total:.1f} %)")
    firm = [one for one in results if one.case["confidence"] in FIRM]
    print(f"\nfalse allows: {sum(one.false_allow for one in firm)}")
    print(f"right verdicts with another outcome: {sum(one.right and not one.outcome_right for one in firm)}")
    print(f"right verdicts that miss a citation: {sum(one.right and bool(one.uncited) for one in firm)}")
    print(f"right verdicts that miss an exception: {sum(one.right and bool(one.unoffered) for one in firm)}")
    for one in results:
        if not one.right or not one.outcome_right or one.uncited or one.unoffered:
            expected = one.case["expected"]
            print(
                f"\n{one.case['id']} ({one.case['confidence']}): expected {expected['verdict']} {expected['outcome']}, "
                f"got {one.answer.get('verdict')} {one.answer.get('outcome')}"
                f"{'; not cited: ' + ', '.join(one.uncited) if one.uncited else ''}"
                f"{'; not offered: ' + ', '.join(one.unoffered) if one.unoffered else ''}"
                f"\n    {one.answer.get('summary', '')[:400]}"
            )


if __name__ == "__main__":
    raise SystemExit(main())
