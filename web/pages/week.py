"""The calendar (`/kalender`): rooms, accounts and operators by week with their clashes.

The feed to subscribe to.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from fastapi import APIRouter, Request
from starlette.responses import Response

from actions.workspace import Workspace, open_workspace
from letters.access import posts_of
from letters.booking import EQUIPMENT, Booking, bookings_for, clashes, room_of, slots_of
from letters.errors import BrokenLink, UnknownUser
from letters.meeting import CalendarEvent, in_calendar
from letters.model import Letter
from letters.office import Office
from letters.wording import written_date
from records.board_queries import BoardQueries, VisibleBooking
from records.users import Users
from templates.calendar_file import feed
from web.meetings import meetings
from web.render_page import SEE, render_page
from web.session import (
    Visitor,
    calendar_mark,
    calendar_token,
    csrf_token,
    visibility_of,
    visitor_of,
)

router = APIRouter()
BEHIND, AHEAD = timedelta(days=60), timedelta(days=400)
"""What a feed holds of the past and of the future."""
FIRST, LAST = date(2000, 1, 3), date(2199, 12, 30)


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekEntry:
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
class ResourceRow:
    """A room, an account or an operator, with its entries day by day."""

    kind: str
    name: str
    days: Sequence[Sequence[WeekEntry]]


@router.api_route("/kalender", methods=SEE)
def week(request: Request, minggu: str = "") -> Response:
    """One week."""
    workspace = open_workspace()
    visitor = visitor_of(request, workspace)
    zone, now = workspace.office.calendar.zone, workspace.now()
    monday = _monday(minggu, now.astimezone(zone).date())
    start = datetime.combine(monday, time(), zone)
    with workspace.register.read() as reader:
        board = BoardQueries(reader, visibility_of(workspace, visitor))
        taken = board.bookings(start, start + timedelta(days=7))
        wishes = list(_wishes(workspace, board, start))
    days = [monday + timedelta(days=n) for n in range(7)]
    rows = _rows(workspace.office, taken, wishes, days)
    token = calendar_token(workspace.links, visitor.user, now)
    return render_page(
        request,
        workspace,
        "kalender.html",
        tamu=visitor,
        csrf=csrf_token(request),
        hari_hari=days,
        baris=rows,
        rentang=f"{written_date(days[0])} s.d. {written_date(days[-1])}",
        sebelumnya=_name(monday - timedelta(days=7)),
        berikutnya=_name(monday + timedelta(days=7)),
        bentrok=sum(e.clash for row in rows for day in row.days for e in day),
        libur=workspace.office.calendar.holiday,
        langganan=f"{workspace.settings.pages_url}/kalender/{token}.ics",
    )


@router.api_route("/kalender/{token}.ics", methods=SEE)
def subscription(token: str) -> Response:
    """The calendar as Outlook, Google and Thunderbird fetch it."""
    workspace = open_workspace()
    now = workspace.now()
    link = workspace.links.read("kalender", token, now)
    try:
        with workspace.register.read() as reader:
            user = Users(reader).by_id(link.target)
    except UnknownUser as err:
        raise BrokenLink from err
    workspace.links.check_holder(link, {calendar_mark(user)} if user.active else ())
    day = workspace.office.today(now)
    visitor = Visitor(user=user, posts=posts_of(workspace.office, user.mail, day))
    with workspace.register.read() as reader:
        taken = BoardQueries(reader, visibility_of(workspace, visitor)).bookings(
            now - BEHIND, now + AHEAD
        )
        letters = reader.letters_of({one.letter_id for one in taken if one.visible})
    text = feed(
        _events(workspace, letters, taken),
        f"{workspace.office.rooms[0]} {workspace.office.kop.kota}",
    )
    return Response(text, media_type="text/calendar; charset=utf-8")


def _wishes(workspace: Workspace, board: BoardQueries, start: datetime) -> Iterable[Booking]:
    """The rooms that letters ask for in this week, before anything is taken for them."""
    end = start + timedelta(days=7)
    for line, facts in board.unbooked():
        kegiatan = facts.get("kegiatan")
        slots = [
            slot
            for slot in slots_of(kegiatan, workspace.office.calendar)
            if slot[0] < end and slot[1] > start
        ]
        if slots:
            room = {"ruang": room_of(kegiatan, workspace.office.rooms)}
            yield from bookings_for(slots, room, line.agenda, str(line.pemohon or "-"))


def _rows(
    office: Office, taken: Sequence[VisibleBooking], wishes: Sequence[Booking], days: Sequence[date]
) -> list[ResourceRow]:
    every = [*(one.booking for one in taken), *wishes]
    entries = [
        WeekEntry(
            booking=t.booking,
            asked=False,
            clash=bool(clashes(every, [t.booking])),
            visible=t.visible,
        )
        for t in taken
    ]
    entries += [
        WeekEntry(booking=b, asked=True, clash=bool(clashes(every, [b])), visible=True)
        for b in wishes
    ]
    known = [("ruang", n) for n in office.rooms] + [("akun", n) for n in office.accounts]
    known += [("operator", n) for n in office.operators]
    known += [
        (e.booking.kind, e.booking.name) for e in entries if e.booking.kind != EQUIPMENT
    ]  # no longer in office.yaml
    zone = office.calendar.zone
    return [
        ResourceRow(
            kind=kind,
            name=name,
            days=[
                [
                    e
                    for e in entries
                    if (e.booking.kind, e.booking.name) == (kind, name)
                    and e.booking.start.astimezone(zone).date()
                    <= day
                    <= e.booking.end.astimezone(zone).date()
                ]
                for day in days
            ],
        )
        for kind, name in dict.fromkeys(known)
    ]


def _events(
    workspace: Workspace, letters: Iterable[Letter], taken: Sequence[VisibleBooking]
) -> Iterable[CalendarEvent]:
    """What is promised, under the UIDs of the invitations.

    Of what this reader may not know only that it is taken.
    """
    for letter in letters:
        service = workspace.service(letter.service).service
        yield from (
            event
            for event in in_calendar(service, workspace.office, letter)
            if event.status == "confirmed"
        )
    for row in meetings(one for one in taken if not one.visible):
        uid = f"{row['mulai']:%Y%m%dT%H%M}-{'-'.join(row['pakai'])}"
        uses = ", ".join(row["pakai"])
        yield CalendarEvent(
            uid=uid,
            start=row["mulai"],
            end=row["selesai"],
            summary="Dipakai",
            location=uses,
            changed=row["mulai"],
        )


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
