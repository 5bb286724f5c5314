"""Gather from the register what a decision needs: a letter, a stage, its situation, its dossier."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from actions.workspace import Workspace
from letters.booking import Booking
from letters.form import findings
from letters.model import Letter, Stage
from letters.situation import Situation
from records.reader import RegisterReader
from templates.context import Dossier


def letter_of(workspace: Workspace, letter_id: int) -> Letter:
    """A letter as the register has it now.

    Raises:
        UnknownLetter: there is none.
    """
    with workspace.register.read() as reader:
        return reader.letter(letter_id)


def stage_of(workspace: Workspace, stage_id: int) -> Stage:
    """A stage as the register has it now.

    Raises:
        UnknownLetter: there is none.
    """
    with workspace.register.read() as reader:
        return reader.stage(stage_id)


def situation_of(
    workspace: Workspace,
    reader: RegisterReader,
    letter: Letter,
    stage: Stage,
    now: datetime,
    taken: Sequence[Booking] | None = None,
) -> Situation:
    """All that the rules may know about a stage at this moment.

    Args:
        taken: the bookings of all letters, where they are not the register's.
    """
    office, rules = workspace.office, workspace.service(letter.service).service
    successor = office.posts.get(rules.successor(stage.step) or "")
    return Situation(
        agenda=letter.agenda,
        received=letter.received,
        facts=letter.facts,
        reading=letter.reading,
        office=office,
        notice_days=rules.notice_days,
        taken=reader.bookings() if taken is None else taken,
        now=now,
        twins=reader.twins(letter),
        successor=successor.jabatan if successor else None,
    )


def dossier_of(
    workspace: Workspace,
    reader: RegisterReader,
    letter: Letter,
    stage: Stage,
    now: datetime,
    taken: Sequence[Booking] | None = None,
) -> Dossier:
    """All that a document or a mail about a stage is made from; `taken` as for `situation_of`."""
    rules = workspace.service(letter.service).service
    situation = situation_of(workspace, reader, letter, stage, now, taken)
    return Dossier(
        letter=letter,
        stage=stage,
        service=rules,
        office=workspace.office,
        now=now,
        found=tuple(findings(rules, stage, situation)),
        reply_codes=workspace.reply_codes,
        links=workspace.links,
    )
