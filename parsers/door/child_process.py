"""The process in which letters are read: hostile files meet its limits, not the worker.

Speaks JSON, a line a letter: {"path"} in, {"reading"} out; {"path", "page", "turn"} in, {"image",
"width", "height"} out; or {"error", "fields"} out. `parsers.door.reader_pool` is its only caller.
"""

from __future__ import annotations

import base64
import json
import logging
import os
import resource
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TextIO

from letters.errors import CorruptLetter, LetterError, NoSuchPage, TooMuchInside
from parsers.door.read_file import bytes_of, place_of, read_in_this_process
from parsers.page.pdf_words import MOST_PAGES

READY = '"ready"\n'
"""The first line: from here on the clock of a letter may run."""
MEMORY = 2 * 1024**3
"""Bytes that a letter may take: a page at 200 dpi with OCR takes a third of it, a bomb more than
any number.
"""
FILES = 64 * 1024**2
"""Bytes that may be written: nothing here writes files."""
GROWN = 800 * 1024**2
"""Bytes held after a letter from which the process is worn out: a fresh one is started for the next
letter.
"""
CPU_SECONDS = 90
"""Processor time for one letter, in case whoever asked is no longer there to end it."""


def main() -> None:
    """Answer until the door closes."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a library prints is no answer
    for kind, most in (
        (resource.RLIMIT_DATA, MEMORY),
        (resource.RLIMIT_FSIZE, FILES),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(kind, (most, most))
    answers.write(READY)
    answers.flush()
    serve(sys.stdin, answers)


def serve(asked: TextIO, answers: TextIO) -> None:
    """Read each letter asked for."""
    for line in asked:
        used = resource.getrusage(resource.RUSAGE_SELF)
        spent = int(used.ru_utime + used.ru_stime)
        resource.setrlimit(resource.RLIMIT_CPU, (spent + CPU_SECONDS, resource.RLIM_INFINITY))
        said = answer(json.loads(line))
        answers.write(json.dumps({**said, "last": _held() > GROWN}) + "\n")
        answers.flush()


def _held() -> int:
    """Bytes of memory that this process holds."""
    try:
        return (
            int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
            * resource.getpagesize()
        )
    except OSError:
        return 0


def answer(asked: Mapping[str, Any]) -> Mapping[str, Any]:
    """What is said of one file, whatever it does to its readers."""
    try:
        path = Path(asked["path"])
        return (
            _drawn(path, asked["page"], asked["turn"])
            if "page" in asked
            else {"reading": read_in_this_process(path).as_json()}
        )
    except LetterError as err:
        return {
            "error": type(err).__name__,
            "fields": {key: str(value) for key, value in err.fields.items()},
        }
    except OSError as err:
        return {"error": "OSError", "fields": {"errno": err.errno, "strerror": err.strerror}}
    except MemoryError:
        return {"error": TooMuchInside.__name__, "fields": {}}
    except Exception as err:  # noqa: BLE001 - a torn PDF breaks its readers in a hundred ways
        logging.getLogger(__name__).warning("cannot be read: %s", place_of(err))
        return {"error": CorruptLetter.__name__, "fields": {}}


def _drawn(path: Path, page: int, turn: int) -> Mapping[str, Any]:
    from parsers.scan.page_images import draw_page  # noqa: PLC0415 - digital letters need no pictures to be read

    if page > MOST_PAGES:
        raise NoSuchPage(page=page)
    image, width, height = draw_page(bytes_of(path), page, turn)
    return {"image": base64.b64encode(image).decode("ascii"), "width": width, "height": height}


if __name__ == "__main__":
    main()
