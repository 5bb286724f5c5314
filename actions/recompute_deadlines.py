"""Recompute the open deadlines by the office.yaml of today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from actions.workspace import Workspace
from letters.deadlines import due_by, is_overdue
from letters.model import Letter, Stage


@dataclass(frozen=True, slots=True)
class MovedDeadline:
    """A stage whose deadline is another one now; `stage` is as it was."""

    letter: Letter
    stage: Stage
    due: datetime


def recompute_deadlines(workspace: Workspace, now: datetime) -> list[MovedDeadline]:
    """Write each deadline that moved, note why, and return them."""
    moved = []
    with workspace.register.write() as writer:
        for stage in writer.open_stages():
            due = due_by(stage, workspace.office.calendar)
            if due is None or stage.due is None or due == stage.due:
                continue
            late = stage.late and is_overdue(due, now)
            if not writer.move_deadline(stage, due, late=late):
                continue
            writer.note(
                "deadline moved",
                now,
                letter_id=stage.letter_id,
                step=stage.step,
                was=stage.due.isoformat(),
                now=due.isoformat(),
                because="office.yaml disunting",
            )
            moved.append(MovedDeadline(writer.letter(stage.letter_id), stage, due))
    return moved
