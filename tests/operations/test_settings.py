from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from service.operations.settings import BadSetting, Settings


@pytest.mark.parametrize(
    ("environment", "folder"),
    [
        ({}, "var"),
        ({"HOME": "/home/clerk"}, "/home/clerk/.local/share/exportcheck"),
        ({"HOME": "/home/clerk", "XDG_DATA_HOME": "/srv/clerk"}, "/srv/clerk/exportcheck"),
        ({"HOME": "/home/clerk", "XDG_DATA_HOME": "not/absolute"}, "/home/clerk/.local/share/exportcheck"),
    ],
)
def test_defaults_write_where_the_user_keeps_data(environment: dict[str, str], folder: str) -> None:
    expected = Settings(f"sqlite:///{folder}/exportcheck.sqlite", Path(folder))
    assert Settings.from_environment(environment) == expected


def test_an_empty_value_is_none() -> None:
    names = ("DATABASE_URL", "DATA_DIR", "RULES_DIR", "MAX_BODY_BYTES", "LOG_LEVEL", "SENSITIVITY")
    assert Settings.from_environment(
        {f"EXPORTCHECK_{name}": "" for name in names}
    ) == Settings.from_environment({})


def test_data_lie_beside_the_database_and_the_database_in_the_data() -> None:
    found = Settings.from_environment({"EXPORTCHECK_DATABASE_URL": "sqlite:////data/exportcheck.sqlite"})
    assert found.data_dir == Path("/data")
    found = Settings.from_environment({"EXPORTCHECK_DATA_DIR": "/srv"})
    assert found.database_url == "sqlite:////srv/exportcheck.sqlite"


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg2"])
def test_postgresql_is_reached_by_the_driver_we_install(scheme: str) -> None:
    url = f"{scheme}://user:se%40cret@host:5433/name"
    found = Settings.from_environment({"EXPORTCHECK_DATABASE_URL": url})
    assert found.database_url == "postgresql+psycopg://user:se%40cret@host:5433/name"
    assert found.data_dir == Path("var")


def test_what_is_stated_is_used(tmp_path: Path) -> None:
    found = Settings.from_environment(
        {
            "EXPORTCHECK_RULES_DIR": str(tmp_path),
            "EXPORTCHECK_MAX_BODY_BYTES": "2048",
            "EXPORTCHECK_LOG_LEVEL": "WARNING",
            "EXPORTCHECK_SENSITIVITY": "0.25",
        }
    )
    assert found.sensitivity == Decimal("0.25")
    assert (found.rules_dir, found.max_body_bytes, found.log_level) == (tmp_path, 2048, "warning")


@pytest.mark.parametrize(
    ("name", "value", "accepted"),
    [
        ("DATABASE_URL", "exportcheck.sqlite", "sqlite:///path/to/file"),
        ("DATABASE_URL", "mysql://host/name", "postgresql://"),
        ("DATABASE_URL", "sqlite://", "names no file"),
        ("DATABASE_URL", "sqlite:///:memory:", "names no file"),
        ("RULES_DIR", "/nowhere/at/all", "a folder with rules"),
        ("MAX_BODY_BYTES", "1 MiB", "a whole number of bytes"),
        ("MAX_BODY_BYTES", "0", "from 1 to"),
        ("MAX_BODY_BYTES", "9" * 30, "from 1 to"),
        ("LOG_LEVEL", "loud", "debug, info, warning, error"),
        ("SENSITIVITY", "1.5", "a number from 0 (few false alarms) to 1 (few misses)"),
        ("SENSITIVITY", "-0.1", "a number from 0"),
        ("SENSITIVITY", "high", "such as 0.5"),
        ("SENSITIVITY", "nan", "a number from 0"),
        ("SENSITIVITY", "0,5", "a number from 0"),
    ],
)
def test_a_bad_setting_is_named_with_what_is_accepted(name: str, value: str, accepted: str) -> None:
    with pytest.raises(BadSetting, match=f"EXPORTCHECK_{name}") as caught:
        Settings.from_environment({f"EXPORTCHECK_{name}": value})
    assert accepted in str(caught.value)


def test_a_password_is_not_told() -> None:
    with pytest.raises(BadSetting) as caught:
        Settings.from_environment({"EXPORTCHECK_DATABASE_URL": "mysql://user:secret@host/name"})
    assert "secret" not in str(caught.value)
