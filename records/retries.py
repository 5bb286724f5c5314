"""What is being tried again: files of the inbox and mails whose run has not come to its end."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import datetime

import sqlalchemy as sa

from letters.retry import Retry, pause_after
from records import schema as t
from records.reader import RegisterReader
from records.writer import RegisterWriter


class Retries:
    """What the register knows of retries; writing needs a `RegisterWriter`."""

    def __init__(self, reader: RegisterReader | RegisterWriter) -> None:
        self.db = reader.db

    def all(self) -> list[Retry]:
        """Everything that is being tried again, the oldest first."""
        rows = self.db.execute(sa.select(t.retries).order_by(t.retries.c.first)).mappings()
        return [Retry(**row) for row in rows]

    def find(self, key: str) -> Retry | None:
        """What is known of one piece of work; None before its first try."""
        row = self.db.execute(sa.select(t.retries).where(t.retries.c.key == key)).mappings().first()
        return Retry(**row) if row else None

    def begin(self, key: str, what: str, now: datetime) -> Retry:
        """Count one more try, which may begin now; the pause before the next one grows."""
        known = self.find(key)
        if known is None:
            retry = Retry(key=key, what=what, tries=1, first=now, next_try=now + pause_after(1))
            self.db.execute(t.retries.insert().values(asdict(retry)))
            return retry
        tries = known.tries + 1
        next_try = now + pause_after(tries)
        self._set(key, tries=tries, next_try=next_try)
        return replace(known, tries=tries, next_try=next_try)

    def failed(self, key: str, problem: str) -> None:
        """Why the last try failed."""
        self._set(key, problem=problem)

    def told(self, key: str) -> None:
        """TU was told."""
        self._set(key, told=True)

    def forget(self, key: str) -> None:
        """The work is done, or there is nothing left to do."""
        self.db.execute(t.retries.delete().where(t.retries.c.key == key))

    def _set(self, key: str, **values: object) -> None:
        self.db.execute(t.retries.update().where(t.retries.c.key == key).values(values))
