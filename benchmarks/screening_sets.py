"""Labelled names for measuring screening: listed names honestly perturbed, and names that are on no list.

Everything is drawn with a seed. What is drawn from a party depends only on the party's number in the snapshot, and a
party is either tuned on or set aside (`held_out`), so nothing learnt from one part is tested on itself. Needs the
project's shared data (`EXPORTCHECK_SHARED`, else `../shared`), which users do not have.
"""

from __future__ import annotations

import csv
import gzip
import os
import random
import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.screening_slips import COMPANY, PERSON, VESSEL, bare, words_of
from service.screening import ListedParty, PartyType, Query
from service.screening.text import analyse

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
    "Capta": "CAPTA",
    "Entity": "EL",
    "Denied": "DPL",
    "Specially": "SDN",
    "ITAR": "ITAR",
    "Sectoral": "SSI",
    "Unverified": "UVL",
    "Nonproliferation": "ISN",
    "Palestinian": "PLC",
    "Military": "MEU",
    "Non-SDN": "CMIC",
    "Foreign": "FSE",
}
COUNTRIES = {
    "United States": "US",
    "Japan": "JP",
    "India": "IN",
    "China": "CN",
    "Canada": "CA",
    "Australia": "AU",
    "United Kingdom": "GB",
    "South Korea": "KR",
    "Taiwan": "TW",
    "Germany": "DE",
    "France": "FR",
    "Sweden": "SE",
    "Hong Kong": "HK",
    "Thailand": "TH",
    "Indonesia": "ID",
    "Brazil": "BR",
    "Singapore": "SG",
    "Turkey": "TR",
    "Russia": "RU",
    "United Arab Emirates": "AE",
    "Malaysia": "MY",
    "Italy": "IT",
    "Spain": "ES",
    "Israel": "IL",
    "Switzerland": "CH",
}
_FOLDED = re.compile(
    r"(.+?)\.? ?(?:Affiliated Entity: |,? and subordinate entity |[Ss]ubordinate [Ii]nstitution(?:: | - )"
    r"|facilities: )(.+)"
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


def _plain(name: str) -> str:
    return re.sub(r"\W+", "", bare(name).lower())


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
        older = (row["name"].strip(), *(alias.strip() for alias in row["alt_names"].split("; ")))
        result += [
            Labelled(Query(name, party.type), "older_spelling", frozenset((party.id,)), name)
            for name in older
            if len(name) > 6 and _plain(name) not in today
        ]
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


_SECURITY = re.compile(
    r"[\s,.]*\b(?:class [a-c]\b|series [a-c]\b|common stock|ordinary shares|[ah][- ]shares?\b|adr\b|nvdr\b).*$",
    re.IGNORECASE,
)


def unlisted(names: list[Labelled], listed: Sequence[ListedParty]) -> list[Labelled]:
    """Without names that are a listed name after all.

    That is so where the two are the same letters once legal forms, spaces and the words for a kind of share are left
    out and common words are spelt out (`New Mat. Tech.`, `New Materials Technology`). A company of the same group, or
    one whose name merely contains a listed one, stays in and counts as a false alarm.
    """

    def keys(name: str) -> set[str]:
        return {form.joined for form in analyse(_SECURITY.sub("", name)) if not form.romanised}

    known = {
        key
        for party in listed
        for name in (*party.names, *party.aliases, *party.native_names)
        for key in keys(name)
    }
    return [one for one in names if not keys(one.query.name) & known]


def recombined(listed: list[ListedParty], aside: bool, count: int, seed: int = 7) -> list[Labelled]:
    """People who do not exist: the family name of one listed person, the given names of another."""
    rng = random.Random(f"{seed} {aside}")
    people = [
        p.names[0] for p in listed if p.type == "person" and "," in p.names[0] and held_out(p.id) == aside
    ]
    existing = {
        "".join(sorted(words_of(name.lower())))
        for p in listed
        if p.type == "person"
        for name in (*p.names, *p.aliases)
    }
    result = []
    while len(result) < count:
        family, given = rng.choice(people).partition(",")[0], rng.choice(people).partition(",")[2].strip()
        if "".join(sorted(words_of(f"{family} {given}".lower()))) not in existing:
            result.append(
                Labelled(
                    Query(f"{given} {family.title()}", "person"), "recombined person", frozenset(), family
                )
            )
    return result


_CITIES = (
    "Shenzhen Guangzhou Shanghai Beijing Dongguan Suzhou Hangzhou Ningbo Wuhan Chengdu Xi'an Nanjing Xiamen Qingdao "
    "Hong-Kong Tianjin"
).split()
_SYLLABLES = (
    "hua xin zhong tai jin long xing da feng rui hai tian cheng yuan ming de kai bo ke sheng lian yi chuang jia run an "
    "ze yu tong mao"
).split()
_TRADES = (
    "Technology,Electronics,Electronic Technology,Trading,International Trade,Import and Export,Semiconductor,"
    "Precision Machinery,Optoelectronics,Logistics,Industrial,Microelectronics,Intelligent Technology,"
    "New Material Technology,Information Technology,Communication Equipment"
).split(",")


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


_CHARACTERS = "华新中泰金龙兴达丰瑞海天成源明德凯博科盛联亿创佳润安泽宇通茂信恒正立远东方鑫鸿晟睿芯云微光"
_CITIES_HAN = "深圳 广州 上海 北京 东莞 苏州 杭州 宁波 武汉 成都 西安 南京 厦门 青岛 香港 天津".split()
_TRADES_HAN = (
    "科技 电子 电子科技 贸易 国际贸易 进出口 半导体 精密机械 光电 物流 实业 微电子 智能科技 新材料科技 信息技术 "
    "通信设备 生物科技 汽车零部件 食品 服饰 建筑工程 网络科技 软件 仪器 化工 医疗器械"
).split()


def invented_in_characters(data: Path, aside: bool, count: int, seed: int = 13) -> list[Labelled]:
    """Chinese companies made up in Chinese script: a city, two or three common characters, a trade, a legal form."""
    rng = random.Random(f"{seed} {aside}")
    known = "".join(name for names in native_names(data).values() for name, _ in names)
    result: list[Labelled] = []
    while len(result) < count:
        brand = "".join(rng.choices(_CHARACTERS, k=rng.choice((2, 2, 2, 3))))
        if brand in known:
            continue
        city = rng.choice(_CITIES_HAN) + rng.choice(("", "市"))
        tail = rng.choice(("有限公司", "有限公司", "股份有限公司", "有限责任公司"))
        name = f"{city}{brand}{rng.choice(_TRADES_HAN)}{tail}"
        result.append(Labelled(Query(name, country="CN"), "invented in characters", frozenset(), brand))
    return result
