"""Where the rules are, and reading them once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import service
from service.engine.load import load
from service.engine.rules import RuleSet
from service.facts.catalogue import Catalogue, load_catalogue
from service.operations.keeping import kept

LANGUAGE_VERSION: Final = "1"

_PACKAGED: Final = Path(service.__file__).parent / "_rules"
_CHECKOUT: Final = Path(service.__file__).parent.parent / "rules"


@dataclass(frozen=True, slots=True)
class Library:
    """The rules and the catalogue of one folder."""

    folder: Path
    rule_set: RuleSet
    catalogue: Catalogue


def rules_folder(stated: Path | None = None) -> Path:
    """The folder of the rules: as stated, else packaged with the wheel, else beside the checkout.

    Raises FileNotFoundError where none of them holds a `vocabulary.yaml`.
    """
    candidates = [stated] if stated is not None else [_PACKAGED, _CHECKOUT]
    for folder in candidates:
        if (folder / "vocabulary.yaml").is_file():
            return folder
    looked = ", ".join(f"`{folder}`" for folder in candidates)
    raise FileNotFoundError(
        f"no rules found: looked for vocabulary.yaml in {looked}; set EXPORTCHECK_RULES_DIR"
    )


def open_library(stated: Path | None = None, keep_in: Path | None = None) -> Library:
    """Load rules and catalogue; with `keep_in`, the checked rules are kept in that folder for the next start.

    Raises RulesInvalid with every mistake, FileNotFoundError without a folder.
    """
    folder = rules_folder(stated)
    rule_set = kept(folder, keep_in) if keep_in is not None else load(folder)
    return Library(folder, rule_set, load_catalogue(folder / "catalogue"))
