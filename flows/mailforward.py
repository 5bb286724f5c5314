"""What nobody else acts on goes to TU, as it came: mails without a letter, letters that cannot be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flows.desk import Desk
from flows.explain import FORWARDS, Reply, answer_mail
from flows.mailanswer import says_away
from flows.work import clerk_address
from letters.errors import TindakError
from letters.incoming import DONE, OTHER, REFUSED, Incoming
from letters.wording import shortened
from mailroom.attachments import File
from mailroom.manners import is_automatic
from mailroom.message import Received
from mailroom.replies import above_the_quote
from records.mailbook import MailBook
from records.register import Pen

MOST_FORWARDED = 15_000_000
"""Bytes of a mail that is attached to its forward: many servers take no larger ones."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that is no letter, and why."""

    name: str
    reason: TindakError

    @property
    def told(self) -> dict[str, str]:
        """As a mail tells of it."""
        return {"nama": self.name, "alasan": str(self.reason)}


def refuse(desk: Desk, incoming: Incoming, mail: Received | None, refusals: Sequence[Unreadable]) -> None:
    """No letter in the mail can be read: its sender gets the reasons, TU the mail."""
    subject = mail.subject if mail else str(incoming.details.get("subject", ""))
    now = desk.now()
    told = [refusal.told for refusal in refusals]
    with desk.register.write() as pen:
        if incoming.details.get("may_answer"):
            names = {"perihal": shortened(subject), "ditolak": told}
            answer_mail(desk, pen, incoming.id, Reply(name="surel_ditolak", to=incoming.sender, names=names), now)
        _forward(desk, pen, incoming, "Lampirannya tidak dapat dibaca sebagai surat.", REFUSED, subject, told)
        MailBook(pen).close(incoming.id, "refused", REFUSED, details={"refused": [str(r.reason) for r in refusals]})
        pen.note(
            "mail refused", now, channel="mail", mail=incoming.id, reasons=[type(r.reason).__name__ for r in refusals]
        )


def pass_on(desk: Desk, incoming: Incoming, mail: Received, why: str) -> None:
    """A mail without a letter: a machine's is put away, a person's goes to TU, once."""
    clerk = clerk_address(desk, desk.now()).casefold()
    is_clerks_own_box = desk.seal is not None and desk.seal.mailbox.casefold() == clerk
    said = above_the_quote(mail)
    machine = is_automatic(mail) or says_away(desk, said)
    folder = None if is_clerks_own_box and not machine else OTHER  # TU reads it where it lies
    with desk.register.write() as pen:
        if folder and not machine and mail.sender != clerk:
            _forward(desk, pen, incoming, why, OTHER, mail.subject, said=said)
        MailBook(pen).close(incoming.id, "automatic" if machine else "other", folder)


def pass_on_papers(desk: Desk, incoming: Incoming, mail: Received, pages: Sequence[File]) -> None:
    """What came with an answer that was taken is for TU to see."""
    if pages:
        with desk.register.write() as pen:
            why = "Jawabannya sudah dijalankan; surel ini berisi lampiran."
            _forward(desk, pen, incoming, why, DONE, mail.subject, said=above_the_quote(mail))


def _forward(desk: Desk, pen: Pen, incoming: Incoming, why: str, folder: str, subject: str,
             refused: Sequence[dict[str, str]] = (), said: str = "") -> None:  # fmt: skip
    """Pass a mail on to TU, attached as it came."""
    path = desk.settings.outbox / str(incoming.path)
    attached = path.is_file() and path.stat().st_size <= MOST_FORWARDED
    names = {"dari": incoming.sender or "tidak jelas", "perihal": shortened(subject) or "tanpa perihal", "sebab": why,
             "folder": folder, "terlampir": attached, "ditolak": refused, "cuplikan": said[:1000]}  # fmt: skip
    attachments = ((str(incoming.path), "surel-asli.eml"),) if attached else ()
    clerk = clerk_address(desk, desk.now())
    forward = Reply(name="surel_diteruskan", to=clerk, names=names, attachments=attachments, times=FORWARDS)
    answer_mail(desk, pen, incoming.id, forward, desk.now())
