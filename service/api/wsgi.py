"""The application a WSGI server serves: `gunicorn service.api.wsgi:app`, set by the environment."""

from __future__ import annotations

import os
import sys

from flask import Flask

from service.api import log
from service.api.app import create_app
from service.engine.mistakes import RulesInvalid
from service.operations.office import open_office
from service.operations.settings import BadSetting, Settings
from service.store.upgrade import UnknownRevision

# gunicorn stops at this code, where it would start a worker that ended with another one again and again.
CANNOT_START = 3


def start() -> Flask:
    """Open the service and return its application; ends the process with a message where that cannot be."""
    try:
        settings = Settings.from_environment(os.environ)
        log.configure(settings.log_level)
        return create_app(open_office(settings), settings)
    except (BadSetting, RulesInvalid, UnknownRevision, FileNotFoundError) as error:
        sys.stderr.write(f"exportcheck cannot start: {error}\n")
        raise SystemExit(CANNOT_START) from None


app = start()
