"""What holds for every answer of the pages: headers that keep others out, and a limit to what may
be sent.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from letters.errors import TooMuchSent

MEGABYTE = 1024 * 1024
FORM_LIMIT = MEGABYTE
UPLOAD_LIMIT = 21 * MEGABYTE
UPLOAD_PATH = "/unggah"
CONTENT = (
    "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""What a page of ours may load: its own pictures, style and script, and nothing of others."""
HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": CONTENT,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",  # a link is a key: no other site is told of it
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex, nofollow",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class Guard:
    """Adds the headers to every answer, limits what may be sent, and lets no fault out.

    The framework would print a fault with its words, which may be a letter's.
    """

    def __init__(
        self, app: ASGIApp, *, https: bool, sorry: Callable[[Scope, Exception], Response]
    ) -> None:
        self.app, self.sorry = app, sorry
        self.headers = dict(HEADERS) | (
            {"Strict-Transport-Security": "max-age=31536000"} if https else {}
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        is_begun = False

        async def send_guarded(message: Message) -> None:
            nonlocal is_begun
            if message["type"] == "http.response.start":
                is_begun = True
                headers = MutableHeaders(scope=message)
                for name, value in self.headers.items():
                    headers.setdefault(name, value)
            await send(message)

        try:
            await self.app(scope, _limited(scope, receive), send_guarded)
        except Exception as err:  # noqa: BLE001 (whatever it is, the visitor gets a page and the log a place)
            answer = self.sorry(scope, err)
            if not is_begun:
                await answer(scope, receive, send_guarded)


def _limited(scope: Scope, receive: Receive) -> Receive:
    """A body that stops at its limit.

    Raises:
        TooMuchSent: while the application reads on.
    """
    limit = UPLOAD_LIMIT if scope["path"] == UPLOAD_PATH else FORM_LIMIT
    taken = 0

    async def receive_some() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > limit or _announced(scope) > limit:
            raise TooMuchSent(limit=limit // MEGABYTE)
        return message

    return receive_some


def _announced(scope: Scope) -> int:
    said = Headers(scope=scope).get("content-length", "0")
    return int(said) if said.isdecimal() else 0
