"""An explanation as text for a terminal or as a page of HTML. Both are made from the same tree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from typing import Any, Final

_MARKS: Final = {"true": "+", "false": "-", "unknown": "?"}
_STYLE: Final = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}"
    "details{margin:.2rem 0 .2rem 1rem}summary{cursor:pointer}cite{color:#555;font-style:normal;font-size:.9em}"
    "code{background:#f3f3f3;padding:0 .2em}.deny{color:#9b1c1c}.allow{color:#14632b}"
    ".true::before{content:'\\2713 '}.false::before{content:'\\2717 '}.unknown::before{content:'? '}"
)


def as_text(tree: Mapping[str, Any]) -> str:
    """The tree as indented lines: `+` holds, `-` does not, `?` is not known."""
    lines = [
        f"{tree['verdict']} ({tree['outcome']}), {tree['as_of']}, basis {tree['basis']}",
        tree["summary"],
    ]
    for section in tree["sections"]:
        lines += ["", section["title"]]
        for node in section["nodes"]:
            lines += _text_lines(node, 1)
    return "\n".join(lines) + "\n"


def _text_lines(node: Mapping[str, Any], depth: int) -> Iterator[str]:
    indent = "  " * depth
    where = f"  [{node['cite']}]" if "cite" in node else ""
    yield f"{indent}{_MARKS[node['came_to']]} {node['asked']}{where}"
    if "says" in node:
        yield f"{indent}    {node['says']}"
    for note in _notes(node):
        yield f"{indent}    {note}"
    for fact in node["facts"]:
        yield f"{indent}    {_fact(fact)}"
    for child in node["children"]:
        yield from _text_lines(child, depth + 1)


def _notes(node: Mapping[str, Any]) -> Iterator[str]:
    """What made the wording, and what of it is not verified."""
    if "by" in node:
        yield f"by {node['by']}"
    if "unverified" in node:
        yield f"not verified: {node['unverified']}"


def _fact(fact: Mapping[str, Any]) -> str:
    given = "not known" if fact["given"] is None else _plain(fact["given"])
    basis = f", from {', '.join(fact['from'])}" if fact["from"] else ""
    return f"{fact['name']} of {fact['about']} = {given} ({fact['source']}{basis})"


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(str(one) for one in value) or "none"
    return str(value)


def as_html(tree: Mapping[str, Any]) -> str:
    """The tree as a page that stands alone, without scripts."""
    body = "".join(
        f"<h2>{escape(section['title'])}</h2>{''.join(_html(node) for node in section['nodes'])}"
        for section in tree["sections"]
    )
    head = f"{tree['verdict']} ({tree['outcome']}), {tree['as_of']}, basis {tree['basis']}"
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(head)}</title>'
        f'<meta name="viewport" content="width=device-width,initial-scale=1"><style>{_STYLE}</style></head>'
        f'<body><h1 class="{escape(tree["verdict"])}">{escape(head)}</h1><p>{escape(tree["summary"])}</p>{body}'
        "</body></html>"
    )


def _html(node: Mapping[str, Any]) -> str:
    cite = f" <cite>{escape(node['cite'])}</cite>" if "cite" in node else ""
    says = f"<p>{escape(node['says'])}</p>" if "says" in node else ""
    notes = "".join(f"<p><small>{escape(note)}</small></p>" for note in _notes(node))
    facts = "".join(f"<li><code>{escape(_fact(fact))}</code></li>" for fact in node["facts"])
    children = "".join(_html(child) for child in node["children"])
    return (
        f'<details open><summary class="{node["came_to"]}">{escape(node["asked"])}{cite}</summary>'
        f"{says}{notes}{f'<ul>{facts}</ul>' if facts else ''}{children}</details>"
    )
