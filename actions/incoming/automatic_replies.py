"""Reply to a mail by itself: a receipt, an explanation, a forward to TU; never above the limit."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime
from typing import Any

from actions.compose_notice import Notice, compose_notice
from actions.workspace import Workspace
from letters.incoming_mail import IncomingMail
from letters.reply_codes import ReplyCode
from records.incoming_mails import IncomingMails
from records.outgoing_mails import AUTOMATIC, OutgoingMails
from records.reader import RegisterReader
from records.writer import RegisterWriter
from templates.answer_links import ways_to_answer
from templates.context import Dossier

EXPLANATION = "jawaban_belum_diterima"
MOST_EXPLANATIONS = 3
"""So often one address is told in one day which words would answer one form; then TU looks."""
FORWARDS = 10
"""TU may be sent so many times the limit of others: it is told of each mail that nobody acts on."""


def reply_automatically(
    workspace: Workspace,
    writer: RegisterWriter,
    mail_id: int,
    reply: Notice,
    now: datetime,
    times: int = 1,
) -> bool:
    """Queue an automatic answer to the incoming mail `mail_id`; the same one is written once.

    Args:
        times: how many times the usual limit holds for this address.

    Returns:
        False when the address has had its share of the day: nothing is written, this is noted.
    """
    day, outgoing = workspace.office.today(now), OutgoingMails(writer)
    if outgoing.is_written(f"{AUTOMATIC}%/{mail_id}/{reply.name}"):
        return True
    if outgoing.automatic_to(reply.to, day) >= workspace.settings.mail_daily_limit * times:
        told: dict[str, Any] = {"letter_id": reply.letter_id, "mail": mail_id, "kind": reply.name}
        writer.note("automatic mail held back", now, **told)
        return False
    key = f"{AUTOMATIC}{day.isoformat()}/{mail_id}/{reply.name}"
    answers = IncomingMails(writer).mail(mail_id).message_id or None
    outgoing.add([replace(compose_notice(workspace, key, reply), answers=answers)])
    return True


def is_explained(
    workspace: Workspace,
    reader: RegisterReader,
    mail: IncomingMail,
    said: str,
    code: ReplyCode | None,
) -> bool:
    """Whether an explanation would lead nowhere.

    The same words came before, or it was explained enough today: a responder that does not say
    what it is answers every explanation with the same words.
    """
    refused = IncomingMails(reader).not_taken_from(mail.sender)
    fingerprints = [other.details.get("said") for other in refused if other.id != mail.id]
    if fingerprint_of(said) in fingerprints:
        return True
    told = OutgoingMails(reader).told(mail.sender, workspace.today(), EXPLANATION, code)
    return told >= MOST_EXPLANATIONS


def fingerprint_of(said: str) -> str:
    """What tells the words of one answer from another's, without keeping them."""
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def explain_not_taken(
    workspace: Workspace,
    writer: RegisterWriter,
    mail_id: int,
    dossier: Dossier | None,
    because: str,
) -> None:
    """Explain once why an answer by mail changed nothing, with the words that would do."""
    mail = IncomingMails(writer).mail(mail_id)
    if not mail.details.get("reachable"):
        return
    names: dict[str, Any] = {"alasan": because, "agenda": "", "tahap": ""}
    code = None
    if dossier is not None and mail.details.get("asked"):  # others are told nothing of the letter
        stage, codes = dossier.stage, dossier.reply_codes
        names |= {"agenda": dossier.letter.agenda, "tahap": stage.name}
        if codes is not None and stage.state != "closed" and mail.details.get("entitled"):
            code = codes.code_for(stage.id, mail.sender, stage.wait)
            names |= {"jawab": ways_to_answer(dossier, code)}
    letter_id = dossier.letter.id if dossier else None
    reply = Notice(name=EXPLANATION, to=mail.sender, names=names, letter_id=letter_id, code=code)
    reply_automatically(workspace, writer, mail_id, reply, workspace.now())
