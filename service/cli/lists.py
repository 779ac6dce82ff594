"""`exportcheck lists`: import what agencies publish or fetch it, show what is in force, compare."""

from __future__ import annotations

import os
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import click
from sqlalchemy import Engine

from service.cli.bars import advance
from service.cli.tables import print_report, print_table
from service.cli.update import run_diff, run_update
from service.operations.lists import ImportFailed, Lists, import_files
from service.operations.rules import open_library
from service.operations.settings import BadSetting, Settings
from service.store.database import open_database
from service.store.lists import summaries
from service.store.upgrade import UnknownRevision, upgrade


@click.group()
def lists() -> None:
    """Import or fetch restricted-party lists, show those in force, compare two states."""


@lists.command("import")
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@click.option(
    "--allow-shrink", is_flag=True, help="Import even if a list loses more than 2 % of its entries."
)
def import_command(files: tuple[Path, ...], allow_shrink: bool) -> None:
    """Read published lists into the database; all FILES or, on a mistake, none.

    Accepted are the Consolidated Screening List (CSV or JSON), Part 744 of the eCFR (XML: Entity List, Unverified List,
    Military End User List), the Entity List, Military End User List and Denied Persons List (JSON), and the Denied
    Persons List (tab-separated), each as it is or gzip-compressed.
    """
    database = _database(_settings())
    try:
        with click.progressbar(length=len(files) * 100, label="importing", file=sys.stderr) as bar:
            reports = import_files(database, files, datetime.now(UTC), allow_shrink, advance(bar.update))
    except ImportFailed as error:
        raise click.ClickException(str(error)) from None
    for report in reports:
        print_report(report)


@lists.command("show")
@click.option(
    "--all", "everything", is_flag=True, help="Print every snapshot that was imported, with its number."
)
def show_command(everything: bool) -> None:
    """Print the lists in force, the day each speaks for and how old it is."""
    settings = _settings()
    today = datetime.now(UTC).date()
    if everything:
        _print_snapshots(_database(settings), today)
        return
    current = Lists(_database(settings), open_library(settings.rules_dir).folder).current()
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
    print_table(("list", "as of", "age", "entries", "sha256", "title"), rows)
    click.echo(f"{len(current.entries)} entries in all, sha256 {current.sha256[:12]}")
    if current.embedded_only:
        click.echo(
            "only the embedded subset of the Entity List: import the published lists before relying on it"
        )


@lists.command("update")
@click.option("--only", multiple=True, metavar="NAME", help="Fetch this source alone; may be given again.")
@click.option(
    "--sources",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file with the sources' addresses, in place of the one that comes with the rules.",
)
@click.option(
    "--allow-shrink", is_flag=True, help="Import even if a list loses more than 2 % of its entries."
)
def update_command(only: tuple[str, ...], sources: Path | None, allow_shrink: bool) -> None:
    """Fetch the lists from the agencies and import what is new.

    A download that fails or is cut short leaves the old list in force. Exit code 1 if any source failed.
    """
    settings = _settings()
    path = sources or open_library(settings.rules_dir).folder / "us-ear" / "lists" / "sources.yaml"
    run_update(_database(settings), path, only, allow_shrink)


@lists.command("diff")
@click.argument("first")
@click.argument("second")
def diff_command(first: str, second: str) -> None:
    """Print the entries added, removed and changed from FIRST to SECOND.

    Each is the number of a snapshot, as `lists show --all` gives it, or a published file.
    """
    run_diff(_database(_settings()), first, second)


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


def _print_snapshots(database: Engine, today: date) -> None:
    heads = ("number", "list", "family", "as of", "age", "entries", "kept aside", "in force", "file")
    rows = [
        (
            str(one.id),
            one.list,
            one.family,
            one.as_of.isoformat(),
            _age(one.as_of, today),
            str(one.entries),
            str(one.rejected),
            "yes" if one.in_force else "no",
            one.file_name,
        )
        for one in summaries(database)
    ]
    print_table(heads, rows)


def _age(as_of: date, today: date) -> str:
    days = (today - as_of).days
    return f"{days} days" if days != 1 else "1 day"
