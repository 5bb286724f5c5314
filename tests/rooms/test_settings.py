"""Where Prefect listens and what it asks for, from the settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from flows.engine.environment import prefect_environment
from letters.errors import BadSetting
from settings import Settings, load

AUTH = "kantor:sandi-yang-rahasia"


@pytest.mark.parametrize(
    ("host", "url", "is_open"),
    [
        ("", "http://127.0.0.1:4200/api", False),
        ("127.0.0.1", "http://127.0.0.1:4200/api", False),
        ("localhost", "http://127.0.0.1:4200/api", False),
        ("127.0.0.2", "http://127.0.0.2:4200/api", False),
        ("::1", "http://[::1]:4200/api", False),
        ("0.0.0.0", "http://127.0.0.1:4200/api", True),  # noqa: S104
        ("::", "http://[::1]:4200/api", True),
        ("192.0.2.7", "http://192.0.2.7:4200/api", True),
        ("2001:db8::7", "http://[2001:db8::7]:4200/api", True),
        ("127.kantor.example", "http://127.kantor.example:4200/api", True),
    ],
)
def test_clients_on_this_machine_go_to_loopback_unless_the_server_listens_elsewhere_only(
    host: str, url: str, is_open: bool
) -> None:
    settings = Settings(prefect_host=host, prefect_api_url="")
    assert (settings.api_url, settings.owns_server, settings.is_open_to_network) == (
        url,
        True,
        is_open,
    )
    assert Settings(prefect_host=host, prefect_api_url=url).owns_server
    assert not Settings(prefect_host=host, prefect_api_url="http://192.0.2.9:4200/api").owns_server


@pytest.mark.parametrize(
    "auth",
    ["rahasia", ":rahasia", "kantor:", "kantor: rahasia", "kantor:rahasiä", "kantor:ra\thasia"],
)
def test_a_password_that_prefect_cannot_use_is_named_and_not_repeated(
    auth: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TINDAK_HOME", str(tmp_path))
    monkeypatch.setenv("TINDAK_PREFECT_AUTH", auth)
    with pytest.raises(BadSetting, match="TINDAK_PREFECT_AUTH") as told:
        load()
    assert "nama:sandi" in str(told.value)
    assert "rahasi" not in str(told.value)


def test_the_password_goes_to_prefects_server_and_clients_and_into_no_representation() -> None:
    settings = Settings(prefect_auth=AUTH, prefect_host="0.0.0.0", prefect_api_url="")  # noqa: S104
    told = prefect_environment(settings)
    assert told["PREFECT_SERVER_API_AUTH_STRING"] == told["PREFECT_API_AUTH_STRING"] == AUTH
    assert "rahasia" not in repr(settings) + str(settings) + settings.model_dump_json()


def test_without_a_password_prefect_is_told_none() -> None:
    told = prefect_environment(Settings(prefect_auth="", prefect_api_url=""))
    assert not [name for name in told if "AUTH" in name or name == "PREFECT_UI_API_URL"]
