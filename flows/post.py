"""Send again what the mail server did not take."""

from __future__ import annotations

from prefect import flow
from prefect.client.schemas.objects import State
from prefect.states import Completed

from actions.send_mails import send_mails
from actions.workspace import open_workspace
from flows.engine.port import PrefectEngine


@flow(name="post", flow_run_name="Pos", retries=3, retry_delay_seconds=5)
async def post() -> State:
    """Send all mails that are due."""
    workspace = open_workspace()
    sent = await send_mails(workspace, PrefectEngine(workspace))
    return Completed(name=f"{sent} surel terkirim")
