"""The way in: one file in, one reading or picture out, whatever the file is.

A child process opens the file.
"""

from __future__ import annotations

import atexit
import base64
import hashlib
import json
import os
import selectors
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import IO, Any, cast

from letters import errors
from letters.errors import CorruptLetter, LetterError, TooSlowToRead, UnreadableFile
from letters.reading import FIELDS, Field, Reading, Source

SECONDS = 24
"""How long one letter may take; a page of a scan takes three."""
DRAWING_SECONDS = 10
"""How long one picture may take; a third of a second as a rule."""
START_SECONDS = 30
"""How long a child may take to start, on a busy machine; half a second as a rule."""
CHILDREN = 2
"""Letters read at once: one long scan shall not keep the next letter waiting."""
ROOT = Path(__file__).resolve().parents[2]
_WORKING = (
    "PATH",
    "LANG",
    "LC_ALL",
    "TZ",
    "VIRTUAL_ENV",
    "LD_LIBRARY_PATH",
    "OPENBLAS_CORETYPE",
    "OPENBLAS_L2_SIZE",
)
"""What a child is told of the environment: no secret, no server."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A page as people see it: WebP, and its size in points."""

    image: bytes
    width: float
    height: float


class ReaderProcess:
    """One process that reads letters, one after another; started once, not for each letter."""

    def __init__(self) -> None:
        env = {name: os.environ[name] for name in _WORKING if name in os.environ}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "parsers.door.child_process"],
            cwd=ROOT,
            env=env | {"MALLOC_ARENA_MAX": "2"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,
            bufsize=0,
        )
        self._asked, self._answers = (
            cast("IO[bytes]", self.process.stdin),
            cast("IO[bytes]", self.process.stdout),
        )
        self.is_ready = False
        self.is_worn_out = False

    def ask(self, path: Path, seconds: float, **what: int) -> Mapping[str, Any] | None:
        """The child's answer; None when it died.

        Args:
            path: the file.
            seconds: how long the answer may take.
            what: `page` and `turn` of a picture; nothing for a reading.

        Raises:
            TooSlowToRead: it took too long; the child is of no use afterwards.
        """
        if not self.is_ready:
            self.is_ready = bool(self._line(START_SECONDS))
        try:
            self._asked.write(json.dumps({"path": str(path.resolve()), **what}).encode() + b"\n")
            self._asked.flush()
        except BrokenPipeError:
            self.is_worn_out = True
            return None
        line = self._line(seconds)
        answer: Mapping[str, Any] = json.loads(line) if line.endswith(b"\n") else {"last": True}
        self.is_worn_out = answer["last"]
        return answer if len(answer) > 1 else None

    def _line(self, seconds: float) -> bytes:
        gathered, end = b"", monotonic() + seconds
        with selectors.DefaultSelector() as waiting:
            waiting.register(self._answers, selectors.EVENT_READ)
            while not gathered.endswith(b"\n"):
                if not waiting.select(max(0.0, end - monotonic())):
                    raise TooSlowToRead(seconds=round(seconds))
                piece = os.read(self._answers.fileno(), 1 << 16)
                if not piece:
                    break
                gathered += piece
        return gathered

    def end(self) -> None:
        """End the process, at once."""
        self.process.kill()
        self.process.wait()
        self._asked.close()
        self._answers.close()


class ReaderPool:
    """Reads and draws letters for many threads with few children, which it starts when needed."""

    def __init__(self, children: int = CHILDREN, seconds: float = SECONDS) -> None:
        self.seconds = seconds
        self.turns = threading.BoundedSemaphore(children)
        self.idle: list[ReaderProcess] = []

    def read(self, path: Path) -> Reading:
        """Read one letter.

        Raises:
            LetterError: what cannot be a letter that we can read; its `reason` is READING.md's.
            OSError: the file cannot be opened.
        """
        return Reading.from_json(self._answer(path, self.seconds)["reading"])

    def draw(self, path: Path, page: int, turn: int = 0) -> Drawing:
        """Draw one page (from 1) of a letter, turned clockwise by a number of quarters in degrees.

        Raises:
            LetterError: it cannot be drawn, or has no such page.
            OSError: the file cannot be opened.
        """
        answer = self._answer(path, DRAWING_SECONDS, page=page, turn=turn)
        return Drawing(
            image=base64.b64decode(answer["image"]), width=answer["width"], height=answer["height"]
        )

    def _answer(self, path: Path, seconds: float, **what: int) -> Mapping[str, Any]:
        """What a child answers."""
        answer = self._ask(path, seconds, **what) or self._ask(path, seconds, **what)
        if (
            answer is None
        ):  # one child may have died of something else before; the file was too much for two
            raise CorruptLetter
        if "error" in answer:
            raise _error(answer["error"], answer["fields"])
        return answer

    def _ask(self, path: Path, seconds: float, **what: int) -> Mapping[str, Any] | None:
        with self._child() as child:
            return child.ask(path, seconds, **what)

    def close(self) -> None:
        """End the idle children."""
        while (child := self._idle_one()) is not None:
            child.end()

    def _idle_one(self) -> ReaderProcess | None:
        """An idle child; asked and taken at once, for another thread may ask meanwhile."""
        with suppress(IndexError):
            return self.idle.pop()
        return None

    @contextmanager
    def _child(self) -> Iterator[ReaderProcess]:
        """A child for one letter; one that died or hangs is not used again."""
        with self.turns:
            child = self._idle_one() or ReaderProcess()
            try:
                yield child
            except BaseException:
                child.end()
                raise
            if child.is_worn_out:
                child.end()
            else:
                self.idle.append(child)


def _error(name: str, fields: Mapping[str, Any]) -> Exception:
    if name == "OSError":
        return OSError(fields["errno"], fields["strerror"])
    known = getattr(errors, name, CorruptLetter)
    return known(**fields) if issubclass(known, LetterError) else CorruptLetter()


_POOL = ReaderPool()
atexit.register(_POOL.close)


def read_file(path: Path) -> Reading:
    """Read one letter in a child process with limits on memory, time, pages and pixels.

    Raises:
        LetterError: what cannot be a letter that we can read; its `reason` is READING.md's.
        OSError: the machine's trouble (a full disk, too many files): again later.
    """
    try:
        return _POOL.read(path)
    except (FileNotFoundError, PermissionError, IsADirectoryError) as err:
        raise UnreadableFile from err


def draw_page(path: Path, page: int, turn: int = 0) -> Drawing:
    """Draw one page (from 1) of a letter in the same kind of child process; `turn` is degrees
    clockwise, in quarters.

    Raises:
        LetterError: it cannot be drawn, or has no such page.
        OSError: the file cannot be opened.
    """
    return _POOL.draw(path, page, turn)


def read_or_reject(path: Path) -> Reading:
    """Read one letter.

    What cannot be read comes back as `rejected` with its reason, never as an error.
    """
    try:
        return _POOL.read(path)
    except LetterError as err:
        return _rejected(path, err.reason, str(err))
    except OSError:
        return _rejected(path, CorruptLetter.reason, str(UnreadableFile()))


def _rejected(path: Path, reason: str, advice: str) -> Reading:
    digest = ""
    with suppress(OSError):
        if path.is_file():  # not a pipe or a device, which would never end
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
    fields = {name: Field() for name in FIELDS}
    return Reading(
        file=path.name,
        status="rejected",
        reason=reason,
        source=Source(sha256=digest),
        fields=fields,
        warnings=(advice,),
    )
