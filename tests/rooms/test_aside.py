"""A run that waits for another program leaves its place to the next."""

from __future__ import annotations

import asyncio
from uuid import uuid4

import anyio

from flows.aside import Place, aside, place


async def test_a_run_that_steps_aside_frees_its_place_and_queues_for_it_again() -> None:
    limiter, mine, other, bell = anyio.CapacityLimiter(1), uuid4(), uuid4(), asyncio.Event()
    limiter.acquire_on_behalf_of_nowait(mine)
    place.set(Place(limiter, mine, bell.set))
    async with aside():
        assert bell.is_set()
        limiter.acquire_on_behalf_of_nowait(other)
        asyncio.get_running_loop().call_later(0.05, limiter.release_on_behalf_of, other)
    assert limiter.statistics().borrowers == (mine,)


async def test_a_run_in_a_process_of_its_own_has_no_place_to_leave() -> None:
    async with aside():
        assert place.get() is None
