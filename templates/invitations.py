"""What an answer tells the calendars: who is invited to which sitting, and whose invitation no
longer holds.
"""

from __future__ import annotations

from collections.abc import Sequence

from letters.access import is_secret
from letters.meeting import (
    CALLED_OFF,
    CalendarEvent,
    Guest,
    Invitation,
    confirmed,
    confirms,
    events,
    invited,
)
from letters.model import Stage
from templates.context import Dossier
from templates.recipients import recipients, requester


def planned(dossier: Dossier, names: Sequence[str]) -> tuple[Invitation, ...]:
    """The messages that an answer sends to calendars; none where it neither promises the meeting
    nor calls it off.

    Args:
        dossier: the letter as it is after the answer, with the stage that was answered.
        names: the mails that the answer asks for; those with `invite: request` name the guests.
    """
    promises = confirms(dossier.service, dossier.stage)
    if not promises and dossier.letter.state not in CALLED_OFF:
        return ()
    before = confirmed(dossier.service, dossier.letter, but=dossier.stage)
    was, had = _standing(dossier, before)
    now = events(dossier.service, dossier.office, dossier.letter, dossier.stage) if promises else []
    guests = _guests(dossier, names) if promises else []
    stays = {event.uid for event in now}
    known = {event.uid for event in was}
    asked = [
        card
        for event in now
        for card in _invitations(dossier, "undangan", event, guests, again=event.uid in known)
    ]
    comes = {guest.mail.casefold() for guest in guests}
    taken_back = [
        card
        for event in was
        for card in _invitations(
            dossier,
            "pembatalan",
            event,
            [g for g in had if event.uid not in stays or g.mail.casefold() not in comes],
        )
    ]
    return (*asked, *taken_back)


def _standing(dossier: Dossier, before: Stage | None) -> tuple[list[CalendarEvent], list[Guest]]:
    """The sittings and the guests of the last promise."""
    had = invited(dossier.letter, before) if before else ()
    was = events(dossier.service, dossier.office, dossier.letter, before) if had else []
    return was, [_guest(address, dossier) for address in had]


def _guests(dossier: Dossier, names: Sequence[str]) -> list[Guest]:
    """Everybody to whom a mail brings the invitation, each once; not TU, who only passes it on."""
    rules = [dossier.service.mails[name] for name in names]
    invites = (
        who for rule in rules if rule.invite == "request" for who in recipients(rule.to, dossier)
    )
    found = {
        address.casefold(): _guest(address, dossier)
        for address, passed_on in invites
        if not passed_on
    }
    return list(found.values())


def _guest(address: str, dossier: Dossier) -> Guest:
    """An address with the name of whoever it belongs to."""
    office, day = dossier.office, dossier.office.today(dossier.now)
    own = {post.holder(day).mail: post.holder(day).nama for post in office.posts.values()}
    operators = {mail: name for name, mail in office.operator_mails.items()}
    asking = (
        {}
        if _is_secret(dossier)
        else {requester(office, dossier.letter): dossier.letter.said("pemohon")}
    )
    known = {str(mail).casefold(): name for mail, name in (asking | operators | own).items()}
    return Guest(mail=address, name=known.get(address.casefold(), address))


def _is_secret(dossier: Dossier) -> bool:
    return is_secret(dossier.letter.facts.get("sifat"))


def _invitations(
    dossier: Dossier,
    kind: str,
    event: CalendarEvent,
    guests: Sequence[Guest],
    *,
    again: bool = False,
) -> list[Invitation]:
    """One message to all guests.

    Of a secret letter one to each, for the addresses of the others tell who asked.
    """
    number = event.uid.partition("@")[0].rpartition("-")[2]
    parties: list[tuple[tuple[Guest, ...], str]] = [
        ((guest,), f"-tamu{place}") for place, guest in enumerate(guests, start=1)
    ]
    if not _is_secret(dossier):
        parties = [(tuple(guests), "")] if guests else []
    return [
        Invitation(
            method="REQUEST" if kind == "undangan" else "CANCEL",
            event=event,
            guests=party,
            path=dossier.letter.place(dossier.stage, f"{kind}-{number}{mark}.ics"),
            again=again,
        )
        for party, mark in parties
    ]
