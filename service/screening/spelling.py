"""How alike two words are, and the keys under which misspelt, misread and differently transliterated words meet."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from service.screening.han_words import MEANINGS

PINYIN_SLIP: Final = 0.6
"""Likeness of two pinyin words one letter apart: another word, or a slip of the pen."""

DOUBLED: Final = 0.9
"""Likeness of two words of which one has a letter twice that the other has once: a slip even where both are pinyin."""

SHORTEST_FUZZY: Final = 4
"""Words shorter than this are compared whole."""

_MISREAD: Final = str.maketrans(
    {
        "0": "o",
        "1": "l",
        "i": "l",
        "5": "s",
        "8": "b",
        "6": "b",
        "2": "z",
        "|": "l",
        "j": "l",
        "q": "g",
        "9": "g",
    }
)
_SPLIT_LETTERS: Final = re.compile("rn|vv|cl")
_WHOLE: Final = {"rn": "m", "vv": "w", "cl": "d"}
_LETTERS: Final = str.maketrans("015862", "olsbbz")
_SOUNDS: Final = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"sch|sh|tch|zh|ch", "s"), (r"kh|gh|ck|q", "k"), (r"ph", "f"), (r"th", "t"), (r"dh", "d"), (r"ts|tz|z", "s"),
        (r"dj|j(?=[aeiou])", "j"), (r"x", "ks"), (r"c", "k"), (r"w", "v"), (r"b(?=$)", "b"),
    )
)  # fmt: skip
_UNSOUNDED: Final = re.compile(r"[aeiouy]")
_TWICE: Final = re.compile(r"(.)\1+")
_ONE_SYLLABLE: Final = (
    r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:iang|uang|iong|ang|eng|ing|ong|ian|uan|iao|uai|ai|ei|ao|ou|an|en|in|un|ia|ie|ua|uo|ui|iu|ue|er|a|o|e|i|u|v))"
)
_SYLLABLES: Final = tuple(re.compile(_ONE_SYLLABLE * count) for count in (1, 2, 3))
_HEADS: Final = tuple(re.compile(f"({_ONE_SYLLABLE})" * count) for count in (2, 3))
_SYLLABLE: Final = re.compile(_ONE_SYLLABLE + "+")


def _whole_letter(found: re.Match[str]) -> str:
    return _WHOLE[found[0]]


@lru_cache(maxsize=65536)
def misread(word: str) -> str:
    """The word with letters that scanners confuse made equal."""
    return _SPLIT_LETTERS.sub(_whole_letter, word).translate(_MISREAD)


@lru_cache(maxsize=16384)
def skeleton(word: str) -> str:
    """The consonants of a word as sounds, so that transliterations of one name agree."""
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return _TWICE.sub(r"\1", _UNSOUNDED.sub("", word))


@lru_cache(maxsize=16384)
def is_pinyin(word: str) -> bool:
    """Whether the word can be read as Chinese syllables; there a changed letter is another word, not a slip."""
    return len(word) > 1 and _SYLLABLE.fullmatch(word) is not None


@lru_cache(maxsize=16384)
def syllables(word: str) -> int:
    """The fewest Chinese syllables the word can be read as: 1 to 3, 4 for more; 0 where it can't be read so."""
    if not is_pinyin(word):
        return 0
    return next((count for count, exactly in enumerate(_SYLLABLES, 1) if exactly.fullmatch(word)), 4)


def syllable_heads(word: str) -> str:
    """First letters of the Chinese syllables a word is read as, `sz` of `shenzhen`; empty where it can't be read so."""
    for count, exactly in enumerate(_HEADS, 2):
        found = exactly.fullmatch(word)
        if found is not None:
            return "".join(found.group(i + 1)[0] for i in range(count))
    return ""


@lru_cache(maxsize=16384)
def undoubled(word: str) -> str:
    """The word with each doubled letter written once."""
    return _TWICE.sub(r"\1", word)


def keys(word: str) -> set[str]:
    """What a word is found by: itself with each letter left out, as misread, and as it sounds.

    Two words one slip apart share a key; so do most that are two apart.
    """
    found = {word}
    length = len(word)
    if word.isascii():
        if length >= SHORTEST_FUZZY and not word.isalpha() and not word.isdigit():
            letters = word.translate(_LETTERS)
            found.update(letters[:i] + letters[i + 1 :] for i in range(length))
            found.add(letters)
        if length >= SHORTEST_FUZZY:
            found.update(word[:i] + word[i + 1 :] for i in range(length))
            found.add("~" + misread(word))
            if length >= 6 and word[:2] in ("al", "el"):
                found.add(word[2:])
            if length >= 8:
                found.add(word[:5] + "*")
                found.add("*" + word[-5:])
        if length >= 3:
            sound = skeleton(word)
            if len(sound) >= 3:
                found.add("=" + sound)
    elif length >= 3:
        found.update(word[:i] + word[i + 1 :] for i in range(length))
    return found


def _with_digits(one: str, other: str) -> float:
    """Likeness of words of which at least one has a digit: a digit may be a misread letter, never another digit."""
    if one.isdigit() or other.isdigit() or min(len(one), len(other)) < SHORTEST_FUZZY:
        return 0.0
    if misread(one) == misread(other):
        return 0.92
    if one.isalpha() == other.isalpha():
        return 0.0
    plain, letters = misread(one), misread(other)
    if len(plain) >= 6 and OSA.distance(plain, letters, score_cutoff=1) <= 1:
        return 0.75
    return 0.0


def _sounds_alike(one: str, other: str, distance: int) -> float:
    sound = skeleton(one)
    if len(sound) < 3 or sound != skeleton(other):
        return 0.0
    return (0.92 if one[0] == other[0] else 0.86) - 0.05 * distance


def _in_other_script(one: str, other: str, distance: int, shorter: int, longer: int) -> float:
    meaning, other_meaning = MEANINGS.get(one), MEANINGS.get(other)
    if meaning and other_meaning and meaning != other_meaning:
        return 0.0
    if shorter >= 3 and distance <= 1:
        return 0.75
    return 0.8 * shorter / longer if shorter >= 2 and (one in other or other in one) else 0.0


def _with_article(short: str, long: str) -> bool:
    return len(long) >= 6 and len(long) - len(short) == 2 and long in {f"al{short}", f"el{short}"}


def likeness(one: str, other: str) -> float:
    """How likely two words are the same word written differently: 1 when equal, 0 when not worth counting."""
    if one == other:
        return 1.0
    distance = OSA.distance(one, other)
    short, long = (one, other) if len(one) < len(other) else (other, one)
    shorter, longer = len(short), len(long)
    if not (one.isascii() and other.isascii()):
        return _in_other_script(one, other, distance, shorter, longer)
    if (distance > 3 and 2 * distance > longer) or shorter < 3:
        return 0.0
    if not (one.isalpha() and other.isalpha()):
        return _with_digits(one, other)
    if _with_article(short, long):
        return 0.92
    if shorter < longer and _SPLIT_LETTERS.sub(_whole_letter, long) == short:
        return 0.93
    if longer - shorter == 1 and shorter >= SHORTEST_FUZZY and undoubled(one) == undoubled(other):
        return DOUBLED
    if is_pinyin(one) and is_pinyin(other):
        return PINYIN_SLIP if distance == 1 and shorter > 3 else 0.0
    same_start = one[0] == other[0]
    sounds = _sounds_alike(one, other, distance) if longer >= SHORTEST_FUZZY else 0.0
    if shorter == 3:
        return max(sounds, 0.55) if longer <= 4 and distance <= 1 else sounds
    if distance > (1 if longer < 8 else 2 if longer < 11 else 3):
        if misread(one) == misread(other):
            return 0.9
        return max(sounds, 0.6) if long.startswith(short) else sounds
    value = 1.0 - (1.15 if same_start else 1.5) * distance / max(longer, 5)
    if value < 0.93 and misread(one) == misread(other):
        return 0.93
    return max(value, sounds)
