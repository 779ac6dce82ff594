"""`exportcheck lists update` and `lists diff`: fetching the lists, and comparing two states of one."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import click
from sqlalchemy import Engine

from service.cli.bars import advance
from service.cli.tables import print_report
from service.lists.diff import Changes
from service.lists.files import ListFileError
from service.lists.sources import Source, load_sources
from service.operations.history import NoSuchState, difference
from service.operations.lists import ImportFailed
from service.operations.update import Manner, Updated, update

_MOST_SHOWN = 200


def run_update(database: Engine, path: Path, only: tuple[str, ...], allow_shrink: bool) -> None:
    """Fetch the sources in the file at `path`, or those of them that `only` names, and print what became of each."""
    sources = _chosen(path, only)
    with click.progressbar(length=len(sources) * 100, label="updating", file=sys.stderr) as bar:
        found: list[Updated] = []
        for source in sources:
            manner = Manner(allow_shrink=allow_shrink, progress=advance(bar.update))
            found += update(database, [source], datetime.now(UTC), manner)
    for one in found:
        _print(one)
    if any(one.state == "failed" for one in found):
        raise SystemExit(1)


def _chosen(path: Path, only: tuple[str, ...]) -> list[Source]:
    try:
        sources = load_sources(path)
    except ListFileError as error:
        raise click.ClickException(str(error)) from None
    names = [source.name for source in sources]
    for name in only:
        if name not in names:
            raise click.ClickException(f"no source is named `{name}`: accepted are {', '.join(names)}")
    return [source for source in sources if not only or source.name in only]


def _print(one: Updated) -> None:
    click.echo(f"{one.source.name}: {one.state}" + (f": {one.why}" if one.why else ""))
    if one.report is not None:
        print_report(one.report)
    if one.absent:
        click.echo(f"  not in the new file, the older one stays in force: {', '.join(one.absent)}")
    ages = ", ".join(f"{known.list} of {known.as_of} ({known.age} days old)" for known in one.in_force)
    if one.state != "new":
        click.echo(f"  in force: {ages or 'nothing of this source; only the lists that come with the rules'}")


def run_diff(database: Engine, first: str, second: str) -> None:
    """Print what changed from one state to another."""
    try:
        found = difference(database, first, second, datetime.now(UTC))
    except (NoSuchState, ImportFailed) as error:
        raise click.ClickException(str(error)) from None
    click.echo(f"{len(found.added)} added, {len(found.removed)} removed, {len(found.changed)} changed")
    lines = _lines(found)
    for line in lines[:_MOST_SHOWN]:
        click.echo(line)
    if len(lines) > _MOST_SHOWN:
        click.echo(f"and {len(lines) - _MOST_SHOWN} more lines")


def _lines(found: Changes) -> list[str]:
    lines = [f"+ {entry.list}  {entry.name}  ({entry.id})" for entry in found.added]
    lines += [f"- {entry.list}  {entry.name}  ({entry.id})" for entry in found.removed]
    for one in found.changed:
        lines.append(f"~ {one.entry.list}  {one.entry.name}  ({one.entry.id})")
        lines += [f"    {name}: {before} -> {after}" for name, (before, after) in one.fields.items()]
    return lines
