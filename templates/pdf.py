"""PDF beside DOCX, where LibreOffice is installed. The only module that knows LibreOffice."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from durable_files import durable_write

TIMEOUT = 120
POLITENESS = 10
"""How far LibreOffice stands back (nice): letters come in and are answered meanwhile."""


@dataclass(slots=True)
class _Tray:
    """What waits for LibreOffice: one profile, one LibreOffice at a time."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    wanted: set[str] = field(default_factory=set)


_trays: dict[asyncio.AbstractEventLoop, _Tray] = {}


def office_program() -> str | None:
    """LibreOffice's program, None where it is not installed."""
    return shutil.which("soffice") or shutil.which("libreoffice")


async def make_pdfs(documents: Sequence[str], var: Path) -> list[Path]:
    """A PDF beside each document that has none; without LibreOffice, or when it fails, documents go
    as DOCX only.

    Args:
        documents: paths of DOCX files.
        var: where LibreOffice keeps its own settings.
    """
    program = office_program()
    lacking = await asyncio.to_thread(_lacking, documents)
    if program is None or not lacking:
        return []
    tray = _trays.setdefault(asyncio.get_running_loop(), _Tray())
    tray.wanted.update(lacking)
    async with (
        tray.lock
    ):  # it takes seconds to start: all that waited meanwhile are converted together
        wanted, tray.wanted = sorted(tray.wanted), set()
        waiting = await asyncio.to_thread(_lacking, wanted)
        await _convert(program, var, waiting)
        own = await asyncio.to_thread(_lacking, documents)
        if set(own) != set(waiting):  # perhaps another letter's document broke it
            await _convert(program, var, own)
    left = await asyncio.to_thread(_lacking, documents)
    return [Path(d).with_suffix(".pdf") for d in lacking if d not in left]


def _lacking(documents: Sequence[str]) -> list[str]:
    return [d for d in documents if Path(d).is_file() and not Path(d).with_suffix(".pdf").exists()]


async def _convert(program: str, var: Path, documents: Sequence[str]) -> None:
    """Convert copies in a folder of their own.

    What comes out is put beside its document, whole or not at all.
    """
    if not documents:
        return
    profile = (var / "libreoffice").resolve()
    await asyncio.to_thread(var.mkdir, parents=True, exist_ok=True)
    with TemporaryDirectory(dir=var, prefix="pdf-") as folder:
        copies = [
            (Path(document), Path(folder) / f"{n}.docx") for n, document in enumerate(documents)
        ]
        await asyncio.to_thread(_copy, copies)
        await _run(
            program,
            f"-env:UserInstallation=file://{profile}",
            "--headless",
            "--norestore",
            "--convert-to",
            "pdf",
            "--outdir",
            folder,
            *(str(copy) for _, copy in copies),
        )
        made = [
            (copy.with_suffix(".pdf"), document.with_suffix(".pdf")) for document, copy in copies
        ]
        await asyncio.to_thread(_copy, made)


def _copy(pairs: Sequence[tuple[Path, Path]]) -> None:
    """Copy what is there; a file appears under its name when it is whole."""
    for source, target in pairs:
        with suppress(FileNotFoundError):
            durable_write(target, source.read_bytes())


async def _run(*command: str) -> None:
    process = await asyncio.create_subprocess_exec(
        *command,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
        start_new_session=True,
    )
    with suppress(OSError):
        os.setpriority(os.PRIO_PGRP, process.pid, POLITENESS)
    try:
        with suppress(TimeoutError):
            await asyncio.wait_for(process.wait(), TIMEOUT)
    finally:
        if process.returncode is None:
            os.killpg(process.pid, signal.SIGKILL)  # the program is a script that starts another
            await process.wait()
