"""A letter handed in by TU on a page (`/unggah`): it goes into the inbox, the same door as a file
that is dropped.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
from pathlib import Path

from fastapi import APIRouter, Request
from starlette.datastructures import UploadFile
from starlette.responses import RedirectResponse, Response

from actions.workspace import Workspace, open_workspace
from durable_files import durable_write
from letters.errors import LetterError, NotAllowed, NotAPdf, UnknownPage, UnwritableFolder
from mailroom.folder import REFUSED, waiting_files
from parsers.file_format import format_of
from templates.service_folder import service_names
from web.guard import UPLOAD_PATH
from web.render_page import SEE, render_page
from web.session import Visitor, check_csrf, csrf_token, visitor_of

router = APIRouter()
LONGEST_STEM = 40
SHOWN_SHA = 12
"""Hex digits by which a file that was handed in is known while it waits for its agenda number."""


@router.api_route(UPLOAD_PATH, methods=SEE)
def ask(request: Request) -> Response:
    """The form."""
    workspace = open_workspace()
    return _page(request, workspace, _clerk(request, workspace))


@router.post(UPLOAD_PATH)
async def take(request: Request) -> Response:
    """Put a letter into the inbox."""
    workspace = open_workspace()
    visitor = await asyncio.to_thread(_clerk, request, workspace)
    data = await request.form(max_files=1, max_fields=5)
    check_csrf(request, data.get("csrf"))
    file, service = data.get("surat"), str(data.get("layanan") or "")
    if not isinstance(file, UploadFile):
        return await asyncio.to_thread(_page, request, workspace, visitor, str(NotAPdf()))
    content = await file.read()
    try:
        kind = format_of(content)
    except LetterError as err:
        return await asyncio.to_thread(_page, request, workspace, visitor, str(err))
    digest = hashlib.sha256(content).hexdigest()
    name = f"{_stem(file.filename)} [{digest[:SHOWN_SHA]}].{kind}"
    await asyncio.to_thread(_drop, workspace, visitor, service, name, content)
    return RedirectResponse(f"{UPLOAD_PATH}/{digest}", 303)


@router.api_route(UPLOAD_PATH + "/{digest}", methods=SEE)
def came(request: Request, digest: str) -> Response:
    """What became of a file: its letter, or why it is none, or that it is still being read."""
    workspace = open_workspace()
    visitor = _clerk(request, workspace)
    if not re.fullmatch(r"[0-9a-f]{64}", digest):
        raise UnknownPage
    if _waits(workspace, digest):
        return render_page(
            request, workspace, "dibaca.html", tamu=visitor, csrf=csrf_token(request)
        )
    with workspace.register.read() as reader:
        letter = reader.by_sha256(digest)
    if letter is not None:
        return RedirectResponse(f"/surat/{letter.key}", 303)
    if reason := _refusal(workspace, digest):
        return _page(request, workspace, visitor, reason)
    raise UnknownPage


def _page(
    request: Request, workspace: Workspace, visitor: Visitor, problem: str | None = None
) -> Response:
    return render_page(
        request,
        workspace,
        "unggah.html",
        422 if problem else 200,
        tamu=visitor,
        csrf=csrf_token(request),
        masalah=problem,
        layanan={
            name: workspace.service(name).service.name
            for name in service_names(workspace.settings.templates)
        },
        biasa=workspace.office.service,
    )


def _clerk(request: Request, workspace: Workspace) -> Visitor:
    """Who hands letters in: TU.

    Raises:
        NotAllowed: it is somebody else.
    """
    visitor = visitor_of(request, workspace)
    if workspace.office.clerk not in visitor.posts:
        raise NotAllowed
    return visitor


def _drop(workspace: Workspace, visitor: Visitor, service: str, name: str, content: bytes) -> None:
    """The way a careful program does: whole, under its name, at once."""
    is_other = (
        service in service_names(workspace.settings.templates)
        and service != workspace.office.service
    )
    folder = workspace.settings.inbox / service if is_other else workspace.settings.inbox
    try:
        durable_write(folder / name, content)
    except OSError as err:
        raise UnwritableFolder(folder=folder) from err
    with workspace.register.write() as writer:
        writer.note(
            "uploaded",
            workspace.now(),
            by=visitor.user.nama,
            channel="page",
            user=visitor.user.id,
            file=name,
        )


def _stem(name: str | None) -> str:
    """A plain name for a file; what the browser says is only a hint."""
    words = re.sub(r"[^\w .-]+", " ", Path((name or "").replace("\\", "/")).stem)
    return " ".join(words.split())[:LONGEST_STEM].strip(" .~-") or "surat"


def _waits(workspace: Workspace, digest: str) -> bool:
    """Whether the file lies in the inbox still; it leaves only when it is registered or refused."""
    return any(
        f"[{digest[:SHOWN_SHA]}]" in path.name for path in waiting_files(workspace.settings.inbox)
    )


def _refusal(workspace: Workspace, digest: str) -> str | None:
    """The advice that lies beside a refused file."""
    mark = f"[{digest[:SHOWN_SHA]}]"
    folder = workspace.settings.inbox / REFUSED
    found = sorted(p for p in folder.glob("*.txt") if mark in p.name) if folder.is_dir() else []
    return found[-1].read_text(encoding="utf-8").partition("\n\n")[2].strip() if found else None
