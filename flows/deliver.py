"""Post what lies in the tray: over SMTP or as .eml files, with PDFs beside the Word documents."""

from __future__ import annotations

import asyncio
from datetime import datetime

from flows.desk import Desk
from flows.show import wake
from letters.errors import MailServerRefused, UnwritableFolder
from letters.letter import Letter, Mail
from mailroom import post
from settings import Smtp
from templates.pdf import make_pdfs


async def deliver(desk: Desk, letter_id: int | None = None) -> int:
    """Post the mails of a letter (of all letters without one) that are due; those that stay behind get a later run.

    Returns:
        How many went out.
    """
    with desk.register.read() as reader:
        waiting = [mail for mail in reader.unsent() if letter_id in (None, mail.letter_id)]
        letters = [reader.letter(n) for n in {mail.letter_id for mail in waiting} if n is not None]
    await make_pdfs(_word_files(desk, letters), desk.settings.var)
    sent, failed = 0, None
    for mail in waiting:
        failed = await _post_one(desk, mail, failed)
        sent += failed is None
    return sent


async def _post_one(desk: Desk, mail: Mail, server_is_away: str | None) -> str | None:
    """Post one mail; why the server did not take it, if so (the next ones of this round are not even tried)."""
    now = desk.now()
    with desk.register.write() as pen:
        claimed = pen.claim_mail(mail.id, now)
    if claimed is None:
        return server_is_away
    if server_is_away:
        await _later(desk, claimed, server_is_away, now)
        return server_is_away
    try:
        await asyncio.to_thread(_hand_over, desk, claimed, now)
    except (MailServerRefused, UnwritableFolder) as err:
        problem = str(err.fields.get("problem", err))
        await _later(desk, claimed, problem, now)
        return problem
    with desk.register.write() as pen:
        pen.mail_sent(claimed.id, now)
    return None


def _hand_over(desk: Desk, mail: Mail, now: datetime) -> None:
    office, settings = desk.office, desk.settings
    day = now.astimezone(office.calendar.zone)
    sender = (office.kop.nama, next(iter(office.posts.values())).holder(day.date()).mail)
    message = post.build(mail, sender, settings.outbox, day)
    if settings.smtp_url:
        post.send(message, Smtp(settings.smtp_url), settings.smtp_ca_file)
    else:
        post.write_eml(message, mail.key, settings.outbox / "mail")


async def _later(desk: Desk, mail: Mail, problem: str, now: datetime) -> None:
    """Growing pauses; one run posts all that wait for the same minute."""
    at = (now + post.pause(mail.tries)).replace(microsecond=0)
    with desk.register.write() as pen:
        pen.mail_failed(mail.id, problem, at)
    minute = at.replace(second=0).isoformat()
    await wake(desk, "post", at, f"pos/{minute}", f"Pos · coba lagi {mail.tries}")


def _word_files(desk: Desk, letters: list[Letter]) -> list[str]:
    return [str(desk.settings.outbox / paper.path) for letter in letters for paper in letter.documents]
