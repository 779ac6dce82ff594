"""From a name as written to comparable words: folded, in Latin letters, each with its class."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from rigour.names import extract_org_types
from rigour.text.translit import maybe_ascii

from service.screening import han
from service.screening.words import BRANCH, CANONICAL, COMMON, LEGAL, NUMBERS, PLACES, STOP, TITLES

LONGEST_NAME: Final = 512
"""Characters of a name that are read; the rest is ignored, so that no input is slow."""

# Classes of words, in the order of their weight (see `score`).
RARE, DIGITS, COMMON_WORD, PLACE, INITIAL, TITLE, BRANCH_WORD, LEGAL_FORM = range(8)

_APOSTROPHES: Final = str.maketrans(
    {c: None for c in "'`´‘’ʻʼʿʾ\u200b\u200c\u200d\ufeff\u00ad\u0640"} | {c: '"' for c in "«»“”„《》〈〉「」『』【】〔〕"}
)
_ARABIC: Final = str.maketrans(
    dict(
        zip(
            "ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگکیةىءآأإؤئۀھہیے",
            "a b t th j h kh d dh r z s sh s d t z ' gh f q k l m n h w y p ch zh g k y h a ' a a i w y h h h y y".split(),
            strict=True,
        )
    )
) | {c: None for c in range(0x064B, 0x0660)}
_ARABIC_SCRIPT: Final = re.compile(r"[\u0600-\u06ff]")
_ARABIC_WORDS: Final = {
    "شركة": "company", "للتجارة": "trading", "التجارية": "trading", "التجارة": "trading", "العامة": "general",
    "المحدودة": "limited", "مصرف": "bank", "بنك": "bank", "مؤسسة": "establishment", "مجموعة": "group",
    "الدولية": "international", "جامعة": "university", "للصرافة": "exchange", "شرکت": "company", "صنایع": "industry",
    "بانک": "bank", "دانشگاه": "university", "پژوهشگاه": "research institute", "گروه": "group",
}  # fmt: skip
_INITIALS: Final = re.compile(r"\b(\w)[./](?=\w\b)")
_NOT_WORD: Final = re.compile(r"[^\w]+|_")
_ASIDE: Final = re.compile(r"\(([^()]*)\)?|\[([^\[\]]*)\]?")
_ROLES: Final = re.compile(
    r"[\s,;(]*(?<!\w)(?:c/o|c\.o\.|care of|in care of|attn\.?:?|attention:?|f\.?/?k\.?/?a\.?|formerly known as|formerly|previously known as"
    r"|previously|now known as|a\.?/?k\.?/?a\.?:?|also known as|d\.?/?b\.?/?a\.?|doing business as|trading as|t/a|on behalf of|o/b/o"
    r"|for the account of|a/c|successor to|operating as)(?!\w)[\s,:;]*"
)


@dataclass(frozen=True, slots=True)
class Form:
    """One way to read a name.

    words: comparable words in the order written, stop words left out unless nothing else is there.
    classes: the class of each word.
    joined: all words, stop words too, that are not legal forms, run together.
    pairs: neighbouring words run together.
    aside: the form comes from brackets or another part of the text, not from the name itself.
    romanised: Chinese written in Latin letters by us.
    """

    words: tuple[str, ...]
    classes: tuple[int, ...]
    joined: str
    pairs: tuple[str, ...]
    aside: bool = False
    romanised: bool = False

    @property
    def key(self) -> str:
        """Equal for names that differ only in order, case, spelling of common words and legal form."""
        return " ".join(sorted(self.significant()))

    def significant(self) -> tuple[str, ...]:
        """The words that are not legal forms, or all of them where the name has nothing else."""
        kept = tuple(w for w, c in zip(self.words, self.classes, strict=True) if c != LEGAL_FORM)
        return kept or self.words


def fold(text: str) -> str:
    """Lower case Latin letters and digits; Cyrillic, Greek and Arabic transliterated; apostrophes gone."""
    if text.isascii():
        return text.translate(_APOSTROPHES).lower()
    text = unicodedata.normalize("NFKC", text).translate(_APOSTROPHES)
    if _ARABIC_SCRIPT.search(text):
        text = " ".join(_ARABIC_WORDS.get(word, word) for word in text.split())
        text = re.sub(r"(?<!\w)ال", "al ", text).translate(_ARABIC)
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
    text = _INITIALS.sub(r"\1", text)
    legal: set[str] = set()
    if not person:
        for found, _ in extract_org_types(text):
            legal.update(_NOT_WORD.sub(" ", found).split())
    raw = _NOT_WORD.sub(" ", text).split()
    return _assemble(raw, legal, person, aside, romanised)


def _assemble(raw: list[str], legal: set[str], person: bool, aside: bool, romanised: bool) -> Form | None:
    words: list[str] = []
    classes: list[int] = []
    plain: list[str] = []
    for word in raw:
        kind = classify(word)
        if person and kind in (LEGAL_FORM, COMMON_WORD, PLACE, BRANCH_WORD):
            kind = RARE
        elif word in legal:
            kind = LEGAL_FORM
        if kind != LEGAL_FORM:
            plain.append(CANONICAL.get(word, word))
        if word in STOP and len(raw) > 1:
            continue
        if not person:
            word = CANONICAL.get(word, NUMBERS.get(word, word))
            if kind == RARE or kind == INITIAL:
                kind = classify(word)
        words.append(word)
        classes.append(kind)
    if not words:
        return None
    if not plain:
        plain = words
    return Form(
        tuple(words),
        tuple(classes),
        "".join(plain),
        tuple(a + b for a, b in zip(plain, plain[1:], strict=False)),
        aside,
        romanised,
    )


def _han_forms(text: str, person: bool, aside: bool) -> list[Form]:
    parts = han.segment(text)
    if not parts:
        return []
    native = _assemble([word.lower() for word, _ in parts], set(), person, aside, False)
    said = _form(fold(han.romanise(parts)), person, aside, romanised=True)
    return [form for form in (native, said) if form is not None]


def analyse(name: str, person: bool = False) -> tuple[Form, ...]:
    """All readings of a name: itself, what it says in brackets, and both sides of `c/o`, `formerly`, `a.k.a.`."""
    text = name[:LONGEST_NAME]
    text = unicodedata.normalize("NFKC", text) if not text.isascii() else text
    text = text.lower()
    if "*" in text or "\n" in text:
        text = text.replace("*", " ").replace("\n", " ")
    forms: list[Form] = []
    pieces = [p for p in _ROLES.split(text) if p.strip(" ,;()")]
    for piece in pieces:
        bracketed: list[str] = []
        if "(" in piece or "[" in piece:
            piece, bracketed = _brackets(piece)
        if han.has_han(piece):
            forms += _han_forms(piece, person, False)
        else:
            form = _form(fold(piece), person, False)
            if form is not None:
                forms.append(form)
        for inner in bracketed:
            if han.has_han(inner):
                forms += _han_forms(inner, person, True)
            else:
                form = _form(fold(inner), person, True)
                if form is not None:
                    forms.append(form)
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
        inner.append(content)
        return " "

    return _ASIDE.sub(keep, text), inner
