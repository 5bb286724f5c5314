"""Working time of the office: hours by weekday and dated period, holidays, and what is due when.

Every moment that comes in must be aware; every moment that goes out is in the office's zone (WIB in
Singkawang). Minutes are working minutes (SOP column "Waktu", DOMAIN.md §1 and §7).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import holidays

WEEKDAYS = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
HORIZON_DAYS = 800
"""A calendar without one working hour in so many days is a mistake in office.yaml, not a long
holiday.
"""

Span = tuple[time, time]
Week = Mapping[str, Sequence[Span]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Other hours between two dates, both included (Ramadan, a flood)."""

    name: str
    first: date
    last: date
    hours: Week


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingCalendar:
    """When the office works.

    Attributes:
        zone: the office's time zone.
        hours: spans by weekday name (`senin` … `minggu`); a day that is absent is free.
        periods: dated exceptions, the first that holds a day wins.
        local_holidays: further free days, with their names.
        working_days: days on which the office works although the national list says holiday.
    """

    zone: ZoneInfo
    hours: Week
    periods: tuple[Period, ...] = ()
    local_holidays: Mapping[date, str] = field(default_factory=dict)
    working_days: frozenset[date] = frozenset()

    def holiday(self, day: date) -> str | None:
        """The name of the holiday or cuti bersama on `day`, None on an ordinary day."""
        if day in self.local_holidays:
            return self.local_holidays[day]
        return None if day in self.working_days else national_holidays(day.year).get(day)

    def spans(self, day: date) -> Iterator[tuple[datetime, datetime]]:
        """The working spans of a day, in order, in the office's zone."""
        if self.holiday(day):
            return
        week = next((p.hours for p in self.periods if p.first <= day <= p.last), self.hours)
        for start, end in week.get(WEEKDAYS[day.weekday()], ()):
            yield datetime.combine(day, start, self.zone), datetime.combine(day, end, self.zone)

    def is_working_time(self, moment: datetime) -> bool:
        """Whether somebody sits at the workspace at `moment`."""
        here = moment.astimezone(self.zone)
        return any(start <= here < end for start, end in self.spans(here.date()))

    def due(self, opened: datetime, minutes: float) -> datetime:
        """The moment at which `minutes` of working time have passed since `opened`.

        Raises:
            ValueError: when the calendar holds no working time within `HORIZON_DAYS`.
        """
        left = timedelta(minutes=minutes)
        for start, end in self._spans_from(opened):
            if end - start >= left:
                return start + left
            left -= end - start
        message = "the calendar holds no working time"
        raise ValueError(message)

    def minutes_between(self, start: datetime, end: datetime) -> float:
        """Working minutes from `start` to `end`; 0 when `end` is not after `start`."""
        total = timedelta()
        for opens, closes in self._spans_from(start):
            if opens >= end:
                break
            total += min(closes, end) - opens
        return total.total_seconds() / 60

    def is_working_day(self, day: date) -> bool:
        """Whether the office works at all on `day`."""
        return next(self.spans(day), None) is not None

    def days_before(self, received: date, event: date, *, working: bool = False) -> int:
        """Days from the receipt to the event (SOP step 6, "3 (tiga) hari"): calendar days
        by wording.
        """
        if not working:
            return (event - received).days
        step = 1 if event > received else -1
        days = range(received.toordinal() + step, event.toordinal() + step, step)
        return step * sum(self.is_working_day(date.fromordinal(day)) for day in days)

    def years_without_decree(self, years: Sequence[int]) -> list[int]:
        """The years for which no joint decree on cuti bersama is known: their holidays are
        estimates.
        """
        return [year for year in years if not has_decree(year)]

    def _spans_from(self, moment: datetime) -> Iterator[tuple[datetime, datetime]]:
        here = moment.astimezone(self.zone)
        for days in range(HORIZON_DAYS):
            for start, end in self.spans(here.date() + timedelta(days=days)):
                if end > here:
                    yield max(start, here), end


@lru_cache(maxsize=32)
def national_holidays(year: int) -> Mapping[date, str]:
    """National holidays and cuti bersama of a year (package `holidays`), in Bahasa Indonesia."""
    return dict(
        holidays.country_holidays(
            "ID", years=year, categories=("public", "government"), language="id"
        )
    )


@lru_cache(maxsize=32)
def has_decree(year: int) -> bool:
    """Whether the joint decree of the three ministers for `year` is known to the package.

    Without one the package either knows no cuti bersama at all, or marks moon-dependent feasts
    "(perkiraan)".
    """
    government = holidays.country_holidays(
        "ID", years=year, categories=("government",), language="id"
    )
    return bool(government) and not any(
        "perkiraan" in name for name in national_holidays(year).values()
    )
