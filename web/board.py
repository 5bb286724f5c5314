"""The board (`/`): today's meetings, letters by post and due time, search; and one letter's page (`/surat/…`)."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from flows.desk import Desk, open_desk
from flows.work import sheet_of
from letters.access import may_decide
from letters.booking import EQUIPMENT
from letters.errors import NotAllowed
from letters.form import summary
from letters.progress import progress
from records.board import Board, Line, Sight, Taken
from records.mailbook import MailBook
from web import files
from web.answers import MISSED, Mistake, answer, form_data, is_at_work, is_current, missed, refusal, respond
from web.fields import fields
from web.opened import open_letter
from web.session import Visitor, check_csrf, csrf_token, visitor
from web.shown import notes_of, page
from web.telling import whatsapp

router = APIRouter()
SEE = ["GET", "HEAD"]
SHORT, LONG = 15, 50
"""Letters of one post on the board, and on a page of their own or of a search."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """The letters that one post has before it."""

    post: str
    lines: Sequence[Line]
    count: int
    late: int


@router.api_route("/", methods=SEE)
def board(request: Request, q: str = "", tanggal: str = "", jabatan: str = "", hal: int = 1) -> Response:
    """What the office has before it."""
    desk = open_desk()
    tamu = visitor(request, desk)
    sight, now = sight_of(desk, tamu), desk.now()
    q = " ".join("".join(c if c.isprintable() else " " for c in q).split())[:200]
    day, number, jabatan = _day(tanggal), min(max(1, hal), 10_000), jabatan if jabatan in desk.office.posts else ""
    shared: dict[str, Any] = {"tamu": tamu, "csrf": csrf_token(request), "q": q, "hari_dicari": day, "halaman": number}
    with desk.register.read() as reader:
        asked = Board(reader, sight)
        if q or day:
            lines, count = asked.search(q, day, LONG, (number - 1) * LONG)
            return page(request, desk, "cari.html", **shared, baris=[late_now(x, now) for x in lines], jumlah=count,
                        terakhir=max(1, -(-count // LONG)))  # fmt: skip
        lines = sorted((late_now(x, now) for x in asked.open_lines(jabatan or None)), key=lambda x: not x.late)
        today = meetings(asked.bookings(*_day_of(desk, now)))
    most = LONG if jabatan else SHORT
    start = (number - 1) * most if jabatan else 0
    own = [
        *(key for key in desk.office.posts if key in tamu.posts),
        *(k for k in desk.office.posts if k not in tamu.posts),
    ]
    return page(request, desk, "papan.html", **shared, kolom=columns(lines, own, start, most), acara=today,
                terlambat=sum(x.late for x in lines), jumlah=len(lines), jabatan_dipilih=jabatan,
                terakhir=max(1, -(-len(lines) // most)) if jabatan else 1)  # fmt: skip


@router.api_route("/surat/{key}", methods=SEE)
def letter(request: Request, key: str) -> Response:
    """One letter: what it says, where it has been, and its form, for those who are asked."""
    desk = open_desk()
    return _letter_page(request, desk, key, visitor(request, desk))


@router.post("/surat/{key}")
async def decide(request: Request, key: str) -> Response:
    """Take an answer of somebody who is logged in."""
    desk, data = open_desk(), await form_data(request)
    tamu = await asyncio.to_thread(visitor, request, desk)
    check_csrf(request, data.get("csrf"))
    found = await asyncio.to_thread(open_letter, desk, key, tamu)
    stage = found.open_stage
    if stage is None or not is_current(stage, data):
        return missed(request.url.path)
    if not may_decide(stage, tamu.posts):
        raise NotAllowed
    giving = answer(desk, stage, data, f"page/{tamu.user.id}", tamu.user.nama)
    return await respond(request, stage, giving, partial(_letter_page, request, desk, key, tamu))


@router.api_route("/surat/{key}/halaman/{number}", methods=SEE)
def picture(request: Request, key: str, number: int) -> Response:
    """A page of the original."""
    desk = open_desk()
    return files.page_picture(desk, open_letter(desk, key, visitor(request, desk)), number)


@router.api_route("/surat/{key}/asli", methods=SEE)
def original(request: Request, key: str) -> Response:
    """The letter as it came."""
    desk = open_desk()
    return files.original(desk, open_letter(desk, key, visitor(request, desk)))


@router.api_route("/surat/{key}/berkas/{name}", methods=SEE)
def document(request: Request, key: str, name: str) -> Response:
    """A document that was written for the letter."""
    desk = open_desk()
    return files.document(desk, open_letter(desk, key, visitor(request, desk)), name)


def sight_of(desk: Desk, tamu: Visitor) -> Sight:
    """Which letters this person may see."""
    return Sight(posts=tamu.posts, everything=bool(tamu.posts & set(desk.office.rahasia)))


def columns(lines: Iterable[Line], posts: Sequence[str], start: int, most: int) -> list[Column]:
    """The letters by post, the reader's own posts first; posts that have none are left out."""
    by_post: dict[str, list[Line]] = {post: [] for post in posts}
    for line in lines:
        by_post.setdefault(line.post or "", []).append(line)
    return [
        Column(post=post, lines=found[start : start + most], count=len(found), late=sum(x.late for x in found))
        for post, found in by_post.items()
        if found
    ]


def late_now(line: Line, now: datetime) -> Line:
    """Late is late from the moment on, whether or not the deadline's run has come by."""
    is_late = line.due is not None and not line.waiting and line.due < now
    return replace(line, late=True) if is_late and not line.late else line


def meetings(taken: Iterable[Taken]) -> list[dict[str, Any]]:
    """The meetings of a day: what is taken together by one letter at one time."""
    found: dict[tuple[Any, ...], dict[str, Any]] = {}
    for one in taken:
        booking = one.booking
        if booking.kind == EQUIPMENT:
            continue
        row = found.setdefault((booking.start, booking.end, booking.agenda), {
            "mulai": booking.start, "selesai": booking.end, "agenda": booking.agenda if one.visible else "",
            "kunci": booking.agenda.replace("/", "-"), "pemohon": booking.pemohon if one.visible else "Rahasia",
            "pakai": [],
        })  # fmt: skip
        row["pakai"].append(booking.name)
    return list(found.values())


def _letter_page(request: Request, desk: Desk, key: str, tamu: Visitor, mistake: Mistake | None = None) -> Response:
    found, now = open_letter(desk, key, tamu), desk.now()
    stage, service = found.open_stage, desk.service(found.service).service
    with desk.register.read() as reader:
        arrivals, received = reader.arrivals(found.id), MailBook(reader).of_letter(found.id)
    is_asked = stage is not None and may_decide(stage, tamu.posts)
    is_busy = stage is not None and mistake is None and is_at_work(desk, stage, request)
    sheet = sheet_of(desk, stage.id, now) if stage is not None and is_asked and not is_busy else None
    way = progress(service, found, desk.office.calendar, now)
    return page(
        request, desk, "surat.html", mistake.status if mistake else 200, tamu=tamu, csrf=csrf_token(request),
        surat=found, tahap=stage, fakta=summary(found), kemajuan=way, layanan=service,
        berkas=files.documents(desk, found),
        halaman=files.pages_of(found), alamat=request.url.path, sibuk=is_busy,
        isian=fields(sheet.form, mistake.sent if mistake else None) if sheet else [],
        terlewat=MISSED in request.query_params, kunci_catatan=notes_of(service),
        ditolak=mistake.because if mistake else refusal(sheet) if sheet else None,
        temuan=[x for f in sheet.work.found for x in f.lines] if sheet else [], siapa=tamu.user.nama,
        datang=arrivals, diterima=received, wa=whatsapp(found, desk.office, way),
    )  # fmt: skip


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return ""


def _day_of(desk: Desk, now: datetime) -> tuple[datetime, datetime]:
    start = now.astimezone(desk.office.calendar.zone).replace(hour=0, minute=0, second=0, microsecond=0)
    return start, start + timedelta(days=1)
