"""Watch the mailbox for as long as the office runs; each mail that comes in gets a run."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from contextvars import copy_context
from uuid import UUID

import httpx
from prefect import flow, get_run_logger, runtime
from prefect.client.orchestration import get_client
from prefect.client.schemas.objects import State
from prefect.states import Completed

from flows.deliver import deliver
from flows.desk import Desk, open_desk
from flows.mailtray import is_away, read_on
from flows.show import INTAKE_PATIENCE, NAME_LIMIT, start_again
from flows.stopping import stopped
from letters.errors import MailboxAway, TindakError
from mailroom.oauth import access_token, forget_token, sasl
from records.mailbook import MailBook
from settings import MailServer

LONGEST_PAUSE = 300.0
"""Seconds between two tries, at most; the first pauses are 1, 2, 4 … seconds."""
AT_ONCE = 50
"""Mails that are handed in at once; what comes with a full mailbox waits its turn in the register."""
WATCHED = "Kotak surel dijaga"


@flow(name="watch-mailbox", flow_run_name=WATCHED)
async def watch_mailbox() -> State:
    """Read the mailbox until the worker ends; lost, it comes back by itself, with growing pauses."""
    desk, handed, tries = open_desk(), dict[int, float](), 0
    with ThreadPoolExecutor(1, "mailbox") as thread:
        while not stopped():
            try:
                await _read_on(desk, thread, handed)
            except TindakError as err:
                tries = tries + 1 if await _away(desk, err) else 1
                await _pause(min(2.0 ** (tries - 1), LONGEST_PAUSE))
                await _hand_in(desk, handed)
    return Completed(name="Berhenti dijaga")


async def _read_on(desk: Desk, thread: ThreadPoolExecutor, handed: dict[int, float]) -> None:
    """One session with the mail server, in a thread of its own: IMAP waits."""
    loop = asyncio.get_running_loop()
    server = MailServer(desk.settings.imap_url)
    token = None if server.secret else await asyncio.to_thread(access_token, desk.settings)
    under_way: list[Future[None]] = []

    def hand_in() -> None:
        """Without waiting: a Prefect that is slow must not look like a mailbox that is lost."""
        if not under_way or under_way[-1].done():
            under_way[:] = [asyncio.run_coroutine_threadsafe(_hand_in(desk, handed, WATCHED), loop)]

    words = sasl(server.user, token) if token else None
    await loop.run_in_executor(thread, copy_context().run, read_on, desk, words, hand_in, stopped)


async def _hand_in(desk: Desk, handed: dict[int, float], name: str = "") -> None:
    """Start a run for the oldest mails that nobody has acted on; one that did not help is started again after a while.

    Args:
        name: what the watcher's run is called from now on.
    """
    with desk.register.read() as reader:
        new = MailBook(reader).new()
    waiting = [mail for mail in new if time.monotonic() - handed.get(mail.id, -INTAKE_PATIENCE) >= INTAKE_PATIENCE]
    try:
        await _rename(desk, name)
        for mail in waiting[:AT_ONCE]:
            await start_again(desk, "mail", f"surel/{mail.id}", f"Surel masuk {mail.id}", mail_id=mail.id)
            handed[mail.id] = time.monotonic()
    except httpx.HTTPError as err:  # Prefect is away; the mails are noted, and handed in next time
        get_run_logger().warning("Surel masuk: %s", type(err).__name__)


async def _away(desk: Desk, err: TindakError) -> bool:
    """Say that the mailbox is not read, in the UI at once and to TU by mail when it lasts; whether it was so before."""
    problem = str(err.fields.get("problem", err))
    if isinstance(err, MailboxAway):
        forget_token(desk.settings)
    get_run_logger().warning("%s", err)
    was_away = True
    with suppress(httpx.HTTPError, TindakError):  # the register or Prefect may be away too
        was_away = await asyncio.to_thread(is_away, desk, problem)
        await _rename(desk, f"Kotak surel TIDAK TERBACA: {problem}"[:NAME_LIMIT])
        await deliver(desk)
    return was_away


async def _rename(desk: Desk, name: str) -> None:
    """The run's name tells how it is: a state of another name would look as if the run had ended."""
    async with get_client() as client:
        run = await client.read_flow_run(UUID(runtime.flow_run.get_id()))
        if name and run.name != name:
            await client.update_flow_run(run.id, name=name)
            await deliver(desk)  # TU is told of both


async def _pause(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end and not stopped():
        await asyncio.sleep(min(1.0, seconds))
