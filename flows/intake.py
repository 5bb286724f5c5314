"""Take one file from the inbox to the register and open its first stages."""

from __future__ import annotations

from prefect import flow
from prefect.client.schemas.objects import State
from prefect.states import Completed

from flows.aside import read_aside
from flows.deliver import deliver
from flows.desk import open_desk
from flows.show import show
from flows.work import enter, letter_of, refuse
from letters.errors import LetterError
from mailroom import folder


@flow(name="intake", retries=3, retry_delay_seconds=5)
async def intake(relative: str) -> State:
    """Register the letter `relative` (a path below the inbox); what is no letter is set aside, the tray goes on."""
    desk = open_desk()
    inbox = desk.settings.inbox
    path = inbox / relative
    if not path.is_file() or not path.resolve().is_relative_to(inbox.resolve()):
        return Completed(name="Sudah diambil")
    mark = folder.arrival_mark(path)
    try:
        reading = await read_aside(path)
    except LetterError as err:
        refuse(desk, path, err, desk.now())
        await deliver(desk)
        return Completed(name="Bukan surat", message=str(err))
    service = desk.service_of(relative)
    entered = enter(desk, path, service, reading, desk.now())
    await show(desk, letter_of(desk, entered.letter_id))
    folder.remove(path, mark, inbox, keep=(service,))
    await deliver(desk, entered.letter_id)
    return Completed(name=entered.agenda if entered.new else f"Sudah ada: {entered.agenda}")
