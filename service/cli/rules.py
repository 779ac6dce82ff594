"""`exportcheck rules`: for those who read and change rules."""

from __future__ import annotations

from pathlib import Path

import click

from service.engine.lint import lint
from service.engine.mistakes import RulesInvalid
from service.engine.reference import facts_reference, reference
from service.lists.snapshot import embedded
from service.operations.coverage import CoverageInvalid, page, sections
from service.operations.doubts import doubts
from service.operations.rules import Library, open_library

_FOLDER = click.option(
    "--rules-dir",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    envvar="EXPORTCHECK_RULES_DIR",
    help="Folder of the rules; those that came with the program where not stated.",
)


@click.group()
def rules() -> None:
    """Check, list and show the rules."""


@rules.command("lint")
@_FOLDER
def lint_command(rules_dir: Path | None) -> None:
    """Read every rule, table, list and chip, and say what is wrong or doubtful."""
    library = _open(rules_dir)
    features = library.folder.parent / "features"
    found = [*lint(library.rule_set), *doubts(library.rule_set, features if features.is_dir() else None)]
    for mistake in found:
        click.echo(str(mistake), err=True)
    listed = embedded(library.folder)
    click.echo(
        f"{len(library.rule_set.rules)} rules, {len(library.rule_set.tables)} tables, "
        f"{len(library.catalogue.chips)} chips, {len(listed.entries)} embedded list entries: "
        f"{len(found)} found"
    )
    if found:
        raise SystemExit(1)


@rules.command("list")
@click.option(
    "--unverified", is_flag=True, help="Only versions that rest on an incomplete or secondary text."
)
@_FOLDER
def list_command(rules_dir: Path | None, unverified: bool) -> None:
    """Print each rule with its kind, citation and dated versions."""
    for rule in _open(rules_dir).rule_set.rules.values():
        shown = [version for version in rule.versions if version.unverified or not unverified]
        if not shown:
            continue
        click.echo(f"{rule.id}  [{rule.kind.name}]  {rule.cite}  {rule.title}")
        for version in shown:
            days = f"{version.start or 'always'} to {version.until or 'now'}"
            if version.stayed is not None:
                days += f", stayed {version.stayed.since} to {version.stayed.until or 'now'}"
            doubt = f"  unverified: {version.unverified}" if version.unverified else ""
            click.echo(f"    {days}  {', '.join(version.bases)}  {version.by or ''}{doubt}")


def _open(rules_dir: Path | None) -> Library:
    """Load the rules; mistakes are printed with their places, and the exit code is 1."""
    try:
        return open_library(rules_dir)
    except RulesInvalid as invalid:
        for mistake in invalid.mistakes:
            click.echo(str(mistake), err=True)
        click.echo(f"{len(invalid.mistakes)} mistakes", err=True)
        raise SystemExit(1) from None
    except FileNotFoundError as error:
        raise click.ClickException(str(error)) from None


@rules.command("reference")
@click.option("--facts", is_flag=True, help="The facts a rule may name, instead of the language.")
@_FOLDER
def reference_command(rules_dir: Path | None, facts: bool) -> None:
    """Print the reference of the rule language, made from the code, as Markdown."""
    rule_set = _open(rules_dir).rule_set
    click.echo(facts_reference(rule_set.vocabulary) if facts else reference(rule_set.regime), nl=False)


@rules.command("coverage")
@_FOLDER
def coverage_command(rules_dir: Path | None) -> None:
    """Print what each paragraph of the encoded sections comes to, as Markdown."""
    library = _open(rules_dir)
    try:
        click.echo(page(sections(library.folder / "us-ear", library.rule_set)), nl=False)
    except CoverageInvalid as invalid:
        raise click.ClickException(str(invalid)) from None
