"""Forward to TU, as it came, what nobody else acts on: mails without a letter, unreadable ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from actions.compose_notice import Notice
from actions.incoming.automatic_replies import FORWARDS, reply_automatically
from actions.incoming.take_reply import says_away
from actions.workspace import Workspace
from letters.errors import TindakError
from letters.incoming_mail import DONE, OTHER, REFUSED, IncomingMail, Outcome
from letters.wording import shortened
from mailroom.attachments import Attachment
from mailroom.automatic_mail import is_automatic
from mailroom.message import ParsedMail
from mailroom.reply_text import above_the_quote
from records.incoming_mails import IncomingMails
from records.writer import RegisterWriter

MOST_FORWARDED = 15_000_000
"""Bytes of a mail that is attached to its forward: many servers take no larger ones."""


@dataclass(frozen=True, slots=True)
class UnreadableAttachment:
    """A file that is no letter, and why."""

    name: str
    reason: TindakError

    @property
    def as_told(self) -> dict[str, str]:
        """As a mail tells of it."""
        return {"nama": self.name, "alasan": str(self.reason)}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cover:
    """What TU is told above a mail that is passed on."""

    why: str
    folder: str
    subject: str
    said: str = ""
    refused: Sequence[dict[str, str]] = ()


def refuse_mail(
    workspace: Workspace,
    incoming: IncomingMail,
    mail: ParsedMail | None,
    refusals: Sequence[UnreadableAttachment],
) -> None:
    """No letter in the mail can be read: its sender gets the reasons, TU the mail."""
    subject = mail.subject if mail else str(incoming.details.get("subject", ""))
    now, told = workspace.now(), [refusal.as_told for refusal in refusals]
    why = "Lampirannya tidak dapat dibaca sebagai surat."
    reasons = [type(refusal.reason).__name__ for refusal in refusals]
    with workspace.register.write() as writer:
        if incoming.details.get("may_answer"):
            names = {"perihal": shortened(subject), "ditolak": told}
            reply = Notice(name="surel_ditolak", to=incoming.sender, names=names)
            reply_automatically(workspace, writer, incoming.id, reply, now)
        cover = _Cover(why=why, folder=REFUSED, subject=subject, refused=told)
        _forward(workspace, writer, incoming, cover)
        details = {"refused": [str(refusal.reason) for refusal in refusals]}
        IncomingMails(writer).close(incoming.id, "refused", REFUSED, details=details)
        writer.note("mail refused", now, channel="mail", mail=incoming.id, reasons=reasons)


def forward_mail(workspace: Workspace, incoming: IncomingMail, mail: ParsedMail, why: str) -> None:
    """A mail without a letter: a machine's is put away, a person's goes to TU, once."""
    clerk = workspace.office.clerk_at(workspace.now()).mail.casefold()
    codes = workspace.reply_codes
    is_clerks_own_box = codes is not None and codes.mailbox.casefold() == clerk
    said = above_the_quote(mail)
    is_machine = is_automatic(mail) or says_away(workspace, said)
    # In a box of TU's own TU reads it where it lies.
    folder = None if is_clerks_own_box and not is_machine else OTHER
    with workspace.register.write() as writer:
        if folder and not is_machine and mail.sender != clerk:
            cover = _Cover(why=why, folder=OTHER, subject=mail.subject, said=said)
            _forward(workspace, writer, incoming, cover)
        outcome: Outcome = "automatic" if is_machine else "other"
        IncomingMails(writer).close(incoming.id, outcome, folder)


def forward_attachments(
    workspace: Workspace, incoming: IncomingMail, mail: ParsedMail, pages: Sequence[Attachment]
) -> None:
    """What came with an answer that was taken is for TU to see."""
    if not pages:
        return
    why, said = "Jawabannya sudah dijalankan; surel ini berisi lampiran.", above_the_quote(mail)
    with workspace.register.write() as writer:
        cover = _Cover(why=why, folder=DONE, subject=mail.subject, said=said)
        _forward(workspace, writer, incoming, cover)


def _forward(
    workspace: Workspace, writer: RegisterWriter, incoming: IncomingMail, cover: _Cover
) -> None:
    """Pass a mail on to TU, attached as it came."""
    path, now = workspace.settings.outbox / str(incoming.path), workspace.now()
    is_attached = path.is_file() and path.stat().st_size <= MOST_FORWARDED
    names = {
        "dari": incoming.sender or "tidak jelas",
        "perihal": shortened(cover.subject) or "tanpa perihal",
        "sebab": cover.why,
        "folder": cover.folder,
        "terlampir": is_attached,
        "ditolak": cover.refused,
        "cuplikan": cover.said[:1000],
    }
    notice = Notice(
        name="surel_diteruskan",
        to=workspace.office.clerk_at(now).mail,
        names=names,
        attachments=((str(incoming.path), "surel-asli.eml"),) if is_attached else (),
    )
    reply_automatically(workspace, writer, incoming.id, notice, now, times=FORWARDS)
