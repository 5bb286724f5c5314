"""Decide (`/d/…`): the page that an official opens from a mail.

Looking changes nothing; sending the form decides.
"""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from actions.ask import sheet_of
from actions.workspace import Workspace, open_workspace
from letters.channel import Channel
from letters.form import summary
from web import letter_files
from web.form_fields import form_fields
from web.link_access import OpenedLink, open_link
from web.render_page import SEE, notes_of, render_page
from web.submit_answer import (
    MISSED,
    Mistake,
    form_data,
    is_at_work,
    missed,
    refusal,
    respond,
    submit_form,
)

router = APIRouter()


@router.api_route("/d/{token}", methods=SEE)
def see(request: Request, token: str) -> Response:
    """The letter, the clock and the form; or what was decided."""
    workspace = open_workspace()
    return _page(request, workspace, open_link(workspace, "d", token))


@router.post("/d/{token}")
async def decide(request: Request, token: str) -> Response:
    """Take the answer."""
    workspace = open_workspace()
    opened = await asyncio.to_thread(open_link, workspace, "d", token)
    stage, data = opened.stage, await form_data(request)
    if stage is None or not _is_asked(opened):
        return missed(request.url.path)
    return await respond(
        request,
        stage,
        submit_form(workspace, stage, data, Channel("page")),
        partial(_page, request, workspace, opened),
    )


@router.api_route("/d/{token}/halaman/{number}", methods=SEE)
def picture(token: str, number: int) -> Response:
    """A page of the original."""
    workspace = open_workspace()
    return letter_files.page_as_svg(workspace, open_link(workspace, "d", token).letter, number)


@router.api_route("/d/{token}/asli", methods=SEE)
def original(token: str) -> Response:
    """The letter as it came."""
    workspace = open_workspace()
    return letter_files.original(workspace, open_link(workspace, "d", token).letter)


@router.api_route("/d/{token}/berkas/{name}", methods=SEE)
def document(token: str, name: str) -> Response:
    """A document that was written for the letter."""
    workspace = open_workspace()
    return letter_files.document(workspace, open_link(workspace, "d", token).letter, name)


def _is_asked(opened: OpenedLink) -> bool:
    """Whether the question of the link is the one that is open."""
    stage = opened.stage
    return (
        stage is not None and stage.state != "closed" and (stage.wait or "") == opened.link.question
    )


def _holder(workspace: Workspace, post: str) -> str:
    """Whose link it is: the post's holder today."""
    return workspace.office.posts[post].holder(workspace.today()).nama


def _page(
    request: Request, workspace: Workspace, opened: OpenedLink, mistake: Mistake | None = None
) -> Response:
    stage, letter = opened.stage, opened.letter
    shared: dict[str, Any] = {
        "surat": letter,
        "tahap": stage,
        "fakta": summary(letter, workspace.office.calendar.zone),
        "layanan": opened.service,
        "terlewat": MISSED in request.query_params,
        "kunci_catatan": notes_of(opened.service),
    }
    if stage is None or not _is_asked(opened):
        return render_page(request, workspace, "diputuskan.html", **shared)
    if mistake is None and is_at_work(workspace, stage, request):
        return render_page(request, workspace, "dikerjakan.html", **shared)
    sheet = sheet_of(workspace, stage.id, workspace.now())
    return render_page(
        request,
        workspace,
        "putuskan.html",
        mistake.status if mistake else 200,
        **shared,
        isian=form_fields(
            sheet.form, mistake.sent if mistake else None, who=_holder(workspace, stage.post)
        ),
        ditolak=mistake.because if mistake else refusal(sheet),
        temuan=[x for f in sheet.dossier.found for x in f.lines],
        berkas=letter_files.documents(workspace, letter),
        halaman=letter_files.pages_of(letter),
        alamat=request.url.path,
        siapa=None,
    )
