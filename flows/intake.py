"""Take one file from the inbox to the register and open its first stages."""

from __future__ import annotations

import asyncio

from prefect import flow
from prefect.client.schemas.objects import State
from prefect.states import Completed

from actions.refuse_file import refuse_file
from actions.register_letter import Arrival, register_letter
from actions.send_mails import send_mails
from actions.workspace import open_workspace
from flows.engine.port import PrefectEngine
from flows.engine.runs import show_letter
from letters.channel import Channel
from letters.errors import LetterError
from mailroom import folder


@flow(name="intake", retries=3, retry_delay_seconds=5)
async def intake(relative: str) -> State:
    """Register the letter `relative` (a path below the inbox).

    What is no letter is set aside, the tray goes on.
    """
    workspace = open_workspace()
    engine, inbox = PrefectEngine(workspace), workspace.settings.inbox
    path = inbox / relative
    if not folder.is_inside(path, inbox):
        return Completed(name="Sudah diambil")
    mark, now = folder.arrival_mark(path), workspace.now
    try:
        reading = await engine.read_letter(path)
    except LetterError as err:
        await asyncio.to_thread(refuse_file, workspace, path, err, now())
        await send_mails(workspace, engine)
        return Completed(name="Bukan surat", message=str(err))
    service, arrival = workspace.service_of(relative), Arrival(channel=Channel("inbox"), mark=mark)
    entered = await asyncio.to_thread(
        register_letter, workspace, path, service, reading, now(), arrival
    )
    await show_letter(workspace, entered.letter_id)
    await asyncio.to_thread(folder.remove, path, mark, inbox, keep=(service,))
    await send_mails(workspace, engine, entered.letter_id)
    return Completed(name=entered.agenda if entered.new else f"Sudah ada: {entered.agenda}")
