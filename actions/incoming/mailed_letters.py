"""Register the letters that come as attachments of a mail, and tell the sender what was read."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from actions.compose_notice import Notice
from actions.gather import situation_of
from actions.incoming.automatic_replies import reply_automatically
from actions.incoming.forward import UnreadableAttachment, refuse_mail
from actions.ports import FlowEngine
from actions.register_letter import Arrival, register_letter
from actions.workspace import Workspace
from letters.channel import Channel
from letters.checks import completeness_check
from letters.errors import LetterError
from letters.form import summary
from letters.incoming_mail import DONE, IncomingMail
from letters.keys import REQUESTER
from letters.model import Letter, Registration
from letters.reading import Reading
from mailroom.attachments import Attachment
from records.incoming_mails import IncomingMails
from records.reader import RegisterReader
from templates.recipients import requester

SCRATCH = "surel"
"""The folder below var/ in which attachments lie while they are read."""


async def take_letters(
    workspace: Workspace,
    engine: FlowEngine,
    incoming: IncomingMail,
    pages: Sequence[Attachment],
    refusals: list[UnreadableAttachment],
) -> None:
    """Read every file, register the letters among them, and tell the sender what was read."""
    scratch = workspace.settings.var / SCRATCH / str(incoming.id)
    readings: dict[Path, Reading] = {}
    for number, file in enumerate(pages):
        path = scratch / str(number) / (file.name or "surat")
        await asyncio.to_thread(_unpack, path, file.content)
        try:
            readings[path] = await engine.read_letter(path)
        except LetterError as err:
            refusals.append(UnreadableAttachment(file.name, err))
    every = list(readings.values())
    letters = {path: reading for path, reading in readings.items() if not _is_annex(reading, every)}
    await asyncio.to_thread(_register, workspace, incoming, letters, refusals)
    await asyncio.to_thread(shutil.rmtree, scratch, ignore_errors=True)


def _unpack(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _is_annex(reading: Reading, all_of_them: Sequence[Reading]) -> bool:
    """Whether a file only accompanies a letter.

    It asks for nothing and bears no number, and another one does.
    """
    if reading.value("jenis") != "lainnya" or reading.value("nomor") is not None:
        return False
    return any(r.value("nomor") and r.value("jenis") != "lainnya" for r in all_of_them)


def _register(
    workspace: Workspace,
    incoming: IncomingMail,
    letters: dict[Path, Reading],
    refusals: Sequence[UnreadableAttachment],
) -> None:
    service, contact = workspace.office.service, _contact(workspace, incoming)
    channel, registered = Channel("mail", mail_id=incoming.id), []
    for path, reading in letters.items():
        mark = f"surel/{incoming.id}/{path.parent.name}"
        arrival = Arrival(channel=channel, mark=mark, contact=contact)
        now = workspace.now()
        registered.append(register_letter(workspace, path, service, reading, now, arrival))
    if registered:
        _send_receipt(workspace, incoming, registered, refusals)
    else:
        refuse_mail(workspace, incoming, None, refusals)


def _contact(workspace: Workspace, incoming: IncomingMail) -> str | None:
    """The sender as the requester's contact; not one of the office's own people, nor a machine."""
    posts = workspace.office.posts.values()
    own = {holder.mail.casefold() for post in posts for holder in post.holders}
    is_usable = incoming.details.get("may_answer") and incoming.sender not in own
    return incoming.sender if is_usable else None


def _send_receipt(
    workspace: Workspace,
    incoming: IncomingMail,
    registered: Sequence[Registration],
    refusals: Sequence[UnreadableAttachment],
) -> None:
    now = workspace.now()
    ids = list(dict.fromkeys(each.letter_id for each in registered))
    with workspace.register.write() as writer:
        if incoming.details.get("may_answer"):
            received = [_as_received(workspace, writer, n, incoming) for n in ids]
            told = [refusal.as_told for refusal in refusals]
            receipt = Notice(
                name="surat_diterima",
                to=incoming.sender,
                names={"daftar": received, "ditolak": told},
                letter_id=ids[0],
            )
            reply_automatically(workspace, writer, incoming.id, receipt, now)
        details = {"letters": ids, "refused": [str(refusal.reason) for refusal in refusals]}
        IncomingMails(writer).close(incoming.id, "letter", DONE, ids[0], details)
        for letter_id in ids:
            noted: dict[str, Any] = {"letter_id": letter_id, "channel": "mail", "mail": incoming.id}
            writer.note("came by mail", now, **noted)


def _as_received(
    workspace: Workspace, reader: RegisterReader, letter_id: int, incoming: IncomingMail
) -> dict[str, Any]:
    """What a receipt tells of a letter: agenda number, what was read, what is missing."""
    letter = reader.letter(letter_id)
    zone = workspace.office.calendar.zone
    situation = situation_of(workspace, reader, letter, letter.stages[-1], workspace.now())
    rows = completeness_check(situation).tables["pemeriksaan"][1:]
    asked = (("Nomor surat", "nomor"), ("Tanggal surat", "tanggal"))
    blank = [name for name, fact in asked if not letter.facts.get(fact)]
    return {
        "agenda": letter.agenda,
        "lama": letter.received < incoming.noted,
        "isi": [(name, value) for name, value in summary(letter, zone) if value not in ("-", "")],
        "kurang": blank + [row["butir"] for row in rows if row["hasil"] != "Ada"],
        "pantau": _way_to_follow(workspace, letter, incoming),
    }


def _way_to_follow(workspace: Workspace, letter: Letter, incoming: IncomingMail) -> str:
    """The page of the letter's progress, for its requester.

    Others who sent the same file get none.
    """
    contact = requester(workspace.office, letter) or ""
    if contact.casefold() != incoming.sender.casefold():
        return ""
    return workspace.links.link("s", letter.id, REQUESTER, contact, workspace.now())
