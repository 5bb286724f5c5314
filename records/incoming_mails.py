"""The book of incoming mails: which were seen, what came of each, which must still be filed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from typing import Any

import sqlalchemy as sa

from letters.incoming_mail import IncomingMail, Outcome, WatchedMailbox
from records import schema as t
from records.reader import RegisterReader
from records.writer import RegisterWriter


class IncomingMails:
    """What the register knows of incoming mails; writing needs a `Pen`."""

    def __init__(self, reader: RegisterReader | RegisterWriter) -> None:
        self.db = reader.db

    def mailbox(self, name: str) -> WatchedMailbox | None:
        """What is remembered of a mailbox, None before it was first read."""
        row = (
            self.db.execute(sa.select(t.mailboxes).where(t.mailboxes.c.name == name))
            .mappings()
            .first()
        )
        return WatchedMailbox(**row) if row else None

    def save_mailbox(self, watched: WatchedMailbox) -> None:
        """Remember a mailbox as it is now."""
        self.db.execute(t.mailboxes.delete().where(t.mailboxes.c.name == watched.name))
        self.db.execute(t.mailboxes.insert().values(asdict(watched)))

    def last_uid(self, name: str, uidvalidity: int) -> int:
        """The watermark: the highest UID that was noted under this UIDVALIDITY, 0 for none."""
        same = (t.incoming.c.mailbox == name, t.incoming.c.uidvalidity == uidvalidity)
        return int(
            self.db.execute(sa.select(sa.func.max(t.incoming.c.uid)).where(*same)).scalar() or 0
        )

    def note(self, mail: IncomingMail) -> IncomingMail | None:
        """Note a mail; None when this very one is noted already.

        A mail that came before (delivered twice, or under a new UIDVALIDITY) is noted as `again`
        and filed where the first one belongs.
        """
        where = (t.incoming.c.mailbox == mail.mailbox, t.incoming.c.uidvalidity == mail.uidvalidity)
        if self._find(*where, t.incoming.c.uid == mail.uid):
            return None
        first = next(iter(self._find(t.incoming.c.fingerprint == mail.fingerprint)), None)
        if first is not None and mail.state == "new":
            stays = first.state == "done" and first.folder is None
            mail = replace(
                mail,
                state="done",
                outcome="again",
                letter_id=first.letter_id,
                path=None,
                filed=stays,
                details={"first": first.id},
            )
        row = {f.name: getattr(mail, f.name) for f in fields(IncomingMail) if f.name != "id"}
        key = self.db.execute(t.incoming.insert().values(row)).inserted_primary_key
        return replace(mail, id=key[0] if key else 0)

    def mail(self, mail_id: int) -> IncomingMail:
        """One mail.

        Raises:
            KeyError: there is none.
        """
        found = self._find(t.incoming.c.id == mail_id)
        if not found:
            raise KeyError(mail_id)
        return found[0]

    def new(self) -> list[IncomingMail]:
        """The mails that nobody has acted on yet, oldest first."""
        return self._find(t.incoming.c.state == "new")

    def to_file(self, name: str, uidvalidity: int) -> list[IncomingMail]:
        """The mails that are done and still lie where they came.

        One that came again follows its first.
        """
        here = (
            t.incoming.c.mailbox == name,
            t.incoming.c.uidvalidity == uidvalidity,
            t.incoming.c.filed.is_(False),
        )
        ready = []
        for mail in self._find(*here, t.incoming.c.state == "done"):
            first = self.mail(mail.details["first"]) if mail.outcome == "again" else mail
            if first.state == "done" and first.folder:
                ready.append(replace(mail, folder=first.folder))
        return ready

    def of_letter(self, letter_id: int) -> list[IncomingMail]:
        """The mails that brought a letter or answered one of its stages."""
        return self._find(t.incoming.c.letter_id == letter_id)

    def close(
        self,
        mail_id: int,
        outcome: Outcome,
        folder: str | None,
        letter_id: int | None = None,
        details: Mapping[str, Any] | None = None,
    ) -> None:
        """All that this mail asks for is done; without a folder it stays where it lies."""
        known = self.mail(mail_id)
        row = {
            "state": "done",
            "outcome": outcome,
            "folder": folder,
            "filed": folder is None,
            "letter_id": letter_id or known.letter_id,
            "details": dict(known.details) | dict(details or {}),
        }
        self.db.execute(t.incoming.update().where(t.incoming.c.id == mail_id).values(row))

    def filed(self, mail_id: int) -> None:
        """The mail lies in its folder."""
        self.db.execute(t.incoming.update().where(t.incoming.c.id == mail_id).values(filed=True))

    def remember(self, mail_id: int, **details: Any) -> None:
        """What was found out about a mail on the way."""
        known = self.mail(mail_id).details
        values = {"details": dict(known) | details}
        self.db.execute(t.incoming.update().where(t.incoming.c.id == mail_id).values(values))

    def claim(self, mail_id: int, stage_id: int, attempt: int) -> bool:
        """Answer this form with this mail; False when another mail answers it."""
        same = (t.incoming.c.stage_id == stage_id, t.incoming.c.attempt == attempt)
        other = self._find(*same)
        if other:
            return other[0].id == mail_id
        values = {"stage_id": stage_id, "attempt": attempt}
        self.db.execute(t.incoming.update().where(t.incoming.c.id == mail_id).values(values))
        return True

    def release(self, mail_id: int) -> None:
        """The door did not take the answer: the form may be answered by another mail, or by
        this one again.
        """
        self.db.execute(
            t.incoming.update()
            .where(t.incoming.c.id == mail_id)
            .values(stage_id=None, attempt=None)
        )

    def not_taken_from(self, sender: str) -> list[IncomingMail]:
        """The answers of an address that could not be taken."""
        return self._find(t.incoming.c.sender == sender, t.incoming.c.outcome == "not taken")

    def answered_by(self, mail_id: int, stage_id: int) -> str | None:
        """What the audit says came of the answer in this mail: `answered`, `answer
        refused`, None while nothing did.
        """
        lines = sa.select(t.audit.c.event, t.audit.c.details).where(
            t.audit.c.letter_id
            == sa.select(t.stages.c.letter_id).where(t.stages.c.id == stage_id).scalar_subquery(),
            t.audit.c.event.in_(("answered", "answer refused")),
        )
        return next(
            (
                str(event)
                for event, details in self.db.execute(lines)
                if details.get("mail") == mail_id
            ),
            None,
        )

    def _find(self, *where: sa.ColumnElement[bool]) -> list[IncomingMail]:
        rows = self.db.execute(
            sa.select(t.incoming).where(*where).order_by(t.incoming.c.id)
        ).mappings()
        return [IncomingMail(**row) for row in rows]
