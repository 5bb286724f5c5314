"""Follow a letter (`/s/…`): the page of whoever wrote it."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from actions.workspace import open_workspace
from letters.form import summary
from letters.keys import REQUESTER
from letters.progress import progress
from letters.sop import Service
from web import letter_files
from web.link_access import open_link
from web.render_page import SEE, render_page
from web.whatsapp_text import chat_text

router = APIRouter()


@router.api_route("/s/{token}", methods=SEE)
def follow(request: Request, token: str) -> Response:
    """Where the letter is: its stages, its documents, a text to pass on."""
    workspace = open_workspace()
    opened = open_link(workspace, "s", token)
    letter, now = opened.letter, workspace.now()
    way = progress(opened.service, letter, workspace.office.calendar, now)
    kinds = documents_for_requester(opened.service)
    return render_page(
        request,
        workspace,
        "pantau.html",
        surat=letter,
        fakta=summary(letter, workspace.office.calendar.zone),
        kemajuan=way,
        layanan=opened.service,
        berkas=letter_files.documents(workspace, letter, kinds),
        alamat=request.url.path,
        tahap=letter.open_stage,
        wa=chat_text(letter, workspace.office, way),
    )


@router.api_route("/s/{token}/asli", methods=SEE)
def original(token: str) -> Response:
    """The requester's own letter."""
    workspace = open_workspace()
    return letter_files.original(workspace, open_link(workspace, "s", token).letter)


@router.api_route("/s/{token}/berkas/{name}", methods=SEE)
def document(token: str, name: str) -> Response:
    """A document that the office sends to requesters."""
    workspace = open_workspace()
    opened = open_link(workspace, "s", token)
    return letter_files.document(
        workspace, opened.letter, name, documents_for_requester(opened.service)
    )


def documents_for_requester(service: Service) -> set[str]:
    """The kinds of documents that the service's mails bring to requesters.

    No others are theirs to see.
    """
    return {kind for rule in service.mails.values() if REQUESTER in rule.to for kind in rule.attach}
