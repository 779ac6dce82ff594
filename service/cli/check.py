"""`exportcheck check`: decide one request from a file."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import BinaryIO

import click

from service.engine.mistakes import RulesInvalid
from service.operations.office import Office, open_office
from service.operations.reading import read_request
from service.operations.settings import BadSetting, Settings
from service.values.document import write
from service.values.problem import Problem

DENIED = 3


@click.command()
@click.argument("file", type=click.File("rb"))
@click.option(
    "--sensitivity",
    metavar="NUMBER",
    help="Of screening: from 0, few false alarms, to 1, few misses; default EXPORTCHECK_SENSITIVITY, else 0.5.",
)
@click.option("--summary", is_flag=True, help="Print verdict and summary alone.")
def check(file: BinaryIO, sensitivity: str | None, summary: bool) -> None:
    """Decide the request in FILE (`-` for standard input), record the decision and print the answer.

    Exit code 0 where the shipment may leave, 3 where it may not, 2 where the request is wrong.
    """
    office = opened({} if sensitivity is None else {"EXPORTCHECK_SENSITIVITY": sensitivity})
    try:
        request = read_request(file.read())
    except Problem as problem:
        click.echo(f"{problem.title}: {problem.detail}", err=True)
        for fault in problem.faults:
            click.echo(f"  {fault.pointer or '/'}: {fault.detail}; accepted: {fault.accepted}", err=True)
        raise SystemExit(2) from None
    body = office.check(request, datetime.now(UTC)).body
    if summary:
        click.echo(f"{body['verdict']} ({body['outcome']}): {body['summary']}")
    else:
        click.echo(write(body).decode())
    raise SystemExit(0 if body["verdict"] == "allow" else DENIED)


def opened(settings: Mapping[str, str] = MappingProxyType({})) -> Office:
    """The office that the environment describes; what is wrong with it ends the command with a clear message.

    settings: what the command line says instead, by the names of the variables.
    """
    try:
        return open_office(Settings.from_environment({**os.environ, **settings}))
    except BadSetting as wrong:
        raise click.ClickException(str(wrong)) from None
    except RulesInvalid as invalid:
        for mistake in invalid.mistakes:
            click.echo(str(mistake), err=True)
        raise click.ClickException(f"the rules have {len(invalid.mistakes)} mistakes") from None
    except FileNotFoundError as missing:
        raise click.ClickException(str(missing)) from None
