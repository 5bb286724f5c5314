"""The pages' application: routers, sessions, guard and error pages.

`tindak up` serves it with uvicorn.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from html import escape
from urllib.parse import quote

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.middleware.sessions import SessionMiddleware
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from actions.workspace import open_workspace
from letters import errors
from letters.errors import TindakError
from records.upgrade import upgrade
from web.guard import Guard
from web.pages import board, complete, decide, follow, letter_page, login, upload, week
from web.render_page import STATIC, render_page
from web.session import LoginTries, NotLoggedIn

PAGES = (decide, complete, follow, login, board, letter_page, upload, week)
COOKIE = "tindak"
STATUS: dict[type[TindakError], int] = {
    errors.BrokenLink: 404,
    errors.ExpiredLink: 410,
    errors.ForeignLink: 403,
    errors.NotAllowed: 403,
    errors.FormTooOld: 403,
    errors.UnknownPage: 404,
    errors.TooMuchSent: 413,
    errors.DatabaseUnreachable: 503,
    errors.PicturesAway: 503,
    errors.BrokenFile: 503,
    errors.MissingFile: 503,
}
"""Errors that are not the office's own fault; all others are 500."""
PLAIN = {
    400: "Permintaan ini tidak dapat dibaca. Kembali ke halaman sebelumnya dan coba lagi.",
    404: "Halaman ini tidak ada. Periksa alamatnya, atau buka tautan dari surel yang terbaru.",
    405: "Halaman ini tidak dapat dipakai dengan cara itu.",
    422: "Alamat halaman ini keliru. Periksa alamatnya, atau buka tautan dari surel yang terbaru.",
}
BARE = """<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Maaf</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><h1>Maaf</h1><p>Kantor sedang tidak dapat melayani. Administrator: {told}</p></body></html>"""
SORRY = (
    "Terjadi kesalahan pada sistem; tidak ada yang berubah. Coba lagi sebentar lagi, atau "
    "hubungi Tata Usaha."
)


def create_app() -> FastAPI:
    """The application, with the register up to date."""
    workspace = open_workspace()
    upgrade(workspace.register)
    app = FastAPI(
        title="Tindak", docs_url=None, redoc_url=None, openapi_url=None, redirect_slashes=False
    )
    app.state.tries = LoginTries()
    for page in PAGES:
        app.include_router(page.router)
    app.mount("/gaya", StaticFiles(directory=STATIC), name="gaya")
    for kind, told in HANDLERS.items():
        app.add_exception_handler(kind, told)
    is_https = workspace.settings.pages_url.startswith("https://")
    lasts = int(workspace.settings.session_hours * 3600)
    secret = workspace.links.session_key()
    app.add_middleware(
        SessionMiddleware,
        secret_key=secret,
        session_cookie=COOKIE,
        max_age=lasts,
        https_only=is_https,
    )
    app.add_middleware(Guard, https=is_https, sorry=sorry)
    return app


async def _to_log_in(request: Request, _err: Exception) -> Response:
    """To the log-in, and from there back to what was wanted."""
    is_look = request.method in ("GET", "HEAD")
    wanted = request.url.path + (f"?{request.url.query}" if request.url.query and is_look else "")
    return RedirectResponse(f"/masuk?ke={quote(wanted)}{'' if is_look else '&belum=1'}", 303)


async def _advice(request: Request, err: Exception) -> Response:
    """An error of ours: its docstring is the page."""
    told = (
        SORRY if isinstance(err, errors.DatabaseUnreachable) else str(err)
    )  # where it lies is not for everybody
    return _page(
        request, next((n for kind, n in STATUS.items() if isinstance(err, kind)), 500), told
    )


async def _plain(request: Request, err: Exception) -> Response:
    """What the framework refuses."""
    cause: BaseException | None = err
    while cause is not None:  # a body that grew too large is found while the framework reads it
        if isinstance(cause, TindakError):
            return await _advice(request, cause)
        cause = cause.__cause__ or cause.__context__
    status = err.status_code if isinstance(err, HTTPException) else 422
    return _page(request, status, PLAIN.get(status, SORRY))


def sorry(scope: Scope, err: Exception) -> Response:
    """A fault of ours: its place is logged, its words (which may hold a letter's) are not."""
    at = err.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    place = f"{at.tb_frame.f_code.co_filename}:{at.tb_lineno}" if at else "?"
    logging.getLogger(__name__).error("%s at %s", type(err).__name__, place)
    return _page(Request(scope), 500, SORRY)


def _page(request: Request, status: int, told: str) -> Response:
    """A page that says what is wrong; a bare one where office.yaml itself is."""
    try:
        return render_page(request, open_workspace(), "galat.html", status, galat=told)
    except TindakError as err:
        return HTMLResponse(BARE.format(told=escape(str(err))), 503)


HANDLERS: dict[type[Exception], Callable[[Request, Exception], Awaitable[Response]]] = {
    NotLoggedIn: _to_log_in,
    TindakError: _advice,
    HTTPException: _plain,
    RequestValidationError: _plain,
}
