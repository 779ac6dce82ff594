"""Small invented lists."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from service.screening import Candidate, Index, ListedParty, Query, build

PARTIES = (
    ListedParty(
        "e1",
        "EL",
        ("Quanshen Nebula Technologies Co., Ltd. (QNT)",),
        aliases=("Nebula Quanshen Group", "Quanshen Xingyun Keji"),
        native_names=("全深星云技术有限公司",),
        addresses=("No. 88 Kexing Road, Nanshan District, Shenzhen, China",),
        countries=("CN",),
        identifiers=(("uscc", "91440300MA5QNTX01A"),),
    ),
    ListedParty("e2", "EL", ("Quanshen Nebula (Beijing) Software Co., Ltd.",), countries=("CN",)),
    ListedParty(
        "e3",
        "SDN",
        ("VORONTSEVICH, Arkadiy Petrovich",),
        aliases=("VORONZEWITSCH, Arkadij",),
        countries=("RU",),
        type="person",
    ),
    ListedParty(
        "e4",
        "SDN",
        ("JOINT STOCK COMPANY ZELMASHPRIBOR",),
        aliases=("AO ZELMASHPRIBOR",),
        countries=("RU",),
        type="company",
    ),
    ListedParty("e5", "SDN", ("OCEAN HALCYON 7",), type="vessel", identifiers=(("imo", "9876543"),)),
    ListedParty(
        "e6",
        "EL",
        ("Address 01",),
        addresses=("Unit 1204, 12/F, Wah Fung Commercial Centre, 45 Ferry Street, Kowloon, Hong Kong",),
        countries=("HK",),
        address_only=True,
    ),
    ListedParty("e7", "SDN", ("AL-KARZOUNI, Mahmoud Abd al-Latif",), countries=("SY",), type="person"),
    ListedParty("e8", "EL", ("54th Institute of Wave Research",), countries=("CN",)),
    ListedParty("e9", "EL", ("13th Institute of Wave Research",), countries=("CN",)),
    ListedParty("e10", "UVL", ("Gulf Trading Company LLC",), countries=("AE",)),
)


@pytest.fixture(scope="session")
def index() -> Index:
    return build(PARTIES)


@pytest.fixture(scope="session")
def first(index: Index) -> Callable[..., Candidate | None]:
    """What comes first for a name."""

    def screen(name: str, **told: object) -> Candidate | None:
        found = index.screen(Query(name, **told))  # type: ignore[arg-type]
        return found[0] if found else None

    return screen
