"""The slots of a worker: few runs at once, and one that waits for another program gives way."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from uuid import UUID

import anyio


@dataclass(frozen=True, slots=True)
class WorkerSlot:
    """One of the few slots of a worker, and which run has it.

    Attributes:
        on_free: told when the slot is free for another run.
    """

    limiter: anyio.CapacityLimiter
    holder: UUID
    on_free: Callable[[], None]


current_slot: ContextVar[WorkerSlot | None] = ContextVar("current_slot", default=None)
"""The slot of the run that asks; none in a process of its own."""


@asynccontextmanager
async def slot_released() -> AsyncGenerator[None]:
    """Give the slot to another run for as long as this lasts, then queue for one again."""
    mine = current_slot.get()
    if mine is None:
        yield
        return
    mine.limiter.release_on_behalf_of(mine.holder)
    mine.on_free()
    try:
        yield
    finally:
        await mine.limiter.acquire_on_behalf_of(mine.holder)
