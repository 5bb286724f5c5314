"""Whether Prefect answers us, and takes our password."""

from __future__ import annotations

from contextlib import suppress
from http import HTTPStatus

import anyio
import httpx
from prefect.client.orchestration import get_client
from prefect.exceptions import PrefectHTTPStatusError

from letters.errors import PrefectRefusesUs


async def prefect_answers(seconds: float = 3.0) -> bool:
    """Whether Prefect answers us.

    Raises:
        PrefectRefusesUs: it asks for another password than ours; its health alone it tells to
            everybody.
    """
    with anyio.move_on_after(seconds), suppress(httpx.TransportError):
        async with get_client() as client:
            if await client.api_healthcheck() is not None:
                return False
            try:
                await client.hello()
            except PrefectHTTPStatusError as err:
                if err.response.status_code == HTTPStatus.UNAUTHORIZED:
                    raise PrefectRefusesUs(url=client.api_url) from err
                return False
            return True
    return False


async def worker_is_online(pool: str) -> bool:
    """Whether a worker polls a work pool."""
    async with get_client() as client:
        workers = await client.read_workers_for_work_pool(pool)
    return any(worker.status == "ONLINE" for worker in workers)
