"""An access token for the mail servers, bought with the office's refresh token (RFC 6749 §6)."""

from __future__ import annotations

import fcntl
import hashlib
import json
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

from durable_files import durable_write
from letters.errors import MailboxAway
from settings import Settings

TIMEOUT = 20
EARLY = 60.0
"""Seconds before its end at which a token is no longer used."""
REFUSALS = (400, 401, 403)
"""HTTP answers by which a token server refuses a refresh token (RFC 6749 §5.2)."""
KEPT = "oauth-refresh-token.json"
"""The file in `var/` with the refresh token that the server gave last."""
_tokens: dict[str, tuple[float, str]] = {}
_lock = Lock()


def access_token(settings: Settings) -> str | None:
    """A token that is still good; None where the settings name no token server.

    Raises:
        MailboxAway: the token server refuses, or does not answer.
    """
    url = settings.oauth_token_url
    if not url:
        return None
    with _lock:
        ends, token = _tokens.get(url, (0.0, ""))
        if ends < time.monotonic():
            seconds, token = _bought(settings, url)
            _tokens[url] = (time.monotonic() + seconds - EARLY, token)
        return token


def forget_token(settings: Settings) -> None:
    """A mail server refused the token: the next one is bought anew."""
    with _lock:
        _tokens.pop(settings.oauth_token_url, None)


def sasl(user: str, token: str) -> str:
    """What the mechanism XOAUTH2 sends, for IMAP and SMTP alike."""
    return f"user={user}\1auth=Bearer {token}\1\1"


def _bought(settings: Settings, url: str) -> tuple[float, str]:
    """Seconds of life and the token; a new refresh token that comes with it is kept on disk.

    A server that gives a new one at each purchase ("rotation", RFC 9700 §4.14) takes no old one a
    second time: processes buy one after another, and a restart goes on with the last one given.
    """
    with _one_buyer(settings.var):
        given = settings.oauth_refresh_token.get_secret_value()
        kept = _kept_refresh_token(settings.var, given)
        answer = _asked(settings, url, kept)
        if answer is None and kept != given:  # a folder restored from a backup: ask as at first
            answer = _asked(settings, url, given)
        if answer is None:
            problem = "server token menolak; perbarui TINDAK_OAUTH_REFRESH_TOKEN"
            raise MailboxAway(problem=problem)
        try:
            bought = float(answer.get("expires_in", 300)), str(answer["access_token"])
            if (fresh := answer.get("refresh_token")) and fresh != kept:
                _keep_refresh_token(settings.var, given, str(fresh))
        except (KeyError, TypeError, ValueError, AttributeError) as err:
            raise _away(err) from err
        return bought


def _asked(settings: Settings, url: str, refresh_token: str) -> Any:
    """The server's answer as JSON; None where it refuses this refresh token.

    Raises:
        MailboxAway: it cannot be reached, or answers no JSON.
    """
    asked = {
        "grant_type": "refresh_token",
        "refresh_token": refresh_token,
        "client_id": settings.oauth_client_id,
        "client_secret": settings.oauth_client_secret.get_secret_value(),
        "scope": settings.oauth_scope,
    }
    body = urllib.parse.urlencode({key: value for key, value in asked.items() if value}).encode()
    try:
        with urllib.request.urlopen(url, body, timeout=TIMEOUT) as reply:  # noqa: S310 (https, checked in the settings)
            return json.load(reply)
    except urllib.error.HTTPError as err:
        err.close()
        if err.code in REFUSALS:
            return None
        raise _away(err) from err
    except (OSError, ValueError) as err:
        raise _away(err) from err


def _away(err: Exception) -> MailboxAway:
    return MailboxAway(problem=f"server token tidak dapat dihubungi ({type(err).__name__})")


@contextmanager
def _one_buyer(var: Path) -> Iterator[None]:
    """One process of the office buys at a time."""
    var.mkdir(parents=True, exist_ok=True)
    with (var / "oauth.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _kept_refresh_token(var: Path, given: str) -> str:
    """The newest refresh token that descends from the `given` one of the settings."""
    try:
        kept = json.loads((var / KEPT).read_text(encoding="utf-8"))
        return str(kept["token"]) if kept["from"] == _digest(given) else given
    except (OSError, ValueError, KeyError, TypeError):
        return given


def _keep_refresh_token(var: Path, given: str, fresh: str) -> None:
    """Write it down with whom it descends from: a new one in the settings replaces it."""
    durable_write(var / KEPT, json.dumps({"from": _digest(given), "token": fresh}))


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
