"""An access token for the mail servers, bought with the refresh token of the settings (RFC 6749
§6).
"""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.parse
import urllib.request
from threading import Lock

from letters.errors import MailboxAway
from settings import Settings

TIMEOUT = 20
EARLY = 60.0
"""Seconds before its end at which a token is no longer used."""
_kept: dict[str, tuple[float, str]] = {}
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
        ends, token = _kept.get(url, (0.0, ""))
        if ends < time.monotonic():
            seconds, token = _bought(settings, url)
            _kept[url] = (time.monotonic() + seconds - EARLY, token)
        return token


def forget_token(settings: Settings) -> None:
    """A mail server refused the token: the next one is bought anew."""
    with _lock:
        _kept.pop(settings.oauth_token_url, None)


def sasl(user: str, token: str) -> str:
    """What the mechanism XOAUTH2 sends, for IMAP and SMTP alike."""
    return f"user={user}\1auth=Bearer {token}\1\1"


def _bought(settings: Settings, url: str) -> tuple[float, str]:
    asked = {
        "grant_type": "refresh_token",
        "refresh_token": settings.oauth_refresh_token.get_secret_value(),
        "client_id": settings.oauth_client_id,
        "client_secret": settings.oauth_client_secret.get_secret_value(),
        "scope": settings.oauth_scope,
    }
    body = urllib.parse.urlencode({key: value for key, value in asked.items() if value}).encode()
    try:
        with urllib.request.urlopen(url, body, timeout=TIMEOUT) as reply:  # noqa: S310 (https, checked in the settings)
            given = json.load(reply)
        return float(given.get("expires_in", 300)), str(given["access_token"])
    except urllib.error.HTTPError as err:
        err.close()
        problem = f"server token menolak (jawaban {err.code}); perbarui TINDAK_OAUTH_REFRESH_TOKEN"
        raise MailboxAway(problem=problem) from err
    except (OSError, ValueError, KeyError, AttributeError) as err:
        raise MailboxAway(
            problem=f"server token tidak dapat dihubungi ({type(err).__name__})"
        ) from err
