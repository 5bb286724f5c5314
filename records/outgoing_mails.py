"""The mails that go out: each is a row that commits with the step that asks for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date, datetime, timedelta

import sqlalchemy as sa

from letters.model import OutgoingMail
from letters.reply_codes import ReplyCode
from records import schema as t
from records.reader import RegisterReader, value_of
from records.writer import RegisterWriter

AUTOMATIC = "surel/"
"""How the keys of mails begin that answer a mail by themselves: `surel/<day>/<mail>/<what>`."""
POSTING = timedelta(minutes=5)
"""A mail claimed for so long without a result was claimed by a process that died."""


class OutgoingMails:
    """What the register knows of mails that go out; writing needs a `RegisterWriter`."""

    def __init__(self, reader: RegisterReader | RegisterWriter) -> None:
        self.db = reader.db

    def unsent(self) -> list[OutgoingMail]:
        """The mails that are not sent yet, oldest first."""
        return self._find(t.mails.c.state.in_(("pending", "posting")))

    def by_message_id(self, message_id: str) -> OutgoingMail | None:
        """The mail of ours that bears this Message-ID."""
        return next(iter(self._find(t.mails.c.message_id == message_id)), None)

    def is_written(self, key_like: str) -> bool:
        """Whether a mail with a key of this shape (SQL's LIKE) is waiting or out."""
        query = sa.select(t.mails.c.id).where(t.mails.c.key.like(key_like))
        return self.db.execute(query).first() is not None

    def automatic_to(self, address: str, day: date) -> int:
        """How many automatic answers were written to an address on a day."""
        return self._count(t.mails.c.key.like(f"{AUTOMATIC}{day.isoformat()}/%"), address)

    def told(self, address: str, day: date, name: str, code: ReplyCode | None) -> int:
        """How many automatic mails of a name went to an address on a day, with the form's code."""
        alike: list[sa.ColumnElement[bool]] = [
            t.mails.c.key.like(f"{AUTOMATIC}{day.isoformat()}/%/{name}")
        ]
        if code is not None:
            alike.append(t.mails.c.message_id.contains(f".{code}@"))
        return self._count(sa.and_(*alike), address)

    def add(self, mails: Sequence[OutgoingMail]) -> list[OutgoingMail]:
        """Add mails for posting; a key that is there already is left alone."""
        added = []
        for mail in mails:
            if self.db.execute(sa.select(t.mails.c.id).where(t.mails.c.key == mail.key)).first():
                continue
            row = {f.name: getattr(mail, f.name) for f in fields(OutgoingMail) if f.name != "id"}
            row["attachments"] = [list(pair) for pair in mail.attachments]
            key = self.db.execute(t.mails.insert().values(row)).inserted_primary_key
            added.append(replace(mail, id=key[0] if key else 0))
        return added

    def claim(self, mail_id: int, now: datetime) -> OutgoingMail | None:
        """Take one mail for posting.

        Returns:
            None when it is sent, being posted by another, or not due yet.
        """
        found = next(iter(self._find(t.mails.c.id == mail_id)), None)
        if found is None or found.state in ("sent", "bounced"):
            return None
        if found.next_try and found.next_try > now:
            return None
        tries = found.tries + 1
        self._set(mail_id, state="posting", tries=tries, next_try=now + POSTING)
        return replace(found, tries=tries)

    def sent(self, mail_id: int, now: datetime) -> None:
        """The mail is out; a bounce may be quicker than this word, and counts."""
        is_not_back = t.mails.c.state != "bounced"
        self._set(mail_id, is_not_back, state="sent", sent=now, error=None, next_try=None)

    def failed(self, claimed: OutgoingMail, error: str, next_try: datetime) -> None:
        """The mail is not out; try again at `next_try`.

        Nothing is changed when another claimed it meanwhile: that one sends it, or has.
        """
        is_mine = (t.mails.c.state == "posting", t.mails.c.tries == claimed.tries)
        self._set(claimed.id, *is_mine, state="pending", error=error, next_try=next_try)

    def bounced(self, mail_id: int, problem: str, *, permanent: bool) -> None:
        """A server reported that a mail of ours did not arrive, or not yet."""
        self._set(mail_id, error=problem, **({"state": "bounced"} if permanent else {}))

    def _set(self, mail_id: int, *where: sa.ColumnElement[bool], **values: object) -> None:
        self.db.execute(t.mails.update().where(t.mails.c.id == mail_id, *where).values(values))

    def _count(self, alike: sa.ColumnElement[bool], address: str) -> int:
        query = (
            sa.select(sa.func.count()).select_from(t.mails).where(alike, t.mails.c.to == address)
        )
        return int(self.db.execute(query).scalar() or 0)

    def _find(self, where: sa.ColumnElement[bool]) -> list[OutgoingMail]:
        rows = self.db.execute(sa.select(t.mails).where(where).order_by(t.mails.c.id)).mappings()
        return [value_of(OutgoingMail, row) for row in rows]
