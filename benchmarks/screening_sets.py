"""Labelled names for measuring screening: listed names honestly perturbed, and names that are on no list.

Everything is drawn with a seed. What is drawn from a party depends only on the party's number in the snapshot, and a party is
either tuned on or set aside (`held_out`), so nothing learnt from one half is tested on itself. Needs the project's shared data
(`EXPORTCHECK_SHARED`, else `../shared`), which users do not have.
"""

from __future__ import annotations

import csv
import gzip
import os
import random
import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from service.screening import ListedParty, PartyType, Query

csv.field_size_limit(1 << 30)

NEWEST = "csl_2026-07-31_reconstructed.csv.gz"
OLDER = "csl_2022-05-16_full.csv.gz"
TYPES: dict[str, PartyType] = {
    "Individual": "person",
    "Entity": "company",
    "Vessel": "vessel",
    "Aircraft": "aircraft",
}
LISTS = {
    "Capta": "CAPTA", "Entity": "EL", "Denied": "DPL", "Specially": "SDN", "ITAR": "ITAR", "Sectoral": "SSI", "Unverified": "UVL",
    "Nonproliferation": "ISN", "Palestinian": "PLC", "Military": "MEU", "Non-SDN": "CMIC", "Foreign": "FSE",
}  # fmt: skip
COUNTRIES = {
    "United States": "US", "Japan": "JP", "India": "IN", "China": "CN", "Canada": "CA", "Australia": "AU", "United Kingdom": "GB",
    "South Korea": "KR", "Taiwan": "TW", "Germany": "DE", "France": "FR", "Sweden": "SE", "Hong Kong": "HK", "Thailand": "TH",
    "Indonesia": "ID", "Brazil": "BR", "Singapore": "SG", "Turkey": "TR", "Russia": "RU", "United Arab Emirates": "AE",
    "Malaysia": "MY", "Italy": "IT", "Spain": "ES", "Israel": "IL", "Switzerland": "CH",
}  # fmt: skip
_FOLDED = re.compile(
    r"(.+?)\.? ?(?:Affiliated Entity: |,? and subordinate entity |[Ss]ubordinate [Ii]nstitution(?:: | - )|facilities: )(.+)"
)


def shared_data() -> Path | None:
    """The folder of shared data, or None."""
    root = Path(os.environ.get("EXPORTCHECK_SHARED", Path(__file__).parents[1] / ".." / "shared"))
    return root / "data" if (root / "data" / NEWEST).exists() else None


def held_out(identity: str) -> bool:
    """Whether a party or a benign name is set aside."""
    return zlib.crc32(("aside " + identity).encode()) % 10 < 4


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from csv.DictReader(file)


def native_names(data: Path) -> dict[str, list[tuple[str, str]]]:
    """Native names and their kind by listed name, without those of low confidence."""
    found: dict[str, list[tuple[str, str]]] = {}
    with (data / "native_names.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["confidence"] != "low":
                found.setdefault(row["listed_name"], []).append((row["native_name"], row["kind"]))
    return found


def parties(data: Path, file: str = NEWEST, natives: bool = True) -> list[ListedParty]:
    """The Consolidated Screening List as listed parties."""
    native = native_names(data) if natives else {}
    result = []
    for row in _rows(data / file):
        name = row["name"].strip()
        folded = _FOLDED.match(name)
        countries = (
            part.strip()[-2:]
            for part in row["addresses"].split(";")
            if re.search(r"(^|[, ])[A-Z]{2}\s*$", part)
        )
        result.append(
            ListedParty(
                id=row["_id"],
                list=LISTS.get(row["source"].split()[0], "other"),
                names=(folded.group(2) if folded else name,),
                aliases=tuple(alias.strip() for alias in row["alt_names"].split("; ") if alias.strip()),
                native_names=tuple(name for name, _ in native.get(name, ())),
                countries=tuple(dict.fromkeys(countries)),
                type=TYPES.get(row["type"]),
                address_only=bool(re.fullmatch(r"Address \d+", name)),
            )
        )
    return result


@dataclass(frozen=True, slots=True)
class Labelled:
    """A query, what was done to the name, and the entries that are right (none for a name on no list)."""

    query: Query
    kind: str
    right: frozenset[str]
    source: str


# --- what happens to names -------------------------------------------------------------------------------------------

_LEGAL_TAIL = re.compile(
    r"[\s,]+(?:co\.?,? ?ltd\.?|company limited|limited liability company|co\.?,? limited|limited|ltd\.?|llc|l\.l\.c\.?|inc\.?|corp\.?|corporation|company|gmbh"
    r"|s\.a\.?|jsc|ojsc|pjsc|fze|ltda\.?|co\.?)\s*$",
    re.IGNORECASE,
)
_LEGAL_HEAD = re.compile(
    r"^\s*(?:limited liability company|joint stock company|public joint stock company|open joint stock company|ooo|oao|zao|ao|pao|jsc|llc)\s+",
    re.IGNORECASE,
)
_SHORT = {
    "technologies": "tech", "technology": "tech", "international": "intl", "electronics": "elec", "electronic": "elec", "company": "co",
    "corporation": "corp", "limited": "ltd", "engineering": "eng", "industries": "ind", "industry": "ind", "manufacturing": "mfg",
    "development": "dev", "institute": "inst", "university": "univ", "research": "res", "trading": "trdg", "group": "grp",
    "holdings": "hldgs", "services": "svcs", "shipping": "shpg", "semiconductor": "semi", "national": "natl", "equipment": "equip",
    "science": "sci", "systems": "sys", "department": "dept", "investment": "inv", "management": "mgmt", "general": "gen",
}  # fmt: skip
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
    ("shch", "щ"), ("yu", "ю"), ("ya", "я"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"), ("yo", "ё"), ("ye", "е"),
    *zip("abvgdeziyklmnoprstufhcjwxq", "абвгдезийклмнопрстуфхкжвкк", strict=True),
)  # fmt: skip
_RUSSIAN = re.compile(
    r"(?:ov|ev|in|sky|skiy|skii|vich|ovna|enko|stroy|prom|mash|zavod|nauch|tekh)\w*\b", re.IGNORECASE
)


def _words(name: str) -> list[str]:
    return name.replace(",", " ").split()


def _bare(name: str) -> str:
    return _LEGAL_HEAD.sub("", _LEGAL_TAIL.sub("", name)) or name


def _given_first(name: str) -> str:
    last, comma, given = name.partition(",")
    return f"{given.strip()} {last.title()}" if comma and given.strip() else name


def legal_form(name: str, rng: random.Random) -> str | None:
    bare = _bare(name)
    return (
        bare
        + rng.choice((" Co., Ltd.", " Limited", " LLC", " Inc.", "", "", " Corporation", " JSC", " GmbH"))
        if bare != name
        else None
    )


def transposed(name: str, rng: random.Random) -> str | None:
    words = _words(_bare(name))
    if len(words) < 2:
        return None
    at = rng.randrange(len(words) - 1)
    words[at], words[at + 1] = words[at + 1], words[at]
    return " ".join(words)


def dropped(name: str, rng: random.Random) -> str | None:
    words = _words(_bare(name))
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
    words = _words(_bare(name))
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
    words = _words(_bare(name))
    if len(words) < 2:
        return None
    at = rng.randrange(len(words) - 1)
    words[at : at + 2] = [words[at] + words[at + 1].lower()]
    return " ".join(words)


def split(name: str, rng: random.Random) -> str | None:
    words = _words(_bare(name))
    long = [i for i, word in enumerate(words) if len(word) >= 6 and word.isalpha()]
    if not long:
        return None
    at = rng.choice(long)
    cut = rng.randrange(2, len(words[at]) - 2)
    words[at : at + 1] = [words[at][:cut], words[at][cut:]]
    return " ".join(words)


def abbreviated(name: str, rng: random.Random) -> str | None:
    words = _words(name)
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
    changed = _given_first(name)
    return changed if changed != name else None


def without_middle(name: str, rng: random.Random) -> str | None:
    last, comma, given = name.partition(",")
    words = given.split()
    return f"{words[0]} {last.title()}" if comma and len(words) > 1 else None


def cyrillic(name: str, rng: random.Random) -> str | None:
    if not _RUSSIAN.search(name):
        return None
    text = _given_first(_bare(name)).lower()
    for latin, letter in _CYRILLIC:
        text = text.replace(latin, letter)
    return None if re.search(r"[a-z]", text) else text.title()


def respelt(name: str, rng: random.Random) -> str | None:
    changes = [(a, b) for a, b in (("ou", "u"), ("oo", "u"), ("ee", "i"), ("kh", "h"), ("q", "k"), ("y", "i"), ("ei", "ey"), ("iy", "y"), ("ph", "f"), ("w", "v"), ("aa", "a"), ("mm", "m"), ("ss", "s"), ("ll", "l"), ("dj", "j"), ("c", "k"), ("ks", "x")) if a in name.lower()]  # fmt: skip
    if not changes:
        return None
    text = _given_first(name).lower()
    for a, b in rng.sample(changes, min(2, len(changes))):
        text = text.replace(a, b, 1)
    return text.title()


def mixed(name: str, rng: random.Random) -> str | None:
    first = rng.choice((misspelt, misread, split, joined, transposed))(name, rng)
    return first and rng.choice((legal_form, abbreviated, dropped, branch, transposed, misspelt))(first, rng)


_TRADE = re.compile(
    r"\s+(?:technolog\w+|electronics?|international|semiconductors?|group|holdings?|trading|industr\w+|engineering|information|intelligent|integrated"
    r"|micro\w+|systems?|shipping|science|scientific|communications?|equipment|general|development|investment|logistics|aviation)\b.*$",
    re.IGNORECASE,
)


def short_form(name: str, rng: random.Random) -> str | None:
    """The name without its trade: what people call the company."""
    short = _TRADE.sub("", _bare(name)).strip(" ,")
    return (
        short
        if len(short) >= 5 and short.lower() != _bare(name).lower() and len(short.split()) <= 2
        else None
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
    bare = _bare(name)
    words = bare.split()
    towns = [w for w in words if w.strip("(),").title() in {t for some in _TOWNS.values() for t in some}]
    if towns and len(words) > 2:
        return " ".join(w for w in words if w not in towns)
    town = rng.choice(_TOWNS[rng.choice(list(_TOWNS))])
    return rng.choice((f"{bare} ({town})", f"{town} {bare}", f"{bare} {town}"))


def verbatim(name: str, rng: random.Random) -> str | None:
    return rng.choice((name, name.upper(), name.lower()))


COMPANY: tuple[Callable[[str, random.Random], str | None], ...] = (
    verbatim, legal_form, transposed, dropped, misspelt, misspelt_twice, misread, joined, split, abbreviated, branch, care_of, cyrillic, mixed,
    short_form,
    placed,
)  # fmt: skip
PERSON: tuple[Callable[[str, random.Random], str | None], ...] = (
    verbatim, given_first, transposed, without_middle, misspelt, misspelt_twice, misread, joined, split, initials, respelt, cyrillic, care_of, mixed,
)  # fmt: skip
VESSEL: tuple[Callable[[str, random.Random], str | None], ...] = (verbatim, misspelt, misread, split, joined)


def _plain(name: str) -> str:
    return re.sub(r"\W+", "", _bare(name).lower())


def positives(listed: list[ListedParty], aside: bool, each: int = 1, seed: int = 1) -> list[Labelled]:
    """Perturbed listed names, `each` of every party whose half is asked for."""
    same: dict[str, set[str]] = {}
    for party in listed:
        if not party.address_only:
            for name in (*party.names, *party.aliases):
                same.setdefault(_plain(name), set()).add(party.id)
    result = []
    for party in listed:
        if party.address_only or held_out(party.id) != aside:
            continue
        rng = random.Random(f"{seed} {party.id}")
        ways = (
            PERSON if party.type == "person" else VESSEL if party.type in ("vessel", "aircraft") else COMPANY
        )
        for _ in range(each):
            names = [name for name in (*party.names, *party.aliases) if len(name) > 4]
            if not names:
                continue
            name = party.names[0] if rng.random() < 0.6 and len(party.names[0]) > 4 else rng.choice(names)
            inner = re.search(r"\(([^)]{4,})\)", name)
            name = (
                inner.group(1) if inner and rng.random() < 0.3 else re.sub(r"\s*\([^)]*\)", "", name) or name
            )
            way = rng.choice(ways)
            changed = way(name, rng)
            if not changed:
                continue
            told = rng.random()
            country = (
                party.countries[0]
                if party.countries and told < 0.4
                else rng.choice(("CN", "HK", "AE", "TR", "DE"))
                if told > 0.85
                else None
            )
            kind: PartyType | None = party.type if rng.random() < 0.4 else None
            result.append(
                Labelled(
                    Query(changed, kind, country=country),
                    way.__name__,
                    frozenset(same.get(_plain(name), set()) | {party.id}),
                    name,
                )
            )
    return result


def older_spellings(data: Path, listed: list[ListedParty], aside: bool) -> list[Labelled]:
    """Names of the 2022 list whose entry is on today's list under another spelling.

    Entries are joined by OFAC number; those of other agencies by an alias or primary name both lists share.
    """
    numbers = {row["entity_number"]: row["_id"] for row in _rows(data / NEWEST) if row["entity_number"]}
    by_id = {party.id: party for party in listed}
    result = []
    for row in _rows(data / OLDER):
        party = by_id.get(numbers.get(row["entity_number"], ""))
        if party is None or held_out(party.id) != aside:
            continue
        today = {_plain(name) for name in (*party.names, *party.aliases)}
        for name in (row["name"].strip(), *(a.strip() for a in row["alt_names"].split("; "))):
            if len(name) > 6 and _plain(name) not in today:
                result.append(
                    Labelled(Query(name, party.type), "older_spelling", frozenset((party.id,)), name)
                )
    return result


def chinese_script(data: Path, listed: list[ListedParty], aside: bool) -> list[tuple[Labelled, str]]:
    """Native names of listed parties, each with its kind (legal, short, former, brand)."""
    by_name: dict[str, list[ListedParty]] = {}
    for party in listed:
        for name in party.names:
            by_name.setdefault(name, []).append(party)
    owners: dict[str, set[str]] = {}
    kinds: dict[str, str] = {}
    for name, natives in native_names(data).items():
        for native, kind in natives:
            kinds[native] = kind
            owners.setdefault(native, set()).update(party.id for party in by_name.get(name, ()))
    return [
        (Labelled(Query(native), "native", frozenset(ids), native), kinds[native])
        for native, ids in owners.items()
        if ids and held_out(native) == aside
    ]


def benign(data: Path, aside: bool) -> list[Labelled]:
    """Listed companies worldwide that are on no restricted-party list."""
    result = []
    for row in _rows(data / "benign_companies.csv.gz"):
        if held_out(row["name"]) == aside:
            country = COUNTRIES.get(row["country"], row["country"] if len(row["country"]) == 2 else None)
            kind = (
                "benign chinese script"
                if row["script"] == "chinese"
                else f"benign {country}"
                if country in ("CN", "HK", "TW")
                else "benign"
            )
            told = zlib.crc32(row["name"].encode()) % 2
            result.append(
                Labelled(
                    Query(row["name"], country=country if told else None), kind, frozenset(), row["name"]
                )
            )
    return result


def recombined(listed: list[ListedParty], aside: bool, count: int, seed: int = 7) -> list[Labelled]:
    """People who do not exist: the family name of one listed person, the given names of another."""
    rng = random.Random(f"{seed} {aside}")
    people = [
        p.names[0] for p in listed if p.type == "person" and "," in p.names[0] and held_out(p.id) == aside
    ]
    existing = {
        "".join(sorted(_words(name.lower())))
        for p in listed
        if p.type == "person"
        for name in (*p.names, *p.aliases)
    }
    result = []
    while len(result) < count:
        family, given = rng.choice(people).partition(",")[0], rng.choice(people).partition(",")[2].strip()
        if "".join(sorted(_words(f"{family} {given}".lower()))) not in existing:
            result.append(
                Labelled(
                    Query(f"{given} {family.title()}", "person"), "recombined person", frozenset(), family
                )
            )
    return result


_CITIES = "Shenzhen Guangzhou Shanghai Beijing Dongguan Suzhou Hangzhou Ningbo Wuhan Chengdu Xi'an Nanjing Xiamen Qingdao Hong-Kong Tianjin".split()
_SYLLABLES = "hua xin zhong tai jin long xing da feng rui hai tian cheng yuan ming de kai bo ke sheng lian yi chuang jia run an ze yu tong mao".split()
_TRADES = ("Technology", "Electronics", "Electronic Technology", "Trading", "International Trade", "Import and Export", "Semiconductor", "Precision Machinery",
           "Optoelectronics", "Logistics", "Industrial", "Microelectronics", "Intelligent Technology", "New Material Technology", "Information Technology", "Communication Equipment")  # fmt: skip


def invented_chinese(listed: list[ListedParty], aside: bool, count: int, seed: int = 11) -> list[Labelled]:
    """Chinese companies that are made up of a city, two or three common syllables and a trade, as real ones are."""
    rng = random.Random(f"{seed} {aside}")
    brands = {
        word
        for p in listed
        for name in (*p.names, *p.aliases)
        for word in re.findall(r"[a-z]+", name.lower())
    }
    result = []
    while len(result) < count:
        brand = "".join(rng.choices(_SYLLABLES, k=rng.choice((2, 2, 2, 3))))
        if brand in brands:
            continue
        city = rng.choice(_CITIES).replace("-", " ")
        tail = rng.choice(("Co., Ltd.", "Co., Limited", "Limited", "Company Limited"))
        result.append(
            Labelled(
                Query(f"{city} {brand.title()} {rng.choice(_TRADES)} {tail}", country="CN"),
                "invented Chinese",
                frozenset(),
                brand,
            )
        )
    return result
