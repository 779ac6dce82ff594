"""What the commands print of lists: columns, and the report of an import."""

from __future__ import annotations

from collections.abc import Sequence

import click

from service.operations.lists import FileReport

_MOST_SHOWN = 5


def print_report(report: FileReport) -> None:
    """Print what a file gave, list by list, and the first rows that were kept aside."""
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
    print_table(("list", "state", "entries", "added", "lost", "kept aside"), rows)
    if report.folded or report.repeated:
        click.echo(
            f"  {report.folded} rows folded into another row's entry, {report.repeated} repeated headers"
        )
    for one in report.rejected[:_MOST_SHOWN]:
        click.echo(f"  kept aside: {one.why}: {one.row[:120]}")
    if len(report.rejected) > _MOST_SHOWN:
        click.echo(f"  kept aside: {len(report.rejected) - _MOST_SHOWN} more")


def print_table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    """Print rows below their heads, the columns aligned."""
    widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
    for row in (heads, *rows):
        click.echo(
            "  " + "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()
        )
