"""Start the office on this machine: Prefect, the deployments, a worker; restart what dies, stop all together."""

from __future__ import annotations

import asyncio
import ctypes
import errno
import fcntl
import os
import signal
import socket
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import IO

from prefect.client.orchestration import get_client
from prefect.client.schemas.actions import WorkPoolCreate
from prefect.exceptions import ObjectAlreadyExists

from flows.desk import Desk
from flows.environment import environment
from flows.repair import keep_watch
from flows.show import alive, wake
from flows.worker import TindakWorker
from letters.errors import (
    AlreadyRunning,
    BadSetting,
    GaveUp,
    OpenWithoutPassword,
    PortTaken,
    PrefectUnreachable,
)
from mailroom.folder import prepare
from records.upgrade import upgrade
from settings import ROOT, MailServer, Settings

START_SECONDS = 90.0
STOP_SECONDS = 35.0
RESTARTS, WINDOW = 5, 120.0
"""So many deaths of one child in so many seconds end the office: a restart does not mend what is wrong."""
PR_SET_PDEATHSIG = 1
Say = Callable[[str], None]


@dataclass(slots=True)
class Child:
    """A process of the office."""

    name: str
    command: list[str]
    deaths: list[float] = field(default_factory=list)


async def run_office(desk: Desk, say: Say, ready: Callable[[], None] | None = None) -> None:
    """Run the office until SIGTERM or Ctrl-C.

    Args:
        say: told each line of progress, in Bahasa Indonesia.
        ready: called once when everything is healthy.

    Raises:
        OpenWithoutPassword: Prefect would be open to the network, and to everybody there.
        BrokenFile: office.yaml or the service's sop.yaml cannot be used.
        AlreadyRunning: another `tindak up` works in this folder.
        PortTaken: another program has Prefect's port.
        PrefectUnreachable: the server named by PREFECT_API_URL does not answer, or ours does not come up.
        GaveUp: a child died again and again.
    """
    settings = desk.settings
    if settings.owns_server and settings.is_open_to_network and not settings.prefect_auth.get_secret_value():
        raise OpenWithoutPassword(host=settings.prefect_host)
    desk.service(desk.office.service)
    with only_one(settings):
        prepare(settings.inbox)
        upgrade(desk.register)
        ended = _on_signals()
        children = [_server(settings)] if settings.owns_server else []
        keepers = [asyncio.create_task(_keep(child, settings, say)) for child in children]
        try:
            await _either(ended, keepers, _prefect_answers(settings))
            if not ended.is_set():
                await make_pool()
                keepers += [asyncio.create_task(_keep(c, settings, say)) for c in (_worker(), _pages(settings))]
                await _either(
                    ended,
                    keepers,
                    asyncio.gather(register_deployments(settings), _worker_polls(), _pages_answer(settings)),
                )
            if not ended.is_set():
                await _open(desk)
                _say_where(settings, say)
                (ready or (lambda: None))()
                await _either(ended, keepers, ended.wait())
        finally:
            say("Menutup kantor …")
            for keeper in reversed(keepers):  # the worker first: it still reports to the server
                keeper.cancel()
                with suppress(asyncio.CancelledError, GaveUp):
                    await keeper
            say("Kantor tutup.")


@contextmanager
def only_one(settings: Settings) -> Iterator[None]:
    """One office in one folder.

    Raises:
        AlreadyRunning: with the process that has it.
        PortTaken: another program has Prefect's port.
        BadSetting: TINDAK_PREFECT_HOST is no address of this machine.
    """
    settings.var.mkdir(parents=True, exist_ok=True)
    with (settings.var / "up.lock").open("a+", encoding="ascii") as lock:
        if not _lock(lock):
            lock.seek(0)
            raise AlreadyRunning(pid=lock.read().strip() or "?", url=settings.ui_url)
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        if settings.owns_server and _is_taken(settings.prefect_host, settings.prefect_port, "TINDAK_PREFECT_HOST"):
            raise PortTaken(port=settings.prefect_port, setting="TINDAK_PREFECT_PORT")
        if _is_taken(settings.web_host, settings.web_port, "TINDAK_WEB_HOST"):
            raise PortTaken(port=settings.web_port, setting="TINDAK_WEB_PORT")
        yield


async def make_pool() -> None:
    """The work pool of our own worker; one that is there already stays as it is (it may be of type process)."""
    template = TindakWorker.get_default_base_job_template()
    pool = WorkPoolCreate(name=os.environ["TINDAK_POOL"], type=TindakWorker.type, base_job_template=template)
    async with get_client() as client:
        with suppress(ObjectAlreadyExists):
            await client.create_work_pool(pool)


async def register_deployments(settings: Settings) -> None:
    """Register every deployment of prefect.yaml.

    Raises:
        PrefectUnreachable: that was not possible; the reason is in var/log.
    """
    command = [sys.executable, "-m", "prefect", "--no-prompt", "deploy", "--all", "--prefect-file", "prefect.yaml"]
    process = await asyncio.create_subprocess_exec(
        *command, cwd=ROOT, env=_env(settings), stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    printed, _ = await process.communicate()
    if process.returncode:
        (settings.var / "log" / "deploy.log").write_bytes(printed)
        raise PrefectUnreachable(url=settings.api_url)


def _server(settings: Settings) -> Child:
    app = [
        "--factory",
        "flows.server:create_app",
        "--host",
        settings.prefect_host,
        "--port",
        str(settings.prefect_port),
    ]
    quiet = ["--log-level", "warning", "--timeout-keep-alive", "5", "--no-access-log"]
    return Child("Prefect", [sys.executable, "-m", "uvicorn", *app, *quiet])


def _pages(settings: Settings) -> Child:
    where = ["--host", settings.web_host, "--port", str(settings.web_port)]
    quiet = ["--log-level", "warning", "--no-access-log", "--no-server-header"]  # a link in a log would be a key
    return Child("laman", [sys.executable, "-m", "uvicorn", "--factory", "web.app:create_app", *where, *quiet])


def _worker() -> Child:
    return Child("pekerja", [sys.executable, "-m", "cli", "worker"])


async def _keep(child: Child, settings: Settings, say: Say) -> None:
    """Run a child, again when it dies; end it when this task is cancelled."""
    log_path = settings.var / "log" / f"{child.name}.log"
    log_path.parent.mkdir(parents=True, exist_ok=True)
    while True:
        with log_path.open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                *child.command, cwd=ROOT, env=_env(settings), stdout=log, stderr=log, preexec_fn=_end_with_parent,
                start_new_session=True,
            )  # fmt: skip
        unfinished = settings.var / f".{child.name}.pid"
        unfinished.write_text(str(process.pid), encoding="ascii")
        unfinished.replace(settings.var / f"{child.name}.pid")
        try:
            code = await process.wait()
        except asyncio.CancelledError:
            await _end(process)
            raise
        recent = [at for at in child.deaths if at > time.monotonic() - WINDOW]
        child.deaths = [*recent, time.monotonic()]
        if len(child.deaths) >= RESTARTS:
            raise GaveUp(name=child.name, times=RESTARTS, log=log_path)
        say(f"{child.name} berhenti (kode {code}); dinyalakan lagi, ke-{len(child.deaths)}.")
        await asyncio.sleep(min(2 ** len(child.deaths) / 2, 10))


async def _end(process: asyncio.subprocess.Process) -> None:
    with suppress(ProcessLookupError):
        process.terminate()
    try:
        await asyncio.wait_for(process.wait(), STOP_SECONDS)
    except TimeoutError:
        process.kill()
        await process.wait()


async def _either(ended: asyncio.Event, keepers: list[asyncio.Task[None]], work: Awaitable[object]) -> None:
    """Wait for a piece of work, unless the office is to end or a child gives up first."""
    doing = asyncio.ensure_future(work)
    end = asyncio.create_task(ended.wait())
    await asyncio.wait([doing, end, *keepers], return_when=asyncio.FIRST_COMPLETED)
    for other in (doing, end):
        if not other.done():
            other.cancel()
    for keeper in keepers:
        if keeper.done():
            keeper.result()
    if doing.done() and not doing.cancelled():
        doing.result()


async def _prefect_answers(settings: Settings) -> None:
    end = time.monotonic() + (START_SECONDS if settings.owns_server else 5)
    while not await alive():
        if time.monotonic() > end:
            raise PrefectUnreachable(url=settings.api_url)
        await asyncio.sleep(0.3)


async def _worker_polls() -> None:
    async with get_client() as client:
        while not any(w.status == "ONLINE" for w in await client.read_workers_for_work_pool(os.environ["TINDAK_POOL"])):
            await asyncio.sleep(0.3)


async def _pages_answer(settings: Settings) -> None:
    while True:
        with suppress(OSError):
            _, writer = await asyncio.open_connection(settings.web_host, settings.web_port)
            writer.close()
            return
        await asyncio.sleep(0.2)


async def _open(desk: Desk) -> None:
    """Watchers, and one round of tending for what the last end left undone."""
    await keep_watch(desk)
    now = desk.now()
    await wake(desk, "tend", now, f"buka/{now.isoformat()}", "Membuka kantor")


def _say_where(settings: Settings, say: Say) -> None:
    say(f"Kantor buka. Prefect: {settings.ui_url}")
    say(f"Papan surat dan tautan: {settings.pages_url}")
    if not settings.web_url:
        say("Tanpa TINDAK_WEB_URL: tautan pada surel hanya dapat dibuka di komputer ini.")
    say(f"Letakkan surat di {settings.inbox}")
    if settings.imap_url:
        say(f"Kotak surel dijaga: {MailServer(settings.imap_url)!r}")
    else:
        say("Tanpa kotak surel (TINDAK_IMAP_URL): surat dan jawaban lewat surel tidak diambil.")
    if not settings.smtp_url:
        say("Tanpa server surel (TINDAK_SMTP_URL): surel ditulis ke outbox/mail/*.eml.")


def _env(settings: Settings) -> dict[str, str]:
    return os.environ | environment(settings)


def _on_signals() -> asyncio.Event:
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, ended.set)
    return ended


def _end_with_parent() -> None:
    """No orphans, even when `tindak up` itself is killed (Linux)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def _lock(lock: IO[str]) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _is_taken(host: str, port: int, setting: str) -> bool:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as err:
            if isinstance(err, socket.gaierror) or err.errno in (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT):
                advice = f"{host} bukan alamat komputer ini; untuk semua jaringannya tulis 0.0.0.0"
                raise BadSetting(name=setting, advice=advice) from err
            return True
    return False
