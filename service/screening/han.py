"""Chinese script: one character set, what the common words mean, and how the rest is said.

A Chinese name is compared twice: with the entry's own native names, character by character, and, because most entries give
none, in Latin letters: trades and places by meaning, everything else by pinyin. Characters come from ICU.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import icu  # type: ignore[import-untyped]

from service.screening.han_words import ABBREVIATIONS, MEANINGS, PLACES

_HAN: Final = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_SIMPLIFY: Final = icu.Transliterator.createInstance("Traditional-Simplified")
_PINYIN: Final = icu.Transliterator.createInstance("Han-Latin; Latin-ASCII")
READINGS: Final = {
    "长": "chang",
    "重": "chong",
    "厦": "xia",
    "行": "hang",
    "乐": "le",
    "朝": "chao",
    "都": "du",
    "藏": "zang",
}
"""Characters with several readings whose usual reading in names is not the first."""

_ORDINAL: Final = re.compile(r"第?([零一二三四五六七八九十百\d]+)(研究所|研究院|所|院|厂|局|部)")
"""Numbered institutes: their number tells them apart."""

_PARTS: Final = {"所": "研究所", "院": "研究院"}
_FORMS: Final = (
    "集团股份有限公司 股份有限公司 有限责任公司 有限公司 责任公司 总公司 分公司 公司 股份 有限 株式会社 企业 "
    "(香港) (中国) (集团)"
).split()

_HOUSE: Final = 3
_LONGEST: Final = max(map(len, MEANINGS))
_SHORT: Final = re.compile(rf"({'|'.join(ABBREVIATIONS)})(?!技)")
_INSTITUTE: Final = re.compile(r"(?<!研究)(?<!事务)(?<!交易)所(?=$|[^\w])")
_UNIVERSITY: Final = re.compile(r"科大(?=$|[^\w])")
_PART: Final = re.compile(rf"[^\w]?(?:(?:{'|'.join(PLACES)})[市省]?)?(?:分公司|分行|办事处|代表处)[^\w]*$")
"""A branch or office at the end of a name, with its place: a part of the company, not another one."""

_NUMBER: Final = "第?[零一二三四五六七八九十百\\d]+"
_BODY: Final = "(?:集团)?(?:有限责任公司|有限公司|公司)?"
_HOUSES: Final = tuple(
    (re.compile(pattern), house)
    for pattern, house in (
        (rf"(?:中国)?航天科工{_BODY}(?={_NUMBER}(?:研究)?院)", "中国航天科工集团"),
        (rf"(?:中国)?航天(?:科技)?{_BODY}(?={_NUMBER}(?:研究)?院)", "中国航天科技集团"),
        (rf"(?:(?<!\w)电科|中电科?|中国电科){_BODY}(?={_NUMBER}(?:研究)?所)", "中国电子科技集团"),
        (rf"中航(?:工业)?{_BODY}(?={_NUMBER}(?:研究)?所)", "中国航空工业集团"),
        (rf"中船(?:重工)?{_BODY}(?={_NUMBER}(?:研究)?所)", "中国船舶集团"),
    )
)
"""Houses of numbered institutes as they are called for short, where a number says that an institute is meant."""

_SAME: Final = {"光电子": "光电", "通讯": "通信", "商贸": "贸易"}
"""Trades written in two ways, the shorter or commoner one for both."""

_JOINING: Final = frozenset("与和及之的暨")


def has_han(text: str) -> bool:
    """Whether any Chinese character is in the text."""
    return _HAN.search(text) is not None


@lru_cache(maxsize=8192)
def _simplified(char: str) -> str:
    return str(_SIMPLIFY.transliterate(char))


@lru_cache(maxsize=8192)
def _reading(char: str) -> str:
    return READINGS.get(char) or str(_PINYIN.transliterate(char)).strip().replace(" ", "")


def simplify(text: str) -> str:
    """The text in simplified characters."""
    return "".join(map(_simplified, text))


def _digits(found: re.Match[str]) -> str:
    total = unit = 0
    for char in found.group(1):
        if char == "百":
            total += max(unit, 1) * 100
            unit = 0
        elif char == "十":
            total += max(unit, 1) * 10
            unit = 0
        elif char.isdigit() and char.isascii():
            unit = unit * 10 + int(char)
        else:
            unit = unit * (10 if unit and total == 0 else 1) + "零一二三四五六七八九".index(char)
    return f" {total + unit} " + _PARTS.get(found.group(2), found.group(2))


def _word(text: str, at: int) -> str:
    """The longest known word that begins there; empty where none does."""
    for length in range(min(_LONGEST, len(text) - at), 0, -1):
        if text[at : at + length] in MEANINGS:
            return text[at : at + length]
    return ""


def segment(text: str) -> list[tuple[str, str | None]]:
    """The text cut into known words and what lies between, each with its English meaning (None: none known).

    Legal forms and anything that is neither a Chinese character, a letter nor a digit are left out. Longest word first;
    a word of one character (`云`, cloud) only after a name and before another word or the end: elsewhere it is part of a name.
    """
    text = simplify(text)
    for pattern, house in _HOUSES:
        text = pattern.sub(house, text)
    text = _SHORT.sub(lambda found: ABBREVIATIONS[found[1]], text)
    text = _UNIVERSITY.sub("科技大学", text)
    text = _INSTITUTE.sub("研究所", _ORDINAL.sub(_digits, _PART.sub("", text)))
    for form in _FORMS:
        text = text.replace(form, " ")
    parts: list[tuple[str, str | None]] = []
    run = ""
    at = 0
    while at < len(text):
        word = _word(text, at)
        if len(word) == 1 and (
            len(run) < 2 or (_word(text, at + 1) == "" and text[at + 1 : at + 2].isalnum())
        ):
            word = ""
        if word or not text[at].isalnum() or text[at] in _JOINING:
            if run:
                parts.append((run, None))
                run = ""
            if word:
                place = word in PLACES
                parts.append((_SAME.get(word, word), MEANINGS[word]))
                at += len(word)
                if place and text[at : at + 1] in ("市", "省"):
                    at += 1
                continue
        else:
            run += text[at]
        at += 1
    if run:
        parts.append((run, None))
    return parts


def house_in_pinyin(name: str) -> str | None:
    """The pinyin of a name's brand, run together, where the brand is of so many characters that one house has it."""
    brands = [word for word, meaning in segment(name) if meaning is None and has_han(word)]
    if len(brands) != 1 or len(brands[0]) < _HOUSE:
        return None
    return "".join(map(_reading, brands[0]))


def known(word: str) -> str | None:
    """`place` or `common` where a Chinese word is one of those this module knows, else None."""
    if word in PLACES:
        return "place"
    return "common" if word in MEANINGS else None


def romanise(parts: list[tuple[str, str | None]]) -> str:
    """Segmented Chinese in Latin letters: meanings where known, else pinyin written as one word."""
    return " ".join(
        meaning.replace("_", " ") if meaning else "".join(map(_reading, word)) for word, meaning in parts
    )
