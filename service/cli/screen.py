"""`exportcheck screen`: look for names on the restricted-party lists."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import click

from service.cli.check import opened
from service.operations.reading.screening import read_screen
from service.values.document import write
from service.values.problem import Problem

FOUND = 3
_DAY = click.DateTime(["%Y-%m-%d"])


@click.command()
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@click.option("--country", help="Where the parties are, as an ISO 3166-1 code such as CN.")
@click.option("--address", help="The address of the party; compared with listed addresses.")
@click.option("--type", "kind", type=click.Choice(["company", "person", "vessel", "aircraft"]))
@click.option("--as-of", type=_DAY, help="The day whose listings count; default today (UTC).")
@click.option(
    "--sensitivity",
    type=click.FloatRange(0, 1),
    help="From 0, few false alarms, to 1, few misses; default EXPORTCHECK_SENSITIVITY, else 0.5.",
)
@click.option("--json", "whole", is_flag=True, help="Print the whole answer.")
def screen(
    names: tuple[str, ...],
    country: str | None,
    address: str | None,
    kind: str | None,
    as_of: datetime | None,
    sensitivity: float | None,
    whole: bool,
) -> None:
    """Look for each NAME on the lists in force, record the screening and print what was found.

    Exit code 0 where nothing was found, 3 where there is a match or a possible one, 2 where the request is wrong.
    """
    stated = {"country": country, "address": address, "type": kind}
    party = {key: value for key, value in stated.items() if value is not None}
    request: dict[str, Any] = {"parties": [{"name": name, **party} for name in names]}
    if as_of is not None:
        request["as_of"] = as_of.date().isoformat()
    if sensitivity is not None:
        request["sensitivity"] = sensitivity
    try:
        asked = read_screen(write(request))
    except Problem as problem:
        click.echo(f"{problem.title}: {problem.detail}", err=True)
        for fault in problem.faults:
            click.echo(f"  {fault.pointer or '/'}: {fault.detail}; accepted: {fault.accepted}", err=True)
        raise SystemExit(2) from None
    body = opened().screen(asked, datetime.now(UTC))
    if whole:
        click.echo(write(body).decode())
    else:
        _print(body)
    raise SystemExit(FOUND if any(one["decision"] != "no_match" for one in body["results"]) else 0)


def _print(body: Mapping[str, Any]) -> None:
    for result in body["results"]:
        click.echo(f"{result['party']['name']}: {result['decision']}")
        for row in result["matches"]:
            click.echo(f"  {row['decision']} {row['score']}  {row['list']}  {row['name']}  ({row['entry']})")
            click.echo(f"    {row['status']}; {'; '.join(row['because'])}")
            if "decided" in row:
                decided = row["decided"]
                click.echo(f"    decided by {decided['by']}: {decided['decision']}, {decided['why']}")
            click.echo(f"    match {row['match']}")
    for advisory in body["advisories"]:
        click.echo(advisory, err=True)
