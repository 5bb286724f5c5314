"""Log in (`/masuk`) and out (`/keluar`)."""

from __future__ import annotations

import asyncio

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from flows.desk import Desk, open_desk
from letters.access import User
from letters.errors import TooManyTries, UnknownUser, WrongPassword
from records.users import Users
from web.passwords import is_right
from web.session import Tries, check_csrf, csrf_token, log_in, visitor
from web.shown import page

router = APIRouter()
LONGEST = 200
"""Letters of a name or password that are looked at."""


@router.api_route("/masuk", methods=["GET", "HEAD"])
def ask(request: Request, ke: str = "/") -> Response:
    """The form."""
    return page(request, open_desk(), "masuk.html", csrf=csrf_token(request), ke=inside(ke), salah=None, nama="")


@router.post("/masuk")
async def enter(request: Request) -> Response:
    """Try a name and a password."""
    desk, data = open_desk(), await request.form()
    check_csrf(request, data.get("csrf"))
    name, password = (str(data.get(key) or "")[:LONGEST] for key in ("nama", "sandi"))
    tries: Tries = request.app.state.tries
    address = request.client.host if request.client else ""
    try:
        tries.check(name, address)
        user = await asyncio.to_thread(_user, desk, name, password)
    except (TooManyTries, WrongPassword) as err:
        if isinstance(err, WrongPassword):
            tries.fail(name, address)
        status = 429 if isinstance(err, TooManyTries) else 401
        names = {"csrf": csrf_token(request), "ke": inside(str(data.get("ke") or "/")), "salah": str(err), "nama": name}
        return page(request, desk, "masuk.html", status, **names)
    tries.forget(name)
    log_in(request, user)
    return RedirectResponse(inside(str(data.get("ke") or "/")), 303)


@router.post("/keluar")
async def leave(request: Request) -> Response:
    """End all sessions of this user."""
    desk, data = open_desk(), await request.form()
    check_csrf(request, data.get("csrf"))
    known = await asyncio.to_thread(visitor, request, desk)
    with desk.register.write() as pen:
        Users(pen).set(known.user.id)
    request.session.clear()
    return RedirectResponse("/masuk", 303)


def inside(path: str) -> str:
    """A path of these pages; anything that leads elsewhere becomes the board."""
    is_ours = path.startswith("/") and not path.startswith(("//", "/\\")) and path.isprintable()
    return path if is_ours else "/"


def _user(desk: Desk, name: str, password: str) -> User:
    user = None
    with desk.register.read() as reader:
        try:
            user = Users(reader).find(name)
        except UnknownUser:
            user = None
    known = user if user is not None and user.active else None
    is_right_one = is_right(password, known.hash if known else None)
    if known is not None:
        with desk.register.write() as pen:
            event = "logged in" if is_right_one else "log-in refused"
            pen.note(event, desk.now(), by=known.nama, channel="page", user=known.id)
    if known is None or not is_right_one:
        raise WrongPassword
    return known
