"""Names written without short vowels, as Arabic script is, beside the same names in Latin letters.

What such a word surely has is its consonants and, mostly, its long vowels: `asd` is Assad, Asad or Esad.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from service.screening.spelling import is_pinyin, likeness, skeleton

WRITTEN: Final = 0.94
"""Likeness of a word all letters of which another has in the same order, with vowels and doubled letters more."""

SOUNDED: Final = 0.84
"""Likeness where only the consonants agree."""

FEWEST: Final = 2
"""Consonants by which such a word is searched."""

_SAME_SOUND: Final = {
    pair[0]: pair[2:]
    for pair in (
        "u=uovw w=wuovbf i=iyejg y=yiej a=aeio k=kqcxg q=qkcg j=jgd s=sczx z=zsdx d=dtz t=td h=hk f=fpv b=bpv p=pb "
        "g=gjkq"
    ).split()
}


@lru_cache(maxsize=16384)
def bones(word: str) -> str:
    """The consonants of a word as sounds; an `h` that ends it, as in `Haniyeh`, is a vowel's."""
    return skeleton(word[:-1] if len(word) > FEWEST and word[-1] == "h" else word)


def listed_key(word: str) -> str | None:
    """What a short listed word is found by besides its `keys`; None for words that those have, and for pinyin."""
    if not word.isascii() or not word.isalpha() or is_pinyin(word):
        return None
    found = bones(word)
    return f"={found}" if len(found) >= FEWEST else None


def asked_keys(word: str) -> set[str]:
    """What a word in such a script is found by besides its `keys`."""
    found = bones(word)
    return {f"={found}"} if len(found) >= FEWEST else set()


def _in_order(word: str, other: str) -> bool:
    at = 0
    for letter in word:
        same = _SAME_SOUND.get(letter, letter)
        while at < len(other) and other[at] not in same:
            at += 1
        if at == len(other):
            return False
        at += 1
    return True


@lru_cache(maxsize=65536)
def unvowelled(one: str, other: str) -> float:
    """Likeness of a word written without short vowels to one that has them."""
    if one == other:
        return 1.0
    plain = likeness(one, other)
    found = bones(one)
    if len(found) < FEWEST or found != bones(other) or len(other) > 3 * len(one):
        return plain
    return max(plain, WRITTEN if _in_order(one, other) else SOUNDED)
