"""The inbox folder: the event is a bell, the folder is the truth.

The only module that knows watchdog.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.polling import PollingObserver

from durable_files import durable_write
from letters.errors import FileChanged, UnwritableFolder

REFUSED = "ditolak"
"""The folder inside the inbox for what is no readable letter."""
TEMPORARY = (
    ".part",
    ".partial",
    ".crdownload",
    ".download",
    ".filepart",
    ".tmp",
    ".temp",
    ".swp",
    ".lock",
)
HIDDEN = (".", "~$", "~")
CHECK_SECONDS = 0.1
"""How often an unquiet file is looked at."""
ROUND_SECONDS = 10.0
"""The folder is looked at so often without a bell: network shares lose events."""
LONGEST_STEM, LONGEST_SUFFIX = 60, 10
"""Letters of a name that are kept: file systems stop at 255 bytes, and a note stands beside each
refused file.
"""
READ_ONLY = 0o440
"""Permissions of an original: nobody writes to it again."""
EMPTY_FACTOR = 10
"""An empty file may be a copy that has not begun: it must be quiet so many times longer."""


@dataclass(slots=True)
class QuietFiles:
    """Tells which files have stopped growing (the model: paperless-ngx' FileStabilityTracker).

    A file is ready when its size and modification time have been the same for `seconds`. It covers:
    a file dropped at once, copied slowly, moved in, renamed from `.part`, there before the start,
    in a folder dropped whole.
    """

    seconds: float
    seen: dict[Path, tuple[int, int, float]] = field(default_factory=dict)

    def ready(self, files: list[Path], now: float) -> list[Path]:
        """The files to be taken at `now` (seconds of any steady clock), oldest first."""
        marks = {path: mark for path in files if (mark := _mark(path))}
        self.seen = {
            path: old if (old := self.seen.get(path)) and old[:2] == mark else (*mark, now)
            for path, mark in marks.items()
        }
        waited = {path: now - since for path, (_, _, since) in self.seen.items()}
        enough = [path for path in files if path in waited and waited[path] >= self._needed(path)]
        return sorted(enough, key=lambda path: (self.seen[path][1], path.name))

    def _needed(self, path: Path) -> float:
        return self.seconds if self.seen[path][0] else self.seconds * EMPTY_FACTOR


def waiting_files(inbox: Path) -> list[Path]:
    """All files of the inbox and its folders that may be letters.

    Hidden, temporary and refused ones are left alone.
    """
    found = []
    for folder, names, files in os.walk(inbox):
        names[:] = [
            n
            for n in names
            if not n.startswith(HIDDEN) and not (n == REFUSED and Path(folder) == inbox)
        ]
        found += [Path(folder) / name for name in files if is_taken_up(name)]
    return [path for path in found if path.is_file() and not path.is_symlink()]


def is_taken_up(name: str) -> bool:
    """Whether a file of this name is looked at all."""
    return not name.startswith(HIDDEN) and not name.casefold().endswith(TEMPORARY)


async def quiet_files(
    inbox: Path,
    seconds: float,
    *,
    polling: bool,
    stopped: Callable[[], bool],
    clock: Callable[[], float],
) -> AsyncIterator[Path]:
    """Every file that has become quiet, again and again while it stays; ends when `stopped()` says
    so.

    Raises:
        UnwritableFolder: the inbox cannot be made or used.
    """
    prepare(inbox)
    quiet, bell = QuietFiles(seconds), asyncio.Event()
    with _bell(inbox, bell, polling=polling):
        while not stopped():
            bell.clear()
            files = await asyncio.to_thread(waiting_files, inbox)
            for path in quiet.ready(files, clock()):
                yield path
                if stopped():
                    return
            pause = CHECK_SECONDS if files else ROUND_SECONDS
            with suppress(TimeoutError):
                await asyncio.wait_for(_rung(bell, stopped), pause)


def prepare(inbox: Path) -> None:
    """Make the inbox and its folder for refused files.

    Raises:
        UnwritableFolder: that is not possible.
    """
    try:
        (inbox / REFUSED).mkdir(parents=True, exist_ok=True)
    except OSError as err:
        raise UnwritableFolder(folder=inbox) from err
    if not os.access(inbox, os.W_OK):
        raise UnwritableFolder(folder=inbox)


def sha256(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hex."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def arrival_mark(path: Path) -> str:
    """What tells this arrival of some bytes from another: the same file looked at again is no
    second arrival.
    """
    found = path.stat()
    return f"{found.st_ino}-{found.st_mtime_ns}-{path.name}"


def is_inside(path: Path, inbox: Path) -> bool:
    """Whether a file is there and lies in the inbox, whatever its path says."""
    return path.is_file() and path.resolve().is_relative_to(inbox.resolve())


def plain_name(path: Path) -> Path:
    """A file under a name that can be written down: names of old zips and shares need not be
    UTF-8.
    """
    name = os.fsencode(path.name).decode("utf-8", "replace")
    return path if name == path.name else path.rename(_free_name(path.with_name(name)))


def file_original(path: Path, kept: Path, digest: str) -> None:
    """Copy a letter byte for byte to `kept` in a folder of its own, safely on disk when this
    returns.

    The SHA-256 stands beside it, as `sha256sum -c` reads it. A folder that is there already, though
    the register knows no such letter, was left by a crash or belongs to another register: it is
    moved aside, never deleted.

    Raises:
        UnwritableFolder: the outbox cannot be written.
        FileChanged: the file is another one than was read.
    """
    try:
        if kept.parent.exists():
            kept.parent.rename(_free_name(kept.parent.with_name(f"{kept.parent.name}-lama")))
        durable_write(kept, path.read_bytes(), mode=READ_ONLY)
        if sha256(kept) != digest:
            raise FileChanged(file=path.name)
        durable_write(kept.with_name("asli.sha256"), f"{digest}  {kept.name}\n")
    except OSError as err:
        raise UnwritableFolder(folder=kept.parent) from err


def remove(path: Path, mark: str, inbox: Path, keep: tuple[str, ...] = ()) -> None:
    """Take a registered file out of the inbox, and the folder it came in when that is empty now.

    Args:
        mark: the arrival that was registered; another file that took its name meanwhile stays.
    """
    if path.exists() and arrival_mark(path) == mark:
        path.unlink()
    folder = path.parent
    while folder != inbox and inbox in folder.parents and folder.name not in keep:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent


def move_to_refused(path: Path, inbox: Path, advice: str) -> Path:
    """Move a file that is no letter to `ditolak/`, with the reason and what to do beside it.

    Raises:
        UnwritableFolder: the inbox cannot be written.
    """
    try:
        (inbox / REFUSED).mkdir(exist_ok=True)
        kept = _free_name(inbox / REFUSED / path.name)
        note = kept.with_name(f"{kept.name}.txt")
        durable_write(note, f"{path.name}\n\n{advice}\n")
        path.replace(kept)
    except OSError as err:
        raise UnwritableFolder(folder=inbox / REFUSED) from err
    return kept


def _free_name(path: Path) -> Path:
    """The path, shortened and numbered so that neither it nor the note beside it is taken."""
    path = path.with_name(path.stem[:LONGEST_STEM] + path.suffix[:LONGEST_SUFFIX])
    number, free = 2, path
    while free.exists() or free.with_name(f"{free.name}.txt").exists():
        free = path.with_stem(f"{path.stem} ({number})")
        number += 1
    return free


def _mark(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns


async def _rung(bell: asyncio.Event, stopped: Callable[[], bool]) -> None:
    while not bell.is_set() and not stopped():
        with suppress(TimeoutError):
            await asyncio.wait_for(bell.wait(), 1.0)


class _Ring(FileSystemEventHandler):
    def __init__(self, ring: Callable[[], object]) -> None:
        self.ring = ring

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type not in ("opened", "closed_no_write"):  # our own looking rings no bell
            self.ring()


@contextmanager
def _bell(inbox: Path, bell: asyncio.Event, *, polling: bool) -> Iterator[None]:
    loop = asyncio.get_running_loop()
    observer = PollingObserver(timeout=1) if polling else Observer()
    observer.schedule(
        _Ring(lambda: loop.call_soon_threadsafe(bell.set)), str(inbox), recursive=True
    )
    observer.start()
    try:
        yield
    finally:
        observer.stop()
        observer.join(5)
