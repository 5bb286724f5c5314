"""Log in (`/masuk`) and out (`/keluar`)."""

from __future__ import annotations

import asyncio

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from actions.workspace import Workspace, open_workspace
from letters.access import User
from letters.errors import TooManyTries, UnknownUser, WrongPassword
from records.passwords import is_right
from records.users import Users
from web.form_fields import plain
from web.render_page import SEE, render_page
from web.session import LoginTries, check_csrf, csrf_token, log_in, visitor_of
from web.submit_answer import form_data

router = APIRouter()
ENDED = (
    "Sesi Anda sudah berakhir; yang baru Anda kirim belum diterima. Masuk lagi, lalu isi kembali."
)
LONGEST = 200
"""Letters of a name or password that are looked at."""


@router.api_route("/masuk", methods=SEE)
def ask(request: Request, ke: str = "/", belum: str = "") -> Response:
    """The form; `belum` says that something was sent after the session had ended."""
    told = ENDED if belum else None
    return render_page(
        request,
        open_workspace(),
        "masuk.html",
        csrf=csrf_token(request),
        ke=inside(ke),
        salah=told,
        nama="",
    )


@router.post("/masuk")
async def enter(request: Request) -> Response:
    """Try a name and a password."""
    workspace, data = open_workspace(), await form_data(request)
    check_csrf(request, data.get("csrf"))
    name, password = plain(data.get("nama"))[:LONGEST], str(data.get("sandi") or "")[:LONGEST]
    tries: LoginTries = request.app.state.tries
    address = request.client.host if request.client else ""
    try:
        tries.begin(name, address)
        user = await _user(workspace, name, password)
    except (TooManyTries, WrongPassword) as err:
        status = 429 if isinstance(err, TooManyTries) else 401
        names = {
            "csrf": csrf_token(request),
            "ke": inside(str(data.get("ke") or "/")),
            "salah": str(err),
            "nama": name,
        }
        return render_page(request, workspace, "masuk.html", status, **names)
    tries.succeed(name, address)
    log_in(request, user)
    return RedirectResponse(inside(str(data.get("ke") or "/")), 303)


@router.post("/keluar")
async def leave(request: Request) -> Response:
    """End all sessions of this user."""
    workspace, data = open_workspace(), await form_data(request)
    check_csrf(request, data.get("csrf"))
    known = await asyncio.to_thread(visitor_of, request, workspace)
    await asyncio.to_thread(_end_sessions, workspace, known.user)
    request.session.clear()
    return RedirectResponse("/masuk", 303)


def _end_sessions(workspace: Workspace, user: User) -> None:
    with workspace.register.write() as writer:
        Users(writer).set(user.id)


def inside(path: str) -> str:
    """A path of these pages; anything that leads elsewhere becomes the board."""
    is_ours = path.startswith("/") and not path.startswith(("//", "/\\")) and path.isprintable()
    return path if is_ours else "/"


async def _user(workspace: Workspace, name: str, password: str) -> User:
    """The user of a name and a password.

    Raises:
        WrongPassword: there is none, or the password is another.
    """
    user = await asyncio.to_thread(_known, workspace, name)
    is_right_one = await is_right(password, user.hash if user else None)
    if user is not None:
        await asyncio.to_thread(
            _note, workspace, user, "logged in" if is_right_one else "log-in refused"
        )
    if user is None or not is_right_one:
        raise WrongPassword
    return user


def _known(workspace: Workspace, name: str) -> User | None:
    """The user of a name who may log in."""
    if not name.isprintable():
        return None
    try:
        with workspace.register.read() as reader:
            user = Users(reader).find(name)
    except UnknownUser:
        return None
    return user if user.active else None


def _note(workspace: Workspace, user: User, event: str) -> None:
    with workspace.register.write() as writer:
        writer.note(event, workspace.now(), by=user.nama, channel="page", user=user.id)
