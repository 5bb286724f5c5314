"""Mails that answer a mail by themselves: a receipt, an explanation, a forward to TU. Never more than the day's limit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from flows.desk import Desk
from letters.errors import TindakError
from letters.letter import Mail
from letters.seal import Token
from records.mailbook import AUTOMATIC, MailBook
from records.register import Pen
from templates.context import Work
from templates.post import PARTS, compose, render, ways_to_answer

FORWARDS = 10
"""TU may be sent so many times the limit of others: it is told of every mail that nobody else acts on."""


def write(desk: Desk, pen: Pen, mail_id: int, name: str, to: str, names: Mapping[str, Any], now: datetime, *,
          letter_id: int | None = None, attachments: tuple[tuple[str, str], ...] = (), token: Token | None = None,
          times: int = 1) -> bool:  # fmt: skip
    """Put an automatic answer to the incoming mail `mail_id` into the tray; the same one is never written twice.

    Args:
        name: the mail's folder in `templates/mail/`.
        times: how many times the usual limit holds for this address.

    Returns:
        False when the address has had its share of the day: then nothing is written, and this is noted.
    """
    day = now.astimezone(desk.office.calendar.zone).date()
    book = MailBook(pen)
    if book.is_written(f"{AUTOMATIC}%/{mail_id}/{name}"):
        return True
    if book.automatic_to(to, day) >= desk.settings.mail_daily_limit * times:
        pen.note("automatic mail held back", now, letter_id=letter_id, mail=mail_id, kind=name)
        return False
    key = f"{AUTOMATIC}{day.isoformat()}/{mail_id}/{name}"
    made = letter_mail(desk, key, name, to, names, letter_id=letter_id, attachments=attachments, token=token)
    pen.add_mails([replace(made, answers=book.mail(mail_id).message_id or None)])
    return True


def letter_mail(desk: Desk, key: str, name: str, to: str, names: Mapping[str, Any], *, letter_id: int | None = None,
                attachments: tuple[tuple[str, str], ...] = (), token: Token | None = None) -> Mail:  # fmt: skip
    """A mail from one of the folders of `templates/mail/`."""
    office = desk.office
    known = {"kop": office.kop.model_dump(), "jawab": []} | dict(names)
    text = {part: render(desk.service(office.service).folder, f"{name}/{part}", known) for part in PARTS}
    return compose(office, key, to, text, letter_id, attachments, token)


def not_taken(desk: Desk, pen: Pen, mail_id: int, work: Work | None, because: str | TindakError) -> None:
    """Explain once why an answer by mail changed nothing, with the words that would do."""
    mail = MailBook(pen).mail(mail_id)
    now = desk.now()
    token = None
    names: dict[str, Any] = {"alasan": str(because), "agenda": "", "tahap": ""}
    if work is not None:
        names |= {"agenda": work.letter.agenda, "tahap": work.stage.name}
        if work.seal is not None and work.stage.state != "closed" and mail.details.get("entitled"):
            token = work.seal.token(work.stage.id, mail.sender)
            names |= {"jawab": ways_to_answer(work, token)}
    if mail.details.get("may_answer") and mail.sender:
        write(desk, pen, mail_id, "jawaban_belum_diterima", mail.sender, names, now,
              letter_id=work.letter.id if work else None, token=token)  # fmt: skip
