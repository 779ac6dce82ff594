"""Each file in `doubts/` loads and holds the doubtful thing it is named after; `expected.txt` holds what lint says.

After a change of wording: `python -m tests.engine.test_lint` writes the file again, for reading.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from service.engine.lint import lint
from service.engine.mistakes import Mistake
from tests.engine.kit import rule_set
from tests.engine.test_mistakes import messages

FOLDER = Path(__file__).parent / "doubts"
EXPECTED = FOLDER / "expected.txt"
FIXTURES = sorted(FOLDER.glob("*.yaml"))


def found(fixture: Path, folder: Path) -> list[Mistake]:
    """What lint says of the fixture's own file; of the kit's facts it reads only some."""
    everything = lint(rule_set(folder, {fixture.name: fixture.read_text()}))
    return [one for one in everything if fixture.name in one.position.file]


def test_every_fixture_has_its_message() -> None:
    assert sorted(messages(EXPECTED)) == [fixture.stem for fixture in FIXTURES]


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.stem)
def test_a_doubt_is_named_with_its_place_its_cure_and_its_witness(fixture: Path, tmp_path: Path) -> None:
    assert "\n".join(map(str, found(fixture, tmp_path))) == messages(EXPECTED)[fixture.stem]


def test_a_fact_that_nothing_reads_must_say_what_it_feeds(tmp_path: Path) -> None:
    rules = rule_set(tmp_path, "define: box.light\ntitle: L\ncite: C\nversions: [{when: box.weight < 10}]")
    unread = [one.message for one in lint(rules) if one.code == "fact_nothing_reads"]
    assert "fact `box.marks` is read by no rule" in unread
    assert "fact `box.weight` is read by no rule" not in unread


def test_a_condition_that_only_asks_is_meant(tmp_path: Path) -> None:
    """Never true, but unknown until the class is known: written so that the class is asked for."""
    asks = "{any: [box.heavy, {all: [box.class is not known, 'box.class in {3A090}']}]}"
    head = "requirement: r\ntitle: R\ncite: C\nsays: S.\nfor_each: box\nversions:\n"
    rules = rule_set(tmp_path, f"{head}  - when: {asks}")
    assert [one.code for one in lint(rules) if one.code == "cannot_be_true"] == []


def test_a_condition_shared_by_versions_is_one_condition(tmp_path: Path) -> None:
    """Dead in one version and alive in another: a group of countries came to have members."""
    rules = rule_set(
        tmp_path,
        """
        requirement: r
        title: R
        cite: C
        says: S.
        versions:
          - when: &same {any: ["shipment.country == DE", {all: ["shipment.country == MO", "shipment.country in far"]}]}
          - {effective: 2023-06-01, by: 88 FR 1, when: *same}
        ---
        constant: far
        title: Far countries
        type: list of country
        versions:
          - {is: "{AF}"}
          - {effective: 2023-06-01, is: "{MO}"}
        """,
    )
    assert [one.code for one in lint(rules) if one.code == "cannot_be_true"] == []


if __name__ == "__main__":
    blocks = []
    for path in FIXTURES:
        with TemporaryDirectory() as empty:
            said = "\n".join(map(str, found(path, Path(empty))))
            blocks.append(f"# {path.stem}\n{said}\n")
    EXPECTED.write_text("\n".join(blocks))
