"""What an incoming mail asks for: its letters into the register, its answer through the door, or TU told."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from flows.aside import read_aside
from flows.desk import Desk
from flows.explain import Reply, answer_mail, composed
from flows.mailanswer import explain, take_answer
from flows.mailforward import Unreadable, pass_on, pass_on_papers, refuse
from flows.work import clerk_address, enter, situation
from letters.checks import CHECKS
from letters.errors import CannotBeActedOn, LetterError, MailError, TooLargeMail
from letters.form import summary
from letters.incoming import DONE, OTHER, Incoming
from letters.letter import Entered, Letter
from letters.links import REQUESTER
from letters.reading import Reading
from letters.seal import tokens
from letters.wording import shortened
from mailroom.attachments import File, files
from mailroom.manners import Bounce, bounce_of, is_automatic, may_be_answered
from mailroom.message import MOST_BYTES, Received, read_head, read_mail
from mailroom.trust import verdict
from parsers.format import format_of
from parsers.raster import is_page_sized
from records.mailbook import MailBook
from records.register import Reader
from templates.post import requester

SCRATCH = "surel"
MOST_FAILURES, MOST_TROUBLES = 3, 20
"""So often a mail may break our program, or this machine fail at it (a full disk), before TU gets it."""


async def act(desk: Desk, mail_id: int) -> Incoming:
    """Do all that a mail asks for; done again it changes nothing.

    Returns:
        The mail as it is in the register then.
    """
    with desk.register.read() as reader:
        incoming = MailBook(reader).mail(mail_id)
    if incoming.state == "done":
        return incoming
    try:
        raw = await asyncio.to_thread((desk.settings.outbox / str(incoming.path)).read_bytes)
        if size := incoming.details.get("too_large"):
            raise TooLargeMail(megabytes=size // 1_000_000, limit=MOST_BYTES // 1_000_000)
        mail = await asyncio.to_thread(read_mail, raw)
    except MailError as err:
        _refuse_mail(desk, incoming, raw, err)
    else:
        await _act(desk, _known(desk, incoming, mail), mail)
    with desk.register.read() as reader:
        return MailBook(reader).mail(mail_id)


def give_up(desk: Desk, mail_id: int, err: Exception) -> bool:
    """A mail that breaks our own program again and again goes to TU: it must not lie there for ever, unseen.

    Returns:
        False while it is worth another try.
    """
    with desk.register.write() as pen:
        book = MailBook(pen)
        failures = int(book.mail(mail_id).details.get("failures", 0)) + 1
        book.remember(mail_id, failures=failures)
    if failures < (MOST_TROUBLES if isinstance(err, OSError) else MOST_FAILURES):
        return False
    with desk.register.read() as reader:
        incoming = MailBook(reader).mail(mail_id)
    quiet = replace(incoming, details=dict(incoming.details) | {"may_answer": False})
    refuse(desk, quiet, None, [Unreadable("", CannotBeActedOn(problem=type(err).__name__))])
    return True


async def _act(desk: Desk, incoming: Incoming, mail: Received) -> None:
    if bounce := bounce_of(mail):
        _note_bounce(desk, incoming, bounce)
        return
    found, troubles = await asyncio.to_thread(files, mail.message)
    unreadable = [Unreadable(trouble.name, trouble.reason) for trouble in troubles]
    pages = [file for file in found if is_page(file)]
    marks = [] if is_automatic(mail) or desk.seal is None else tokens(mail.subject, *mail.answers)
    refusal = await take_answer(desk, incoming, mail, marks) if marks else None
    if marks and refusal is None:
        pass_on_papers(desk, incoming, mail, pages)
    elif pages:  # also a new letter that was sent in an old thread
        await _take_letters(desk, incoming, pages, unreadable)
    elif refusal is not None:
        if not explain(desk, incoming, refusal):
            pass_on(desk, incoming, mail, "Balasan ini tidak dapat dijalankan, juga sesudah dijelaskan caranya.")
    elif unreadable and not is_automatic(mail):
        refuse(desk, incoming, mail, unreadable)
    else:
        pass_on(desk, incoming, mail, "Tidak ada surat di dalamnya.")


def is_page(file: File) -> bool:
    """Whether a file of a mail may be a letter, by its content: a PDF, or an image as large as a page."""
    try:
        return format_of(file.content) == "pdf" or is_page_sized(file.content)
    except LetterError:
        return False


def _known(desk: Desk, incoming: Incoming, mail: Received) -> Incoming:
    """Remember who sent it and whether a machine may answer."""
    own = (desk.seal.mailbox if desk.seal else "").casefold()
    reachable = may_be_answered(mail) and mail.sender != own
    server = desk.settings.mail_auth_server
    proven = not server or verdict(mail, server) != "fail"
    may_answer = reachable and proven  # else it would go to whoever was named
    with desk.register.write() as pen:
        book = MailBook(pen)
        book.remember(
            incoming.id, reachable=reachable, proven=proven, may_answer=may_answer, subject=shortened(mail.subject)
        )
        return book.mail(incoming.id)


async def _take_letters(desk: Desk, incoming: Incoming, pages: Sequence[File], refusals: list[Unreadable]) -> None:
    """Read every file, register the letters among them, and tell the sender what was read."""
    scratch = desk.settings.var / SCRATCH / str(incoming.id)
    readings: list[tuple[int, Reading]] = []
    for number, file in enumerate(pages):
        path = scratch / str(number) / (file.name or "surat")
        await asyncio.to_thread(path.parent.mkdir, parents=True, exist_ok=True)
        await asyncio.to_thread(path.write_bytes, file.content)
        try:
            readings.append((number, await read_aside(path)))
        except LetterError as err:
            refusals.append(Unreadable(file.name, err))
    letters = [pair for pair in readings if not _is_annex(pair[1], [reading for _, reading in readings])]
    entered = []
    for number, reading in letters:
        path = scratch / str(number) / (pages[number].name or "surat")
        mark = f"surel/{incoming.id}/{number}"
        contact = _contact(desk, incoming)
        entered.append(enter(desk, path, desk.office.service, reading, desk.now(), "mail", mark, contact))
    if entered:
        _receive(desk, incoming, entered, refusals)
    else:
        refuse(desk, incoming, None, refusals)
    await asyncio.to_thread(shutil.rmtree, scratch, ignore_errors=True)


def _is_annex(reading: Reading, all_of_them: Sequence[Reading]) -> bool:
    """Whether a file only accompanies a letter: it asks for nothing and bears no number, and another one does."""

    def number(r: Reading) -> Any:
        return r.fields["nomor"].value

    asks_nothing = reading.fields["jenis"].value == "lainnya" and number(reading) is None
    return asks_nothing and any(number(other) and other.fields["jenis"].value != "lainnya" for other in all_of_them)


def _contact(desk: Desk, incoming: Incoming) -> str | None:
    """The sender as the requester's contact; not one of the office's own people, nor a machine."""
    own = {holder.mail.casefold() for post in desk.office.posts.values() for holder in post.holders}
    return incoming.sender if incoming.details.get("may_answer") and incoming.sender not in own else None


def _receive(desk: Desk, incoming: Incoming, entered: Sequence[Entered], refusals: Sequence[Unreadable]) -> None:
    now = desk.now()
    ids = list(dict.fromkeys(each.letter_id for each in entered))
    with desk.register.write() as pen:
        if incoming.details.get("may_answer"):
            received = [_received(desk, pen, letter_id, incoming) for letter_id in ids]
            names = {"daftar": received, "ditolak": [refusal.told for refusal in refusals]}
            receipt = Reply(name="surat_diterima", to=incoming.sender, names=names, letter_id=ids[0])
            answer_mail(desk, pen, incoming.id, receipt, now)
        details = {"letters": ids, "refused": [str(refusal.reason) for refusal in refusals]}
        MailBook(pen).close(incoming.id, "letter", DONE, ids[0], details)
        for letter_id in ids:
            pen.note("came by mail", now, letter_id=letter_id, channel="mail", mail=incoming.id)


def _received(desk: Desk, reader: Reader, letter_id: int, incoming: Incoming) -> dict[str, Any]:
    """What a receipt tells of a letter: agenda number, what was read, what is missing."""
    letter = reader.letter(letter_id)
    look = situation(desk, reader, letter, letter.stages[-1], desk.now())
    rows = CHECKS["kelengkapan"](look).tables["pemeriksaan"][1:]
    blank = [
        name for name, fact in (("Nomor surat", "nomor"), ("Tanggal surat", "tanggal")) if not letter.facts.get(fact)
    ]
    return {
        "agenda": letter.agenda,
        "lama": letter.received < incoming.noted,
        "isi": [(name, value) for name, value in summary(letter) if value not in ("-", "")],
        "kurang": blank + [row["butir"] for row in rows if row["hasil"] != "Ada"],
        "pantau": _way_to_follow(desk, letter, incoming),
    }


def _way_to_follow(desk: Desk, letter: Letter, incoming: Incoming) -> str:
    """The page of the letter's progress, for its requester; "" for others who sent the same file."""
    contact = requester(desk.office, letter) or ""
    if contact.casefold() != incoming.sender.casefold():
        return ""
    return desk.links.link("s", letter.id, REQUESTER, contact, desk.now())


def _refuse_mail(desk: Desk, incoming: Incoming, raw: bytes, err: MailError) -> None:
    """The mail itself is too much: what its header says is enough to tell the sender, where that can be read."""
    mail = read_head(raw)
    refuse(desk, _known(desk, incoming, mail), mail, [Unreadable("", err)])


def _note_bounce(desk: Desk, incoming: Incoming, bounce: Bounce) -> None:
    """A mail of ours did not arrive: the letter shows it, TU is told once."""
    now = desk.now()
    with desk.register.write() as pen:
        book = MailBook(pen)
        ours = book.own(bounce.message_id) if bounce.message_id else None
        if ours is not None:
            problem = bounce.problem or "ditolak server tujuan"
            book.bounced(ours.id, problem if bounce.permanent else f"tertunda: {problem}", permanent=bounce.permanent)
            pen.note("mail bounced", now, letter_id=ours.letter_id, channel="mail", mail=incoming.id)
            clerk = clerk_address(desk, now)
            if bounce.permanent and ours.to.casefold() != clerk.casefold():
                agenda = pen.letter(ours.letter_id).agenda if ours.letter_id else ""
                names = {"agenda": agenda, "kepada": ours.to, "perihal": ours.subject, "alasan": bounce.problem or "-"}
                told = Reply(name="surel_tidak_sampai", to=clerk, names=names, letter_id=ours.letter_id)
                pen.add_mails([composed(desk, f"tidak-sampai/{ours.id}", told)])
        book.close(incoming.id, "bounce", OTHER, ours.letter_id if ours else None)
