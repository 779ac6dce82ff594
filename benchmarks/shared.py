"""Where the shared cases and lists are, and a port nobody uses."""

from __future__ import annotations

import os
import socket
from pathlib import Path


def shared_folder() -> Path | None:
    """The folder of shared data: EXPORTCHECK_SHARED, else beside the repository; None where there is none."""
    stated = os.environ.get("EXPORTCHECK_SHARED")
    folder = Path(stated) if stated else Path(__file__).resolve().parent.parent.parent / "shared"
    return folder if (folder / "cases" / "requests.json").is_file() else None


def free_port() -> int:
    """A port of 127.0.0.1 that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
