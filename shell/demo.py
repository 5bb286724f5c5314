"""`make demo`: three sample letters walk the whole procedure, through the doors that people use."""

from __future__ import annotations

import asyncio
import os
import secrets
import shutil
import socket
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

import yaml
from rich.console import Console
from rich.table import Table

import clock
from actions.manage_users import add_user
from actions.workspace import open_workspace
from flows.engine.environment import set_environment
from letters.calendar import WorkingCalendar
from letters.keys import REQUESTER
from letters.model import STATE_NAMES, Letter
from records.outgoing_mails import OutgoingMails
from settings import ROOT, load
from templates.recipients import requester

HOME = ROOT / "demo"
SAMPLES = ROOT / "samples"
MONDAY = datetime.fromisoformat("2026-11-16T08:00:00+07:00")
"""The office's clock when the samples arrive."""
PATIENCE = 240.0
CLOCK = "TINDAK_CLOCK_SHIFT="
CLERK = "wulan"


def run(out: Console) -> None:
    """Walk the samples through the office in `demo/`; exits 0 when all three came to their end.

    In a terminal the office stays open afterwards, for whoever wants to look at the pages.
    """
    _lay_out()
    set_environment(load())
    sys.exit(0 if asyncio.run(_tell(out)) else 1)


async def _tell(out: Console) -> bool:
    from shell.up import run_office

    ready, password = asyncio.Event(), secrets.token_urlsafe(12)

    def say(line: str) -> None:
        out.print(f"[dim]{line}[/]", soft_wrap=True)

    office = asyncio.create_task(run_office(open_workspace(), say, ready.set))
    walk = asyncio.create_task(_walk(out, ready))
    await asyncio.wait([office, walk], return_when=asyncio.FIRST_COMPLETED)
    if walk.done() and not walk.exception():
        _print_links(out, password)
        if sys.stdin.isatty() and sys.stdout.isatty():
            out.print("Kantor tetap buka supaya tautan dapat dilihat. Ctrl-C menutupnya.")
            await office
    for task in (walk, office):
        if task.done():
            task.result()
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    return _print(out)


def _lay_out() -> None:
    """A fresh folder, free ports, a clock that begins on a Monday morning."""
    shutil.rmtree(HOME, ignore_errors=True)
    HOME.mkdir()
    shutil.copy(ROOT / "office.yaml", HOME)
    for name in [n for n in os.environ if n.startswith(("TINDAK_", "PREFECT_"))]:
        del os.environ[name]
    os.environ["TINDAK_HOME"] = str(HOME)
    # Kept, so that the links are good when it is opened again.
    ports = f"TINDAK_PREFECT_PORT={_free_port()}\nTINDAK_WEB_PORT={_free_port()}\n"
    (HOME / ".env").write_text(ports, encoding="ascii")
    _set_clock(MONDAY)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _set_clock(moment: datetime) -> None:
    seconds = int((moment - clock.now()).total_seconds())
    shift = f"{'-' if seconds < 0 else ''}PT{abs(seconds)}S"
    lines = (HOME / ".env").read_text(encoding="ascii").splitlines()
    kept = [line for line in lines if not line.startswith(CLOCK)]
    (HOME / ".env").write_text("\n".join([*kept, f"{CLOCK}{shift}"]) + "\n", encoding="ascii")


async def _walk(out: Console, ready: asyncio.Event) -> None:
    story = yaml.safe_load((SAMPLES / "story.yaml").read_text(encoding="utf-8"))
    await ready.wait()
    out.print("Tiga surat contoh masuk ke inbox …")
    for name in story["walks"]:
        shutil.copy(SAMPLES / f"{name}.pdf", HOME / "inbox")
        await _until(lambda name=name: _agenda(name) is not None)  # type: ignore[misc]
    for name, answers in story["walks"].items():
        for given in answers:
            await _decide(out, name, given)
    for name, report in story["reports"].items():
        held = datetime.fromisoformat(f"{report['selesai_nyata']}:00+07:00")
        _set_clock(held + timedelta(minutes=5))
        await _decide(out, name, report)
    await _until(_all_sent)


async def _decide(out: Console, name: str, given: dict[str, Any]) -> None:
    from actions.ask import open_stage_of
    from shell.answer_command import answer_open_stage

    workspace, agenda = open_workspace(), _agenda(name) or ""
    await _until(lambda: open_stage_of(workspace, agenda)[1].run_id is not None)
    out.print("  " + await answer_open_stage(workspace, agenda, given, None), soft_wrap=True)


def _agenda(name: str) -> str | None:
    with open_workspace().register.read() as reader:
        return next((x.agenda for x in reader.letters() if x.filename.startswith(name)), None)


def _all_sent() -> bool:
    with open_workspace().register.read() as reader:
        return not OutgoingMails(reader).unsent()


async def _until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            message = "demo: tidak selesai pada waktunya; lihat demo/var/log/"
            raise TimeoutError(message)
        await asyncio.sleep(0.1)


def _print(out: Console) -> bool:
    workspace = open_workspace()
    with workspace.register.read() as reader:
        letters = reader.letters()
    for letter in letters:
        out.print(_stages_table(letter, workspace.office.calendar))
    papers = Table(title="Dokumen di demo/outbox", title_justify="left")
    for column in ("Dokumen", "Berkas", "PDF"):
        papers.add_column(column, no_wrap=True)
    for letter in letters:
        for paper in letter.documents:
            pdf = (workspace.settings.outbox / paper.path).with_suffix(".pdf").exists()
            title = paper.kind.replace("_", " ").title()
            papers.add_row(title, paper.path, "ya" if pdf else "–")
    out.print(papers)
    documents = sum(len(letter.documents) for letter in letters)
    mails = sum(len(letter.mails) for letter in letters)
    out.print(f"{len(letters)} surat, {documents} dokumen, {mails} surel di demo/outbox/mail/.")
    walks = list(SAMPLES.glob("*.pdf"))
    return len(letters) == len(walks) and all(letter.state == "done" for letter in letters)


def _print_links(out: Console, password: str) -> None:
    """The pages of the three letters, as their mails link to them, and the board."""
    workspace = open_workspace()
    add_user(workspace, CLERK, workspace.office.clerk, None, None, password)
    with workspace.register.read() as reader:
        letters = reader.letters()
    links, now, office = workspace.links, workspace.now(), workspace.office
    out.print("\nTautan (selama kantor demo buka):", style="bold")
    for letter in letters:
        contact, last = requester(office, letter) or "", letter.stages[-1]
        holder = office.posts[last.post].holder(office.today(now)).mail
        rows = {
            "pantau": links.link("s", letter.id, REQUESTER, contact, now),
            "lengkapi": links.link("l", letter.id, REQUESTER, contact, now),
            "putuskan": links.link("d", last.id, last.post, holder, now),
            "papan": f"{links.base}/surat/{letter.key}",
        }
        out.print(f"{letter.agenda} · {letter.said(REQUESTER)}")
        for name, address in rows.items():
            out.print(f"  {name:9} {address}", soft_wrap=True)
    board = f"Papan surat {links.base}/  nama {CLERK}, sandi {password}"
    out.print(board, soft_wrap=True, markup=False)
    again = "Dibuka lagi nanti dengan: TINDAK_HOME=demo .venv/bin/tindak up"
    out.print(f"{again}\n", soft_wrap=True)


def _stages_table(letter: Letter, calendar: WorkingCalendar) -> Table:
    title = f"{letter.agenda} · {letter.said(REQUESTER)} · {STATE_NAMES[letter.state]}"
    table = Table(title=title, title_justify="left")
    for column in ("Tahap", "Pada", "Dibuka", "Ditutup", "Menit", "Tepat waktu"):
        table.add_column(column, no_wrap=column != "Tahap")
    for s in letter.stages:
        begun = s.clock_from or s.opened
        spent = calendar.minutes_between(begun, s.closed) if s.closed else 0
        in_time = "[red]terlambat[/]" if s.late else "[green]ya[/]"
        times = (_to_the_second(s.opened, calendar), _to_the_second(s.closed, calendar))
        table.add_row(f"{s.step} {s.name}", s.post, *times, f"{spent:.1f}", in_time)
    return table


def _to_the_second(moment: datetime | None, calendar: WorkingCalendar) -> str:
    return f"{moment.astimezone(calendar.zone):%d-%m %H.%M.%S}" if moment else "–"
