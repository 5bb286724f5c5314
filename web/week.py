"""The calendar (`/kalender`): rooms, accounts and operators by week with their clashes; the feed to subscribe to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from fastapi import APIRouter, Request
from starlette.responses import Response

from flows.desk import Desk, open_desk
from letters.access import posts_of
from letters.booking import EQUIPMENT, Booking, bookings_for, clashes, room_of, slots_of
from letters.errors import BrokenLink, UnknownUser
from letters.letter import Letter
from letters.meeting import Event, in_calendar
from letters.office import Office
from letters.wording import written_date
from records.board import Board, Taken
from records.users import Users
from templates.calendar_file import feed
from web.board import meetings, sight_of
from web.session import Visitor, calendar_mark, calendar_token, csrf_token, visitor
from web.shown import page

router = APIRouter()
BEHIND, AHEAD = timedelta(days=60), timedelta(days=400)
"""What a feed holds of the past and of the future."""
FIRST, LAST = date(2000, 1, 3), date(2199, 12, 30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something in a cell of the week.

    Attributes:
        asked: a letter wishes it; nothing is taken yet.
        clash: another wants or has the same at the same time.
        visible: this reader may know whose it is.
    """

    booking: Booking
    asked: bool
    clash: bool
    visible: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A room, an account or an operator, with its entries day by day."""

    kind: str
    name: str
    days: Sequence[Sequence[Entry]]


@router.api_route("/kalender", methods=["GET", "HEAD"])
def week(request: Request, minggu: str = "") -> Response:
    """One week."""
    desk = open_desk()
    tamu = visitor(request, desk)
    zone, now = desk.office.calendar.zone, desk.now()
    monday = _monday(minggu, now.astimezone(zone).date())
    start = datetime.combine(monday, time(), zone)
    with desk.register.read() as reader:
        board = Board(reader, sight_of(desk, tamu))
        taken = board.bookings(start, start + timedelta(days=7))
        wishes = list(_wishes(desk, board, start))
    days = [monday + timedelta(days=n) for n in range(7)]
    rows = _rows(desk.office, taken, wishes, days)
    return page(
        request, desk, "kalender.html", tamu=tamu, csrf=csrf_token(request), hari_hari=days, baris=rows,
        rentang=f"{written_date(days[0])} s.d. {written_date(days[-1])}",
        sebelumnya=_name(monday - timedelta(days=7)), berikutnya=_name(monday + timedelta(days=7)),
        bentrok=sum(e.clash for row in rows for day in row.days for e in day), libur=desk.office.calendar.holiday,
        langganan=f"{desk.settings.pages_url}/kalender/{calendar_token(desk.links, tamu.user, now)}.ics",
    )  # fmt: skip


@router.api_route("/kalender/{token}.ics", methods=["GET", "HEAD"])
def subscription(token: str) -> Response:
    """The calendar as Outlook, Google and Thunderbird fetch it."""
    desk = open_desk()
    now = desk.now()
    link = desk.links.read("kalender", token, now)
    try:
        with desk.register.read() as reader:
            user = Users(reader).by_id(link.target)
    except UnknownUser as err:
        raise BrokenLink from err
    desk.links.check_holder(link, {calendar_mark(user)} if user.active else ())
    day = now.astimezone(desk.office.calendar.zone).date()
    tamu = Visitor(user=user, posts=posts_of(desk.office, user.mail, day))
    with desk.register.read() as reader:
        taken = Board(reader, sight_of(desk, tamu)).bookings(now - BEHIND, now + AHEAD)
        letters = reader.letters_of({one.letter_id for one in taken if one.visible})
    text = feed(_events(desk, letters, taken), f"{desk.office.rooms[0]} {desk.office.kop.kota}")
    return Response(text, media_type="text/calendar; charset=utf-8")


def _wishes(desk: Desk, board: Board, start: datetime) -> Iterable[Booking]:
    """The rooms that letters ask for in this week, before anything is taken for them."""
    end = start + timedelta(days=7)
    for line, facts in board.unbooked():
        kegiatan = facts.get("kegiatan")
        slots = [slot for slot in slots_of(kegiatan, desk.office.calendar) if slot[0] < end and slot[1] > start]
        if slots:
            room = {"ruang": room_of(kegiatan, desk.office.rooms)}
            yield from bookings_for(slots, room, line.agenda, str(line.pemohon or "-"))


def _rows(office: Office, taken: Sequence[Taken], wishes: Sequence[Booking], days: Sequence[date]) -> list[Row]:
    every = [*(one.booking for one in taken), *wishes]
    entries = [
        Entry(booking=t.booking, asked=False, clash=bool(clashes(every, [t.booking])), visible=t.visible) for t in taken
    ]
    entries += [Entry(booking=b, asked=True, clash=bool(clashes(every, [b])), visible=True) for b in wishes]
    known = [("ruang", n) for n in office.rooms] + [("akun", n) for n in office.accounts]
    known += [("operator", n) for n in office.operators]
    known += [
        (e.booking.kind, e.booking.name) for e in entries if e.booking.kind != EQUIPMENT
    ]  # no longer in office.yaml
    zone = office.calendar.zone
    return [
        Row(kind=kind, name=name, days=[
            [e for e in entries if (e.booking.kind, e.booking.name) == (kind, name)
             and e.booking.start.astimezone(zone).date() <= day <= e.booking.end.astimezone(zone).date()]
            for day in days
        ])
        for kind, name in dict.fromkeys(known)
    ]  # fmt: skip


def _events(desk: Desk, letters: Iterable[Letter], taken: Sequence[Taken]) -> Iterable[Event]:
    """What is promised, under the UIDs of the invitations; of what this reader may not know only that it is taken."""
    for letter in letters:
        service = desk.service(letter.service).service
        yield from (event for event in in_calendar(service, desk.office, letter) if event.status == "confirmed")
    for row in meetings(one for one in taken if not one.visible):
        uid = f"{row['mulai']:%Y%m%dT%H%M}-{'-'.join(row['pakai'])}"
        uses = ", ".join(row["pakai"])
        yield Event(uid=uid, start=row["mulai"], end=row["selesai"], summary="Dipakai", location=uses,
                    changed=row["mulai"])  # fmt: skip


def _monday(text: str, today: date) -> date:
    """The Monday of an ISO week (`2026-W47`), of this week where that cannot be read."""
    try:
        year, _, number = text.partition("-W")
        found = date.fromisocalendar(int(year), int(number), 1)
    except ValueError:
        found = today - timedelta(days=today.weekday())
    return min(max(found, FIRST), LAST - timedelta(days=LAST.weekday()))


def _name(monday: date) -> str:
    year, number, _ = monday.isocalendar()
    return f"{year}-W{number:02}"
