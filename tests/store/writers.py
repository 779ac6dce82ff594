"""What other processes do in the tests of concurrency; run as `python -m tests.store.writers URL COUNT`."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import Any

from service.store.database import open_database
from service.store.decisions import Decisions, Recorded
from service.store.ids import new_id
from service.store.upgrade import upgrade


def answer(**changes: Any) -> dict[str, Any]:
    stated = {"as_of": "2026-11-23", "basis": "enforced", "verdict": "deny", "outcome": "license_required"}
    return {"reference": "SO-1188", **stated, **changes}


def record(decisions: Decisions, **changes: Any) -> Recorded:
    now = datetime.now(UTC)
    return decisions.record(
        decision_id=new_id(now),
        now=now,
        request=b"{}",
        answer=answer(**changes),
        evidence={"as_of": "2026-11-23"},
    )


def main(url: str, count: str) -> None:
    engine = open_database(url)
    upgrade(engine)
    for number in range(int(count)):
        record(Decisions(engine), number=number)
    engine.dispose()


if __name__ == "__main__":
    main(*sys.argv[1:])
