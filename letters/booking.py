"""Rooms, accounts and operators: who has them when, what clashes, and what is free (SOP step 7,
DOMAIN.md §6).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from letters.calendar import WorkingCalendar
from letters.wording import DAY_ONLY, clock_time, clock_time_with_zone, written_day

ASSUMED_MINUTES = 120
"""A meeting without a printed end is taken to last as long as SOP step 9 allows."""
EQUIPMENT = "alat"
GRID = timedelta(minutes=30)
SEARCH_DAYS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """A resource taken from `start` to `end` (aware) by the letter `agenda`.

    Of equipment, `count` pieces.
    """

    kind: str
    name: str
    start: datetime
    end: datetime
    agenda: str = ""
    pemohon: str = ""
    count: int = 1

    def overlaps(self, other: Booking) -> bool:
        """Whether both want the same thing at the same time; touching ends do not clash."""
        same = (self.kind, self.name.casefold()) == (other.kind, other.name.casefold())
        return same and self.start < other.end and other.start < self.end

    def when(self, zone: ZoneInfo) -> str:
        """What is taken and when, for anybody: `TCM Room, Selasa, 24 November 2026 09.00
        s.d. 11.00 WIB`.
        """
        return (
            f"{self.name}, {written_slot((self.start.astimezone(zone), self.end.astimezone(zone)))}"
        )

    def whose(self, zone: ZoneInfo) -> str:
        """The same with the letter that has it, for the office only."""
        return f"{self.when(zone)}, surat {self.agenda} ({self.pemohon})"


Slot = tuple[datetime, datetime]


def slots_of(kegiatan: Sequence[Mapping[str, Any]] | None, calendar: WorkingCalendar) -> list[Slot]:
    """The sittings with a time, as moments; no end → `ASSUMED_MINUTES`."""
    slots = []
    for session in kegiatan or ():
        if len(session.get("mulai") or "") <= DAY_ONLY:
            continue
        start = datetime.fromisoformat(session["mulai"]).replace(tzinfo=calendar.zone)
        ends = session.get("selesai")
        end = datetime.fromisoformat(ends).replace(tzinfo=calendar.zone) if ends else None
        slots.append((start, end or start + timedelta(minutes=ASSUMED_MINUTES)))
    return slots


def room_of(kegiatan: Sequence[Mapping[str, Any]] | None, rooms: Sequence[str]) -> str | None:
    """The office's room that the sittings name.

    Its first when no place is named, none when they meet elsewhere.
    """
    places = " ".join(str(s.get("tempat") or "") for s in kegiatan or ()).casefold()
    named = next((room for room in rooms if room.casefold() in places), None)
    return named or (None if places.strip() else rooms[0])


def bookings_for(
    slots: Iterable[Slot], resources: Mapping[str, str | None], agenda: str, pemohon: str
) -> list[Booking]:
    """One booking for each sitting and each resource that is named."""
    return [
        Booking(kind=kind, name=name, start=start, end=end, agenda=agenda, pemohon=pemohon)
        for start, end in slots
        for kind, name in resources.items()
        if name
    ]


def clashes(taken: Sequence[Booking], wanted: Iterable[Booking]) -> list[Booking]:
    """The bookings of others that stand in the way, in order of time, each once."""
    alone = [want for want in wanted if want.kind != EQUIPMENT]
    found = {
        other
        for want in alone
        for other in taken
        if other.agenda != want.agenda and want.overlaps(other)
    }
    return sorted(found, key=lambda b: (b.start, b.kind, b.name))


def shortages(
    taken: Sequence[Booking], wanted: Sequence[Booking], stock: Mapping[str, int]
) -> list[str]:
    """The equipment of which the office has not enough at some moment of that time.

    What a letter asks for twice counts twice; what is not in `stock` is not counted.
    """
    known = {name.casefold(): has for name, has in stock.items()}
    lines = []
    for want in wanted:
        has = known.get(want.name.casefold())
        if want.kind != EQUIPMENT or has is None:
            continue
        own = [b for b in wanted if want.overlaps(b)]
        others = [b for b in taken if b.agenda != want.agenda and want.overlaps(b)]
        moments = {max(b.start, want.start) for b in (*own, *others)}
        counts = [
            (_lent_at(own, moment), has - _lent_at(others, moment)) for moment in sorted(moments)
        ]
        asked, left = max(counts, key=lambda count: count[0] - count[1], default=(0, has))
        if asked > left:
            lines.append(f"{want.name}: diminta {asked}, tersedia {max(left, 0)}")
    return list(dict.fromkeys(lines))


def _lent_at(bookings: Iterable[Booking], moment: datetime) -> int:
    """How many pieces are lent at a moment."""
    return sum(b.count for b in bookings if b.start <= moment < b.end)


def free_slots(
    taken: Sequence[Booking],
    wanted: Sequence[Booking],
    calendar: WorkingCalendar,
    now: datetime,
    count: int = 3,
) -> list[Slot]:
    """The first `count` free slots of the same length from the wanted day on.

    They do not overlap each other.
    """
    if not wanted:
        return []
    first = min(wanted, key=lambda b: b.start)
    length = first.end - first.start
    alike = [b for b in wanted if b.start == first.start]
    found: list[Slot] = []
    for start in _starts(max(first.start, now), length, calendar):
        shifted = [replace(b, start=start, end=start + length) for b in alike]
        if start > now and not clashes(taken, shifted) and not any(start < end for _, end in found):
            found.append((start, start + length))
        if len(found) == count:
            break
    return found


def written_slot(slot: Slot) -> str:
    """`Selasa, 24 November 2026 13.00 s.d. 15.00 WIB`."""
    return f"{written_day(slot[0])} {clock_time(slot[0])} s.d. {clock_time_with_zone(slot[1])}"


def _starts(after: datetime, length: timedelta, calendar: WorkingCalendar) -> Iterator[datetime]:
    """Half-hourly starts from the day of `after` inside one working span.

    A day-long meeting starts with the office.
    """
    day = after.astimezone(calendar.zone).date()
    for ahead in range(SEARCH_DAYS):
        spans = list(calendar.spans(day + timedelta(days=ahead)))
        fitting = [(start, end) for start, end in spans if end - start >= length]
        for start, end in fitting:
            yield from (start + step * GRID for step in range((end - start - length) // GRID + 1))
        if spans and not fitting:
            yield spans[0][0]
