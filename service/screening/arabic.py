"""Arabic and Persian script in Latin letters: common words by meaning, the rest by letter, long vowels as vowels."""

from __future__ import annotations

import re
from typing import Final

_LETTERS: Final = str.maketrans(
    {
        letter: said
        for pair in (
            "ا=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع=' غ=gh ف=f ق=q ك=k ل=l "
            "م=m ن=n ه=h و=w ي=y پ=p چ=ch ژ=zh گ=g ک=k ی=y ة=h ى=a ء=' آ=a إ=a أ=a ؤ=w ئ=y ۀ=h ھ=h ہ=h ے=y"
        ).split()
        for letter, said in [pair.split("=")]
    }
    | dict.fromkeys(map(chr, range(0x064B, 0x0660)))
)
_INSIDE: Final = (
    (re.compile(r"(?<!\w)ال(?!له(?!\w))"), "al "),
    (re.compile(r"الله(?!\w)"), "allah"),
    (re.compile(r"(?<!\w)ع"), "ا"),
    (re.compile(r"(?<=\w)[يی]"), "i"),
)
"""The article; a letter that begins a name like `Ali`; and a letter that inside a word is a long vowel."""

_WAW: Final = re.compile(r"(?<=\w)و")
_SCRIPT: Final = re.compile(r"[\u0600-\u06ff]")


def _pairs(text: str) -> dict[str, str]:
    return {word: said.replace("_", " ") for word, said in (pair.split("=") for pair in text.split())}


WORDS: Final = _pairs(
    """
    شركة=company للتجارة=trading التجارية=trading التجارة=trading العامة=general المحدودة=limited مصرف=bank
    بنك=bank مؤسسة=establishment مجموعة=group الدولية=international جامعة=university للصرافة=exchange
    شرکت=company صنایع=industry بانک=bank دانشگاه=university پژوهشگاه=research_institute گروه=group البنك=bank
    للتقنيات=technology التقنية=technology تقنية=technology للتكنولوجيا=technology تكنولوجيا=technology
    الصناعية=industrial صناعات=industry للصناعات=industry للطيران=aviation للنقل=transport
    الإلكترونية=electronic للإلكترونيات=electronic المركزي=central الوطني=national الوطنية=national
    التجاري=commercial الإسلامي=islamic الصناعي=industrial العقاري=real_estate والتجارة=trading تجارة=trading
    للتسويق=marketing للاستثمار=investment استثمار=investment القابضة=holding قابضة=holding للخدمات=service
    للشحن=shipping الشحن=shipping البحرية=maritime للملاحة=navigation النفط=oil للنفط=oil الغاز=gas والغاز=gas
    للبترول=petroleum البتروكيماويات=petrochemical الأدوية=pharmaceutical للاتصالات=telecommunication
    الاتصالات=telecommunication للمقاولات=contracting للبناء=construction للطاقة=energy الطيران=aviation
    طيران=aviation خطوط=airline الجوية=airline وزارة=ministry معهد=institute مركز=center البحوث=research
    للبحوث=research أبحاث=research للأبحاث=research سوريا=syria السورية=syrian السوري=syrian العراق=iraq
    العراقية=iraqi لبنان=lebanon اللبنانية=lebanese ایران=iran ايران=iran إيران=iran الإيرانية=iranian
    اليمن=yemen ليبيا=libya السودان=sudan دبي=dubai دمشق=damascus بغداد=baghdad بيروت=beirut تهران=tehran
    طهران=tehran صادرات=saderat ملت=mellat سپه=sepah هواپیمایی=airline نفت=oil ملی=national صنعت=industry
    فناوری=technology پتروشیمی=petrochemical کشتیرانی=shipping سازمان=organization موسسه=institute مرکز=center
    تحقیقات=research
    """
)
"""Trades, legal forms and places, with what they mean. Own compilation."""


def has_arabic(text: str) -> bool:
    """Whether any Arabic letter is in the text."""
    return _SCRIPT.search(text) is not None


def romanise(text: str, waw: str) -> str:
    """The text in Latin letters. waw: what that letter is read as inside a word, the vowel `u` or `w`."""
    text = " ".join(WORDS.get(word, word) for word in text.split())
    for inside, said in _INSIDE:
        text = inside.sub(said, text)
    return _WAW.sub(waw, text).translate(_LETTERS)
