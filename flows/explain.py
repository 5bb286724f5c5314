"""Mails that answer a mail by themselves: a receipt, an explanation, a forward to TU; never more than the limit."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from flows.desk import Desk
from letters.incoming import Incoming
from letters.letter import Mail
from letters.seal import Token
from records.mailbook import AUTOMATIC, MailBook
from records.register import Pen, Reader
from templates.context import Work
from templates.post import PARTS, compose, render, ways_to_answer

EXPLANATION = "jawaban_belum_diterima"
MOST_EXPLANATIONS = 3
"""So often one address is told in one day which words would answer one form; then TU looks."""
FORWARDS = 10
"""TU may be sent so many times the limit of others: it is told of every mail that nobody else acts on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A mail from one of the folders of `templates/mail/`.

    Attributes:
        name: the folder.
        names: what its templates may say.
        times: how many times the usual limit holds for this address.
    """

    name: str
    to: str
    names: Mapping[str, Any] = field(default_factory=dict)
    letter_id: int | None = None
    attachments: tuple[tuple[str, str], ...] = ()
    token: Token | None = None
    times: int = 1


def composed(desk: Desk, key: str, reply: Reply) -> Mail:
    """The mail, ready for the tray."""
    office = desk.office
    known = {"kop": office.kop.model_dump(), "jawab": []} | dict(reply.names)
    text = {part: render(desk.service(office.service).folder, f"{reply.name}/{part}", known) for part in PARTS}
    return compose(office, key, reply.to, text, reply.letter_id, reply.attachments, reply.token)


def answer_mail(desk: Desk, pen: Pen, mail_id: int, reply: Reply, now: datetime) -> bool:
    """Put an automatic answer to the incoming mail `mail_id` into the tray; the same one is never written twice.

    Returns:
        False when the address has had its share of the day: then nothing is written, and this is noted.
    """
    day = now.astimezone(desk.office.calendar.zone).date()
    book = MailBook(pen)
    if book.is_written(f"{AUTOMATIC}%/{mail_id}/{reply.name}"):
        return True
    if book.automatic_to(reply.to, day) >= desk.settings.mail_daily_limit * reply.times:
        pen.note("automatic mail held back", now, letter_id=reply.letter_id, mail=mail_id, kind=reply.name)
        return False
    made = composed(desk, f"{AUTOMATIC}{day.isoformat()}/{mail_id}/{reply.name}", reply)
    pen.add_mails([replace(made, answers=book.mail(mail_id).message_id or None)])
    return True


def is_explained(desk: Desk, reader: Reader, mail: Incoming, said: str, token: Token | None) -> bool:
    """Whether an explanation would lead nowhere: the same words came before, or it was explained enough today.

    A responder that does not say what it is answers every explanation with the same words.
    """
    book = MailBook(reader)
    before = [other for other in book.not_taken_from(mail.sender) if other.id != mail.id]
    if any(other.details.get("said") == fingerprint_of(said) for other in before):
        return True
    day = desk.now().astimezone(desk.office.calendar.zone).date()
    return book.told(mail.sender, day, EXPLANATION, token) >= MOST_EXPLANATIONS


def fingerprint_of(said: str) -> str:
    """What tells the words of one answer from another's, without keeping them."""
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def not_taken(desk: Desk, pen: Pen, mail_id: int, work: Work | None, because: str) -> None:
    """Explain once why an answer by mail changed nothing, with the words that would do."""
    mail = MailBook(pen).mail(mail_id)
    if not mail.details.get("may_answer"):
        return
    names: dict[str, Any] = {"alasan": because, "agenda": "", "tahap": ""}
    token = None
    if work is not None and mail.details.get("asked"):  # others are told nothing of the letter
        names |= {"agenda": work.letter.agenda, "tahap": work.stage.name}
        if work.seal is not None and work.stage.state != "closed" and mail.details.get("entitled"):
            token = work.seal.token(work.stage.id, mail.sender)
            names |= {"jawab": ways_to_answer(work, token)}
    letter_id = work.letter.id if work else None
    reply = Reply(name=EXPLANATION, to=mail.sender, names=names, letter_id=letter_id, token=token)
    answer_mail(desk, pen, mail_id, reply, desk.now())
