"""Decide (`/d/…`): the page that an official opens from a mail. Looking changes nothing; sending the form decides."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from flows.desk import Desk, open_desk
from flows.work import sheet_of
from letters.form import summary
from web import files
from web.answers import MISSED, Mistake, answer, form_data, is_at_work, missed, refusal, respond
from web.fields import fields
from web.opened import Opened, open_link
from web.shown import notes_of, page

router = APIRouter()
SEE = ["GET", "HEAD"]


@router.api_route("/d/{token}", methods=SEE)
def see(request: Request, token: str) -> Response:
    """The letter, the clock and the form; or what was decided."""
    desk = open_desk()
    return _page(request, desk, open_link(desk, "d", token))


@router.post("/d/{token}")
async def decide(request: Request, token: str) -> Response:
    """Take the answer."""
    desk = open_desk()
    opened = await asyncio.to_thread(open_link, desk, "d", token)
    stage, data = opened.stage, await form_data(request)
    if stage is None or not _is_asked(opened):
        return missed(request.url.path)
    return await respond(request, stage, answer(desk, stage, data, "page"), partial(_page, request, desk, opened))


@router.api_route("/d/{token}/halaman/{number}", methods=SEE)
def picture(token: str, number: int) -> Response:
    """A page of the original."""
    desk = open_desk()
    return files.page_picture(desk, open_link(desk, "d", token).letter, number)


@router.api_route("/d/{token}/asli", methods=SEE)
def original(token: str) -> Response:
    """The letter as it came."""
    desk = open_desk()
    return files.original(desk, open_link(desk, "d", token).letter)


@router.api_route("/d/{token}/berkas/{name}", methods=SEE)
def document(token: str, name: str) -> Response:
    """A document that was written for the letter."""
    desk = open_desk()
    return files.document(desk, open_link(desk, "d", token).letter, name)


def _is_asked(opened: Opened) -> bool:
    """Whether the question of the link is the one that is open."""
    stage = opened.stage
    return stage is not None and stage.state != "closed" and (stage.wait or "") == opened.link.question


def _holder(desk: Desk, post: str) -> str:
    """Whose link it is: the post's holder today."""
    return desk.office.posts[post].holder(desk.now().astimezone(desk.office.calendar.zone).date()).nama


def _page(request: Request, desk: Desk, opened: Opened, mistake: Mistake | None = None) -> Response:
    stage, letter = opened.stage, opened.letter
    shared: dict[str, Any] = {
        "surat": letter, "tahap": stage, "fakta": summary(letter), "layanan": opened.service,
        "terlewat": MISSED in request.query_params, "kunci_catatan": notes_of(opened.service),
    }  # fmt: skip
    if stage is None or not _is_asked(opened):
        return page(request, desk, "diputuskan.html", **shared)
    if mistake is None and is_at_work(desk, stage, request):
        return page(request, desk, "dikerjakan.html", **shared)
    sheet = sheet_of(desk, stage.id, desk.now())
    return page(
        request, desk, "putuskan.html", mistake.status if mistake else 200, **shared,
        isian=fields(sheet.form, mistake.sent if mistake else None, who=_holder(desk, stage.post)),
        ditolak=mistake.because if mistake else refusal(sheet), temuan=[x for f in sheet.work.found for x in f.lines],
        berkas=files.documents(desk, letter), halaman=files.pages_of(letter), alamat=request.url.path, siapa=None,
    )  # fmt: skip
