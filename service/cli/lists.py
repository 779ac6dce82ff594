"""`exportcheck lists`: import what agencies publish, and show what is in force."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import click
from sqlalchemy import Engine

from service.operations.lists import FileReport, ImportFailed, Lists, import_files
from service.operations.rules import open_library
from service.operations.settings import BadSetting, Settings
from service.store.database import open_database
from service.store.upgrade import UnknownRevision, upgrade

_MOST_SHOWN = 5


@click.group()
def lists() -> None:
    """Import restricted-party lists, and show those in force."""


@lists.command("import")
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@click.option(
    "--allow-shrink", is_flag=True, help="Import even if a list loses more than 2 % of its entries."
)
def import_command(files: tuple[Path, ...], allow_shrink: bool) -> None:
    """Read published lists into the database; all FILES or, on a mistake, none.

    Accepted are the Consolidated Screening List (CSV), Part 744 of the eCFR (XML: Entity List, Unverified List,
    Military End User List), the Entity List, Military End User List and Denied Persons List (JSON), and the Denied
    Persons List (tab-separated), each as it is or gzip-compressed.
    """
    database = _database(_settings())
    try:
        with click.progressbar(length=len(files) * 100, label="importing", file=sys.stderr) as bar:
            reports = import_files(database, files, datetime.now(UTC), allow_shrink, _advance(bar.update))
    except ImportFailed as error:
        raise click.ClickException(str(error)) from None
    for report in reports:
        _print_report(report)


@lists.command("show")
def show_command() -> None:
    """Print the lists in force, the day each speaks for and how old it is."""
    settings = _settings()
    current = Lists(_database(settings), open_library(settings.rules_dir).folder).current()
    today = datetime.now(UTC).date()
    rows = [
        (
            one.source,
            one.as_of.isoformat(),
            _age(one.as_of, today),
            str(one.entries),
            one.sha256[:12],
            one.title,
        )
        for one in current.sources
    ]
    _print_table(("list", "as of", "age", "entries", "sha256", "title"), rows)
    click.echo(f"{len(current.entries)} entries in all, sha256 {current.sha256[:12]}")
    if current.embedded_only:
        click.echo(
            "only the embedded subset of the Entity List: import the published lists before relying on it"
        )


def _settings() -> Settings:
    try:
        return Settings.from_environment(os.environ)
    except BadSetting as error:
        raise click.ClickException(str(error)) from None


def _database(settings: Settings) -> Engine:
    database = open_database(settings.database_url)
    try:
        upgrade(database)
    except UnknownRevision as error:
        raise click.ClickException(str(error)) from None
    return database


def _advance(update: Callable[[int], None]) -> Callable[[str, float], None]:
    """Turn the parts done of each file into steps of the bar, a hundred a file."""
    done: dict[str, int] = {}

    def progress(name: str, part: float) -> None:
        steps = int(part * 100)
        update(steps - done.get(name, 0))
        done[name] = steps

    return progress


def _print_report(report: FileReport) -> None:
    click.echo(f"{report.file_name}: {report.form}, as of {report.as_of}, {report.rows} rows")
    rows = [
        (
            one.list,
            one.state,
            str(one.entries),
            "-" if one.added is None else f"+{one.added}",
            "-" if one.lost is None else f"-{one.lost}",
            str(one.rejected),
        )
        for one in report.lists
    ]
    _print_table(("list", "state", "entries", "added", "lost", "kept aside"), rows)
    if report.folded or report.repeated:
        click.echo(
            f"  {report.folded} rows folded into another row's entry, {report.repeated} repeated headers"
        )
    for one in report.rejected[:_MOST_SHOWN]:
        click.echo(f"  kept aside: {one.why}: {one.row[:120]}")
    if len(report.rejected) > _MOST_SHOWN:
        click.echo(f"  kept aside: {len(report.rejected) - _MOST_SHOWN} more")


def _print_table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
    for row in (heads, *rows):
        click.echo(
            "  " + "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()
        )


def _age(as_of: date, today: date) -> str:
    days = (today - as_of).days
    return f"{days} days" if days != 1 else "1 day"
