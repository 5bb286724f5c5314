"""Act on one incoming mail: its letters are registered, its answer is taken, or TU is told."""

from __future__ import annotations

import asyncio

import httpx
from prefect import flow
from prefect.client.schemas.objects import State
from prefect.states import Completed

from actions.incoming.handle_mail import give_up, handle_mail
from actions.send_mails import send_mails
from actions.workspace import open_workspace
from flows.engine.port import PrefectEngine
from flows.engine.runs import show_letter
from letters.errors import TindakError
from letters.incoming_mail import OUTCOME_NAMES


@flow(name="mail", flow_run_name="Surel masuk {mail_id}", retries=3, retry_delay_seconds=2)
async def mail(mail_id: int) -> State:
    """Do what the mail asks for, show its letters, send what answers it."""
    workspace = open_workspace()
    engine = PrefectEngine(workspace)
    try:
        done = await handle_mail(workspace, engine, mail_id)
    except (TindakError, httpx.HTTPError):
        raise  # the office's trouble, not the mail's: again
    except Exception as err:
        if not await asyncio.to_thread(give_up, workspace, mail_id, err):
            raise
        done = await handle_mail(workspace, engine, mail_id)
    for letter_id in done.changed_letters:
        await show_letter(workspace, letter_id)
    for own_id in dict.fromkeys([done.letter_id, *done.changed_letters]):
        await send_mails(workspace, engine, own_id)
    return Completed(name=OUTCOME_NAMES.get(done.outcome or "", "selesai").capitalize())
