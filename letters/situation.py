"""All that a check or a rule may know about a letter at one moment, and what it would book."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from letters.booking import EQUIPMENT, Booking, bookings_for, clashes, room_of, slots_of
from letters.office import Office

Facts = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """All that a check or a rule may know about a letter at one moment.

    Attributes:
        facts: what the letter says, with the answer's corrections where there is an answer.
        values: the answer given, empty before one.
        taken: the bookings of all letters.
        successor: the name of the post that comes next by the SOP.
        twins: agenda numbers of other letters with the same nomor, tanggal and pemohon.
    """

    agenda: str
    received: datetime
    facts: Facts
    reading: Mapping[str, Any]
    office: Office
    notice_days: int
    taken: Sequence[Booking]
    now: datetime
    values: Mapping[str, Any] = field(default_factory=dict)
    successor: str | None = None
    twins: Sequence[str] = ()

    def wanted(self) -> list[Booking]:
        """The bookings that the answer asks for.

        Before an answer, what the machine would suggest.
        """
        given = self.values or {
            "ruang": self.room(),
            "akun": self.account(),
            "operator": self.free("operator"),
        }
        named = self._bookings({kind: given.get(kind) for kind in ("ruang", "akun", "operator")})
        items = self.facts.get("perlengkapan") or ()
        return named + [
            replace(b, count=int(i.get("jumlah") or 1))
            for i in items
            for b in self._bookings({EQUIPMENT: i["nama"]})
        ]

    def room(self) -> str | None:
        """The office's room that the letter names.

        Its first when no place is named, none when it meets elsewhere.
        """
        return self._own("ruang") or room_of(self.facts.get("kegiatan"), self.office.rooms)

    def account(self) -> str | None:
        """A free account, when the letter asks for a meeting on Zoom."""
        asks = any("zoom" in str(name).casefold() for name in self.facts.get("aplikasi") or ())
        return self.free("akun") if asks else None

    def free(self, kind: str) -> str | None:
        """The first account or operator that is free at that time, its own before others.

        The first when none is.
        """
        own, known = (
            self._own(kind),
            {"akun": self.office.accounts, "operator": self.office.operators}[kind],
        )
        names = sorted(known, key=lambda name: name != own)
        free = (name for name in names if not clashes(self.taken, self._bookings({kind: name})))
        return next(free, next(iter(names), None))

    def _own(self, kind: str) -> str | None:
        """What the letter has booked already: a meeting that moves keeps it where it can."""
        return next(
            (b.name for b in self.taken if b.agenda == self.agenda and b.kind == kind), None
        )

    def _bookings(self, resources: Mapping[str, str | None]) -> list[Booking]:
        slots = slots_of(self.facts.get("kegiatan"), self.office.calendar)
        return bookings_for(slots, resources, self.agenda, str(self.facts.get("pemohon") or "-"))

    def notice(self) -> int | None:
        """Days between receipt and the first sitting (SOP step 6), None without a date."""
        starts = [s["mulai"] for s in self.facts.get("kegiatan") or () if s.get("mulai")]
        if not starts:
            return None
        working = self.office.notice == "kerja"
        first = date.fromisoformat(min(starts)[:10])
        received = self.office.today(self.received)
        return self.office.calendar.days_before(received, first, working=working)
