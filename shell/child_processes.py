"""The processes of an office: started, logged, started again when they die, ended together."""

from __future__ import annotations

import asyncio
import ctypes
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from durable_files import durable_write
from letters.errors import GaveUp
from settings import ROOT

STOP_SECONDS = 35.0
RESTARTS, WINDOW = 5, 120.0
"""So many deaths of one child in so many seconds end the office: starting again mends nothing."""
LONGEST_PAUSE = 10.0
PR_SET_PDEATHSIG = 1
Say = Callable[[str], None]


@dataclass(slots=True)
class ChildProcess:
    """A process of the office.

    Attributes:
        deaths: when it died lately (seconds of a steady clock).
    """

    name: str
    command: Sequence[str]
    deaths: list[float] = field(default_factory=list)


async def keep_running(child: ChildProcess, var: Path, env: Mapping[str, str], say: Say) -> None:
    """Run a child, again when it dies; it ends when this task is cancelled.

    Args:
        var: where its log (`log/<name>.log`) and its number (`<name>.pid`) are written.
        say: told when it dies, in Bahasa Indonesia.

    Raises:
        GaveUp: it died again and again.
    """
    log_path = var / "log" / f"{child.name}.log"
    log_path.parent.mkdir(parents=True, exist_ok=True)
    while True:
        process = await _start(child, log_path, env)
        durable_write(var / f"{child.name}.pid", str(process.pid))
        try:
            code = await process.wait()
        except asyncio.CancelledError:
            await _end(process)
            raise
        recent = [at for at in child.deaths if at > time.monotonic() - WINDOW]
        child.deaths = [*recent, time.monotonic()]
        if len(child.deaths) >= RESTARTS:
            raise GaveUp(name=child.name, times=RESTARTS, log=log_path)
        say(f"{child.name} berhenti (kode {code}); dinyalakan lagi, ke-{len(child.deaths)}.")
        await asyncio.sleep(min(2 ** len(child.deaths) / 2, LONGEST_PAUSE))


async def _start(
    child: ChildProcess, log_path: Path, env: Mapping[str, str]
) -> asyncio.subprocess.Process:
    with log_path.open("ab") as log:
        return await asyncio.create_subprocess_exec(
            *child.command,
            cwd=ROOT,
            env=dict(env),
            stdout=log,
            stderr=log,
            preexec_fn=_end_with_parent,
            start_new_session=True,
        )


async def _end(process: asyncio.subprocess.Process) -> None:
    with suppress(ProcessLookupError):
        process.terminate()
    try:
        await asyncio.wait_for(process.wait(), STOP_SECONDS)
    except TimeoutError:
        process.kill()
        await process.wait()


def _end_with_parent() -> None:
    """No orphans, even when `tindak up` itself is killed (Linux)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def environment_of_children(told: Mapping[str, str]) -> dict[str, str]:
    """Our own environment, with what Prefect and Tindak are told."""
    return os.environ | dict(told)
