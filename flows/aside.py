"""A run that waits for another program steps aside: its place in the worker is the next run's meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import anyio

from flows.work import read_letter
from letters.reading import Reading
from parsers.safely import CHILDREN


@dataclass(frozen=True, slots=True)
class Place:
    """One of the few places in a worker, and who has it."""

    limiter: anyio.CapacityLimiter
    holder: UUID
    on_free: Callable[[], None]


place: ContextVar[Place | None] = ContextVar("place", default=None)
"""The place of the run that asks; none in a process of its own."""


READING = ThreadPoolExecutor(CHILDREN, "reading")
"""Threads that wait for readers; the loop's own ones post the mails meanwhile."""


async def read_aside(path: Path) -> Reading:
    """Read a file (READING.md) without keeping the place: one that takes half a minute keeps no answer waiting.

    Raises:
        LetterError: it is no letter that can be read.
    """
    async with aside():
        return await asyncio.get_running_loop().run_in_executor(READING, read_letter, path)


@asynccontextmanager
async def aside() -> AsyncGenerator[None]:
    """Leave the place for as long as this lasts, then queue for it again."""
    mine = place.get()
    if mine is None:
        yield
        return
    mine.limiter.release_on_behalf_of(mine.holder)
    mine.on_free()
    try:
        yield
    finally:
        await mine.limiter.acquire_on_behalf_of(mine.holder)
