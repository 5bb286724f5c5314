"""Everything about deadlines: when a stage's clock starts, what is due, who is reminded when.

Minutes are working minutes (SOP column "Waktu"). Pure: whoever schedules, reminds or shows a
deadline asks here (`actions.remind`, `flows.engine.schedule`, the board).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from letters.booking import slots_of
from letters.calendar import WorkingCalendar
from letters.model import Stage
from letters.sop import Rung, StageRule


def clock_start(
    rule: StageRule, facts: Mapping[str, Any], calendar: WorkingCalendar, now: datetime
) -> datetime:
    """The moment from which a stage's minutes run: now, or the start of the (last) meeting."""
    if rule.clock != "meeting":
        return now
    return max([now, *(start for start, _ in slots_of(facts.get("kegiatan"), calendar))])


def minutes_left(stage: Stage, calendar: WorkingCalendar, now: datetime) -> float:
    """Working minutes that remain of a stage's time; 0 when it is used up."""
    if stage.clock_from is None:
        return stage.minutes_left
    return max(0.0, stage.minutes_left - calendar.minutes_between(stage.clock_from, now))


def due_by(stage: Stage, calendar: WorkingCalendar) -> datetime | None:
    """The deadline by the calendar as it is today; None while the clock stands still.

    After an edit of office.yaml it may be another one than the stage has.
    """
    return calendar.due(stage.clock_from, stage.minutes_left) if stage.clock_from else None


def is_overdue(due: datetime | None, now: datetime) -> bool:
    """Whether a deadline has passed; None is no deadline: the clock stands still."""
    return due is not None and now > due


def is_late(stage: Stage, now: datetime) -> bool:
    """Whether a stage is late: it was found so, or its deadline has passed since."""
    return stage.late or is_overdue(stage.due, now)


def next_wake(stage: Stage, ladder: Sequence[Rung], calendar: WorkingCalendar) -> datetime | None:
    """When the stage must be looked at next; None when nothing is due.

    Args:
        stage: its deadline comes first, then each rung of the ladder.
        ladder: the rungs of the stage's step (`Service.rungs`).
    """
    if stage.state != "open" or stage.due is None:
        return None
    if not stage.late:
        return stage.due
    rest = ladder[stage.rung :]
    return calendar.due(stage.due, rest[0].after) if rest else None


def rungs_due(
    stage: Stage, ladder: Sequence[Rung], calendar: WorkingCalendar, now: datetime
) -> list[Rung]:
    """The rungs that are due and were not climbed yet, in order."""
    if stage.due is None:
        return []
    found = []
    for rung in ladder[stage.rung :]:
        if now < calendar.due(stage.due, rung.after):
            break
        found.append(rung)
    return found
