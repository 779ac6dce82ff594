"""Supplying what was asked: answers are written into the request they complete, which is then decided anew."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any, Final

from service.engine.mistakes import hint
from service.engine.vocabulary import Vocabulary
from service.operations.reading.parse import parse
from service.values.problem import Fault, Problem

TITLE: Final = "Invalid answers"
_ACCEPTED: Final = 'an object such as {"answers": [{"fact": "item.eccn", "about": "i1", "value": "EAR99"}]}'
_KEYS: Final = ("fact", "about", "value")

_PLACES: Final[Mapping[str, tuple[str, ...]]] = {
    "shipment": (),
    "end_use": ("end_use",),
    "facility": ("end_use", "facility"),
}
_PAPERS: Final[Mapping[str, str]] = {
    "authorization": "authorizations",
    "attestation": "attestations",
    "red_flag": "red_flags",
    "letter": "informed_letters",
}
_BELOW: Final[Mapping[str, str]] = {
    "d": "dies",
    "c": "components",
    "u": "us_origin_content",
    "o": "owners",
}
_PART: Final = re.compile(r"^([a-z_]+)(\d+)$")


def read_answers(raw: bytes, *, max_bytes: int) -> list[Any]:
    """Read the body of `POST /decisions/{id}/answers`. Raises Problem: 400, 413 or 422."""
    document = parse(raw, max_bytes=max_bytes)
    if (
        not isinstance(document, dict)
        or set(document) != {"answers"}
        or not isinstance(document["answers"], list)
    ):
        raise _problem([Fault("", "not a list of answers", _ACCEPTED)])
    if not document["answers"]:
        raise _problem([Fault("/answers", "no answer is given", _ACCEPTED)])
    return document["answers"]


def amended(document: Mapping[str, Any], answers: Sequence[Any], vocabulary: Vocabulary) -> dict[str, Any]:
    """The request with the answers written in, not yet checked against the contract.

    Raises Problem (422) with one fault for each answer that names no fact, no entity, or a fact that is worked out.
    """
    written: dict[str, Any] = deepcopy(dict(document))
    faults: list[Fault] = []
    for index, answer in enumerate(answers):
        fault = _write(written, answer, vocabulary, f"/answers/{index}")
        if fault is not None:
            faults.append(fault)
    if faults:
        raise _problem(faults)
    return written


def _write(document: dict[str, Any], answer: Any, vocabulary: Vocabulary, pointer: str) -> Fault | None:
    if not isinstance(answer, dict) or not {"fact", "value"} <= set(answer) <= set(_KEYS):
        return Fault(
            pointer, "not an answer", "an object with `fact`, `value` and, but for the shipment, `about`"
        )
    fact = vocabulary.facts.get(str(answer["fact"]))
    if fact is None:
        return Fault(
            f"{pointer}/fact", f"`{answer['fact']}` is no fact", hint(str(answer["fact"]), vocabulary.facts)
        )
    if fact.answer_place is None:
        return Fault(
            f"{pointer}/fact",
            f"`{fact.path}` is worked out or decided by a person, and cannot be answered",
            "a fact the request can state, or a `determination` in a new request",
        )
    about = str(answer.get("about") or fact.entity)
    holder = _holder(document, fact.entity, about)
    if holder is None:
        return Fault(
            f"{pointer}/about", f"`{about}` is no {fact.entity} of the request", "the `about` of the question"
        )
    *way, last = fact.answer_place.split("/")
    for part in way:
        inner = holder.get(part)
        holder[part] = inner if isinstance(inner, dict) else {}
        holder = holder[part]
    holder[last] = answer["value"]
    return None


def _holder(document: dict[str, Any], kind: str, about: str) -> dict[str, Any] | None:
    """The object of the request that is the entity `about`; objects on the way to the end use are made."""
    if kind in _PLACES:
        holder = document
        for part in _PLACES[kind]:
            inner = holder.get(part)
            holder[part] = inner if isinstance(inner, dict) else {}
            holder = holder[part]
        return holder
    if kind in _PAPERS:
        return _numbered(document.get(_PAPERS[kind]), about, kind)
    if kind == "beneficiary":
        return _beneficiary(document, about)
    top, *below = about.split("/")
    if kind == "owner_listing":
        # What is asked of it is who owns its party.
        below = []
    found = next(
        (one for one in (*document["parties"], *document["items"]) if one["id"] == top),
        None,
    )
    for part in below:
        match = _PART.match(part)
        if found is None or match is None or match.group(1) not in _BELOW:
            return None
        name = _BELOW[match.group(1)]
        among = (found.get("ic") or {}).get(name) if name == "dies" else found.get(name)
        found = _numbered(among, part, match.group(1))
    return found


def _beneficiary(document: dict[str, Any], about: str) -> dict[str, Any] | None:
    """The entry of `for_parties`, which may be stated by its id alone; then it is made an object."""
    stated = (document.get("end_use") or {}).get("for_parties")
    if not isinstance(stated, list):
        return None
    entries = [{"party": one} if isinstance(one, str) else one for one in stated]
    found = _numbered(entries, about, "beneficiary")
    if found is not None:
        document["end_use"]["for_parties"] = entries
    return found


def _numbered(among: Any, about: str, prefix: str) -> dict[str, Any] | None:
    match = _PART.match(about)
    if not isinstance(among, list) or match is None or match.group(1) != prefix:
        return None
    index = int(match.group(2)) - 1
    found: dict[str, Any] | None = among[index] if 0 <= index < len(among) else None
    return found


def _problem(faults: list[Fault]) -> Problem:
    return Problem(422, TITLE, f"{faults[0].pointer or 'the whole'}: {faults[0].detail}", faults)
