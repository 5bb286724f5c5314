"""One letter's page (`/surat/…`): what it says, where it has been, and its form for those who are
asked.
"""

from __future__ import annotations

import asyncio
from functools import partial

from fastapi import APIRouter, Request
from starlette.responses import Response

from actions.ask import sheet_of
from actions.workspace import Workspace, open_workspace
from letters.access import may_decide
from letters.channel import Channel
from letters.errors import NotAllowed
from letters.form import summary
from letters.progress import progress
from records.incoming_mails import IncomingMails
from web import letter_files
from web.form_fields import form_fields
from web.link_access import open_letter
from web.render_page import SEE, notes_of, render_page
from web.session import Visitor, check_csrf, csrf_token, visitor_of
from web.submit_answer import (
    MISSED,
    Mistake,
    form_data,
    is_at_work,
    is_current,
    missed,
    refusal,
    respond,
    submit_form,
)
from web.whatsapp_text import chat_text

router = APIRouter()


@router.api_route("/surat/{key}", methods=SEE)
def letter(request: Request, key: str) -> Response:
    """One letter: what it says, where it has been, and its form, for those who are asked."""
    workspace = open_workspace()
    return _letter_page(request, workspace, key, visitor_of(request, workspace))


@router.post("/surat/{key}")
async def decide(request: Request, key: str) -> Response:
    """Take an answer of somebody who is logged in."""
    workspace, data = open_workspace(), await form_data(request)
    visitor = await asyncio.to_thread(visitor_of, request, workspace)
    check_csrf(request, data.get("csrf"))
    found = await asyncio.to_thread(open_letter, workspace, key, visitor)
    stage = found.open_stage
    if stage is None or not is_current(stage, data):
        return missed(request.url.path)
    if not may_decide(stage, visitor.posts):
        raise NotAllowed
    giving = submit_form(
        workspace, stage, data, Channel("page", user_id=visitor.user.id), visitor.user.nama
    )
    return await respond(
        request, stage, giving, partial(_letter_page, request, workspace, key, visitor)
    )


@router.api_route("/surat/{key}/halaman/{number}", methods=SEE)
def picture(request: Request, key: str, number: int) -> Response:
    """A page of the original."""
    workspace = open_workspace()
    return letter_files.page_as_svg(
        workspace, open_letter(workspace, key, visitor_of(request, workspace)), number
    )


@router.api_route("/surat/{key}/asli", methods=SEE)
def original(request: Request, key: str) -> Response:
    """The letter as it came."""
    workspace = open_workspace()
    return letter_files.original(
        workspace, open_letter(workspace, key, visitor_of(request, workspace))
    )


@router.api_route("/surat/{key}/berkas/{name}", methods=SEE)
def document(request: Request, key: str, name: str) -> Response:
    """A document that was written for the letter."""
    workspace = open_workspace()
    return letter_files.document(
        workspace, open_letter(workspace, key, visitor_of(request, workspace)), name
    )


def _letter_page(
    request: Request,
    workspace: Workspace,
    key: str,
    visitor: Visitor,
    mistake: Mistake | None = None,
) -> Response:
    found, now = open_letter(workspace, key, visitor), workspace.now()
    stage, service = found.open_stage, workspace.service(found.service).service
    with workspace.register.read() as reader:
        arrivals, received = reader.arrivals(found.id), IncomingMails(reader).of_letter(found.id)
    is_asked = stage is not None and may_decide(stage, visitor.posts)
    is_busy = stage is not None and mistake is None and is_at_work(workspace, stage, request)
    sheet = (
        sheet_of(workspace, stage.id, now)
        if stage is not None and is_asked and not is_busy
        else None
    )
    way = progress(service, found, workspace.office.calendar, now)
    return render_page(
        request,
        workspace,
        "surat.html",
        mistake.status if mistake else 200,
        tamu=visitor,
        csrf=csrf_token(request),
        surat=found,
        tahap=stage,
        fakta=summary(found, workspace.office.calendar.zone),
        kemajuan=way,
        layanan=service,
        berkas=letter_files.documents(workspace, found),
        halaman=letter_files.pages_of(found),
        alamat=request.url.path,
        sibuk=is_busy,
        isian=form_fields(sheet.form, mistake.sent if mistake else None) if sheet else [],
        terlewat=MISSED in request.query_params,
        kunci_catatan=notes_of(service),
        ditolak=mistake.because if mistake else refusal(sheet) if sheet else None,
        temuan=[x for f in sheet.dossier.found for x in f.lines] if sheet else [],
        siapa=visitor.user.nama,
        datang=arrivals,
        diterima=received,
        wa=chat_text(found, workspace.office, way),
    )
