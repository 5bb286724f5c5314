"""`make demo`: three sample letters walk the whole procedure, decided through the same door a person uses."""

from __future__ import annotations

import asyncio
import os
import secrets
import shutil
import socket
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime, timedelta

from rich.console import Console
from rich.table import Table

from letters.calendar import WorkingCalendar
from letters.letter import STATE_NAMES, Letter
from settings import ROOT

HOME = ROOT / "demo"
SAMPLES = ROOT / "samples"
MONDAY = datetime.fromisoformat("2026-11-16T08:00:00+07:00")
"""The office's clock when the samples arrive."""
PATIENCE = 240.0
CLOCK = "TINDAK_CLOCK_SHIFT="
CLERK = "wulan"

FORWARD = {"keputusan": "teruskan", "instruksi": "Proses lebih lanjut"}
STORY: Mapping[str, list[dict[str, str]]] = {
    "1-lengkap": [
        {"keputusan": "terima"},
        FORWARD | {"catatan": "untuk difasilitasi Zoom Meeting"},
        FORWARD | {"catatan": "koordinasikan dan cek ketersediaan peralatan"},
        FORWARD | {"catatan": "siapkan TCM Room dan akun Zoom"},
        {"keputusan": "lengkap"},
        {"keputusan": "setuju", "akun": "Zoom 1", "operator": "Rudi Contoh"},
        {"keputusan": "siap", "hasil": "berhasil", "persiapan": "Peserta hadir 30 menit lebih awal."},
    ],
    "2-terlambat": [
        {"keputusan": "terima"},
        FORWARD,
        FORWARD,
        FORWARD,
        {"keputusan": "minta kelengkapan"},
        {"keputusan": "kelengkapan diterima", "aplikasi": "Zoom Meeting", "tata_letak": "classroom"},
        {"keputusan": "lengkap", "diizinkan_oleh": "Sari Contoh, S.T."},
        {"keputusan": "setuju", "operator": "Dewi Contoh"},
        {"keputusan": "siap", "uji_koneksi": "2026-11-17 14:00", "hasil": "berhasil dengan catatan"},
    ],
    "3-bentrok": [
        {"keputusan": "terima"},
        FORWARD,
        FORWARD,
        FORWARD,
        {"keputusan": "lengkap"},
        {"keputusan": "alternatif"},
        {"keputusan": "waktu dipilih", "kegiatan": "2026-11-24 13:00-15:00 | TCM Room | Rapat Koordinasi Perencanaan"},
        {"keputusan": "setuju", "operator": "Dewi Contoh"},
        {"keputusan": "siap", "uji_koneksi": "2026-11-23 15:00", "hasil": "berhasil"},
    ],
}
REPORTS: Mapping[str, dict[str, str]] = {
    "2-terlambat": {"mulai_nyata": "2026-11-18 13:05", "selesai_nyata": "2026-11-18 14:40", "peserta": "18",
                    "operator": "Dewi Contoh", "kendala": "Suara sempat terputus dua menit"},
    "1-lengkap": {"mulai_nyata": "2026-11-24 09:05", "selesai_nyata": "2026-11-24 10:45", "peserta": "27",
                  "operator": "Rudi Contoh", "kendala": "Tidak ada"},
    "3-bentrok": {"mulai_nyata": "2026-11-24 13:00", "selesai_nyata": "2026-11-24 14:40", "peserta": "30",
                  "operator": "Dewi Contoh", "kendala": "Tidak ada"},
}  # fmt: skip


def run(out: Console) -> None:
    """Walk the samples through the office in `demo/`; exits 0 when all three came to their end.

    In a terminal the office stays open afterwards, for whoever wants to look at the pages.
    """
    password = _lay_out()
    from flows.desk import open_desk
    from flows.up import run_office

    async def story() -> bool:
        ready = asyncio.Event()
        desk = open_desk()
        office = asyncio.create_task(
            run_office(desk, lambda line: out.print(f"[dim]{line}[/]", soft_wrap=True), ready.set)
        )
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

    sys.exit(0 if asyncio.run(story()) else 1)


def _lay_out() -> str:
    """A fresh folder, free ports, a clock that begins on a Monday morning; the password of who may see the board."""
    shutil.rmtree(HOME, ignore_errors=True)
    HOME.mkdir()
    shutil.copy(ROOT / "office.yaml", HOME)
    for name in [n for n in os.environ if n.startswith(("TINDAK_", "PREFECT_"))]:
        del os.environ[name]
    os.environ["TINDAK_HOME"] = str(HOME)
    ports = f"TINDAK_PREFECT_PORT={_free_port()}\nTINDAK_WEB_PORT={_free_port()}\n"
    (HOME / ".env").write_text(ports, encoding="ascii")  # kept, so that the links are good when it is opened again
    _set_clock(MONDAY)
    return secrets.token_urlsafe(12)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _set_clock(moment: datetime) -> None:
    from flows.clock import now

    seconds = int((moment - now()).total_seconds())
    shift = f"{'-' if seconds < 0 else ''}PT{abs(seconds)}S"
    kept = [x for x in (HOME / ".env").read_text(encoding="ascii").splitlines() if not x.startswith(CLOCK)]
    (HOME / ".env").write_text("\n".join([*kept, f"{CLOCK}{shift}"]) + "\n", encoding="ascii")


async def _walk(out: Console, ready: asyncio.Event) -> None:
    await ready.wait()
    out.print("Tiga surat contoh masuk ke inbox …")
    for name in STORY:
        shutil.copy(SAMPLES / f"{name}.pdf", HOME / "inbox")
        await _until(lambda name=name: _agenda(name) is not None)  # type: ignore[misc]
    for name, answers in STORY.items():
        for given in answers:
            await _decide(out, name, given)
    for name, report in REPORTS.items():
        _set_clock(datetime.fromisoformat(report["selesai_nyata"] + ":00+07:00") + timedelta(minutes=5))
        await _decide(out, name, {"keputusan": "selesai"} | report)
    await _until(_all_posted)


async def _decide(out: Console, name: str, given: dict[str, str]) -> None:
    from flows.answering import answer_open_stage, open_stage_of
    from flows.desk import open_desk

    desk, agenda = open_desk(), _agenda(name) or ""
    await _until(lambda: open_stage_of(desk, agenda)[1].run_id is not None)
    out.print("  " + await answer_open_stage(desk, agenda, given, None), soft_wrap=True)


def _agenda(name: str) -> str | None:
    from flows.desk import open_desk

    with open_desk().register.read() as reader:
        return next((x.agenda for x in reader.letters() if x.filename.startswith(name)), None)


def _all_posted() -> bool:
    from flows.desk import open_desk

    with open_desk().register.read() as reader:
        return not reader.unsent()


async def _until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            message = "demo: tidak selesai pada waktunya; lihat demo/var/log/"
            raise TimeoutError(message)
        await asyncio.sleep(0.1)


def _print(out: Console) -> bool:
    from flows.desk import open_desk

    desk = open_desk()
    with desk.register.read() as reader:
        letters = reader.letters()
    for letter in letters:
        out.print(_stages_table(letter, desk.office.calendar))
    papers = Table(title="Dokumen di demo/outbox", title_justify="left")
    for column in ("Dokumen", "Berkas", "PDF"):
        papers.add_column(column, no_wrap=True)
    for letter in letters:
        for paper in letter.documents:
            pdf = (desk.settings.outbox / paper.path).with_suffix(".pdf").exists()
            papers.add_row(paper.kind.replace("_", " ").title(), paper.path, "ya" if pdf else "–")
    out.print(papers)
    mails = sum(len(letter.mails) for letter in letters)
    out.print(
        f"{len(letters)} surat, {sum(len(x.documents) for x in letters)} dokumen, {mails} surel di demo/outbox/mail/."
    )
    return len(letters) == len(STORY) and all(letter.state == "done" for letter in letters)


def _print_links(out: Console, password: str) -> None:
    """The pages of the three letters, as their mails link to them, and the board."""
    from flows.desk import open_desk
    from letters.links import REQUESTER
    from templates.post import requester
    from web.people import add

    desk = open_desk()
    add(desk, CLERK, "tu", None, None, password)
    with desk.register.read() as reader:
        letters = reader.letters()
    out.print("\nTautan (selama kantor demo buka):", style="bold")
    for letter in letters:
        contact = requester(desk.office, letter) or ""
        last = letter.stages[-1]
        holder = desk.office.posts[last.post].holder(desk.now().date()).mail
        decided = desk.links.link("d", last.id, last.post, holder, desk.now())
        rows = [("pantau", desk.links.link("s", letter.id, REQUESTER, contact, desk.now())),
                ("lengkapi", desk.links.link("l", letter.id, REQUESTER, contact, desk.now())), ("putuskan", decided),
                ("papan", f"{desk.links.base}/surat/{letter.key}")]  # fmt: skip
        out.print(f"{letter.agenda} · {letter.said('pemohon')}")
        for name, address in rows:
            out.print(f"  {name:9} {address}", soft_wrap=True)
    out.print(f"Papan surat {desk.links.base}/  nama {CLERK}, sandi {password}", soft_wrap=True, markup=False)
    out.print("Dibuka lagi nanti dengan: TINDAK_HOME=demo .venv/bin/tindak up\n", soft_wrap=True)


def _stages_table(letter: Letter, calendar: WorkingCalendar) -> Table:
    table = Table(
        title=f"{letter.agenda} · {letter.said('pemohon')} · {STATE_NAMES[letter.state]}", title_justify="left"
    )
    for column in ("Tahap", "Pada", "Dibuka", "Ditutup", "Menit", "Tepat waktu"):
        table.add_column(column, no_wrap=column != "Tahap")
    for s in letter.stages:
        spent = calendar.minutes_between(s.clock_from or s.opened, s.closed) if s.closed else 0
        in_time = "[red]terlambat[/]" if s.late else "[green]ya[/]"
        times = (_hour(s.opened, calendar), _hour(s.closed, calendar))
        table.add_row(f"{s.step} {s.name}", s.post, *times, f"{spent:.1f}", in_time)
    return table


def _hour(moment: datetime | None, calendar: WorkingCalendar) -> str:
    return f"{moment.astimezone(calendar.zone):%d-%m %H.%M.%S}" if moment else "–"
