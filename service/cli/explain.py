"""`exportcheck explain`: the whole tree of a decision on record."""

from __future__ import annotations

import click

from service.cli.check import opened
from service.decisions.rendering import as_html, as_text


@click.command()
@click.argument("decision_id")
@click.option("--html", is_flag=True, help="A page of HTML instead of text.")
def explain(decision_id: str, html: bool) -> None:
    """Print why DECISION_ID came out as it did: what fired, what was open, and what almost fired."""
    found = opened().explanation(decision_id)
    if found is None:
        raise click.ClickException(f"no decision has the id `{decision_id}`")
    click.echo(as_html(found) if html else as_text(found), nl=html)
