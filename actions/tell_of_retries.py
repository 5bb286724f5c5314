"""Tell TU once of work that fails again and again, and forget what is done."""

from __future__ import annotations

from actions.compose_notice import Notice, compose_notice
from actions.workspace import Workspace
from letters.wording import written_moment
from mailroom.folder import arrival_mark
from records.incoming_mails import IncomingMails
from records.outgoing_mails import OutgoingMails
from records.retries import Retries
from records.writer import RegisterWriter


def tell_of_retry(workspace: Workspace, writer: RegisterWriter, key: str) -> None:
    """Queue a notice to TU when a piece of work has failed often enough to be worth a word."""
    retries = Retries(writer)
    retry = retries.find(key)
    if retry is None or retry.told or not retry.is_worth_a_word:
        return
    office, now = workspace.office, workspace.now()
    names = {
        "apa": retry.what,
        "sejak": written_moment(office.here(retry.first)),
        "kali": retry.tries,
        "alasan": retry.problem or "belum diketahui",
    }
    notice = Notice(name="pekerjaan_tertahan", to=office.clerk_at(now).mail, names=names)
    when = retry.first.isoformat()
    OutgoingMails(writer).add([compose_notice(workspace, f"tertahan/{key}/{when}", notice)])
    retries.told(key)
    writer.note("work held up", now, what=retry.what, tries=retry.tries)


def forget_done_retries(workspace: Workspace) -> None:
    """Forget work that came to its end: a file that left the inbox, a mail that was acted on."""
    inbox = workspace.settings.inbox
    with workspace.register.write() as writer:
        retries, new = Retries(writer), {mail.id for mail in IncomingMails(writer).new()}
        for retry in retries.all():
            kind, _, number = retry.key.partition("/")
            if kind == "surel" and number.isdecimal():
                is_waiting = int(number) in new
            else:
                path = inbox / retry.what
                is_waiting = path.is_file() and arrival_mark(path) == retry.key
            if not is_waiting:
                retries.forget(retry.key)
