"""Mails that answer a mail by themselves: a receipt, an explanation, a forward to TU; never more than the limit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from flows.desk import Desk
from letters.letter import Mail
from letters.seal import Token
from records.mailbook import AUTOMATIC, MailBook
from records.register import Pen, Reader
from templates.context import Work
from templates.post import PARTS, compose, render, ways_to_answer

EXPLANATION = "jawaban_belum_diterima"
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


def is_explained(desk: Desk, reader: Reader, stage_id: int, address: str) -> bool:
    """Whether an address has been told today which words would answer this stage.

    Told again and again, a responder that does not say what it is would answer again and again, up to the day's limit.
    """
    day = desk.now().astimezone(desk.office.calendar.zone).date()
    token = desk.seal.token(stage_id, address) if desk.seal else None
    return token is not None and MailBook(reader).was_told(address, day, EXPLANATION, token)


def answers_explanation(reader: Reader, answers: Sequence[str]) -> bool:
    """Whether a mail that answers these is an answer to an explanation of ours."""
    ours = MailBook(reader).own(answers[0]) if answers else None
    return ours is not None and ours.key.endswith(f"/{EXPLANATION}")


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
