"""A run that waits for another program steps aside: its place in the worker is the next run's meanwhile."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from uuid import UUID

import anyio


@dataclass(frozen=True, slots=True)
class Place:
    """One of the few places in a worker, and who has it."""

    limiter: anyio.CapacityLimiter
    holder: UUID
    on_free: Callable[[], None]


place: ContextVar[Place | None] = ContextVar("place", default=None)
"""The place of the run that asks; none in a process of its own."""


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
