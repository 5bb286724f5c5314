"""What dies is started again, until that mends nothing; what is ended leaves nobody behind."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

import pytest

import shell.child_processes
from letters.errors import GaveUp
from shell.child_processes import RESTARTS, ChildProcess, keep_running


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shell.child_processes, "LONGEST_PAUSE", 0.01)


async def test_a_child_that_dies_again_and_again_ends_the_office_and_names_its_log(
    tmp_path: Path,
) -> None:
    said: list[str] = []
    child = ChildProcess("pekerja", (sys.executable, "-c", "print('rusak'); raise SystemExit(3)"))
    with pytest.raises(GaveUp, match=r"pekerja\.log"):
        await keep_running(child, tmp_path, os.environ, said.append)
    assert len(said) == RESTARTS - 1
    assert all("kode 3" in line for line in said)
    assert (tmp_path / "log" / "pekerja.log").read_text(encoding="utf-8").count("rusak") == RESTARTS


async def test_a_child_is_ended_with_its_keeper(tmp_path: Path) -> None:
    child = ChildProcess("tidur", (sys.executable, "-c", "import time; time.sleep(600)"))
    keeping = asyncio.create_task(keep_running(child, tmp_path, os.environ, print))
    number = tmp_path / "tidur.pid"
    while not number.exists():
        await asyncio.sleep(0.01)
    pid = int(number.read_text(encoding="ascii"))
    keeping.cancel()
    with pytest.raises(asyncio.CancelledError):
        await keeping
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
