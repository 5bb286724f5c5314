"""Look after the office: what Prefect should show and does not, mails that wait, the watchers."""

from __future__ import annotations

from prefect import flow
from prefect.client.schemas.objects import State
from prefect.states import Completed

from actions.send_mails import send_mails
from actions.workspace import open_workspace
from flows.engine.artifacts import show_late_stages
from flows.engine.port import PrefectEngine
from flows.engine.repair import keep_watch, only_one_repair, repair


@flow(name="maintenance", flow_run_name="Merawat kantor", retries=2, retry_delay_seconds=5)
async def maintenance() -> State:
    """Repair what a crash left undone; one at a time."""
    workspace = open_workspace()
    await keep_watch(workspace)
    with only_one_repair(workspace, wait=False) as is_alone:
        repaired = await repair(workspace) if is_alone else []
    await show_late_stages(workspace)
    sent = await send_mails(workspace, PrefectEngine(workspace))
    return Completed(name=f"{len(repaired)} dibetulkan, {sent} surel terkirim")
