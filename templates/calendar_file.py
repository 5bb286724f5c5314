"""Meetings → calendar files (RFC 5545, RFC 5546). The only module that knows icalendar.

Moments are written in UTC: Outlook, Google and Thunderbird all show them in the reader's own zone,
and none stumbles over a zone that it does not know by its name (old Outlook takes no cancellation
that names one). No reminder is set: each calendar has its owner's own.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import icalendar

from letters.meeting import CalendarEvent, Guest, Invitation
from letters.wording import shortened

MAKER = "-//Tindak//Rapat//ID"
LONGEST_LINE = 200
REFRESHED = timedelta(hours=1)


def invitation(card: Invitation, organizer: Guest, now: datetime) -> bytes:
    """An invitation, or its cancellation, as a message to calendars (iTIP).

    Args:
        organizer: the office; it must be the same for the letter's whole life, or a
            cancellation is not believed.
        now: when the message was made.
    """
    calendar = _calendar()
    calendar.add("method", card.method)
    event = _event(card.event, now)
    event.add("organizer", _address(organizer), parameters={"CN": _name(organizer)})
    for guest in card.guests:
        told = {"CN": _name(guest), "CUTYPE": "INDIVIDUAL", "ROLE": "REQ-PARTICIPANT"}
        asked = {"PARTSTAT": "NEEDS-ACTION", "RSVP": "TRUE"} if card.method == "REQUEST" else {}
        event.add("attendee", _address(guest), parameters=told | asked)
    # Also to one guest who is no longer needed: Google takes nothing out of a calendar without it.
    event.add("status", "CANCELLED" if card.method == "CANCEL" else card.event.status.upper())
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def feed(events: Iterable[CalendarEvent], name: str) -> bytes:
    """A calendar to subscribe to; the same events give the same bytes.

    Args:
        name: what the calendar is called in the list of whoever subscribes.
    """
    calendar = _calendar()
    calendar.add("x-wr-calname", _line(name))
    calendar.add("refresh-interval", REFRESHED, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", icalendar.vDuration(REFRESHED))
    for told in sorted(events, key=lambda e: (e.start, e.uid)):
        event = _event(told, told.changed)
        event.add("status", told.status.upper())
        event.add("last-modified", told.changed.astimezone(UTC))
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _calendar() -> icalendar.Calendar:
    calendar = icalendar.Calendar()
    calendar.add("prodid", MAKER)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    return calendar


def _event(told: CalendarEvent, stamped: datetime) -> icalendar.Event:
    event = icalendar.Event()
    event.add("uid", _line(told.uid))
    event.add("dtstamp", stamped.astimezone(UTC).replace(microsecond=0))
    event.add("dtstart", told.start.astimezone(UTC))
    event.add("dtend", told.end.astimezone(UTC))
    event.add("sequence", told.sequence)
    event.add("summary", _line(told.summary))
    event.add("transp", "OPAQUE")
    if location := _line(told.location):
        event.add("location", location)
    if description := "\n".join(
        filter(None, (_line(line) for line in told.description.splitlines()))
    ):
        event.add("description", description)
    return event


def _line(text: str) -> str:
    """Words of a letter on one line, without what nobody sees (controls, bidi marks, half a
    surrogate pair).
    """
    spaced = (" " if unicodedata.category(c) in ("Cc", "Zl", "Zp", "Zs") else c for c in text)
    return shortened(
        "".join(c for c in spaced if unicodedata.category(c) not in ("Cf", "Cs")), LONGEST_LINE
    )


def _name(guest: Guest) -> str:
    """A name between quotation marks: it can hold none, and Outlook does not know their new
    spelling (RFC 6868).
    """
    return _line(guest.name).replace('"', "'").replace("^", "")


def _address(guest: Guest) -> str:
    return "mailto:" + "".join(c for c in guest.mail if unicodedata.category(c)[0] not in "CZ")
