"""What happens to names on their way to a shipping desk: slips, scanners, short forms, other alphabets."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

_LEGAL_TAIL = re.compile(
    r"[\s,]+(?:co\.?,? ?ltd\.?|company limited|limited liability company|co\.?,? limited|limited|ltd\.?|llc"
    r"|l\.l\.c\.?|inc\.?|corp\.?|corporation|company|gmbh"
    r"|s\.a\.?|jsc|ojsc|pjsc|fze|ltda\.?|co\.?)\s*$",
    re.IGNORECASE,
)
_LEGAL_HEAD = re.compile(
    r"^\s*(?:limited liability company|joint stock company|public joint stock company|open joint stock company"
    r"|ooo|oao|zao|ao|pao|jsc|llc)\s+",
    re.IGNORECASE,
)
_SHORT = dict(
    pair.split("=")
    for pair in """
    technologies=tech technology=tech international=intl electronics=elec electronic=elec company=co
    corporation=corp limited=ltd engineering=eng industries=ind industry=ind manufacturing=mfg development=dev
    institute=inst university=univ research=res trading=trdg group=grp holdings=hldgs services=svcs
    shipping=shpg semiconductor=semi national=natl equipment=equip science=sci systems=sys department=dept
    investment=inv management=mgmt general=gen
    """.split()
)
_MISREAD = (
    ("o", "0"),
    ("l", "1"),
    ("i", "l"),
    ("rn", "m"),
    ("m", "rn"),
    ("cl", "d"),
    ("d", "cl"),
    ("s", "5"),
    ("b", "8"),
    ("e", "c"),
    ("h", "b"),
    ("u", "v"),
    ("n", "ri"),
    ("g", "q"),
)
_BRANCHES = (
    "Shenzhen Branch",
    "(Shanghai) Branch",
    "Hong Kong Branch",
    "Beijing Office",
    "Dubai Branch",
    "Moscow Representative Office",
    "- Branch Office",
    "Istanbul Branch",
)
_FORWARDERS = (
    "Sunrise Freight Forwarding",
    "Harbour Logistics",
    "Blue Anchor Forwarders",
    "Meridian Cargo Services",
    "Kestrel Air Freight",
)
_CYRILLIC = (
    ("shch", "щ"),
    ("yu", "ю"),
    ("ya", "я"),
    ("zh", "ж"),
    ("kh", "х"),
    ("ts", "ц"),
    ("ch", "ч"),
    ("sh", "ш"),
    ("yo", "ё"),
    ("ye", "е"),
    *zip("abvgdeziyklmnoprstufhcjwxq", "абвгдезийклмнопрстуфхкжвкк", strict=True),
)
_RUSSIAN = re.compile(
    r"(?:ov|ev|in|sky|skiy|skii|vich|ovna|enko|stroy|prom|mash|zavod|nauch|tekh)\w*\b", re.IGNORECASE
)


def words_of(name: str) -> list[str]:
    return name.replace(",", " ").split()


def bare(name: str) -> str:
    return _LEGAL_HEAD.sub("", _LEGAL_TAIL.sub("", name)) or name


def turned(name: str) -> str:
    last, comma, given = name.partition(",")
    return f"{given.strip()} {last.title()}" if comma and given.strip() else name


def legal_form(name: str, rng: random.Random) -> str | None:
    short = bare(name)
    forms = (" Co., Ltd.", " Limited", " LLC", " Inc.", "", "", " Corporation", " JSC", " GmbH")
    return short + rng.choice(forms) if short != name else None


def transposed(name: str, rng: random.Random) -> str | None:
    words = words_of(bare(name))
    if len(words) < 2:
        return None
    at = rng.randrange(len(words) - 1)
    words[at], words[at + 1] = words[at + 1], words[at]
    return " ".join(words)


def dropped(name: str, rng: random.Random) -> str | None:
    words = words_of(bare(name))
    if len(words) < 3:
        return None
    short = [i for i, word in enumerate(words) if i > 0]
    del words[rng.choice(short)]
    return " ".join(words)


def _slip(word: str, rng: random.Random) -> str:
    at = rng.randrange(len(word))
    letter = rng.choice("abcdefghijklmnoprstuvyz")
    way = rng.randrange(4)
    if way == 0:
        return word[:at] + letter + word[at + 1 :]
    if way == 1:
        return word[:at] + letter + word[at:]
    if way == 2:
        return word[:at] + word[at + 1 :]
    at = min(at, len(word) - 2)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def misspelt(name: str, rng: random.Random, slips: int = 1) -> str | None:
    words = words_of(bare(name))
    long = [i for i, word in enumerate(words) if len(word) >= 5 and word.isalpha()]
    if not long:
        return None
    for _ in range(slips):
        at = rng.choice(long)
        words[at] = _slip(words[at].lower(), rng).title()
    return " ".join(words)


def misspelt_twice(name: str, rng: random.Random) -> str | None:
    return misspelt(name, rng, 2)


def misread(name: str, rng: random.Random) -> str | None:
    name = name.lower()
    usable = [(a, b) for a, b in _MISREAD if a in name]
    if len(name) < 8 or not usable:
        return None
    for a, b in rng.sample(usable, min(len(usable), rng.choice((1, 1, 2)))):
        places = [m.start() for m in re.finditer(re.escape(a), name)]
        if places:
            at = rng.choice(places)
            name = name[:at] + b + name[at + len(a) :]
    return name.upper() if rng.random() < 0.5 else name


def joined(name: str, rng: random.Random) -> str | None:
    words = words_of(bare(name))
    if len(words) < 2:
        return None
    at = rng.randrange(len(words) - 1)
    words[at : at + 2] = [words[at] + words[at + 1].lower()]
    return " ".join(words)


def split(name: str, rng: random.Random) -> str | None:
    words = words_of(bare(name))
    long = [i for i, word in enumerate(words) if len(word) >= 6 and word.isalpha()]
    if not long:
        return None
    at = rng.choice(long)
    cut = rng.randrange(2, len(words[at]) - 2)
    words[at : at + 1] = [words[at][:cut], words[at][cut:]]
    return " ".join(words)


def abbreviated(name: str, rng: random.Random) -> str | None:
    words = words_of(name)
    changed = [_SHORT.get(word.lower().strip("."), word) for word in words]
    return " ".join(changed) if changed != words else None


def branch(name: str, rng: random.Random) -> str | None:
    return f"{name} {rng.choice(_BRANCHES)}"


def care_of(name: str, rng: random.Random) -> str | None:
    forwarder = rng.choice(_FORWARDERS)
    return rng.choice((f"{name} c/o {forwarder}", f"{forwarder} c/o {name}", f"{name}, c/o {forwarder} Ltd"))


def initials(name: str, rng: random.Random) -> str | None:
    last, comma, given = name.partition(",")
    words = given.split()
    if not comma or not words or len(words[0]) < 2:
        return None
    words[0] = words[0][0] + "."
    return f"{' '.join(words)} {last.title()}"


def given_first(name: str, rng: random.Random) -> str | None:
    changed = turned(name)
    return changed if changed != name else None


def without_middle(name: str, rng: random.Random) -> str | None:
    last, comma, given = name.partition(",")
    words = given.split()
    return f"{words[0]} {last.title()}" if comma and len(words) > 1 else None


def cyrillic(name: str, rng: random.Random) -> str | None:
    if not _RUSSIAN.search(name):
        return None
    text = turned(bare(name)).lower()
    for latin, letter in _CYRILLIC:
        text = text.replace(latin, letter)
    return None if re.search(r"[a-z]", text) else text.title()


_RESPELT = tuple(
    tuple(pair.split("="))
    for pair in "ou=u oo=u ee=i kh=h q=k y=i ei=ey iy=y ph=f w=v aa=a mm=m ss=s ll=l dj=j c=k ks=x".split()
)


def respelt(name: str, rng: random.Random) -> str | None:
    changes = [(a, b) for a, b in _RESPELT if a in name.lower()]
    if not changes:
        return None
    text = turned(name).lower()
    for a, b in rng.sample(changes, min(2, len(changes))):
        text = text.replace(a, b, 1)
    return text.title()


def mixed(name: str, rng: random.Random) -> str | None:
    first = rng.choice((misspelt, misread, split, joined, transposed))(name, rng)
    return first and rng.choice((legal_form, abbreviated, dropped, branch, transposed, misspelt))(first, rng)


_TRADE = re.compile(
    r"\s+(?:technolog\w+|electronics?|international|semiconductors?|group|holdings?|trading|industr\w+|engineering"
    r"|information|intelligent|integrated|micro\w+|systems?|shipping|science|scientific|communications?|equipment"
    r"|general|development|investment|logistics|aviation)\b.*$",
    re.IGNORECASE,
)


def short_form(name: str, rng: random.Random) -> str | None:
    """The name without its trade: what people call the company."""
    short = _TRADE.sub("", bare(name)).strip(" ,")
    return (
        short if len(short) >= 5 and short.lower() != bare(name).lower() and len(short.split()) <= 2 else None
    )


_TOWNS = {
    "CN": ("Beijing", "Shanghai", "Shenzhen", "Hong Kong"),
    "HK": ("HK", "Hong Kong", "Shenzhen"),
    "RU": ("Moscow", "Saint Petersburg"),
    "AE": ("Dubai", "UAE"),
    "IR": ("Tehran", "Iran"),
    "TR": ("Istanbul",),
    None: ("Europe", "Germany", "Singapore", "Asia", "UK"),
}


def placed(name: str, rng: random.Random) -> str | None:
    """With a place more, or one less."""
    short = bare(name)
    words = short.split()
    towns = [w for w in words if w.strip("(),").title() in {t for some in _TOWNS.values() for t in some}]
    if towns and len(words) > 2:
        return " ".join(w for w in words if w not in towns)
    town = rng.choice(_TOWNS[rng.choice(list(_TOWNS))])
    return rng.choice((f"{short} ({town})", f"{town} {short}", f"{short} {town}"))


def verbatim(name: str, rng: random.Random) -> str | None:
    return rng.choice((name, name.upper(), name.lower()))


COMPANY: tuple[Callable[[str, random.Random], str | None], ...] = (
    verbatim,
    legal_form,
    transposed,
    dropped,
    misspelt,
    misspelt_twice,
    misread,
    joined,
    split,
    abbreviated,
    branch,
    care_of,
    cyrillic,
    mixed,
    short_form,
    placed,
)
PERSON: tuple[Callable[[str, random.Random], str | None], ...] = (
    verbatim,
    given_first,
    transposed,
    without_middle,
    misspelt,
    misspelt_twice,
    misread,
    joined,
    split,
    initials,
    respelt,
    cyrillic,
    care_of,
    mixed,
)
VESSEL: tuple[Callable[[str, random.Random], str | None], ...] = (verbatim, misspelt, misread, split, joined)
