"""One office in one folder."""

from __future__ import annotations

import os
import socket
from pathlib import Path
from typing import Any

import pytest

from letters.errors import AlreadyRunning, BadSetting, PortTaken
from settings import Settings
from shell.single_instance import single_instance
from tests.office_process import free_port


def settings_of(home: Path, **changes: Any) -> Settings:
    told: dict[str, Any] = {"home": home, "prefect_port": free_port(), "web_port": free_port()}
    return Settings(**(told | {"prefect_api_url": ""} | changes))


def test_a_second_office_in_the_same_folder_is_told_who_has_it(tmp_path: Path) -> None:
    with (
        single_instance(settings_of(tmp_path)),
        pytest.raises(AlreadyRunning, match=str(os.getpid())),
    ):
        single_instance(settings_of(tmp_path)).__enter__()
    with single_instance(settings_of(tmp_path)):
        pass


def test_a_port_that_another_program_has_is_named_with_its_setting(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(PortTaken, match=f"{port}.*TINDAK_WEB_PORT|TINDAK_WEB_PORT.*{port}"):
            single_instance(settings_of(tmp_path, web_port=port)).__enter__()


def test_an_address_of_another_machine_is_named_with_its_setting(tmp_path: Path) -> None:
    with pytest.raises(BadSetting, match="TINDAK_WEB_HOST"):
        single_instance(settings_of(tmp_path, web_host="192.0.2.7")).__enter__()
