"""From an arrival or a decision to what changes of a letter. Pure: data in, data out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import Any

from letters.booking import Booking
from letters.calendar import WorkingCalendar
from letters.deadlines import clock_start, is_late, minutes_left
from letters.form import Decision
from letters.keys import DECISION, REQUESTER
from letters.model import Letter, LetterState, Stage, StageState
from letters.situation import Situation
from letters.sop import Service, StageRule


@dataclass(frozen=True, slots=True, kw_only=True)
class StageOpening:
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
    opens: tuple[StageOpening, ...] = ()
    state: LetterState = "open"
    facts: Mapping[str, Any] = field(default_factory=dict)
    bookings: tuple[Booking, ...] | None = None


def open_stage(
    rule: StageRule, facts: Mapping[str, Any], calendar: WorkingCalendar, now: datetime
) -> StageOpening:
    """The opening of a stage, with its deadline in working minutes from now or from the meeting."""
    start = clock_start(rule, facts, calendar, now)
    due = calendar.due(start, rule.minutes)
    return StageOpening(
        step=rule.step,
        name=rule.name,
        post=rule.who,
        opened=now,
        minutes_left=rule.minutes,
        clock_from=start,
        due=due,
    )


def receive(
    service: Service, facts: Mapping[str, Any], calendar: WorkingCalendar, now: datetime
) -> Change:
    """The stages that the arrival of a letter opens: the first one is done by arriving (SOP
    step 1).
    """
    rule = service.stages[0]
    opens = [open_stage(rule, facts, calendar, now)]
    while rule.arrival is not None:
        sender = str(facts.get("pemohon") or REQUESTER)
        opens[-1] = replace(
            opens[-1], closed=now, answer={DECISION: rule.arrival}, channel="arrival", by=sender
        )
        following = rule.answers[rule.arrival].next
        if following is None:
            break
        rule = service.stage(following)
        opens.append(open_stage(rule, facts, calendar, now))
    return Change(opens=tuple(opens), facts=facts)


def advance(
    service: Service, stage: Stage, decision: Decision, situation: Situation, channel: str
) -> Change:
    """What an accepted answer changes: the stage closes, waits or asks again.

    The next opens or the letter ends.
    """
    route, now, calendar = decision.route, situation.now, situation.office.calendar
    answered = replace(
        stage,
        attempt=stage.attempt + 1,
        by=decision.by,
        channel=channel,
        answer=dict(stage.answer or {}) | _given(decision.values) | _promised(decision),
    )
    bookings = _bookings(decision, situation)
    if route.wait is not None:
        left = minutes_left(stage, calendar, now)
        waiting = replace(
            answered,
            state="waiting",
            wait=route.wait,
            minutes_left=left,
            clock_from=None,
            due=None,
            late=is_late(stage, now),
        )
        return Change(stage=waiting, facts=decision.facts, bookings=bookings)
    if route.again:
        due = calendar.due(now, stage.minutes_left)
        again = replace(answered, state="open", wait=None, clock_from=now, due=due)
        return Change(stage=again, facts=decision.facts, bookings=bookings)
    closed = replace(answered, state="closed", wait=None, closed=now, late=is_late(stage, now))
    if route.end is not None:
        kept = bookings if route.end == "done" else ()
        return Change(stage=closed, state=route.end, facts=decision.facts, bookings=kept)
    following = service.stage(route.next or 0)
    opens = (open_stage(following, decision.facts, calendar, now),)
    return Change(stage=closed, opens=opens, facts=decision.facts, bookings=bookings)


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


def letter_after(letter: Letter, change: Change) -> Letter:
    """The letter as it will be once a change of an answered stage is written.

    The stages that open bear numbers of their own only in the register; here they count on.
    """
    answered = change.stage
    stages = [answered if answered and s.id == answered.id else s for s in letter.stages]
    first = max((stage.id for stage in stages), default=0) + 1
    stages += [_opened(o, n, letter.id) for n, o in enumerate(change.opens, start=first)]
    return replace(letter, stages=tuple(stages), facts=change.facts, state=change.state)


def _opened(opening: StageOpening, number: int, letter_id: int) -> Stage:
    state: StageState = "closed" if opening.closed else "open"
    return Stage(**asdict(opening), id=number, letter_id=letter_id, state=state)


def bookings_after(taken: Sequence[Booking], letter: Letter, change: Change) -> Sequence[Booking]:
    """What is taken once a change is written: the letter's own bookings replaced, in order of
    time.
    """
    if change.bookings is None:
        return taken
    others = (booking for booking in taken if booking.agenda != letter.agenda)
    return sorted([*others, *change.bookings], key=lambda booking: booking.start)
