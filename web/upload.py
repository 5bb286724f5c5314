"""A letter handed in by TU on a page (`/unggah`): it goes into the inbox, the same door as a file that is dropped."""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
from pathlib import Path

from fastapi import APIRouter, Request
from starlette.datastructures import UploadFile
from starlette.responses import RedirectResponse, Response

from flows.desk import Desk, open_desk
from letters.errors import LetterError, NotAllowed, NotAPdf, UnknownPage, UnwritableFolder
from mailroom.folder import REFUSED, waiting_files
from parsers.format import format_of
from templates.service import service_names
from web.guard import UPLOAD_PATH
from web.session import Visitor, check_csrf, csrf_token, visitor
from web.shown import page

router = APIRouter()
CLERK = "tu"
LONGEST_STEM = 40
SHOWN_SHA = 12
"""Hex digits by which a file that was handed in is known while it waits for its agenda number."""


@router.api_route(UPLOAD_PATH, methods=["GET", "HEAD"])
def ask(request: Request) -> Response:
    """The form."""
    desk = open_desk()
    return _page(request, desk, _clerk(request, desk))


@router.post(UPLOAD_PATH)
async def take(request: Request) -> Response:
    """Put a letter into the inbox."""
    desk = open_desk()
    tamu = await asyncio.to_thread(_clerk, request, desk)
    data = await request.form(max_files=1, max_fields=5)
    check_csrf(request, data.get("csrf"))
    file, service = data.get("surat"), str(data.get("layanan") or "")
    if not isinstance(file, UploadFile):
        return await asyncio.to_thread(_page, request, desk, tamu, str(NotAPdf()))
    content = await file.read()
    try:
        kind = format_of(content)
    except LetterError as err:
        return await asyncio.to_thread(_page, request, desk, tamu, str(err))
    digest = hashlib.sha256(content).hexdigest()
    name = f"{_stem(file.filename)} [{digest[:SHOWN_SHA]}].{kind}"
    await asyncio.to_thread(_drop, desk, tamu, service, name, content)
    return RedirectResponse(f"{UPLOAD_PATH}/{digest}", 303)


@router.api_route(UPLOAD_PATH + "/{digest}", methods=["GET", "HEAD"])
def came(request: Request, digest: str) -> Response:
    """What became of a file: its letter, or why it is none, or that it is still being read."""
    desk = open_desk()
    tamu = _clerk(request, desk)
    if not re.fullmatch(r"[0-9a-f]{64}", digest):
        raise UnknownPage
    if _waits(desk, digest):
        return page(request, desk, "dibaca.html", tamu=tamu, csrf=csrf_token(request))
    with desk.register.read() as reader:
        letter = reader.by_sha256(digest)
    if letter is not None:
        return RedirectResponse(f"/surat/{letter.key}", 303)
    if reason := _refusal(desk, digest):
        return _page(request, desk, tamu, reason)
    raise UnknownPage


def _page(request: Request, desk: Desk, tamu: Visitor, problem: str | None = None) -> Response:
    return page(
        request, desk, "unggah.html", 422 if problem else 200, tamu=tamu, csrf=csrf_token(request), masalah=problem,
        layanan={name: desk.service(name).service.name for name in service_names(desk.settings.templates)},
        biasa=desk.office.service,
    )  # fmt: skip


def _clerk(request: Request, desk: Desk) -> Visitor:
    """Who hands letters in: TU.

    Raises:
        NotAllowed: it is somebody else.
    """
    tamu = visitor(request, desk)
    if CLERK not in tamu.posts:
        raise NotAllowed
    return tamu


def _drop(desk: Desk, tamu: Visitor, service: str, name: str, content: bytes) -> None:
    """The way a careful program does: whole, under its name, at once."""
    is_other = service in service_names(desk.settings.templates) and service != desk.office.service
    folder = desk.settings.inbox / service if is_other else desk.settings.inbox
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / f"{name}.{os.getpid()}.part"
        part.write_bytes(content)
        part.replace(folder / name)
    except OSError as err:
        raise UnwritableFolder(folder=folder) from err
    with desk.register.write() as pen:
        pen.note("uploaded", desk.now(), by=tamu.user.nama, channel="page", user=tamu.user.id, file=name)


def _stem(name: str | None) -> str:
    """A plain name for a file; what the browser says is only a hint."""
    words = re.sub(r"[^\w .-]+", " ", Path((name or "").replace("\\", "/")).stem)
    return " ".join(words.split())[:LONGEST_STEM].strip(" .~-") or "surat"


def _waits(desk: Desk, digest: str) -> bool:
    """Whether the file lies in the inbox still; it leaves only when it is registered or refused."""
    return any(f"[{digest[:SHOWN_SHA]}]" in path.name for path in waiting_files(desk.settings.inbox))


def _refusal(desk: Desk, digest: str) -> str | None:
    """The advice that lies beside a refused file."""
    mark = f"[{digest[:SHOWN_SHA]}]"
    folder = desk.settings.inbox / REFUSED
    found = sorted(p for p in folder.glob("*.txt") if mark in p.name) if folder.is_dir() else []
    return found[-1].read_text(encoding="utf-8").partition("\n\n")[2].strip() if found else None
