"""The names of workers: they tell whether the bearer still lives."""

from __future__ import annotations

import os
import socket
from pathlib import Path
from uuid import uuid4


def worker_name() -> str:
    """A name that tells host and process, so that others can see whether its bearer still lives."""
    return f"{socket.gethostname()}:{os.getpid()}:{_born(os.getpid())}:{uuid4().hex[:6]}"


def is_on_this_machine(name: str) -> bool:
    """Whether a worker's name says that it runs on this machine."""
    return name.startswith(f"{socket.gethostname()}:")


def is_dead(name: str) -> bool:
    """Whether the process behind a worker's name is known to have ended: only this machine's
    can be known.
    """
    parts = name.split(":")
    return is_on_this_machine(name) and _born(int(parts[1])) != parts[2]


def _born(pid: int) -> str:
    """When a process started, in the kernel's ticks; a pid alone may be another's by now."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[19]
    except OSError:
        return "-"
