"""What could not be done and is tried again, for ever, with pauses that grow."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

FIRST_PAUSE = timedelta(minutes=1)
LONGEST_PAUSE = timedelta(hours=1)
TELL_AFTER = 4
"""So many tries (a quarter of an hour) may fail before TU is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """Work that did not come to its end.

    Attributes:
        key: what tells this work from other work; its next try is the run `key/tries`.
        what: what people call it: a file's path below the inbox, a mail's number.
        tries: how many runs were started for it.
        first, next_try: when the first one was, and when the next one may be started.
        told: whether TU was told.
        problem: why the last try failed, "" while nobody knows.
    """

    key: str
    what: str
    tries: int
    first: datetime
    next_try: datetime
    told: bool = False
    problem: str = ""

    @property
    def is_worth_a_word(self) -> bool:
        """Whether it has failed so often that somebody must be told."""
        return self.tries > TELL_AFTER


def pause_after(tries: int) -> timedelta:
    """How long to wait after so many tries: 1, 2, 4 … minutes, at most an hour."""
    doublings = min(max(tries - 1, 0), 10)
    return min(FIRST_PAUSE * (1 << doublings), LONGEST_PAUSE)
