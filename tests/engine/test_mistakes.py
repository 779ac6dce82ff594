"""Each file in `mistakes/` holds the mistake it is named after; `expected.txt` holds what is said of it, word for word.

After a change of wording: `python -m tests.engine.test_mistakes` writes the file again, for reading.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from service.engine.mistakes import RulesInvalid
from tests.engine.kit import rule_set

FOLDER = Path(__file__).parent / "mistakes"
EXPECTED = FOLDER / "expected.txt"
FIXTURES = sorted(FOLDER.glob("*.yaml"))


def said_of(fixture: Path, folder: Path) -> str:
    """What loading the fixture says, or that it says nothing."""
    try:
        rule_set(folder, {fixture.name: fixture.read_text()})
    except RulesInvalid as invalid:
        return "\n".join(str(mistake) for mistake in invalid.mistakes)
    return "(nothing)"


def messages(file: Path) -> dict[str, str]:
    """The messages by fixture: a line `# name`, then the message."""
    found: dict[str, str] = {}
    for block in file.read_text().split("# ")[1:]:
        name, _, message = block.partition("\n")
        found[name] = message.strip()
    return found


def test_every_fixture_has_its_message() -> None:
    assert sorted(messages(EXPECTED)) == [fixture.stem for fixture in FIXTURES]


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.stem)
def test_a_mistake_is_named_with_its_place_and_its_cure(fixture: Path, tmp_path: Path) -> None:
    message = said_of(fixture, tmp_path)
    assert message == messages(EXPECTED)[fixture.stem]
    assert message.startswith(f"toy/{fixture.name}:")


if __name__ == "__main__":
    blocks = []
    for path in FIXTURES:
        with TemporaryDirectory() as empty:
            blocks.append(f"# {path.stem}\n{said_of(path, Path(empty))}\n")
    EXPECTED.write_text("\n".join(blocks))
