"""How the long-running flows learn that this process is to end: they give way by themselves."""

from __future__ import annotations

from threading import Event

_ending = Event()


def request_shutdown() -> None:
    """Ask every watcher of this process to end."""
    _ending.set()


def is_shutting_down() -> bool:
    """Whether the watchers shall end."""
    return _ending.is_set()
