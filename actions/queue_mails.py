"""Queue the mails that a step of work asks for, with the invitations that they bring."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from actions.gather import dossier_of
from actions.workspace import Workspace
from actions.write_documents import write_file
from letters.meeting import Guest
from letters.model import Letter
from letters.transitions import Change
from records.outgoing_mails import OutgoingMails
from records.writer import RegisterWriter
from templates.calendar_file import invitation
from templates.compose_mails import mails
from templates.context import Dossier
from templates.invitations import planned


def queue_mails_of_answer(
    workspace: Workspace,
    writer: RegisterWriter,
    letter: Letter,
    change: Change,
    names: Sequence[str],
    now: datetime,
) -> None:
    """The mails of an answer, and those of the stage or wait that begins with it.

    Args:
        letter: as it is after the change.
        names: the mails that the answer itself asks for (`mails:` in sop.yaml).
    """
    stage, service = change.stage, workspace.service(letter.service)
    if stage is not None:
        own = list(names)
        if stage.state != "closed":  # it waits for the requester, or asks its post again
            own += service.service.questions(stage.step, stage.wait).mails
        dossier = dossier_of(workspace, writer, letter, stage, now)
        dossier = _with_invitations(workspace, dossier, names)
        key = f"{letter.key}/{stage.id}/{stage.attempt}"
        for name in own:
            OutgoingMails(writer).add(mails(service.folder, name, dossier, key))
    if change.opens:
        queue_mails_of_open_stage(workspace, writer, letter, now)


def queue_mails_of_open_stage(
    workspace: Workspace, writer: RegisterWriter, letter: Letter, now: datetime
) -> None:
    """The mails by which a stage asks its post; none once the letter ended."""
    stage = letter.open_stage
    if stage is None:
        return
    service = workspace.service(letter.service)
    dossier = dossier_of(workspace, writer, letter, stage, now)
    key = f"{letter.key}/{stage.id}/dibuka"
    for name in service.service.questions(stage.step, stage.wait).mails:
        OutgoingMails(writer).add(mails(service.folder, name, dossier, key))


def _with_invitations(workspace: Workspace, dossier: Dossier, names: Sequence[str]) -> Dossier:
    """Write what the answer tells the calendars of those who come.

    A file of a crashed try is written over.
    """
    cards = planned(dossier, names)
    office, received = dossier.office, dossier.letter.received
    organizer = Guest(mail=office.clerk_at(received).mail, name=office.kop.nama)
    for card in cards:
        content = invitation(card, organizer, dossier.now)
        write_file(workspace.settings.outbox / card.path, content)
    return replace(dossier, invitations=cards)
