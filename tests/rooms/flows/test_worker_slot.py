"""A run that waits for another program leaves its place to the next."""

from __future__ import annotations

import asyncio
from uuid import uuid4

import anyio

from flows.engine.worker_slot import WorkerSlot, current_slot, slot_released


async def test_a_run_that_steps_aside_frees_its_place_and_queues_for_it_again() -> None:
    limiter, mine, other, bell = anyio.CapacityLimiter(1), uuid4(), uuid4(), asyncio.Event()
    limiter.acquire_on_behalf_of_nowait(mine)
    current_slot.set(WorkerSlot(limiter, mine, bell.set))
    async with slot_released():
        assert bell.is_set()
        limiter.acquire_on_behalf_of_nowait(other)
        asyncio.get_running_loop().call_later(0.05, limiter.release_on_behalf_of, other)
    assert limiter.statistics().borrowers == (mine,)


async def test_a_run_in_a_process_of_its_own_has_no_place_to_leave() -> None:
    async with slot_released():
        assert current_slot.get() is None
