"""The office that tests use: the project's own office.yaml and SOP, an invented letter, a register
in a temp folder.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from actions.workspace import Workspace
from letters.office import Office, parse_office
from letters.sop import Service
from records.register import Register
from records.upgrade import upgrade
from settings import ROOT, Settings
from templates.service_folder import load_service

# No test speaks to a Prefect that it did not start itself, nor has one started behind its back.
os.environ |= {
    "PREFECT_API_URL": "http://127.0.0.1:1/api",
    "PREFECT_SERVER_ALLOW_EPHEMERAL_MODE": "false",
}

WIB = ZoneInfo("Asia/Jakarta")


def wib(text: str) -> datetime:
    """`2026-11-16 08:00` in WIB."""
    return datetime.fromisoformat(text).replace(tzinfo=WIB)


MONDAY = wib("2026-11-16 08:00")
TESTS = Path(__file__).parent


SHARED = ("open_office", "locked_office", "mail_office", "pages_office", "postfix_office")
"""Offices that many facts share: one worker of pytest-xdist has them all."""


@pytest.hookimpl(tryfirst=True)  # before xdist looks for its groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs servers or a browser by what it uses, and keep together what is shared."""
    for item in items:
        names = set(getattr(item, "fixturenames", ()))
        if item.path.relative_to(TESTS).parts[0] in {"doors", "journeys"}:
            item.add_marker("servers")
        if "browsers" in names:
            item.add_marker("browser")
        for shared in names.intersection(SHARED):
            item.add_marker(pytest.mark.xdist_group(shared))


@pytest.fixture(scope="session")
def office() -> Office:
    return parse_office((ROOT / "office.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def service() -> Service:
    return load_service("rapat-dengan-akses-internet").service


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A workspace with an empty register and inbox; no Prefect."""
    (tmp_path / "office.yaml").write_text(
        (ROOT / "office.yaml").read_text(encoding="utf-8"), encoding="utf-8"
    )
    for folder in ("var", "inbox", "outbox"):
        (tmp_path / folder).mkdir()
    settings = Settings(home=tmp_path, smtp_url="", database_url="", prefect_api_url="")
    register = Register(settings.database)
    upgrade(register)
    yield Workspace(settings, register)
    register.engine.dispose()


FACTS: dict[str, Any] = {
    "nomor": "000.1.4/0271/ARSIP/2026",
    "tanggal": "2026-11-12",
    "hal": "Permohonan Fasilitasi Zoom Meeting",
    "pemohon": "Dinas Kesehatan dan Keluarga Berencana",
    "kegiatan": [
        {
            "acara": "Rapat",
            "mulai": "2026-11-24T09:00",
            "selesai": "2026-11-24T11:00",
            "tempat": "TCM Room",
        },
    ],
    "aplikasi": ["Zoom Meeting"],
    "peserta": 25,
}
