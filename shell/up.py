"""Open the office on this machine: Prefect, deployments, worker, pages; stop all together."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field

from actions.workspace import Workspace
from flows.engine.deployments import make_pool, register_deployments
from flows.engine.environment import prefect_environment
from flows.engine.health import prefect_answers, worker_is_online
from flows.engine.repair import keep_watch
from flows.engine.schedule import schedule_run
from flows.engine.worker import TindakWorker
from letters.errors import GaveUp, OpenWithoutPassword, PrefectUnreachable
from mailroom.folder import prepare
from records.upgrade import upgrade
from settings import MailServer, Settings
from shell.child_processes import (
    ChildProcess,
    Say,
    environment_of_children,
    keep_running,
)
from shell.single_instance import single_instance

FOREIGN_SECONDS = 15.0
"""How long Prefect's server elsewhere may take to answer; our own one as long as it lives."""
SAY_SECONDS = 15.0
"""After so long a wait says what it waits for."""


async def run_office(
    workspace: Workspace, say: Say, ready: Callable[[], None] | None = None
) -> None:
    """Run the office until SIGTERM or Ctrl-C.

    Args:
        say: told each line of progress, in Bahasa Indonesia.
        ready: called once when everything is healthy.

    Raises:
        OpenWithoutPassword: Prefect would be open to the network, and to everybody there.
        BrokenFile: office.yaml or the service's sop.yaml cannot be used.
        AlreadyRunning: another `tindak up` works in this folder.
        PortTaken: another program has Prefect's port, or that of the pages.
        PrefectUnreachable: the server named by PREFECT_API_URL does not answer.
        GaveUp: a child died again and again.
    """
    settings = workspace.settings
    _check_password(settings)
    workspace.service(workspace.office.service)
    with single_instance(settings):
        prepare(settings.inbox)
        upgrade(workspace.register)
        staff = _Staff(settings, say, _ended_by_signal())
        try:
            await _open(workspace, staff)
            if not staff.ended.is_set():
                _say_where(settings, say)
                (ready or (lambda: None))()
                await staff.while_alive(staff.ended.wait())
        finally:
            say("Menutup kantor …")
            await staff.go_home()
            say("Kantor tutup.")


@dataclass(slots=True)
class _Staff:
    """The children of an office, and the end that somebody asks for."""

    settings: Settings
    say: Say
    ended: asyncio.Event
    keepers: list[asyncio.Task[None]] = field(default_factory=list)

    def begin(self, *children: ChildProcess) -> None:
        """Start children; whoever dies is started again."""
        env = environment_of_children(prefect_environment(self.settings))
        for child in children:
            keeping = keep_running(child, self.settings.var, env, self.say)
            self.keepers.append(asyncio.create_task(keeping))

    async def while_alive(self, work: Awaitable[object]) -> None:
        """Wait for a piece of work, unless the office is to end or a child gives up first.

        Raises:
            GaveUp: a child died again and again.
        """
        doing, end = asyncio.ensure_future(work), asyncio.create_task(self.ended.wait())
        every = [doing, end, *self.keepers]
        await asyncio.wait(every, return_when=asyncio.FIRST_COMPLETED)
        for other in (doing, end):
            if not other.done():
                other.cancel()
        for keeper in self.keepers:
            if keeper.done():
                keeper.result()
        if doing.done() and not doing.cancelled():
            doing.result()

    async def until(self, true: Callable[[], Awaitable[bool]], what: str) -> None:
        """Wait until something is true; as long as the children live, saying what is waited for."""
        begun = said = time.monotonic()
        while not await true():
            if time.monotonic() - said > SAY_SECONDS:
                said = time.monotonic()
                self.say(f"Menunggu {what}, {round(said - begun)} detik …")
            await asyncio.sleep(0.3)

    async def go_home(self) -> None:
        """End all, the last one first: the worker still reports to the server."""
        for keeper in reversed(self.keepers):
            keeper.cancel()
            with suppress(asyncio.CancelledError, GaveUp):
                await keeper


async def _open(workspace: Workspace, staff: _Staff) -> None:
    """One after the other, unless the end is asked for in between."""
    settings = staff.settings
    if settings.owns_server:
        staff.begin(_server(settings))
        await staff.while_alive(staff.until(prefect_answers, "server Prefect"))
    else:
        await staff.while_alive(_foreign_server_answers(settings))
    if staff.ended.is_set():
        return
    await make_pool(TindakWorker.type, TindakWorker.get_default_base_job_template())
    staff.begin(_worker(), _pages(settings))

    async def is_online() -> bool:
        return await worker_is_online(os.environ["TINDAK_POOL"])

    async def pages_answer() -> bool:
        return await _listens(settings.web_host, settings.web_port)

    opening = asyncio.gather(
        register_deployments(settings),
        staff.until(is_online, "pekerja"),
        staff.until(pages_answer, "laman"),
    )
    await staff.while_alive(opening)
    if not staff.ended.is_set():
        await keep_watch(workspace)
        now = workspace.now()  # a round of maintenance for what the last end left undone
        key, name = f"buka/{now.isoformat()}", "Membuka kantor"
        await schedule_run(workspace, "maintenance", now, key, name)


def _check_password(settings: Settings) -> None:
    is_open = settings.owns_server and settings.is_open_to_network
    if is_open and not settings.prefect_auth.get_secret_value():
        raise OpenWithoutPassword(host=settings.prefect_host)


def _server(settings: Settings) -> ChildProcess:
    where = ("--host", settings.prefect_host, "--port", str(settings.prefect_port))
    quiet = ("--log-level", "warning", "--timeout-keep-alive", "5", "--no-access-log")
    app = ("--factory", "flows.engine.server:create_app")
    return ChildProcess("Prefect", (*UVICORN, *app, *where, *quiet))


def _pages(settings: Settings) -> ChildProcess:
    where = ("--host", settings.web_host, "--port", str(settings.web_port))
    # A link in a log would be a key.
    quiet = ("--log-level", "warning", "--no-access-log", "--no-server-header")
    return ChildProcess("laman", (*UVICORN, "--factory", "web.app:create_app", *where, *quiet))


def _worker() -> ChildProcess:
    return ChildProcess("pekerja", (sys.executable, "-m", "cli", "worker"))


UVICORN = (sys.executable, "-m", "uvicorn")


async def _foreign_server_answers(settings: Settings) -> None:
    end = time.monotonic() + FOREIGN_SECONDS
    while not await prefect_answers():
        if time.monotonic() > end:
            raise PrefectUnreachable(url=settings.api_url)
        await asyncio.sleep(0.3)


async def _listens(host: str, port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection(host, port)
    except OSError:
        return False
    writer.close()
    return True


def _say_where(settings: Settings, say: Say) -> None:
    say(f"Kantor buka. Prefect: {settings.ui_url}")
    say(f"Papan surat dan tautan: {settings.pages_url}")
    if not settings.web_url:
        say("Tanpa TINDAK_WEB_URL: tautan pada surel hanya dapat dibuka di komputer ini.")
    say(f"Letakkan surat di {settings.inbox}")
    if settings.imap_url:
        say(f"Kotak surel dijaga: {MailServer(settings.imap_url)!r}")
    else:
        no_box = "Tanpa kotak surel (TINDAK_IMAP_URL)"
        say(f"{no_box}: surat dan jawaban lewat surel tidak diambil.")
    if not settings.smtp_url:
        say("Tanpa server surel (TINDAK_SMTP_URL): surel ditulis ke outbox/mail/*.eml.")


def _ended_by_signal() -> asyncio.Event:
    ended, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, ended.set)
    return ended
