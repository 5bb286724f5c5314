"""The course of a letter: from a decision to what changes. Pure: data in, data out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from letters.booking import Booking, slots_of
from letters.calendar import WorkingCalendar
from letters.checks import Situation
from letters.form import Decision
from letters.letter import LetterState, Stage
from letters.sop import Service, StageRule

WAITER = "pemohon"
"""Who is waited for while the clock stands still; the stage's post types the answer in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A stage to be opened (id and letter are given by the register)."""

    step: int
    name: str
    post: str
    opened: datetime
    minutes_left: float
    clock_from: datetime
    due: datetime
    answer: Mapping[str, Any] | None = None
    closed: datetime | None = None
    channel: str | None = None
    by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What one step of work changes in the register, all of it or nothing.

    Attributes:
        stage: the stage that was answered, as it is now.
        opens: the stages that begin; one that is answered by arrival is closed at once.
        bookings: None leaves the letter's bookings alone, a tuple replaces them.
    """

    stage: Stage | None = None
    opens: tuple[Opening, ...] = ()
    state: LetterState = "open"
    facts: Mapping[str, Any] = field(default_factory=dict)
    bookings: tuple[Booking, ...] | None = None


def open_stage(rule: StageRule, facts: Mapping[str, Any], calendar: WorkingCalendar, now: datetime) -> Opening:
    """The opening of a stage, with its deadline in working minutes from now or from the meeting."""
    start = max([now, *(s for s, _ in slots_of(facts.get("kegiatan"), calendar))]) if rule.clock == "meeting" else now
    due = calendar.due(start, rule.minutes)
    return Opening(step=rule.step, name=rule.name, post=rule.who, opened=now, minutes_left=rule.minutes,
                   clock_from=start, due=due)  # fmt: skip


def receive(service: Service, facts: Mapping[str, Any], calendar: WorkingCalendar, now: datetime) -> Change:
    """The stages that the arrival of a letter opens: the first one is done by arriving (SOP step 1)."""
    rule = service.stages[0]
    opens = [open_stage(rule, facts, calendar, now)]
    while rule.arrival is not None:
        sender = str(facts.get("pemohon") or WAITER)
        opens[-1] = replace(opens[-1], closed=now, answer={"keputusan": rule.arrival}, channel="arrival", by=sender)
        following = rule.answers[rule.arrival].next
        if following is None:
            break
        rule = service.stage(following)
        opens.append(open_stage(rule, facts, calendar, now))
    return Change(opens=tuple(opens), facts=facts)


def advance(service: Service, stage: Stage, decision: Decision, situation: Situation, channel: str) -> Change:
    """What an accepted answer changes: the stage closes, waits or asks again; the next opens or the letter ends."""
    route, now, calendar = decision.route, situation.now, situation.office.calendar
    answered = replace(stage, attempt=stage.attempt + 1, by=decision.by, channel=channel,
                       answer=dict(stage.answer or {}) | _given(decision.values) | _promised(decision))  # fmt: skip
    bookings = _bookings(decision, situation)
    if route.wait is not None:
        left = minutes_left(stage, calendar, now)
        waiting = replace(answered, state="waiting", wait=route.wait, minutes_left=left, clock_from=None, due=None,
                          late=_is_late(stage, now))  # fmt: skip
        return Change(stage=waiting, facts=decision.facts, bookings=bookings)
    if route.again:
        due = calendar.due(now, stage.minutes_left)
        again = replace(answered, state="open", wait=None, clock_from=now, due=due)
        return Change(stage=again, facts=decision.facts, bookings=bookings)
    closed = replace(answered, state="closed", wait=None, closed=now, late=_is_late(stage, now))
    if route.end is not None:
        kept = bookings if route.end == "done" else ()
        return Change(stage=closed, state=route.end, facts=decision.facts, bookings=kept)
    following = service.stage(route.next or 0)
    opens = (open_stage(following, decision.facts, calendar, now),)
    return Change(stage=closed, opens=opens, facts=decision.facts, bookings=bookings)


def minutes_left(stage: Stage, calendar: WorkingCalendar, now: datetime) -> float:
    """Working minutes that remain of a stage's time; 0 when it is used up."""
    if stage.clock_from is None:
        return stage.minutes_left
    return max(0.0, stage.minutes_left - calendar.minutes_between(stage.clock_from, now))


def due_again(stage: Stage, calendar: WorkingCalendar) -> datetime | None:
    """The deadline by the calendar as it is today (after an edit of office.yaml), None while the clock stands still."""
    return calendar.due(stage.clock_from, stage.minutes_left) if stage.clock_from else None


def _is_late(stage: Stage, now: datetime) -> bool:
    return stage.late or (stage.due is not None and now > stage.due)


def _given(values: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None}


def _promised(decision: Decision) -> dict[str, Any]:
    """An answer that promises the meeting says which: later the letter may say another time."""
    sittings = decision.facts.get("kegiatan")
    return {"kegiatan": sittings} if decision.route.book and sittings else {}


def _bookings(decision: Decision, situation: Situation) -> tuple[Booking, ...] | None:
    if not decision.route.book:
        return None
    return tuple(replace(situation, facts=decision.facts, values=decision.values).wanted())
