"""Write a file so that it appears whole or not at all, for the office's account alone."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

PRIVATE = 0o600
"""Files are for the office's account alone."""


def durable_write(path: Path, content: bytes | str, mode: int = PRIVATE) -> None:
    """Write `content` to `path`: safely on disk when this returns, never seen half written.

    Whoever writes the same file at the same time does no harm: the last one stays, whole.

    Args:
        path: its folder is made where it is missing.
        content: a text is written as UTF-8.
        mode: the file's permissions.

    Raises:
        OSError: it cannot be written; what was there before is still there.
    """
    with _whole_file(path, content, mode) as whole:
        whole.replace(path)


def durable_create(path: Path, content: bytes | str, mode: int = PRIVATE) -> None:
    """As `durable_write`, but whoever is first stays: a file that is there is never replaced.

    Raises:
        FileExistsError: it is there already.
        OSError: it cannot be written.
    """
    with _whole_file(path, content, mode) as whole:
        os.link(whole, path)


@contextmanager
def _whole_file(path: Path, content: bytes | str, mode: int) -> Iterator[Path]:
    """A hidden file beside `path` that is whole and on disk, to be given its name; never left."""
    data = content.encode() if isinstance(content, str) else content
    path.parent.mkdir(parents=True, exist_ok=True)
    unnamed = path.with_name(f".{uuid4().hex[:12]}.part")
    try:
        descriptor = os.open(unnamed, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        yield unnamed
        _sync_folder(path.parent)
    finally:
        unnamed.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """A new name is on disk only when its folder is."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
