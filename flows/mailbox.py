"""Watch the mailbox as long as the office runs; each mail that comes in gets a run."""

from __future__ import annotations

from prefect import flow
from prefect.client.schemas.objects import State
from prefect.states import Completed

from actions.workspace import open_workspace
from flows.engine.mailbox_watch import WATCHED, MailboxWatch
from flows.engine.shutdown import is_shutting_down
from letters.errors import TindakError


@flow(name="watch-mailbox", flow_run_name=WATCHED)
async def watch_mailbox() -> State:
    """Read the mailbox until the worker ends; lost, it comes back by itself."""
    watch = MailboxWatch(open_workspace())
    while not is_shutting_down():
        try:
            await watch.read()
        except TindakError as err:
            await watch.come_back(err)
    watch.close()
    return Completed(name="Berhenti dijaga")
