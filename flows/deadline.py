"""A deadline passed without an answer: the post and then its superior are reminded."""

from __future__ import annotations

import asyncio

from prefect import flow
from prefect.client.schemas.objects import State
from prefect.states import Completed

from actions.remind import remind
from actions.send_mails import send_mails
from actions.workspace import open_workspace
from flows.engine.artifacts import show_late_stages
from flows.engine.port import PrefectEngine
from flows.engine.runs import show_letter


@flow(name="deadline", retries=3, retry_delay_seconds=5)
async def deadline(stage_id: int) -> State:
    """Climb the ladder of one stage by the rungs that are due, and schedule the next one."""
    workspace = open_workspace()
    stage = await asyncio.to_thread(remind, workspace, stage_id, workspace.now())
    await show_letter(workspace, stage.letter_id)
    await show_late_stages(workspace)
    await send_mails(workspace, PrefectEngine(workspace), stage.letter_id)
    name = f"Terlambat, pengingat ke-{stage.rung}" if stage.late else "Tepat waktu"
    return Completed(name=name)
