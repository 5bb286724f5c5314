"""Note that a mail of ours did not arrive: the letter shows it, TU is told once."""

from __future__ import annotations

from typing import Any

from actions.compose_notice import Notice, compose_notice
from actions.workspace import Workspace
from letters.incoming_mail import OTHER, IncomingMail
from letters.model import OutgoingMail
from mailroom.automatic_mail import Bounce
from records.incoming_mails import IncomingMails
from records.outgoing_mails import OutgoingMails
from records.writer import RegisterWriter


def note_bounce(workspace: Workspace, incoming: IncomingMail, bounce: Bounce) -> None:
    """Act on a delivery report; done again it changes nothing."""
    now = workspace.now()
    with workspace.register.write() as writer:
        outgoing = OutgoingMails(writer)
        ours = outgoing.by_message_id(bounce.message_id) if bounce.message_id else None
        if ours is not None:
            problem = bounce.problem or "ditolak server tujuan"
            said = problem if bounce.permanent else f"tertunda: {problem}"
            outgoing.bounced(ours.id, said, permanent=bounce.permanent)
            noted: dict[str, Any] = {
                "letter_id": ours.letter_id,
                "channel": "mail",
                "mail": incoming.id,
            }
            writer.note("mail bounced", now, **noted)
            if bounce.permanent:
                _tell_clerk(workspace, writer, ours, bounce)
        letter_id = ours.letter_id if ours else None
        IncomingMails(writer).close(incoming.id, "bounce", OTHER, letter_id)


def _tell_clerk(
    workspace: Workspace, writer: RegisterWriter, ours: OutgoingMail, bounce: Bounce
) -> None:
    clerk = workspace.office.clerk_at(workspace.now()).mail
    if ours.to.casefold() == clerk.casefold():
        return  # it would not arrive either
    names = {
        "agenda": writer.letter(ours.letter_id).agenda if ours.letter_id else "",
        "kepada": ours.to,
        "perihal": ours.subject,
        "alasan": bounce.problem or "-",
    }
    notice = Notice(name="surel_tidak_sampai", to=clerk, names=names, letter_id=ours.letter_id)
    told = compose_notice(workspace, f"tidak-sampai/{ours.id}", notice)
    OutgoingMails(writer).add([told])
