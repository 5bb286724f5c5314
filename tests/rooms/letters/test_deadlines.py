"""Deadlines: when a stage's clock starts, what is left, who is reminded when."""

from __future__ import annotations

from dataclasses import replace

import pytest

from letters.deadlines import (
    clock_start,
    due_by,
    is_late,
    is_overdue,
    minutes_left,
    next_wake,
    rungs_due,
)
from letters.office import Office
from letters.sop import Rung, Service
from tests.conftest import FACTS, MONDAY, wib
from tests.rooms.letters.example import stage_at

LADDER = (
    Rung(after=0, to="post", mail="pengingat"),
    Rung(after=60, to="superior", mail="pengingat_atasan"),
)
DUE = wib("2026-11-16 08:30")


def test_a_stage_runs_from_its_opening_and_the_report_from_the_last_sitting(
    service: Service, office: Office
) -> None:
    two_days = {
        "kegiatan": [
            {"mulai": "2026-11-25T13:00", "selesai": "2026-11-25T15:00"},
            {"mulai": "2026-11-24T09:00", "selesai": "2026-11-24T11:00"},
        ]
    }
    assert clock_start(service.stage(6), two_days, office.calendar, MONDAY) == MONDAY
    report = service.stage(9)
    assert clock_start(report, two_days, office.calendar, MONDAY) == wib("2026-11-25 13:00")
    afterwards = wib("2026-11-26 08:00")
    assert clock_start(report, FACTS, office.calendar, afterwards) == afterwards
    assert clock_start(report, {}, office.calendar, MONDAY) == MONDAY


@pytest.mark.parametrize(
    ("now", "left"),
    [
        ("2026-11-16 08:00", 30),
        ("2026-11-16 08:10", 20),
        ("2026-11-16 08:30", 0),
        ("2026-11-16 09:30", 0),
    ],
)
def test_the_minutes_of_a_stage_are_used_up_by_working_time(
    service: Service, office: Office, now: str, left: float
) -> None:
    assert minutes_left(stage_at(6, service), office.calendar, wib(now)) == left


def test_the_minutes_of_a_waiting_stage_are_not_used_up(service: Service, office: Office) -> None:
    waiting = stage_at(6, service, state="waiting", clock_from=None, due=None, minutes_left=12.0)
    assert minutes_left(waiting, office.calendar, wib("2026-11-18 09:00")) == 12
    assert due_by(waiting, office.calendar) is None


def test_a_deadline_is_counted_anew_by_the_calendar_of_today(
    service: Service, office: Office
) -> None:
    stage = stage_at(6, service)
    assert due_by(stage, office.calendar) == DUE
    noon = stage_at(6, service, clock_from=wib("2026-11-16 11:50"), minutes_left=20.0)
    assert due_by(noon, office.calendar) == wib("2026-11-16 13:10")


def test_an_answer_at_the_very_deadline_is_in_time(service: Service) -> None:
    assert not is_overdue(DUE, DUE)
    assert is_overdue(DUE, wib("2026-11-16 08:31"))
    assert not is_overdue(None, wib("2030-01-01 08:00"))
    stage = stage_at(6, service)
    assert not is_late(stage, DUE)
    assert is_late(stage, wib("2026-11-16 08:31"))
    assert is_late(replace(stage, late=True, due=None), MONDAY)


def test_an_open_stage_is_looked_at_when_it_is_due_and_at_each_rung(
    service: Service, office: Office
) -> None:
    stage = stage_at(6, service)
    assert next_wake(stage, LADDER, office.calendar) == DUE
    late = replace(stage, late=True)
    assert next_wake(late, LADDER, office.calendar) == DUE
    assert next_wake(replace(late, rung=1), LADDER, office.calendar) == wib("2026-11-16 09:30")
    assert next_wake(replace(late, rung=2), LADDER, office.calendar) is None
    assert next_wake(late, (), office.calendar) is None


def test_nobody_is_woken_for_a_stage_that_waits_or_is_closed(
    service: Service, office: Office
) -> None:
    waiting = stage_at(6, service, state="waiting", due=None)
    assert next_wake(waiting, LADDER, office.calendar) is None
    assert next_wake(replace(waiting, state="open"), LADDER, office.calendar) is None
    closed = stage_at(6, service, state="closed", late=True)
    assert next_wake(closed, LADDER, office.calendar) is None


@pytest.mark.parametrize(
    ("now", "rung", "mails"),
    [
        ("2026-11-16 08:29", 0, []),
        ("2026-11-16 08:30", 0, ["pengingat"]),
        ("2026-11-16 09:29", 0, ["pengingat"]),
        ("2026-11-16 09:29", 1, []),
        ("2026-11-16 09:30", 0, ["pengingat", "pengingat_atasan"]),
        ("2026-11-16 09:30", 1, ["pengingat_atasan"]),
        ("2026-11-20 09:30", 2, []),
    ],
)
def test_the_post_is_reminded_at_the_deadline_and_its_superior_an_hour_of_work_later(
    service: Service, office: Office, now: str, rung: int, mails: list[str]
) -> None:
    found = rungs_due(stage_at(6, service, rung=rung), LADDER, office.calendar, wib(now))
    assert [one.mail for one in found] == mails


def test_the_night_does_not_bring_a_reminder_nearer(service: Service, office: Office) -> None:
    late = stage_at(6, service, due=wib("2026-11-16 16:00"), late=True, rung=1)
    assert next_wake(late, LADDER, office.calendar) == wib("2026-11-17 08:15")
    assert rungs_due(late, LADDER, office.calendar, wib("2026-11-17 08:00")) == []


def test_a_stage_without_a_deadline_reminds_nobody(service: Service, office: Office) -> None:
    waiting = stage_at(6, service, state="waiting", due=None)
    assert rungs_due(waiting, LADDER, office.calendar, wib("2026-11-20 09:30")) == []
