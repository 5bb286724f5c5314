"""Watch the inbox folder for as long as the office runs; each letter that falls in gets an intake run."""

from __future__ import annotations

import time

from prefect import flow
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
        await hand_in(desk, path, handed, time.monotonic())
    return Completed(name="Berhenti dijaga")
