"""Watch the inbox folder as long as the office runs; each letter that falls in gets an intake."""

from __future__ import annotations

import asyncio
import time

import httpx
from prefect import flow, get_run_logger
from prefect.client.schemas.objects import State
from prefect.states import Completed

from actions.workspace import open_workspace
from flows.engine.schedule import Pace, retry_file
from flows.engine.shutdown import is_shutting_down
from letters.errors import TindakError
from mailroom.folder import quiet_files


@flow(name="watch-inbox", flow_run_name="Inbox dijaga")
async def watch_inbox() -> State:
    """Hand every quiet file to an intake run, exactly once; give way when the worker ends."""
    workspace, pace = open_workspace(), Pace()
    inbox, quiet = workspace.settings.inbox, workspace.settings.quiet_seconds
    polling = workspace.settings.watch_polling
    files = quiet_files(
        inbox, quiet, polling=polling, stopped=is_shutting_down, clock=time.monotonic
    )
    async for path in files:
        try:
            await retry_file(workspace, path, pace)
        # Prefect is away, the disk full, office.yaml broken: the file is there again next time.
        except (httpx.HTTPError, OSError, TindakError) as err:
            get_run_logger().warning("%s: %s", type(err).__name__, err)
            await asyncio.sleep(1)
    return Completed(name="Berhenti dijaga")
