"""Send the mails that are due: over SMTP or as .eml files, PDFs beside the Word documents."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

from actions.ports import FlowEngine
from actions.workspace import Workspace
from letters.errors import MailServerAway, NotDue, TindakError
from letters.model import OutgoingMail
from letters.retry import pause_after
from mailroom import mime, smtp
from mailroom.oauth import access_token, forget_token
from records.outgoing_mails import OutgoingMails
from settings import MailServer
from templates.pdf import make_pdfs


async def send_mails(workspace: Workspace, engine: FlowEngine, letter_id: int | None = None) -> int:
    """Send the mails of a letter (of all letters without one) that are due.

    Those that stay behind get a later run.

    Returns:
        How many went out.
    """
    waiting, papers = await asyncio.to_thread(_waiting, workspace, letter_id)
    if papers:
        async with engine.slot_released():  # letters come in while LibreOffice works
            await make_pdfs(papers, workspace.settings.var)
    sent, away = 0, False
    for mail in waiting:
        problem = await _send_one(workspace, engine, mail, away=away)
        away = away or isinstance(problem, MailServerAway)
        sent += problem is None
    return sent


def _waiting(workspace: Workspace, letter_id: int | None) -> tuple[list[OutgoingMail], list[str]]:
    """The mails that wait, and the Word files of their letters."""
    with workspace.register.read() as reader:
        unsent = OutgoingMails(reader).unsent()
        waiting = [mail for mail in unsent if letter_id in (None, mail.letter_id)]
        letters = reader.letters_of({m.letter_id for m in waiting if m.letter_id is not None})
    outbox = workspace.settings.outbox
    return waiting, [str(outbox / paper.path) for x in letters for paper in x.documents]


async def _send_one(
    workspace: Workspace, engine: FlowEngine, mail: OutgoingMail, *, away: bool
) -> Exception | None:
    """Send one mail; why it stays behind, if it does.

    While the server is away the next ones are not even tried.
    """
    now = workspace.now()
    claimed = await asyncio.to_thread(_claim, workspace, mail, now)
    if claimed is None:
        await _come_back(engine, mail)
        return NotDue()
    if away:
        problem = MailServerAway(problem="server tidak dapat dihubungi")
        return await _later(workspace, engine, claimed, problem, now)
    try:
        await asyncio.to_thread(_hand_over, workspace, claimed, now)
    except Exception as err:  # noqa: BLE001 (one mail that cannot be sent never stops the others)
        return await _later(workspace, engine, claimed, err, now)
    return None


def _claim(workspace: Workspace, mail: OutgoingMail, now: datetime) -> OutgoingMail | None:
    with workspace.register.write() as writer:
        return OutgoingMails(writer).claim(mail.id, now)


def _hand_over(workspace: Workspace, mail: OutgoingMail, now: datetime) -> None:
    office, settings = workspace.office, workspace.settings
    sender = (office.kop.nama, office.clerk_at(now).mail)
    own_box = settings.mailbox_address
    message = mime.build_message(mail, sender, settings.outbox, office.here(now), own_box)
    if settings.smtp_url:
        server, returns_to = MailServer(settings.smtp_url), smtp.return_path(sender[1], own_box)
        try:
            token = access_token(settings)
            smtp.send(message, server, settings.smtp_ca_file, token, returns_to)
        except MailServerAway:
            forget_token(settings)  # it may have been withdrawn
            raise
    else:
        mime.write_eml(message, mail.key, settings.outbox / "mail")
    # In the same thread: an office that closes now does not forget that it is out.
    with workspace.register.write() as writer:
        OutgoingMails(writer).sent(mail.id, now)


async def _later(
    workspace: Workspace, engine: FlowEngine, mail: OutgoingMail, err: Exception, now: datetime
) -> Exception:
    """Growing pauses; one run sends all that wait for the same minute."""
    at = _next_minute(now + pause_after(mail.tries))
    problem = type(err).__name__
    if isinstance(err, TindakError):
        problem = str(err.fields.get("problem", err))
    await asyncio.to_thread(_note_failure, workspace, mail, problem, at)
    await engine.send_mails_at(at, mail.tries)
    return err


def _note_failure(workspace: Workspace, mail: OutgoingMail, problem: str, at: datetime) -> None:
    with workspace.register.write() as writer:
        OutgoingMails(writer).failed(mail, problem, at)


async def _come_back(engine: FlowEngine, mail: OutgoingMail) -> None:
    """Who sends it may have died over it: then it is due when his claim ends."""
    if mail.state == "posting" and mail.next_try is not None:
        await engine.send_mails_at(_next_minute(mail.next_try), mail.tries)


def _next_minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0) + timedelta(minutes=1)
