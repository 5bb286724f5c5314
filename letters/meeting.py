"""The meeting of a letter as it stands in people's calendars: its sittings, the answer that
confirmed it, its guests.

Pure: all of it follows from the letter as the register has it, so that a step of work done again
says the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Literal

from letters.access import is_secret, open_place
from letters.booking import ASSUMED_MINUTES, slots_of
from letters.keys import DECISION
from letters.model import Letter, Stage
from letters.office import Office
from letters.sop import Service
from letters.wording import written_phone

Method = Literal["REQUEST", "CANCEL"]
CALLED_OFF = ("refused", "withdrawn", "returned")
INVITATION, CANCELLATION = "undangan.ics", "pembatalan.ics"
"""The names under which people see the files.

By the first one the register knows who was invited.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """One sitting as a calendar shows it; the texts are as the letter has them, whatever it holds.

    Attributes:
        uid: the same for this sitting of this letter for ever.
        start, end: aware moments.
        sequence: grows with every answer to the letter, so that a later word always counts.
        changed: when it was last decided upon.
    """

    uid: str
    start: datetime
    end: datetime
    summary: str
    location: str = ""
    description: str = ""
    sequence: int = 0
    status: Literal["confirmed", "tentative"] = "confirmed"
    changed: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """Who is invited, or invites."""

    mail: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """One message to the calendars of the guests about one sitting (RFC 5546: all that is in a
    message has one UID).

    Attributes:
        path: the file below the outbox.
        again: the sitting stands in calendars already, and this replaces it.
    """

    method: Method
    event: CalendarEvent
    guests: tuple[Guest, ...]
    path: str
    again: bool = False

    @property
    def name(self) -> str:
        """The file's name as people see it."""
        return INVITATION if self.method == "REQUEST" else CANCELLATION


def confirms(service: Service, stage: Stage) -> bool:
    """Whether the stage was answered with a decision that promises the meeting (`book` in
    sop.yaml).
    """
    rule = service.stage(stage.step)
    decision = (stage.answer or {}).get(DECISION)
    return any(
        decision in form.answers and form.answers[decision].book
        for form in (rule, *rule.waits.values())
    )


def confirmed(service: Service, letter: Letter, but: Stage | None = None) -> Stage | None:
    """The stage that promised the meeting last, None while nobody has."""
    others = [stage for stage in letter.stages if but is None or stage.id != but.id]
    return next((stage for stage in reversed(others) if confirms(service, stage)), None)


def invited(letter: Letter, stage: Stage) -> tuple[str, ...]:
    """The addresses to which the invitations of a stage's answer went, each once."""
    prefix = f"{letter.key}/{stage.id}/{stage.attempt}/"
    mails = (mail for mail in letter.mails if mail.key.startswith(prefix))
    return tuple(
        dict.fromkeys(mail.to for mail in mails if INVITATION in dict(mail.attachments).values())
    )


def events(
    service: Service, office: Office, letter: Letter, stage: Stage | None
) -> list[CalendarEvent]:
    """The sittings as a stage promised them; as the letter wishes them without one.

    Calendars show their entries on locked screens and to colleagues: those of a secret letter name
    only its agenda.
    """
    given: Mapping[str, Any] = (stage.answer if stage else None) or {}
    domain = office.clerk_at(letter.received).mail.rpartition("@")[2]
    changed = (stage.closed or stage.opened) if stage else letter.received
    secret = is_secret(letter.facts.get("sifat"))
    told = _description(service, office, letter, given, changed)
    sittings = _sittings(given.get("kegiatan") or letter.facts.get("kegiatan") or (), office)
    return [
        CalendarEvent(
            uid=f"{letter.key}-{number}@{domain}",
            start=start,
            end=end,
            summary=f"Rapat {letter.agenda}"
            if secret
            else str(session.get("acara") or letter.said("hal")),
            location=open_place(office, place) if secret else place,
            description=told,
            sequence=sum(s.attempt for s in letter.stages),
            status="confirmed" if stage else "tentative",
            changed=changed,
        )
        for number, (session, start, end) in enumerate(sittings, start=1)
        for place in [str(given.get("ruang") or session.get("tempat") or "")]
    ]


def in_calendar(service: Service, office: Office, letter: Letter) -> list[CalendarEvent]:
    """What the office's own calendar shows of a letter now: promised sittings, tentative ones
    before, none after.
    """
    return (
        []
        if letter.state in CALLED_OFF
        else events(service, office, letter, confirmed(service, letter))
    )


def office_contact(service: Service, office: Office, day: date) -> tuple[str, str]:
    """Whom the requester may call: the first holder of a post on the letter's way who gave a
    telephone.
    """
    for rule in service.stages:
        post = office.posts.get(rule.who)
        holder = post.holder(day) if post else None
        if holder and holder.telepon:
            return holder.nama, written_phone(holder.telepon)
    return office.kop.nama, office.kop.kontak


def _sittings(
    kegiatan: Sequence[Mapping[str, Any]], office: Office
) -> Iterator[tuple[Mapping[str, Any], datetime, datetime]]:
    """The sittings with a time.

    One that ends before it starts, as letters say, has the assumed length.
    """
    for session in kegiatan:
        for start, end in slots_of([session], office.calendar):
            yield session, start, end if end > start else start + timedelta(minutes=ASSUMED_MINUTES)


def _description(
    service: Service, office: Office, letter: Letter, given: Mapping[str, Any], at: datetime
) -> str:
    name, phone = office_contact(service, office, office.today(at))
    own = [
        ("Pemohon", letter.said("pemohon")),
        ("Operator", given.get("operator")),
        ("Akun", given.get("akun")),
    ]
    rows = [
        ("Agenda", letter.agenda),
        *([] if is_secret(letter.facts.get("sifat")) else own),
        ("Narahubung dinas", f"{name} ({phone})"),
    ]
    return "\n".join(f"{label}: {' '.join(str(value).split())}" for label, value in rows if value)
