"""Sessions with the watched mailbox: in a thread, lost and come back, told in Prefect's UI."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from contextvars import copy_context
from dataclasses import dataclass, field
from uuid import UUID

import httpx
from prefect import get_run_logger, runtime
from prefect.client.orchestration import get_client

from actions.incoming.mailbox_sync import follow_mailbox, note_mailbox_away
from actions.send_mails import send_mails
from actions.workspace import Workspace
from flows.engine.port import PrefectEngine
from flows.engine.schedule import NAME_LIMIT, Pace, retry_mail
from flows.engine.shutdown import is_shutting_down
from letters.errors import MailboxAway, TindakError
from letters.incoming_mail import IncomingMail
from mailroom.oauth import access_token, forget_token, sasl
from records.incoming_mails import IncomingMails
from settings import MailServer

WATCHED = "Kotak surel dijaga"
"""What the watcher's run is called while the mailbox is read."""
LONGEST_PAUSE = 300.0
"""Seconds between two tries, at most; the first pauses are 1, 2, 4 … seconds."""
AT_ONCE = 50
"""Mails that are looked at in one go; what comes with a full mailbox waits in the register."""


@dataclass(slots=True)
class MailboxWatch:
    """One watcher's way with the mailbox.

    Attributes:
        tries: how often it was found lost since it was last read.
    """

    workspace: Workspace
    pace: Pace = field(default_factory=Pace)
    thread: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(1, "mailbox"))
    tries: int = 0

    async def read(self) -> None:
        """One session with the mail server, in a thread of its own: IMAP waits.

        Raises:
            MailboxAway: the mailbox cannot be read, or not any more.
            TindakError: the office cannot keep what is read.
        """
        loop, settings = asyncio.get_running_loop(), self.workspace.settings
        server = MailServer(settings.imap_url)
        token = None if server.secret else await asyncio.to_thread(access_token, settings)
        under_way: list[Future[None]] = []

        def hand_in() -> None:
            """Without waiting: a Prefect that is slow must not look like a lost mailbox."""
            if not under_way or under_way[-1].done():
                handing_in = self.hand_in(WATCHED)
                under_way[:] = [asyncio.run_coroutine_threadsafe(handing_in, loop)]

        words, run = sasl(server.user, token) if token else None, copy_context().run
        following = (follow_mailbox, self.workspace, words, hand_in, is_shutting_down)
        await loop.run_in_executor(self.thread, run, *following)

    async def hand_in(self, name: str = "") -> None:
        """Start a run for the oldest mails that nobody has acted on.

        Args:
            name: what the watcher's run is called from now on.
        """
        try:
            await self._rename(name)
            looked_at = 0
            for mail in await asyncio.to_thread(self._new):
                looked_at += await retry_mail(self.workspace, mail.id, self.pace)
                if looked_at == AT_ONCE:
                    break
        # Prefect or the register is away; the mails are noted, and handed in next time.
        except (httpx.HTTPError, TindakError) as err:
            get_run_logger().warning("Surel masuk: %s", type(err).__name__)

    async def come_back(self, err: TindakError) -> None:
        """Say that the mailbox is not read, wait, and act on what was noted before.

        It is told in the UI at once, and to TU by mail when it lasts.
        """
        problem = str(err.fields.get("problem", err))
        if isinstance(err, MailboxAway):
            forget_token(self.workspace.settings)
        get_run_logger().warning("%s", err)
        was_away = True
        with suppress(httpx.HTTPError, TindakError):  # the register or Prefect may be away too
            was_away = await asyncio.to_thread(note_mailbox_away, self.workspace, problem)
            await self._rename(f"Kotak surel TIDAK TERBACA: {problem}"[:NAME_LIMIT])
            await self._send_mails()
        self.tries = self.tries + 1 if was_away else 1
        await self._pause(min(2.0 ** (self.tries - 1), LONGEST_PAUSE))
        await self.hand_in()

    def close(self) -> None:
        """End the thread; a session that is open ends by itself."""
        self.thread.shutdown()

    def _new(self) -> list[IncomingMail]:
        with self.workspace.register.read() as reader:
            return IncomingMails(reader).new()

    async def _rename(self, name: str) -> None:
        """The run's name tells how it is.

        A state of another name would look as if the run had ended.
        """
        async with get_client() as client:
            run = await client.read_flow_run(UUID(runtime.flow_run.get_id()))
            if name and run.name != name:
                await client.update_flow_run(run.id, name=name)
                await self._send_mails()  # TU is told of both

    async def _send_mails(self) -> None:
        await send_mails(self.workspace, PrefectEngine(self.workspace))

    async def _pause(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end and not is_shutting_down():
            await asyncio.sleep(min(1.0, seconds))
