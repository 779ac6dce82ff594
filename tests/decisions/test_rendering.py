"""An explanation as text and as HTML says all that its tree says, over orders drawn at random."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from random import Random
from typing import Any

import pytest

from service.decisions.decision import decide
from service.decisions.explanation import explanation
from service.decisions.rendering import as_html, as_text
from service.decisions.summary import summary
from service.facts.build import build
from service.facts.rebuild import Rebuild
from service.values.problem import Problem
from tests.properties.orders import hurried, order
from tests.properties.test_real_rules import case_of

MARKS = {"+": "true", "-": "false", "?": "unknown"}
Node = tuple[int, str, str]
"""Depth, what it came to, and what was asked with its citation."""


def trees() -> Iterator[dict[str, Any]]:
    """The explanations of fifty decisions, half of them of hurried orders."""
    made = 0
    for seed in range(200):
        random = Random(seed)
        document = order(random)
        try:
            case = case_of(hurried(random, document) if seed % 2 else document)
        except Problem:
            continue
        root = build(case)
        decision = decide(case.rule_set, case.as_of, document["basis"], root, Rebuild(case, root))
        yield explanation(decision, summary(decision))
        made += 1
        if made == 50:
            return


@pytest.fixture(scope="module")
def drawn() -> list[dict[str, Any]]:
    """Fifty explanations."""
    return list(trees())


def nodes(tree: dict[str, Any]) -> list[Node]:
    """Every node of the tree, from the top down."""

    def below(node: dict[str, Any], depth: int) -> Iterator[Node]:
        where = f"  [{node['cite']}]" if "cite" in node else ""
        yield depth, node["came_to"], node["asked"] + where
        for child in node["children"]:
            yield from below(child, depth + 1)

    return [found for section in tree["sections"] for node in section["nodes"] for found in below(node, 1)]


def sayings(tree: Any) -> Iterator[str]:
    """Everything a node says beside what it asks: words, the document that made it, doubts, names of facts."""
    if isinstance(tree, dict):
        yield from (tree[name] for name in ("says", "by", "unverified", "title", "summary") if name in tree)
        yield from (f"{fact['name']} of {fact['about']} = " for fact in tree.get("facts", ()))
        for inner in tree.values():
            yield from sayings(inner)
    elif isinstance(tree, list):
        for inner in tree:
            yield from sayings(inner)


class Page(HTMLParser):
    """Reads the nodes, and all words, of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.nodes: list[Node] = []
        self.words = ""
        self._depth = 0
        self._open: tuple[str, str, bool] | None = None
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a node."""
        if tag == "details":
            self._depth += 1
        elif tag == "summary":
            self._open = (str(dict(attrs)["class"]), "", False)
        elif tag == "cite" and self._open is not None:
            self._open = (self._open[0], f"{self._open[1].rstrip()}  [", True)

    def handle_data(self, data: str) -> None:
        """Gather words."""
        self.words += data
        if self._open is not None:
            self._open = (self._open[0], self._open[1] + data, self._open[2])

    def handle_endtag(self, tag: str) -> None:
        """Close a node."""
        if tag == "summary" and self._open is not None:
            came_to, words, cited = self._open
            self.nodes.append((self._depth, came_to, words + ("]" if cited else "")))
            self._open = None
        elif tag == "details":
            self._depth -= 1


def of_text(text: str) -> Iterator[Node]:
    """The nodes of an explanation as text."""
    for line in text.splitlines():
        bare = line.lstrip(" ")
        if bare[:2] in {f"{mark} " for mark in MARKS} and line.startswith("  "):
            yield (len(line) - len(bare)) // 2, MARKS[bare[0]], bare[2:]


def test_text_and_html_have_the_nodes_of_the_tree(drawn: list[dict[str, Any]]) -> None:
    assert len(drawn) == 50
    for tree in drawn:
        expected = nodes(tree)
        assert expected
        assert Page(as_html(tree)).nodes == expected
        assert list(of_text(as_text(tree))) == expected


def test_text_and_html_say_all_that_the_tree_says(drawn: list[dict[str, Any]]) -> None:
    said = {name for tree in drawn for name in ("by", "unverified") if f"'{name}':" in repr(tree)}
    assert said == {"by", "unverified"}
    for tree in drawn:
        text, page = as_text(tree), Page(as_html(tree)).words
        for words in sayings(tree):
            assert words in text
            assert words in page
