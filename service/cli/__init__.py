"""The command line: `exportcheck check`, `screen`, `rules`, `lists`."""

from __future__ import annotations

import click

from service.cli.check import check
from service.cli.explain import explain
from service.cli.lists import lists
from service.cli.rules import rules
from service.cli.screen import screen


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="exportcheck")
def main() -> None:
    """May this shipment leave, on this day, under the US EAR, and why?"""


main.add_command(check)
main.add_command(screen)
main.add_command(explain)
main.add_command(rules)
main.add_command(lists)
