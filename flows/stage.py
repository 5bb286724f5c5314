"""Act on the answer to one stage of one letter.

Its run waited, suspended, until it was answered.
"""

from __future__ import annotations

import asyncio

from prefect import flow
from prefect.client.schemas.objects import State
from prefect.states import Completed

from actions.answer import act_on_given
from actions.gather import stage_of
from actions.send_mails import send_mails
from actions.workspace import open_workspace
from flows.engine.artifacts import show_late_stages
from flows.engine.forms import suspend_again
from flows.engine.port import PrefectEngine
from flows.engine.runs import show_letter


@flow(name="stage", retries=3, retry_delay_seconds=5)
async def stage(stage_id: int) -> State:
    """Take the answer, write what follows from it, show it, send the mails.

    Whatever was done already stays done.
    """
    workspace = open_workspace()
    engine = PrefectEngine(workspace)
    asked = await asyncio.to_thread(stage_of, workspace, stage_id)
    given = await engine.given_answer(asked)
    refused = await asyncio.to_thread(act_on_given, workspace, asked, given, workspace.now())
    now = await asyncio.to_thread(stage_of, workspace, stage_id)
    await show_letter(workspace, now.letter_id, refused)
    if now.late:
        await show_late_stages(workspace)
    await send_mails(workspace, engine, now.letter_id)
    if now.state == "closed":
        name = "Selesai terlambat" if now.late else "Selesai"
        return Completed(name=name, message=f"{now.decision} oleh {now.by}")
    raise await suspend_again()
