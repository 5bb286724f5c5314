"""Handle one incoming mail: register its letters, take its answer, note a bounce, or tell TU."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from actions.incoming.bounces import note_bounce
from actions.incoming.forward import (
    UnreadableAttachment,
    forward_attachments,
    forward_mail,
    refuse_mail,
)
from actions.incoming.mailed_letters import take_letters
from actions.incoming.take_reply import explain_refusal, take_reply
from actions.ports import FlowEngine
from actions.workspace import Workspace
from letters.errors import CannotBeActedOn, LetterError, MailError, TooLargeMail
from letters.incoming_mail import IncomingMail
from letters.reply_codes import codes_in
from letters.wording import shortened
from mailroom.attachments import Attachment, attachments_of
from mailroom.automatic_mail import bounce_of, is_automatic, may_be_answered
from mailroom.message import MOST_BYTES, ParsedMail, read_head, read_mail
from mailroom.sender_verification import verdict
from parsers.file_format import format_of
from parsers.scan.page_images import is_page_sized
from records.incoming_mails import IncomingMails

MOST_FAILURES, MOST_TROUBLES = 3, 20
"""So often a mail may break our program, or this machine fail at it, before TU gets it."""


async def handle_mail(workspace: Workspace, engine: FlowEngine, mail_id: int) -> IncomingMail:
    """Do all that a mail asks for; done again it changes nothing.

    Returns:
        The mail as it is in the register then.
    """
    incoming = await asyncio.to_thread(_incoming, workspace, mail_id)
    if incoming.state == "done":
        return incoming
    path = workspace.settings.outbox / str(incoming.path)
    raw = await asyncio.to_thread(path.read_bytes)
    try:
        if size := incoming.details.get("too_large"):
            raise TooLargeMail(megabytes=size // 1_000_000, limit=MOST_BYTES // 1_000_000)
        mail = await asyncio.to_thread(read_mail, raw)
    except MailError as err:
        await asyncio.to_thread(_refuse, workspace, incoming, raw, err)
    else:
        known = await asyncio.to_thread(_know_sender, workspace, incoming, mail)
        await _act(workspace, engine, known, mail)
    return await asyncio.to_thread(_incoming, workspace, mail_id)


def give_up(workspace: Workspace, mail_id: int, err: Exception) -> bool:
    """A mail that breaks our own program again and again goes to TU.

    It must not lie there for ever, unseen.

    Returns:
        False while it is worth another try.
    """
    with workspace.register.write() as writer:
        mails = IncomingMails(writer)
        failures = int(mails.mail(mail_id).details.get("failures", 0)) + 1
        mails.remember(mail_id, failures=failures)
    if failures < (MOST_TROUBLES if isinstance(err, OSError) else MOST_FAILURES):
        return False
    incoming = _incoming(workspace, mail_id)
    quiet = replace(incoming, details=dict(incoming.details) | {"may_answer": False})
    problem = CannotBeActedOn(problem=type(err).__name__)
    refuse_mail(workspace, quiet, None, [UnreadableAttachment("", problem)])
    return True


def is_page(file: Attachment) -> bool:
    """Whether an attachment may be a letter by its content: a PDF, or an image as large as a
    page.
    """
    try:
        return format_of(file.content) == "pdf" or is_page_sized(file.content)
    except LetterError:
        return False


async def _act(
    workspace: Workspace, engine: FlowEngine, incoming: IncomingMail, mail: ParsedMail
) -> None:
    if bounce := bounce_of(mail):
        await asyncio.to_thread(note_bounce, workspace, incoming, bounce)
        return
    found, unopened = await asyncio.to_thread(attachments_of, mail.message)
    unreadable = [UnreadableAttachment(each.name, each.reason) for each in unopened]
    pages = [file for file in found if is_page(file)]
    can_answer = not is_automatic(mail) and workspace.reply_codes is not None
    marks = codes_in(mail.subject, *mail.answers) if can_answer else []
    refusal = await take_reply(workspace, engine, incoming, mail, marks) if marks else None
    if marks and refusal is None:
        await asyncio.to_thread(forward_attachments, workspace, incoming, mail, pages)
    elif pages:  # also a new letter that was sent in an old thread
        await take_letters(workspace, engine, incoming, pages, unreadable)
    elif refusal is not None:
        if not await asyncio.to_thread(explain_refusal, workspace, incoming, refusal):
            why = "Balasan ini tidak dapat dijalankan, juga sesudah dijelaskan caranya."
            await asyncio.to_thread(forward_mail, workspace, incoming, mail, why)
    elif unreadable and not is_automatic(mail):
        await asyncio.to_thread(refuse_mail, workspace, incoming, mail, unreadable)
    else:
        why = "Tidak ada surat di dalamnya."
        await asyncio.to_thread(forward_mail, workspace, incoming, mail, why)


def _incoming(workspace: Workspace, mail_id: int) -> IncomingMail:
    with workspace.register.read() as reader:
        return IncomingMails(reader).mail(mail_id)


def _know_sender(workspace: Workspace, incoming: IncomingMail, mail: ParsedMail) -> IncomingMail:
    """Remember who sent it and whether a machine may answer."""
    codes, server = workspace.reply_codes, workspace.settings.mail_auth_server
    own = codes.mailbox.casefold() if codes else ""
    is_reachable = may_be_answered(mail) and mail.sender != own
    is_proven = not server or verdict(mail, server) != "fail"
    with workspace.register.write() as writer:
        mails = IncomingMails(writer)
        mails.remember(
            incoming.id,
            reachable=is_reachable,
            proven=is_proven,
            may_answer=is_reachable and is_proven,  # else it would go to whoever was named
            subject=shortened(mail.subject),
        )
        return mails.mail(incoming.id)


def _refuse(workspace: Workspace, incoming: IncomingMail, raw: bytes, err: MailError) -> None:
    """The mail itself is too much.

    What its header says is enough to tell the sender, where that can be read.
    """
    mail = read_head(raw)
    known = _know_sender(workspace, incoming, mail)
    refuse_mail(workspace, known, mail, [UnreadableAttachment("", err)])
