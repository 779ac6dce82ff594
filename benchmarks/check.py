"""What one check costs: `make bench`.

A four-party, three-item order is decided again and again in this process, without HTTP, with the shared lists imported
where they are at hand and the embedded ones where not. Prints CPU milliseconds, whole and by part; then what it
costs to tell what is missing of orders with much left out (`benchmarks.missing`).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from time import process_time

from benchmarks import missing
from benchmarks.golden import LISTS
from benchmarks.shared import shared_folder
from service.decisions.answer import answer
from service.decisions.decision import decide
from service.decisions.summary import summary
from service.facts.build import build
from service.facts.case import Case
from service.facts.rebuild import Rebuild
from service.operations.lists import import_files
from service.operations.office import Office, open_office
from service.operations.reading import read_request
from service.operations.settings import Settings

ROUNDS = 200
NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
ORDER = {
    "reference": "bench",
    "as_of": "2026-06-01",
    "origin_country": "US",
    "destination_country": "MY",
    "parties": [
        {"roles": ["exporter"], "name": "Example Exporter Inc.", "country": "US", "us_person": True},
        {
            "roles": ["purchaser"],
            "name": "Selangor Datacentre Supplies Sdn Bhd",
            "country": "MY",
            "headquarters_country": "MY",
            "ultimate_parent": {"country": "MY"},
        },
        {
            "roles": ["end_user"],
            "name": "Cyberjaya Cloud Berhad",
            "country": "MY",
            "address": "Persiaran Multimedia 7, Cyberjaya",
            "headquarters_country": "MY",
            "ultimate_parent": {"country": "SG"},
        },
        {"roles": ["freight_forwarder"], "name": "Straits Forwarding Pte Ltd", "country": "SG"},
    ],
    "items": [
        {
            "description": "Accelerator",
            "model": "nvidia-h100-sxm",
            "eccn": "3A090.a",
            "quantity": 8,
            "us_origin": False,
        },
        {"description": "Server", "eccn": "5A992.c", "quantity": 2, "us_origin": True},
        {"description": "Cable", "eccn": "EAR99", "quantity": 40, "us_origin": True},
    ],
    "end_use": {"description": "cloud services", "military": False},
}


def main() -> None:
    with TemporaryDirectory() as folder:
        office = opened(Path(folder))
        raw = json.dumps(ORDER).encode()
        request = read_request(raw)
        screener = office.screener()
        as_of = date.fromisoformat(ORDER["as_of"])
        screened = screener.screen(request.document, as_of)
        library = office.library
        case = Case(
            request.document,
            as_of,
            library.rule_set,
            library.catalogue.chips,
            screened.parties,
            screened.owners,
        )
        root = build(case)
        rebuild = Rebuild(case, root)
        decided = decide(library.rule_set, as_of, "enforced", root, rebuild)
        print(
            f"{len(screener.lists.entries)} list entries, {len(library.rule_set.rules)} rules, {ROUNDS} rounds"
        )
        print(f"{'CPU ms':12}{'median':>9}{'p99':>9}")
        parts: dict[str, Callable[[], object]] = {
            "read": lambda: read_request(raw),
            "screen": lambda: screener.screen(request.document, as_of),
            "facts": lambda: build(case),
            "decide": lambda: decide(library.rule_set, as_of, "enforced", root, rebuild),
            "answer": lambda: answer(decided, summary(decided)),
            "whole": lambda: office.check(read_request(raw), NOW),
        }
        for name, part in parts.items():
            times = measured(part)
            print(f"{name:12}{times[49]:9.2f}{times[98]:9.2f}")
    print()
    missing.show(library)


def opened(folder: Path) -> Office:
    """An office of its own, with the shared lists where there are any."""
    office = open_office(Settings.from_environment({"EXPORTCHECK_DATA_DIR": str(folder)}))
    shared = shared_folder()
    if shared is None:
        print("no shared lists here: only the embedded subset is screened")
    else:
        import_files(office.engine, [shared / name for name in LISTS], imported_at=NOW)
    return office


def measured(part: Callable[[], object]) -> list[float]:
    """Percentiles 1 to 99 of the CPU milliseconds of one call, after a few calls to warm up."""
    for _ in range(5):
        part()
    times: list[float] = []
    for _ in range(ROUNDS):
        start = process_time()
        part()
        times.append(1000 * (process_time() - start))
    return quantiles(times, n=100)


if __name__ == "__main__":
    main()
