"""PDF beside DOCX, where LibreOffice is installed. The only module that knows LibreOffice."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Sequence
from pathlib import Path

TIMEOUT = 120
_one_at_a_time: dict[asyncio.AbstractEventLoop, asyncio.Lock] = {}


def office_program() -> str | None:
    """LibreOffice's program, None where it is not installed."""
    return shutil.which("soffice") or shutil.which("libreoffice")


async def make_pdfs(documents: Sequence[str], var: Path) -> list[Path]:
    """A PDF beside each document that has none; without LibreOffice, or when it fails, documents go as DOCX only.

    Args:
        documents: paths of DOCX files.
        var: where LibreOffice keeps its own settings.
    """
    program = office_program()
    lacking = await asyncio.to_thread(_lacking, documents)
    if program is None or not lacking:
        return []
    profile = (var / "libreoffice").resolve()
    lock = _one_at_a_time.setdefault(asyncio.get_running_loop(), asyncio.Lock())
    async with lock:  # one profile, one LibreOffice
        for folder in sorted({Path(d).parent for d in lacking}):
            files = [d for d in lacking if Path(d).parent == folder]
            await _convert(program, profile, folder, files)
    left = await asyncio.to_thread(_lacking, documents)
    return [Path(d).with_suffix(".pdf") for d in lacking if d not in left]


def _lacking(documents: Sequence[str]) -> list[str]:
    return [d for d in documents if Path(d).is_file() and not Path(d).with_suffix(".pdf").exists()]


async def _convert(program: str, profile: Path, folder: Path, files: Sequence[str]) -> None:
    process = await asyncio.create_subprocess_exec(
        program, f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", "--convert-to", "pdf",
        "--outdir", str(folder), *files,
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        await asyncio.wait_for(process.wait(), TIMEOUT)
    except (TimeoutError, asyncio.CancelledError):
        process.kill()
        await process.wait()
