"""Prefect beyond loopback: only with a password, which every part of the office knows and nothing
shows.
"""

from __future__ import annotations

import json
import os
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.error import HTTPError

import pytest

from parsers.door.reader_pool import ReaderProcess
from tests.journeys.conftest import MONDAY, shift_to
from tests.letter_maker import make_letter
from tests.office_process import ANSWERS, OfficeProcess, until

PASSWORD = "sandi-yang-rahasia"  # noqa: S105 - of an office in a test
AUTH = f"kantor:{PASSWORD}"


@pytest.fixture(scope="module")
def locked_office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OfficeProcess]:
    """An office open to all networks of its machine.

    Without the bell its worker would look once in ten minutes.
    """
    made = OfficeProcess(
        tmp_path_factory.mktemp("kantor"),
        TINDAK_CLOCK_SHIFT=shift_to(MONDAY),
        TINDAK_PREFECT_HOST="0.0.0.0",  # noqa: S104
        TINDAK_PREFECT_AUTH=AUTH,
        PREFECT_WORKER_QUERY_SECONDS="600",
    )
    made.open()
    yield made
    assert made.close() == 0


def asked(office: OfficeProcess, path: str, body: dict[str, Any] | None = None) -> int:
    """What somebody without the password is told."""
    data = None if body is None else json.dumps(body).encode()
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(office.api_url + path, data, headers)  # noqa: S310
    try:
        with urllib.request.urlopen(request) as reply:  # noqa: S310 (loopback)
            return int(reply.status)
    except HTTPError as err:
        with err:
            return err.code


def test_a_letter_is_taken_in_and_answered_while_the_worker_hears_the_bell(
    locked_office: OfficeProcess, tmp_path: Path
) -> None:
    locked_office.drop(make_letter(tmp_path / "surat.pdf"))
    for step in range(2, 5):
        until(lambda step=step: locked_office.at_step(step), 60, f"step {step}")  # type: ignore[misc]
        locked_office.answer("1", **ANSWERS[step])
    until(lambda: locked_office.at_step(5), 60, "step 5")


def test_whoever_does_not_know_the_password_is_told_nothing(locked_office: OfficeProcess) -> None:
    assert asked(locked_office, "/flow_runs/filter", {}) == 401
    assert asked(locked_office, "/flows/filter", {}) == 401
    assert asked(locked_office, "/flows/filter") == 401
    assert asked(locked_office, "/health") == 200
    assert locked_office.api("/flows/filter", {})


def test_the_password_is_shown_nowhere(locked_office: OfficeProcess) -> None:
    pids = [
        locked_office.pid("Prefect"),
        locked_office.pid("pekerja"),
        locked_office.process.pid if locked_office.process else 0,
    ]
    for pid in pids:
        assert PASSWORD not in Path(f"/proc/{pid}/cmdline").read_text(encoding="utf-8")
    told = locked_office.tindak("check", ok=False) + json.dumps(
        locked_office.api("/admin/settings")
    )
    told += json.dumps(locked_office.api("/flow_runs/filter", {})) + json.dumps(
        locked_office.api("/deployments/filter", {})
    )
    told += json.dumps(locked_office.api("/work_pools/filter", {})) + json.dumps(
        locked_office.api("/logs/filter", {})
    )
    for log in (locked_office.home / "up.log", *(locked_office.home / "var" / "log").iterdir()):
        told += log.read_text(encoding="utf-8")
    assert f"Prefect {locked_office.api_url.removesuffix('/api')}" in told
    assert PASSWORD not in told


def test_a_browser_on_another_machine_finds_the_server_where_its_page_came_from(
    locked_office: OfficeProcess,
) -> None:
    url = locked_office.api_url.removesuffix("/api") + "/ui-settings"
    with urllib.request.urlopen(url) as reply:  # noqa: S310 (loopback)
        told = json.load(reply)
    assert (told["api_url"], told["auth"]) == ("/api", "BASIC")


def test_a_wrong_password_is_said_in_one_line_by_every_command(
    locked_office: OfficeProcess,
) -> None:
    other = OfficeProcess(locked_office.home)
    other.env = locked_office.env | {
        "TINDAK_PREFECT_AUTH": "kantor:keliru",
        "PREFECT_API_URL": locked_office.api_url,
    }
    answer = ["answer", "1", *(f"{key}={value}" for key, value in ANSWERS[5].items())]
    for words in (["worker"], ["check", "--repair"], answer):
        printed = other.tindak(*words, ok=False)
        assert "menolak sandi kita" in printed
        assert "Traceback" not in printed


def test_without_a_password_an_office_does_not_open_to_the_network(tmp_path: Path) -> None:
    for host in ("0.0.0.0", "::", "192.0.2.7", "kantor.example"):  # noqa: S104
        printed = (
            OfficeProcess(tmp_path / "kantor", TINDAK_PREFECT_HOST=host)
            .tindak("up", ok=False)
            .strip()
        )
        assert "Isi TINDAK_PREFECT_AUTH=nama:sandi di .env" in printed
        assert len(printed.splitlines()) == 1


def test_an_address_of_another_machine_is_named(tmp_path: Path) -> None:
    office = OfficeProcess(
        tmp_path / "kantor", TINDAK_PREFECT_HOST="192.0.2.7", TINDAK_PREFECT_AUTH=AUTH
    )
    assert "TINDAK_PREFECT_HOST tidak dapat dipakai: 192.0.2.7 bukan alamat" in office.tindak(
        "up", ok=False
    )


def test_the_password_works_on_loopback_too_from_the_file_of_settings(tmp_path: Path) -> None:
    office = OfficeProcess(
        tmp_path / "kantor", TINDAK_CLOCK_SHIFT=shift_to(MONDAY), TINDAK_PREFECT_HOST="127.0.0.2"
    )
    (office.home / ".env").write_text(f"TINDAK_PREFECT_AUTH={AUTH}\n", encoding="ascii")
    (office.home / ".env").chmod(0o600)
    office.open()
    office.drop(make_letter(tmp_path / "surat.pdf"))
    until(lambda: office.at_step(2), 60, "step 2")
    assert office.close() == 0


def test_the_child_that_reads_letters_is_not_told_the_password(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in (
        "TINDAK_PREFECT_AUTH",
        "PREFECT_API_AUTH_STRING",
        "PREFECT_SERVER_API_AUTH_STRING",
    ):
        monkeypatch.setenv(name, AUTH)
    child = ReaderProcess()
    environ = Path(f"/proc/{child.process.pid}/environ").read_bytes()
    child.end()
    assert os.environ["PREFECT_API_AUTH_STRING"] == AUTH
    assert PASSWORD.encode() not in environ
