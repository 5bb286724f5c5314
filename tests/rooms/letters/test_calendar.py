"""Working time: what is due when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letters.calendar import WEEKDAYS, Period, WorkingCalendar
from letters.office import Office
from tests.conftest import WIB, wib


@pytest.fixture(scope="module")
def calendar(office: Office) -> WorkingCalendar:
    return office.calendar


@pytest.mark.parametrize(
    ("opened", "minutes", "due"),
    [
        ("2026-11-16 08:00", 5, "2026-11-16 08:05"),
        ("2026-11-20 15:50", 5, "2026-11-23 07:35"),  # Friday after hours
        ("2026-11-20 15:20", 30, "2026-11-23 07:50"),  # ten minutes on Friday, twenty on Monday
        ("2026-11-16 11:30", 30, "2026-11-16 12:00"),  # with the morning, not after the break
        ("2026-11-16 11:50", 30, "2026-11-16 13:20"),  # over the noon break
        ("2026-11-20 11:20", 30, "2026-11-20 13:20"),  # Friday's break is longer
        ("2026-11-21 10:00", 5, "2026-11-23 07:35"),  # Saturday
        (
            "2026-12-23 16:10",
            15,
            "2026-12-28 07:40",
        ),  # cuti bersama on 24, Christmas on 25, then the week-end
        ("2026-12-30 16:15", 5, "2027-01-04 07:35"),  # a local holiday, then New Year
        ("2027-02-15 12:10", 10, "2027-02-15 12:40"),  # Ramadan's short break
        ("2026-11-16 06:00", 120, "2026-11-16 09:30"),
    ],
)
def test_a_letter_is_due_in_working_minutes(
    calendar: WorkingCalendar, opened: str, minutes: int, due: str
) -> None:
    assert calendar.due(wib(opened), minutes) == wib(due)


def test_a_moment_of_another_zone_is_the_same_moment(calendar: WorkingCalendar) -> None:
    assert calendar.due(datetime.fromisoformat("2026-11-16T01:00:00+00:00"), 5) == wib(
        "2026-11-16 08:05"
    )


def test_cuti_bersama_and_national_holidays_are_free(calendar: WorkingCalendar) -> None:
    assert calendar.holiday(date(2026, 12, 24)) == "Cuti Bersama Hari Raya Natal"
    assert calendar.holiday(date(2026, 8, 17)) is not None
    assert calendar.holiday(date(2026, 12, 31)) == "Libur akhir tahun menurut edaran (contoh)"
    assert not calendar.is_working_day(date(2026, 12, 25))


def test_a_day_named_as_working_day_is_no_holiday(calendar: WorkingCalendar) -> None:
    day = date(2026, 12, 24)
    opened = WorkingCalendar(zone=WIB, hours=calendar.hours, working_days=frozenset({day}))
    assert opened.is_working_day(day)


def test_a_year_without_a_decree_is_said(calendar: WorkingCalendar) -> None:
    assert calendar.years_without_decree([2026, 2031]) == [2031]


def test_three_days_are_calendar_days_by_wording_and_working_days_by_setting(
    calendar: WorkingCalendar,
) -> None:
    friday, tuesday = date(2026, 11, 20), date(2026, 11, 24)
    assert calendar.days_before(friday, tuesday) == 4
    assert calendar.days_before(friday, tuesday, working=True) == 2
    assert calendar.days_before(tuesday, friday) == -4


def test_working_days_of_notice_leave_out_the_day_of_receipt_and_count_that_of_the_meeting(
    calendar: WorkingCalendar,
) -> None:
    def days(received: str, event: str) -> int:
        received_on, held = date.fromisoformat(received), date.fromisoformat(event)
        return calendar.days_before(received_on, held, working=True)

    assert days("2026-11-16", "2026-11-17") == 1
    assert days("2026-11-16", "2026-11-16") == 0
    assert days("2026-11-20", "2026-11-22") == 0
    assert days("2026-12-23", "2026-12-28") == 1  # cuti bersama, Christmas, a week-end
    assert days("2026-11-24", "2026-11-20") == -2  # a letter that came after its meeting
    assert days("2026-11-20", "2026-11-19") == -1


def test_nobody_sits_at_the_desk_at_noon_and_from_the_very_end_of_a_day(
    calendar: WorkingCalendar,
) -> None:
    hours = ["07:29", "07:30", "11:59", "12:00", "12:59", "13:00", "16:14", "16:15"]
    assert [calendar.is_working_time(wib(f"2026-11-16 {hour}")) for hour in hours] == [
        False,
        True,
        True,
        False,
        False,
        True,
        True,
        False,
    ]


def test_minutes_between_are_those_of_working_time_only(calendar: WorkingCalendar) -> None:
    def minutes(start: str, end: str) -> float:
        return calendar.minutes_between(wib(start), wib(end))

    assert minutes("2026-11-16 11:50", "2026-11-16 13:10") == 20
    assert minutes("2026-11-16 06:00", "2026-11-16 07:30") == 0
    assert minutes("2026-11-16 09:00", "2026-11-16 09:00") == 0
    assert minutes("2026-11-16 09:00", "2026-11-16 08:00") == 0
    assert minutes("2026-11-20 15:00", "2026-11-23 08:00") == 60


def test_other_hours_hold_from_their_first_to_their_last_day(calendar: WorkingCalendar) -> None:
    late = dict.fromkeys(WEEKDAYS, ((time(9), time(12)),))
    flood = Period(name="Banjir", first=date(2026, 11, 17), last=date(2026, 11, 18), hours=late)
    flooded = WorkingCalendar(zone=WIB, hours=calendar.hours, periods=(flood,))
    opens = [next(flooded.spans(date(2026, 11, day)))[0].hour for day in (16, 17, 18, 19)]
    assert opens == [7, 9, 9, 7]


def test_a_holiday_of_the_office_goes_before_its_working_days(calendar: WorkingCalendar) -> None:
    day = date(2026, 12, 24)
    both = WorkingCalendar(
        zone=WIB,
        hours=calendar.hours,
        local_holidays={day: "Ulang tahun kota"},
        working_days=frozenset({day}),
    )
    assert both.holiday(day) == "Ulang tahun kota"
    assert not both.is_working_day(day)


def test_a_calendar_that_opens_again_within_two_years_still_finds_a_deadline() -> None:
    flood = Period(name="Banjir", first=date(2026, 11, 16), last=date(2029, 1, 22), hours={})
    hours = {name: ((time(8), time(12)),) for name in WEEKDAYS}
    closed = WorkingCalendar(zone=WIB, hours=hours, periods=(flood,))
    assert closed.due(wib("2026-11-16 08:00"), 5) == wib("2029-01-23 08:05")
    a_day_longer = replace(flood, last=date(2029, 1, 23))
    with pytest.raises(ValueError, match="no working time"):
        WorkingCalendar(zone=WIB, hours=hours, periods=(a_day_longer,)).due(
            wib("2026-11-16 08:00"), 5
        )


def test_a_calendar_without_working_hours_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="no working time"):
        WorkingCalendar(zone=WIB, hours={}).due(wib("2026-11-16 08:00"), 5)


moments = st.datetimes(
    datetime(2025, 1, 1),  # noqa: DTZ001 (hypothesis wants them so)
    datetime(2027, 12, 31),  # noqa: DTZ001
).map(lambda d: d.replace(tzinfo=WIB))


@given(opened=moments, minutes=st.floats(0.1, 3000))
def test_between_opening_and_deadline_lie_just_the_minutes_of_the_sop(
    calendar: WorkingCalendar, opened: datetime, minutes: float
) -> None:
    due = calendar.due(opened, minutes)
    assert due > opened
    assert calendar.minutes_between(opened, due) == pytest.approx(minutes, abs=0.001)
    assert calendar.is_working_time(due - timedelta(seconds=1))


@given(opened=moments, first=st.integers(1, 500), second=st.integers(1, 500))
def test_minutes_add_up(
    calendar: WorkingCalendar, opened: datetime, first: int, second: int
) -> None:
    assert calendar.due(calendar.due(opened, first), second) == calendar.due(opened, first + second)
