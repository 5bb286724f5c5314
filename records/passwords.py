"""Passwords as hashes (Argon2id). The only module that knows argon2."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from letters.errors import WeakPassword

LEAST = 10
"""Letters that a password must have (NIST SP 800-63B asks for length, not for odd signs)."""
_HASHER = PasswordHasher()
_TURNS = ThreadPoolExecutor(2, thread_name_prefix="sandi")
"""A hash takes 64 MB and half of the pages' patience: strangers who try have a queue of their own.
"""


def hash_password(password: str) -> str:
    """What is kept of a password.

    Raises:
        WeakPassword: it is too short.
    """
    if len(password) < LEAST:
        raise WeakPassword(least=LEAST)
    return _HASHER.hash(password)


async def is_right(password: str, kept: str | None) -> bool:
    """Whether a password is the one whose hash was kept.

    Without a hash it takes as long and is not.
    """
    return await asyncio.get_running_loop().run_in_executor(_TURNS, _is_right, password, kept)


def _is_right(password: str, kept: str | None) -> bool:
    try:
        return _HASHER.verify(kept or _nobodys(), password) and bool(kept)
    except (VerificationError, InvalidHashError):
        return False


@lru_cache(maxsize=1)
def _nobodys() -> str:
    """A hash to compare with where there is none, so that this takes as long."""
    return _HASHER.hash("nobody has this password")
