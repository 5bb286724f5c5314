"""Bring mailbox and register together: keep and note what is new, file away what is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path

from actions.compose_notice import Notice, compose_notice
from actions.workspace import Workspace
from clock import machine_time
from durable_files import durable_write
from letters.errors import UnwritableFolder
from letters.incoming_mail import IncomingMail, WatchedMailbox
from letters.wording import written_moment
from mailroom import imap
from mailroom.imap import ImapFolder, MailInFolder
from mailroom.message import MOST_BYTES, ParsedMail, fingerprint, read_head
from records.incoming_mails import IncomingMails
from records.outgoing_mails import OutgoingMails
from records.writer import RegisterWriter
from settings import MailServer

KEPT = "surel"
"""The folder below the outbox where raw mails are kept, for they are evidence."""
KEPT_MODE = 0o400
"""What is kept of a mail is never written again."""
BATCH = 100
"""Mails that are noted in one go; then what is done is filed, and the office may close."""
BUSY, BUSY_SECONDS, WAITING_SECONDS = timedelta(minutes=2), 1.0, 15.0


def follow_mailbox(
    workspace: Workspace, sasl: str | None, hand_in: Callable[[], None], is_over: Callable[[], bool]
) -> None:
    """Read the mailbox until `is_over()`: note what is new, hand it in, file what is done, listen.

    Args:
        sasl: what XOAUTH2 sends, instead of a password.
        hand_in: has everything that is noted acted upon.

    Raises:
        MailboxAway: the mailbox cannot be read, or not any more.
        UnwritableFolder: the outbox cannot be written; the mails stay where they are.
    """
    settings = workspace.settings
    with imap.open_folder(MailServer(settings.imap_url), settings.imap_ca_file, sasl) as box:
        is_read = False
        while not is_over():
            more = note_new(workspace, box) >= BATCH
            if not is_read:  # not at the login: a server may let us in and give us nothing
                note_mailbox_back(workspace)
                is_read = True
            hand_in()
            file_done(workspace, box)
            if not more:
                box.listen(_patience(workspace), is_over)


def name_of(workspace: Workspace) -> str:
    """The mailbox's name in the register: user, host and folder, without secrets."""
    server = MailServer(workspace.settings.imap_url)
    return f"{server.user}@{server.host}/{server.folder}"


def watched_mailbox(workspace: Workspace, writer: RegisterWriter) -> WatchedMailbox:
    """What is remembered of the mailbox; read for the first time, it begins today."""
    book = IncomingMails(writer)
    known = book.mailbox(name_of(workspace))
    if known is None:
        today = workspace.today()
        known = WatchedMailbox(name=name_of(workspace), since=today)
        book.save_mailbox(known)
    return replace(known, since=workspace.settings.mail_since or known.since)


def note_new(workspace: Workspace, box: ImapFolder) -> int:
    """Keep and note the mails above the watermark, oldest first, so many at most.

    Returns:
        How many there were.
    """
    with workspace.register.write() as writer:
        state = watched_mailbox(workspace, writer)
        after = IncomingMails(writer).last_uid(state.name, box.uidvalidity)
    midnight = datetime.combine(state.since, time(), workspace.office.calendar.zone)
    found = box.waiting(after, machine_time(midnight, workspace.settings.clock_shift), BATCH)
    for waiting in found:
        _note(workspace, box, state.name, waiting)
    return len(found)


def file_done(workspace: Workspace, box: ImapFolder) -> None:
    """Move every mail whose work is in the register to its folder."""
    with workspace.register.read() as reader:
        done = IncomingMails(reader).to_file(name_of(workspace), box.uidvalidity)
    for mail in done:
        box.file(mail.uid, str(mail.folder))
        with workspace.register.write() as writer:
            IncomingMails(writer).filed(mail.id)


def note_mailbox_away(workspace: Workspace, problem: str) -> bool:
    """Remember that the mailbox cannot be read, and tell TU by mail when that lasts.

    Returns:
        Whether it was known before.
    """
    now = workspace.now()
    with workspace.register.write() as writer:
        state = watched_mailbox(workspace, writer)
        since = state.failing_since or now
        silence = timedelta(minutes=workspace.settings.mail_silence_minutes)
        is_overdue = now - since >= silence
        if is_overdue and not state.told:
            _tell_clerk(workspace, writer, since, "terputus", {"alasan": problem})
        told = state.told or is_overdue
        IncomingMails(writer).save_mailbox(replace(state, failing_since=since, told=told))
        if state.failing_since is None:
            writer.note("mailbox away", now, channel="mail", problem=problem)
    return state.failing_since is not None


def note_mailbox_back(workspace: Workspace) -> None:
    """The mailbox is read again; TU is told if it was told before."""
    with workspace.register.write() as writer:
        state = watched_mailbox(workspace, writer)
        if state.failing_since is not None:
            writer.note("mailbox back", workspace.now(), channel="mail")
            if state.told:
                _tell_clerk(workspace, writer, state.failing_since, "kembali", {})
        IncomingMails(writer).save_mailbox(replace(state, failing_since=None, told=False))


def _note(workspace: Workspace, box: ImapFolder, name: str, waiting: MailInFolder) -> None:
    """One mail: kept first, then noted; a crash in between keeps it again under the same name."""
    is_too_large = waiting.size > MOST_BYTES
    raw = box.head(waiting.uid) if is_too_large else box.raw(waiting.uid)
    if raw is None:
        return  # somebody else took it
    head, now, mark = read_head(raw), workspace.now(), fingerprint(raw)
    path = Path(KEPT) / f"{workspace.office.here(now):%Y-%m}" / f"{mark[:24]}.eml"
    mail = IncomingMail(
        id=0,
        mailbox=name,
        uidvalidity=box.uidvalidity,
        uid=waiting.uid,
        fingerprint=mark,
        noted=now,
        sender=head.sender,
        message_id=head.message_id,
        path=str(path),
        details={"too_large": waiting.size} if is_too_large else {},
    )
    if _is_own(workspace, head):  # it lies in the box of whoever it was sent to, and stays there
        mail = replace(mail, state="done", outcome="own", filed=True, path=None)
    else:
        _keep(workspace.settings.outbox / path, raw)
    with workspace.register.write() as writer:
        IncomingMails(writer).note(mail)


def _is_own(workspace: Workspace, head: ParsedMail) -> bool:
    if not head.message_id or not head.header("Auto-Submitted"):
        return False
    with workspace.register.read() as reader:
        return OutgoingMails(reader).by_message_id(head.message_id) is not None


def _keep(path: Path, raw: bytes) -> None:
    if path.exists():
        return  # the same mail, delivered again
    try:
        durable_write(path, raw, mode=KEPT_MODE)
    except OSError as err:
        raise UnwritableFolder(folder=path.parent) from err


def _patience(workspace: Workspace) -> float:
    """How long to listen (seconds): not long while mails are being acted upon, to file them."""
    with workspace.register.read() as reader:
        new = IncomingMails(reader).new()
    if any(workspace.now() - mail.noted < BUSY for mail in new):
        return BUSY_SECONDS
    idle = workspace.settings.mail_idle_seconds
    return min(WAITING_SECONDS, idle) if new else idle


def _tell_clerk(
    workspace: Workspace,
    writer: RegisterWriter,
    since: datetime,
    what: str,
    names: dict[str, str],
) -> None:
    """Queue the notice `kotak_surel_<what>` about the mailbox, once for each time that it fails."""
    when = written_moment(workspace.office.here(since))
    notice = Notice(
        name=f"kotak_surel_{what}",
        to=workspace.office.clerk_at(workspace.now()).mail,
        names={"kotak": name_of(workspace), "sejak": when} | names,
    )
    key = f"kotak/{since.isoformat()}/{what}"
    OutgoingMails(writer).add([compose_notice(workspace, key, notice)])
