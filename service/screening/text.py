"""From a name as written to comparable words: folded, in Latin letters, each with its class."""

from __future__ import annotations

import itertools
import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from rigour.names import extract_org_types
from rigour.text.translit import maybe_ascii

from service.screening import arabic, han
from service.screening.words import (
    BRANCH,
    CANONICAL,
    COMMON,
    GIVEN,
    HEAD_LEGAL,
    LEGAL,
    NUMBERS,
    OFFICES,
    PHRASES,
    PLACES,
    SOFT_LEGAL,
    STOP,
    SURE_LEGAL,
    TITLES,
    families,
)

LONGEST_NAME: Final = 512
"""Characters of a name that are read; the rest is ignored, so that no input is slow."""

MOST_REPEATS: Final = 2
"""How often one word of a name counts; `Long Long Shipping` is a name, three times the same is noise."""

# Classes of words, in the order of their weight (see `score`).
RARE, DIGITS, COMMON_WORD, PLACE, INITIAL, TITLE, BRANCH_WORD, LEGAL_FORM = range(8)

_APOSTROPHES: Final = str.maketrans(
    dict.fromkeys("'`´‘’ʻʼʿʾ\u200b\u200c\u200d\ufeff\xadـ")
    | dict.fromkeys("«»“”„《》〈〉「」『』【】〔〕", '"')
)
_INITIALS: Final = re.compile(r"\b(\w)[./](?=\w\b)")
_NUMBERED: Final = frozenset({"no", "number"})
_PHRASE_HEADS: Final = _NUMBERED.union(first for first, _ in PHRASES) | {
    word for word, plain in CANONICAL.items() if any(plain == first for first, _ in PHRASES)
}
_SINGLE: Final = re.compile(r"(?<![\w.&])\w(?:\.\s?\w)?(?:\.|(?=\s|$))(?!\s*&)")
_NOT_WORD: Final = re.compile(r"[^\w]+|_")
_ASIDE: Final = re.compile(r"\(([^()]*)\)?|\[([^\[\]]*)\]?")
_FOLLOWED: Final = re.compile(r"[.,;:]\s*(?=.*\w.*\w.*\w)(?!\s*(?:co|ltd|inc|llc|limited|corp)\b)")
"""What follows brackets that name the parent of the name, not the name: `Group Corporation (GC). Institute 7`."""

_ROLES: Final = re.compile(
    r"[\s,;(\[]*(?<!\w)(?:c/o|c\.o\.|care of|in care of|attn\.?:?|attention:?"
    r"|f\.?/?k\.?/?a\.?|formerly known as|formerly|previously known as|previously|now known as"
    r"|a\.?/?k\.?/?a\.?:?|also known as|d\.?/?b\.?/?a\.?|doing business as|trading as|t/a|on behalf of|o/b/o"
    r"|for (?:the )?account of|on account of|a/c|to the order of|deliver to|ship to|consigned to|notify party"
    r"|successor to|operating as)(?!\w)[\s,:;]*"
)


_OF_COMPANY: Final = frozenset({COMMON_WORD, LEGAL_FORM})
_PARTS: Final = re.compile(r",(?!\s*(?:co|ltd|inc|llc|limited|corp|plc|gmbh|s\.?a|s\.?r\.?l|l\.?l\.?c)\b)")
"""Commas that set parties or places apart, and not a legal form."""


@dataclass(frozen=True, slots=True)
class Form:
    """One way to read a name.

    words: comparable words in the order written, stop words left out unless nothing else is there.
    classes: the class of each word.
    significant: the words that are not legal forms, or all of them where the name has nothing else.
    legal: the families of its legal forms, a letter each.
    spelt: the words as spelt, sorted, without legal forms and stop words.
    joined: all words, stop words too, that are not legal forms, run together.
    pairs: neighbouring words run together.
    aside: the form comes from brackets, not from the name itself.
    romanised: Chinese written in Latin letters by us.
    abjad: it is written in a script that leaves short vowels out.
    branch: the name said it was a branch or office, and that is left out here.
    """

    words: tuple[str, ...]
    classes: tuple[int, ...]
    significant: tuple[str, ...]
    legal: str
    spelt: str
    joined: str
    pairs: tuple[str, ...]
    aside: bool = False
    romanised: bool = False
    branch: bool = False
    abjad: bool = False


def fold(text: str, waw: str = "u") -> str:
    """Lower case Latin letters and digits; Cyrillic, Greek and Arabic transliterated; apostrophes gone.

    waw: what the Arabic letter inside a word is read as, the vowel or `w`.
    """
    if text.isascii():
        return text.translate(_APOSTROPHES).lower()
    text = unicodedata.normalize("NFKC", text).translate(_APOSTROPHES)
    if arabic.has_arabic(text):
        text = arabic.romanise(text, waw)
    text = maybe_ascii(text).translate(_APOSTROPHES).lower()
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


@lru_cache(maxsize=16384)
def classify(word: str) -> int:
    """The class of a word in the name of an organisation."""
    if word in LEGAL:
        return LEGAL_FORM
    if word in BRANCH:
        return BRANCH_WORD
    if word in PLACES:
        return PLACE
    if word in COMMON:
        return COMMON_WORD
    if word in TITLES:
        return TITLE
    if any(c.isdigit() for c in word):
        return DIGITS
    if len(word) == 1:
        return INITIAL if word.isascii() else RARE
    found = None if word.isascii() else han.known(word)
    return RARE if found is None else PLACE if found == "place" else COMMON_WORD


def _form(text: str, person: bool, aside: bool, romanised: bool = False) -> Form | None:
    # A company's initials are one word, a person's are one name each.
    text = _INITIALS.sub(r"\1 " if person else r"\1", text)
    legal: set[str] = set()
    if not person:
        for found, _ in extract_org_types(text):
            if len(found) > 3:
                legal.update(_NOT_WORD.sub(" ", found).split())
    raw = _NOT_WORD.sub(" ", text).split()
    return assemble(raw if person else _phrases(raw), legal, person, aside, romanised)


def _kinds(raw: list[str], legal: set[str], person: bool) -> list[int]:
    """The class of each word where it stands: short legal forms only where legal forms stand."""
    kinds = [classify(word) for word in raw]
    if person:
        return [kind if kind in (INITIAL, TITLE, DIGITS) else RARE for kind in kinds]
    tail = True
    for i in range(len(raw) - 1, -1, -1):
        word, kind = raw[i], kinds[i]
        if word in legal:
            kind = LEGAL_FORM
        elif kind == LEGAL_FORM and len(word) <= 3 and word not in SURE_LEGAL:
            if not (tail and i > 0) and not (i == 0 and word in HEAD_LEGAL and len(raw) > 1):
                kind = RARE if len(word) > 1 else INITIAL
        elif kind == LEGAL_FORM and word in SOFT_LEGAL:
            beside = raw[max(i - 1, 0) : i] + raw[i + 1 : i + 2]
            if not any(other in LEGAL for other in beside):
                kind = COMMON_WORD
        kinds[i] = kind
        tail = tail and (kind in (LEGAL_FORM, PLACE, BRANCH_WORD) or word in STOP)
    return kinds


def _phrases(raw: list[str]) -> list[str]:
    """The words with phrases that have a shorter or longer way to be written put in one way."""
    if _PHRASE_HEADS.isdisjoint(raw):
        return raw
    words: list[str] = []
    for word in raw:
        if words:
            pair = CANONICAL.get(words[-1], words[-1]), CANONICAL.get(word, word)
            if pair[0] in _NUMBERED and word.isdigit():
                words[-1] = word
                continue
            said = PHRASES.get(pair)
            if said is not None:
                words[-1:] = said
                continue
        words.append(word)
    return words


def _initial(raw: list[str], at: int) -> bool:
    """Whether a letter stands for a name, at an end or beside another, and joins no two as in `Garcia y Lopez`."""
    return len(raw[at]) == 1 and any(
        not other or len(other) == 1
        for other in (raw[at - 1] if at else "", raw[at + 1] if at + 1 < len(raw) else "")
    )


def assemble(raw: list[str], legal: set[str], person: bool, aside: bool, romanised: bool) -> Form | None:
    """A form from folded words; None where there are none. legal: words known to belong to a legal form."""
    words: list[str] = []
    classes: list[int] = []
    plain: list[str] = []
    spelt: list[str] = []
    for at, (word, kind) in enumerate(zip(raw, _kinds(raw, legal, person), strict=True)):
        if kind != LEGAL_FORM:
            plain.append(word if person else CANONICAL.get(word, word))
        word = GIVEN.get(word, word)
        if word in STOP and len(raw) > 1 and not (person and _initial(raw, at)):
            continue
        if kind != LEGAL_FORM:
            spelt.append(word)
        if not person:
            if kind == DIGITS and word[-2:] in ("th", "st", "nd", "rd") and word[:-2].isdigit():
                word = word[:-2]
            word = CANONICAL.get(word, NUMBERS.get(word, word))
            if kind in (RARE, INITIAL, TITLE):
                kind = classify(word)
                if kind == LEGAL_FORM:
                    kind = RARE
        if words.count(word) < MOST_REPEATS:
            words.append(word)
            classes.append(kind)
    if not words:
        return None
    if not spelt:
        spelt = plain = words
    significant = tuple(w for w, c in zip(words, classes, strict=True) if c != LEGAL_FORM) or tuple(words)
    return Form(
        tuple(words),
        tuple(classes),
        significant,
        families(w for w, c in zip(words, classes, strict=True) if c == LEGAL_FORM),
        " ".join(sorted(spelt)),
        "".join(plain),
        tuple(a + b for a, b in itertools.pairwise(plain)),
        aside,
        romanised,
    )


def _han_forms(text: str, person: bool, aside: bool) -> list[Form]:
    parts = han.segment(text)
    if not parts:
        return []
    native = assemble([word.lower() for word, _ in parts], set(), person, aside, False)
    said = _form(fold(han.romanise(parts)), person, aside, romanised=True)
    return [form for form in (native, said) if form is not None]


def _legal_person(form: Form) -> Form | None:
    """What a branch or office is part of: the name without `Shenzhen Branch` before or after it."""
    words, classes = form.words, form.classes
    start, end = 0, len(words)
    while end and words[end - 1] in OFFICES:
        end -= 1
    if end == len(words):
        while start < end and classes[start] == PLACE:
            start += 1
        if start == end or words[start] not in OFFICES:
            return None
        while start < end and words[start] in OFFICES:
            start += 1
    else:
        while end and classes[end - 1] == PLACE:
            end -= 1
    if RARE not in classes[start:end]:
        return None
    legal = {w for w, c in zip(words, classes, strict=True) if c == LEGAL_FORM}
    rest = assemble(list(words[start:end]), legal, False, form.aside, form.romanised)
    return rest and replace(rest, branch=True)


def _read(text: str, person: bool, aside: bool) -> list[Form]:
    if han.has_han(text):
        return _han_forms(text, person, aside)
    if arabic.has_arabic(text):
        said = dict.fromkeys(fold(text, waw) for waw in ("u", "w"))
        forms = (_form(one, person, aside) for one in said)
        return [replace(form, abjad=True) for form in forms if form is not None]
    form = _form(fold(text), person, aside)
    if form is None:
        return []
    whole = _legal_person(form) if BRANCH_WORD in form.classes else None
    return [form] if whole is None else [form, whole]


def _is_companys(form: Form) -> bool:
    """Whether a name has a word of its own and a trade or legal form, as companies' have."""
    return RARE in form.classes and not _OF_COMPANY.isdisjoint(form.classes)


def analyse(name: str, person: bool = False, asked: bool = False) -> tuple[Form, ...]:
    """All readings of a name: itself, what it says in brackets, and both sides of `c/o`, `formerly`, `a.k.a.`.

    asked: the name is one that is asked for; such a word in it may have several parties behind it, set apart by commas.
    """
    text = name[:LONGEST_NAME]
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    text = text.lower().replace("*", " ")
    forms: list[Form] = []
    pieces = _ROLES.split(text)
    if asked and not person and len(pieces) > 1:
        for part in (part for piece in pieces if "," in piece for part in _PARTS.split(piece)):
            forms += (form for form in _read(part, False, True) if _is_companys(form))
    for piece in pieces:
        bracketed: list[str] = []
        if "(" in piece or "[" in piece:
            piece, bracketed = _brackets(piece)
        if piece.strip(" ,;)]"):
            forms += _read(piece, person, False)
        for inner in bracketed:
            forms += _read(inner, person, True)
    return tuple(forms)


def _brackets(text: str) -> tuple[str, list[str]]:
    """Text without bracketed names, and those names; a bracketed place, trade or legal form stays in place."""
    inner: list[str] = []

    def keep(found: re.Match[str]) -> str:
        content = found.group(1) if found.group(1) is not None else found.group(2)
        words = _NOT_WORD.sub(" ", fold(content)).split()
        if not words:
            return " "
        if han.has_han(content):
            plain = all(known is not None for _, known in han.segment(content))
        else:
            plain = all(classify(CANONICAL.get(w, w)) not in (RARE, DIGITS) or w in STOP for w in words)
        if plain or not (text[: found.start()].strip() or text[found.end() :].strip()):
            return f" {content} "
        if not _FOLLOWED.match(text, found.end()):
            inner.append(content)
        return " "

    return _ASIDE.sub(keep, text), inner


def has_initials(name: str) -> bool:
    """Whether a name has letters that stand for a person's names: `V.V. Putin`, `S K Shoigu`."""
    return _SINGLE.search(name[:LONGEST_NAME]) is not None


def same_name(one: str, other: str) -> bool:
    """Whether two names are the same word for word; case, order, punctuation and legal forms aside."""
    ours, theirs = analyse(one)[:1], analyse(other)[:1]
    return bool(ours and theirs) and ours[0].spelt == theirs[0].spelt
