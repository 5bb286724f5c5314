"""Post what lies in the tray: over SMTP or as .eml files, with PDFs beside the Word documents."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

from flows.aside import aside
from flows.desk import Desk
from flows.show import wake
from letters.errors import MailServerAway, NotDue, TindakError
from letters.letter import Letter, Mail
from mailroom import post
from mailroom.oauth import access_token, forget_token
from settings import MailServer
from templates.pdf import make_pdfs


async def deliver(desk: Desk, letter_id: int | None = None) -> int:
    """Post the mails of a letter (of all letters without one) that are due; those that stay behind get a later run.

    Returns:
        How many went out.
    """
    with desk.register.read() as reader:
        waiting = [mail for mail in reader.unsent() if letter_id in (None, mail.letter_id)]
        letters = [reader.letter(n) for n in {mail.letter_id for mail in waiting} if n is not None]
    if papers := _word_files(desk, letters):
        async with aside():  # letters come in while LibreOffice works
            await make_pdfs(papers, desk.settings.var)
    sent, away = 0, False
    for mail in waiting:
        problem = await _post_one(desk, mail, away=away)
        away = away or isinstance(problem, MailServerAway)
        sent += problem is None
    return sent


async def _post_one(desk: Desk, mail: Mail, *, away: bool) -> Exception | None:
    """Post one mail; why it stays behind, if it does. While the server is away the next ones are not even tried."""
    now = desk.now()
    with desk.register.write() as pen:
        claimed = pen.claim_mail(mail.id, now)
    if claimed is None:
        await _come_back(desk, mail)
        return NotDue()
    if away:
        return await _later(desk, claimed, MailServerAway(problem="server tidak dapat dihubungi"), now)
    try:
        await asyncio.to_thread(_hand_over, desk, claimed, now)
    except Exception as err:  # noqa: BLE001 (one mail that cannot be posted never stops the others)
        return await _later(desk, claimed, err, now)
    return None


def _hand_over(desk: Desk, mail: Mail, now: datetime) -> None:
    office, settings = desk.office, desk.settings
    day = now.astimezone(office.calendar.zone)
    sender = (office.kop.nama, next(iter(office.posts.values())).holder(day.date()).mail)
    message = post.build(mail, sender, settings.outbox, day, settings.mailbox_address)
    if settings.smtp_url:
        returns_to = post.return_path(sender[1], settings.mailbox_address)
        try:
            post.send(message, MailServer(settings.smtp_url), settings.smtp_ca_file, access_token(settings), returns_to)
        except MailServerAway:
            forget_token(settings)  # it may have been withdrawn
            raise
    else:
        post.write_eml(message, mail.key, settings.outbox / "mail")
    with desk.register.write() as pen:  # in the same thread: an office that closes now does not forget that it is out
        pen.mail_sent(mail.id, now)


async def _later(desk: Desk, mail: Mail, err: Exception, now: datetime) -> Exception:
    """Growing pauses; one run posts all that wait for the same minute."""
    at = _next_minute(now + post.pause(mail.tries))
    problem = str(err.fields.get("problem", err)) if isinstance(err, TindakError) else type(err).__name__
    with desk.register.write() as pen:
        pen.mail_failed(mail.id, problem, at)
    await _post_at(desk, at, mail.tries)
    return err


async def _come_back(desk: Desk, mail: Mail) -> None:
    """Who posts it may have died over it: then it is due when his claim ends, and somebody must look."""
    if mail.state == "posting" and mail.next_try is not None:
        await _post_at(desk, _next_minute(mail.next_try), mail.tries)


async def _post_at(desk: Desk, at: datetime, tries: int) -> None:
    await wake(desk, "post", at, f"pos/{at.isoformat()}", f"Pos · coba lagi {tries}")


def _next_minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0) + timedelta(minutes=1)


def _word_files(desk: Desk, letters: list[Letter]) -> list[str]:
    return [str(desk.settings.outbox / paper.path) for letter in letters for paper in letter.documents]
