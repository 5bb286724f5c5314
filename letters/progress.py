"""How far a letter is: every stage with the minutes the SOP allows and those that were used."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from letters.calendar import WorkingCalendar
from letters.deadlines import is_late
from letters.model import Letter, Stage
from letters.sop import Service, StageRule

ProgressState = Literal["done", "now", "waiting", "ahead"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """One stage on the letter's way.

    Attributes:
        planned: working minutes that the SOP allows.
        used: working minutes that were used so far, None for a stage that lies ahead.
        state: `waiting` while the clock stands still for the requester.
    """

    step: int
    name: str
    post: str
    state: ProgressState
    planned: float
    used: float | None = None
    late: bool = False
    opened: datetime | None = None
    closed: datetime | None = None
    due: datetime | None = None
    decision: str = ""
    by: str = ""


def progress(
    service: Service, letter: Letter, calendar: WorkingCalendar, now: datetime
) -> list[Progress]:
    """The stages that were, the one that is, and those that lie ahead by the SOP.

    None ahead once the letter ended.
    """
    been = [_been(service.stage(stage.step), stage, calendar, now) for stage in letter.stages]
    last = letter.open_stage
    if last is None:
        return been
    return been + [
        Progress(step=rule.step, name=rule.name, post=rule.who, state="ahead", planned=rule.minutes)
        for rule in service.stages
        if rule.step > last.step
    ]


def _been(rule: StageRule, stage: Stage, calendar: WorkingCalendar, now: datetime) -> Progress:
    before = max(0.0, rule.minutes - stage.minutes_left)  # used before the clock last started
    running = stage.clock_from
    used = before + (calendar.minutes_between(running, stage.closed or now) if running else 0.0)
    states: dict[str, ProgressState] = {"closed": "done", "waiting": "waiting", "open": "now"}
    late = is_late(stage, now) if stage.state == "open" else stage.late
    return Progress(
        step=stage.step,
        name=stage.name,
        post=stage.post,
        state=states[stage.state],
        planned=rule.minutes,
        used=0.0 if rule.arrival else used,
        late=late,
        opened=stage.opened,
        closed=stage.closed,
        due=stage.due,
        decision=stage.decision if stage.state == "closed" else "",
        by=stage.by or "",
    )
