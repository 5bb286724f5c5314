"""Register a letter: its agenda number, its original kept byte for byte, its first stages open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from actions.queue_mails import queue_mails_of_open_stage
from actions.workspace import Workspace
from letters.channel import Channel
from letters.keys import CONTACT, REQUESTER
from letters.model import Letter, Registration
from letters.reading import Reading
from letters.transitions import receive
from mailroom import folder
from records.retries import Retries
from records.writer import RegisterWriter


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """How a file came.

    Attributes:
        mark: what tells this arrival from another one of the same bytes.
        contact: the requester's mail address, where it came by mail.
    """

    channel: Channel
    mark: str
    contact: str | None = None


def register_letter(
    workspace: Workspace,
    path: Path,
    service: str,
    reading: Reading,
    now: datetime,
    arrival: Arrival,
) -> Registration:
    """Register a letter once; the same bytes again are only noted.

    Args:
        path: the file that was read.
        service: the folder of the service that it asks for.

    Raises:
        UnwritableFolder: the outbox cannot be written; nothing is registered.
    """
    with workspace.register.write() as writer:
        Retries(writer).forget(arrival.mark)
        known = writer.by_sha256(reading.source.sha256)
        if known is not None:
            _note_again(workspace, writer, known, path.name, now, arrival)
            return Registration(letter_id=known.id, agenda=known.agenda, new=False)
        here = reading.in_zone(workspace.office.calendar.zone)
        letter = writer.enter(_new_letter(workspace, path, service, here, now, arrival))
        original = workspace.settings.outbox / letter.original
        folder.file_original(path, original, letter.sha256)
        rules = workspace.service(service).service
        change = receive(rules, letter.facts, workspace.office.calendar, now)
        letter = writer.apply(letter, change, now)
        door = arrival.channel.door
        writer.note_arrival(letter.id, now, path.name, door, arrival.mark)
        writer.note("registered", now, letter_id=letter.id, channel=door, status=reading.status)
        queue_mails_of_open_stage(workspace, writer, letter, now)
        return Registration(letter_id=letter.id, agenda=letter.agenda, new=True)


def _note_again(
    workspace: Workspace,
    writer: RegisterWriter,
    known: Letter,
    name: str,
    now: datetime,
    arrival: Arrival,
) -> None:
    door = arrival.channel.door
    if writer.note_arrival(known.id, now, name, door, arrival.mark):
        writer.note("came again", now, letter_id=known.id, channel=door, filename=name)
    if arrival.contact and _may_become_contact(workspace, known):
        writer.set_facts(known.id, dict(known.facts) | {CONTACT: arrival.contact})


def _may_become_contact(workspace: Workspace, letter: Letter) -> bool:
    """Whether who sends a known letter again may become its contact.

    Nobody else is known, and TU has yet to look.
    """
    address = letter.facts.get(CONTACT) or workspace.office.mail_of(letter.facts.get(REQUESTER))
    closed = (stage for stage in letter.stages if stage.state == "closed")
    return address is None and all(stage.channel == "arrival" for stage in closed)


def _new_letter(
    workspace: Workspace,
    path: Path,
    service: str,
    reading: Reading,
    now: datetime,
    arrival: Arrival,
) -> Letter:
    contact = {CONTACT: arrival.contact} if arrival.contact else {}
    return Letter(
        id=0,
        year=workspace.office.today(now).year,
        number=0,
        service=service,
        sha256=reading.source.sha256,
        filename=path.name,
        received=now,
        state="open",
        facts=reading.values() | contact,
        reading=reading.as_json(),
    )
