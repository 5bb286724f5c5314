"""Act on one incoming mail: its letters are registered, its answer is taken, or TU is told."""

from __future__ import annotations

import httpx
from prefect import flow
from prefect.client.schemas.objects import State
from prefect.states import Completed

from flows.deliver import deliver
from flows.desk import open_desk
from flows.mailwork import act, give_up
from flows.show import show
from flows.work import letter_of
from letters.errors import TindakError
from letters.incoming import OUTCOME_NAMES


@flow(name="mail", flow_run_name="Surel masuk {mail_id}", retries=3, retry_delay_seconds=2)
async def mail(mail_id: int) -> State:
    """Do what the mail asks for, show its letters, post what answers it."""
    desk = open_desk()
    try:
        done = await act(desk, mail_id)
    except (TindakError, httpx.HTTPError):
        raise  # the office's trouble, not the mail's: again
    except Exception as err:
        if not give_up(desk, mail_id, err):
            raise
        done = await act(desk, mail_id)
    shown = done.details.get("letters") or ([done.letter_id] if done.outcome == "bounce" and done.letter_id else [])
    for letter_id in shown:
        await show(desk, letter_of(desk, letter_id))
    for letter_id in dict.fromkeys([done.letter_id, *shown]):
        await deliver(desk, letter_id)
    return Completed(name=OUTCOME_NAMES.get(done.outcome or "", "selesai").capitalize())
