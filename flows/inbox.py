"""Watch the inbox folder for as long as the office runs; each letter that falls in gets an intake run."""

from __future__ import annotations

import asyncio
import time

import httpx
from prefect import flow, get_run_logger
from prefect.client.schemas.objects import State
from prefect.states import Completed

from flows.desk import open_desk
from flows.show import hand_in
from flows.stopping import stopped
from mailroom.folder import quiet_files


@flow(name="watch-inbox", flow_run_name="Inbox dijaga")
async def watch_inbox() -> State:
    """Hand every quiet file to an intake run, exactly once; give way when the worker ends."""
    desk = open_desk()
    inbox, settings = desk.settings.inbox, desk.settings
    files = quiet_files(
        inbox, settings.quiet_seconds, polling=settings.watch_polling, stopped=stopped, clock=time.monotonic
    )
    handed: dict[str, float] = {}
    async for path in files:
        try:
            await hand_in(desk, path, handed, time.monotonic())
        except (httpx.HTTPError, OSError) as err:  # Prefect is away, or the share is: the file is there again next time
            get_run_logger().warning("%s: %s", path.name, err)
            await asyncio.sleep(1)
    return Completed(name="Berhenti dijaga")
