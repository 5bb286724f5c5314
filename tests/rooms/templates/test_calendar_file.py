"""Calendar files: what a client reads of an invitation, a cancellation and a calendar to subscribe
to.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from letters.meeting import CalendarEvent, Guest, Invitation
from templates.calendar_file import feed, invitation
from tests.conftest import wib

GOLDEN = Path(__file__).parent / "undangan.ics"
OFFICE = Guest(mail="tu@contoh.id", name="DINAS KOMUNIKASI DAN INFORMATIKA")
GUESTS = (
    Guest(mail="dinkes@contoh.id", name="Dinas Kesehatan dan Keluarga Berencana"),
    Guest(mail="subkor@contoh.id", name="Andi Contoh, S.Kom."),
)
EVENT = CalendarEvent(
    uid="0042-2026-1@contoh.id",
    start=wib("2026-11-24 09:00"),
    end=wib("2026-11-24 11:00"),
    summary="Rapat Koordinasi; Evaluasi, Rencana",
    location="TCM Room",
    description=(
        "Agenda: 0042/2026\nPemohon: Dinas Kesehatan dan Keluarga Berencana\nOperator: Rudi Contoh"
    ),
    sequence=7,
    changed=wib("2026-11-16 08:10"),
)
CARD = Invitation(method="REQUEST", event=EVENT, guests=GUESTS, path="2026/0042/7-undangan-1.ics")
NOW = wib("2026-11-16 08:10")


def events_of(ics: bytes) -> list[Any]:
    return list(icalendar.Calendar.from_ical(ics).walk("VEVENT"))


def read(ics: bytes) -> tuple[icalendar.Calendar, Any]:
    """The calendar with its only event."""
    calendar = icalendar.Calendar.from_ical(ics)
    assert isinstance(calendar, icalendar.Calendar)
    (event,) = calendar.walk("VEVENT")
    return calendar, event


def test_an_invitation_reads_as_it_always_did() -> None:
    """`undangan.ics` beside this test is what clients are sent.

    A change of it is looked at by a person.
    """
    assert invitation(CARD, OFFICE, NOW) == GOLDEN.read_bytes()


def test_an_invitation_says_all_that_a_calendar_asks() -> None:
    calendar, event = read(invitation(CARD, OFFICE, NOW))
    assert (calendar["METHOD"], calendar["VERSION"], calendar["CALSCALE"]) == (
        "REQUEST",
        "2.0",
        "GREGORIAN",
    )
    assert (event["UID"], event["SEQUENCE"], event["STATUS"]) == (
        "0042-2026-1@contoh.id",
        7,
        "CONFIRMED",
    )
    assert event["DTSTART"].dt == datetime(2026, 11, 24, 2, tzinfo=UTC)
    assert event["DTEND"].dt == datetime(2026, 11, 24, 4, tzinfo=UTC)
    assert event["DTSTAMP"].dt == NOW
    assert event["SUMMARY"] == "Rapat Koordinasi; Evaluasi, Rencana"
    assert event["LOCATION"] == "TCM Room"
    assert event["DESCRIPTION"].splitlines()[0] == "Agenda: 0042/2026"
    assert (event["ORGANIZER"], event["ORGANIZER"].params["CN"]) == (
        "mailto:tu@contoh.id",
        OFFICE.name,
    )
    requester, official = event["ATTENDEE"]
    assert (requester, official) == ("mailto:dinkes@contoh.id", "mailto:subkor@contoh.id")
    assert dict(official.params) == {
        "CN": "Andi Contoh, S.Kom.",
        "CUTYPE": "INDIVIDUAL",
        "ROLE": "REQ-PARTICIPANT",
        "PARTSTAT": "NEEDS-ACTION",
        "RSVP": "TRUE",
    }


def test_a_cancellation_names_the_same_meeting_and_asks_nobody() -> None:
    calendar, event = read(
        invitation(replace(CARD, method="CANCEL", guests=GUESTS[:1]), OFFICE, NOW)
    )
    assert (calendar["METHOD"], event["STATUS"], event["UID"]) == ("CANCEL", "CANCELLED", EVENT.uid)
    assert event["ATTENDEE"] == "mailto:dinkes@contoh.id"
    assert "RSVP" not in event["ATTENDEE"].params


HOSTILE = [
    "x\r\nATTENDEE:mailto:a@b.c",
    "x\nEND:VEVENT\nBEGIN:VALARM",
    "x\\nATTENDEE:a",
    "\x00\x07x\x85y\u2028z",
    "\ud800x",
    '";CN=x:mailto:a@b.c"',
    "^n^'",
    "\u202edlrow",
    "é" * 300,
    "",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_what_a_letter_says_stays_a_text_in_its_place(text: str) -> None:
    event = replace(EVENT, summary=text, location=text, description=text, uid=f"{text}@contoh.id")
    guest = Guest(mail="dinkes@contoh.id", name=text)
    made = invitation(
        replace(CARD, event=event, guests=(guest,)), Guest(mail="tu@contoh.id", name=text), NOW
    )
    assert_sound(made)
    _, parsed = read(made)
    assert set(parsed) <= {*read(invitation(CARD, OFFICE, NOW))[1]}
    assert parsed["ATTENDEE"] == "mailto:dinkes@contoh.id"
    assert_sound(feed([event], text))
    assert set(icalendar.Calendar.from_ical(feed([event], text))) <= {
        *icalendar.Calendar.from_ical(feed([EVENT], "x"))
    }


@given(st.text(max_size=120))
def test_no_text_breaks_a_calendar_file(text: str) -> None:
    made = invitation(
        replace(CARD, event=replace(EVENT, summary=text, description=text)), OFFICE, NOW
    )
    assert_sound(made)
    assert len(read(made)[1]["ATTENDEE"]) == len(GUESTS)


def assert_sound(ics: bytes) -> None:
    """RFC 5545: CRLF, at most 75 octets a line, UTF-8, no control but these."""
    lines = ics.split(b"\r\n")
    assert lines[-1] == b""
    assert max(len(line) for line in lines) <= 75
    assert not any(byte < 32 or byte == 127 for line in lines for byte in line)
    assert [line for line in lines if line.startswith(b"BEGIN:")] == [
        b"BEGIN:VCALENDAR",
        b"BEGIN:VEVENT",
    ]


def test_a_calendar_to_subscribe_to_names_itself_and_when_to_ask_again() -> None:
    later = replace(
        EVENT,
        uid="0043-2026-1@contoh.id",
        start=EVENT.start + timedelta(days=1),
        status="tentative",
        end=EVENT.end + timedelta(days=1),
    )
    made = feed([later, EVENT], "Rapat Dinas, Singkawang")
    calendar = icalendar.Calendar.from_ical(made)
    assert isinstance(calendar, icalendar.Calendar)
    assert calendar["X-WR-CALNAME"] == "Rapat Dinas, Singkawang"
    assert b"REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n" in made
    assert b"X-PUBLISHED-TTL:PT1H\r\n" in made
    assert "METHOD" not in calendar
    first, second = events_of(made)
    assert [(e["UID"], e["STATUS"]) for e in (first, second)] == [
        (EVENT.uid, "CONFIRMED"),
        ("0043-2026-1@contoh.id", "TENTATIVE"),
    ]
    assert first["LAST-MODIFIED"].dt == EVENT.changed
    assert "ATTENDEE" not in first
    assert made == feed([EVENT, later], "Rapat Dinas, Singkawang")


def test_a_calendar_without_meetings_is_a_calendar() -> None:
    assert events_of(feed([], "Rapat")) == []
