"""Who is logged in: sessions in a signed cookie, CSRF tokens, and a limit to failed tries."""

from __future__ import annotations

import hmac
import secrets
import time
from dataclasses import dataclass, field
from datetime import datetime

from starlette.requests import Request

from actions.workspace import Workspace
from letters.access import User, posts_of
from letters.errors import FormTooOld, TooManyTries, UnknownUser
from letters.signed_links import LinkSigner
from records.board_queries import Visibility
from records.users import Users

MINUTES = 15
MOST_PAIR, MOST_NAME, MOST_ADDRESS = 8, 60, 200
"""Failed tries in so many minutes: of one name from one address; of one name, or from one address,
in all.

The first is the lock; the others are brakes, wide enough that nobody is locked out by what others
do.
"""
MOST_KEYS = 10_000
ROLL = 300
"""Seconds after which a session that is used is dated anew."""


class NotLoggedIn(Exception):
    """The page is for those who are logged in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Somebody who is logged in, with the posts held today."""

    user: User
    posts: frozenset[str]


def visitor_of(request: Request, workspace: Workspace) -> Visitor:
    """Who opens the page.

    Raises:
        NotLoggedIn: nobody is logged in, or the session is over (log-out, new password, user
            removed).
    """
    session = request.session
    if "user" not in session:
        raise NotLoggedIn
    try:
        with workspace.register.read() as reader:
            user = Users(reader).by_id(int(session["user"]))
    except (UnknownUser, ValueError, TypeError) as err:
        raise NotLoggedIn from err
    if not user.active or session.get("epoch") != user.epoch:
        session.clear()
        raise NotLoggedIn
    now = int(time.time())
    if now - int(session.get("seen", 0)) > ROLL:
        session["seen"] = now
    day = workspace.today()
    return Visitor(user=user, posts=posts_of(workspace.office, user.mail, day))


def log_in(request: Request, user: User) -> None:
    """Begin a session; what the browser brought before is forgotten."""
    request.session.clear()
    request.session.update(
        user=user.id, epoch=user.epoch, seen=int(time.time()), csrf=secrets.token_urlsafe(24)
    )


def csrf_token(request: Request) -> str:
    """What a form of this session must bring back."""
    if "csrf" not in request.session:
        request.session["csrf"] = secrets.token_urlsafe(24)
    return str(request.session["csrf"])


def check_csrf(request: Request, given: object) -> None:
    """Whether a form comes from a page that we gave to this session.

    Raises:
        FormTooOld: it does not.
    """
    wanted = str(request.session.get("csrf", ""))
    if not wanted or not hmac.compare_digest(wanted.encode(), str(given or "").encode()):
        raise FormTooOld


def calendar_mark(user: User) -> str:
    """To whom a calendar feed was given: the user, with the password of then."""
    return f"{user.id}|{user.hash}"


def calendar_token(links: LinkSigner, user: User, now: datetime) -> str:
    """The key of a user's calendar feed; a new password makes it void."""
    return links.token("kalender", user.id, "", calendar_mark(user), now)


@dataclass(slots=True)
class LoginTries:
    """Failed log-ins of this process, by name and by address (seconds of a steady clock)."""

    failed: dict[str, list[float]] = field(default_factory=dict)

    def begin(self, name: str, address: str) -> None:
        """Count a try before it is made, so that many at once are many.

        Raises:
            TooManyTries: with the minutes to wait.
        """
        if len(self.failed) > MOST_KEYS:
            self.failed.clear()
        keys = self._keys(name, address)
        recent = {key: self._recent(key) for key, _ in keys}
        for key, most in keys:
            if len(recent[key]) >= most:
                raise TooManyTries(
                    minutes=1 + int(recent[key][0] + MINUTES * 60 - time.monotonic()) // 60
                )
        for key, _ in keys:
            self.failed[key] = [*recent[key], time.monotonic()]

    def succeed(self, name: str, address: str) -> None:
        """The right person came in: the try was none of those that count."""
        pair, *wide = (key for key, _ in self._keys(name, address))
        self.failed.pop(pair, None)
        for key in wide:
            self.failed[key] = self.failed.get(key, [])[:-1]

    def _keys(self, name: str, address: str) -> tuple[tuple[str, int], ...]:
        name = name.casefold()[:100]
        return (
            (f"{name} dari {address}", MOST_PAIR),
            (f"nama {name}", MOST_NAME),
            (f"alamat {address}", MOST_ADDRESS),
        )

    def _recent(self, key: str) -> list[float]:
        return [at for at in self.failed.get(key, ()) if at > time.monotonic() - MINUTES * 60]


def visibility_of(workspace: Workspace, visitor: Visitor) -> Visibility:
    """Which letters this person may see."""
    return Visibility(
        posts=visitor.posts, everything=bool(visitor.posts & set(workspace.office.rahasia))
    )
