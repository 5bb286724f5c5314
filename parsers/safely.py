"""The room's door: one file in, one reading out, whatever the file is. Letters are read in a child process."""

from __future__ import annotations

import atexit
import hashlib
import json
import os
import selectors
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic
from typing import IO, Any, cast

from letters import errors
from letters.errors import CorruptLetter, LetterError, TooSlowToRead, UnreadableFile
from letters.reading import FIELDS, Field, Reading, Source

SECONDS = 24
"""How long one letter may take; a page of a scan takes three."""
START_SECONDS = 30
"""How long a child may take to start, on a busy machine; half a second as a rule."""
CHILDREN = 2
"""Letters read at once: one long scan shall not keep the next letter waiting."""
ROOT = Path(__file__).resolve().parents[1]
_WORKING = ("PATH", "LANG", "LC_ALL", "TZ", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "OPENBLAS_CORETYPE",
            "OPENBLAS_L2_SIZE")  # fmt: skip
"""What a child is told of the environment: no secret, no server."""


class Child:
    """One process that reads letters, one after another; started once, not for each letter."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        env = {name: os.environ[name] for name in _WORKING if name in os.environ}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "parsers.child"], cwd=ROOT, env=env | {"MALLOC_ARENA_MAX": "2"},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True,
            bufsize=0,
        )  # fmt: skip
        self._asked, self._answers = cast("IO[bytes]", self.process.stdin), cast("IO[bytes]", self.process.stdout)
        self.is_ready = False
        self.is_worn_out = False

    def ask(self, path: Path) -> Mapping[str, Any] | None:
        """The child's answer; None when it died.

        Raises:
            TooSlowToRead: it took too long; the child is of no use afterwards.
        """
        if not self.is_ready:
            self.is_ready = bool(self._line(monotonic() + START_SECONDS))
        end = monotonic() + self.seconds
        try:
            self._asked.write(json.dumps({"path": str(path.resolve())}).encode() + b"\n")
            self._asked.flush()
        except BrokenPipeError:
            self.is_worn_out = True
            return None
        line = self._line(end)
        answer: Mapping[str, Any] = json.loads(line) if line.endswith(b"\n") else {"last": True}
        self.is_worn_out = answer["last"]
        return answer if len(answer) > 1 else None

    def _line(self, end: float) -> bytes:
        gathered = b""
        with selectors.DefaultSelector() as waiting:
            waiting.register(self._answers, selectors.EVENT_READ)
            while not gathered.endswith(b"\n"):
                if not waiting.select(max(0.0, end - monotonic())):
                    raise TooSlowToRead(seconds=round(self.seconds))
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


class Reader:
    """Reads letters for many threads with few children, which it starts when needed."""

    def __init__(self, children: int = CHILDREN, seconds: float = SECONDS) -> None:
        self.seconds = seconds
        self.turns = threading.BoundedSemaphore(children)
        self.idle: list[Child] = []

    def read(self, path: Path) -> Reading:
        """Read one letter.

        Raises:
            LetterError: what cannot be a letter that we can read; its `reason` is READING.md's.
            OSError: the file cannot be opened.
        """
        answer = self._ask(path) or self._ask(path)  # a child may have died of something else before
        if answer is None:  # the file was too much for two of them
            raise CorruptLetter
        if "reading" in answer:
            return Reading.from_json(answer["reading"])
        raise _error(answer["error"], answer["fields"])

    def _ask(self, path: Path) -> Mapping[str, Any] | None:
        with self._child() as child:
            return child.ask(path)

    def close(self) -> None:
        """End the idle children."""
        while self.idle:
            self.idle.pop().end()

    @contextmanager
    def _child(self) -> Iterator[Child]:
        """A child for one letter; one that died or hangs is not used again."""
        with self.turns:
            child = self.idle.pop() if self.idle else Child(self.seconds)
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


_READER = Reader()
atexit.register(_READER.close)


def read(path: Path) -> Reading:
    """Read one letter in a child process with limits on memory, time, pages and pixels.

    Raises:
        LetterError: what cannot be a letter that we can read; its `reason` is READING.md's.
        OSError: the file cannot be opened.
    """
    return _READER.read(path)


def read_or_reject(path: Path) -> Reading:
    """Read one letter; what cannot be read comes back as `rejected` with its reason, never as an error."""
    try:
        return read(path)
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
        file=path.name, status="rejected", reason=reason, source=Source(sha256=digest), fields=fields,
        warnings=(advice,),
    )  # fmt: skip
