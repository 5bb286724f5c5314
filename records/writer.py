"""What may be written to the register, in one transaction; each write names what it changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from letters.booking import Booking
from letters.errors import StageClosed
from letters.model import Document, Letter, Stage
from letters.transitions import Change, StageOpening
from records import schema as t
from records.reader import RegisterReader

ANSWERED = (
    "answer",
    "attempt",
    "by",
    "channel",
    "clock_from",
    "closed",
    "due",
    "late",
    "minutes_left",
    "state",
    "wait",
)
"""What an answer changes of a stage; which flow runs show it is for `set_stage_run` to say."""


class RegisterWriter(RegisterReader):
    """What may be written, in one transaction.

    Nothing writes back a row that was read earlier: between reading and writing it may have
    changed. Where that matters a write says what must still be so.
    """

    def enter(self, letter: Letter) -> Letter:
        """Register a new letter under the next number of its year.

        `number` and `id` of the argument are ignored.
        """
        number = self._next_number(letter.year)
        row = {
            f.name: getattr(letter, f.name)
            for f in fields(Letter)
            if f.name in t.letters.c and f.name != "id"
        }
        made = self.db.execute(t.letters.insert().values(row | {"number": number}))
        key = made.inserted_primary_key
        return replace(letter, id=key[0] if key else 0, number=number)

    def note_arrival(
        self, letter_id: int, at: datetime, filename: str, door: str, mark: str
    ) -> bool:
        """Note that these bytes came (again); False when this very arrival is noted already."""
        same = sa.select(t.arrivals.c.id).where(
            t.arrivals.c.letter_id == letter_id, t.arrivals.c.mark == mark
        )
        if self.db.execute(same).first():
            return False
        row = {"letter_id": letter_id, "at": at, "filename": filename, "door": door, "mark": mark}
        self.db.execute(t.arrivals.insert().values(row))
        return True

    def apply(self, letter: Letter, change: Change, now: datetime) -> Letter:
        """Write what a step of work changes, and return the letter as it is then.

        Raises:
            StageClosed: the stage was answered since the change was decided.
        """
        if change.stage is not None:
            self._save_answer(letter, change.stage)
        for opening in change.opens:
            self._open(letter.id, opening)
        ended = now if change.state != "open" else None
        self._set_letter(letter.id, facts=dict(change.facts), state=change.state, closed=ended)
        if change.bookings is not None:
            self._book(letter.id, change.bookings)
        return self.letter(letter.id)

    def ask_again(self, stage_id: int, attempt: int) -> bool:
        """The answer to this form was refused: the next form has its own key; False if not so."""
        where = (t.stages.c.attempt == attempt, t.stages.c.state != "closed")
        return self._set_stage(stage_id, *where, attempt=attempt + 1)

    def set_late(self, stage_id: int, rung: int) -> None:
        """The stage is late, and so many rungs of its ladder were climbed; its wake is over."""
        self._set_stage(stage_id, late=True, rung=rung, deadline_id=None)

    def move_deadline(self, stage: Stage, due: datetime, *, late: bool) -> bool:
        """Another deadline for an open stage; False when it has another one already."""
        rung = stage.rung if late else 0
        return self._set_stage(stage.id, t.stages.c.due == stage.due, due=due, late=late, rung=rung)

    def set_letter_run(self, letter_id: int, run_id: str) -> None:
        """Remember which flow run shows a letter, unless one does already."""
        where = (t.letters.c.id == letter_id, t.letters.c.run_id.is_(None))
        self.db.execute(t.letters.update().where(*where).values(run_id=run_id))

    def set_stage_run(self, stage_id: int, run_id: str) -> None:
        """Remember which flow run shows a stage, unless one does already."""
        self._set_stage(stage_id, t.stages.c.run_id.is_(None), run_id=run_id)

    def set_deadline_run(self, stage_id: int, run_id: str | None, was: str | None) -> bool:
        """Remember which flow run wakes at a deadline; False when another than `was` does."""
        is_so = t.stages.c.deadline_id.is_(None) if was is None else t.stages.c.deadline_id == was
        return self._set_stage(stage_id, is_so, deadline_id=run_id)

    def forget_run(self, run_id: str) -> None:
        """Prefect has lost this run: whatever it showed is to be shown anew."""
        letters, stages = t.letters.c, t.stages.c
        self.db.execute(t.letters.update().where(letters.run_id == run_id).values(run_id=None))
        lost = {"run_id": None, "deadline_id": None}
        self.db.execute(t.stages.update().where(stages.run_id == run_id).values(lost))

    def set_facts(self, letter_id: int, facts: Mapping[str, Any]) -> None:
        """What the letter is taken to say now."""
        self._set_letter(letter_id, facts=dict(facts))

    def add_documents(self, letter_id: int, papers: Sequence[Document]) -> None:
        """Record the files that were written for a letter."""
        for paper in papers:
            self.db.execute(t.documents.insert().values(asdict(paper) | {"letter_id": letter_id}))

    def note(
        self,
        event: str,
        at: datetime,
        *,
        letter_id: int | None = None,
        by: str | None = None,
        channel: str | None = None,
        **details: Any,
    ) -> None:
        """Write a line of the audit."""
        row = {
            "letter_id": letter_id,
            "at": at,
            "event": event,
            "by": by,
            "channel": channel,
            "details": details,
        }
        self.db.execute(t.audit.insert().values(row))

    def _save_answer(self, letter: Letter, stage: Stage) -> None:
        """Write an answered stage, if the form that was answered is still the open one."""
        is_open = (t.stages.c.attempt == stage.attempt - 1, t.stages.c.state != "closed")
        values = {name: getattr(stage, name) for name in ANSWERED}
        if not self._set_stage(stage.id, *is_open, **values):
            by = self.stage(stage.id).by or "orang lain"
            raise StageClosed(stage=stage.step, agenda=letter.agenda, by=by)

    def _set_stage(self, stage_id: int, *where: sa.ColumnElement[bool], **values: Any) -> bool:
        """Change columns of one stage where something is so; whether it was."""
        query = t.stages.update().where(t.stages.c.id == stage_id, *where).values(values)
        return bool(self.db.execute(query).rowcount)

    def _set_letter(self, letter_id: int, **values: Any) -> None:
        self.db.execute(t.letters.update().where(t.letters.c.id == letter_id).values(values))

    def _next_number(self, year: int) -> int:
        last = self.db.execute(sa.select(t.agenda.c.last).where(t.agenda.c.year == year)).scalar()
        if last is None:
            self.db.execute(t.agenda.insert().values(year=year, last=1))
            return 1
        self.db.execute(t.agenda.update().where(t.agenda.c.year == year).values(last=last + 1))
        return int(last) + 1

    def _open(self, letter_id: int, opening: StageOpening) -> None:
        new = {"late": False, "rung": 0, "attempt": 0}
        state = "closed" if opening.closed else "open"
        row = asdict(opening) | new | {"letter_id": letter_id, "state": state}
        self.db.execute(t.stages.insert().values(row))

    def _book(self, letter_id: int, bookings: Sequence[Booking]) -> None:
        columns = ("kind", "name", "start", "end", "count")
        self.db.execute(t.bookings.delete().where(t.bookings.c.letter_id == letter_id))
        for booking in bookings:
            row = {name: getattr(booking, name) for name in columns} | {"letter_id": letter_id}
            self.db.execute(t.bookings.insert().values(row))
