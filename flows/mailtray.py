"""From the mailbox to the register and back: mails are kept and noted, and filed when all that they ask for is done."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from uuid import uuid4

from flows.clock import on_the_wall
from flows.desk import Desk
from flows.explain import Reply, composed
from flows.work import clerk_address
from letters.errors import UnwritableFolder
from letters.incoming import Incoming, Watched
from letters.wording import written_moment
from mailroom import mailbox
from mailroom.mailbox import Mailbox, Waiting
from mailroom.message import MOST_BYTES, fingerprint, read_head
from records.mailbook import MailBook
from records.register import Pen
from settings import MailServer

KEPT = "surel"
"""The folder below the outbox where raw mails are kept: what a letter came in, what decided a stage."""
BATCH = 100
"""Mails that are noted in one go: between them what is done is filed, and the office may close."""
BUSY, BUSY_SECONDS, WAITING_SECONDS = timedelta(minutes=2), 1.0, 15.0


def read_on(desk: Desk, sasl: str | None, hand_in: Callable[[], None], is_over: Callable[[], bool]) -> None:
    """Read the mailbox until `is_over()`: note what is new, hand it in, file what is done, listen.

    Args:
        sasl: what XOAUTH2 sends, instead of a password.
        hand_in: has everything that is noted acted upon.

    Raises:
        MailboxAway: the mailbox cannot be read, or not any more.
        UnwritableFolder: the outbox cannot be written; the mails stay where they are.
    """
    settings = desk.settings
    with mailbox.opened(MailServer(settings.imap_url), settings.imap_ca_file, sasl) as box:
        is_read = False
        while not is_over():
            more = note_new(desk, box) >= BATCH
            if not is_read:  # not at the login: a server may let us in and give us nothing
                is_back(desk)
                is_read = True
            hand_in()
            file_done(desk, box)
            if not more:
                box.listen(_patience(desk), is_over)


def name_of(desk: Desk) -> str:
    """The mailbox's name in the register: user, host and folder, without secrets."""
    server = MailServer(desk.settings.imap_url)
    return f"{server.user}@{server.host}/{server.folder}"


def watched(desk: Desk, pen: Pen) -> Watched:
    """What is remembered of the mailbox; read for the first time, it begins today."""
    book = MailBook(pen)
    known = book.mailbox(name_of(desk))
    if known is None:
        today = desk.now().astimezone(desk.office.calendar.zone).date()
        known = Watched(name=name_of(desk), since=today)
        book.save_mailbox(known)
    return replace(known, since=desk.settings.mail_since or known.since)


def note_new(desk: Desk, box: Mailbox) -> int:
    """Keep and note the mails above the watermark, oldest first, so many at most; how many there were."""
    with desk.register.write() as pen:
        state = watched(desk, pen)
        after = MailBook(pen).last_uid(state.name, box.uidvalidity)
    midnight = datetime.combine(state.since, time(), desk.office.calendar.zone)
    found = box.waiting(after, on_the_wall(midnight, desk.settings.clock_shift), BATCH)
    for waiting in found:
        _note(desk, box, state.name, waiting)
    return len(found)


def file_done(desk: Desk, box: Mailbox) -> None:
    """Move every mail whose work is in the register to its folder."""
    with desk.register.read() as reader:
        done = MailBook(reader).to_file(name_of(desk), box.uidvalidity)
    for mail in done:
        box.file(mail.uid, str(mail.folder))
        with desk.register.write() as pen:
            MailBook(pen).filed(mail.id)


def is_away(desk: Desk, problem: str) -> bool:
    """Remember that the mailbox cannot be read, and tell TU by mail when that lasts; whether it was known before."""
    now = desk.now()
    with desk.register.write() as pen:
        state = watched(desk, pen)
        since = state.failing_since or now
        overdue = now - since >= timedelta(minutes=desk.settings.mail_silence_minutes)
        if overdue and not state.told:
            names = _names(desk, since) | {"alasan": problem}
            _tell(desk, pen, f"kotak/{since.isoformat()}/terputus", "kotak_surel_terputus", names)
        MailBook(pen).save_mailbox(replace(state, failing_since=since, told=state.told or overdue))
        if state.failing_since is None:
            pen.note("mailbox away", now, channel="mail", problem=problem)
    return state.failing_since is not None


def is_back(desk: Desk) -> None:
    """The mailbox is read again; TU is told if it was told before."""
    with desk.register.write() as pen:
        state = watched(desk, pen)
        since = state.failing_since
        if since is not None:
            pen.note("mailbox back", desk.now(), channel="mail")
            if state.told:
                _tell(desk, pen, f"kotak/{since.isoformat()}/kembali", "kotak_surel_kembali", _names(desk, since))
        MailBook(pen).save_mailbox(replace(state, failing_since=None, told=False))


def _note(desk: Desk, box: Mailbox, name: str, waiting: Waiting) -> None:
    """One mail: kept first, then noted; a crash in between keeps it twice under the same name."""
    too_large = waiting.size > MOST_BYTES
    raw = box.head(waiting.uid) if too_large else box.raw(waiting.uid)
    if raw is None:
        return  # somebody else took it
    head = read_head(raw)
    now = desk.now()
    mark = fingerprint(raw)
    path = Path(KEPT) / f"{now.astimezone(desk.office.calendar.zone):%Y-%m}" / f"{mark[:24]}.eml"
    mail = Incoming(id=0, mailbox=name, uidvalidity=box.uidvalidity, uid=waiting.uid, fingerprint=mark, noted=now,
                    sender=head.sender, message_id=head.message_id, path=str(path),
                    details={"too_large": waiting.size} if too_large else {})  # fmt: skip
    with desk.register.read() as reader:
        is_own = head.message_id and MailBook(reader).own(head.message_id) and head.header("Auto-Submitted")
    if is_own:  # it lies in the mailbox of whoever it was sent to, and stays there
        mail = replace(mail, state="done", outcome="own", filed=True, path=None)
    else:
        _keep(desk.settings.outbox / path, raw)
    with desk.register.write() as pen:
        MailBook(pen).note(mail)


def _keep(path: Path, raw: bytes) -> None:
    if path.exists():
        return  # the same mail, delivered again
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(f".{uuid4().hex[:8]}.part")  # two watchers may keep the same mail at once
        with unfinished.open("wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        unfinished.chmod(0o440)
        unfinished.replace(path)
    except OSError as err:
        raise UnwritableFolder(folder=path.parent) from err


def _patience(desk: Desk) -> float:
    """How long to listen: not long while mails are being acted upon, for then they are to be filed."""
    with desk.register.read() as reader:
        new = MailBook(reader).new()
    if any(desk.now() - mail.noted < BUSY for mail in new):
        return BUSY_SECONDS
    return min(WAITING_SECONDS, desk.settings.mail_idle_seconds) if new else desk.settings.mail_idle_seconds


def _names(desk: Desk, since: datetime) -> dict[str, str]:
    return {"kotak": name_of(desk), "sejak": written_moment(since.astimezone(desk.office.calendar.zone))}


def _tell(desk: Desk, pen: Pen, key: str, name: str, names: dict[str, str]) -> None:
    pen.add_mails([composed(desk, key, Reply(name=name, to=clerk_address(desk, desk.now()), names=names))])
