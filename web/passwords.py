"""Passwords as hashes (Argon2id). The only module that knows argon2."""

from __future__ import annotations

import threading

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from letters.errors import WeakPassword

LEAST = 10
"""Letters that a password must have (NIST SP 800-63B asks for length, not for odd signs)."""
_HASHER = PasswordHasher()
_TURNS = threading.BoundedSemaphore(2)
"""A hash takes 64 MB: strangers who try shall not fill the memory."""
_NOBODYS = _HASHER.hash("nobody has this password")


def hash_password(password: str) -> str:
    """What is kept of a password.

    Raises:
        WeakPassword: it is too short.
    """
    if len(password) < LEAST:
        raise WeakPassword(least=LEAST)
    with _TURNS:
        return _HASHER.hash(password)


def is_right(password: str, kept: str | None) -> bool:
    """Whether a password is the one whose hash was kept; without a hash it takes as long and is not."""
    with _TURNS:
        try:
            return _HASHER.verify(kept or _NOBODYS, password) and bool(kept)
        except (VerificationError, InvalidHashError):
            return False
