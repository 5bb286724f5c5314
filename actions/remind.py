"""Remind whoever lets a deadline pass: the stage is late, its ladder is climbed by what is due."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from actions.gather import dossier_of
from actions.workspace import Workspace
from letters.deadlines import rungs_due
from letters.model import Stage
from records.outgoing_mails import OutgoingMails
from templates.compose_mails import mails


def remind(workspace: Workspace, stage_id: int, now: datetime) -> Stage:
    """Note that a stage is late and queue the mails of the rungs that are due; once each.

    Returns:
        The stage as it is then.
    """
    with workspace.register.write() as writer:
        stage = writer.stage(stage_id)
        if stage.state != "open" or stage.due is None or now < stage.due:
            return stage
        letter = writer.letter(stage.letter_id)
        service = workspace.service(letter.service)
        if not stage.late:
            due = stage.due.isoformat()
            writer.note("late", now, letter_id=letter.id, step=stage.step, due=due)
        ladder, calendar = service.service.rungs(stage.step), workspace.office.calendar
        late = replace(stage, late=True, deadline_id=None)
        for rung in rungs_due(stage, ladder, calendar, now):
            dossier = dossier_of(workspace, writer, letter, late, now)
            key = f"{letter.key}/{stage.id}/terlambat/{stage.due.isoformat()}/{late.rung}"
            OutgoingMails(writer).add(mails(service.folder, rung.mail, dossier, key))
            late = replace(late, rung=late.rung + 1)
        writer.set_late(stage.id, late.rung)
        return late
